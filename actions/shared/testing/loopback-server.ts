import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onEnd } from './cleanup.ts'

/** A received request. */
export interface Request {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

/** `cut` closes the connection without a reply; `hang` never answers. */
export type Reply =
  | { status?: number; headers?: Record<string, string>; body?: string | object; delayMs?: number }
  | 'cut'
  | 'hang'

/** A loopback HTTP server for tests at the network edge. */
export interface LoopbackServer {
  url: string
  requests: Request[]
  close(): Promise<void>
}

/** Starts an HTTP server on a free loopback port; it answers with `answer` and records every request. */
export async function serveOnLoopback(answer: (request: Request) => Reply | Promise<Reply>): Promise<LoopbackServer> {
  const requests: Request[] = []
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = incoming
    const request = { method, path: url, headers, body: Buffer.concat(chunks).toString() }
    requests.push(request)
    await send(await answer(request), response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onEnd(close)
  return { url: `http://127.0.0.1:${port}`, requests, close }
}

async function send(reply: Reply, response: ServerResponse): Promise<void> {
  if (reply === 'hang') return
  if (reply === 'cut') {
    response.destroy()
    return
  }
  const { status = 200, headers = {}, body = '', delayMs = 0 } = reply
  if (delayMs > 0) await new Promise(resolve => setTimeout(resolve, delayMs))
  const isJson = typeof body !== 'string'
  response.writeHead(status, { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers })
  response.end(isJson ? JSON.stringify(body) : body)
}
