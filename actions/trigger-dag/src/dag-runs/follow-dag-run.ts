import { DeadlineError } from '../../../shared/errors.ts'
import { duration, waitFor } from '../../../shared/wait.ts'
import type { Airflow, DagRun, TaskInstance } from '../airflow/client.ts'
import { Refused } from '../airflow/response.ts'
import { errorLines, parseLog, readable } from '../report/task-log.ts'
import { createReadabilityCheck } from './wait-for-dag.ts'

/** A task's try that failed, and its error lines. */
export interface Failure {
  task: string
  try: number
  errors: string[]
}

/** What is known of a run; kept up to date while it is followed, so that a cancelled step can still tell. */
export interface Progress {
  dagId: string
  runId: string
  run: DagRun | undefined
  tasks: TaskInstance[]
  failures: Failure[]
}

type Logs = 'failed' | 'all' | 'none'

const ENDED = new Set(['success', 'failed'])
const QUEUED_TOO_LONG_MS = 15_000
const LINES_SHOWN = 500
const SILENCE_MS = 60_000
const RESTING = new Set(['success', 'failed', 'upstream_failed', 'skipped', 'removed'])

/** Follows a run to its end, telling every change of a task once and every failed try at once. */
export async function follow(airflow: Airflow, progress: Progress, logs: Logs): Promise<DagRun> {
  const { clock, deadline, signal } = airflow.connection
  const tell = taskTeller(airflow, progress, logs)
  const queue = queueTeller(airflow, progress, clock.now())
  const silence = silenceBreaker(airflow, progress)
  const requireReadable = createReadabilityCheck(airflow, progress.dagId)
  return await waitFor<DagRun>(
    `Run ${progress.runId} of DAG ${progress.dagId}`,
    async () => {
      // The run first: the tasks of a run that has ended do not change any more.
      const run = await airflow.run(progress.dagId, progress.runId)
      progress.run = run
      progress.tasks = await airflow.tasks(progress.dagId, progress.runId)
      for (const task of progress.tasks) await tell(task)
      if (run.state === 'queued') await queue()
      // In a rollout the old task may have read its old file last, and the DAG looked sound when it was triggered.
      if (progress.tasks.some(task => task.state === 'up_for_reschedule')) await requireReadable()
      silence()
      return ENDED.has(run.state) ? { done: true, value: run } : { done: false, state: run.state }
    },
    { everyMs: 500, maxMs: 3_000, deadline, clock, signal },
  )
}

/** A task's name; an instance of a mapped task has its index. */
export const taskName = ({ task_id, map_index, rendered_map_index }: TaskInstance): string =>
  map_index < 0 ? task_id : `${task_id}[${rendered_map_index ?? map_index}]`

function taskTeller(airflow: Airflow, progress: Progress, logs: Logs) {
  const { log, clock } = airflow.connection
  const told = new Map<string, { state: string; failedTries: number }>()
  return async (task: TaskInstance): Promise<void> => {
    const key = `${task.task_id} ${task.map_index}`
    const before = told.get(key) ?? { state: '', failedTries: 0 }
    const state = task.state ?? ''
    // In these states the latest try is over, too; a higher number says the earlier ones are, if we missed them.
    const failedTries =
      state === 'failed' || state === 'up_for_retry' ? task.try_number : Math.max(0, task.try_number - 1)
    told.set(key, { state: `${state} ${task.try_number}`, failedTries: Math.max(failedTries, before.failedTries) })
    for (let number = before.failedTries + 1; number <= failedTries; number += 1) {
      await failedTry(airflow, progress, task, number, logs)
    }
    if (state === '' || before.state === `${state} ${task.try_number}`) return
    const number = task.try_number > 1 ? ` (try ${task.try_number})` : ''
    log.info(
      `${new Date(clock.now()).toISOString().slice(11, 19)}  ${taskName(task)}: ${state}${number}${tookOf(task)}`,
    )
    if (logs === 'all' && state === 'success') await showLog(airflow, progress, task, task.try_number)
  }
}

const tookOf = ({ start_date, end_date, state }: TaskInstance): string =>
  start_date === undefined || end_date === undefined || state === 'running'
    ? ''
    : `, ${duration(end_date - start_date)}`

async function failedTry(airflow: Airflow, progress: Progress, task: TaskInstance, number: number, logs: Logs) {
  const { log } = airflow.connection
  const lines = logs === 'none' ? [] : await showLog(airflow, progress, task, number)
  // A try whose worker died is not counted as one of the retries.
  const all = (task.max_tries ?? 0) + 1
  const tries = task.try_number > all || number >= all ? '' : ` of ${all}`
  const last = task.state === 'failed' && number === task.try_number
  progress.failures.push({ task: taskName(task), try: number, errors: lines })
  if (last) return
  log.warning([`${taskName(task)} did not succeed in try ${number}${tries}; Airflow tries again`, ...lines].join('\n'))
}

/** Shows a try's log, and gives its error lines. */
async function showLog(
  airflow: Airflow,
  { dagId, runId }: Progress,
  task: TaskInstance,
  number: number,
): Promise<string[]> {
  const { log } = airflow.connection
  let text: string | undefined
  try {
    text = await airflow.taskLog(dagId, runId, task, number)
  } catch (error) {
    // A log that cannot be read must not hide how the run ended.
    if (!(error instanceof Refused || error instanceof DeadlineError)) throw error
    return [`its log could not be read: ${error.message}`]
  }
  if (text === undefined) return ['Airflow has no log of it']
  const lines = parseLog(text)
  const shown = readable(lines)
  const cut = shown.length > LINES_SHOWN ? [`… ${shown.length - LINES_SHOWN} lines above …`] : []
  log.group(`Log of ${taskName(task)}, try ${number}`, [...cut, ...shown.slice(-LINES_SHOWN)])
  return errorLines(lines)
}

/** Says once which run the queued one waits for: a scheduled one that unpausing started, more often than not. */
function queueTeller(airflow: Airflow, { dagId, runId }: Progress, since: number) {
  const { clock, log } = airflow.connection
  let told = false
  return async (): Promise<void> => {
    if (told || clock.now() - since < QUEUED_TOO_LONG_MS) return
    told = true
    const others = (await airflow.activeRuns(dagId)).filter(run => run.dag_run_id !== runId)
    const names = others.map(run => `${run.dag_run_id} (${run.state})`)
    log.info(
      names.length > 0
        ? `The run is queued; the DAG's other runs: ${names.join(', ')}`
        : 'The run is queued: Airflow has no free slot for it',
    )
  }
}

/** Says what is under way when nothing changed for a minute, so that a long task is no hanging step. */
function silenceBreaker(airflow: Airflow, progress: Progress) {
  const { clock, log } = airflow.connection
  let seen = { states: '', at: clock.now() }
  return (): void => {
    const active = progress.tasks.filter(({ state }) => state !== undefined && !RESTING.has(state))
    const states = `${progress.run?.state} ${active.map(task => `${taskName(task)} ${task.state}`).join()}`
    if (states !== seen.states) seen = { states, at: clock.now() }
    if (clock.now() - seen.at < SILENCE_MS) return
    seen.at = clock.now()
    const since = ({ start_date }: TaskInstance) =>
      start_date === undefined ? '' : ` for ${duration(clock.now() - start_date)}`
    const names = active.map(task => `${taskName(task)} ${task.state}${since(task)}`)
    log.info(`Run ${progress.run?.state ?? ''}: ${names.join(', ') || 'no task under way'}`)
  }
}
