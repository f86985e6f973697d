import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection, RowStatement, SnowflakeError } from 'snowflake-sdk'
import type { Inputs } from '../inputs.ts'
import { exportPlainKey } from './private-key.ts'

/** Where and as whom to log in. */
export type Login = Pick<
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

/** What one statement gave; rows by column, dates and JSON as text. */
export interface QueryResult {
  queryId: string | undefined
  rows: Record<string, unknown>[]
  columns: string[]
  /** Rows that an INSERT, UPDATE, DELETE or MERGE changed. */
  affectedRows: number | undefined
}

/** The driver's own form of an error. */
export type DriverError = SnowflakeError & { response?: { statusCode?: number } }

/** One login through the driver. */
export interface DriverConnection {
  /** @throws Failed */
  execute(sql: string, signal?: AbortSignal): Promise<QueryResult>
  /** The result of a statement that was begun before, in this login or another. @throws Failed */
  fetchResult(queryId: string, signal?: AbortSignal): Promise<QueryResult>
  isUp(): boolean
  close(): Promise<void>
}

/** A statement that failed, in the driver's words; it has a query id if Snowflake began it. */
export class QueryError extends Error {
  readonly error: DriverError
  readonly queryId: string | undefined

  constructor(error: DriverError, queryId: string | undefined) {
    super(error.message, { cause: error })
    this.error = error
    this.queryId = queryId
  }
}

// What the driver does at its load and login beyond what is asked: it looks for the metadata services and identities of
// three clouds, loads a native library, and reports the form of the account's name.
const DRIVER_ENVIRONMENT = {
  SNOWFLAKE_DISABLE_PLATFORM_DETECTION: 'true',
  SNOWFLAKE_DISABLE_MINICORE: 'true',
  SF_TELEMETRY_DISABLE_CONNECTION_SHAPE: 'true',
}
// The driver alone would try for five minutes, and not say why.
const LOGIN_RETRIES = 2
// How long a statement that was asked to stop may take to say so, and a session to end.
const STOP_MS = 2_000
// SHOW answers as many at most.
const MAX_ROWS = 10_000
const SNOWFLAKE = /(^|\.)snowflakecomputing\.(com|cn)$/

/** Logs in; rejects with the driver's error where that is refused. */
export async function connect(login: Login): Promise<DriverConnection> {
  Object.assign(process.env, DRIVER_ENVIRONMENT)
  // The driver is CommonJS and asks for __dirname, which a bundle of ES modules does not have.
  Object.assign(globalThis, { __dirname: dirname(fileURLToPath(import.meta.url)) })
  const { default: driver } = await import('snowflake-sdk')
  const place = parseHost(login.host)
  driver.configure({
    logLevel: 'OFF',
    additionalLogToConsole: false,
    // A private CA has no responder that the driver could ask; Snowflake's own certificates are still looked up.
    ...(place === undefined || SNOWFLAKE.test(place.host) ? {} : { disableOCSPChecks: true }),
  })
  const { account, user, role, warehouse, database, schema, queryTag } = login
  const options = {
    account,
    username: user,
    ...place,
    ...omitUndefined({ role, warehouse, database, schema, queryTag }),
    ...(login.authenticator === 'password'
      ? { password: login.password ?? '' }
      : { authenticator: 'SNOWFLAKE_JWT', privateKey: exportPlainKey(login.privateKey ?? '', login.passphrase) }),
    clientSessionKeepAlive: true,
    fetchAsString: ['Date', 'JSON', 'Buffer'],
    sfRetryMaxLoginRetries: LOGIN_RETRIES,
    application: 'snowflake-airflow-ecs',
  }
  const connection = driver.createConnection(options as Parameters<typeof driver.createConnection>[0])
  const refused = await new Promise<unknown>(resolve => connection.connect(error => resolve(error ?? undefined)))
  if (refused !== undefined) throw refused
  // The driver was seen to call a refused login a success.
  if (!connection.isUp()) throw Object.assign(new Error('the login ended without a session'), { code: 0 })
  return wrapConnection(connection)
}

function wrapConnection(connection: Connection): DriverConnection {
  return {
    execute: (sql, signal) => runToCompletion(options => connection.execute({ ...options, sqlText: sql }), signal),
    fetchResult: (queryId, signal) =>
      runToCompletion(options => connection.fetchResult({ ...options, queryId }), signal),
    isUp: () => connection.isUp(),
    close: () =>
      new Promise(resolve => {
        setTimeout(resolve, STOP_MS).unref()
        connection.destroy(() => resolve())
      }),
  }
}

type Options = Required<Pick<Parameters<Connection['execute']>[0], 'complete' | 'streamResult'>>

function runToCompletion(start: (options: Options) => unknown, signal: AbortSignal | undefined): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      statement.cancel()
      setTimeout(() => reject(new QueryError(new Error('no answer') as DriverError, undefined)), STOP_MS).unref()
    }
    const statement = start({
      streamResult: true,
      complete(error, done) {
        signal?.removeEventListener('abort', cancel)
        const finished = done as RowStatement
        const queryId = finished.getQueryId() as string | undefined
        if (error) return reject(new QueryError(error, queryId))
        readRows(finished).then(rows => {
          const columns = finished.getColumns()?.map(column => column.getName()) ?? []
          resolve({ queryId, rows, columns, affectedRows: finished.getNumUpdatedRows() })
        }, reject)
      },
    }) as RowStatement
    if (signal?.aborted) cancel()
    else signal?.addEventListener('abort', cancel, { once: true })
  })
}

// A query may answer more than memory holds, and only its first rows are shown.
async function readRows(statement: RowStatement): Promise<QueryResult['rows']> {
  const rows: QueryResult['rows'] = []
  const many = (statement.getNumRows() ?? 0) > MAX_ROWS
  for await (const row of statement.streamRows(many ? { start: 0, end: MAX_ROWS - 1 } : {})) rows.push(row)
  return rows
}

function parseHost(host: string | undefined): { host: string; port: number; accessUrl: string } | undefined {
  if (host === undefined) return undefined
  const url = new URL(host.startsWith('http://') ? host : `https://${host}`)
  const port = Number(url.port || 443)
  return { host: url.hostname, port, accessUrl: `${url.protocol}//${url.hostname}:${port}` }
}

const omitUndefined = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
