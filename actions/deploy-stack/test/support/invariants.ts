import type { SimulationRun } from './simulation.ts'

// The statuses of a successful operation, by CloudFormation's user guide.
const SUCCESS = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE']

// A call's longest pause before the deadline.
const LAST_CALL_MS = 4_000
// The longest fault ends within this time, and the end of an operation is seen.
const RECOVERY_MS = 45_000
// Credentials are renewed once in this time.
const RENEWAL_MS = 60_000

/** Finds where the outcome of a run contradicts the state of the service. */
export function findViolations(run: SimulationRun): string[] {
  const { outcome, stack } = run
  const { exitCode, outputs, log, errors } = outcome
  const violations: string[] = []
  const check = (holds: boolean, otherwise: string) => {
    if (!holds) violations.push(otherwise)
  }
  const last = log.trimEnd().split('\n').at(-1) ?? ''
  const [error = ''] = errors

  check(exitCode === 0 || exitCode === 1, `exit code ${exitCode}`)
  check(errors.length === exitCode, `${errors.length} errors, but exit code ${exitCode}`)
  check(!error.includes('Unexpected failure'), 'an unexpected failure')
  if (exitCode === 0)
    check(last.startsWith('Stack demo: ') && last.includes(`(${outputs.status})`), 'last line without status')
  else check(last.startsWith('::error'), 'the last line is not the error')
  check(outcome.summary.includes(exitCode === 0 ? '### ✅ ' : '### ❌ '), 'the summary has the wrong result')
  check(stack.executed.length <= 1, `executed ${stack.executed.length} times`)
  violations.push(...checkEvents(run))
  const saysRunning = error.includes('is still running in AWS')
  violations.push(
    ...(stack.operation === undefined ? checkNothingStarted(run, saysRunning) : checkOperation(run, saysRunning, last)),
  )
  if (exitCode === 0 && run.scenario.mode !== 'delete') {
    check(outputs.outputs === '{"Age":"new"}', `succeeded, but with the outputs ${outputs.outputs}`)
  }
  return violations
}

/** After a start: the end of the operation is reported, or that it is still running. */
function checkOperation(run: SimulationRun, saysRunning: boolean, last: string): string[] {
  const { scenario, outcome, stack } = run
  const { exitCode, outputs } = outcome
  const { status = '' } = outputs
  const violations: string[] = []
  const check = (holds: boolean, otherwise: string) => {
    if (!holds) violations.push(otherwise)
  }
  check(outputs.changed === 'true' || status === 'unknown', 'started, but not changed')
  const end = stack.findEnd(stack.now)
  const words = stack.listOurEvents(stack.now).flatMap(event => (event.id === 'demo' ? event.status : []))
  // The deletion of a failed new stack is not seen yet: only the failure can be reported.
  const failed =
    scenario.onFailure === 'delete' && !SUCCESS.includes(status) && words.includes(status) && isTerminal(status)
  const isReported =
    end !== undefined && (listLoggedEvents(run).includes(end.eventId) || (status === end.status && !saysRunning))
  if (end !== undefined && (isReported || mustReport(run, end.at))) {
    check(status === end.status, `ended in ${end.status}, but the status is ${status}`)
    check(!saysRunning, `ended in ${end.status}, but reported as running`)
    const good = scenario.mode === 'delete' ? end.status === 'DELETE_COMPLETE' : SUCCESS.includes(end.status)
    if (!good) check(exitCode === 1, `succeeded, but it ended in ${end.status}`)
    else if (!canFail(run, end.at)) check(exitCode === 0, `failed, but it ended in ${end.status}`)
    check(last.includes(end.status), `the last line lacks ${end.status}`)
  } else {
    check(exitCode === 1, `succeeded, but ${end === undefined ? 'it has not ended' : `it ended in ${end.status}`}`)
    check(wasCancelled(run) || hasExpiredTwice(run) || stack.now >= deadlineOf(run) - LAST_CALL_MS, 'gave up early')
    check(
      failed ? last.includes(status) : saysRunning,
      failed ? `the error lacks ${status}` : 'the error lacks that it is still running',
    )
    const running = [...words, 'CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS', 'unknown']
    check(failed || (running.includes(status) && !isTerminal(status)), `still running, but the status is ${status}`)
  }
  const isObserved = listLoggedEvents(run).length > 0 || isStartAnswered(run)
  if (status === 'unknown') check(hasExpiredTwice(run) || !isObserved, 'unknown, but a reply or an event was received')
  return violations
}

