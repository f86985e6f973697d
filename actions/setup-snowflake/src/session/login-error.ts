import { ActionError } from '../../../shared/errors.ts'
import { explainNetworkError, explainProxyStatus } from '../../../shared/network-errors.ts'
import { findProxy } from '../../../shared/proxy.ts'
import { createRedactor } from '../../../shared/redact.ts'
import { forLog } from '../../../shared/remote-text.ts'
import type { DriverError } from './driver.ts'
import { createUrl, hostOf, type Login } from './login.ts'
import { explainLoginCode } from './login-error-codes.ts'
import { LOGIN_METHODS } from './login-methods.ts'

/** The error of a failed login: what happened, its cause, and what to change. `token` is what the login sent, if anything. */
export function createLoginError(error: unknown, login: Login, token?: string): ActionError {
  if (error instanceof ActionError) return error
  const { code, message = '', response, cause } = error as Partial<DriverError> & { cause?: unknown }
  const host = hostOf(login)
  const networkError = explainNetworkError(cause, host)
  if (networkError !== undefined) {
    return new ActionError(`Cannot reach Snowflake at ${host}: ${forLog(networkError.message)}`, {
      hint: networkError.hint,
    })
  }
  const proxy = findProxyOf(login)
  if (response?.statusCode !== undefined && response.statusCode !== 200) {
    if (proxy !== undefined) return createProxyError(response.statusCode, host)
    return new ActionError(`Snowflake has no account at ${host} (HTTP ${response.statusCode})`, { hint: CHECK_ACCOUNT })
  }
  if (proxy !== undefined && message.startsWith('Proxy connection ended')) {
    return new ActionError(`The proxy closed the connection to ${host} before it was established`, {
      hint: 'Check HTTPS_PROXY and NO_PROXY, and the log of the proxy.',
    })
  }
  const reason = createRedactor(token === undefined ? [] : [token], { matching: 'echo' })(message)
  return new ActionError(
    `Snowflake rejected the login ${describeUser(login)} at ${host}: ${forLog(reason)} (${code})`,
    { hint: explainLoginCode(String(code), { login, message, token }) },
  )
}

/** The error of a login without an answer; `step` is what did not answer. */
export function createLoginTimeoutError(
  login: Login,
  { step, seconds }: { step: string; seconds: number },
): ActionError {
  const proxy = findProxyOf(login)
  const route = proxy === undefined ? 'without a proxy' : `through the proxy ${proxy.host}`
  return new ActionError(`${step} within ${seconds} s (${route}, with ${LOGIN_METHODS[login.authenticator].label})`, {
    hint: 'Check host, proxy and firewall.',
  })
}

const describeUser = ({ user, authenticator }: Login): string =>
  user === undefined ? `with ${LOGIN_METHODS[authenticator].label}` : `of ${user}`

const findProxyOf = (login: Login): URL | undefined => findProxy(createUrl(hostOf(login)))

const CHECK_ACCOUNT =
  'Check account: it is <organization>-<account>, see "select current_organization_name(), current_account_name()".'

// The driver returns the reply of a proxy that opens no tunnel as if it were Snowflake's.
function createProxyError(status: number, host: string): ActionError {
  const { message, hint } = explainProxyStatus(status, `the connection to ${host}`)
  if (status === 407) return new ActionError(message, { hint })
  return new ActionError(`${message}, or Snowflake has no account there`, { hint: `${hint} ${CHECK_ACCOUNT}` })
}
