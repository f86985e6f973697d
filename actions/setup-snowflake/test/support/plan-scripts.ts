import { Deadline } from '../../../shared/deadline.ts'
import { AccountReader } from '../../src/account/account-reader.ts'
import { formatEffect } from '../../src/changes/effect.ts'
import type { PlannedStatement } from '../../src/changes/planned-statement.ts'
import { Planner, type PlannerOptions } from '../../src/changes/planner.ts'
import { openSession, type Session } from '../../src/session/session.ts'
import { splitStatements } from '../../src/sql/split-statements.ts'
import { createStatement, type Statement } from '../../src/sql/statement.ts'
import { type AccountAnswers, answerFrom } from './account-answers.ts'
import { LOGIN_INPUTS, startSnowflake } from './run-setup-snowflake.ts'

export interface PlannedScript {
  planned: PlannedStatement[]
  /** The effect of each statement in words, with `!` before the error that it would give, and `?` before one that it might give. */
  effects: string[]
  /** Every statement that was sent. */
  sent: string[]
  /** How many requests went one after the other. */
  depth: number
}

export const makeStatements = (sql: string): Statement[] =>
  splitStatements(sql).statements.map(text => createStatement({ file: 'a.sql', line: text.line }, text))

export function openTestSession({ url }: { url: string }): Promise<Session> {
  const login = { ...LOGIN_INPUTS, host: url } as unknown as Parameters<typeof openSession>[0]
  return openSession(login, Deadline.after(60_000).enforce(), { onReconnect: () => undefined })
}

/** Plans a script against an account that has these answers. */
export async function planScript(
  sql: string,
  answers: AccountAnswers = {},
  options: PlannerOptions = {},
): Promise<PlannedScript> {
  const server = await startSnowflake({ answer: answerFrom(answers) })
  const session = await openTestSession(server)
  const { run, getDepth } = measureDepth(session)
  const planned = await new Planner(new AccountReader({ run }), options).plan(makeStatements(sql))
  await session.close()
  return { planned, effects: planned.map(describeEffect), sent: server.sql(), depth: getDepth() }
}

/** An effect in words, of a GRANT or REVOKE without its privileges. */
export function describeEffect({ effect, failure, risk }: PlannedStatement): string {
  const isGrant = effect.action === 'grant' || effect.action === 'revoke'
  const words = formatEffect(isGrant ? { action: effect.action } : effect, 'plan')
  return `${words}${failure === undefined ? '' : ` !${failure}`}${risk === undefined ? '' : ` ?${risk}`}`.trim()
}

/** A request that starts after another one has ended is one deeper. */
function measureDepth(session: Session): Pick<Session, 'run'> & { getDepth(): number } {
  let depth = 0
  return {
    getDepth: () => depth,
    async run(sql, statement) {
      const own = depth + 1
      const result = session.run(sql, statement)
      try {
        return await result
      } finally {
        depth = Math.max(depth, own)
      }
    },
  }
}
