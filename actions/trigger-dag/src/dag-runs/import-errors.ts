import { ActionError } from '../../../shared/errors.ts'
import type { AirflowClient } from '../airflow/client.ts'
import type { Dag, ImportError } from '../airflow/schema.ts'
import { findParseBasis, type ParseBasis } from './dag-processor-jobs.ts'

const MAX_TRACEBACK_LINES = 20

/**
 * Creates the function that finds the import error of a DAG's file, and whether it belongs to the current file.
 * Airflow rewrites the error at every parse: if the user is not authorized to read jobs, an error newer than the first
 * one seen is current.
 */
export function createImportErrorFinder(airflow: AirflowClient, dagId: string) {
  let firstSeen: number | undefined
  return async (dag: Dag | undefined, { since, waitingFor, isExact }: ParseBasis) => {
    const error = (await airflow.listImportErrors()).find(candidate => isFileOf(candidate, dagId, dag))
    const writtenAt = error?.timestamp ?? Infinity
    firstSeen ??= error === undefined ? 0 : writtenAt
    const isNew = isExact || writtenAt > firstSeen
    return { error, isCurrent: waitingFor === undefined && writtenAt >= since && isNew }
  }
}

/** Creates the check for an import error of a DAG's file, after which Airflow reschedules the tasks of a run forever. */
export function createImportCheck(airflow: AirflowClient, dagId: string): () => Promise<void> {
  const findImportError = createImportErrorFinder(airflow, dagId)
  return async () => {
    const { error, isCurrent } = await findImportError(await airflow.getDag(dagId), await findParseBasis(airflow))
    if (error !== undefined && isCurrent) {
      throw createBrokenDagError(dagId, error, 'Its run waits in Airflow until the file can be imported.')
    }
  }
}

// Airflow has no file for a DAG that was never parsed, so a file with the name of the DAG is used.
function isFileOf({ filename }: ImportError, dagId: string, dag: Dag | undefined): boolean {
  if (dag?.relative_fileloc !== undefined) return filename === dag.relative_fileloc || filename === dag.fileloc
  return filename.split('/').at(-1)?.replace(/\.py$/, '') === dagId
}

export const createBrokenDagError = (dagId: string, { filename, stack_trace }: ImportError, consequence: string) =>
  new ActionError(`Airflow cannot import the file of DAG ${dagId}, ${filename}:\n${lastLines(stack_trace)}`, {
    hint: `${consequence} Fix the file and deploy it.`,
  })

/** An import error of any file, with the end of its traceback. */
export const formatImportError = ({ filename, stack_trace }: ImportError): string =>
  `Airflow cannot import ${filename}:\n${lastLines(stack_trace)}`

const lastLines = (traceback: string): string => traceback.trimEnd().split('\n').slice(-MAX_TRACEBACK_LINES).join('\n')
