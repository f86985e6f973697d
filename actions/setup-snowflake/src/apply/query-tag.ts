import { formatLocation, type Statement } from '../sql/statement.ts'

// QUERY_TAG, "Parameters" page of Snowflake.
const LONGEST_TAG = 2_000
const PLACEHOLDER = /\{(repository|run|commit|statement)\}/g

/**
 * The QUERY_TAG of a statement. In `template`, {repository}, {run}, {commit} and {statement} are replaced: the
 * repository and the commit of the job, the run as id and attempt, and the statement as file:line.
 */
export function createQueryTag(template: string, statement: Pick<Statement, 'file' | 'line'> | undefined): string {
  const { GITHUB_REPOSITORY = '', GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '', GITHUB_SHA = '' } = process.env
  const values: Record<string, string> = {
    repository: GITHUB_REPOSITORY,
    run: [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT].filter(part => part !== '').join('.'),
    commit: GITHUB_SHA,
    statement: statement === undefined ? '' : formatLocation(statement),
  }
  const tag = template.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '')
  return tag.slice(0, LONGEST_TAG)
}
