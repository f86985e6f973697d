import { ActionError } from '../../../shared/errors.ts'
import { duration, waitFor } from '../../../shared/wait.ts'
import type { Airflow, Dag, ImportError } from '../airflow/client.ts'
import { findParseBasis, type ParseBasis } from './dag-processor-jobs.ts'

// A DAG processor that has just started reads a file within seconds, and every file again 30 s later (its default).
const DEFAULT_PATIENCE_MS = 5 * 60_000
const NAMES_SHOWN = 20
const TRACEBACK_LINES = 20
const TRACEBACKS_SHOWN = 3

/**
 * Waits until Airflow knows the DAG, as it stands in the files that run now.
 * `patienceMs` undefined: five minutes, or less once every file has been read again and the DAG was in none.
 * @throws ActionError with the traceback of a broken file, or naming the known DAGs.
 */
export async function waitForDag(airflow: Airflow, dagId: string, patienceMs: number | undefined): Promise<Dag> {
  const { clock, log, signal, deadline } = airflow.connection
  const started = clock.now()
  const giveUpAt = started + (patienceMs ?? DEFAULT_PATIENCE_MS)
  const rounds = roundsOf()
  const look = createInspector(airflow, dagId)
  let told = ''
  return await waitFor<Dag>(
    `DAG ${dagId}`,
    async () => {
      const seen = await look()
      if (seen.outcome === 'ready') return { done: true, value: seen.dag }
      const unknown = seen.dag === undefined || seen.dag.is_stale === true
      const readAgain = unknown && patienceMs === undefined && (await rounds(airflow, seen.since))
      if (clock.now() >= giveUpAt || readAgain) {
        if (seen.error !== undefined) throw brokenDag(dagId, seen.error, NOT_TRIGGERED)
        if (seen.dag !== undefined && !unknown) {
          log.warning(`DAG ${dagId} was not read again since Airflow's last start; its last known version is run`)
          return { done: true, value: seen.dag }
        }
        throw await unknownDag(airflow, dagId, clock.now() - started)
      }
      if (told !== seen.state) log.info(`Waiting for DAG ${dagId}: ${seen.state}`)
      told = seen.state
      return { done: false, state: seen.state }
    },
    { everyMs: 1_000, maxMs: 3_000, deadline, clock, signal },
  )
}

type Look =
  | { outcome: 'ready'; dag: Dag }
  | {
      outcome: 'waiting'
      state: string
      dag: Dag | undefined
      since: number
      /** An import error of the DAG's file that might be from an earlier version. */
      error?: ImportError | undefined
    }

const NOT_TRIGGERED = 'It was not triggered.'
const NOT_CURRENT = 'the import error in Airflow can be from an earlier version'

/** Creates the function that reads a DAG's state. @throws ActionError if its current file has an import error. */
function createInspector(airflow: Airflow, dagId: string) {
  const findImportError = createImportErrorFinder(airflow, dagId)
  return async (): Promise<Look> => {
    const dag = await airflow.dag(dagId)
    const basis = await findParseBasis(airflow)
    const { since, waitingFor } = basis
    if (dag === undefined || dag.has_import_errors || dag.is_stale) {
      const { error, isCurrent } = await findImportError(dag, basis)
      if (error !== undefined && isCurrent) throw brokenDag(dagId, error, NOT_TRIGGERED)
      const state = waitingFor ?? (error === undefined ? describeUnread(dag) : NOT_CURRENT)
      return { outcome: 'waiting', state, dag, since, error }
    }
    if (waitingFor === undefined && (dag.last_parsed_time ?? since) >= since) return { outcome: 'ready', dag }
    return { outcome: 'waiting', state: waitingFor ?? 'not read again since the DAG processor started', dag, since }
  }
}

const describeUnread = (dag: Dag | undefined): string =>
  dag === undefined ? 'not parsed yet' : 'its file is not there'

