import type { Trial } from './simulation.ts'

/** Statuses in which an operation of ours has done what it was to do, as the user guide of CloudFormation tells them. */
const GOOD = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE']

// The last words before the deadline: a call's longest pause, and a little.
const LAST_MS = 4_000
// After this long the longest bursts of trouble are over, and whatever ended has been heard of.
const HEARD_MS = 45_000
// Credentials are renewed once in so long.
const RENEWAL_MS = 60_000

/** What of an outcome does not agree with what the service knows; empty where all of it does. */
export function contradictions(trial: Trial): string[] {
  const { outcome, world } = trial
  const { exitCode, outputs, log, errors } = outcome
  const found: string[] = []
  const claim = (holds: boolean, otherwise: string) => {
    if (!holds) found.push(otherwise)
  }
  const last = log.trimEnd().split('\n').at(-1) ?? ''
  const [error = ''] = errors

  claim(exitCode === 0 || exitCode === 1, `exit code ${exitCode}`)
  claim(errors.length === exitCode, `${errors.length} errors, but exit code ${exitCode}`)
  claim(!error.includes('Unexpected failure'), 'an unexpected failure')
  if (exitCode === 0)
    claim(last.startsWith('Stack demo: ') && last.includes(`(${outputs.status})`), 'last line without status')
  else claim(last.startsWith('::error'), 'the last line is not the error')
  claim(outcome.summary.includes(exitCode === 0 ? '### Stack' : ': failed'), 'the summary does not say so')
  claim(world.executed.length <= 1, `executed ${world.executed.length} times`)
  found.push(...ofEvents(trial))
  const goesOn = error.includes('goes on in AWS')
  found.push(...(world.begun === undefined ? ofNothing(trial, goesOn) : ofOperation(trial, goesOn, last)))
  if (exitCode === 0 && trial.is.mode !== 'delete') {
    claim(outputs.outputs === '{"Age":"new"}', `green, but with the outputs ${outputs.outputs}`)
  }
  return found
}

/** An operation of ours was begun: its end is told, or that it goes on. */
function ofOperation(trial: Trial, goesOn: boolean, last: string): string[] {
  const { is, outcome, world } = trial
  const { exitCode, outputs } = outcome
  const { status = '' } = outputs
  const found: string[] = []
  const claim = (holds: boolean, otherwise: string) => {
    if (!holds) found.push(otherwise)
  }
  claim(outputs.changed === 'true' || status === 'unknown', 'begun, but not changed')
  const end = world.end(world.now)
  const words = world.ours(world.now).flatMap(event => (event.id === 'demo' ? event.status : []))
  // A new stack that failed, of whose deletion nothing was seen yet: that it failed is all there is to tell.
  const failed = is.onFailure === 'delete' && !GOOD.includes(status) && words.includes(status) && isRest(status)
  const told = end !== undefined && (printed(trial).includes(end.eventId) || (status === end.status && !goesOn))
  if (end !== undefined && (told || mustBeHeard(trial, end.at))) {
    claim(status === end.status, `ended in ${end.status}, but the status is ${status}`)
    claim(!goesOn, `ended in ${end.status}, but said to go on`)
    const good = is.mode === 'delete' ? end.status === 'DELETE_COMPLETE' : GOOD.includes(end.status)
    if (!good) claim(exitCode === 1, `green, but it ended in ${end.status}`)
    else if (!excused(trial, end.at)) claim(exitCode === 0, `red, but it ended in ${end.status}`)
    claim(last.includes(end.status), `the last line does not say ${end.status}`)
  } else {
    claim(exitCode === 1, `green, but ${end === undefined ? 'it has no end' : `it ended in ${end.status}`}`)
    claim(cancelled(trial) || hard(trial) || world.now >= deadline(trial) - LAST_MS, 'gave up early')
    claim(failed ? last.includes(status) : goesOn, failed ? `does not say ${status}` : 'does not say that it goes on')
    const running = [...words, 'CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS', 'unknown']
    claim(failed || (running.includes(status) && !isRest(status)), `goes on, but the status is ${status}`)
  }
  const heard = printed(trial).length > 0 || answeredStart(trial)
  if (status === 'unknown') claim(hard(trial) || !heard, 'unknown, but it was heard of')
  return found
}

