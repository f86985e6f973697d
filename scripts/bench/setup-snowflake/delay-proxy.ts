import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** One request through the proxy; times are of performance.now(). */
export interface RecordedRequest {
  path: string
  startedAt: number
  endedAt: number
}

/** A proxy in front of the local Snowflake. */
export interface DelayProxy {
  port: number
  /** The requests since the last call, in order of their start. */
  takeRequests(): RecordedRequest[]
  close(): void
}

/** Forwards requests to a port of this machine, each after `delayMs`. */
export async function startDelayProxy(target: number, delayMs: number): Promise<DelayProxy> {
  let requests: RecordedRequest[] = []
  const agent = new Agent({ keepAlive: true })
  const forward = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const record = { path: incoming.url ?? '', startedAt: performance.now(), endedAt: Number.POSITIVE_INFINITY }
    requests.push(record)
    outgoing.on('close', () => {
      record.endedAt = performance.now()
    })
    await sleep(delayMs)
    const headers = { ...incoming.headers, host: `127.0.0.1:${target}` }
    const { method, url: path } = incoming
    const forwarded = request({ host: '127.0.0.1', port: target, method, path, headers, agent }, reply => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(outgoing)
    })
    forwarded.on('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  }
  const server = createServer((incoming, outgoing) => void forward(incoming, outgoing))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    takeRequests() {
      const taken = requests
      requests = []
      return taken
    },
    close() {
      server.closeAllConnections()
      server.close()
      agent.destroy()
    },
  }
}

const LOGIN = /^\/session\/v1\/login-request/
const LOGOUT = /^\/session\?delete=true/

/** The requests for statements: all but logins and logouts. */
export const selectQueries = (requests: RecordedRequest[]): RecordedRequest[] =>
  requests.filter(({ path }) => !LOGIN.test(path) && !LOGOUT.test(path))

/** The largest number of requests of which each starts after the end of the one before. */
export function countSequential(requests: RecordedRequest[]): number {
  let [count, end] = [0, 0]
  for (const { startedAt, endedAt } of requests.toSorted((left, right) => left.endedAt - right.endedAt)) {
    if (startedAt < end) continue
    count++
    end = endedAt
  }
  return count
}
