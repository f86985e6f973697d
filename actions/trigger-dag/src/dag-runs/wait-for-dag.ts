import { formatDuration } from '../../../shared/duration.ts'
import { ActionError } from '../../../shared/errors.ts'
import { pollUntilDone } from '../../../shared/poll.ts'
import type { AirflowClient } from '../airflow/client.ts'
import type { Dag, ImportError } from '../airflow/schema.ts'
import { findParseBasis } from './dag-processor-jobs.ts'
import { createBrokenDagError, createImportErrorFinder, formatImportError } from './import-errors.ts'

// A new DAG processor parses a file within seconds, and every file again after 30 s (its default).
const DEFAULT_PARSE_TIMEOUT_MS = 5 * 60_000
const MAX_NAMES = 20
const MAX_TRACEBACKS = 3
const NOT_TRIGGERED = 'The DAG was not triggered.'

/**
 * Waits until Airflow has parsed the DAG from its current file.
 * Without `parseTimeoutMs` it waits five minutes, or until every file was parsed again and none had the DAG.
 * @throws ActionError with the traceback of a broken file, or with the existing DAGs.
 */
export async function waitForDag(
  airflow: AirflowClient,
  dagId: string,
  parseTimeoutMs: number | undefined,
): Promise<Dag> {
  const { log, deadline } = airflow.connection
  const { clock } = deadline
  const start = clock.now()
  const timeoutAt = start + (parseTimeoutMs ?? DEFAULT_PARSE_TIMEOUT_MS)
  const detectFullParse = createFullParseDetector(airflow)
  const inspectDag = createDagInspector(airflow, dagId)
  let loggedState = ''
  return await pollUntilDone<Dag>(
    `DAG ${dagId}`,
    async () => {
      const inspection = await inspectDag()
      const { dag, state } = inspection
      if (inspection.outcome === 'ready') return { done: true, value: inspection.dag }
      const isUnknown = dag === undefined || dag.is_stale === true
      const isParsedAgain = isUnknown && parseTimeoutMs === undefined && (await detectFullParse(inspection.since))
      if (clock.now() >= timeoutAt || isParsedAgain) {
        if (inspection.error !== undefined) throw createBrokenDagError(dagId, inspection.error, NOT_TRIGGERED)
        if (isUnknown) throw await createMissingDagError(airflow, dagId, clock.now() - start)
        log.warning(`DAG ${dagId} was not parsed again since Airflow started; running the version in the database`)
        return { done: true, value: dag }
      }
      if (loggedState !== state) log.info(`Waiting for DAG ${dagId}: ${state}`)
      loggedState = state
      return { done: false, state }
    },
    deadline,
    { everyMs: 1_000, maxMs: 3_000 },
  )
}

type Inspection =
  | { outcome: 'ready'; dag: Dag; state: string }
  | {
      outcome: 'waiting'
      state: string
      dag: Dag | undefined
      since: number
      /** An import error of the DAG's file that can be from an earlier version of the file. */
      error?: ImportError | undefined
    }

/** Creates the function that reads a DAG's state. @throws ActionError if its current file has an import error. */
function createDagInspector(airflow: AirflowClient, dagId: string) {
  const findImportError = createImportErrorFinder(airflow, dagId)
  return async (): Promise<Inspection> => {
    const dag = await airflow.getDag(dagId)
    const basis = await findParseBasis(airflow)
    const { since, waitingFor } = basis
    if (dag === undefined || dag.has_import_errors || dag.is_stale) {
      const { error, isCurrent } = await findImportError(dag, basis)
      if (error !== undefined && isCurrent) throw createBrokenDagError(dagId, error, NOT_TRIGGERED)
      const state = waitingFor ?? (error === undefined ? describeMissing(dag) : 'its import error can be outdated')
      return { outcome: 'waiting', state, dag, since, error }
    }
    if (waitingFor === undefined && (dag.last_parsed_time ?? since) >= since) {
      return { outcome: 'ready', dag, state: 'parsed' }
    }
    return { outcome: 'waiting', state: waitingFor ?? 'not parsed since the DAG processor started', dag, since }
  }
}

const describeMissing = (dag: Dag | undefined): string => (dag === undefined ? 'not parsed yet' : 'its file is missing')

async function createMissingDagError(airflow: AirflowClient, dagId: string, waitedMs: number): Promise<ActionError> {
  const names = (await airflow.listDags()).map(dag => dag.dag_id)
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : ''
  const existing = names.length === 0 ? 'none' : `${names.slice(0, MAX_NAMES).join(', ')}${more}`
  const importErrors = (await airflow.listImportErrors()).slice(0, MAX_TRACEBACKS)
  return new ActionError(
    [
      `Airflow has no DAG "${dagId}" (waited ${formatDuration(waitedMs)}); existing DAGs: ${existing}`,
      ...importErrors.map(formatImportError),
    ].join('\n'),
    { hint: 'Check dag-ids. If DAG files arrive later, as with git-sync, set wait-for-parse-minutes.' },
  )
}

/**
 * Creates the function that detects that the DAG processor has parsed all files since the first call: it fills its
 * queue only when that is empty, so once one DAG was parsed a second time, every existing file was parsed.
 */
function createFullParseDetector(airflow: AirflowClient) {
  const firstParse = new Map<string, number>()
  return async (since: number): Promise<boolean> => {
    let isParsedTwice = false
    for (const { dag_id, last_parsed_time } of await airflow.listDags()) {
      if (last_parsed_time === undefined || last_parsed_time < since) return false
      const first = firstParse.get(dag_id)
      if (first === undefined) firstParse.set(dag_id, last_parsed_time)
      else if (first < last_parsed_time) isParsedTwice = true
    }
    return isParsedTwice
  }
}
