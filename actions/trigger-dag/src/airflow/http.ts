import { ActionError, messageOf } from '../../../shared/errors.ts'

/** One request to Airflow. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PATCH'
  url: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  timeoutMs?: number
  signal?: AbortSignal | undefined
}

export interface HttpReply {
  status: number
  text: string
}

/** The connection failed or timed out; whether the request was carried out is unknown. */
export class NoReplyError extends Error {
  override readonly name = 'NoReplyError'
}

const TIMEOUT_MS = 30_000
// A task log can have any size; the rest of a longer one is not needed to find why the task failed.
const MAX_REPLY_BYTES = 16 * 1_024 * 1_024

// Codes of Node's TLS layer (node:tls, "X509 certificate error codes"): a retry does not help.
const TLS_ERROR = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^ERR_TLS_|^ERR_SSL_|^INVALID_CA$/

/**
 * Sends one request. Redirects are not followed: they could send the password to another host.
 * @throws NoReplyError; ActionError for a certificate or a redirect; the signal's reason when it aborts.
 */
export async function sendRequest(request: HttpRequest): Promise<HttpReply> {
  const { method, url, headers = {}, body, timeoutMs = TIMEOUT_MS, signal } = request
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    })
    if (response.status >= 300 && response.status < 400) {
      throw new ActionError(`${url} redirects to ${response.headers.get('location') ?? 'another address'}`, {
        hint: 'Set url to an address of Airflow that does not redirect.',
      })
    }
    return { status: response.status, text: await readBody(response) }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (error instanceof ActionError) throw error
    const reason = findReason(error)
    if (TLS_ERROR.test(reason)) {
      throw new ActionError(`The TLS certificate of ${new URL(url).host} is not trusted (${reason})`, {
        hint: 'For a private CA, set NODE_EXTRA_CA_CERTS to the file of its certificates.',
        cause: error,
      })
    }
    throw new NoReplyError(timeout.aborted ? `no reply within ${timeoutMs / 1000} s` : reason, { cause: error })
  }
}

async function readBody(response: Response): Promise<string> {
  if (response.body === null) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_REPLY_BYTES) break
  }
  return Buffer.concat(chunks).toString()
}

// fetch says "fetch failed"; the reason is the code of its cause, or of the first of several addresses tried.
function findReason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const first = cause instanceof AggregateError ? cause.errors[0] : cause
  if (first !== null && typeof first === 'object' && 'code' in first && typeof first.code === 'string')
    return first.code
  return first instanceof Error ? first.message : messageOf(error)
}
