import type { ParameterTier } from '@aws-sdk/client-ssm'
import { oneOf } from '../../shared/inputs.ts'
import type { Generator } from './generated-values.ts'

/** A parameter as the inputs define it. */
export type DesiredParameter = {
  /** The name in the inputs, under the path. */
  key: string
  /** The full name in SSM. */
  name: string
  type: 'String' | 'StringList' | 'SecureString'
} & ({ source: 'given'; value: string } | { source: 'generated'; generator: Generator; rotate: boolean })

/** The inputs that define parameters. */
export interface ParameterInputs {
  path: string
  parameters?: Record<string, string> | undefined
  secureParameters?: Record<string, string> | undefined
  stringLists?: Record<string, string> | undefined
  generate?: Record<string, Generator> | undefined
  rotate?: string[] | undefined
}

/** A parameter before its name in SSM is known. */
export type ParameterEntry = {
  /** The input that has it. */
  origin: string
  key: string
  type: DesiredParameter['type']
} & ({ value: string } | { generator: Generator })

/** The inputs that define parameters, by their property. */
export const PARAMETER_INPUTS = {
  parameters: 'parameters',
  secureParameters: 'secure-parameters',
  stringLists: 'string-lists',
  generate: 'generate',
}

/** All entries of the inputs, in their order. */
export function listEntries(inputs: Partial<ParameterInputs>): ParameterEntry[] {
  const { parameters, secureParameters, stringLists, generate } = inputs
  const given = (origin: string, type: DesiredParameter['type'], values: Record<string, string> = {}) =>
    Object.entries(values).map(([key, value]): ParameterEntry => ({ origin, key, type, value }))
  return [
    ...given('parameters', 'String', parameters),
    ...given('secure-parameters', 'SecureString', secureParameters),
    ...given('string-lists', 'StringList', stringLists),
    ...Object.entries(generate ?? {}).map(
      ([key, generator]): ParameterEntry => ({ origin: 'generate', key, type: 'SecureString', generator }),
    ),
  ]
}

/** All parameters of the inputs, in their order. */
export function listDesiredParameters(inputs: ParameterInputs): DesiredParameter[] {
  return listEntries(inputs).map(({ key, type, ...entry }): DesiredParameter => {
    const parameter = { key, name: joinPath(inputs.path, key), type }
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

/** Parses the `tier` input into SSM's names. */
export const tier = (raw: string): ParameterTier => TIERS[oneOf('standard', 'advanced', 'intelligent-tiering')(raw)]
const TIERS = { standard: 'Standard', advanced: 'Advanced', 'intelligent-tiering': 'Intelligent-Tiering' } as const

/** The maximum size of a value in bytes; API page "PutParameter", Value: 4 KB for standard, 8 KB for advanced parameters. */
export const maxValueBytes = (tier: ParameterTier | undefined): number =>
  tier === undefined || tier === 'Standard' ? 4_096 : 8_192