/** Creates a check that a DAG's file can be imported: if not, Airflow keeps rescheduling the tasks of a run. */
export function createReadabilityCheck(airflow: Airflow, dagId: string): () => Promise<void> {
  const findImportError = createImportErrorFinder(airflow, dagId)
  return async () => {
    const { error, isCurrent } = await findImportError(await airflow.dag(dagId), await findParseBasis(airflow))
    if (error !== undefined && isCurrent) {
      throw brokenDag(dagId, error, 'Its run waits in Airflow until it can be read.')
    }
  }
}

/**
 * Finds the import error of a DAG's file, and whether it belongs to the current file. Airflow rewrites it at every
 * parse, so if the user is not authorized to read jobs, an error newer than the first one seen is current.
 */
function createImportErrorFinder(airflow: Airflow, dagId: string) {
  let firstSeen: number | undefined
  return async (dag: Dag | undefined, { since, waitingFor, isExact }: ParseBasis) => {
    const error = (await airflow.importErrors()).find(one => isFileOf(one, dagId, dag))
    const written = error?.timestamp ?? Infinity
    firstSeen ??= error === undefined ? 0 : written
    const isNew = isExact || written > firstSeen
    return { error, isCurrent: waitingFor === undefined && written >= since && isNew }
  }
}

const stem = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.py$/, '')

// A DAG that was never parsed has no file on record; the custom of one DAG a file, named as the file, tells it.
function isFileOf({ filename }: ImportError, dagId: string, dag: Dag | undefined): boolean {
  if (dag?.relative_fileloc !== undefined) return filename === dag.relative_fileloc || filename === dag.fileloc
  return stem(filename) === dagId
}

const tail = (trace: string): string => trace.trimEnd().split('\n').slice(-TRACEBACK_LINES).join('\n')

const brokenDag = (dagId: string, { filename, stack_trace }: ImportError, what: string): ActionError =>
  new ActionError(`Airflow cannot read the file of DAG ${dagId}, ${filename}:\n${tail(stack_trace)}`, {
    hint: `${what} Correct the file and deploy it.`,
  })

async function unknownDag(airflow: Airflow, dagId: string, waitedMs: number): Promise<ActionError> {
  const known = (await airflow.dags()).map(dag => dag.dag_id)
  const shown =
    known.slice(0, NAMES_SHOWN).join(', ') +
    (known.length > NAMES_SHOWN ? `, and ${known.length - NAMES_SHOWN} more` : '')
  const broken = (await airflow.importErrors()).slice(0, TRACEBACKS_SHOWN)
  return new ActionError(
    [
      `Airflow does not know a DAG "${dagId}" (waited ${duration(waitedMs)}); it knows ${shown || 'none'}`,
      ...broken.map(error => `Airflow cannot read ${error.filename}:\n${tail(error.stack_trace)}`),
    ].join('\n'),
    { hint: 'Check dag-ids. For DAG files that arrive later, as by git-sync, set wait-for-parse-minutes.' },
  )
}

/**
 * Tells whether the DAG processor has gone through all its files while we watched. It fills its queue only when that
 * is empty, so once one DAG was read a second time, every file that is there was read.
 */
function roundsOf() {
  const first = new Map<string, number>()
  return async (airflow: Airflow, since: number): Promise<boolean> => {
    const dags = await airflow.dags()
    let again = false
    for (const { dag_id, last_parsed_time } of dags) {
      if (last_parsed_time === undefined || last_parsed_time < since) return false
      const before = first.get(dag_id)
      if (before === undefined) first.set(dag_id, last_parsed_time)
      else if (before < last_parsed_time) again = true
    }
    return again
  }
}

/** What a plan says of a DAG: how it stands now, without waiting. */
export async function stateOf(airflow: Airflow, dagId: string): Promise<'active' | 'paused' | 'broken' | 'unknown'> {
  const dag = await airflow.dag(dagId)
  if (dag === undefined) return 'unknown'
  if (dag.has_import_errors === true) return 'broken'
  if (dag.is_stale === true) return 'unknown'
  return dag.is_paused ? 'paused' : 'active'
}
