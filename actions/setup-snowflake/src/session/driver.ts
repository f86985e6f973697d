import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection, RowStatement, SnowflakeError } from 'snowflake-sdk'
import { findProxy, listExceptions, readProxy } from '../../../shared/proxy.ts'
import type { Row } from '../sql/rows.ts'
import { createUrl, type Login } from './login.ts'
import type { DriverCredentials } from './login-methods.ts'

/** The result of one statement; dates and JSON in its rows are text. */
export interface QueryResult {
  queryId: string | undefined
  rows: Row[]
  columns: string[]
  /** Rows that an INSERT, UPDATE, DELETE or MERGE changed. */
  affectedRows: number | undefined
  /** Whether the statement might have run before, so that the result does not show what it changed. */
  isRepeated?: boolean
}

/** The error of the driver. */
export type DriverError = SnowflakeError & { response?: { statusCode?: number } }

/** How a statement is sent. */
export interface RequestOptions {
  signal?: AbortSignal | undefined
  /** The QUERY_TAG of the statement: a parameter of the request, so that it needs no request of its own. */
  queryTag?: string | undefined
}

/** One login through the driver; its requests can be side by side. */
export interface DriverConnection {
  /**
   * Each call has a request id of its own. After a broken connection, 429 and 5xx the driver resubmits the request under
   * the same id, which Snowflake never runs twice ("Executing statements" page of the Node.js driver).
   * @throws QueryError
   */
  execute(sql: string, options?: RequestOptions): Promise<QueryResult>
  /** Fetches the result of a statement that an earlier request started, in any session. @throws QueryError */
  fetchResult(queryId: string, signal?: AbortSignal): Promise<QueryResult>
  isUp(): boolean
  close(): Promise<void>
}

/** A failed statement; it has a query id if Snowflake started it. */
export class QueryError extends Error {
  readonly error: DriverError
  readonly queryId: string | undefined

  constructor(error: DriverError, queryId: string | undefined) {
    super(error.message, { cause: error })
    this.error = error
    this.queryId = queryId
  }

  /** Whether no reply of Snowflake says what became of the statement. */
  get isLostReply(): boolean {
    const { code, response } = this.error
    if (Number(code) === CANCEL_UNANSWERED || Number(code) === COULD_NOT_CONNECT) return true
    const status = response?.statusCode ?? 0
    return Number(code) === RESPONSE_FAILURE && (status >= 500 || status === 408)
  }
}

// Error codes of the driver: ERR_SF_NETWORK_COULD_NOT_CONNECT, ERR_SF_RESPONSE_FAILURE.
const COULD_NOT_CONNECT = 401001
const RESPONSE_FAILURE = 401002
// A code of our own.
const CANCEL_UNANSWERED = -1

// Without these the driver calls the metadata services of three clouds, loads a native library, and reports the form of
// the account name.
const DRIVER_ENVIRONMENT = {
  SNOWFLAKE_DISABLE_PLATFORM_DETECTION: 'true',
  SNOWFLAKE_DISABLE_MINICORE: 'true',
  SF_TELEMETRY_DISABLE_CONNECTION_SHAPE: 'true',
}
// The default of the driver takes five minutes and hides the cause.
const LOGIN_RETRIES = 2
// The time a cancelled statement has to end, and a session to close.
const STOP_TIMEOUT_MS = 2_000
// The row limit of SHOW, "SHOW <objects>" page of Snowflake's documentation.
export const MAX_ROWS = 10_000
const SNOWFLAKE_HOST = /(^|\.)snowflakecomputing\.(com|cn)$/

/** Opens a session of a login; several can be opened side by side. @throws the error of the driver */
export async function connect(login: Login, credentials: DriverCredentials): Promise<DriverConnection> {
  Object.assign(process.env, DRIVER_ENVIRONMENT)
  // The driver is CommonJS and reads __dirname, which a bundle of ES modules does not have.
  Object.assign(globalThis, { __dirname: dirname(fileURLToPath(import.meta.url)) })
  const { default: driver } = await import('snowflake-sdk')
  const address = parseHost(login.host)
  if ('workloadIdentityProvider' in credentials) await useIssuedAttestation()
  driver.configure({
    logLevel: 'OFF',
    additionalLogToConsole: false,
    // A private CA has no OCSP responder; Snowflake's own certificates are still checked.
    ...(address === undefined || SNOWFLAKE_HOST.test(address.host) ? {} : { disableOCSPChecks: true }),
  })
  const { account, user, role, warehouse, database, schema } = login
  const options = {
    account,
    ...address,
    ...createProxyOptions(new URL(address?.accessUrl ?? `https://${account}.snowflakecomputing.com`)),
    // With its option queryTag the driver overwrites the tag of each request.
    ...omitUndefined({ username: user, role, warehouse, database, schema }),
    ...credentials,
    clientSessionKeepAlive: true,
    fetchAsString: ['Date', 'JSON', 'Buffer'],
    sfRetryMaxLoginRetries: LOGIN_RETRIES,
    application: 'snowflake-airflow-ecs',
  }
  const connection = driver.createConnection(options as Parameters<typeof driver.createConnection>[0])
  const loginError = await new Promise<unknown>(resolve => connection.connect(error => resolve(error ?? undefined)))
  if (loginError !== undefined) throw loginError
  // The driver can report a refused login as a success.
  if (!connection.isUp()) throw Object.assign(new Error('The login returned no session'), { code: 0 })
  return wrapConnection(connection)
}

