import { readProxy } from './proxy.ts'

/** The message of a failure, and what to do about it. */
export interface Explanation {
  message: string
  hint: string
}

interface NodeError {
  name?: string
  message?: string
  code?: string
  hostname?: string
  address?: string
  port?: number
  statusCode?: number
  errors?: unknown[]
  cause?: unknown
}

// Codes of Node's TLS layer (node:tls, "X509 certificate error codes").
const CERTIFICATE =
  /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^ERR_TLS_|^ERR_SSL_|^INVALID_CA$|^INVALID_PURPOSE$|SIGNATURE_FAILURE/
const UNREACHABLE = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'])
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ECONNABORTED'])

const PROXY = 'Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY, and the log of the proxy.'
const REACH = 'Check that the runner can reach it: firewall, security group, VPC endpoint or proxy.'

/** Explains why no reply came from a host; undefined for any other error. `host` names it where the error does not. */
export function explainNetworkError(error: unknown, host = 'the service'): Explanation | undefined {
  const source = findNodeError(error)
  if (source === undefined) return undefined
  const { code = '', hostname, address, port, message = '' } = source
  const target = hostname ?? (address === undefined ? host : `${address}:${port}`)
  const proxy = findFailedProxy(source)
  if (proxy !== undefined) {
    return {
      message: `Cannot connect to the proxy ${proxy} (${code})`,
      hint: PROXY,
    }
  }
  if (code === 'ERR_PROXY_TUNNEL') {
    const tunnel = /tunnel to (\S+)/.exec(message)?.[1] ?? host
    if (source.statusCode !== undefined) return explainProxyStatus(source.statusCode, `the connection to ${tunnel}`)
    return { message: `The proxy closed the connection to ${tunnel} before it was established`, hint: PROXY }
  }
  if (code === 'ENOTFOUND') {
    return {
      message: `Cannot resolve the host ${target} (ENOTFOUND)`,
      hint: 'Check the host name, and the DNS of the runner.',
    }
  }
  if (code === 'EAI_AGAIN') {
    return { message: `DNS did not answer for ${target} (EAI_AGAIN)`, hint: 'Check the DNS of the runner.' }
  }
  if (code === 'ECONNREFUSED') return { message: `Connection to ${target} refused (ECONNREFUSED)`, hint: REACH }
  if (UNREACHABLE.has(code) && (source.name !== 'TimeoutError' || /establish/.test(message))) {
    return { message: `Cannot connect to ${target} (${code})`, hint: REACH }
  }
  if (BROKEN.has(code)) return { message: `The connection to ${target} broke (${code})`, hint: REACH }
  if (source.name === 'TimeoutError') return { message: `No reply from ${target} in time`, hint: REACH }
  if (code === 'EPROTO' && message.includes('wrong version number')) {
    return {
      message: `${target} does not answer with TLS`,
      hint: 'Check the address: it is an http:// one, or a proxy answered.',
    }
  }
  if (CERTIFICATE.test(code)) {
    return {
      message: `The TLS certificate of ${target} is not trusted (${code})`,
      hint: `For a private CA, or a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS in the job's "env:" to its certificate file.`,
    }
  }
  return undefined
}

/** Explains the status with which a proxy refused a request. */
export function explainProxyStatus(status: number, what: string): Explanation {
  if (status === 407) {
    return {
      message: `The proxy requires a login for ${what} (HTTP 407)`,
      hint: 'Set or check user and password in HTTPS_PROXY or HTTP_PROXY: http://user:password@host:port.',
    }
  }
  return status >= 500
    ? { message: `The proxy did not establish ${what} (HTTP ${status})`, hint: PROXY }
    : {
        message: `The proxy refused ${what} (HTTP ${status})`,
        hint: 'Allow the host in the proxy, or list it in NO_PROXY.',
      }
}

// fetch hides the error in its cause; an attempt at several addresses has one error for each.
function findNodeError(error: unknown): NodeError | undefined {
  if (error === null || typeof error !== 'object') return undefined
  const { cause, errors, code, name } = error as NodeError
  const inner = findNodeError(cause) ?? findNodeError(errors?.[0])
  if (inner !== undefined) return inner
  return typeof code === 'string' || name === 'TimeoutError' ? (error as NodeError) : undefined
}

/** The proxy of the environment that the failed connection was made to. */
function findFailedProxy({ hostname, address, port }: NodeError): string | undefined {
  for (const protocol of ['https:', 'http:']) {
    const proxy = readProxy(protocol)
    if (proxy === undefined) continue
    const isSameAddress = address === proxy.hostname || !/^[\d.]+$|^\[/.test(proxy.hostname)
    if (hostname === proxy.hostname || (port !== undefined && port === portOf(proxy) && isSameAddress))
      return proxy.host
  }
  return undefined
}

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))
