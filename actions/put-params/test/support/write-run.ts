import { SSMClient } from '@aws-sdk/client-ssm'
import { fakeClock } from '../../../shared/testing/clock.ts'
import type { Wanted } from '../../src/desired-parameters.ts'
import type { Settings } from '../../src/plan.ts'
import { type Plan, planWrites } from '../../src/read-current.ts'
import { openStore } from '../../src/ssm-client.ts'
import { type Run, type Written, writeAll } from '../../src/write-parameters.ts'
import type { FakeSsm } from './fake-ssm.ts'

/** A run against the fake, on a clock that nobody has to wait for. */
export interface Rehearsal extends Run {
  written: Map<string, Written>
  /** Reads, plans and writes, as the action does. */
  put(wanted: Wanted[]): Promise<Plan>
}

/** Settings of a run that says nothing special. */
export const plainSettings: Settings = { overwrite: 'changed', replaceType: false }

/** Prepares a run of the action's parts; the deadline is in milliseconds of the fake clock. */
export function rehearse(
  ssm: FakeSsm,
  { settings = {}, deadline = 600_000, clock = fakeClock(), signal }: RehearsalOptions = {},
): Rehearsal {
  const client = new SSMClient({
    endpoint: ssm.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-for-tests' },
    maxAttempts: 1,
  })
  const working = { deadline, clock, signal }
  const run: Run = { store: openStore(client, working), settings: { ...plainSettings, ...settings }, working }
  const written = new Map<string, Written>()
  return {
    ...run,
    written,
    async put(wanted) {
      const plan = await planWrites(run.store, wanted, run.settings, message => {
        throw new Error(message)
      })
      if (plan.problems.length > 0) throw new Error(plan.problems.join('; '))
      await writeAll(plan.steps, run, (step, what) => written.set(step.wanted.name, what))
      return plan
    },
  }
}

interface RehearsalOptions {
  settings?: Partial<Settings>
  deadline?: number
  clock?: ReturnType<typeof fakeClock>
  signal?: AbortSignal
}

/** A given parameter directly under /app. */
export const given = (key: string, value: string, type: Wanted['type'] = 'String'): Wanted => ({
  key,
  name: `/app/${key}`,
  type,
  source: 'given',
  value,
})
