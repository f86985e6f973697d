import type { ParameterTier, ParameterType } from '@aws-sdk/client-ssm'
import { joinPath, listEntries, PARAMETER_INPUTS, type ParameterInputs } from './desired-parameters.ts'
import { findDescriptionProblems, findPatternProblems, findTagProblems, maxValueBytes } from './parameter-settings.ts'
import { REQUIRED_NAME } from './required-parameters.ts'

interface CheckedInputs extends Partial<ParameterInputs> {
  tier?: ParameterTier | undefined
  overwrite?: 'changed' | 'never'
  replaceType?: boolean
  description?: string | undefined
  dataType?: string | undefined
  allowedPattern?: string | undefined
  tags?: Record<string, string> | undefined
  removeTags?: string[] | undefined
  require?: string[] | undefined
}

/** A rule for readInputs: finds names and values that SSM would reject, and contradictory inputs. */
export function* checkParameters(inputs: CheckedInputs): Iterable<string> {
  const entries = listEntries(inputs)
  // An input that could not be parsed is missing here, and already reported.
  if (entries.length === 0 && Object.keys(PARAMETER_INPUTS).every(input => input in inputs)) {
    yield `${Object.values(PARAMETER_INPUTS).join(', ')}: one of them is required`
  }
  const seen = new Map<string, string>()
  for (const entry of entries) {
    const { origin, key, type, settings } = entry
    const problems = [
      ...findNameProblems(joinPath(inputs.path ?? '', key), key),
      ...(seen.has(key) ? [`is in ${seen.get(key)} too`] : []),
      ...('value' in entry ? findTypeProblems(type, settings.dataType ?? inputs.dataType) : []),
      ...('value' in entry ? findValueProblems(entry.value, settings.tier ?? inputs.tier) : []),
    ]
    // An invalid name can be a line of a secret, so it is not shown.
    const shown = 'value' in entry && type === 'SecureString' && !NAME.test(key) ? 'a name' : key
    if (problems.length > 0) yield `${origin} ${shown} ${problems.join(' and ')}`
    seen.set(key, origin.replace(/:$/, ''))
  }
  yield* checkRotation(inputs)
  if (inputs.overwrite === 'never' && inputs.replaceType === true) yield 'replace-type needs overwrite: changed'
  yield* findDescriptionProblems(inputs.description).map(problem => `description ${problem}`)
  yield* findPatternProblems(inputs.allowedPattern).map(problem => `allowed-pattern ${problem}`)
  yield* findTagProblems(inputs.tags ?? {}).map(problem => `tags ${problem}`)
  yield* findRemovalProblems(inputs)
  for (const name of (inputs.require ?? []).filter(name => !REQUIRED_NAME.test(name))) {
    yield `require ${name} is not the name of a parameter`
  }
}

function* findRemovalProblems(inputs: CheckedInputs): Iterable<string> {
  for (const key of inputs.removeTags ?? []) {
    if (/^aws:/i.test(key)) yield `remove-tags ${key} is a tag of AWS, which only AWS removes`
    if (Object.hasOwn(inputs.tags ?? {}, key)) yield `remove-tags ${key} is in tags too`
    for (const { origin, key: name, settings } of listEntries(inputs)) {
      if (Object.hasOwn(settings.tags ?? {}, key))
        yield `remove-tags ${key} is in the tags of ${name} (${origin.replace(/:$/, '')}) too`
    }
  }
  if (inputs.overwrite === 'never' && inputs.removeTags !== undefined) yield 'remove-tags needs overwrite: changed'
}

function* checkRotation(inputs: CheckedInputs): Iterable<string> {
  const { generate, rotate = [], overwrite } = inputs
  for (const key of rotate.filter(key => generate !== undefined && !(key in generate))) {
    yield `rotate ${key} is not in generate`
  }
  if (rotate.length > 0 && 'generate' in inputs && generate === undefined) yield 'rotate needs generate'
  if (overwrite === 'never' && rotate.length > 0) yield 'rotate needs overwrite: changed'
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

// API page "PutParameter", DataType: "aws:ec2:image" is for a String.
const findTypeProblems = (type: ParameterType, dataType: string | undefined): string[] =>
  dataType === 'aws:ec2:image' && type !== 'String' ? [`is a ${type}; data-type aws:ec2:image needs a String`] : []

function* findValueProblems(value: string, tier: ParameterTier | undefined): Iterable<string> {
  const bytes = Buffer.byteLength(value)
  if (value === '') yield 'has no value'
  if (bytes > maxValueBytes(tier)) {
    yield `has ${bytes} bytes, more than the ${maxValueBytes(tier)} of its tier${bytes <= 8_192 ? ' (tier: advanced allows 8192)' : ''}`
  }
  // "You can't include values wrapped in double brackets", API page "PutParameter", Value.
  if (/\{\{.*?\}\}/s.test(value)) yield 'has double brackets {{…}}, which SSM rejects in a value'
}
