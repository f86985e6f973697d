import type { ParameterTier } from '@aws-sdk/client-ssm'
import { largestValue, type Wanted } from './desired-parameters.ts'
import { parseFernetKeys, publicKeyOf } from './generated-values.ts'
import type { Details, Stored, Tags } from './ssm-client.ts'

/**
 * What is done about one parameter. `same`: the given value is there; `keep`: what is there stays, whatever it is
 * (generated once, or overwrite: never).
 */
export type Action = 'create' | 'update' | 'rotate' | 'replace' | 'tag' | 'same' | 'keep'

/** One parameter of a plan, with what SSM has now. */
export interface Step {
  wanted: Wanted
  action: Action
  stored?: Stored | undefined
  /** The copy that an interrupted replacement left behind. */
  copy?: Stored | undefined
  /** The settings besides the value: an overwrite loses those that it does not repeat. */
  details?: Details | undefined
  /** What differs besides the value, in words. */
  differs: string[]
  /** Tags to put, the same ones on every parameter. */
  tags: Tags
}

/** The settings of a run, which every parameter shares. */
export interface Settings {
  overwrite: 'changed' | 'never'
  replaceType: boolean
  kmsKeyId?: string | undefined
  tier?: ParameterTier | undefined
  description?: string | undefined
  tags?: Tags | undefined
}

/** What SSM has now; `details` and `tags` only hold what was asked for and could be read. */
export interface Live {
  stored: Map<string, Stored>
  details: Map<string, Details>
  tags: Map<string, Tags>
}

/** The name under which a replacement keeps the old value until the new parameter stands. */
export const copyName = (name: string): string => `${name}.before-replacement`

/** Whether a step writes. */
export const writes = ({ action }: Step): boolean => action !== 'same' && action !== 'keep'

/** Whether a step writes a value over another one. */
export const overwrites = ({ action, stored }: Step): boolean =>
  stored !== undefined && (action === 'update' || action === 'rotate' || action === 'replace')

/** Decides what to do about every parameter, and finds everything that stands in the way of it. */
export function planFor(wanted: Wanted[], live: Live, settings: Settings): { steps: Step[]; problems: string[] } {
  const steps = wanted.map(one => stepFor(one, live, settings))
  return { steps, problems: steps.flatMap(step => [...obstacles(step, settings)]) }
}

function stepFor(wanted: Wanted, live: Live, settings: Settings): Step {
  const stored = live.stored.get(wanted.name)
  const copy = live.stored.get(copyName(wanted.name))
  const tags = missingTags(settings.tags ?? {}, live.tags.get(wanted.name))
  const details = live.details.get(wanted.name)
  const differs = stored === undefined ? [] : [...differences(wanted, details, settings)]
  const step = { wanted, stored, copy, details, differs, tags }
  return { ...step, action: actionFor(step, settings) }
}

function actionFor({ wanted, stored, copy, differs, tags }: Omit<Step, 'action'>, settings: Settings): Action {
  // An interrupted replacement is finished whatever the inputs say now: its copy holds the only value.
  if (stored === undefined) return copy === undefined ? 'create' : 'replace'
  if (settings.overwrite === 'never') return 'keep'
  if (stored.type !== wanted.type || copy !== undefined) return 'replace'
  if (wanted.source === 'generated' && wanted.rotate) return 'rotate'
  if (wanted.source === 'given' && wanted.value !== stored.value) return 'update'
  if (differs.length > 0) return 'update'
  if (Object.keys(tags).length > 0) return 'tag'
  return wanted.source === 'given' ? 'same' : 'keep'
}

function* differences(wanted: Wanted, details: Details | undefined, settings: Settings): Iterable<string> {
  if (details === undefined) return
  const { description, tier, kmsKeyId } = settings
  if (description !== undefined && description !== (details.description ?? '')) yield 'description'
  if (tier === 'Advanced' && details.tier === 'Standard') yield 'tier'
  if (wanted.type === 'SecureString' && kmsKeyId !== undefined && !sameKey(kmsKeyId, details.kmsKeyId)) yield 'KMS key'
}

// SSM shows a key as it was given: a bare id and its ARN are the same key, and so are an alias and its ARN.
const sameKey = (one: string, other = '') => bareKey(one) === bareKey(other)
const bareKey = (key: string) => key.replace(/^arn:[^/]*:(?=alias\/|key\/)/, '').replace(/^key\//, '')

function missingTags(wanted: Tags, present: Tags | undefined): Tags {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => present?.[key] !== value))
}

function* obstacles(step: Step, settings: Settings): Iterable<string> {
  const { wanted, stored, copy, details } = step
  if (settings.overwrite === 'never' && stored !== undefined) return
  const previous = stored ?? copy
  if (wanted.source === 'generated' && wanted.recipe.kind === 'fernet' && wanted.rotate && previous !== undefined) {
    if (parseFernetKeys(previous.value) === undefined) {
      yield `${previous.name} holds no Fernet keys (32 bytes in base64 each, comma-separated), so Airflow could not read it after a rotation (correct or delete it first)`
    } else if (previous.value.length + 45 > largestValue(settings.tier ?? details?.tier)) {
      yield `${wanted.name} has no room for one more Fernet key (let Airflow rotate, then drop the old keys)`
    }
  }
  if (stored === undefined) return
  if (stored.type !== wanted.type && !settings.replaceType) {
    yield `${wanted.name} is a ${stored.type}, not a ${wanted.type}, and SSM cannot change that (replace-type: true does)`
  }
  if (settings.tier === 'Standard' && details?.tier === 'Advanced' && writes(step)) {
    yield `${wanted.name} is an advanced parameter, which SSM cannot make standard again (delete it first, or use tier: advanced)`
  }
  const encrypted = stored.type === 'SecureString' && wanted.type === 'SecureString'
  if (encrypted && overwrites(step) && details === undefined && settings.kmsKeyId === undefined) {
    yield `${wanted.name} is not overwritten: its KMS key is unknown, and SSM would take alias/aws/ssm instead (grant ssm:DescribeParameters, or set kms-key-id)`
  }
  if (wanted.source !== 'generated' || wanted.rotate) return
  if (wanted.recipe.kind === 'rsa-private-key' && publicKeyOf(stored.value) === undefined) {
    yield `${wanted.name} holds no RSA private key (listing it in rotate makes a new one)`
  }
}
