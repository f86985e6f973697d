import { afterEach, expect, it } from '@jest/globals'
import { CANCEL_LIMIT_MS, runBlackBox } from '../../shared/testing/black-box.ts'
import { awsError, type FakeAws, fakeAws } from '../../shared/testing/fake-aws.ts'
import { loopback, type Reply } from '../../shared/testing/loopback.ts'
import { type FakeAirflow, type FakeDag, fakeAirflow } from './support/fake-airflow.ts'

const servers: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function started(dags: Record<string, FakeDag>): Promise<FakeAirflow> {
  const fake = await fakeAirflow(dags)
  servers.push(fake)
  return fake
}

const run = (fake: FakeAirflow, inputs: Record<string, string>, job: Parameters<typeof runBlackBox>[1] = {}) =>
  runBlackBox('trigger-dag', {
    inputs: { url: fake.url, username: 'admin', password: 'right-password', ...inputs },
    ...job,
    env: { GITHUB_REPOSITORY: 'owner/repo', GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '1', ...job.env },
  })

it('runs the DAGs in order, and gives outputs and a summary', async () => {
  const fake = await started({ one: {}, two: { paused: true } })
  const { exitCode, outputs, summary, masked, log } = await run(fake, {
    'dag-ids': 'one\ntwo',
    conf: 'day: 7',
    note: 'from a test',
    'run-id': 'mine-1',
  })
  expect([exitCode, log]).toEqual([0, expect.not.stringContaining('::error')])
  expect(outputs.changed).toBe('true')
  expect(JSON.parse(outputs['run-ids'] ?? '')).toEqual({ one: 'mine-1', two: 'mine-1' })
  expect(JSON.parse(outputs.states ?? '')).toEqual({ one: 'success', two: 'success' })
  expect(JSON.parse(outputs['run-urls'] ?? '')).toEqual({
    one: `${fake.url}/dags/one/runs/mine-1`,
    two: `${fake.url}/dags/two/runs/mine-1`,
  })
  expect(JSON.parse(outputs.durations ?? '')).toEqual({ one: 7, two: 7 })
  expect(outputs['failed-tasks']).toBe('[]')
  expect(summary).toContain('## Airflow: one, two')
  expect(masked).toEqual(['right-password', 'token-1'])
  expect([...fake.runs.keys()]).toEqual(['one/mine-1', 'two/mine-1'])
  expect(fake.runs.get('one/mine-1')?.body).toMatchObject({ conf: { day: 7 }, note: 'from a test' })
})

it('fails with the error lines of the task, printed so that they command nothing', async () => {
  const fake = await started({ load: { frames: [{ state: 'failed', tasks: [{ task_id: 'copy', state: 'failed' }] }] } })
  fake.logs['copy/1'] = [{ level: 'error', event: '::stop-commands::x\u001b[31m\n##[add-mask]y' }]
  const { exitCode, outputs, errors, log } = await run(fake, { 'dag-ids': 'load' })
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('DAG load failed in copy (try 1)')
  expect(outputs['failed-tasks']).toBe('[{"dag":"load","task":"copy","try":1}]')
  expect(log).not.toMatch(/^\s*::stop-commands/m)
  expect(log).not.toContain('##[')
})

it('plans without changing anything, and says in which state the DAGs are', async () => {
  const fake = await started({ one: {}, two: { paused: true } })
  const { exitCode, outputs, log } = await run(fake, { 'dag-ids': 'one\ntwo\nthree', mode: 'plan' })
  expect(exitCode).toBe(0)
  expect(outputs.changed).toBe('false')
  expect(JSON.parse(outputs.states ?? '')).toEqual({ one: 'active', two: 'paused', three: 'unknown' })
  expect(log).toMatch(/DAG two is paused; it would be unpaused and triggered as github__owner_repo__17_1__two__/)
  expect(fake.requests.filter(({ method, path }) => method !== 'GET' && path !== '/auth/token')).toEqual([])
})

it('gives one clear error for a wrong password', async () => {
  const fake = await started({ load: {} })
  const { exitCode, errors, outputs } = await run(fake, { 'dag-ids': 'load', password: 'wrong-password' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining('refused the user name or the password of admin')])
  expect(outputs.changed).toBe('false')
})

it('gives one clear error for an unknown DAG', async () => {
  const fake = await started({ load: {} })
  const { errors } = await run(fake, { 'dag-ids': 'lod', 'wait-for-parse-minutes': '0' })
  expect(errors).toEqual([expect.stringContaining('does not know a DAG "lod"')])
  expect(errors[0]).toContain('it knows load')
})

it('fails a public address without TLS before anything is sent', async () => {
  const fake = await started({})
  const { errors } = await run(fake, { url: 'http://203.0.113.7:8080', 'dag-ids': 'load' })
  expect(errors).toEqual([expect.stringContaining('the password would be readable on its way')])
})

