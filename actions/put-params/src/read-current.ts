import { isDenied } from '../../shared/aws-errors.ts'
import { messageOf } from '../../shared/errors.ts'
import { findPatternViolations } from './allowed-pattern.ts'
import type { DesiredParameter } from './desired-parameters.ts'
import type { ParameterStore } from './parameter-store.ts'
import { type CurrentState, isOverwrite, planSteps, type Settings, type Step, settingsOf, toCopyName } from './plan.ts'

/** The current state, the steps to take, and the problems that prevent them. */
export interface Plan {
  current: CurrentState
  steps: Step[]
  problems: string[]
}

/** Reads the current parameters and plans the steps; the details that an overwrite repeats are read only if there is one. */
export async function planWrites(
  store: ParameterStore,
  desired: DesiredParameter[],
  settings: Settings,
  warn: (message: string) => void,
): Promise<Plan> {
  const current = await readCurrentState(store, desired, settings, warn)
  const { steps } = planSteps(desired, current, settings)
  const names = steps.filter(isOverwrite).map(({ desired }) => desired.name)
  // Otherwise they are already read, or access was denied.
  if (names.length > 0 && !desired.some(parameter => comparesDetails(parameter, settings))) {
    const lost = 'Overwritten parameters lose their description, allowed pattern and data type.'
    current.details = (await ifAllowed(store.describe(names), warn, lost)) ?? current.details
  }
  const plan = planSteps(desired, current, settings)
  return {
    current,
    steps: plan.steps,
    problems: [...plan.problems, ...(await findPatternViolations(plan.steps, settings))],
  }
}

function comparesDetails(desired: DesiredParameter, run: Settings): boolean {
  const { description, tier, kmsKeyId, dataType, allowedPattern } = settingsOf(desired, run)
  return [description, tier, kmsKeyId, dataType, allowedPattern].some(setting => setting !== undefined)
}

/**
 * Reads the current values, and the details and tags that the settings compare.
 * Details and tags that the role is not authorized to read are omitted, with a warning.
 */
async function readCurrentState(
  store: ParameterStore,
  desired: DesiredParameter[],
  settings: Settings,
  warn: (message: string) => void,
): Promise<CurrentState> {
  const names = desired.map(({ name }) => name)
  const stored = await store.read(names)
  const missing = names.filter(name => settings.replaceType || !stored.has(name))
  // An interrupted replacement leaves a copy, which can have the only value of a generated secret.
  for (const [name, copy] of await store.read(missing.map(toCopyName))) stored.set(name, copy)

  const existing = names.filter(name => stored.has(name))
  const current: CurrentState = { stored, details: new Map(), tags: new Map() }
  if (settings.overwrite === 'never' || existing.length === 0) return current
  if (desired.some(parameter => comparesDetails(parameter, settings))) {
    current.details = (await ifAllowed(store.describe(existing), warn, NOT_COMPARED)) ?? current.details
  }
  for (const parameter of desired.filter(({ name }) => stored.has(name))) {
    const { tags, removeTags } = settingsOf(parameter, settings)
    if (tags === undefined && removeTags === undefined) continue
    const present = (await ifAllowed(store.readTags(parameter.name), warn, NOT_COMPARED)) ?? tags
    if (present !== undefined) current.tags.set(parameter.name, present)
  }
  return current
}

const NOT_COMPARED = 'Changes there are not detected.'

async function ifAllowed<T>(
  reading: Promise<T>,
  warn: (message: string) => void,
  consequence: string,
): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (!isDenied(error)) throw error
    warn(`${messageOf(error)}. ${consequence}`)
    return undefined
  }
}
