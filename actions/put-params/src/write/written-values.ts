import { pollUntilDone } from '../../../shared/poll.ts'
import { parseFernetKeys } from '../generated/generated-values.ts'
import type { Step } from '../plan/plan.ts'
import type { StoredParameter, WrittenParameter } from '../ssm/parameter-store.ts'
import type { WriteContext } from './write-context.ts'

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
  const names = steps.map(({ desired }) => desired.name).filter(name => written.has(name))
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
