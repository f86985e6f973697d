import { forLog } from '../../../shared/remote-text.ts'
import { readTokenClaims } from './jwt-claims.ts'
import type { Authenticator, Login } from './login.ts'
import { SNOWFLAKE_AUDIENCE } from './login-methods.ts'
import { fingerprintPrivateKey } from './private-key.ts'

/** A rejected login: Snowflake's message, and the token that the login sent, if it sent one. */
export interface RejectedLogin {
  login: Login
  message: string
  token: string | undefined
}

type Hint = (rejected: RejectedLogin) => string

/** What to change, as far as Snowflake's code says what was wrong. */
export function explainLoginCode(code: string, rejected: RejectedLogin): string {
  const { authenticator } = rejected.login
  const hint = HINTS[code] ?? (MFA_CODES.has(code) ? explainMfa : METHOD_HINTS[authenticator])
  return [hint(rejected), explainDetails(rejected)].filter(text => text !== '').join(' ')
}

const nameOf = ({ user }: Login): string => user ?? '<user>'

const explainKey: Hint = ({ login: { user, privateKey = '', passphrase } }) =>
  `Compare the key's fingerprint ${fingerprintPrivateKey(privateKey, passphrase)} with RSA_PUBLIC_KEY_FP and RSA_PUBLIC_KEY_2_FP of "desc user ${user}"; check account and user, which are part of the token, and the runner's clock.`

const explainFingerprint: Hint = ({ login: { user, privateKey = '', passphrase } }) =>
  `The key is not the user's: its fingerprint ${fingerprintPrivateKey(privateKey, passphrase)} is neither RSA_PUBLIC_KEY_FP nor RSA_PUBLIC_KEY_2_FP of "desc user ${user}". Set it: alter user ${user} set rsa_public_key_2 = '…'.`

const explainClock: Hint = () => "The token's times are not valid for Snowflake: set the runner's clock (NTP)."

const explainMfa: Hint = () =>
  'Snowflake asks for multi-factor authentication, which a job cannot answer: use authenticator key-pair, oidc or token.'

const explainProgrammaticToken: Hint = ({ login }) =>
  `Check that the token is complete, not expired or removed, and belongs to the user: show user programmatic access tokens for user ${nameOf(login)}.`

const explainIdentity: Hint = ({ login, token = '' }) => {
  const { iss, sub, aud } = readTokenClaims(token) ?? {}
  const audience = aud === undefined || aud === SNOWFLAKE_AUDIENCE ? '' : ` OIDC_AUDIENCE_LIST = ('${forLog(aud)}')`
  const identity =
    login.authenticator === 'aws'
      ? `TYPE = AWS ARN = '${login.roleToAssume ?? '…'}'`
      : `TYPE = OIDC ISSUER = '${forLog(iss ?? '…')}' SUBJECT = '${forLog(sub ?? '…')}'${audience}`
  const arn =
    login.authenticator === 'aws' && login.roleToAssume === undefined
      ? ' ("aws sts get-caller-identity" shows the ARN)'
      : ''
  return `The service user needs WORKLOAD_IDENTITY = (${identity})${arn}; compare it with "show user workload identity authentication methods for user ${nameOf(login)}".`
}

const METHOD_HINTS: Record<Authenticator, Hint> = {
  'key-pair': () => 'Check account, user and private-key, and the network policies of account and user.',
  password: () =>
    'Check account, user and password. A service user has no password: use authenticator key-pair or oidc.',
  token: ({ login }) =>
    `Check that the token has not expired and belongs to ${login.user ?? 'a user of this account'}, and the network policies of account and user.`,
  oidc: explainIdentity,
  aws: explainIdentity,
}

// Names in AUTHENTICATION_METHODS, docs.snowflake.com/en/sql-reference/sql/create-authentication-policy
const POLICY_METHODS: Record<Authenticator, string> = {
  'key-pair': 'KEYPAIR',
  password: 'PASSWORD',
  token: 'PROGRAMMATIC_ACCESS_TOKEN or OAUTH',
  oidc: 'WORKLOAD_IDENTITY',
  aws: 'WORKLOAD_IDENTITY',
}

const explainPolicy: Hint = ({ login }) =>
  `An authentication policy of the account or user does not allow this login: it needs ${POLICY_METHODS[login.authenticator]} in AUTHENTICATION_METHODS, and DRIVERS in CLIENT_TYPES.`

// Duo and TOTP, docs.snowflake.com/en/user-guide/security-mfa
const MFA_CODES = new Set(['390120', '390122', '390123', '390126', '390127', '390129', '390132', '390197', '394508'])

// Without a code here the method's own hint is given, as for 390100 (the user, or its password, is wrong).
// Codes of Snowflake's drivers, and of docs.snowflake.com/en/sql-reference/functions/system_get_login_failure_details
// (3943xx, 3901xx).
const HINTS: Record<string, Hint> = {
  '390101': ({ login }) => `Enable the user: alter user ${nameOf(login)} set disabled = false.`,
  '390102': ({ login }) => `The user is locked: wait, or run: alter user ${nameOf(login)} set mins_to_unlock = 0.`,
  '390139': explainPolicy,
  '390144': explainKey,
  '390189': ({ login }) => `Grant the role: grant role ${login.role} to user ${nameOf(login)}.`,
  '390201': () => 'Check role, warehouse, database and schema: one does not exist, or the user has no privilege on it.',
  '390202': explainPolicy,
  '390303': () =>
    'Snowflake does not accept the OAuth token: compare its issuer, audience and user with the security integration.',
  '390318': () => 'The OAuth token has expired: request a new one in the job, before this step.',
  '390422': () =>
    "A network policy blocks this runner's address: allow it, or use a runner inside the network. Check account too.",
  '390432': ({ login }) =>
    `A programmatic access token needs a network policy: alter user ${nameOf(login)} set network_policy = '…', or change NETWORK_POLICY_EVALUATION in the PAT_POLICY of the authentication policy.`,
  '394300': ({ login }) => `Check user: this account has no user ${nameOf(login)}.`,
  '394301': explainClock,
  '394302': explainClock,
  '394303': explainClock,
  '394304': explainFingerprint,
  '394306': explainFingerprint,
  '394307': () => 'Check account and host: the token is for another account than the host.',
  '394400': explainProgrammaticToken,
}

// The message of a rejected token ends with the id of the failure.
const FAILURE_ID = /\[([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\]/

function explainDetails({ message }: RejectedLogin): string {
  const id = FAILURE_ID.exec(message)?.[1]
  return id === undefined ? '' : `An administrator sees the details: select system$get_login_failure_details('${id}').`
}
