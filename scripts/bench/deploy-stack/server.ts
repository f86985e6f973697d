// A worker thread: one account on loopback. It tells its address, and at the end what it has seen.
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type Loopback, loopback, type Reply } from '../../../actions/shared/testing/loopback.ts'
import { Account, type Scenario, type Told } from './account.ts'
import { refusal } from './query.ts'
import { ReadLimit } from './read-limit.ts'

/** One call as the account saw it; times on Date.now()'s time line. */
export interface Seen {
  operation: string
  at: number
  repliedAt: number
  throttled: boolean
}

/** What an account can tell of a run: its calls, its operation's events and end, its stack's status now. */
export interface Ledger {
  calls: Seen[]
  history: { events: Told[]; end: number } | undefined
  status: string | undefined
}

const ONE_WAY_MS = 7
const READ = /^(Describe|List|Get)/

const scenario = workerData as Scenario
const account = new Account(scenario)
const limit = scenario.crowded ? new ReadLimit(scenario.seed) : undefined
const calls: Seen[] = []
const oneWay = () => (scenario.pace === 'instant' ? undefined : sleep(ONE_WAY_MS))

const server: Loopback = await loopback(async ({ headers, body }) => {
  const at = Date.now()
  await oneWay()
  const input = Object.fromEntries(new URLSearchParams(body))
  const operation = input.Action ?? ''
  const throttled = READ.test(operation) && limit !== undefined && !limit.take()
  const reply: Reply = throttled
    ? refusal('Rate exceeded', 'Throttling')
    : account.answer({ operation, input, headers })
  await oneWay()
  calls.push({ operation, at, repliedAt: Date.now(), throttled })
  return reply
})

parentPort?.on('message', () => {
  parentPort?.postMessage({ calls, history: account.history, status: account.status } satisfies Ledger)
})
parentPort?.postMessage(server.url)
