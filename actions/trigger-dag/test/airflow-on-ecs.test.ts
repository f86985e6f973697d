// How does a step find Airflow and its password in AWS?
import { expect, it } from '@jest/globals'
import { awsError, type Call, escapeXml, type FakeAws, fakeAws, xml } from '../../shared/testing/fake-aws.ts'
import { loopback, type Reply } from '../../shared/testing/loopback.ts'
import type { FakeAirflow } from './support/fake-airflow.ts'
import { runTriggerDag } from './support/run-trigger-dag.ts'

type Answers = Record<string, (call: Call) => Reply>

/** A task as ECS describes it; `address` is its private one. */
const task = (address: string | undefined, more: object = {}) => ({
  taskArn: `arn:task/${address}`,
  createdAt: 1_700_000_000,
  startedAt: 1_700_000_001,
  lastStatus: 'RUNNING',
  attachments:
    address === undefined
      ? []
      : [{ type: 'ElasticNetworkInterface', details: [{ name: 'privateIPv4Address', value: address }] }],
  ...more,
})

/** A task with a network interface that EC2 knows. */
const taskWithInterface = (address: string) => ({
  ...task(address),
  attachments: [
    {
      type: 'ElasticNetworkInterface',
      details: [
        { name: 'privateIPv4Address', value: address },
        { name: 'networkInterfaceId', value: 'eni-1' },
      ],
    },
  ],
})

const PUBLIC_IP: Reply = {
  headers: { 'content-type': 'text/xml' },
  body: '<DescribeNetworkInterfacesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><networkInterfaceSet><item><association><publicIp>203.0.113.5</publicIp></association></item></networkInterfaceSet></DescribeNetworkInterfacesResponse>',
}

