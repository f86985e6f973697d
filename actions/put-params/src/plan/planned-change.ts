import type { ParameterDetails } from '../ssm/parameter-store.ts'
import { isWrite, NEW_KEY_LENGTH, type Settings, type Step, settingsOf } from './plan.ts'

/** What a plan shows of a parameter that would be written: old and new, or nothing where it stays the same. No value is part of it. */
export interface PlannedChange {
  type: string
  bytes: string
  kmsKey: string
  tier: string
  lastChange: string
}

/** Describes how a parameter would change. */
export function describePlannedChange(step: Step, run: Settings): PlannedChange {
  const { desired, stored, details, differs, becomesAdvanced, action } = step
  if (!isWrite(step)) return { type: desired.type, bytes: '', kmsKey: '', tier: '', lastChange: '' }
  const { kmsKeyId } = settingsOf(desired, run)
  const isNewSecret = desired.type === 'SecureString' && stored?.type !== 'SecureString'
  const isKeyShown = differs.includes('KMS key') || (isNewSecret && kmsKeyId !== undefined)
  const isAdvanced = becomesAdvanced === true
  return {
    type: formatChange(stored?.type, desired.type),
    bytes: action === 'tag' ? '' : describeLength(step),
    kmsKey: isKeyShown ? formatChange(details?.kmsKeyId, kmsKeyId) : '',
    tier: isAdvanced ? formatChange(details?.tier, 'Advanced') : '',
    lastChange: describeLastChange(details),
  }
}

/** The length of the value in bytes, where it changes. */
function describeLength(step: Step): string {
  const { stored, copy } = step
  const previous = stored ?? copy
  const before = previous === undefined ? undefined : Buffer.byteLength(previous.value)
  const after = measureNewValue(step)
  return after === undefined ? '' : formatChange(before, after, { isRepeated: true })
}

function measureNewValue({ desired, stored, copy }: Step): number | undefined {
  const previous = stored ?? copy
  if (desired.source === 'given') {
    return desired.value === previous?.value ? undefined : Buffer.byteLength(desired.value)
  }
  if (previous !== undefined && !desired.rotate) return undefined
  const { generator } = desired
  if (generator.kind === 'fernet') return (previous === undefined ? -1 : previous.value.length) + NEW_KEY_LENGTH
  // The length of a private key is not known before it is generated.
  return generator.kind === 'password' ? generator.length : undefined
}

/** Who changed a parameter last, and when. */
function describeLastChange({ modifiedBy, modifiedAt }: Partial<ParameterDetails> = {}): string {
  const principal = modifiedBy
    ?.split(':')
    .at(-1)
    ?.replace(/^assumed-role\//, '')
  const time = modifiedAt === undefined ? undefined : `${modifiedAt.slice(0, 16).replace('T', ' ')} UTC`
  return [principal, time].filter(text => text !== undefined).join(', ')
}

function formatChange(
  before: string | number | undefined,
  after: string | number | undefined,
  { isRepeated = false }: { isRepeated?: boolean } = {},
): string {
  if (before === undefined || (before === after && !isRepeated)) return `${after}`
  return `${before} → ${after}`
}
