import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection, RowStatement, SnowflakeError } from 'snowflake-sdk'
import { ActionError } from '../../shared/errors.ts'
import type { Inputs } from './inputs.ts'

/** What one statement gave. */
export interface Result {
  queryId: string
  rows: Record<string, unknown>[]
  columns: string[]
}

/** A refused statement, as Snowflake says it. */
export class StatementError extends Error {
  readonly code: string
  readonly sqlState: string | undefined
  readonly queryId: string | undefined

  constructor(error: SnowflakeError) {
    super(error.message, { cause: error })
    this.code = String(error.code ?? '').padStart(6, '0')
    this.sqlState = error.sqlState
    this.queryId = (error as { data?: { queryId?: string } }).data?.queryId
  }
}

/** One login; statements run in it one after the other. */
export interface Session {
  run(sql: string): Promise<Result>
  close(): Promise<void>
}

type Settings = Pick<
  Inputs,
  | 'account'
  | 'host'
  | 'user'
  | 'role'
  | 'warehouse'
  | 'database'
  | 'schema'
  | 'authenticator'
  | 'privateKey'
  | 'passphrase'
  | 'password'
  | 'queryTag'
>

/** Logs in; a refusal is one line that says what to change. */
export async function openSession(settings: Settings): Promise<Session> {
  // The driver is CommonJS and asks for __dirname, which a bundle of ES modules does not have.
  Object.assign(globalThis, { __dirname: dirname(fileURLToPath(import.meta.url)) })
  const { default: driver } = await import('snowflake-sdk')
  driver.configure({ logLevel: 'OFF', additionalLogToConsole: false })
  const [host, port = '443'] = settings.host?.split(':') ?? []
  const connection = driver.createConnection({
    account: settings.account,
    username: settings.user,
    ...(host === undefined ? {} : { host, port: Number(port), accessUrl: `https://${host}:${port}` }),
    ...(settings.role === undefined ? {} : { role: settings.role }),
    ...(settings.warehouse === undefined ? {} : { warehouse: settings.warehouse }),
    ...(settings.database === undefined ? {} : { database: settings.database }),
    ...(settings.schema === undefined ? {} : { schema: settings.schema }),
    ...(settings.queryTag === undefined ? {} : { queryTag: settings.queryTag }),
    ...(settings.authenticator === 'password'
      ? { password: settings.password ?? '' }
      : {
          authenticator: 'SNOWFLAKE_JWT',
          privateKey: settings.privateKey ?? '',
          ...(settings.passphrase === undefined ? {} : { privateKeyPass: settings.passphrase }),
        }),
    clientSessionKeepAlive: true,
    application: 'snowflake-airflow-ecs',
  } as Parameters<typeof driver.createConnection>[0])
  await connect(connection, settings)
  return {
    run: sql => execute(connection, sql),
    close: () => new Promise(resolve => connection.destroy(() => resolve())),
  }
}

async function connect(connection: Connection, { user, account, host }: Settings): Promise<void> {
  const refused = await new Promise<unknown>(resolve => connection.connect(error => resolve(error ?? undefined)))
  if (refused === undefined && connection.isUp()) return
  const { code = '', message = 'no reason given' } = (refused ?? {}) as { code?: number | string; message?: string }
  throw new ActionError(`Snowflake did not let ${user} in at ${host ?? account}: ${message} (${code})`, {
    hint: hintFor(`${code}`),
    cause: undefined,
  })
}

// Codes of refused logins, "Key-pair authentication: troubleshooting" and "Network policies" pages of Snowflake.
function hintFor(code: string): string {
  if (code.startsWith('3901')) {
    return code === '390144'
      ? 'The private key does not belong to the user: compare RSA_PUBLIC_KEY_FP in "desc user".'
      : 'Check user, password or key; service users cannot use a password. A network policy may also refuse this runner.'
  }
  return 'Check the account identifier or the host, and whether this runner can reach it.'
}

function execute(connection: Connection, sqlText: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    connection.execute({
      sqlText,
      complete(error, statement: RowStatement, rows) {
        if (error) return reject(new StatementError(error))
        const columns = statement.getColumns()?.map(column => column.getName()) ?? []
        resolve({ queryId: statement.getQueryId(), rows: rows ?? [], columns })
      },
    })
  })
}
