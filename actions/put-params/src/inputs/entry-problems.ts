import type { ParameterTier, ParameterType } from '@aws-sdk/client-ssm'
import { joinPath, type ParameterEntry } from './desired-parameters.ts'
import { maxValueBytes, type ParameterSettings } from './parameter-settings.ts'

/** Finds why SSM would reject an entry, as one message that adds `others`. */
export function findEntryProblems(
  entry: ParameterEntry,
  { path = '', tier, dataType }: ParameterSettings & { path?: string },
  others: string[] = [],
): string[] {
  const { origin, key, type, settings } = entry
  const problems = [
    ...findNameProblems(joinPath(path, key), key),
    ...others,
    ...('value' in entry ? findTypeProblems(type, settings.dataType ?? dataType) : []),
    ...(settings.kmsKeyId !== undefined && type !== 'SecureString' ? ['has a kms-key-id, but is no SecureString'] : []),
    ...('value' in entry ? findValueProblems(entry.value, settings.tier ?? tier) : []),
  ]
  // An invalid name can be a line of a secret, so it is not shown.
  const shown = 'value' in entry && type === 'SecureString' && !NAME.test(key) ? 'a name' : key
  return problems.length > 0 ? [`${origin} ${shown} ${problems.join(' and ')}`] : []
}

// "Parameter name requirements and constraints" in the Systems Manager guide. The 1,011 characters include the ARN's beginning.
const LONGEST_NAME = 1_011 - 'arn:aws-us-gov:ssm:us-gov-west-1:111122223333:parameter'.length
const DEEPEST = 15
/** The names that `require` can have: under the path, or full with a leading "/". */
export const REQUIRED_NAME = /^\/?[\w.-]+(\/[\w.-]+)*$/
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
  // Without a tier, an advanced parameter that exists keeps its tier, which is read later.
  const most = maxValueBytes(tier ?? 'Advanced')
  if (bytes > most) {
    yield `has ${bytes} bytes, more than the ${most} of its tier${bytes <= 8_192 ? ' (tier: advanced allows 8192)' : ''}`
  }
  // "You can't include values wrapped in double brackets", API page "PutParameter", Value.
  if (/\{\{.*?\}\}/s.test(value)) yield 'has double brackets {{…}}, which SSM rejects in a value'
}
