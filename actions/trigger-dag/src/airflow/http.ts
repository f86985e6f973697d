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

/** No reply came: the connection broke, was refused or took too long. Whether the request was carried out is unknown. */
export class NoReply extends Error {
  override readonly name = 'NoReply'
}

const TIMEOUT_MS = 30_000
// A task's log can be of any size; what is cut off here is never needed to say why a task failed.
const LARGEST_REPLY = 16 * 1_024 * 1_024

// Codes of Node's TLS layer (node:tls, "X509 certificate error codes"): repeating cannot cure them.
const TLS = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^ERR_TLS_|^ERR_SSL_|^INVALID_CA$/

/**
 * Sends one request, without following redirects: they could carry the password elsewhere.
 * @throws NoReply; ActionError for a certificate or a redirect; the signal's reason when it aborts.
 */
export async function send(request: HttpRequest): Promise<HttpReply> {
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
        hint: 'Give the address that answers by itself as url.',
      })
    }
    return { status: response.status, text: await bodyOf(response) }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (error instanceof ActionError) throw error
    const reason = reasonOf(error)
    if (TLS.test(reason)) {
      throw new ActionError(`The certificate of ${new URL(url).host} was not accepted (${reason})`, {
        hint: 'For a private CA set NODE_EXTRA_CA_CERTS to its certificates.',
        cause: error,
      })
    }
    throw new NoReply(timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : reason, { cause: error })
  }
}

async function bodyOf(response: Response): Promise<string> {
  if (response.body === null) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST_REPLY) break
  }
  return Buffer.concat(chunks).toString()
}

// fetch says "fetch failed"; what happened is the code of its cause, or of the first of several addresses tried.
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const first = cause instanceof AggregateError ? cause.errors[0] : cause
  if (first !== null && typeof first === 'object' && 'code' in first && typeof first.code === 'string')
    return first.code
  return first instanceof Error ? first.message : messageOf(error)
}
