import { waitFor } from '../../shared/wait.ts'
import { generate, parseFernetKeys } from './generated-values.ts'
import { type Settings, type Step, writes } from './plan.ts'
import { replace } from './replace-type.ts'
import { rewriteGenerated } from './rewrite-generated.ts'
import { conceal } from './secrecy.ts'
import type { Store, Stored, Working, Writing } from './ssm-client.ts'
import { alreadyExists, retold } from './ssm-errors.ts'

/** A parameter that this run wrote. */
export interface Written {
  value: string
  version: number
}

/** What a writing needs to know of its run. */
export interface Run {
  store: Store
  settings: Settings
  working: Working
}

/**
 * Writes what differs, one parameter after the other, and calls `done` after each.
 * @throws the first failure, with a list of what is not written.
 */
export async function writeAll(steps: Step[], run: Run, done: (step: Step, written: Written) => void): Promise<void> {
  const todo = steps.filter(writes)
  for (const [index, step] of todo.entries()) {
    try {
      done(step, await write(step, run))
    } catch (error) {
      const missing = todo.slice(index).map(({ wanted }) => wanted.name)
      throw retold(error, `${index} of ${todo.length} were written; not written: ${missing.join(', ')}`)
    }
  }
}

async function write(step: Step, run: Run): Promise<Written> {
  const { wanted, stored, tags } = step
  const { store, settings } = run
  const { kmsKeyId, tier, description } = settings
  const value = await newValue(step)
  const { details } = step
  const writing = {
    name: wanted.name,
    type: wanted.type,
    value,
    // API page "PutParameter": an overwrite goes back to the default key and drops the allowed pattern unless repeated.
    kmsKeyId: kmsKeyId ?? details?.kmsKeyId,
    tier: tier ?? details?.tier,
    description: description ?? details?.description,
    allowedPattern: details?.allowedPattern,
    // "aws:ec2:image" is for a String only.
    dataType: stored?.type === wanted.type ? details?.dataType : undefined,
  }
  if (step.action === 'create') return create(step, writing, run)
  if (step.action === 'replace') return { value, version: await replace(step, writing, run) }
  const done =
    step.action === 'tag'
      ? { value, version: stored?.version ?? 0 }
      : wanted.source === 'generated'
        ? await rewriteGenerated(step, writing, run)
        : { value, version: await store.overwrite(writing) }
  if (Object.keys(tags).length > 0) await store.tag(wanted.name, tags)
  return done
}

// Made once, before the first try: a repeated write then repeats the same value.
async function newValue({ wanted, stored, copy }: Step): Promise<string> {
  if (wanted.source === 'given') return wanted.value
  const previous = stored ?? copy
  return previous === undefined || wanted.rotate
    ? conceal(await generate(wanted.recipe, previous?.value))
    : previous.value
}

async function create(step: Step, writing: Writing, { store, settings }: Run): Promise<Written> {
  const { name, type, value } = writing
  try {
    return { value, version: await store.create(writing, step.tags) }
  } catch (error) {
    if (!alreadyExists(error)) throw error
    // Either our own write whose reply was lost, or another run that was quicker: a generated value is made only once.
    const there = (await store.read([name])).get(name)
    if (there === undefined || there.type !== type) throw error
    const stays = there.value === value || step.wanted.source === 'generated' || settings.overwrite === 'never'
    return stays ? there : { value, version: await store.overwrite(writing) }
  }
}

/**
 * Reads back what was written, until SSM shows it: its reads can lag behind its writes.
 * @throws DeadlineError where the new versions do not appear in time.
 */
export async function confirm(written: Map<string, Written>, wanted: Step[], run: Run): Promise<Map<string, Stored>> {
  const { store, working } = run
  if (written.size === 0) return new Map()
  const names = [...written.keys()]
  const newKeys = new Map(
    wanted.flatMap(({ wanted, action }) => {
      const isRotated = action === 'rotate' && wanted.source === 'generated' && wanted.recipe.kind === 'fernet'
      return isRotated ? [[wanted.name, parseFernetKeys(written.get(wanted.name)?.value ?? '')?.[0] ?? '']] : []
    }),
  )
  const types = new Map(wanted.map(step => [step.wanted.name, step.wanted.type]))
  const appeared = (name: string, seen: Stored | undefined) => {
    const { version = 0, value } = written.get(name) ?? {}
    if (seen === undefined || seen.type !== types.get(name)) return false
    // Another run that overwrites a new Fernet key adds it back, or fails without it.
    if (seen.version > version)
      return !newKeys.has(name) || parseFernetKeys(seen.value)?.includes(newKeys.get(name) ?? '')
    return seen.version === version && seen.value === value
  }
  return waitFor(
    'What was written',
    async () => {
      const seen = await store.read(names)
      const late = names.filter(name => !appeared(name, seen.get(name)))
      return late.length === 0 ? { done: true, value: seen } : { done: false, state: `unreadable (${late.join(', ')})` }
    },
    { everyMs: 500, maxMs: 5_000, ...working },
  )
}
