import { type Figure, median, type Row, targetAtMost } from '../measuring/figures.ts'
import type { DeployTool } from './deploy-tools.ts'
import { createRowHead, createRows, medianOf, selectRuns, toSeconds } from './rows.ts'
import { computeCallRate, computeEventLags, computeOverhead, computeWaitingCallRate } from './run-metrics.ts'
import { planDeployments, type Run, runConcurrently } from './runs.ts'
import type { Scenario } from './simulated-account.ts'

const NEW: Omit<Scenario, 'seed'> = { timing: 'realistic', stack: 'absent', isThrottled: false }
const MEGABYTE = 1e6

/** Measures the creation of a stack that takes a minute: overhead, lag, calls, and the memory of the actions. */
export async function measureOperation(tools: DeployTool[], runs: number): Promise<Figure[]> {
  const done = await runConcurrently(planDeployments(tools, runs, NEW, true))
  const overhead = createRows(tools, done, run => toSeconds(computeOverhead(run)))
  const lag = createRows(tools, done, run => toSeconds(medianOf(computeEventLags(run)))).map(row => ({
    ...row,
    remark: describeEventLines(row, done),
  }))
  const waiting = createRows(tools, done, computeWaitingCallRate)
  const whole = createRows(tools, done, computeCallRate)
  return [
    {
      title: "Overhead: from the stack's real end to the exit of the process",
      unit: 's',
      rows: overhead,
      targets: [...targetAtMost(0.8, 'median', overhead, 's'), ...targetAtMost(2, 'worst', overhead, 's')],
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
    createMemoryFigure('Peak memory in these runs', tools, done),
  ]
}

/** Measures the same while other callers use 4.6 of the 5 reads a second of the account. */
export async function measureThrottledAccount(tools: DeployTool[], runs: number): Promise<Figure[]> {
  const done = await runConcurrently(planDeployments(tools, runs, { ...NEW, isThrottled: true }))
  const completeRuns = tools.map((tool): Row => {
    const own = selectRuns(tool, done)
    return {
      ...createRowHead(tool),
      samples: [own.filter(isComplete).length],
      remark: `${countTexts(own.map(describeOutcome))}, ${describeThrottling(own)}`,
    }
  })
  const overhead = createRows(tools, done, run => toSeconds(computeOverhead(run)))
  const isEachComplete = completeRuns.find(({ key }) => key === 'ours')?.samples[0] === runs
  return [
    {
      title: 'Throttled account, others use 4.6 of 5 reads a second: runs that exit 0 with the stack complete',
      unit: 'runs',
      rows: completeRuns,
      targets: [{ what: 'every one', met: isEachComplete }],
    },
    {
      title: "Throttled account: from the stack's real end to the exit of the process",
      unit: 's',
      rows: overhead,
      targets: targetAtMost(5, 'worst', overhead, 's'),
    },
  ]
}

/** Measures the memory of the actions at 500 resources with 5,000 events in 20 s. */
export async function measureLargeStack(tools: DeployTool[], runs: number): Promise<Figure[]> {
  const actions = tools.filter(({ bundle }) => bundle !== undefined)
  const done = await runConcurrently(planDeployments(actions, runs, { ...NEW, timing: 'burst' }, true))
  return [createMemoryFigure('Peak memory with 500 resources and 5,000 events in 20 s', tools, done)]
}

function createMemoryFigure(title: string, tools: DeployTool[], done: Run[]): Figure {
  const actions = tools.filter(({ bundle }) => bundle !== undefined)
  const rows = createRows(actions, done, ({ peakMemory }) => peakMemory && peakMemory / MEGABYTE)
  return { title, unit: 'MB', rows, targets: [] }
}

// Ours sets the status as an output; for the others it is read from the account.
const statusOf = ({ statusOutput, status }: Run): string => statusOutput ?? status ?? 'no stack'
const isComplete = (run: Run): boolean => run.exitCode === 0 && statusOf(run) === 'CREATE_COMPLETE'
const describeOutcome = (run: Run): string =>
  `${run.exitCode === null ? 'killed' : `exit ${run.exitCode}`} in ${statusOf(run)}`

const describeThrottling = (runs: Run[]): string =>
  `${median(runs.map(({ calls }) => calls.filter(({ throttled }) => throttled).length))} throttled reads a run`

function countTexts(texts: string[]): string {
  return [...new Set(texts)].map(text => `${texts.filter(other => other === text).length} × ${text}`).join(', ')
}

function describeEventLines(row: Row, done: Run[]): string {
  const own = done.filter(({ tool, exitCode }) => tool.key === row.key && exitCode === 0)
  const events = own.reduce((sum, { history }) => sum + (history?.events.length ?? 0), 0)
  const lines = own.reduce((sum, run) => sum + computeEventLags(run).length, 0)
  const longest = Math.max(...own.flatMap(computeEventLags)) / 1_000
  return lines === 0
    ? 'logs no events'
    : `${lines} of ${events} events logged, the latest after ${longest.toFixed(1)} s`
}
