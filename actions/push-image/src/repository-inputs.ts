import { readFileSync } from 'node:fs'
import { integer, invalid, lines, map, matching, oneOf, optional } from '../../shared/inputs.ts'
import { parsePolicy, type RepositoryPolicy } from './ecr/repository-policy.ts'

// ImageTagMutabilityExclusionFilter in the ECR API reference, and its number in PutImageTagMutability.
const EXCLUSION = /^[\w.*-]{1,128}$/
const MOST_EXCLUSIONS = 5
const MOST_WILDCARDS = 2
// EncryptionConfiguration in the ECR API reference.
const KMS_KEY = /^(arn:[\w-]+:kms:[\w-]+:\d{12}:(key|alias)\/)?[\w/-]+$/
// Tag in the ECR API reference; a repository has up to 50.
const LONGEST_TAG_KEY = 128
const LONGEST_TAG_VALUE = 256
const MOST_TAGS = 50
// PolicyText of SetRepositoryPolicy in the ECR API reference.
const LARGEST_POLICY_BYTES = 10_240

/** The inputs of the repository's settings; those that are not given are not changed. */
export const repositoryInputs = {
  mutabilityExclusions: optional('mutability-exclusions', parseExclusions),
  keepImages: optional('keep-images', integer(1, 1_000)),
  repositoryTags: optional('repository-tags', (raw, more) => checkTags(map(raw, more))),
  repositoryPolicy: optional('repository-policy', readPolicyFile),
  encryptionType: optional('encryption-type', oneOf('AES256', 'KMS', 'KMS_DSSE')),
  kmsKeyId: optional('kms-key-id', matching(KMS_KEY, 'the id, ARN or alias/name of a KMS key')),
}

/** A rule for readInputs: only encryption with KMS has a key. */
export function* encryptionRule(values: { encryptionType?: string | undefined; kmsKeyId?: string | undefined }) {
  if (values.kmsKeyId !== undefined && !values.encryptionType?.startsWith('KMS')) {
    yield 'kms-key-id needs encryption-type: KMS or KMS_DSSE'
  }
}

function parseExclusions(raw: string): string[] {
  const filters = [...new Set(lines(raw))]
  const bad = filters.filter(filter => !EXCLUSION.test(filter) || filter.split('*').length - 1 > MOST_WILDCARDS)
  const problems: string[] = []
  if (bad.length > 0) {
    problems.push(`must be tags with up to ${MOST_WILDCARDS} wildcards *, such as dev-*, not "${bad.join('", "')}"`)
  }
  if (filters.length > MOST_EXCLUSIONS) problems.push(`must be up to ${MOST_EXCLUSIONS} filters, not ${filters.length}`)
  return problems.length > 0 ? invalid(...problems) : filters
}

function checkTags(tags: Record<string, string>): Record<string, string> {
  const names = Object.keys(tags)
  const problems: string[] = []
  const report = (bad: string[], what: string) => {
    if (bad.length > 0) problems.push(`${bad.join(', ')}: ${what}`)
  }
  report(
    names.filter(name => name === '' || name.length > LONGEST_TAG_KEY || /^aws:/i.test(name)),
    `must be a key of up to ${LONGEST_TAG_KEY} characters that does not begin with aws:`,
  )
  report(
    names.filter(name => (tags[name] ?? '').length > LONGEST_TAG_VALUE),
    `must have a value of up to ${LONGEST_TAG_VALUE} characters`,
  )
  if (names.length > MOST_TAGS) problems.push(`must be up to ${MOST_TAGS} tags, not ${names.length}`)
  return problems.length > 0 ? invalid(...problems) : tags
}

function readPolicyFile(path: string): RepositoryPolicy {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return invalid(`cannot be read: ${path} (${(error as NodeJS.ErrnoException).code})`)
  }
  if (Buffer.byteLength(text) > LARGEST_POLICY_BYTES)
    return invalid(`${path} has more than ${LARGEST_POLICY_BYTES} bytes`)
  return parsePolicy(text) ?? invalid(`${path} is not JSON with a "Statement"`)
}
