import { SSMClient } from '@aws-sdk/client-ssm'
import { awsClientConfig } from '../../../shared/aws.ts'
import { isDenied } from '../../../shared/aws-errors.ts'
import type { AwsInputs } from '../../../shared/aws-inputs.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { type GivenEntry, listEntries, type ParameterInputs } from '../inputs/desired-parameters.ts'
import { findEntryProblems } from '../inputs/entry-problems.ts'
import { maxValueBytes, type ParameterSettings } from '../inputs/parameter-settings.ts'
import type { ParameterDetails, ParameterStore, StoredParameter } from '../ssm/parameter-store.ts'
import { createParameterStore } from '../ssm/ssm-client.ts'
import { COPY_SUFFIX } from './plan.ts'

type CopyInputs = AwsInputs & ParameterInputs & ParameterSettings & { copyFromRegion?: string | undefined }

/** Reads the parameters of `copy-from`, if it is given; those that other inputs define win. */
export async function readCopy(
  inputs: CopyInputs,
  deadline: Deadline,
  warn: (message: string) => void,
): Promise<GivenEntry[]> {
  const { copyFrom, copyFromRegion } = inputs
  if (copyFrom === undefined) return []
  const config = awsClientConfig({ ...inputs, awsRegion: copyFromRegion ?? inputs.awsRegion })
  const source = createParameterStore(new SSMClient({ ...config, maxAttempts: 1 }), deadline)
  const given = new Set(listEntries(inputs).map(({ key }) => key))
  return readCopiedParameters(source, copyFrom.replace(/\/$/, ''), inputs, given, warn)
}

/**
 * Reads the parameters under a path, as entries with the same names, types and settings.
 * @throws ActionError if there is none, or if SSM would reject one of them.
 */
async function readCopiedParameters(
  source: ParameterStore,
  path: string,
  inputs: CopyInputs,
  given: Set<string>,
  warn: (message: string) => void,
): Promise<GivenEntry[]> {
  const stored = (await source.readPath(path)).filter(({ name }) => !name.endsWith(COPY_SUFFIX))
  if (stored.length === 0) {
    throw new ActionError(`copy-from ${path} has no parameters`, {
      hint: 'Check the path, the account and copy-from-region. Nothing was written.',
    })
  }
  const details = await readDetails(source, path, warn)
  const entries = stored
    .map(parameter => toEntry(parameter, path, details.get(parameter.name), inputs))
    .filter(({ key }) => !given.has(key))
  const problems = entries.flatMap(entry => findEntryProblems(entry, inputs))
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Nothing was written.' })
  return entries
}

function toEntry(
  { name, type, value }: StoredParameter,
  path: string,
  { description, dataType, allowedPattern }: Partial<ParameterDetails> = {},
  { tier }: CopyInputs,
): GivenEntry {
  const isLarge = Buffer.byteLength(value) > maxValueBytes('Standard')
  const settings = { description, dataType, allowedPattern, tier: tier ?? (isLarge ? 'Advanced' : undefined) }
  return {
    origin: 'copy-from',
    key: name.slice(path.length + 1),
    type,
    value,
    // What the source does not have is that of the inputs.
    settings: Object.fromEntries(Object.entries(settings).filter(([, setting]) => setting !== undefined)),
  }
}

async function readDetails(
  source: ParameterStore,
  path: string,
  warn: (message: string) => void,
): Promise<Map<string, ParameterDetails>> {
  try {
    return await source.describePath(path)
  } catch (error) {
    if (!isDenied(error)) throw error
    warn(`${messageOf(error)}. Descriptions, allowed patterns and data types are not copied.`)
    return new Map()
  }
}
