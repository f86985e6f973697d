import { isDenied } from '../../../shared/aws-errors.ts'
import { messageOf } from '../../../shared/errors.ts'
import { mapParallel } from '../../../shared/parallel.ts'
import type { DesiredParameter } from '../inputs/desired-parameters.ts'
import type { ParameterStore, Tags } from '../ssm/parameter-store.ts'
import { type CurrentState, type Settings, settingsOf } from './plan.ts'

const PARALLEL_LISTS = 10

/** What a warning says about settings that the role is not authorized to read. */
export const NOT_COMPARED = 'Changes there are not detected.'

/** Reads the parameters that have all of their tags already, with their details. */
export async function readTagged(
  existing: DesiredParameter[],
  current: CurrentState,
  store: ParameterStore,
  settings: Settings,
): Promise<void> {
  // Tags to remove can be found only in the list of each parameter.
  if (settings.removeTags !== undefined) return
  for (const { tags, names } of groupByTags(existing, settings)) {
    try {
      for (const [name, details] of await store.describeTagged(settings.path, tags, names)) {
        current.details.set(name, details)
        current.tags.set(name, tags)
      }
    } catch (error) {
      // The tags of each parameter can still be listed.
      if (!isDenied(error)) throw error
      return
    }
  }
}

/** The names of the parameters that have the same tags. */
function groupByTags(parameters: DesiredParameter[], settings: Settings): { tags: Tags; names: string[] }[] {
  const groups = new Map<string, { tags: Tags; names: string[] }>()
  for (const parameter of parameters) {
    const { tags } = settingsOf(parameter, settings)
    if (tags === undefined) continue
    const key = JSON.stringify(Object.entries(tags).sort())
    const group = groups.get(key) ?? { tags, names: [] }
    group.names.push(parameter.name)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Lists the tags of the other parameters; what the role is not authorized to list counts as tagged, with one warning. */
export async function listOtherTags(
  existing: DesiredParameter[],
  current: CurrentState,
  { store, settings, warn }: { store: ParameterStore; settings: Settings; warn: (message: string) => void },
): Promise<void> {
  const others = existing.filter(parameter => {
    const { tags, removeTags } = settingsOf(parameter, settings)
    return (tags !== undefined || removeTags !== undefined) && !current.tags.has(parameter.name)
  })
  const listed = await mapParallel(others, PARALLEL_LISTS, async parameter => {
    try {
      return { parameter, tags: await store.readTags(parameter.name) }
    } catch (error) {
      if (!isDenied(error)) throw error
      return { parameter, tags: settingsOf(parameter, settings).tags, denial: messageOf(error) }
    }
  })
  for (const { parameter, tags } of listed) if (tags !== undefined) current.tags.set(parameter.name, tags)
  const denials = listed.flatMap(({ denial }) => denial ?? [])
  const more = denials.length > 1 ? ` (and of ${denials.length - 1} more)` : ''
  if (denials.length > 0) warn(`${denials[0]}${more}. ${NOT_COMPARED}`)
}
