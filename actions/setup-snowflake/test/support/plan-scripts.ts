import { Deadline } from '../../../shared/deadline.ts'
import { AccountReader } from '../../src/account/account-reader.ts'
import { formatEffect, isChange } from '../../src/changes/effect.ts'
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
  /** The requests that went one after the other; those side by side are joined by semicolons, in alphabetical order. */
  rounds: string[]
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
  const { run, listRounds } = recordRounds(session)
  const planned = await new Planner(new AccountReader({ run }), options).plan(makeStatements(sql))
  await session.close()
  const forgotten = planned.find(({ effect, failure, isNeeded }) => !isNeeded && (isChange(effect) || failure))
  if (forgotten !== undefined)
    throw new Error(`Changes something or fails, and is not needed: ${forgotten.statement.sql}`)
  return { planned, effects: planned.map(describeEffect), sent: server.sql(), rounds: listRounds() }
}

/** An effect in words, of a GRANT or REVOKE without its privileges. */
export function describeEffect({ effect, failure, risk }: PlannedStatement): string {
  const isGrant = effect.action === 'grant' || effect.action === 'revoke'
  const words = formatEffect(isGrant ? { action: effect.action } : effect, 'plan')
  return `${words}${failure === undefined ? '' : ` !${failure}`}${risk === undefined ? '' : ` ?${risk}`}`.trim()
}

/** A request that starts after another one has ended is in a later round. */
function recordRounds(session: Session): Pick<Session, 'run'> & { listRounds(): string[] } {
  let ended = 0
  const rounds: string[][] = []
  return {
    listRounds: () => rounds.map(requests => requests.toSorted().join('; ')),
    async run(sql, statement) {
      const own = ended
      rounds[own] = [...(rounds[own] ?? []), sql]
      try {
        return await session.run(sql, statement)
      } finally {
        ended = Math.max(ended, own + 1)
      }
    },
  }
}
