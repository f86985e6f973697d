import { waitFor } from '../../shared/wait.ts'
import { largestValue } from './desired-parameters.ts'
import { copyName, type Step } from './plan.ts'
import type { Store, Stored, Tags, Writing } from './ssm-client.ts'
import { alreadyExists, retold } from './ssm-errors.ts'
import type { Run } from './write-parameters.ts'

/**
 * Gives a parameter another type, which SSM cannot: copies the old value, deletes, makes it again, removes the copy.
 * Starts from whatever an interrupted replacement left, so a second run finishes the first. Gives the new version.
 * @throws with the copy's name in the message once the copy holds the only old value.
 */
export async function replace(step: Step, writing: Writing, run: Run): Promise<number> {
  const { store } = run
  const { stored, wanted } = step
  const aside = copyName(wanted.name)
  if (stored?.type === wanted.type) {
    const version = stored.value === writing.value ? stored.version : await store.overwrite(writing)
    await store.remove(aside)
    return version
  }
  const tags = { ...carried(await store.tagsOf(stored === undefined ? aside : wanted.name)), ...step.tags }
  if (stored !== undefined) await copyAside(stored, tags, step, run)
  try {
    if (stored !== undefined) await store.remove(wanted.name)
    const version = await createAgain(writing, tags, run)
    await store.remove(aside)
    return version
  } catch (error) {
    throw retold(error, `The old value is kept in ${aside}; run again with the same inputs to finish`)
  }
}

// "aws:" tags belong to AWS and are refused from anybody else.
const carried = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !key.toLowerCase().startsWith('aws:')))

// The copy is a SecureString even of a String: where a secret was kept as plain text by mistake, it is not copied so.
async function copyAside({ value }: Stored, tags: Tags, { wanted, copy, details }: Step, run: Run): Promise<void> {
  const { store, settings } = run
  const name = copyName(wanted.name)
  const tier = Buffer.byteLength(value) > largestValue('Standard') ? ('Advanced' as const) : undefined
  const writing = { name, type: 'SecureString' as const, value, kmsKeyId: settings.kmsKeyId ?? details?.kmsKeyId, tier }
  if (copy === undefined) await createOrOverwrite(store, writing, tags)
  else if (copy.value !== value) await store.overwrite(writing)
  await waitFor(
    `The copy ${name}`,
    async () => {
      const seen = (await store.read([name])).get(name)
      return seen?.value === value ? { done: true, value: seen } : { done: false, state: 'unreadable' }
    },
    waiting(run),
  )
}

async function createOrOverwrite(store: Store, writing: Writing, tags: Tags): Promise<void> {
  try {
    await store.create(writing, tags)
  } catch (error) {
    // Our own write, whose reply was lost.
    if (!alreadyExists(error)) throw error
    await store.overwrite(writing)
  }
}

// API page "DeleteParameter": the name is free again after up to 30 seconds.
const createAgain = (writing: Writing, tags: Tags, run: Run): Promise<number> =>
  waitFor<number>(
    writing.name,
    async () => {
      try {
        return { done: true, value: await run.store.create(writing, tags) }
      } catch (error) {
        if (!alreadyExists(error)) throw error
        const there = (await run.store.read([writing.name])).get(writing.name)
        return there?.type === writing.type && there.value === writing.value
          ? { done: true, value: there.version }
          : { done: false, state: 'not free to be made again' }
      }
    },
    waiting(run),
  )

const waiting = ({ working }: Run) => ({ everyMs: 2_000, maxMs: 10_000, ...working })
