import { ActionError } from '../../shared/errors.ts'
import { type Probe, waitFor } from '../../shared/wait.ts'
import { parseFernetKeys } from './generated-values.ts'
import type { Step } from './plan.ts'
import { conceal } from './secrecy.ts'
import type { Stored, Writing } from './ssm-client.ts'
import { retold } from './ssm-errors.ts'
import type { Run, Written } from './write-parameters.ts'

/**
 * Overwrites a generated value. SSM has no conditional write, so the versions show whether another run wrote in between.
 * Its value is kept: of Fernet keys both, otherwise the other run's value, or the step fails.
 */
export async function rewriteGenerated(step: Step, writing: Writing, run: Run): Promise<Written> {
  const { store } = run
  const { name } = writing
  const { stored } = step
  let known = stored?.version ?? 0
  let value = writing.value
  // Values that are not another run's: the previous value and what this run writes.
  const own = new Set([value, stored?.value])
  const others: Stored[] = []
  const latest = (await store.read([name])).get(name)
  if (latest !== undefined && latest.version > known) {
    known = latest.version
    if (!own.has(latest.value)) value = combineValues(step, value, [latest], 'It was not written')
  }
  try {
    for (;;) {
      own.add(value)
      const version = await store.overwrite({ ...writing, value })
      const between = await readVersionsBetween(known, version, name, run)
      others.push(...between.filter(({ value }) => !own.has(value)))
      const combined = combineValues(step, value, others, `Version ${version} holds the value of this run`)
      if (combined === value) return { value, version }
      known = version
      value = conceal(combined)
    }
  } catch (error) {
    const where = others.map(({ version }) => `${name}:${version}`).join(', ')
    throw others.length > 0 ? retold(error, `The other run's value is in ${where}`) : error
  }
}

/** Reads the versions between a known one and the one that was written. */
async function readVersionsBetween(known: number, written: number, name: string, { store, working }: Run) {
  const found: Stored[] = []
  // A parameter that was deleted and created again starts over with version 1.
  for (let version = written > known ? known + 1 : 1; version < written; version += 1) {
    const read = async (): Promise<Probe<Stored>> => {
      const seen = await store.readVersion(name, version)
      return seen === undefined ? { done: false, state: 'unreadable' } : { done: true, value: seen }
    }
    found.push(await waitFor(`Version ${version} of ${name}`, read, { everyMs: 500, maxMs: 5_000, ...working }))
  }
  return found
}

/** Combines the value of this run with those of others; returns it unchanged if nothing is missing in it. */
function combineValues({ wanted }: Step, value: string, others: Stored[], state: string): string {
  const last = others.at(-1)
  if (last === undefined || wanted.source !== 'generated') return value
  const versions = others.map(({ version }) => version).join(', ')
  const raced = `Another run wrote ${wanted.name} at the same time (version ${versions}). ${state}`
  if (wanted.recipe.kind !== 'fernet') {
    if (!wanted.rotate) return last.value
    throw new ActionError(raced, { hint: 'Rotate in one run at a time; run again to rotate once more.' })
  }
  const ours = parseFernetKeys(value)
  const theirs = others.toReversed().map(({ value }) => parseFernetKeys(value))
  if (ours === undefined) return last.value
  if (theirs.some(keys => keys === undefined)) {
    throw new ActionError(`${raced}. The other run's value holds no Fernet keys`, {
      hint: 'Correct that value, then run again.',
    })
  }
  // The key that this run made stays the first, which Airflow encrypts with.
  const all = [...(wanted.rotate ? ours.slice(0, 1) : []), ...theirs.flatMap(keys => keys ?? []), ...ours]
  const keys = [...new Set(all)]
  return keys.length === ours.length ? value : keys.join(',')
}