const cancelled = async (inputs: Record<string, string>) => {
  const fake = await started({
    load: { frames: [{ state: 'running', tasks: [{ task_id: 'copy', state: 'running' }] }] },
  })
  let sentAt = 0
  const outcome = await run(
    fake,
    { 'dag-ids': 'load', 'run-id': 'r1', ...inputs },
    {
      started: child => {
        const timer = setInterval(() => {
          if (fake.of('GET', '/api/v2/dags/load/dagRuns/r1/taskInstances').length < 2) return
          clearInterval(timer)
          sentAt = performance.now()
          child.kill('SIGINT')
        }, 50)
        child.on('exit', () => clearInterval(timer))
      },
    },
  )
  return { ...outcome, state: fake.runs.get('load/r1')?.state, tookMs: performance.now() - sentAt }
}

it('leaves the run when the job is cancelled, and says where it goes on', async () => {
  const { exitCode, log, outputs, state, tookMs } = await cancelled({})
  expect(exitCode).toBe(1)
  expect(tookMs).toBeLessThan(CANCEL_LIMIT_MS)
  expect(state).toBeUndefined()
  expect(log).toContain('run r1 of DAG load goes on in Airflow. Running: copy.')
  expect(JSON.parse(outputs.states ?? '')).toEqual({ load: 'running' })
})

it('ends the run with on-cancel fail-run', async () => {
  const { exitCode, log, outputs, state, tookMs } = await cancelled({ 'on-cancel': 'fail-run' })
  expect(exitCode).toBe(1)
  expect(tookMs).toBeLessThan(CANCEL_LIMIT_MS)
  expect(state).toBe('failed')
  expect(log).toContain('run r1 of DAG load is marked failed')
  expect(JSON.parse(outputs.states ?? '')).toEqual({ load: 'failed' })
})

interface EcsTask {
  address: string
  createdAt: number
  lastStatus?: string
  networkInterface?: string
}

async function aws(tasks: () => EcsTask[], others: Record<string, () => Reply> = {}): Promise<FakeAws> {
  const fake = await fakeAws({
    ListTasks: ({ input }) => ({
      body: { taskArns: input.desiredStatus === 'RUNNING' ? tasks().map(({ address }) => `arn:task/${address}`) : [] },
    }),
    DescribeTasks: () => ({ body: { tasks: tasks().map(described) } }),
    GetParameter: () => ({
      body: { Parameter: { Name: '/airflow/pw', Value: 'right-password', Type: 'SecureString' } },
    }),
    ...others,
  })
  servers.push(fake)
  return fake
}

const described = ({ address, createdAt, lastStatus = 'RUNNING', networkInterface }: EcsTask) => ({
  taskArn: `arn:task/${address}`,
  createdAt,
  startedAt: createdAt + 1,
  lastStatus,
  attachments: [
    {
      type: 'ElasticNetworkInterface',
      details: [
        { name: 'privateIPv4Address', value: address },
        ...(networkInterface === undefined ? [] : [{ name: 'networkInterfaceId', value: networkInterface }]),
      ],
    },
  ],
})

const inService = (airflow: FakeAirflow) => ({
  url: '',
  password: '',
  'ecs-cluster': 'lab',
  'ecs-service': 'arn:aws:ecs:eu-west-1:123456789012:service/lab/airflow',
  port: new URL(airflow.url).port,
  'password-parameter': '/airflow/pw',
  'dag-ids': 'load',
  'aws-region': 'eu-west-1',
})

it("finds the service's newest task, and takes the password from SSM, masked", async () => {
  const airflow = await started({ load: {} })
  const fake = await aws(() => [
    { address: '127.0.0.9', createdAt: 1_700_000_000 },
    { address: '127.0.0.1', createdAt: 1_700_000_500 },
  ])
  const { exitCode, masked, log } = await run(airflow, inService(airflow), { env: fake.env })
  expect([exitCode, log]).toEqual([0, expect.not.stringContaining('::error')])
  expect(masked).toContain('right-password')
  expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain('right-password')
  expect(fake.of('ListTasks')[0]?.input).toMatchObject({
    cluster: 'lab',
    serviceName: 'airflow',
    desiredStatus: 'RUNNING',
  })
  expect(fake.of('GetParameter')[0]?.input).toEqual({ Name: '/airflow/pw', WithDecryption: true })
  expect(fake.of('ListTasks')[0]?.headers.authorization).toContain('/eu-west-1/ecs/')
})

it('waits for the newest task while a rollout is under way, though an older one runs', async () => {
  const airflow = await started({ load: {} })
  let looks = 0
  const fake = await aws(() => [
    { address: '127.0.0.9', createdAt: 1_700_000_000 },
    { address: '127.0.0.1', createdAt: 1_700_000_500, lastStatus: ++looks > 3 ? 'RUNNING' : 'PENDING' },
  ])
  const { exitCode, log } = await run(airflow, inService(airflow), { env: fake.env })
  expect(exitCode).toBe(0)
  expect(log).toContain('Waiting for Airflow: the newest task of airflow is PENDING')
})

