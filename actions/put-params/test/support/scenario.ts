import { type Job, type Outcome, runBlackBox } from '../../../shared/testing/black-box.ts'
import { type FakeSsm, type Faults, fakeSsm, type Seed } from './fake-ssm.ts'

/** The action as a step of a workflow, with a fake SSM of its own for each test. */
export interface Stage {
  /** The fake of the running test. */
  readonly ssm: FakeSsm
  start(seed?: Seed, faults?: Faults, keys?: Parameters<typeof fakeSsm>[2]): Promise<void>
  /** Runs the action with path /app unless said otherwise. */
  put(inputs: Record<string, string>, job?: Job): Promise<Outcome>
  /** The value that SSM has under /app. */
  value(key: string): string
  close(): Promise<void>
}

/** Sets the stage; call `start` in each test, and `close` after it. */
export function stage(): Stage {
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

/** Everything a person can come to see: the log but for the masks themselves, the summary, the outputs. */
export const visible = ({ log, summary, outputs }: Outcome): string =>
  [log.replace(/^::add-mask::.*$/gm, ''), summary, ...Object.values(outputs)].join('\n')
