import { derivePublicKey, parseFernetKeys } from '../generated/generated-values.ts'
import type { DesiredParameter } from '../inputs/desired-parameters.ts'
import { maxValueBytes, type ParameterSettings } from '../inputs/parameter-settings.ts'
import type { ParameterDetails, StoredParameter, Tags } from '../ssm/parameter-store.ts'
import { becomesAdvanced, chooseTier } from './parameter-tier.ts'

/**
 * What to do with a parameter. `same`: it already has the given value; `keep`: its value is not compared (generated once,
 * or overwrite: never).
 */
export type Action = 'create' | 'update' | 'rotate' | 'replace' | 'tag' | 'same' | 'keep'

/** A parameter of a plan, with its current state. */
export interface Step {
  desired: DesiredParameter
  action: Action
  stored?: StoredParameter | undefined
  /** The copy left by an interrupted replacement. */
  copy?: StoredParameter | undefined
  /** Settings that an overwrite must repeat to keep them. */
  details?: ParameterDetails | undefined
  /** What differs besides the value, in words. */
  differs: string[]
  /** Tags to add. */
  tags: Tags
  /** Keys of tags to remove. */
  removedTags?: string[]
  /** Whether a standard or new parameter becomes advanced. */
  becomesAdvanced?: boolean
}

/** The settings of a run; those of a parameter win over them. */
export interface Settings extends ParameterSettings {
  path: string
  overwrite: 'changed' | 'never'
  replaceType: boolean
  mode?: 'apply' | 'plan'
  /** Keys of tags that no parameter keeps. */
  removeTags?: string[] | undefined
}

/** The settings of a parameter: its own, and those of the run. */
export function settingsOf({ source, settings = {} }: DesiredParameter, run: Settings): Settings {
  const tags = { ...run.tags, ...settings.tags }
  // Generated values have a form of their own.
  const forGiven = source === 'generated' ? { dataType: undefined, allowedPattern: undefined } : {}
  return { ...run, ...forGiven, ...settings, tags: Object.keys(tags).length > 0 ? tags : undefined }
}

/** The current state; `details` and `tags` contain only what was requested and could be read. */
export interface CurrentState {
  stored: Map<string, StoredParameter>
  details: Map<string, ParameterDetails>
  tags: Map<string, Tags>
}

/** A Fernet key with its comma. */
export const NEW_KEY_LENGTH = 45

/** The end of the name of a copy that keeps the old value until the new parameter exists. */
export const COPY_SUFFIX = '.before-replacement'

export const toCopyName = (name: string): string => `${name}${COPY_SUFFIX}`

/** Whether a step writes to SSM. */
export const isWrite = ({ action }: Pick<Step, 'action'>): boolean => action !== 'same' && action !== 'keep'

/** Whether a step overwrites a value. */
export const isOverwrite = ({ action, stored }: Step): boolean =>
  stored !== undefined && (action === 'update' || action === 'rotate' || action === 'replace')

/** Chooses what to do with every parameter, and finds everything that prevents it. */
export function planSteps(
  desired: DesiredParameter[],
  current: CurrentState,
  settings: Settings,
): { steps: Step[]; problems: string[] } {
  const steps = desired.map(parameter => planStep(parameter, current, settingsOf(parameter, settings)))
  return { steps, problems: steps.flatMap(step => [...findBlockers(step, settingsOf(step.desired, settings))]) }
}

function planStep(desired: DesiredParameter, current: CurrentState, settings: Settings): Step {
  const stored = current.stored.get(desired.name)
  const copy = current.stored.get(toCopyName(desired.name))
  const present = current.tags.get(desired.name)
  const tags = findMissingTags(settings.tags ?? {}, present)
  const removedTags = settings.removeTags?.filter(key => present !== undefined && Object.hasOwn(present, key)) ?? []
  const details = current.details.get(desired.name)
  const differs = stored === undefined ? [] : [...findDifferences(desired, details, settings)]
  const step = { desired, stored, copy, details, differs, tags, removedTags }
  const action = chooseAction(step, settings)
  const isWritten = action !== 'tag' && isWrite({ action })
  return { ...step, action, becomesAdvanced: isWritten && becomesAdvanced(step, settings.tier, estimateValue(step)) }
}

/** A value of the length that the new one has at least; generated values are not known yet. */
function estimateValue({ desired, stored, copy }: Omit<Step, 'action'>): string {
  if (desired.source === 'given') return desired.value
  const previous = (stored ?? copy)?.value ?? ''
  return desired.rotate && desired.generator.kind === 'fernet'
    ? previous.padEnd(previous.length + NEW_KEY_LENGTH)
    : previous
}

