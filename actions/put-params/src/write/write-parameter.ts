import { generateValue, maskSecret } from '../generated/generated-values.ts'
import { chooseTier } from '../plan/parameter-tier.ts'
import { type Step, settingsOf } from '../plan/plan.ts'
import type { PutRequest, WrittenParameter } from '../ssm/parameter-store.ts'
import { isAlreadyExists } from '../ssm/ssm-errors.ts'
import { replaceType } from './replace-type.ts'
import { rewriteGenerated } from './rewrite-generated.ts'
import type { WriteContext } from './write-context.ts'

/** Does one step; its calls are made one after the other. */
export async function writeParameter(step: Step, context: WriteContext): Promise<WrittenParameter> {
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
    tier: chooseTier(step, tier),
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
