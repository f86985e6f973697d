import type { Scenario } from './account.ts'
import type { Contender } from './contenders.ts'
import { type Figure, median, type Row, targetAtMost } from './figures.ts'
import { lags, overhead, rateOverall, rateWhileWaiting } from './readings.ts'
import { contenderHead, createRows, medianOf, selectRuns, toSeconds } from './rows.ts'
import { createJobs, type Run, runConcurrently } from './runs.ts'

const NEW: Omit<Scenario, 'seed'> = { pace: 'real', stack: 'absent', crowded: false }
const MEGABYTE = 1e6

/** A new stack that takes a minute: overhead, lag, calls, and the memory of the actions. */
export async function measureMinute(contenders: Contender[], runs: number): Promise<Figure[]> {
  const done = await runConcurrently(createJobs(contenders, runs, NEW, true))
  const over = createRows(contenders, done, run => toSeconds(overhead(run)))
  const lag = createRows(contenders, done, run => toSeconds(medianOf(lags(run)))).map(row => ({
    ...row,
    remark: describeEventLines(row, done),
  }))
  const waiting = createRows(contenders, done, rateWhileWaiting)
  const whole = createRows(contenders, done, rateOverall)
  return [
    {
      title: "Overhead: from the stack's real end to the exit of the process",
      unit: 's',
      rows: over,
      targets: [...targetAtMost(0.8, 'median', over, 's'), ...targetAtMost(2, 'worst', over, 's')],
    },
    {
      title: "Lag: from an event to its line in the log, each run's median",
      unit: 's',
      rows: lag,
      targets: targetAtMost(2, 'median', lag, 's'),
    },
    {
      title: 'Calls while waiting: from the reply to the execution to the real end',
      unit: 'calls/s',
      rows: waiting,
      targets: targetAtMost(0.6, 'median', waiting, 'calls/s'),
    },
    { title: 'Calls over the whole run', unit: 'calls/s', rows: whole, targets: [] },
    memory('Peak memory in these runs', contenders, done),
  ]
}

/** The same stack while other callers use 4.6 of the 5 reads a second of an account. */
export async function measureCrowd(contenders: Contender[], runs: number): Promise<Figure[]> {
  const done = await runConcurrently(createJobs(contenders, runs, { ...NEW, crowded: true }))
  const verdicts = contenders.map((contender): Row => {
    const own = selectRuns(contender, done)
    return {
      ...contenderHead(contender),
      samples: [own.filter(isComplete).length],
      remark: `${countTexts(own.map(describeOutcome))}, ${describeThrottling(own)}`,
    }
  })
  const over = createRows(contenders, done, run => toSeconds(overhead(run)))
  const complete = verdicts.find(({ key }) => key === 'ours')?.samples[0] === runs
  return [
    {
      title: 'Crowded account, others use 4.6 of 5 reads a second: runs that exit 0 with the stack complete',
      unit: 'runs',
      rows: verdicts,
      targets: [{ what: 'every one', met: complete }],
    },
    {
      title: "Crowded account: from the stack's real end to the exit of the process",
      unit: 's',
      rows: over,
      targets: targetAtMost(5, 'worst', over, 's'),
    },
  ]
}

/** A stack of 500 resources with 5,000 events in 20 s: the memory of the actions. */
export async function measureFlood(contenders: Contender[], runs: number): Promise<Figure[]> {
  const actions = contenders.filter(({ bundle }) => bundle !== undefined)
  const done = await runConcurrently(createJobs(actions, runs, { ...NEW, pace: 'flood' }, true))
  return [memory('Peak memory with 500 resources and 5,000 events in 20 s', contenders, done)]
}

function memory(title: string, contenders: Contender[], done: Run[]): Figure {
  const actions = contenders.filter(({ bundle }) => bundle !== undefined)
  const rows = createRows(actions, done, ({ peakMemory }) => peakMemory && peakMemory / MEGABYTE)
  return { title, unit: 'MB', rows, targets: [] }
}

// Ours sets the status as an output; for the others it is read from the account.
const statusOf = ({ statusOutput, status }: Run): string => statusOutput ?? status ?? 'no stack'
const isComplete = (run: Run): boolean => run.exitCode === 0 && statusOf(run) === 'CREATE_COMPLETE'
const describeOutcome = (run: Run): string =>
  `${run.exitCode === null ? 'killed' : `exit ${run.exitCode}`} in ${statusOf(run)}`

const describeThrottling = (runs: Run[]): string =>
  `${median(runs.map(({ calls }) => calls.filter(({ throttled }) => throttled).length))} reads refused a run`

function countTexts(texts: string[]): string {
  return [...new Set(texts)].map(text => `${texts.filter(other => other === text).length} × ${text}`).join(', ')
}

function describeEventLines(row: Row, done: Run[]): string {
  const own = done.filter(({ contender, exitCode }) => contender.key === row.key && exitCode === 0)
  const events = own.reduce((sum, { history }) => sum + (history?.events.length ?? 0), 0)
  const lines = own.reduce((sum, run) => sum + lags(run).length, 0)
  const longest = Math.max(...own.flatMap(lags)) / 1_000
  return lines === 0
    ? 'logs no events'
    : `${lines} of ${events} events logged, the latest after ${longest.toFixed(1)} s`
}
