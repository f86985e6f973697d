import { createHash, randomBytes } from 'node:crypto'

// Airflow's rules for run ids: allowed_run_id_pattern, and the length of the column.
const UNSAFE = /[^A-Za-z0-9_.~-]+/g
const MAX_LENGTH = 250

/**
 * Creates the run id of a step: a retry of the step gets the same id, other steps get other ids.
 * The digest of job, step and conf distinguishes steps of one workflow run that trigger the same DAG.
 */
export function createRunId(dagId: string, conf: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = '1', GITHUB_JOB, GITHUB_ACTION } = env
  const safe = (text: string) => text.replace(UNSAFE, '_')
  // Outside a workflow nothing identifies the step, so every call gets a new id.
  const run =
    GITHUB_RUN_ID === undefined
      ? randomBytes(6).toString('hex')
      : `${safe(GITHUB_REPOSITORY ?? '')}__${safe(GITHUB_RUN_ID)}_${safe(GITHUB_RUN_ATTEMPT)}`
  const digest = createHash('sha256')
    .update(JSON.stringify([dagId, GITHUB_JOB, GITHUB_ACTION, conf ?? null]))
    .digest('hex')
    .slice(0, 8)
  return `github__${run}__${safe(dagId)}`.slice(0, MAX_LENGTH - digest.length - 2).concat(`__${digest}`)
}
