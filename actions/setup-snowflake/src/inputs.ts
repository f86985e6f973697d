import {
  boolean,
  integer,
  lines,
  map,
  matching,
  oneOf,
  optional,
  type Rule,
  readInputs,
  required,
  secret,
  secretMap,
  text,
} from '../../shared/inputs.ts'
import { findKeyProblem } from './session/private-key.ts'

// Plain http would send the password unencrypted, so it is allowed for local servers only.
const HOST = /^(http:\/\/(localhost|127\.0\.0\.1):\d{1,5}|[\w.-]+(:\d{1,5})?)$/

export const schema = {
  account: required('account', matching(/^[\w.-]+$/, 'an account identifier such as myorg-myaccount')),
  host: optional('host', matching(HOST, 'a host name, with :port if it is not 443')),
  user: required('user', text),
  role: optional('role', text),
  warehouse: optional('warehouse', text),
  database: optional('database', text),
  schema: optional('schema', text),
  authenticator: required('authenticator', oneOf('key-pair', 'password')),
  privateKey: optional('private-key', secret),
  passphrase: optional('private-key-passphrase', secret),
  password: optional('password', secret),
  scripts: required('scripts', lines),
  variables: optional('variables', map),
  secretVariables: optional('secret-variables', secretMap),
  mode: required('mode', oneOf('apply', 'plan')),
  allowDestructive: required('allow-destructive', boolean),
  continueFrom: optional('continue-from', matching(/^.+:\d+$/, 'file:line')),
  // QUERY_TAG, "Parameters" page of Snowflake.
  queryTag: optional('query-tag', matching(/^[\s\S]{1,2000}$/, 'at most 2000 characters')),
  timeoutMinutes: required('timeout-minutes', integer(1, 720)),
}

const credentialRule: Rule<typeof schema> = function* ({ authenticator, privateKey, passphrase, password }) {
  if (authenticator === 'password' && password === undefined) yield 'password is required with authenticator password'
  if (authenticator !== 'key-pair') return
  if (privateKey === undefined) yield 'private-key is required with authenticator key-pair'
  else {
    const problem = findKeyProblem(privateKey, passphrase)
    if (problem !== undefined) yield problem
  }
}

const variableRule: Rule<typeof schema> = function* ({ variables = {}, secretVariables = {} }) {
  for (const name of Object.keys({ ...variables, ...secretVariables })) {
    // An invalid name can be a line of a secret.
    const label = name in secretVariables ? 'a secret variable' : name
    if (!/^\w+$/.test(name)) yield `variables: ${label} is not a name of letters, digits and _`
    if (name in variables && name in secretVariables) yield `variables and secret-variables both have ${name}`
  }
}

export const loadInputs = () => readInputs(schema, { rules: [credentialRule, variableRule] })
export type Inputs = ReturnType<typeof loadInputs>
