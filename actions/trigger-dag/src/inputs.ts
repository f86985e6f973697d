import { awsInputs, regionRule } from '../../shared/aws-inputs.ts'
import {
  boolean,
  integer,
  invalid,
  lines,
  matching,
  object,
  oneOf,
  optional,
  type Rule,
  readInputs,
  required,
  secret,
  text,
  type Values,
} from '../../shared/inputs.ts'

// Airflow's rules: KEY_REGEX for DAG ids, allowed_run_id_pattern for run ids, 250 and 1,000 characters in its tables.
const DAG_ID = /^[\p{L}\p{N}_.-]{1,250}$/u
const RUN_ID = /^[A-Za-z0-9_.~:+-]{1,250}$/

const parseUrl = (raw: string): string => {
  const url = URL.canParse(raw) ? new URL(raw) : invalid('must be an http or https address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') invalid('must be an http or https address')
  if (url.username !== '' || url.password !== '')
    invalid('must not contain a user or password: use the inputs username and password')
  if (url.search !== '' || url.hash !== '') invalid('must be an address without query or fragment')
  return url.href.replace(/\/+$/, '')
}

const parseDagIds = (raw: string): string[] => {
  const ids = lines(raw)
  const invalidId = ids.find(id => !DAG_ID.test(id))
  if (invalidId !== undefined) invalid(`must be DAG ids, one a line; "${invalidId}" is not one`)
  const repeatedId = ids.find((id, index) => ids.indexOf(id) !== index)
  if (repeatedId !== undefined) invalid(`must name every DAG once; "${repeatedId}" is listed twice`)
  return ids
}

const parseNote = (raw: string): string => (raw.length > 1_000 ? invalid('must have at most 1000 characters') : raw)

export const schema = {
  url: optional('url', parseUrl),
  ecsCluster: optional('ecs-cluster', text),
  ecsService: optional('ecs-service', text),
  port: required('port', integer(1, 65_535)),
  username: required('username', text),
  password: optional('password', secret),
  passwordParameter: optional('password-parameter', text),
  dagIds: required('dag-ids', parseDagIds),
  conf: optional('conf', object),
  runId: optional('run-id', matching(RUN_ID, 'up to 250 letters, digits or _.~:+-')),
  note: optional('note', parseNote),
  unpause: required('unpause', boolean),
  wait: required('wait', boolean),
  waitForParseMinutes: optional('wait-for-parse-minutes', integer(0, 1_440)),
  logs: required('logs', oneOf('failed', 'all', 'none')),
  onCancel: required('on-cancel', oneOf('fail-run', 'leave')),
  allowInsecureHttp: required('allow-insecure-http', boolean),
  mode: required('mode', oneOf('apply', 'plan')),
  timeoutMinutes: required('timeout-minutes', integer(1, 1_440)),
  ...awsInputs,
}

export type Inputs = Values<typeof schema>

const addressRule: Rule<typeof schema> = function* (values) {
  // An invalid url is already reported.
  if (!('url' in values)) return
  const { url, ecsCluster, ecsService } = values
  if (url !== undefined && (ecsCluster !== undefined || ecsService !== undefined)) {
    yield 'url must not be combined with ecs-cluster and ecs-service'
  } else if (url === undefined && ecsCluster === undefined && ecsService === undefined) {
    yield 'url is required (or ecs-cluster and ecs-service)'
  } else if (url === undefined && ecsCluster === undefined) yield 'ecs-cluster is required with ecs-service'
  else if (url === undefined && ecsService === undefined) yield 'ecs-service is required with ecs-cluster'
}

const passwordRule: Rule<typeof schema> = function* ({ password, passwordParameter }) {
  if (password === undefined && passwordParameter === undefined) yield 'password is required (or password-parameter)'
  if (password !== undefined && passwordParameter !== undefined) {
    yield 'password must not be combined with password-parameter'
  }
}

const awsRegionRule: Rule<typeof schema> = function* (values) {
  if (values.ecsService !== undefined || values.passwordParameter !== undefined) yield* regionRule(values)
}

export const loadInputs = (): Inputs => readInputs(schema, { rules: [addressRule, passwordRule, awsRegionRule] })
