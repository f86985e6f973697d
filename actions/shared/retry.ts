import { warning } from '@actions/core'
import type { Deadline } from './deadline.ts'
import { messageOf } from './errors.ts'
import { explainNetworkError } from './network-errors.ts'
import { addJitter } from './poll.ts'
import { forLog } from './remote-text.ts'

// Error names of AWS services, from their "Common errors" API pages: calls that come too fast, and overload.
const THROTTLED = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
])
const OVERLOADED = new Set([
  'TooManyUpdates',
  'PriorRequestNotComplete',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'InternalFailure',
  'InternalServerError',
  'InternalServiceError',
])
const CONNECTION_ERRORS = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  'UND_ERR_SOCKET',
])

interface Failure {
  name?: string
  code?: string
  /** The status with which a proxy refused to connect. */
  statusCode?: number
  $metadata?: { httpStatusCode?: number }
  cause?: unknown
}

/** Whether the service throttled the call or failed (5xx), or the connection broke: a retry can succeed. */
export function isTransient(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false
  const { name = '', code = '', statusCode = 503, $metadata, cause } = error as Failure
  const status = (code === 'ERR_PROXY_TUNNEL' ? statusCode : $metadata?.httpStatusCode) ?? 0
  return (
    isThrottled(error) ||
    OVERLOADED.has(name) ||
    name === 'TimeoutError' ||
    CONNECTION_ERRORS.has(code) ||
    status >= 500 ||
    (cause !== undefined && isTransient(cause))
  )
}

/** Whether the service rejected the call because calls come too fast. */
export function isThrottled(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false
  const { name = '', code = '', statusCode, $metadata } = error as Failure
  return THROTTLED.has(name) || (code === 'ERR_PROXY_TUNNEL' ? statusCode : $metadata?.httpStatusCode) === 429
}

/** Whether the connection broke before a reply: a write might have been applied. */
export function isLostReply(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false
  const { name = '', code = '', $metadata } = error as Failure
  return $metadata?.httpStatusCode === undefined && (CONNECTION_ERRORS.has(code) || name === 'TimeoutError')
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 20_000
// A misspelt region or endpoint looks like an outage.
const WARN_AFTER_MS = 30_000

interface RetryOptions {
  maxPauseMs?: number
  /** Selects failures after which `call` itself waits for its turn, so that no pause is needed. */
  isPaced?: (error: unknown) => boolean
}

/**
 * Repeats a read or an idempotent write while its failures are transient, with growing pauses.
 * After 30 seconds it logs one warning with the failure.
 * @throws the last error when the next try would be after the deadline; any other error at once.
 */
export async function retry<T>(
  call: () => Promise<T>,
  deadline: Deadline,
  { maxPauseMs = LONGEST_PAUSE_MS, isPaced = () => false }: RetryOptions = {},
): Promise<T> {
  const { clock } = deadline
  const start = clock.now()
  let isWarned = false
  let nextPause = FIRST_PAUSE_MS
  for (;;) {
    deadline.throwIfCancelled()
    let pause = 0
    try {
      return await call()
    } catch (error) {
      deadline.throwIfCancelled()
      if (!isPaced(error)) {
        pause = nextPause
        nextPause = Math.min(nextPause * 2, maxPauseMs)
      }
      if (!isTransient(error) || clock.now() + pause > deadline.at) throw error
      if (!isWarned && clock.now() - start > WARN_AFTER_MS) {
        isWarned = true
        const reason = explainNetworkError(error)?.message ?? messageOf(error)
        warning(`No successful reply for ${WARN_AFTER_MS / 1000} s; retrying: ${forLog(reason)}`)
      }
    }
    if (pause > 0) await deadline.sleep(addJitter(pause, clock))
  }
}
