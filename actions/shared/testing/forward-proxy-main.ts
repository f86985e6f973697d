// A forward proxy as a process of its own: it prints its port, then each request as a line of JSON.
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** The settings, from the command line. */
export interface ProxySettings {
  /** The loopback ports behind a host or domain; no other is found. */
  routes: Record<string, { http: number; https: number }>
  /** `user:password` that every request must have. */
  login?: string
  /** The status of every reply, or no reply at all. */
  refuse?: number | 'cut'
}

/** A request as the proxy logs it: `target` is `host:port` of a CONNECT, otherwise the whole URL. */
export interface ProxiedRequest {
  method: string
  target: string
  login?: string
}

const settings: ProxySettings = JSON.parse(process.argv[2] ?? '')
const route = (host: string) =>
  Object.entries(settings.routes).find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1]

/** Logs a request and returns the status of a refusal, 0 without one. */
function check(method = '', target = '', authorization?: string): number | 'cut' {
  const login = authorization && Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString()
  console.log(JSON.stringify({ method, target, ...(login ? { login } : {}) } satisfies ProxiedRequest))
  if (settings.login !== undefined && settings.login !== login) return 407
  return settings.refuse ?? 0
}

const server = createServer((incoming, response) => {
  const refusal = check(incoming.method, incoming.url, incoming.headers['proxy-authorization'])
  if (refusal === 'cut') return incoming.socket.destroy()
  const url = new URL(incoming.url ?? '')
  const port = route(url.hostname)?.http
  if (refusal !== 0 || port === undefined) {
    return response.writeHead(refusal || 502, { 'content-type': 'text/html' }).end('<html>proxy</html>')
  }
  const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = incoming.headers
  const options = { host: '127.0.0.1', port, method: incoming.method, path: url.pathname + url.search, headers }
  const forwarded = request(options, reply => {
    response.writeHead(reply.statusCode ?? 0, reply.headers)
    reply.pipe(response)
  })
  forwarded.on('error', () => response.destroy())
  incoming.pipe(forwarded)
})

server.on('connect', (incoming, socket, head) => {
  socket.on('error', () => undefined)
  const refusal = check('CONNECT', incoming.url, incoming.headers['proxy-authorization'])
  if (refusal === 'cut') return socket.destroy()
  const port = route(new URL(`http://${incoming.url}`).hostname)?.https
  if (refusal !== 0 || port === undefined) return socket.end(`HTTP/1.1 ${refusal || 502} Refused\r\n\r\n`)
  const target = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    target.write(head)
    target.pipe(socket).pipe(target)
  })
  target.on('error', () => socket.destroy())
  socket.on('close', () => target.destroy())
})

server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
