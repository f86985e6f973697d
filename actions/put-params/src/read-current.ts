import { findPatternViolations } from './allowed-pattern.ts'
import type { Wanted } from './desired-parameters.ts'
import { copyName, type Live, overwrites, planFor, type Settings, type Step } from './plan.ts'
import type { Store } from './ssm-client.ts'
import { Refused } from './ssm-errors.ts'

/** The live parameters, the steps to take, and the problems that prevent them. */
export interface Plan {
  live: Live
  steps: Step[]
  problems: string[]
}

/** Reads the live parameters and plans the steps; the details that an overwrite must repeat are read only if there is one. */
export async function planWrites(
  store: Store,
  wanted: Wanted[],
  settings: Settings,
  warn: (message: string) => void,
): Promise<Plan> {
  const live = await readLive(store, wanted, settings, warn)
  const { steps } = planFor(wanted, live, settings)
  const names = steps.filter(overwrites).map(({ wanted }) => wanted.name)
  // Otherwise they were already read, or access was denied.
  if (names.length > 0 && !comparesDetails(settings)) {
    const lost = 'Overwritten parameters lose their description, allowed pattern and data type.'
    live.details = (await ifAllowed(store.describe(names), warn, lost)) ?? live.details
  }
  const plan = planFor(wanted, live, settings)
  return { live, steps: plan.steps, problems: [...plan.problems, ...(await findPatternViolations(plan.steps))] }
}

const comparesDetails = ({ description, tier, kmsKeyId }: Settings): boolean =>
  [description, tier, kmsKeyId].some(setting => setting !== undefined)

/**
 * Reads what SSM has of the wanted parameters, and only what the settings compare.
 * What may not be read besides the values is left out, and said with `warn`.
 */
async function readLive(
  store: Store,
  wanted: Wanted[],
  settings: Settings,
  warn: (message: string) => void,
): Promise<Live> {
  const names = wanted.map(({ name }) => name)
  const stored = await store.read(names)
  const missing = names.filter(name => settings.replaceType || !stored.has(name))
  // A copy means that a replacement was interrupted; without a look, a generated secret would be made anew and lost.
  for (const [name, copy] of await store.read(missing.map(copyName))) stored.set(name, copy)

  const existing = names.filter(name => stored.has(name))
  const live: Live = { stored, details: new Map(), tags: new Map() }
  const { tags, overwrite } = settings
  if (overwrite === 'never' || existing.length === 0) return live
  if (comparesDetails(settings)) {
    live.details = (await ifAllowed(store.describe(existing), warn, NOT_COMPARED)) ?? live.details
  }
  if (tags !== undefined) {
    for (const name of existing) live.tags.set(name, (await ifAllowed(store.tagsOf(name), warn, NOT_COMPARED)) ?? tags)
  }
  return live
}

const NOT_COMPARED = 'What differs there is not seen.'

async function ifAllowed<T>(
  reading: Promise<T>,
  warn: (message: string) => void,
  consequence: string,
): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof Refused) || !/AccessDenied/.test(error.code)) throw error
    warn(`${error.message}. ${consequence}`)
    return undefined
  }
}
