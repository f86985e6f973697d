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

export const schema = {
  account: required('account', matching(/^[\w.-]+$/, 'an account identifier such as myorg-myaccount')),
  host: optional('host', matching(/^[\w.-]+(:\d{1,5})?$/, 'a host name, with :port where it is not 443')),
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
  continueFrom: optional('continue-from', matching(/^.+:\d+$/, 'file:line')),
  allowDestructive: required('allow-destructive', boolean),
  queryTag: optional('query-tag', text),
  timeoutMinutes: required('timeout-minutes', integer(1, 720)),
}

const credentialRule: Rule<typeof schema> = function* ({ authenticator, privateKey, password }) {
  if (authenticator === 'key-pair' && privateKey === undefined)
    yield 'private-key is required with authenticator key-pair'
  if (authenticator === 'password' && password === undefined) yield 'password is required with authenticator password'
}

export const loadInputs = () => readInputs(schema, { rules: [credentialRule] })
export type Inputs = ReturnType<typeof loadInputs>
