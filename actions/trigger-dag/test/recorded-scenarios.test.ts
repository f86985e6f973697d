import { runBlackBox } from '../../shared/testing/black-box.ts'
import { awsError, type Call, fakeAws } from '../../shared/testing/fake-aws.ts'
import { assumeRoleReply, OIDC_TOKEN, startOidcIssuer } from '../../shared/testing/fake-oidc.ts'
import type { Reply } from '../../shared/testing/loopback-server.ts'
import { cancelWhen, compareWithRecording, KILL_AFTER_MS } from '../../shared/testing/recorded-scenarios.ts'
import { awsRequest, type ReceivedRequest, type ScenarioRun } from '../../shared/testing/recording.ts'
import { type FakeAirflow, type FakeDag, fakeAirflow } from './support/fake-airflow.ts'

type Answers = Record<string, (call: Call) => Reply>

interface Options {
  /** Changes the fake before the run. */
  prepare?: (airflow: FakeAirflow) => void
  /** Airflow runs in an ECS service, and AWS answers so. */
  aws?: Answers
  /** The job has an OIDC token. */
  hasToken?: boolean
  secrets?: string[]
  rejectedInputs?: string[]
  cancelAt?: (airflow: FakeAirflow) => boolean
}

async function run(
  dags: Record<string, FakeDag>,
  inputs: Record<string, string>,
  { prepare, aws, hasToken = false, secrets = [], cancelAt, ...compared }: Options = {},
): Promise<ScenarioRun> {
  const requests: ReceivedRequest[] = []
  const airflow = await fakeAirflow(dags)
  prepare?.(airflow)
  const { fault } = airflow
  airflow.fault = request => {
    const { method, path, body } = request
    requests.push({
      call: `${method} ${path}`,
      parameters: body === '' ? {} : JSON.parse(body),
      isRead: method === 'GET',
    })
    return fault(request)
  }
  const service = await fakeAws(
    Object.fromEntries(
      Object.entries({ ...AWS, ...aws }).map(([operation, answer]) => [
        operation,
        (call: Call) => {
          requests.push(awsRequest(call))
          return answer(call)
        },
      ]),
    ),
  )
  const issuer = await startOidcIssuer(({ method, path }) => {
    requests.push({ call: `${method} ${path}`, isRead: false })
  })
  const address: Record<string, string> =
    aws === undefined
      ? { url: airflow.url, password: 'right-password' }
      : {
          'ecs-cluster': 'lab',
          'ecs-service': 'arn:aws:ecs:eu-west-1:123456789012:service/lab/airflow',
          port: new URL(airflow.url).port,
          'password-parameter': '/airflow/pw',
          'aws-region': 'eu-west-1',
        }
  const outcome = await runBlackBox('trigger-dag', {
    inputs: { username: 'admin', 'dag-ids': 'load', ...address, ...inputs },
    env: {
      ...{ GITHUB_REPOSITORY: 'owner/repo', GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '1' },
      ...service.env,
      ...(hasToken ? issuer.env : {}),
    },
    killAfterMs: KILL_AFTER_MS,
    ...(cancelAt === undefined ? {} : { onStart: cancelWhen(() => cancelAt(airflow)) }),
  })
  return { outcome, requests, secrets: ['right-password', 'token-1', OIDC_TOKEN, ...secrets], ...compared }
}

const AWS: Answers = {
  ListTasks: ({ input }) => ({
    body: { taskArns: input.desiredStatus === 'RUNNING' ? ['arn:task/old', 'arn:task/new'] : [] },
  }),
  DescribeTasks: () => ({ body: { tasks: [taskAt('127.0.0.9', 1), taskAt('127.0.0.1', 2)] } }),
  GetParameter: () => ({
    body: { Parameter: { Name: '/airflow/pw', Value: 'right-password', Type: 'SecureString' } },
  }),
  AssumeRoleWithWebIdentity: () => assumeRoleReply(),
}

const taskAt = (address: string, createdAt: number) => ({
  taskArn: `arn:task/${address}`,
  createdAt,
  startedAt: createdAt,
  lastStatus: 'RUNNING',
  attachments: [{ type: 'ElasticNetworkInterface', details: [{ name: 'privateIPv4Address', value: address }] }],
})

const RUNNING = { load: { frames: [{ state: 'running', tasks: [{ task_id: 'copy', state: 'running' }] }] } }
const isFollowed = (airflow: FakeAirflow) => airflow.of('GET', '/api/v2/dags/load/dagRuns/r1/taskInstances').length >= 2
const isTrigger = (request: { method: string; path: string }) =>
  request.method === 'POST' && request.path === '/api/v2/dags/load/dagRuns'

/** Answers instead of the fake the first time that a request matches. */
const once = (
  matches: (request: { method: string; path: string }) => boolean,
  answer: (airflow: FakeAirflow, body: string) => Reply,
) => {
  return (airflow: FakeAirflow) => {
    let isOver = false
    airflow.fault = request => {
      if (isOver || !matches(request)) return undefined
      isOver = true
      return answer(airflow, request.body)
    }
  }
}

