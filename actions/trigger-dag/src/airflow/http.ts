import { type IncomingMessage, request as requestHttp } from 'node:http'
import { type RequestOptions, request as requestHttps } from 'node:https'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { type Explanation, explainNetworkError, explainProxyStatus } from '../../../shared/network-errors.ts'
import { findProxyAgent } from '../../../shared/proxy.ts'
import { isTransient } from '../../../shared/retry.ts'

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
  const { host } = new URL(url)
  const agent = findProxyAgent(new URL(url))
  try {
    const options = {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      ...(agent === undefined ? {} : { agent }),
    }
    const response = await openRequest(url, options, body === undefined ? '' : JSON.stringify(body))
    const status = response.statusCode ?? 0
    if (status >= 300 && status < 400) {
      response.destroy()
      throw new ActionError(`${url} redirects to ${response.headers.location ?? 'another address'}`, {
        hint: 'Set url to an address of Airflow that does not redirect.',
      })
    }
    if (status === 407 && agent !== undefined) {
      response.destroy()
      throw createProxyError(explainProxyStatus(status, `the request to ${host}`))
    }
    return { status, text: await readBody(response) }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (error instanceof ActionError) throw error
    const reason = findReason(error)
    const explanation = agent === undefined ? undefined : explainNetworkError(error, host)
    if (explanation !== undefined && reason === 'ERR_PROXY_TUNNEL' && !isTransient(error)) {
      throw createProxyError(explanation)
    }
    if (TLS_ERROR.test(reason)) {
      throw new ActionError(`The TLS certificate of ${host} is not trusted (${reason})`, {
        hint: 'For a private CA, set NODE_EXTRA_CA_CERTS to the file of its certificates.',
        cause: error,
      })
    }
    const failure = explanation === undefined ? reason : `${explanation.message}: ${explanation.hint}`
    const state = timeout.aborted ? `no reply within ${timeoutMs / 1000} s` : failure
    throw new NoReplyError(state, { cause: error })
  }
}

const createProxyError = ({ message, hint }: Explanation) => new ActionError(message, { hint })

function openRequest(url: string, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end(body)
  })
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_REPLY_BYTES) break
  }
  return Buffer.concat(chunks).toString()
}

// The code of the error, or of the first of several addresses tried.
function findReason(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error
  if (first !== null && typeof first === 'object' && 'code' in first && typeof first.code === 'string')
    return first.code
  return first instanceof Error ? first.message : messageOf(error)
}
