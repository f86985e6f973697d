import type { ParameterTier } from '@aws-sdk/client-ssm'
import { oneOf } from '../../shared/inputs.ts'
import type { Generator } from './generated-values.ts'

/** A parameter as the inputs define it. */
export type DesiredParameter = {
  /** The name in the inputs, under the path. */
  key: string
  /** The full name in SSM. */
  name: string
  type: 'String' | 'SecureString'
} & ({ source: 'given'; value: string } | { source: 'generated'; generator: Generator; rotate: boolean })

interface ParameterInputs {
  path: string
  parameters?: Record<string, string> | undefined
  secureParameters?: Record<string, string> | undefined
  generate?: Record<string, Generator> | undefined
  rotate?: string[] | undefined
}

/** All parameters of the inputs, in their order. */
export function listDesiredParameters({
  path,
  parameters,
  secureParameters,
  generate,
  rotate,
}: ParameterInputs): DesiredParameter[] {
  const given = (type: DesiredParameter['type'], values: Record<string, string> = {}): DesiredParameter[] =>
    Object.entries(values).map(([key, value]) => ({ key, name: joinPath(path, key), type, source: 'given', value }))
  const generated = Object.entries(generate ?? {}).map(
    ([key, generator]): DesiredParameter => ({
      key,
      name: joinPath(path, key),
      type: 'SecureString',
      source: 'generated',
      generator,
      rotate: rotate?.includes(key) ?? false,
    }),
  )
  return [...given('String', parameters), ...given('SecureString', secureParameters), ...generated]
}

const joinPath = (path: string, key: string) => `${path.replace(/\/$/, '')}/${key}`

/** Parses the `tier` input into SSM's names. */
export const tier = (raw: string): ParameterTier => TIERS[oneOf('standard', 'advanced', 'intelligent-tiering')(raw)]
const TIERS = { standard: 'Standard', advanced: 'Advanced', 'intelligent-tiering': 'Intelligent-Tiering' } as const

/** The maximum size of a value in bytes; API page "PutParameter", Value: 4 KB for standard, 8 KB for advanced parameters. */
export const maxValueBytes = (tier: ParameterTier | undefined): number =>
  tier === undefined || tier === 'Standard' ? 4_096 : 8_192

interface CheckedInputs extends Partial<ParameterInputs> {
  tier?: ParameterTier | undefined
  overwrite?: 'changed' | 'never'
  replaceType?: boolean
  description?: string | undefined
  tags?: Record<string, string> | undefined
}

/** A rule for readInputs: finds names and values that SSM would reject, and contradictory inputs. */
export function* checkParameters(inputs: CheckedInputs): Iterable<string> {
  const { parameters, secureParameters, generate, rotate = [], overwrite } = inputs
  const maps = { parameters, 'secure-parameters': secureParameters, generate }
  // A map that could not be parsed is missing here, and already reported.
  const read = 'parameters' in inputs && 'secureParameters' in inputs && 'generate' in inputs
  if (read && Object.values(maps).every(map => Object.keys(map ?? {}).length === 0)) {
    yield 'parameters, secure-parameters or generate is required'
  }
  const seen = new Map<string, string>()
  for (const [input, map] of Object.entries(maps)) {
    for (const [key, value] of Object.entries(map ?? {})) {
      const problems = [
        ...findNameProblems(joinPath(inputs.path ?? '', key), key),
        ...(seen.has(key) ? [`is in ${seen.get(key)} too`] : []),
        ...(typeof value === 'string' ? findValueProblems(value, inputs.tier) : []),
      ]
      // An invalid name can be a line of a secret, so it is not shown.
      const shown = input === 'secure-parameters' && !NAME.test(key) ? 'a name' : key
      if (problems.length > 0) yield `${input} ${shown} ${problems.join(' and ')}`
      seen.set(key, input)
    }
  }
  for (const key of rotate.filter(key => generate !== undefined && !(key in generate))) {
    yield `rotate ${key} is not in generate`
  }
  if (rotate.length > 0 && 'generate' in inputs && generate === undefined) yield 'rotate needs generate'
  if (overwrite === 'never' && rotate.length > 0) yield 'rotate needs overwrite: changed'
  if (overwrite === 'never' && inputs.replaceType === true) yield 'replace-type needs overwrite: changed'
  if ((inputs.description?.length ?? 0) > LONGEST_DESCRIPTION) {
    yield `description is longer than ${LONGEST_DESCRIPTION} characters`
  }
  yield* findTagProblems(inputs.tags ?? {})
}

// API page "PutParameter", Description; API page "Tag".
const LONGEST_DESCRIPTION = 1_024
const MOST_TAGS = 50
const TAG_KEY = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu
const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u

function* findTagProblems(tags: Record<string, string>): Iterable<string> {
  if (Object.keys(tags).length > MOST_TAGS) yield `tags has more than ${MOST_TAGS} tags`
  for (const [key, value] of Object.entries(tags)) {
    if (!TAG_KEY.test(key) || !TAG_VALUE.test(value)) {
      yield `tags ${key} is not a valid tag (1 to 128 letters, digits, spaces or _.:/=+-@, not "aws:"; a value of 1 to 256 of them)`
    }
  }
}

// "Parameter name requirements and constraints" in the Systems Manager guide. The 1,011 characters include the ARN's beginning.
const LONGEST_NAME = 1_011 - 'arn:aws-us-gov:ssm:us-gov-west-1:111122223333:parameter'.length
const DEEPEST = 15
const NAME = /^[\w.-]+(\/[\w.-]+)*$/

function* findNameProblems(name: string, key: string): Iterable<string> {
  if (!NAME.test(key)) yield 'can only contain letters, digits, ".", "-", "_" and inner "/"'
  if (/^\/(aws|ssm)/i.test(name)) yield 'begins with "aws" or "ssm", which SSM reserves'
  if (name.length > LONGEST_NAME) yield `is longer than ${LONGEST_NAME} characters with its path`
  if (name.split('/').length - 1 > DEEPEST) yield `has more than ${DEEPEST} levels`
}

function* findValueProblems(value: string, tier: ParameterTier | undefined): Iterable<string> {
  const bytes = Buffer.byteLength(value)
  if (value === '') yield 'has no value'
  if (bytes > maxValueBytes(tier)) {
    yield `has ${bytes} bytes, more than the ${maxValueBytes(tier)} of its tier${bytes <= 8_192 ? ' (tier: advanced allows 8192)' : ''}`
  }
  // "You can't include values wrapped in double brackets", API page "PutParameter", Value.
  if (/\{\{.*?\}\}/s.test(value)) yield 'has double brackets {{…}}, which SSM rejects in a value'
}
