import type { ParameterTier } from '@aws-sdk/client-ssm'
import { matching, oneOf } from '../../../shared/inputs.ts'

/** The settings of a parameter besides its value; what is undefined stays as it is in SSM. */
export interface ParameterSettings {
  kmsKeyId?: string | undefined
  tier?: ParameterTier | undefined
  description?: string | undefined
  dataType?: string | undefined
  allowedPattern?: string | undefined
  tags?: Record<string, string> | undefined
}

const TIERS = { standard: 'Standard', advanced: 'Advanced', 'intelligent-tiering': 'Intelligent-Tiering' } as const
type TierName = keyof typeof TIERS
const TIER_NAMES = Object.keys(TIERS) as TierName[]
// API page "PutParameter", DataType.
const DATA_TYPES = ['text', 'aws:ec2:image', 'aws:ssm:integration'] as const

// KeyId of PutParameter takes what KMS takes: an id, a multi-Region id, an alias, or the ARN of a key or an alias.
const KMS_KEY = /^(arn:[\w-]+:kms:[\w-]+:\d{12}:)?(key\/)?([0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias\/[\w/-]+)$/
const KMS_KEY_FORM = 'the id, ARN or alias/name of a KMS key'

/** Parses the `tier` input into SSM's names. */
export const tier = (raw: string): ParameterTier => TIERS[oneOf(...TIER_NAMES)(raw)]

/** Parses the `data-type` input. */
export const dataType = oneOf(...DATA_TYPES)

/** Parses the `kms-key-id` input. */
export const kmsKeyId = matching(KMS_KEY, KMS_KEY_FORM)

/** The maximum size of a value in bytes; API page "PutParameter", Value: 4 KB for standard, 8 KB for advanced parameters. */
export const maxValueBytes = (tier: ParameterTier | undefined): number =>
  tier === undefined || tier === 'Standard' ? 4_096 : 8_192

// API page "PutParameter", Description and AllowedPattern; API page "Tag".
const LONGEST_DESCRIPTION = 1_024
const LONGEST_PATTERN = 1_024
const MOST_TAGS = 50
const TAG_KEY = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu
const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u

/** Problems of a description; each message continues with its name. */
export const findDescriptionProblems = (description = ''): string[] =>
  description.length > LONGEST_DESCRIPTION ? [`is longer than ${LONGEST_DESCRIPTION} characters`] : []

/** Problems of an allowed pattern; each message continues with its name. */
export const findPatternProblems = (pattern = '^'): string[] =>
  pattern !== '' && pattern.length <= LONGEST_PATTERN
    ? []
    : [`must be a regular expression of 1 to ${LONGEST_PATTERN} characters`]

/** Problems of tags; each message continues with the name of their map. */
export function findTagProblems(tags: Record<string, string>): string[] {
  const invalid = Object.entries(tags).filter(([key, value]) => !TAG_KEY.test(key) || !TAG_VALUE.test(value))
  return [
    ...(Object.keys(tags).length > MOST_TAGS ? [`has more than ${MOST_TAGS} tags`] : []),
    ...invalid.map(
      ([key]) =>
        `${key} is not a valid tag (1 to 128 letters, digits, spaces or _.:/=+-@, not "aws:"; a value of 1 to 256 of them)`,
    ),
  ]
}

/** A setting of an entry in a file: its property, what is wrong with a text, and the value of a valid one. */
interface FileSetting {
  property: Exclude<keyof ParameterSettings, 'tags'>
  findProblem(text: string): string | undefined
}

const mustBe = (isValid: boolean, what: string) => (isValid ? undefined : `must be ${what}`)

/** The settings that an entry of a file can have, by their name there. No problem quotes a text. */
export const FILE_SETTINGS: Record<string, FileSetting> = {
  description: { property: 'description', findProblem: text => findDescriptionProblems(text)[0] },
  tier: {
    property: 'tier',
    findProblem: text => mustBe(Object.hasOwn(TIERS, text), `one of ${TIER_NAMES.join(', ')}`),
  },
  'data-type': {
    property: 'dataType',
    findProblem: text =>
      mustBe(
        DATA_TYPES.some(type => type === text),
        `one of ${DATA_TYPES.join(', ')}`,
      ),
  },
  'allowed-pattern': { property: 'allowedPattern', findProblem: text => findPatternProblems(text)[0] },
  'kms-key-id': { property: 'kmsKeyId', findProblem: text => mustBe(KMS_KEY.test(text), KMS_KEY_FORM) },
}

/** The settings of valid texts, by their name in a file. */
export function toParameterSettings(texts: Record<string, string>): ParameterSettings {
  const entries = Object.entries(texts).map(([name, text]) => [FILE_SETTINGS[name]?.property, text])
  const settings: ParameterSettings = Object.fromEntries(entries)
  return texts.tier === undefined ? settings : { ...settings, tier: TIERS[texts.tier as TierName] }
}
