import type { Scenario } from './account.ts'
import type { Contender } from './contenders.ts'
import { atMost, type Figure, median, type Row } from './figures.ts'
import { lags, overhead, rateOverall, rateWhileWaiting } from './readings.ts'
import { headOf, medianOf, rowsOf, runsOf, seconds } from './rows.ts'
import { jobsOf, type Run, together } from './runs.ts'

const NEW: Omit<Scenario, 'seed'> = { pace: 'real', stack: 'absent', crowded: false }
const MEGABYTE = 1e6

/** A new stack that takes a minute: overhead, lag, calls, and the memory of the actions meanwhile. */
export async function measureMinute(contenders: Contender[], runs: number): Promise<Figure[]> {
  const done = await together(jobsOf(contenders, runs, NEW, true))
  const over = rowsOf(contenders, done, run => seconds(overhead(run)))
  const lag = rowsOf(contenders, done, run => seconds(medianOf(lags(run)))).map(row => ({
    ...row,
    remark: told(row, done),
  }))
  const waiting = rowsOf(contenders, done, rateWhileWaiting)
  const whole = rowsOf(contenders, done, rateOverall)
  return [
    {
      title: "Overhead: from the stack's real end to the exit of the process",
      unit: 's',
      rows: over,
      reaches: [...atMost(0.8, 'median', over, 's'), ...atMost(2, 'worst', over, 's')],
    },
    {
      title: "Lag: from an event to its line in the log, each run's median",
      unit: 's',
      rows: lag,
      reaches: atMost(2, 'median', lag, 's'),
    },
    {
      title: 'Calls while waiting: from the reply to the execution to the real end',
      unit: 'calls/s',
      rows: waiting,
      reaches: atMost(0.6, 'median', waiting, 'calls/s'),
    },
    { title: 'Calls over the whole run', unit: 'calls/s', rows: whole, reaches: [] },
    memory('Peak memory in these runs', contenders, done),
  ]
}

/** The same stack while others take 4.6 of the 5 reads a second that an account has. */
export async function measureCrowd(contenders: Contender[], runs: number): Promise<Figure[]> {
  const done = await together(jobsOf(contenders, runs, { ...NEW, crowded: true }))
  const verdicts = contenders.map((contender): Row => {
    const own = runsOf(contender, done)
    return {
      ...headOf(contender),
      samples: [own.filter(isComplete).length],
      remark: `${counted(own.map(ending))}, ${refused(own)}`,
    }
  })
  const over = rowsOf(contenders, done, run => seconds(overhead(run)))
  const complete = verdicts.find(({ key }) => key === 'ours')?.samples[0] === runs
  return [
    {
      title: 'Crowded account, others take 4.6 of 5 reads a second: runs that exit 0 with the stack complete',
      unit: 'runs',
      rows: verdicts,
      reaches: [{ what: 'every one', reached: complete }],
    },
    {
      title: "Crowded account: from the stack's real end to the exit of the process",
      unit: 's',
      rows: over,
      reaches: atMost(5, 'worst', over, 's'),
    },
  ]
}

/** A stack of 500 resources with 5,000 events in 20 s: the memory of the actions. */
export async function measureFlood(contenders: Contender[], runs: number): Promise<Figure[]> {
  const actions = contenders.filter(({ bundle }) => bundle !== undefined)
  const done = await together(jobsOf(actions, runs, { ...NEW, pace: 'flood' }, true))
  return [memory('Peak memory with 500 resources and 5,000 events in 20 s', contenders, done)]
}

function memory(title: string, contenders: Contender[], done: Run[]): Figure {
  const actions = contenders.filter(({ bundle }) => bundle !== undefined)
  const rows = rowsOf(actions, done, ({ peakMemory }) => peakMemory && peakMemory / MEGABYTE)
  return { title, unit: 'MB', rows, reaches: [] }
}

// What ours says of the stack is its output; of the others, who say nothing, the stack itself is asked.
const statusOf = ({ told, status }: Run): string => told ?? status ?? 'no stack'
const isComplete = (run: Run): boolean => run.exitCode === 0 && statusOf(run) === 'CREATE_COMPLETE'
const ending = (run: Run): string => `${run.exitCode === null ? 'killed' : `exit ${run.exitCode}`} in ${statusOf(run)}`

const refused = (runs: Run[]): string =>
  `${median(runs.map(({ calls }) => calls.filter(({ throttled }) => throttled).length))} reads refused a run`

function counted(texts: string[]): string {
  return [...new Set(texts)].map(text => `${texts.filter(other => other === text).length} × ${text}`).join(', ')
}

function told(row: Row, done: Run[]): string {
  const own = done.filter(({ contender, exitCode }) => contender.key === row.key && exitCode === 0)
  const events = own.reduce((sum, { history }) => sum + (history?.events.length ?? 0), 0)
  const lines = own.reduce((sum, run) => sum + lags(run).length, 0)
  const longest = Math.max(...own.flatMap(lags)) / 1_000
  return lines === 0 ? 'tells no events' : `${lines} of ${events} events told, the latest after ${longest.toFixed(1)} s`
}