const ec2Error = (code: string, message: string, status: number): Reply => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<Response><Errors><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error></Errors><RequestID>r</RequestID></Response>`,
})

interface Service {
  running: () => object[]
  stopped?: object[]
  answers?: Answers
  inputs?: Record<string, string>
  env?: Record<string, string | undefined>
  prepare?: (airflow: FakeAirflow) => void
}

async function runOnEcs({ running, stopped = [], answers = {}, inputs, env, prepare }: Service) {
  let tasks: object[] = []
  const aws: FakeAws = await fakeAws({
    ListTasks: ({ input }) => {
      tasks = input.desiredStatus === 'RUNNING' ? running() : stopped
      return { body: { taskArns: tasks.map((_, index) => `arn:${index}`) } }
    },
    DescribeTasks: () => ({ body: { tasks } }),
    GetParameter: () => ({ body: { Parameter: { Value: 'right-password' } } }),
    ...answers,
  })
  const service = { 'ecs-cluster': 'lab', 'ecs-service': 'arn:aws:ecs:eu-west-1:123456789012:service/lab/airflow' }
  const outcome = await runTriggerDag(
    { load: {} },
    { url: '', password: '', 'password-parameter': '/airflow/pw', 'aws-region': 'eu-west-1', ...service, ...inputs },
    { env: { ...aws.env, ...env }, ...(prepare === undefined ? {} : { prepare }) },
  )
  return { ...outcome, aws, waits: outcome.lines.filter(line => line.startsWith('Waiting for Airflow: ')) }
}

it("finds the service's newest task, and takes the password from SSM", async () => {
  const { exitCode, errors, masked, log, aws } = await runOnEcs({
    running: () => [task('127.0.0.9'), task('127.0.0.1', { createdAt: 1_700_000_500 })],
  })
  expect([exitCode, errors]).toEqual([0, []])
  expect(masked).toContain('right-password')
  expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain('right-password')
  expect(aws.of('ListTasks')[0]?.input).toMatchObject({
    cluster: 'lab',
    serviceName: 'airflow',
    desiredStatus: 'RUNNING',
  })
  expect(aws.of('ListTasks')[0]?.headers.authorization).toContain('/eu-west-1/ecs/')
  expect(aws.of('GetParameter')[0]?.input).toEqual({ Name: '/airflow/pw', WithDecryption: true })
  expect(aws.of('DescribeNetworkInterfaces')).toEqual([])
})

it('waits for the newest task in a rollout, although an older one runs', async () => {
  let calls = 0
  const { exitCode, waits } = await runOnEcs({
    running: () => [
      task('127.0.0.9'),
      task('127.0.0.1', { createdAt: 1_700_000_500, lastStatus: ++calls > 3 ? 'RUNNING' : 'PENDING' }),
    ],
  })
  expect([exitCode, waits]).toEqual([0, ['Waiting for Airflow: the newest task of airflow is PENDING']])
})

it('waits for a task that has no address yet', async () => {
  let calls = 0
  const { exitCode, waits } = await runOnEcs({ running: () => [task(++calls > 3 ? '127.0.0.1' : undefined)] })
  expect([exitCode, waits]).toEqual([0, ['Waiting for Airflow: the newest task of airflow has no address yet']])
})

it('uses the address of a container if the task has no network interface', async () => {
  const containers = [{ name: 'airflow', networkInterfaces: [{ privateIpv4Address: '127.0.0.1' }] }]
  const { exitCode } = await runOnEcs({ running: () => [task(undefined, { containers })] })
  expect(exitCode).toBe(0)
})

it('logs why the last task stopped while none runs', async () => {
  const containers = [{ name: 'airflow', exitCode: 1, reason: 'OutOfMemoryError' }]
  let calls = 0
  const { exitCode, waits } = await runOnEcs({
    running: () => (++calls > 2 ? [task('127.0.0.1')] : []),
    stopped: [
      task(undefined, { createdAt: 1, stoppedReason: 'older' }),
      task(undefined, { createdAt: 2, stoppedReason: 'Essential container in task exited', containers }),
    ],
  })
  expect([exitCode, waits]).toEqual([
    0,
    [
      'Waiting for Airflow: service airflow has no task; the last task stopped: Essential container in task exited; airflow exit code 1 OutOfMemoryError',
    ],
  ])
})

it("prefers the network interface's public address, to which plain http must be allowed", async () => {
  const { errors, aws } = await runOnEcs({
    running: () => [taskWithInterface('127.0.0.1')],
    answers: { DescribeNetworkInterfaces: () => PUBLIC_IP },
    env: { AWS_SESSION_TOKEN: 'session-token' },
  })
  expect(errors).toEqual([expect.stringMatching(/203\.0\.113\.5[\s\S]*allow-insecure-http/)])
  const [call] = aws.of('DescribeNetworkInterfaces')
  expect(call?.input).toEqual({
    Action: 'DescribeNetworkInterfaces',
    Version: '2016-11-15',
    'NetworkInterfaceId.1': 'eni-1',
  })
  expect(call?.headers['x-amz-security-token']).toBe('session-token')
  expect(call?.headers.authorization).toMatch(/Credential=AKIDEXAMPLE\/\d+\/eu-west-1\/ec2\/aws4_request/)
})

it('uses the private address if the network interface has no public one', async () => {
  const body =
    '<DescribeNetworkInterfacesResponse><networkInterfaceSet><item/></networkInterfaceSet></DescribeNetworkInterfacesResponse>'
  const { exitCode, warnings } = await runOnEcs({
    running: () => [taskWithInterface('127.0.0.1')],
    answers: { DescribeNetworkInterfaces: () => ({ headers: { 'content-type': 'text/xml' }, body }) },
  })
  expect([exitCode, warnings]).toEqual([0, []])
})

it.each<[string, Reply, string]>([
  ['is denied', ec2Error('UnauthorizedOperation', 'You are not authorized', 403), 'You are not authorized'],
  ['fails', ec2Error('InternalError', 'An internal error has occurred', 500), 'An internal error has occurred'],
  ['is blocked by a proxy', { status: 403, headers: { 'content-type': 'text/html' }, body: '<p>Blocked' }, ''],
  ['gets no reply', 'cut', ''],
])('uses the private address with one warning if DescribeNetworkInterfaces %s', async (_case, reply, reason) => {
  const { exitCode, warnings, aws } = await runOnEcs({
    running: () => [taskWithInterface('127.0.0.1')],
    answers: { DescribeNetworkInterfaces: () => reply },
    // The address is looked up again after an error.
    prepare: airflow => {
      let requests = 0
      airflow.fault = ({ path }) =>
        path === '/api/v2/dags/load' && ++requests === 1 ? { status: 503, body: 'starting' } : undefined
    },
  })
  expect(exitCode).toBe(0)
  expect(warnings).toEqual([expect.stringContaining(`ec2:DescribeNetworkInterfaces: ${reason}`)])
  expect(aws.of('DescribeNetworkInterfaces')).toHaveLength(2)
})

it('assumes the role once for each service client with the OIDC token of the job', async () => {
  const credentials =
    '<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>'
  const issuer = await loopback(() => ({ body: { value: 'job-token' } }))
  const { exitCode, errors, aws } = await runOnEcs({
    running: () => [taskWithInterface('127.0.0.1')],
    answers: {
      AssumeRoleWithWebIdentity: () => xml('AssumeRoleWithWebIdentity', credentials),
      DescribeNetworkInterfaces: () => ec2Error('UnauthorizedOperation', 'You are not authorized', 403),
    },
    inputs: {
      'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      'role-session-name': 'my-session',
      'role-duration-seconds': '1200',
      audience: 'my-audience',
    },
    env: {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/token?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
  })
  expect([exitCode, errors]).toEqual([0, []])
  // For SSM and ECS; EC2 uses the credentials of ECS.
  expect(aws.of('AssumeRoleWithWebIdentity')).toHaveLength(2)
  expect(aws.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
    RoleArn: 'arn:aws:iam::123456789012:role/deploy',
    RoleSessionName: 'my-session',
    DurationSeconds: '1200',
    WebIdentityToken: 'job-token',
  })
  expect(issuer.requests[0]?.path).toContain('audience=my-audience')
  for (const operation of ['GetParameter', 'ListTasks', 'DescribeNetworkInterfaces']) {
    expect(aws.of(operation)[0]?.headers.authorization).toContain('ASIAROLE')
  }
})

it.each([
  ['ListTasks', 'ClusterNotFoundException', 'There is no ECS cluster lab'],
  ['ListTasks', 'ServiceNotFoundException', 'Cluster lab has no service airflow'],
  ['ListTasks', 'AccessDeniedException', 'is not authorized to perform ecs:ListTasks'],
  ['DescribeTasks', 'AccessDeniedException', 'is not authorized to perform ecs:DescribeTasks'],
  ['ListTasks', 'ExpiredTokenException', 'credentials have expired'],
  ['GetParameter', 'ParameterNotFound', 'There is no SSM parameter /airflow/pw'],
  ['GetParameter', 'AccessDeniedException', 'is not authorized to perform ssm:GetParameter'],
])('explains the error of %s: %s', async (operation, name, message) => {
  const { exitCode, errors } = await runOnEcs({
    running: () => [task('127.0.0.1')],
    answers: { [operation]: () => awsError(name, 'rejected') },
  })
  expect([exitCode, errors]).toEqual([1, [expect.stringContaining(message)]])
})

it('rejects an empty SSM parameter', async () => {
  const { errors } = await runOnEcs({
    running: () => [],
    answers: { GetParameter: () => ({ body: { Parameter: { Value: '' } } }) },
  })
  expect(errors).toEqual(['The SSM parameter /airflow/pw is empty'])
})

it('reports a job without AWS credentials', async () => {
  const env = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, HOME: '/nowhere' }
  const { errors } = await runOnEcs({ running: () => [], env })
  expect(errors).toEqual([expect.stringContaining('The job has no AWS credentials')])
})

it('retries throttled calls', async () => {
  let throttled = 0
  const { exitCode, errors } = await runOnEcs({
    running: () => [task('127.0.0.1')],
    answers: {
      GetParameter: () =>
        ++throttled < 7
          ? awsError('ThrottlingException', 'Rate exceeded')
          : { body: { Parameter: { Value: 'right-password' } } },
    },
  })
  expect([exitCode, errors]).toEqual([0, []])
})

it('continues while AWS rejects calls after the service was located', async () => {
  let lists = 0
  const { exitCode, waits } = await runOnEcs({
    running: () => [task('127.0.0.1')],
    answers: {
      ListTasks: () => {
        lists += 1
        return lists === 2 || lists === 3
          ? awsError('ExpiredTokenException', 'expired')
          : { body: { taskArns: ['arn:0'] } }
      },
      DescribeTasks: () => ({ body: { tasks: [task('127.0.0.1')] } }),
    },
    prepare: airflow => {
      airflow.health.scheduler = 'unhealthy'
      airflow.fault = ({ path }) => {
        if (path.includes('health') && lists > 3) airflow.health.scheduler = 'healthy'
        return undefined
      }
    },
  })
  expect(exitCode).toBe(0)
  expect(waits).toContainEqual(
    "Waiting for Airflow: the address of the ECS task cannot be read: The job's AWS credentials have expired",
  )
})
