import { Deadline } from '../../../shared/deadline.ts'
import { AccountReader } from '../../src/account/account-reader.ts'
import { formatEffect } from '../../src/changes/effect.ts'
import type { PlannedStatement } from '../../src/changes/planned-statement.ts'
import { Planner, type PlannerOptions } from '../../src/changes/planner.ts'
import { openSession } from '../../src/session/session.ts'
import { splitStatements } from '../../src/sql/split-statements.ts'
import { createStatement, type Statement } from '../../src/sql/statement.ts'
import type { Answer } from './fake-snowflake.ts'
import { rejectStatement, startSnowflake } from './run-setup-snowflake.ts'

/** What an account answers, by request: rows, or an error. */
export type AccountAnswers = Record<string, Record<string, string | number | null>[] | Answer>

export interface PlannedScript {
  planned: PlannedStatement[]
  /** The effect of each statement in words. */
  effects: string[]
  /** Every statement that was sent. */
  sent: string[]
  planner: Planner
}

const MISSING = rejectStatement('002003', 'Object does not exist or not authorized.')

/** Answers SHOW with nothing, and DESC with an error, unless an account answers something else. */
export const answerFrom =
  (answers: AccountAnswers) =>
  (sql: string): Answer | undefined => {
    const answer = answers[sql]
    if (Array.isArray(answer)) return { rows: answer }
    if (answer !== undefined) return answer
    if (sql.startsWith('show')) return { rows: [] }
    return sql.startsWith('desc') ? MISSING : undefined
  }

export function makeStatements(sql: string, file = 'a.sql'): Statement[] {
  return splitStatements(sql).statements.map(text => createStatement({ file, line: text.line }, text))
}

/** Plans a script against an account that has these answers. */
export async function planScript(
  sql: string | Statement[],
  answers: AccountAnswers = {},
  options: PlannerOptions = {},
): Promise<PlannedScript> {
  const server = await startSnowflake({ answer: answerFrom(answers) })
  const session = await openSession(
    { ...LOGIN, host: server.url, account: 'local' } as Parameters<typeof openSession>[0],
    Deadline.after(60_000).enforce(),
    { onReconnect: () => undefined },
  )
  const planner = new Planner(new AccountReader(session), options)
  const planned = await planner.plan(typeof sql === 'string' ? makeStatements(sql) : sql)
  await session.close()
  const effects = planned.map(({ effect, failure }) => formatEffect(effect, 'plan') + (failure ? ` !${failure}` : ''))
  return { planned, effects, sent: server.sql(), planner }
}

const LOGIN = { authenticator: 'password', user: 'deployer', password: 'correct horse' }
