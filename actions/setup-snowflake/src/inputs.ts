import { awsInputs, regionRule } from '../../shared/aws-inputs.ts'
import {
  boolean,
  type Input,
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
import { parseAllowDestructive } from './guard/allowances.ts'
import type { LoginCredentials } from './session/login.ts'
import { LOGIN_METHODS, type LoginInput } from './session/login-methods.ts'
import { findKeyProblem } from './session/private-key.ts'

// Plain http would send the password unencrypted, so it is allowed for local servers only.
const HOST = /^(http:\/\/(localhost|127\.0\.0\.1):\d{1,5}|[\w.-]+(:\d{1,5})?)$/

// The default of an optional input depends on the authenticator.
const withoutDefault = <T>({ name, parse }: Input<T>) => optional(name, parse)

export const schema = {
  account: required('account', matching(/^[\w.-]+$/, 'an account identifier such as myorg-myaccount')),
  host: optional('host', matching(HOST, 'a host name, with :port if it is not 443')),
  user: optional('user', text),
  role: optional('role', text),
  warehouse: optional('warehouse', text),
  database: optional('database', text),
  schema: optional('schema', text),
  authenticator: required('authenticator', oneOf('key-pair', 'oidc', 'aws', 'token', 'password')),
  privateKey: optional('private-key', secret),
  passphrase: optional('private-key-passphrase', secret),
  password: optional('password', secret),
  token: optional('token', secret),
  audience: withoutDefault(awsInputs.audience),
  awsRegion: awsInputs.awsRegion,
  roleToAssume: awsInputs.roleToAssume,
  roleSessionName: withoutDefault(awsInputs.roleSessionName),
  roleDurationSeconds: withoutDefault(awsInputs.roleDurationSeconds),
  scripts: required('scripts', lines),
  variables: optional('variables', map),
  secretVariables: optional('secret-variables', secretMap),
  placeholders: required('placeholders', oneOf('snowsql', 'cli', 'none')),
  mode: required('mode', oneOf('apply', 'plan')),
  allowDestructive: required('allow-destructive', parseAllowDestructive),
  allowOpaque: optional('allow-opaque', lines),
  runAll: required('run-all', boolean),
  failOnChange: required('fail-on-change', boolean),
  expectPlan: optional('expect-plan', text),
  continueFrom: optional('continue-from', matching(/^.+:\d+$/, 'file:line')),
  // QUERY_TAG, "Parameters" page of Snowflake.
  queryTag: required('query-tag', matching(/^[\s\S]{1,2000}$/, 'at most 2000 characters')),
  timeoutMinutes: required('timeout-minutes', integer(1, 720)),
}

const LOGIN_INPUTS = [
  'user',
  'privateKey',
  'passphrase',
  'password',
  'token',
  'audience',
  'awsRegion',
  'roleToAssume',
  'roleSessionName',
  'roleDurationSeconds',
] as const satisfies LoginInput[]

const loginRule: Rule<typeof schema> = function* (values) {
  const { authenticator } = values
  if (authenticator === undefined) return
  const method = LOGIN_METHODS[authenticator]
  for (const input of LOGIN_INPUTS) {
    const { name } = schema[input]
    const isGiven = values[input] !== undefined
    // A value that could not be parsed has its own problem.
    if (!isGiven && input in values && method.required.includes(input)) {
      yield `${name} is required with authenticator ${authenticator}`
    }
    if (isGiven && ![...method.required, ...method.optional].includes(input)) {
      yield `${name} is not used with authenticator ${authenticator}`
    }
  }
  yield* findMethodProblems(authenticator, values)
}

function* findMethodProblems(
  authenticator: LoginCredentials['authenticator'],
  values: Partial<LoginCredentials>,
): Iterable<string> {
  if (authenticator === 'key-pair' && values.privateKey !== undefined) {
    const problem = findKeyProblem(values.privateKey, values.passphrase)
    if (problem !== undefined) yield problem
  }
  if (authenticator !== 'aws') return
  yield* regionRule({ awsRegion: values.awsRegion })
  for (const input of ['audience', 'roleSessionName', 'roleDurationSeconds'] as const) {
    if (values[input] !== undefined && values.roleToAssume === undefined) {
      yield `${schema[input].name} is used with role-to-assume only`
    }
  }
}

const planRule: Rule<typeof schema> = function* ({ mode, expectPlan }) {
  if (expectPlan !== undefined && mode !== 'apply') yield 'expect-plan applies to mode apply only'
}

const variableRule: Rule<typeof schema> = function* ({ variables = {}, secretVariables = {} }) {
  for (const name of Object.keys({ ...variables, ...secretVariables })) {
    // An invalid name can be a line of a secret.
    const label = name in secretVariables ? 'a secret variable' : name
    if (!/^\w+$/.test(name)) yield `variables: ${label} is not a name of letters, digits and _`
    if (name in variables && name in secretVariables) yield `variables and secret-variables both have ${name}`
  }
}

export const loadInputs = () => readInputs(schema, { rules: [loginRule, planRule, variableRule] })
export type Inputs = ReturnType<typeof loadInputs>