/**
 * Makes the driver send the attestation of fetchCredentials, to the host of the inputs. By itself it would sign for AWS with
 * the default credential chain, and refuse hosts that are not Snowflake's.
 */
async function useIssuedAttestation(): Promise<void> {
  const { default: module } = await import(
    'snowflake-sdk/dist/lib/authentication/auth_workload_identity/auth_workload_identity.js'
  )
  module.default.prototype.authenticate = async function (this: WorkloadIdentityAuthenticator) {
    this.tokenProvider = this.connectionConfig.workloadIdentityProvider
    this.token = this.connectionConfig.token
  }
}

interface WorkloadIdentityAuthenticator {
  connectionConfig: Extract<DriverCredentials, { workloadIdentityProvider: string }>
  tokenProvider: string
  token: string
}

function wrapConnection(connection: Connection): DriverConnection {
  return {
    execute: (sql, { signal, queryTag } = {}) => {
      const parameters = queryTag === undefined ? {} : { parameters: { QUERY_TAG: queryTag } }
      return runToCompletion(options => connection.execute({ ...options, ...parameters, sqlText: sql }), signal)
    },
    fetchResult: (queryId, signal) =>
      runToCompletion(options => connection.fetchResult({ ...options, queryId }), signal),
    isUp: () => connection.isUp(),
    close: () =>
      new Promise(resolve => {
        setTimeout(resolve, STOP_TIMEOUT_MS).unref()
        connection.destroy(() => resolve())
      }),
  }
}

type StatementOptions = Required<Pick<Parameters<Connection['execute']>[0], 'complete' | 'streamResult'>>

function runToCompletion(
  start: (options: StatementOptions) => unknown,
  signal: AbortSignal | undefined,
): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      statement.cancel()
      setTimeout(() => {
        const error = Object.assign(new Error('No reply to the cancellation'), { code: CANCEL_UNANSWERED })
        reject(new QueryError(error as DriverError, statement.getQueryId() as string | undefined))
      }, STOP_TIMEOUT_MS).unref()
    }
    const statement = start({
      streamResult: true,
      complete(error, result) {
        signal?.removeEventListener('abort', cancel)
        const completed = result as RowStatement
        const queryId = completed.getQueryId() as string | undefined
        if (error) return reject(new QueryError(error, queryId))
        readRows(completed).then(rows => {
          const columns = completed.getColumns()?.map(column => column.getName()) ?? []
          resolve({ queryId, rows, columns, affectedRows: completed.getNumUpdatedRows() })
        }, reject)
      },
    }) as RowStatement
    if (signal?.aborted) cancel()
    else signal?.addEventListener('abort', cancel, { once: true })
  })
}

// A result can be larger than the memory, and only its first rows are used.
async function readRows(statement: RowStatement): Promise<Row[]> {
  const rows: Row[] = []
  const isLarge = (statement.getNumRows() ?? 0) > MAX_ROWS
  for await (const row of statement.streamRows(isLarge ? { start: 0, end: MAX_ROWS - 1 } : {})) rows.push(row)
  return rows
}

/** The driver's options for the proxy: of the exceptions it knows `*` in a name only, and neither ports nor CIDR blocks. */
function createProxyOptions(url: URL) {
  const proxy = readProxy(url.protocol)
  if (proxy === undefined) return {}
  const names = listExceptions()
    .map(exception => exception.replace(/^\*?\.|:443$/g, ''))
    .flatMap(name => [name, `*.${name}`])
  return {
    proxyHost: proxy.hostname,
    proxyPort: Number(proxy.port || (proxy.protocol === 'https:' ? 443 : 80)),
    proxyProtocol: proxy.protocol,
    ...(proxy.username === ''
      ? {}
      : { proxyUser: decodeURIComponent(proxy.username), proxyPassword: decodeURIComponent(proxy.password) }),
    noProxy: [...(findProxy(url) === undefined ? [url.hostname] : []), ...names].join('|'),
  }
}

function parseHost(host: string | undefined): { host: string; port: number; accessUrl: string } | undefined {
  if (host === undefined) return undefined
  const url = createUrl(host)
  const port = Number(url.port || 443)
  return { host: url.hostname, port, accessUrl: `${url.protocol}//${url.hostname}:${port}` }
}

const omitUndefined = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
