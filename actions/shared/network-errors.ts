/** A failure in words: what happened, and what to do. */
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

const REACH = 'Check that the runner can reach it: firewall, security group, VPC endpoint or proxy.'

/** Explains why no reply came from a host; undefined for any other error. `host` names it where the error does not. */
export function explainNetworkError(error: unknown, host = 'the service'): Explanation | undefined {
  const source = findNodeError(error)
  if (source === undefined) return undefined
  const { code = '', hostname, address, port, message = '' } = source
  const target = hostname ?? (address === undefined ? host : `${address}:${port}`)
  const proxy = findProxy(source)
  if (proxy !== undefined) {
    return {
      message: `Cannot connect to the proxy ${proxy} (${code})`,
      hint: 'Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY.',
    }
  }
  if (code === 'ERR_PROXY_TUNNEL') {
    const status = source.statusCode ?? Number(/HTTP\/1\.\d (\d{3})/.exec(message)?.[1])
    return explainProxyStatus(status, `the connection to ${/tunnel to (\S+)/.exec(message)?.[1] ?? host}`)
  }
  if (code === 'ENOTFOUND') {
    return {
      message: `There is no host ${target} (ENOTFOUND)`,
      hint: "Check the host's name, and the DNS of the runner.",
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
export const explainProxyStatus = (status: number, what: string): Explanation =>
  status === 407
    ? {
        message: `The proxy requires a login for ${what} (HTTP 407)`,
        hint: 'Set user and password in HTTPS_PROXY: http://user:password@host:port.',
      }
    : {
        message: `The proxy refused ${what} (HTTP ${status})`,
        hint: 'Allow the host in the proxy, or list it in NO_PROXY.',
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
function findProxy({ hostname, address, port }: NodeError): string | undefined {
  const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = process.env
  for (const text of [https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY]) {
    const url = text && URL.canParse(text) ? new URL(text) : undefined
    if (url === undefined) continue
    const isSameAddress = address === url.hostname || !/^[\d.]+$|^\[/.test(url.hostname)
    if (hostname === url.hostname || (port !== undefined && String(port) === url.port && isSameAddress)) return url.host
  }
  return undefined
}
