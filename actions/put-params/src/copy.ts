import { isDenied } from '../../shared/aws-errors.ts'
import { ActionError, messageOf } from '../../shared/errors.ts'
import type { GivenEntry } from './desired-parameters.ts'
import { findEntryProblems } from './entry-problems.ts'
import { maxValueBytes, type ParameterSettings } from './parameter-settings.ts'
import { COPY_SUFFIX } from './plan.ts'
import type { ParameterDetails, ParameterStore, StoredParameter } from './ssm-client.ts'

interface CopyInputs extends ParameterSettings {
  path: string
  copyFrom: string
}

/**
 * Reads the parameters under another path, as entries with the same names, types and settings under the own path.
 * `given` are the names that other inputs define, which win.
 * @throws ActionError if there is none, or if SSM would reject one of them.
 */
export async function readCopiedParameters(
  source: ParameterStore,
  inputs: CopyInputs,
  given: Set<string>,
  warn: (message: string) => void,
): Promise<GivenEntry[]> {
  const path = inputs.copyFrom.replace(/\/$/, '')
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