compareWithRecording(import.meta.dirname, {
  'apply unpauses, runs and follows the DAGs in order': () =>
    run(
      {
        one: {
          frames: [
            { state: 'running', tasks: [{ task_id: 'copy', state: 'running' }] },
            { state: 'success', tasks: [{ task_id: 'copy', state: 'success' }] },
          ],
        },
        two: { paused: true },
      },
      { 'dag-ids': 'one\ntwo', conf: 'day: 7', note: 'from a test', logs: 'all' },
      { prepare: airflow => Object.assign(airflow.logs, { 'copy/1': [{ level: 'info', event: 'copied' }] }) },
    ),

  'a failed task fails the step, escapes the text of its log, and the next DAG is not run': () =>
    run(
      {
        load: {
          frames: [
            { state: 'running', tasks: [{ task_id: 'copy', state: 'up_for_retry', try_number: 1, max_tries: 1 }] },
            { state: 'failed', tasks: [{ task_id: 'copy', state: 'failed', try_number: 2, max_tries: 1 }] },
          ],
        },
        next: {},
      },
      { 'dag-ids': 'load\nnext', 'run-id': 'r1' },
      {
        prepare: airflow =>
          Object.assign(airflow.logs, {
            'copy/1': [{ level: 'error', event: 'first' }],
            'copy/2': [{ level: 'error', event: '::stop-commands::x\u001b[31m\n##[add-mask]y' }],
          }),
      },
    ),

  'a plan starts nothing': () =>
    run(
      { one: {}, two: { paused: true }, broken: { importErrors: true } },
      { 'dag-ids': 'one\ntwo\nthree\nbroken', mode: 'plan' },
    ),

  'a wrong password is one error': () =>
    run({ load: {} }, { password: 'wrong-password' }, { secrets: ['wrong-password'] }),

  'an unknown DAG is one error': () => run({ lod: {} }, { 'wait-for-parse-minutes': '0' }),

  'a DAG file that cannot be imported is one error': () =>
    run(
      { load: { importErrors: true } },
      {},
      {
        prepare: airflow => {
          airflow.importErrors.push({
            filename: 'load.py',
            stack_trace: 'Traceback\nModuleNotFoundError: pandas',
            timestamp: '2026-01-01T01:00:00Z',
          })
        },
      },
    ),

  'all bad inputs are reported before the first request': () =>
    run(
      {},
      {
        url: 'http://203.0.113.7:8080/?x=y',
        port: '0',
        'dag-ids': 'a b\nload',
        conf: 'x',
        'run-id': 'a b',
        wait: 'maybe',
        logs: 'some',
        'on-cancel': 'stop',
        mode: 'try',
        'timeout-minutes': '0',
        'password-parameter': '/airflow/pw',
      },
      {
        rejectedInputs: [
          ...['url', 'port', 'dag-ids', 'conf', 'run-id', 'wait', 'logs', 'on-cancel', 'mode', 'timeout-minutes'],
          'password-parameter',
        ],
      },
    ),

  'a public address without TLS is rejected before the password is sent': () =>
    run({}, { url: 'http://203.0.113.7:8080' }),

  'a cancelled job leaves the run': () => run(RUNNING, { 'run-id': 'r1' }, { cancelAt: isFollowed }),

  'a cancelled job ends the run with on-cancel: fail-run': () =>
    run(RUNNING, { 'run-id': 'r1', 'on-cancel': 'fail-run' }, { cancelAt: isFollowed }),

  'Airflow is found in its ECS service, with a role of the job and the password from SSM': () =>
    run(
      { load: {} },
      {
        'run-id': 'r1',
        'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
        'role-session-name': 'my-session',
        'role-duration-seconds': '1200',
        audience: 'my-audience',
      },
      { aws: {}, hasToken: true },
    ),

  'a denied AWS call is one error': () =>
    run({}, {}, { aws: { ListTasks: () => awsError('AccessDeniedException', 'not authorized') } }),

  'a lost reply to a trigger starts no second run': () =>
    run(
      { load: {} },
      { 'run-id': 'r1' },
      {
        prepare: once(isTrigger, (airflow, body) => {
          airflow.runs.set('load/r1', { body: JSON.parse(body), polls: 0 })
          return 'cut'
        }),
      },
    ),

  'an expired token and a busy server are waited out; wait: false only triggers': () =>
    run(
      { load: {} },
      { 'run-id': 'r1', wait: 'false' },
      {
        prepare: once(
          ({ path }) => path === '/api/v2/dags/load',
          airflow => {
            airflow.token = 'token-2'
            return { status: 503, body: {} }
          },
        ),
        secrets: ['token-2'],
      },
    ),

  'a user without the permission to trigger is one error': () =>
    run(
      { load: {} },
      { 'run-id': 'r1' },
      {
        prepare: airflow => {
          airflow.fault = request => (isTrigger(request) ? { status: 403, body: { detail: 'Forbidden' } } : undefined)
        },
      },
    ),
})