const PUBLIC = {
  headers: { 'content-type': 'text/xml' },
  body: '<R><association><publicIp>203.0.113.5</publicIp></association></R>',
}

it("prefers the network interface's public address, which http must be allowed for", async () => {
  const airflow = await started({ load: {} })
  const fake = await aws(() => [{ address: '127.0.0.1', createdAt: 1_700_000_000, networkInterface: 'eni-1' }], {
    DescribeNetworkInterfaces: () => PUBLIC,
  })
  const { errors } = await run(airflow, inService(airflow), { env: fake.env })
  expect(errors[0]).toContain('203.0.113.5')
  expect(errors[0]).toContain('allow-insecure-http')
  const [call] = fake.of('DescribeNetworkInterfaces')
  expect(call?.input).toMatchObject({ 'NetworkInterfaceId.1': 'eni-1' })
  expect(call?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d+\/eu-west-1\/ec2\/aws4_request/,
  )
})

it('takes the private address, and says so, where the public one may not be read', async () => {
  const airflow = await started({ load: {} })
  const fake = await aws(() => [{ address: '127.0.0.1', createdAt: 1_700_000_000, networkInterface: 'eni-1' }], {
    DescribeNetworkInterfaces: () => awsError('UnauthorizedOperation', 'You are not authorized', 403, 'query'),
  })
  const { exitCode, log } = await run(airflow, inService(airflow), { env: fake.env })
  expect(exitCode).toBe(0)
  expect(log).toContain('ec2:DescribeNetworkInterfaces: You are not authorized')
})

it('assumes a role with the token of the job, and asks for what the inputs say', async () => {
  const airflow = await started({ load: {} })
  const credentials =
    '<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>'
  const fake = await aws(() => [{ address: '127.0.0.1', createdAt: 1_700_000_000 }], {
    AssumeRoleWithWebIdentity: () => ({
      headers: { 'content-type': 'text/xml' },
      body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>${credentials}</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    }),
  })
  const issuer = await loopback(() => ({ body: { value: 'job-token' } }))
  servers.push(issuer)
  const role = {
    'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
    'role-session-name': 'my-session',
    'role-duration-seconds': '1200',
    audience: 'my-audience',
  }
  const env = {
    ...fake.env,
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/token?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  }
  const { exitCode, log } = await run(airflow, { ...inService(airflow), ...role }, { env })
  expect([exitCode, log]).toEqual([0, expect.not.stringContaining('::error')])
  expect(fake.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
    RoleArn: role['role-to-assume'],
    RoleSessionName: 'my-session',
    DurationSeconds: '1200',
    WebIdentityToken: 'job-token',
  })
  expect(issuer.requests[0]?.path).toContain('audience=my-audience')
  expect(fake.of('ListTasks')[0]?.headers.authorization).toContain('ASIAROLE')
})

it.each([
  ['ClusterNotFoundException', 'There is no ECS cluster lab'],
  ['ServiceNotFoundException', 'Cluster lab has no service airflow'],
  ['AccessDeniedException', 'Allow ecs:ListTasks'],
  ['ExpiredTokenException', 'credentials have expired'],
])('explains %s', async (name, message) => {
  const airflow = await started({})
  const fake = await aws(() => [], { ListTasks: () => awsError(name, 'refused') })
  const { errors } = await run(airflow, inService(airflow), { env: fake.env })
  expect(errors).toEqual([expect.stringContaining(message)])
})

it.each([
  ['ParameterNotFound', 'There is no SSM parameter /airflow/pw'],
  ['AccessDeniedException', 'Allow ssm:GetParameter'],
])('explains %s of the password', async (name, message) => {
  const airflow = await started({})
  const fake = await aws(() => [], { GetParameter: () => awsError(name, 'refused') })
  const { errors } = await run(airflow, inService(airflow), { env: fake.env })
  expect(errors).toEqual([expect.stringContaining(message)])
})

it('says that the job has no AWS credentials', async () => {
  const airflow = await started({})
  const fake = await aws(() => [])
  const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, HOME: '/nowhere' }
  const { errors } = await run(airflow, inService(airflow), { env: { ...fake.env, ...none } })
  expect(errors).toEqual([expect.stringContaining('The job has no AWS credentials')])
})

it('outlasts throttling of ECS and SSM', async () => {
  const airflow = await started({ load: {} })
  let left = 6
  const throttled = (reply: () => Reply) => () =>
    left-- > 0 ? awsError('ThrottlingException', 'Rate exceeded') : reply()
  const fake = await aws(() => [{ address: '127.0.0.1', createdAt: 1_700_000_000 }], {
    ListTasks: throttled(() => ({ body: { taskArns: ['arn:task/127.0.0.1'] } })),
  })
  const { exitCode, errors } = await run(airflow, inService(airflow), { env: fake.env })
  expect([exitCode, errors]).toEqual([0, []])
})
