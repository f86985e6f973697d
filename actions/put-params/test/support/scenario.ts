import { type Outcome, runBlackBox, type StepOptions } from '../../../shared/testing/black-box.ts'
import { type FakeSsm, type Faults, fakeSsm, type Seed } from './fake-ssm.ts'

/** The action as a step of a workflow, with a fake SSM for each test. */
export interface Scenario {
  /** The fake SSM of the running test. */
  readonly ssm: FakeSsm
  start(seed?: Seed, faults?: Faults, keys?: Parameters<typeof fakeSsm>[2]): Promise<void>
  /** Runs the action; the default path is /app. */
  put(inputs: Record<string, string>, job?: StepOptions): Promise<Outcome>
  /** The stored value of a parameter under /app. */
  value(key: string): string
  close(): Promise<void>
}

/** Call `start` in each test, and `close` after it. */
export function createScenario(): Scenario {
  let ssm: FakeSsm | undefined
  const running = () => {
    if (ssm === undefined) throw new Error('call start() first')
    return ssm
  }
  return {
    get ssm() {
      return running()
    },
    async start(seed, faults, keys) {
      ssm = await fakeSsm(seed, faults, keys)
    },
    put: (inputs, job = {}) =>
      runBlackBox('put-params', {
        ...job,
        inputs: { path: '/app', ...inputs },
        env: { ...running().env, ...job.env },
      }),
    value: key => running().parameters.get(`/app/${key}`)?.value ?? '',
    async close() {
      await ssm?.close()
      ssm = undefined
    },
  }
}
