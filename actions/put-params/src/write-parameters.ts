import { pollUntilDone } from '../../shared/poll.ts'
import { generateValue, maskSecret, parseFernetKeys } from './generated-values.ts'
import { isWrite, type Step, settingsOf } from './plan.ts'
import { replaceType } from './replace-type.ts'
import { rewriteGenerated } from './rewrite-generated.ts'
import type { PutRequest, StoredParameter } from './ssm-client.ts'
import { addDetails, isAlreadyExists } from './ssm-errors.ts'
import type { WriteContext, WrittenParameter } from './write-context.ts'

/**
 * Writes the parameters that differ, one after the other, and calls `onWritten` after each.
 * @throws the first error, with a list of the parameters that are not written.
 */
export async function writeParameters(
  steps: Step[],
  context: WriteContext,
  onWritten: (step: Step, written: WrittenParameter) => void,
): Promise<void> {
  const writes = steps.filter(isWrite)
  for (const [index, step] of writes.entries()) {
    try {
      onWritten(step, await writeParameter(step, context))
    } catch (error) {
      const missing = writes.slice(index).map(({ desired }) => desired.name)
      throw addDetails(
        error,
        `${index} of ${writes.length} parameters were written; not written: ${missing.join(', ')}`,
      )
    }
  }
}

async function writeParameter(step: Step, context: WriteContext): Promise<WrittenParameter> {
  const { desired, stored, tags, removedTags = [] } = step
  const { store } = context
  const { kmsKeyId, tier, description, dataType, allowedPattern } = settingsOf(desired, context.settings)
  const value = await chooseValue(step)
  const { details } = step
  const request = {
    name: desired.name,
    type: desired.type,
    value,
    // API page "PutParameter": an overwrite resets the key and the allowed pattern unless it repeats them.
    kmsKeyId: kmsKeyId ?? details?.kmsKeyId,
    tier: tier ?? details?.tier,
    description: description ?? details?.description,
    allowedPattern: allowedPattern ?? details?.allowedPattern,
    // "aws:ec2:image" applies to a String only.
    dataType: dataType ?? (stored?.type === desired.type ? details?.dataType : undefined),
  }
  if (step.action === 'create') return createParameter(step, request, context)
  if (step.action === 'replace') return { value, version: await replaceType(step, request, context) }
  const written =
    step.action === 'tag'
      ? { value, version: stored?.version ?? 0 }
      : desired.source === 'generated'
        ? await rewriteGenerated(step, request, context)
        : { value, version: await store.overwrite(request) }
  // Removed first, because a parameter can have at most 50 tags.
  if (removedTags.length > 0) await store.untag(desired.name, removedTags)
  if (Object.keys(tags).length > 0) await store.tag(desired.name, tags)
  return written
}

// A value is generated before the first attempt, so that a retry writes the same value.
async function chooseValue({ desired, stored, copy }: Step): Promise<string> {
  if (desired.source === 'given') return desired.value
  const previous = stored ?? copy
  return previous === undefined || desired.rotate
    ? maskSecret(await generateValue(desired.generator, previous?.value))
    : previous.value
}

async function createParameter(step: Step, request: PutRequest, context: WriteContext): Promise<WrittenParameter> {
  const { store, settings } = context
  const { name, type, value } = request
  try {
    return { value, version: await store.create(request, step.tags) }
  } catch (error) {
    if (!isAlreadyExists(error)) throw error
    // The reply to an earlier attempt was lost, or another run created the parameter: its generated value is kept.
    const existing = (await store.read([name])).get(name)
    if (existing === undefined || existing.type !== type) throw error
    const isKept = existing.value === value || step.desired.source === 'generated' || settings.overwrite === 'never'
    return isKept ? existing : { value, version: await store.overwrite(request) }
  }
}

/**
 * Reads the written parameters until SSM returns the new versions, because reads can lag behind writes.
 * @throws DeadlineError.
 */
export async function waitForWrittenValues(
  written: Map<string, WrittenParameter>,
  steps: Step[],
  { store, deadline }: WriteContext,
): Promise<Map<string, StoredParameter>> {
  if (written.size === 0) return new Map()
  const names = [...written.keys()]
  const newKeys = new Map(
    steps.flatMap(({ desired: { name, ...desired }, action }) => {
      const isRotated = action === 'rotate' && desired.source === 'generated' && desired.generator.kind === 'fernet'
      return isRotated ? [[name, parseFernetKeys(written.get(name)?.value ?? '')?.[0] ?? '']] : []
    }),
  )
  const types = new Map(steps.map(({ desired }) => [desired.name, desired.type]))
  const isCurrent = (name: string, stored: StoredParameter | undefined) => {
    const { version = 0, value } = written.get(name) ?? {}
    if (stored === undefined || stored.type !== types.get(name)) return false
    if (stored.version === version) return stored.value === value
    if (stored.version < version) return false
    // Another run that overwrites a new Fernet key adds it back, or fails without it.
    return !newKeys.has(name) || parseFernetKeys(stored.value)?.includes(newKeys.get(name) ?? '')
  }
  return pollUntilDone(
    'A written value',
    async () => {
      const stored = await store.read(names)
      const late = names.filter(name => !isCurrent(name, stored.get(name)))
      return late.length === 0
        ? { done: true, value: stored }
        : { done: false, state: `not returned by SSM (${late.join(', ')})` }
    },
    deadline,
    { everyMs: 500, maxMs: 5_000 },
  )
}
