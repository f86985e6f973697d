import type { Generator } from '../generated/generated-values.ts'
import type { ParameterSettings } from './parameter-settings.ts'

/** A parameter as the inputs define it. */
export type DesiredParameter = {
  /** The name in the inputs, under the path. */
  key: string
  /** The full name in SSM. */
  name: string
  type: 'String' | 'StringList' | 'SecureString'
  /** Its own settings, which win over those of the inputs. */
  settings?: ParameterSettings
} & ({ source: 'given'; value: string } | { source: 'generated'; generator: Generator; rotate: boolean })

/** The inputs that define parameters. */
export interface ParameterInputs {
  path: string
  parameters?: Record<string, string> | undefined
  secureParameters?: Record<string, string> | undefined
  stringLists?: Record<string, string> | undefined
  fromEnv?: Record<string, string> | undefined
  parametersFile?: GivenEntry[] | undefined
  secureParametersFile?: GivenEntry[] | undefined
  generate?: Record<string, Generator> | undefined
  /** The path of the parameters to copy. */
  copyFrom?: string | undefined
  /** The parameters that were read there. */
  copied?: GivenEntry[] | undefined
  rotate?: string[] | undefined
}

/** A parameter with a value, before its name in SSM is known. */
export interface GivenEntry {
  /** The input that has it, and the file with a colon. */
  origin: string
  key: string
  type: DesiredParameter['type']
  value: string
  settings: ParameterSettings
}

/** A parameter before its name in SSM is known. */
export type ParameterEntry = GivenEntry | (Omit<GivenEntry, 'value'> & { generator: Generator })

/** The inputs that define parameters, by their property. */
export const PARAMETER_INPUTS = {
  parameters: 'parameters',
  secureParameters: 'secure-parameters',
  stringLists: 'string-lists',
  fromEnv: 'from-env',
  parametersFile: 'parameters-file',
  secureParametersFile: 'secure-parameters-file',
  generate: 'generate',
  copyFrom: 'copy-from',
}

/** All entries of the inputs, in their order. */
export function listEntries(inputs: Partial<ParameterInputs>): ParameterEntry[] {
  const { parameters, secureParameters, stringLists, generate } = inputs
  const given = (origin: string, type: DesiredParameter['type'], values: Record<string, string> = {}) =>
    Object.entries(values).map(([key, value]): GivenEntry => ({ origin, key, type, value, settings: {} }))
  return [
    ...given('parameters', 'String', parameters),
    ...given('secure-parameters', 'SecureString', secureParameters),
    ...given('string-lists', 'StringList', stringLists),
    ...given('from-env', 'SecureString', inputs.fromEnv),
    ...(inputs.parametersFile ?? []),
    ...(inputs.secureParametersFile ?? []),
    ...Object.entries(generate ?? {}).map(
      ([key, generator]): ParameterEntry => ({
        origin: 'generate',
        key,
        type: 'SecureString',
        generator,
        settings: {},
      }),
    ),
    ...(inputs.copied ?? []),
  ]
}

/** All parameters of the inputs, in their order. */
export function listDesiredParameters(inputs: ParameterInputs): DesiredParameter[] {
  return listEntries(inputs).map(({ key, type, settings, ...entry }): DesiredParameter => {
    const parameter = { key, name: joinPath(inputs.path, key), type, settings }
    return 'value' in entry
      ? { ...parameter, source: 'given', value: entry.value }
      : {
          ...parameter,
          source: 'generated',
          generator: entry.generator,
          rotate: inputs.rotate?.includes(key) ?? false,
        }
  })
}

/** The full name of a parameter under a path. */
export const joinPath = (path: string, key: string): string => `${path.replace(/\/$/, '')}/${key}`