// An unknown status is not terminal.
const isTerminal = (status: string): boolean => /^(?!NEVER_).*_(COMPLETE|FAILED)$/.test(status)

/** Nothing was started: nothing is left behind, and nothing is reported as running. */
function checkNothingStarted({ outcome, stack, faults, scenario }: SimulationRun, saysRunning: boolean): string[] {
  const { exitCode, outputs, log } = outcome
  const violations: string[] = []
  const start = scenario.mode === 'delete' ? 'DeleteStack' : 'ExecuteChangeSet'
  const open = faults.injected.some(({ operation, kind }) => operation === start && kind !== 'throttled')
  if (exitCode === 0) violations.push('succeeded, but nothing was started')
  if (outputs.changed !== 'false' && !open) violations.push('nothing was started, but changed')
  if (saysRunning && !open) violations.push('nothing was started, but it is reported as running')
  const cleared = faults.injected.some(({ operation }) => operation === 'DeleteStack')
  if (!open && !cleared && outputs.status !== undefined && outputs.status !== stack.status(stack.now)) {
    violations.push(`nothing was started, but the status is ${outputs.status}`)
  }
  const left = [...stack.changeSets.keys()].filter(id => !id.includes(`/${scenario.reviewed}/`))
  const kept = /Could not delete/.test(log) && faults.injected.some(({ operation }) => operation === 'DeleteChangeSet')
  if (left.length > 0 && !kept && !saysRunning) violations.push('a change set is left behind')
  const empty = scenario.before === undefined && stack.status(stack.now) === 'REVIEW_IN_PROGRESS'
  if (empty && !saysRunning && !/Could not delete/.test(log)) violations.push('an empty stack is left behind')
  return violations
}

/** Each of our events is logged once and in order, up to the end, and no other event. */
function checkEvents(run: SimulationRun): string[] {
  const { stack, faults, outcome } = run
  const ours = stack.listOurEvents(stack.now)
  const ids = ours.map(({ eventId }) => eventId)
  const lines = listLoggedEvents(run)
  if (lines.join() !== ids.slice(0, lines.length).join()) return [`events ${lines}, but ours are ${ids}`]
  const end = ours.findIndex(({ id, status }) => id === 'demo' && isTerminal(status))
  const isReported = stack.operation !== undefined && end >= 0 && isTerminal(outcome.outputs.status ?? '')
  const whole = lines.length > end || faults.hasInjected('denied', 'DescribeStackEvents')
  return isReported && !whole ? [`ended, but only ${lines.length} of ${ids.length} events are logged`] : []
}

const listLoggedEvents = ({ outcome }: SimulationRun): string[] =>
  [...outcome.log.matchAll(/^ *\d\d:\d\d:\d\d .*: (event-\d+)$/gm)].map(([, id = '']) => id)

const deadlineOf = ({ scenario, stack }: SimulationRun): number => stack.started + scenario.timeoutMinutes * 60_000

const wasCancelled = ({ faults }: SimulationRun): boolean =>
  faults.hasInjected('cancelled') || faults.hasInjected('cancelling')

const hasExpiredTwice = ({ faults }: SimulationRun): boolean => {
  const times = faults.injected.filter(({ kind }) => kind === 'expired').map(({ at }) => at)
  return times.some((at, n) => n > 0 && at - (times[n - 1] ?? 0) < RENEWAL_MS)
}

const canFail = (run: SimulationRun, end: number): boolean =>
  wasCancelled(run) || hasExpiredTwice(run) || (hasFaults(run) ? run.stack.now : end) >= deadlineOf(run) - LAST_CALL_MS

const mustReport = (run: SimulationRun, at: number): boolean =>
  !wasCancelled(run) &&
  !hasExpiredTwice(run) &&
  !isIndistinguishable(run) &&
  at <= deadlineOf(run) - (hasFaults(run) ? RECOVERY_MS : 0)

// Without a reply and without events our deletion cannot be distinguished from another.
const isIndistinguishable = (run: SimulationRun): boolean =>
  run.scenario.mode === 'delete' && !isStartAnswered(run) && run.faults.hasInjected('denied', 'DescribeStackEvents')

const hasFaults = ({ faults }: SimulationRun): boolean => faults.injected.length > 0

const isStartAnswered = ({ scenario, faults }: SimulationRun): boolean =>
  faults.answered.has(scenario.mode === 'delete' ? 'DeleteStack' : 'ExecuteChangeSet')
