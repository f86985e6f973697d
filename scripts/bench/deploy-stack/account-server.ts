// A worker thread with one account on loopback. It posts its address, and at the end what it recorded.
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type LoopbackServer, type Reply, serveOnLoopback } from '../../../actions/shared/testing/loopback-server.ts'
import { createErrorReply } from './query-replies.ts'
import { ReadLimit } from './read-limit.ts'
import { type Scenario, SimulatedAccount, type VisibleEvent } from './simulated-account.ts'

/** One call; times are of Date.now(). */
export interface RecordedCall {
  operation: string
  at: number
  repliedAt: number
  throttled: boolean
}

/** The account's record of a run: calls, events and end of the operation, and the stack's status now. */
export interface AccountRecord {
  calls: RecordedCall[]
  history: { events: VisibleEvent[]; end: number } | undefined
  status: string | undefined
}

const ONE_WAY_MS = 7
const READ = /^(Describe|List|Get)/

const scenario = workerData as Scenario
const account = new SimulatedAccount(scenario)
const limit = scenario.isThrottled ? new ReadLimit(scenario.seed) : undefined
const calls: RecordedCall[] = []
const delay = () => (scenario.timing === 'instant' ? undefined : sleep(ONE_WAY_MS))

const server: LoopbackServer = await serveOnLoopback(async ({ headers, body }) => {
  const at = Date.now()
  await delay()
  const input = Object.fromEntries(new URLSearchParams(body))
  const operation = input.Action ?? ''
  const throttled = READ.test(operation) && limit !== undefined && !limit.take()
  const reply: Reply = throttled
    ? createErrorReply('Rate exceeded', 'Throttling')
    : account.answer({ operation, input, headers })
  await delay()
  calls.push({ operation, at, repliedAt: Date.now(), throttled })
  return reply
})

parentPort?.on('message', () => {
  parentPort?.postMessage({ calls, history: account.history, status: account.status } satisfies AccountRecord)
})
parentPort?.postMessage(server.url)
