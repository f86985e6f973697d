import { beforeEach, expect, it } from '@jest/globals'
import { loadInputs } from './inputs.ts'

const DEFAULTS = {
  port: '8080',
  username: 'admin',
  password: 'secret-1',
  url: 'https://airflow.example.com/',
  'dag-ids': 'load',
  unpause: 'true',
  wait: 'true',
  logs: 'failed',
  'on-cancel': 'leave',
  'allow-insecure-http': 'false',
  mode: 'apply',
  'timeout-minutes': '60',
  'role-session-name': 'trigger-dag',
  'role-duration-seconds': '3600',
  audience: 'sts.amazonaws.com',
}

function setInputs(inputs: Record<string, string>) {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
  for (const [name, value] of Object.entries({ ...DEFAULTS, ...inputs }))
    process.env[`INPUT_${name.toUpperCase()}`] = value
  return loadInputs
}

beforeEach(() => {
  delete process.env.AWS_REGION
  delete process.env.AWS_DEFAULT_REGION
})

it('reads an address without its last slash, a DAG id a line, and conf as YAML or JSON', () => {
  expect(setInputs({ 'dag-ids': 'one\n\n  two\n', conf: 'day: 2026-01-01\nfull: true' })()).toMatchObject({
    url: 'https://airflow.example.com',
    dagIds: ['one', 'two'],
    conf: { day: '2026-01-01', full: true },
  })
  expect(setInputs({ conf: '{"n": [1, 2]}' })().conf).toEqual({ n: [1, 2] })
})

it.each([
  [{ url: 'airflow:8080' }, 'url must be an http or https address'],
  [{ url: 'https://me:pw@airflow' }, 'url must not contain a user or password'],
  [{ url: 'https://airflow/?x=1' }, 'url must be an address without query'],
  [{ url: '' }, 'url is required (or ecs-cluster and ecs-service)'],
  [{ url: '', 'ecs-cluster': 'c' }, 'ecs-service is required with ecs-cluster'],
  [{ url: '', 'ecs-service': 's' }, 'ecs-cluster is required with ecs-service'],
  [{ 'ecs-service': 's' }, 'url must not be combined'],
  [{ url: '', 'ecs-cluster': 'c', 'ecs-service': 's' }, 'aws-region is required'],
  [{ password: '' }, 'password is required (or password-parameter)'],
  [{ 'password-parameter': '/a' }, 'password must not be combined'],
  [{ 'dag-ids': 'a b' }, 'dag-ids must be DAG ids, one a line; "a b" is not one'],
  [{ 'dag-ids': 'a\na' }, '"a" is listed twice'],
  [{ conf: '[1]' }, 'conf must be a YAML or JSON map'],
  [{ conf: 'a: {b: !x y}\nc: &d' }, 'conf a.b, c: YAML reads !, &, *, | or > at the start of a value as syntax'],
  [{ conf: '{"id": 123456789012345678}' }, 'conf id: YAML would change this number; quote the value'],
  [{ 'run-id': 'a b' }, 'run-id must be'],
  [{ note: 'x'.repeat(1001) }, 'note must have at most 1000'],
  [{ 'wait-for-parse-minutes': '-1' }, 'wait-for-parse-minutes must be'],
  [{ logs: 'some' }, 'logs must be one of failed, all, none'],
])('rejects %j', (inputs, problem) => {
  expect(setInputs(inputs)).toThrow(problem)
})

it('requires no region if AWS is not used', () => {
  expect(setInputs({})().awsRegion).toBeUndefined()
})
