import { Deadline } from '../../../shared/deadline.ts'
import { onEnd } from '../../../shared/testing/cleanup.ts'
import { type ApplyOptions, applyPlan } from '../../src/apply/apply-plan.ts'
import type { RunResult } from '../../src/apply/run-result.ts'
import type { Action, Effect } from '../../src/changes/effect.ts'
import type { PlannedStatement } from '../../src/changes/planned-statement.ts'
import type { Login } from '../../src/session/login.ts'
import { openSession, openSessionInBackground } from '../../src/session/session.ts'
import { splitStatements } from '../../src/sql/split-statements.ts'
import { createStatement, type StatementKind } from '../../src/sql/statement.ts'
import type { FakeSnowflake } from './fake-snowflake.ts'
import { LOGIN_INPUTS } from './run-setup-snowflake.ts'

export interface ApplyTestOptions extends Partial<ApplyOptions> {
  /** What the plan says of a statement; every statement is needed by default. */
  plan?: (sql: string) => Partial<Omit<PlannedStatement, 'statement'>>
  /** Settings before the statements, as continue-from has them. */
  settings?: string
  /** Whether statements can run in several sessions. */
  opensSessions?: boolean
}

const NO_CREDENTIALS = {
  ...{ privateKey: undefined, passphrase: undefined, token: undefined, audience: undefined, awsRegion: undefined },
  ...{ roleToAssume: undefined, roleSessionName: undefined, roleDurationSeconds: undefined },
}

const ACTIONS: Partial<Record<StatementKind['type'], Action>> = {
  ...{ create: 'create', drop: 'drop', grant: 'grant', revoke: 'revoke' },
  ...{ run: 'run', unknown: 'run', dml: 'run', session: 'none', transaction: 'none', query: 'none' },
}

/** Plans the statements of a script as a test says. */
export function planSql(sql: string, describe: ApplyTestOptions['plan'] = () => ({})): PlannedStatement[] {
  return splitStatements(sql).statements.map(text => {
    const statement = createStatement({ file: 'a.sql', line: text.line }, text)
    const { type } = statement.kind
    const isUnpredictable = type === 'run' || type === 'unknown'
    const effect: Effect = { action: ACTIONS[type] ?? 'change' }
    return { statement, effect, isNeeded: true, isProvisional: false, isUnpredictable, ...describe(text.code.sql) }
  })
}

/** Applies a script against a fake Snowflake. */
export async function applySql(
  server: Pick<FakeSnowflake, 'url'>,
  sql: string,
  { plan, settings = '', opensSessions = false, ...options }: ApplyTestOptions = {},
): Promise<RunResult> {
  const deadline = options.deadline ?? Deadline.after(600_000)
  const login: Login = {
    ...NO_CREDENTIALS,
    ...{ role: options.role, warehouse: undefined, database: undefined, schema: undefined, queryTag: 'tag' },
    ...{ account: 'local', host: server.url, user: LOGIN_INPUTS.user },
    ...{ authenticator: 'password', password: LOGIN_INPUTS.password },
  }
  const connection = [login, deadline.enforce(), { onReconnect: () => undefined }] as const
  const session = await openSession(...connection)
  onEnd(() => session.close())
  const openAnother = () => {
    const other = openSessionInBackground(...connection)
    onEnd(() => other.close())
    return other
  }
  const before = planSql(settings).map(({ statement }) => statement)
  return applyPlan(planSql(sql, plan), session, before, {
    runAll: false,
    timeoutMinutes: 10,
    redact: text => text,
    role: undefined,
    user: LOGIN_INPUTS.user,
    onFinished: () => undefined,
    ...(opensSessions ? { openSession: openAnother } : {}),
    ...options,
    deadline,
  })
}
