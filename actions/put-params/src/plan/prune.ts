import type { DesiredParameter } from '../inputs/desired-parameters.ts'
import { chooseOwner, OWNER_TAG } from '../inputs/owner.ts'
import type { ParameterStore } from '../ssm/parameter-store.ts'
import { addDetails } from '../ssm/ssm-errors.ts'
import { COPY_SUFFIX } from './plan.ts'

/** Finds the parameters under a path that the owner has and no input defines. */
export async function findUnwantedParameters(
  store: ParameterStore,
  inputs: { path: string; prune: boolean; owner?: string | undefined },
  desired: DesiredParameter[],
): Promise<string[]> {
  const owner = chooseOwner(inputs) ?? ''
  const wanted = new Set(desired.map(({ name }) => name))
  const owned = await store.findTagged(inputs.path, OWNER_TAG, owner)
  // The copy of a replacement has the tags of its parameter, and can be the only one with its value.
  const candidates = owned.filter(name => !wanted.has(name) && !name.endsWith(COPY_SUFFIX))
  const unwanted: string[] = []
  for (const name of candidates) {
    // The filter can lag behind a change of the tags.
    if ((await store.readTags(name))[OWNER_TAG] === owner) unwanted.push(name)
  }
  return unwanted.sort()
}

/** The problem of a deletion of more parameters than the limit. */
export function findLimitProblems(names: string[], limit: number): string[] {
  return names.length <= limit
    ? []
    : [
        `prune would delete ${names.length} parameters, more than prune-limit (${limit}): ${names.join(', ')} (increase prune-limit if that is intended)`,
      ]
}

/**
 * Deletes parameters, and calls `onDeleted` after each.
 * @throws the first error, with a list of the parameters that are not deleted.
 */
export async function deleteParameters(
  names: string[],
  store: ParameterStore,
  onDeleted: (name: string) => void,
): Promise<void> {
  for (const [index, name] of names.entries()) {
    try {
      await store.remove(name)
    } catch (error) {
      const rest = names.slice(index).join(', ')
      throw addDetails(error, `${index} of ${names.length} parameters were deleted; not deleted: ${rest}`)
    }
    onDeleted(name)
  }
}
