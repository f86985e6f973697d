import { pollUntilDone } from '../../../shared/poll.ts'
import { maxValueBytes } from '../inputs/parameter-settings.ts'
import { type Step, settingsOf, toCopyName } from '../plan/plan.ts'
import type { PutRequest, StoredParameter, Tags } from '../ssm/parameter-store.ts'
import { addDetails, isAlreadyExists } from '../ssm/ssm-errors.ts'
import type { WriteContext } from './write-context.ts'

/**
 * Replaces a parameter of another type, because SSM cannot change a type: copies the old value, deletes the parameter,
 * creates it again and deletes the copy. A second run finishes an interrupted replacement. Returns the new version.
 * @throws an error that names the copy, if only the copy has the old value.
 */
export async function replaceType(step: Step, request: PutRequest, context: WriteContext): Promise<number> {
  const { store } = context
  const { stored, desired } = step
  const copyName = toCopyName(desired.name)
  if (stored?.type === desired.type) {
    const version = stored.value === request.value ? stored.version : await store.overwrite(request)
    await store.remove(copyName)
    return version
  }
  const present = await store.readTags(stored === undefined ? copyName : desired.name)
  const tags = { ...omitTags(present, context.settings.removeTags), ...step.tags }
  if (stored !== undefined) await copyOldValue(stored, tags, step, context)
  try {
    if (stored !== undefined) await store.remove(desired.name)
    const version = await recreate(request, tags, context)
    await store.remove(copyName)
    return version
  } catch (error) {
    throw addDetails(error, `The old value is kept in ${copyName}; run again with the same inputs to finish`)
  }
}

// Only AWS can set "aws:" tags.
const omitTags = (tags: Tags, keys: string[] = []): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !/^aws:/i.test(key) && !keys.includes(key)))

async function copyOldValue(
  { value }: StoredParameter,
  tags: Tags,
  { desired, copy, details }: Step,
  { store, settings, deadline }: WriteContext,
): Promise<void> {
  const name = toCopyName(desired.name)
  const tier = Buffer.byteLength(value) > maxValueBytes('Standard') ? ('Advanced' as const) : undefined
  const kmsKeyId = settingsOf(desired, settings).kmsKeyId ?? details?.kmsKeyId
  // A String can contain a secret by mistake, so its copy is a SecureString.
  const request = { name, type: 'SecureString' as const, value, kmsKeyId, tier }
  if (copy === undefined) {
    try {
      await store.create(request, tags)
    } catch (error) {
      // The reply to an earlier attempt was lost.
      if (!isAlreadyExists(error)) throw error
      await store.overwrite(request)
    }
  } else if (copy.value !== value) {
    await store.overwrite(request)
  }
  await pollUntilDone(
    `The copy ${name}`,
    async () => {
      const stored = (await store.read([name])).get(name)
      return stored?.value === value ? { done: true, value: stored } : { done: false, state: 'not returned by SSM' }
    },
    deadline,
    INTERVAL,
  )
}

const INTERVAL = { everyMs: 2_000, maxMs: 10_000 }

// API page "DeleteParameter": the name can be used again after up to 30 seconds.
const recreate = (request: PutRequest, tags: Tags, { store, deadline }: WriteContext): Promise<number> =>
  pollUntilDone<number>(
    request.name,
    async () => {
      try {
        return { done: true, value: await store.create(request, tags) }
      } catch (error) {
        if (!isAlreadyExists(error)) throw error
        const existing = (await store.read([request.name])).get(request.name)
        return existing?.type === request.type && existing.value === request.value
          ? { done: true, value: existing.version }
          : { done: false, state: 'not free to be created again' }
      }
    },
    deadline,
    INTERVAL,
  )
