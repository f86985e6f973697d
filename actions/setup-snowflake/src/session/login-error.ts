import { ActionError } from '../../../shared/errors.ts'
import { explainNetworkError } from '../../../shared/network-errors.ts'
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
  if (response?.statusCode !== undefined && response.statusCode !== 200) {
    return new ActionError(`Snowflake has no account at ${host} (HTTP ${response.statusCode})`, {
      hint: 'Check account: it is <organization>-<account>, see "select current_organization_name(), current_account_name()".',
    })
  }
  return new ActionError(`Snowflake rejected the login of ${login.user} at ${host}: ${forLog(message)} (${code})`, {
    hint: HINTS[String(code)]?.(login) ?? 'Check account, user and credentials, and the network policies of both.',
  })
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