// A word that nobody knows is no end.
const isRest = (status: string): boolean => /^(?!NEVER_).*_(COMPLETE|FAILED)$/.test(status)

/** Nothing was begun: then nothing is left behind, and nothing goes on. */
function ofNothing({ outcome, world, troubles, is }: Trial, goesOn: boolean): string[] {
  const { exitCode, outputs, log } = outcome
  const found: string[] = []
  const start = is.mode === 'delete' ? 'DeleteStack' : 'ExecuteChangeSet'
  const open = troubles.met.some(({ operation, what }) => operation === start && what !== 'throttled')
  if (exitCode === 0) found.push('green, but nothing was begun')
  if (outputs.changed !== 'false' && !open) found.push('nothing was begun, but changed')
  if (goesOn && !open) found.push('nothing was begun, but it is said to go on')
  const cleared = troubles.met.some(({ operation }) => operation === 'DeleteStack')
  if (!open && !cleared && outputs.status !== undefined && outputs.status !== world.status(world.now)) {
    found.push(`nothing was begun, but the status is ${outputs.status}`)
  }
  const left = [...world.changeSets.keys()].filter(id => !id.includes(`/${is.reviewed}/`))
  const kept = /stays behind/.test(log) && troubles.met.some(({ operation }) => operation === 'DeleteChangeSet')
  if (left.length > 0 && !kept && !goesOn) found.push('a change set is left behind')
  const empty = is.before === undefined && world.status(world.now) === 'REVIEW_IN_PROGRESS'
  if (empty && !goesOn && !/stays behind/.test(log)) found.push('an empty stack is left behind')
  return found
}

/** Each event of ours once and in order, up to the end, and none of others. */
function ofEvents(trial: Trial): string[] {
  const { world, troubles, outcome } = trial
  const ours = world.ours(world.now)
  const ids = ours.map(({ eventId }) => eventId)
  const lines = printed(trial)
  if (lines.join() !== ids.slice(0, lines.length).join()) return [`events ${lines}, but ours are ${ids}`]
  const end = ours.findIndex(({ id, status }) => id === 'demo' && isRest(status))
  const told = world.begun !== undefined && end >= 0 && isRest(outcome.outputs.status ?? '')
  const whole = lines.length > end || troubles.has('denied', 'DescribeStackEvents')
  return told && !whole ? [`ended, but only ${lines.length} of ${ids.length} events are told`] : []
}

const printed = ({ outcome }: Trial): string[] =>
  [...outcome.log.matchAll(/^ *\d\d:\d\d:\d\d .*: (event-\d+)$/gm)].map(([, id = '']) => id)

const deadline = ({ is, world }: Trial): number => world.started + is.timeoutMinutes * 60_000

const cancelled = ({ troubles }: Trial): boolean => troubles.has('cancelled') || troubles.has('cancelling')

const hard = ({ troubles }: Trial): boolean => {
  const times = troubles.met.filter(({ what }) => what === 'expired').map(({ at }) => at)
  return times.some((at, n) => n > 0 && at - (times[n - 1] ?? 0) < RENEWAL_MS)
}

const excused = (trial: Trial, end: number): boolean =>
  cancelled(trial) || hard(trial) || (troubled(trial) ? trial.world.now : end) >= deadline(trial) - LAST_MS

const mustBeHeard = (trial: Trial, at: number): boolean =>
  !cancelled(trial) && !hard(trial) && !unheard(trial) && at <= deadline(trial) - (troubled(trial) ? HEARD_MS : 0)

// Without a reply and without events nothing tells a deletion of ours from another.
const unheard = (trial: Trial): boolean =>
  trial.is.mode === 'delete' && !answeredStart(trial) && trial.troubles.has('denied', 'DescribeStackEvents')

const troubled = ({ troubles }: Trial): boolean => troubles.met.length > 0

const answeredStart = ({ is, troubles }: Trial): boolean =>
  troubles.answered.has(is.mode === 'delete' ? 'DeleteStack' : 'ExecuteChangeSet')
