import { ActionError } from '../../../shared/errors.ts'
import { type Probe, pollUntilDone } from '../../../shared/poll.ts'
import { maskSecret, parseFernetKeys } from '../generated/generated-values.ts'
import type { Step } from '../plan/plan.ts'
import type { PutRequest, StoredParameter, WrittenParameter } from '../ssm/parameter-store.ts'
import { addDetails } from '../ssm/ssm-errors.ts'
import type { WriteContext } from './write-context.ts'

/**
 * Overwrites a generated value. SSM has no conditional write, so the versions show whether another run wrote at the same
 * time. Fernet keys of both runs are kept; for other values the other run's value is kept, or the step fails.
 */
export async function rewriteGenerated(
  step: Step,
  request: PutRequest,
  context: WriteContext,
): Promise<WrittenParameter> {
  const { store } = context
  const { name } = request
  const { stored } = step
  let knownVersion = stored?.version ?? 0
  let value = request.value
  // The previous value and the values that this run writes.
  const own = new Set([value, stored?.value])
  const others: StoredParameter[] = []
  const latest = (await store.read([name])).get(name)
  if (latest !== undefined && latest.version > knownVersion) {
    knownVersion = latest.version
    if (!own.has(latest.value)) value = combineValues(step, value, [latest], 'It was not written')
  }
  try {
    for (;;) {
      own.add(value)
      const version = await store.overwrite({ ...request, value })
      const between = await readVersionsBetween(knownVersion, version, name, context)
      others.push(...between.filter(({ value }) => !own.has(value)))
      const combined = combineValues(step, value, others, `Version ${version} has the value of this run`)
      if (combined === value) return { value, version }
      knownVersion = version
      value = maskSecret(combined)
    }
  } catch (error) {
    const versions = others.map(({ version }) => `${name}:${version}`).join(', ')
    throw others.length > 0 ? addDetails(error, `The other run's value is in ${versions}`) : error
  }
}

/** Reads the versions between the last known version and the written one. */
async function readVersionsBetween(
  knownVersion: number,
  writtenVersion: number,
  name: string,
  { store, deadline }: WriteContext,
): Promise<StoredParameter[]> {
  const versions: StoredParameter[] = []
  // A parameter that was deleted and created again starts with version 1.
  const first = writtenVersion > knownVersion ? knownVersion + 1 : 1
  for (let version = first; version < writtenVersion; version += 1) {
    const probe = async (): Promise<Probe<StoredParameter>> => {
      const stored = await store.readVersion(name, version)
      return stored === undefined ? { done: false, state: 'not returned by SSM' } : { done: true, value: stored }
    }
    versions.push(await pollUntilDone(`Version ${version} of ${name}`, probe, deadline, { everyMs: 500, maxMs: 5_000 }))
  }
  return versions
}

/** Combines the value of this run with the values of other runs; returns it unchanged if it contains all of them. */
function combineValues({ desired }: Step, value: string, others: StoredParameter[], state: string): string {
  const last = others.at(-1)
  if (last === undefined || desired.source !== 'generated') return value
  const versions = others.map(({ version }) => version).join(', ')
  const conflict = `Another run wrote ${desired.name} at the same time (version ${versions}). ${state}`
  if (desired.generator.kind !== 'fernet') {
    if (!desired.rotate) return last.value
    throw new ActionError(conflict, { hint: 'Rotate in one run at a time; run again to rotate once more.' })
  }
  const ownKeys = parseFernetKeys(value)
  const otherKeys = others.toReversed().map(({ value }) => parseFernetKeys(value))
  if (ownKeys === undefined) return last.value
  if (otherKeys.some(keys => keys === undefined)) {
    throw new ActionError(`${conflict}. The other run's value is not a list of Fernet keys`, {
      hint: 'Correct that value, then run again.',
    })
  }
  // Airflow encrypts with the first key, so the key of this run comes first.
  const all = [...(desired.rotate ? ownKeys.slice(0, 1) : []), ...otherKeys.flatMap(keys => keys ?? []), ...ownKeys]
  const keys = [...new Set(all)]
  return keys.length === ownKeys.length ? value : keys.join(',')
}
