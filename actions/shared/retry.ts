import { warning } from '@actions/core'
import { messageOf } from './errors.ts'
import { forLog } from './remote-text.ts'
import { type Clock, jittered, systemClock, throwIfCancelled } from './wait.ts'

// Names under which the AWS services of this project refuse for load, from their "Common errors" API pages.
const THROTTLED = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
  'TooManyUpdates',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'PriorRequestNotComplete',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'InternalFailure',
  'InternalServerError',
  'InternalServiceError',
])
const CUT = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND', 'UND_ERR_SOCKET'])

interface Failure {
  name?: string
  code?: string
  $metadata?: { httpStatusCode?: number }
  cause?: unknown
}

/** Whether the service refused for load, failed on its side (5xx), or the connection broke: never a verdict. */
export function isTransient(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false
  const { name = '', code = '', $metadata, cause } = error as Failure
  const status = $metadata?.httpStatusCode ?? 0
  return (
    THROTTLED.has(name) ||
    name === 'TimeoutError' ||
    CUT.has(code) ||
    status === 429 ||
    status >= 500 ||
    (cause !== undefined && isTransient(cause))
  )
}

/** Whether the connection broke before a reply: a write may or may not have been applied. */
export function isLostReply(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false
  const { name = '', code = '', $metadata } = error as Failure
  return $metadata?.httpStatusCode === undefined && (CUT.has(code) || name === 'TimeoutError')
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 20_000
// A misspelt region or endpoint looks like an outage; nobody should have to guess why a step is silent.
const SILENCE_MS = 30_000

/**
 * Repeats a read or an idempotent write while its failures are transient, with growing, jittered pauses.
 * What keeps it waiting is said once, after half a minute.
 * @throws the last error at the deadline (on the clock's time line, ms), or any other error at once.
 */
export async function persist<T>(
  call: () => Promise<T>,
  options: {
    deadline: number
    clock?: Clock | undefined
    signal?: AbortSignal | undefined
    /** The longest pause, in milliseconds, where an answer is wanted sooner than usual. */
    longestMs?: number
  },
): Promise<T> {
  const { deadline, clock = systemClock, signal, longestMs = LONGEST_PAUSE_MS } = options
  const started = clock.now()
  let told = false
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, longestMs)) {
    throwIfCancelled(signal)
    try {
      return await call()
    } catch (error) {
      throwIfCancelled(signal)
      if (!isTransient(error) || clock.now() + pause > deadline) throw error
      if (!told && clock.now() - started > SILENCE_MS) {
        told = true
        warning(
          `The service has not answered for ${SILENCE_MS / 1000} s and is asked again: ${forLog(messageOf(error))}`,
        )
      }
    }
    await clock.sleep(jittered(pause, clock), signal)
  }
}