function chooseAction(step: Omit<Step, 'action'>, settings: Settings): Action {
  const { desired, stored, copy, differs, tags, removedTags = [] } = step
  // An interrupted replacement is always finished: its copy has the only value.
  if (stored === undefined) return copy === undefined ? 'create' : 'replace'
  if (settings.overwrite === 'never') return 'keep'
  if (stored.type !== desired.type || copy !== undefined) return 'replace'
  if (desired.source === 'generated' && desired.rotate) return 'rotate'
  if (desired.source === 'given' && desired.value !== stored.value) return 'update'
  if (differs.length > 0) return 'update'
  if (Object.keys(tags).length + removedTags.length > 0) return 'tag'
  return desired.source === 'given' ? 'same' : 'keep'
}

function* findDifferences(
  desired: DesiredParameter,
  details: ParameterDetails | undefined,
  settings: Settings,
): Iterable<string> {
  if (details === undefined) return
  const { description, tier, kmsKeyId, dataType, allowedPattern } = settings
  if (description !== undefined && description !== (details.description ?? '')) yield 'description'
  if (tier === 'Advanced' && details.tier === 'Standard') yield 'tier'
  if (desired.type === 'SecureString' && kmsKeyId !== undefined && !isSameKey(kmsKeyId, details.kmsKeyId))
    yield 'KMS key'
  if (dataType !== undefined && dataType !== (details.dataType ?? 'text')) yield 'data type'
  if (allowedPattern !== undefined && allowedPattern !== details.allowedPattern) yield 'allowed pattern'
}

// SSM returns a key in the form in which it was set: an id or its ARN, an alias or its ARN.
const isSameKey = (one: string, other = '') => toBareKey(one) === toBareKey(other)
const toBareKey = (key: string) => key.replace(/^arn:[^/]*:(?=alias\/|key\/)/, '').replace(/^key\//, '')

function findMissingTags(desired: Tags, present: Tags | undefined): Tags {
  return Object.fromEntries(Object.entries(desired).filter(([key, value]) => present?.[key] !== value))
}

function* findBlockers(step: Step, settings: Settings): Iterable<string> {
  const { desired, stored, copy, details } = step
  if (settings.overwrite === 'never' && stored !== undefined) return
  const previous = stored ?? copy
  if (
    desired.source === 'generated' &&
    desired.generator.kind === 'fernet' &&
    desired.rotate &&
    previous !== undefined
  ) {
    if (parseFernetKeys(previous.value) === undefined) {
      yield `${previous.name} is not a list of Fernet keys (32 bytes in base64 each, comma-separated), so Airflow could not read it after a rotation (correct or delete it first)`
    } else if (previous.value.length + NEW_KEY_LENGTH > maxValueBytes(chooseTier(step, settings.tier))) {
      yield `${desired.name} has no room for another Fernet key (run airflow rotate-fernet-key, then remove the old keys)`
    }
  }
  if (desired.source === 'given' && settings.tier === undefined && desired.value !== stored?.value) {
    const bytes = Buffer.byteLength(desired.value)
    if (bytes > maxValueBytes(chooseTier(step, undefined))) {
      yield `${desired.name} has ${bytes} bytes, more than the ${maxValueBytes('Standard')} of a standard parameter (set tier: advanced or intelligent-tiering; advanced parameters have a cost)`
    }
  }
  if (stored === undefined) return
  if (stored.type !== desired.type && !settings.replaceType) {
    yield `${desired.name} is a ${stored.type}, not a ${desired.type}, and SSM cannot change a type (set replace-type: true)`
  }
  if (settings.tier === 'Standard' && details?.tier === 'Advanced' && isWrite(step)) {
    yield `${desired.name} is an advanced parameter, which SSM cannot change to standard (delete it first, or use tier: advanced)`
  }
  const encrypted = stored.type === 'SecureString' && desired.type === 'SecureString'
  if (encrypted && isOverwrite(step) && details === undefined && settings.kmsKeyId === undefined) {
    yield `${desired.name} is not overwritten: its KMS key is unknown, and SSM would use alias/aws/ssm instead (grant ssm:DescribeParameters, or set kms-key-id)`
  }
  if (desired.source !== 'generated' || desired.rotate) return
  if (desired.generator.kind === 'rsa-private-key' && derivePublicKey(stored.value) === undefined) {
    yield `${desired.name} is not an RSA private key (list it in rotate to generate a new one)`
  }
}
