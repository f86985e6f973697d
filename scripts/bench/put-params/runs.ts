import { setTimeout as sleep } from 'node:timers/promises'
import { type Faults, fakeSsm, type Seed } from '../../../actions/put-params/test/support/fake-ssm.ts'
import { type Command, runProcess } from '../measuring/process.ts'
import { withRunFolder } from '../measuring/run-folder.ts'

export const DELAY_MS = 20
const LIMIT_MS = 120_000

/** One run of a tool. */
export interface Run {
  isSuccess: boolean
  /** The time of its processes. */
  wallMs: number
  /** The operation of each request, and when it arrived. */
  requests: { operation: string; at: number }[]
  /** The number of parameters in SSM. */
  stored: number
}

/** Runs commands one after the other with a new fake SSM, until one fails. */
export const runWithSsm = (
  seed: Seed,
  faults: Faults,
  createCommands: (settings: { folder: string; env: Record<string, string> }) => Command[],
): Promise<Run> =>
  withRunFolder(async folder => {
    const requests: Run['requests'] = []
    const ssm = await fakeSsm(seed, {
      ...faults,
      async before({ operation }) {
        requests.push({ operation, at: performance.now() })
        await sleep(DELAY_MS)
      },
    })
    try {
      let wallMs = 0
      let isSuccess = true
      for (const command of createCommands({ folder, env: ssm.env })) {
        const run = await runProcess(command, LIMIT_MS)
        wallMs += run.exitedAt - run.startedAt
        isSuccess &&= run.exitCode === 0
        if (isSuccess) continue
        console.log(run.lines.map(({ text }) => `    ${text}`).join('\n'))
        break
      }
      return { isSuccess, wallMs, requests, stored: ssm.parameters.size }
    } finally {
      await ssm.close()
    }
  })

/** The requests of an operation. */
export const selectRequests = ({ requests }: Run, operation: string): Run['requests'] =>
  requests.filter(request => request.operation === operation)
