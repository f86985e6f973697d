import { createHash, randomBytes } from 'node:crypto'

// What Airflow takes in a run id (allowed_run_id_pattern), and how long it may be.
const UNSAFE = /[^A-Za-z0-9_.~-]+/g
const LONGEST = 250

/**
 * A run id of our own: the same step asks for the same run however often it has to ask, and no other step does.
 * The digest tells apart steps of one workflow run that trigger the same DAG: by job, step and conf.
 */
export function runIdFor(dagId: string, conf: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = '1', GITHUB_JOB, GITHUB_ACTION } = env
  const safe = (text: string) => text.replace(UNSAFE, '_')
  // Outside a workflow nothing names the run, so every call is one of its own.
  const run =
    GITHUB_RUN_ID === undefined
      ? randomBytes(6).toString('hex')
      : `${safe(GITHUB_REPOSITORY ?? '')}__${safe(GITHUB_RUN_ID)}_${safe(GITHUB_RUN_ATTEMPT)}`
  const digest = createHash('sha256')
    .update(JSON.stringify([dagId, GITHUB_JOB, GITHUB_ACTION, conf ?? null]))
    .digest('hex')
    .slice(0, 8)
  return `github__${run}__${safe(dagId)}`.slice(0, LONGEST - digest.length - 2).concat(`__${digest}`)
}
