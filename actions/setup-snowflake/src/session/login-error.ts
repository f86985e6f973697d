import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import type { DriverError, Login } from './driver.ts'
import { fingerprintPrivateKey } from './private-key.ts'

interface Cause {
  code?: string
  message?: string
  cause?: Cause
}

/** The one line of a refused login: what happened, its cause, what to change. */
export function createLoginError(error: unknown, login: Login): ActionError {
  const { code, message = '', response, cause } = error as Partial<DriverError> & { cause?: Cause }
  const where = login.host ?? `${login.account}.snowflakecomputing.com`
  const network = findNetworkError(cause)
  if (network !== undefined) {
    return new ActionError(`Cannot reach Snowflake at ${where}: ${forLog(network.message ?? '')} (${network.code})`, {
      hint: network.code?.match(/CERT|SIGNATURE|ISSUER/) ? UNTRUSTED : UNREACHABLE,
    })
  }
  if (response?.statusCode !== undefined && response.statusCode !== 200) {
    return new ActionError(`Snowflake has no account at ${where} (HTTP ${response.statusCode})`, {
      hint: 'Check account: it is <organization>-<account>, as "select current_organization_name(), current_account_name()" tells.',
    })
  }
  return new ActionError(`Snowflake did not let ${login.user} in at ${where}: ${forLog(message)} (${code})`, {
    hint: HINTS[String(code)]?.(login) ?? 'Check account, user and what proves it, and the network policies of both.',
  })
}

const UNREACHABLE = 'Check account and host, and that this runner may reach it (PrivateLink, proxy, firewall).'
const UNTRUSTED = 'For a private CA set NODE_EXTRA_CA_CERTS in the job\'s "env:" to its certificate file.'

// Codes of refused logins as Snowflake's drivers list them.
const HINTS: Record<string, (login: Login) => string> = {
  '390100': () => 'Check user and password. A service user has no password: use authenticator key-pair.',
  '390101': ({ user }) => `Enable the user: alter user ${user} set disabled = false.`,
  '390102': ({ user }) => `The user is locked: wait, or alter user ${user} set mins_to_unlock = 0.`,
  '390144': ({ user, privateKey = '', passphrase }) =>
    `Compare the key's fingerprint ${fingerprintPrivateKey(privateKey, passphrase)} with RSA_PUBLIC_KEY_FP of "desc user ${user}"; check account and user, which the token names, and the runner's clock.`,
  '390189': ({ user, role }) => `Grant it first: grant role ${role} to user ${user}.`,
  '390197': () => 'A password alone is no longer enough for this user: use authenticator key-pair.',
  '390201': () =>
    'The account or an authentication policy does not take this way to log in: use authenticator key-pair.',
  '390202': () => 'An authentication policy does not let this client in.',
  '390422': () => "Check account; or a network policy refuses this runner's address: allow it, or use a runner inside.",
  '394304': () => 'The user may not log in this way: see its authentication policy.',
}

// Node's own error says more than the driver's "could not connect".
function findNetworkError(error: Cause | undefined): Cause | undefined {
  if (error?.cause !== undefined && typeof error.cause === 'object') return findNetworkError(error.cause)
  return typeof error?.code === 'string' && /^[A-Z_]+$/.test(error.code) ? error : undefined
}
