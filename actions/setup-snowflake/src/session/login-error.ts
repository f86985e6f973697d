import { ActionError } from '../../../shared/errors.ts'
import { explainNetworkError, explainProxyStatus } from '../../../shared/network-errors.ts'
import { findProxy } from '../../../shared/proxy.ts'
import { forLog } from '../../../shared/remote-text.ts'
import type { DriverError, Login } from './driver.ts'
import { fingerprintPrivateKey } from './private-key.ts'

/** The error of a failed login: what happened, its cause, and what to change. */
export function createLoginError(error: unknown, login: Login): ActionError {
  const { code, message = '', response, cause } = error as Partial<DriverError> & { cause?: unknown }
  const host = login.host ?? `${login.account}.snowflakecomputing.com`
  const networkError = explainNetworkError(cause, host)
  if (networkError !== undefined) {
    return new ActionError(`Cannot reach Snowflake at ${host}: ${forLog(networkError.message)}`, {
      hint: networkError.hint,
    })
  }
  const proxy = findProxy(new URL(host.startsWith('http://') ? host : `https://${host}`))
  if (response?.statusCode !== undefined && response.statusCode !== 200) {
    if (proxy !== undefined) return createProxyError(response.statusCode, host)
    return new ActionError(`Snowflake has no account at ${host} (HTTP ${response.statusCode})`, { hint: CHECK_ACCOUNT })
  }
  if (proxy !== undefined && message.startsWith('Proxy connection ended')) {
    return new ActionError(`The proxy closed the connection to ${host} before it was established`, {
      hint: 'Check HTTPS_PROXY and NO_PROXY, and the log of the proxy.',
    })
  }
  return new ActionError(`Snowflake rejected the login of ${login.user} at ${host}: ${forLog(message)} (${code})`, {
    hint: HINTS[String(code)]?.(login) ?? 'Check account, user and credentials, and the network policies of both.',
  })
}

const CHECK_ACCOUNT =
  'Check account: it is <organization>-<account>, see "select current_organization_name(), current_account_name()".'

// The driver returns the reply of a proxy that opens no tunnel as if it were Snowflake's.
function createProxyError(status: number, host: string): ActionError {
  const { message, hint } = explainProxyStatus(status, `the connection to ${host}`)
  if (status === 407) return new ActionError(message, { hint })
  return new ActionError(`${message}, or Snowflake has no account there`, { hint: `${hint} ${CHECK_ACCOUNT}` })
}

// Login error codes as Snowflake's drivers list them.
const HINTS: Record<string, (login: Login) => string> = {
  '390100': () => 'Check user and password. A service user has no password: use authenticator key-pair.',
  '390101': ({ user }) => `Enable the user: alter user ${user} set disabled = false.`,
  '390102': ({ user }) => `The user is locked: wait, or run: alter user ${user} set mins_to_unlock = 0.`,
  '390144': ({ user, privateKey = '', passphrase }) =>
    `Compare the key's fingerprint ${fingerprintPrivateKey(privateKey, passphrase)} with RSA_PUBLIC_KEY_FP of "desc user ${user}"; check account and user, which are part of the token, and the runner's clock.`,
  '390189': ({ user, role }) => `Grant the role: grant role ${role} to user ${user}.`,
  '390197': () => 'A password is not enough for this user: use authenticator key-pair.',
  '390201': () =>
    'The account or an authentication policy does not allow this authentication method: use authenticator key-pair.',
  '390202': () => 'An authentication policy does not allow this client.',
  '390422': () =>
    "Check account. If it is correct, a network policy blocks this runner's address: allow it, or use a runner inside the network.",
  '394304': () => 'The authentication policy of the user does not allow this authentication method.',
}
