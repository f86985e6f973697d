import { isDenied } from '../../../shared/aws-errors.ts'
import { messageOf } from '../../../shared/errors.ts'
import type { DesiredParameter } from '../inputs/desired-parameters.ts'
import type { ParameterStore } from '../ssm/parameter-store.ts'
import { findPatternViolations } from './allowed-pattern.ts'
import {
  type CurrentState,
  isOverwrite,
  isWrite,
  planSteps,
  type Settings,
  type Step,
  settingsOf,
  toCopyName,
} from './plan.ts'
import { listOtherTags, NOT_COMPARED, readTagged } from './read-tags.ts'

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
  const { current, canDescribe } = await readCurrentState(store, desired, settings, warn)
  const { steps } = planSteps(desired, current, settings)
  // A plan also shows who changed a parameter last whose tags differ.
  const isDescribed = settings.mode === 'plan' ? isWrite : isOverwrite
  const undescribed = steps.filter(step => step.stored !== undefined && isDescribed(step) && step.details === undefined)
  if (undescribed.length > 0 && canDescribe) {
    const names = undescribed.map(({ desired }) => desired.name)
    const lost = 'Overwritten parameters lose their description, allowed pattern and data type.'
    await loadDetails(current, store.describe(names), undescribed.some(isOverwrite) ? warn : () => {}, lost)
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
): Promise<{ current: CurrentState; canDescribe: boolean }> {
  const names = desired.map(({ name }) => name)
  const stored = await store.read(names)
  const missing = names.filter(name => settings.replaceType || !stored.has(name))
  // An interrupted replacement leaves a copy, which can have the only value of a generated secret.
  for (const [name, copy] of await store.read(missing.map(toCopyName))) stored.set(name, copy)

  const existing = desired.filter(({ name }) => stored.has(name))
  const current: CurrentState = { stored, details: new Map(), tags: new Map() }
  if (settings.overwrite === 'never' || existing.length === 0) return { current, canDescribe: true }
  await readTagged(existing, current, store, settings)
  const rest = existing.filter(({ name }) => !current.details.has(name))
  let canDescribe = true
  if (rest.some(parameter => comparesDetails(parameter, settings))) {
    const names = rest.map(({ name }) => name)
    canDescribe = await loadDetails(current, store.describe(names), warn, NOT_COMPARED)
  }
  await listOtherTags(existing, current, { store, settings, warn })
  return { current, canDescribe }
}

/** Returns whether the role is authorized to read the details; if not, warns. */
async function loadDetails(
  current: CurrentState,
  reading: Promise<CurrentState['details']>,
  warn: (message: string) => void,
  consequence: string,
): Promise<boolean> {
  try {
    for (const [name, details] of await reading) current.details.set(name, details)
    return true
  } catch (error) {
    if (!isDenied(error)) throw error
    warn(`${messageOf(error)}. ${consequence}`)
    return false
  }
}
