import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { findProxyAgent } from '../../../shared/proxy.ts'

/** A request to a registry. */
export interface RegistryRequest {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH'
  headers?: Record<string, string>
  /** A stream sends its bytes as they come. */
  body?: Buffer | NodeJS.ReadableStream
  signal: AbortSignal
}

const MOST_REDIRECTS = 5

/**
 * Sends a request and returns the reply with its body unread. Redirects of reads are followed, to another host without
 * the login: registries send layers from a storage service that rejects it.
 */
export async function sendRequest(url: URL, request: RegistryRequest): Promise<IncomingMessage> {
  const { method = 'GET' } = request
  let { headers = {} } = request
  let target = url
  for (let redirects = 0; ; redirects++) {
    const reply = await openRequest(target, { ...request, headers })
    const { location } = reply.headers
    const isRedirect = [301, 302, 303, 307, 308].includes(reply.statusCode ?? 0) && location !== undefined
    if (!isRedirect || !['GET', 'HEAD'].includes(method) || redirects === MOST_REDIRECTS) return reply
    reply.resume()
    const next = new URL(location, target)
    if (next.host !== target.host) {
      const { authorization: _, ...others } = headers
      headers = others
    }
    target = next
  }
}

function openRequest(
  url: URL,
  { method = 'GET', headers = {}, body, signal }: RegistryRequest,
): Promise<IncomingMessage> {
  const agent = findProxyAgent(url)
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, { method, headers, signal, ...(agent === undefined ? {} : { agent }) }, resolve)
    request.on('error', reject)
    if (body === undefined || Buffer.isBuffer(body)) request.end(body)
    else body.on('error', error => request.destroy(error)).pipe(request)
  })
}

/** Reads a body of limited size. */
export async function readBody(reply: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of reply as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new Error(`The reply has more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
