import { SSMClient } from '@aws-sdk/client-ssm'
import { type Clock, Deadline } from '../../../shared/deadline.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import '../../../shared/testing/node-error-instanceof.ts'
import type { DesiredParameter } from '../../src/inputs/desired-parameters.ts'
import type { Settings } from '../../src/plan/plan.ts'
import { type Plan, planWrites } from '../../src/plan/read-current.ts'
import type { WrittenParameter } from '../../src/ssm/parameter-store.ts'
import { createParameterStore } from '../../src/ssm/ssm-client.ts'
import type { WriteContext } from '../../src/write/write-context.ts'
import { writeParameters } from '../../src/write/write-parameters.ts'
import type { FakeSsm } from './fake-ssm.ts'

/** A run against the fake SSM, on a fake clock. */
export interface WriteRun extends WriteContext {
  written: Map<string, WrittenParameter>
  uncertain: Set<string>
  /** Reads, plans and writes, as the action does. */
  put(desired: DesiredParameter[]): Promise<Plan>
}

/** The settings without optional inputs. */
export const defaultSettings: Settings = { path: '/app', overwrite: 'changed', replaceType: false }

/** A run of the action's parts; the deadline is in milliseconds from now. */
export function createWriteRun(
  ssm: FakeSsm,
  { settings = {}, deadline = 600_000, clock = fakeClock(), signal }: WriteRunOptions = {},
): WriteRun {
  const client = new SSMClient({
    endpoint: ssm.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-for-tests' },
    maxAttempts: 1,
  })
  const end = Deadline.after(deadline, { clock, signal })
  const run: WriteContext = {
    store: createParameterStore(client, end),
    settings: { ...defaultSettings, ...settings },
    deadline: end,
  }
  const written = new Map<string, WrittenParameter>()
  const uncertain = new Set<string>()
  return {
    ...run,
    written,
    uncertain,
    async put(desired) {
      const plan = await planWrites(run.store, desired, run.settings, message => {
        throw new Error(message)
      })
      if (plan.problems.length > 0) throw new Error(plan.problems.join('; '))
      await writeParameters(plan.steps, run, {
        onWritten: (step, what) => written.set(step.desired.name, what),
        onUncertain: step => uncertain.add(step.desired.name),
      })
      return plan
    },
  }
}

interface WriteRunOptions {
  settings?: Partial<Settings>
  deadline?: number
  clock?: Clock
  signal?: AbortSignal
}

/** A given parameter directly under /app. */
export const given = (key: string, value: string, type: DesiredParameter['type'] = 'String'): DesiredParameter => ({
  key,
  name: `/app/${key}`,
  type,
  source: 'given',
  value,
})
