// Do the requests of every action go through the proxy of its job, or directly where NO_PROXY says so?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { toXml } from './deploy-stack/test/support/query-xml.ts'
import { account, closeAccounts, deploy, hurried, TEMPLATE } from './deploy-stack/test/support/run-deploy.ts'
import { createFakeDocker, PUSHED } from './push-image/test/support/fake-docker.ts'
import { startFakeEcr } from './push-image/test/support/fake-ecr.ts'
import { fakeSsm } from './put-params/test/support/fake-ssm.ts'
import { LOGIN_INPUTS, makeWorkspace, startSnowflake } from './setup-snowflake/test/support/run-setup-snowflake.ts'
import { type Outcome, runBlackBox } from './shared/testing/black-box.ts'
import { onEnd } from './shared/testing/cleanup.ts'
import { fakeAws, xml } from './shared/testing/fake-aws.ts'
import { startForwardProxy } from './shared/testing/forward-proxy.ts'
import { serveOnLoopback } from './shared/testing/loopback-server.ts'
import { makeTempFolder } from './shared/testing/temp-folder.ts'
import { fakeAirflow } from './trigger-dag/test/support/fake-airflow.ts'
import { createTaskWithInterface } from './trigger-dag/test/support/run-on-ecs.ts'

closeAccounts()

type Env = Record<string, string | undefined>

/** A step of an action and the fakes that it needs. */
interface Step {
  /** The fakes by the host or domain that the step requests. */
  routes: Record<string, string>
  /** The targets of CONNECT, and the hosts of plain http. */
  tunnels: string[]
  hosts: string[]
  run(env: Env): Promise<Outcome>
  /** The number of requests that have reached the fakes. */
  count(): number
}

// AWS's own endpoints.
const AWS = { AWS_ENDPOINT_URL: undefined }

const STEPS: Record<string, () => Promise<Step>> = {
  async 'put-params'() {
    const ssm = await fakeSsm()
    return {
      routes: { 'amazonaws.com': ssm.url },
      tunnels: ['ssm.eu-west-1.amazonaws.com'],
      hosts: [],
      run: env =>
        runBlackBox('put-params', {
          inputs: { path: '/app', parameters: 'A: one' },
          env: { ...ssm.env, ...AWS, ...env },
        }),
      count: () => ssm.calls.length,
    }
  },

  async 'push-image'() {
    const docker = createFakeDocker({})
    onEnd(() => docker.remove())
    const ecr = await startFakeEcr({
      // A real ECR has the pushed images, too.
      beforeAnswer: ({ repositories }) => {
        for (const { argv } of docker.calls('push')) {
          repositories.get('team/app')?.tags.set(argv[1]?.split(':').at(-1) ?? '', PUSHED)
        }
      },
    })
    const cwd = makeTempFolder('push-image-')
    writeFileSync(join(cwd, 'Dockerfile'), 'FROM scratch\n')
    return {
      routes: { 'amazonaws.com': ecr.url },
      tunnels: ['api.ecr.eu-west-1.amazonaws.com'],
      hosts: [],
      run: env =>
        runBlackBox('push-image', {
          cwd,
          inputs: { repository: 'team/app', tags: '1.0' },
          env: { ...ecr.env, ...docker.env, ...AWS, ...env },
        }),
      count: () => ecr.calls.length,
    }
  },

  // With a role, a template in S3 and its bucket as a part of the host.
  async 'deploy-stack'() {
    const Expiration = new Date(Date.now() + 3_600_000)
    const Credentials = { AccessKeyId: 'ASIAROLE', SecretAccessKey: 's', SessionToken: 't', Expiration }
    const assumed = xml('AssumeRoleWithWebIdentity', toXml({ Credentials }))
    const aws = await account({
      stack: { status: 'CREATE_COMPLETE' },
      answers: { AssumeRoleWithWebIdentity: () => assumed },
    })
    const oidc = await serveOnLoopback(() => ({ body: { value: 'job-token' } }))
    return {
      routes: { 'amazonaws.com': aws.url, 'tokens.example': oidc.url },
      tunnels: [
        'cloudformation.eu-west-1.amazonaws.com',
        'sts.eu-west-1.amazonaws.com',
        'templates.s3.eu-west-1.amazonaws.com',
        'tokens.example',
      ],
      hosts: [],
      run: env =>
        deploy(
          aws,
          { 's3-bucket': 'templates', 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' },
          {
            template: `${'#'.repeat(51_200)}\n${TEMPLATE}`,
            env: {
              ...AWS,
              ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example/?a=b',
              ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
              ...env,
            },
          },
        ),
      count: () => aws.calls.length + oidc.requests.length,
    }
  },

  // The password in SSM, the address of Airflow from ECS and EC2.
  async 'trigger-dag'() {
    const airflow = await fakeAirflow({ load: {} })
    const address = '<association><publicIp>10.1.2.3</publicIp></association>'
    const networkInterfaces = `<DescribeNetworkInterfacesResponse><networkInterfaceSet><item>${address}</item></networkInterfaceSet></DescribeNetworkInterfacesResponse>`
    const aws = await fakeAws({
      ListTasks: () => ({ body: { taskArns: ['arn:1'] } }),
      DescribeTasks: () => ({ body: { tasks: [createTaskWithInterface('10.9.9.9')] } }),
      GetParameter: () => ({ body: { Parameter: { Value: 'right-password' } } }),
      DescribeNetworkInterfaces: () => ({ headers: { 'content-type': 'text/xml' }, body: networkInterfaces }),
    })
    const inputs = {
      'password-parameter': '/airflow/pw',
      'ecs-cluster': 'lab',
      'ecs-service': 'airflow',
      port: new URL(airflow.url).port,
      username: 'admin',
      'dag-ids': 'load',
    }
    const env = { ...aws.env, ...AWS, GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' }
    return {
      routes: { 'amazonaws.com': aws.url, '10.1.2.3': airflow.url },
      tunnels: ['ec2.eu-west-1.amazonaws.com', 'ecs.eu-west-1.amazonaws.com', 'ssm.eu-west-1.amazonaws.com'],
      hosts: ['10.1.2.3'],
      run: more => runBlackBox('trigger-dag', { inputs, env: { ...env, ...more } }),
      count: () => aws.calls.length + airflow.requests.length,
    }
  },

  async 'trigger-dag with a url'() {
    const airflow = await fakeAirflow({ load: {} })
    const inputs = { url: 'https://airflow.example', username: 'admin', password: 'right-password', 'dag-ids': 'load' }
    const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' }
    return {
      routes: { 'airflow.example': airflow.url },
      tunnels: ['airflow.example'],
      hosts: [],
      run: more => runBlackBox('trigger-dag', { inputs, env: { ...env, ...more } }),
      count: () => airflow.requests.length,
    }
  },

  async 'setup-snowflake'() {
    const server = await startSnowflake()
    return {
      routes: { 'acme.snowflake.example': server.url },
      tunnels: ['acme.snowflake.example'],
      hosts: [],
      run: env =>
        runBlackBox('setup-snowflake', {
          cwd: makeWorkspace({ 'a.sql': 'use role x;' }),
          inputs: { ...LOGIN_INPUTS, host: 'acme.snowflake.example', scripts: '*.sql' },
          env,
        }),
      count: () => server.requests.length,
    }
  },
}

const PASSWORD = 'p@ss/w:rd'

describe('credentials for AWS', () => {
  const parameters = { path: '/app', parameters: 'A: one' }
  const withoutKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }

  it('come from the container on the runner directly', async () => {
    const ssm = await fakeSsm()
    const proxy = await startForwardProxy({ 'amazonaws.com': ssm.url })
    const credentials = {
      AccessKeyId: 'ASIATASK',
      SecretAccessKey: 's',
      Token: 't',
      Expiration: '2099-01-01T00:00:00Z',
    }
    const agent = await serveOnLoopback(() => ({ body: credentials }))
    const container = { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${agent.url}/credentials` }
    const { exitCode } = await runBlackBox('put-params', {
      inputs: parameters,
      env: { ...ssm.env, ...AWS, ...withoutKeys, ...container, ...proxy.env },
    })
    expect(exitCode).toBe(0)
    expect(agent.requests.length).toBeGreaterThan(0)
    expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(new Set(['ssm.eu-west-1.amazonaws.com:443']))
  })

  it("come from STS through the proxy for the runner's own web identity", async () => {
    const ssm = await fakeSsm()
    const Credentials = {
      AccessKeyId: 'ASIAPOD',
      SecretAccessKey: 's',
      SessionToken: 't',
      Expiration: new Date('2099-01-01'),
    }
    const sts = await fakeAws({
      AssumeRoleWithWebIdentity: () => xml('AssumeRoleWithWebIdentity', toXml({ Credentials })),
    })
    const proxy = await startForwardProxy({ 'sts.eu-west-1.amazonaws.com': sts.url, 'amazonaws.com': ssm.url })
    const file = join(makeTempFolder('token-'), 'token')
    writeFileSync(file, 'pod-token')
    const identity = { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/runner' }
    const { exitCode, errors } = await runBlackBox('put-params', {
      inputs: parameters,
      env: { ...ssm.env, ...AWS, ...withoutKeys, ...identity, ...proxy.env },
    })
    expect([exitCode, errors]).toEqual([0, []])
    expect(sts.calls).toHaveLength(1)
  })
})

describe.each(Object.entries(STEPS))('%s', (_name, createStep) => {
  it('sends every request through the proxy, with its login', async () => {
    const step = await createStep()
    const proxy = await startForwardProxy(step.routes, { login: `me:${PASSWORD}` })
    const { exitCode, errors, log, summary, masked } = await step.run(proxy.env)
    expect([exitCode, errors]).toEqual([0, []])
    // The hosts exist behind the proxy only, so that no request has gone elsewhere.
    const tunnels = proxy.requests.filter(({ method }) => method === 'CONNECT').map(({ target }) => target)
    expect([...new Set(tunnels)].sort()).toEqual(step.tunnels.map(host => `${host}:443`))
    const hosts = proxy.requests
      .filter(({ method }) => method !== 'CONNECT')
      .map(({ target }) => new URL(target).hostname)
    expect([...new Set(hosts)]).toEqual(step.hosts)
    expect(masked).toContain(PASSWORD)
    expect(log.replace(/^::add-mask::.*$/gm, '') + summary).not.toContain(PASSWORD)
  })
  it('sends no request through the proxy for the hosts of NO_PROXY', async () => {
    const step = await createStep()
    const proxy = await startForwardProxy(step.routes)
    const NO_PROXY = '.amazonaws.com,tokens.example:443,airflow.example,snowflake.example,10.0.0.0/8'
    const { exitCode, errors } = await step.run({ ...proxy.directEnv, NO_PROXY })
    expect([exitCode, errors]).toEqual([0, []])
    expect(proxy.requests).toEqual([])
    expect(step.count()).toBeGreaterThan(0)
  })

  it.each([
    ['requires a login', { login: 'me:other' }, /The proxy requires a login for .*\(HTTP 407\)/, 'user:password@'],
    ['refuses the host', { refuse: 403 }, /The proxy refused .*\(HTTP 403\)/, 'NO_PROXY'],
  ])('reports a proxy that %s', async (_what, settings, message, hint) => {
    const step = await createStep()
    const proxy = await startForwardProxy(step.routes, settings)
    const HTTPS_PROXY = `http://me:${encodeURIComponent(PASSWORD)}@${proxy.host}`
    const { exitCode, errors, log, milliseconds } = await step.run({
      ...proxy.env,
      HTTPS_PROXY,
      HTTP_PROXY: HTTPS_PROXY,
    })
    expect([exitCode, errors.length]).toEqual([1, 1])
    expect(errors[0]).toMatch(message)
    expect(errors[0]).toContain(hint)
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(PASSWORD)
    expect(milliseconds).toBeLessThan(30_000)
    expect(step.count()).toBe(0)
  })

  it.each([
    ['is not reachable', '127.0.0.1:9', /Cannot connect to the proxy 127\.0\.0\.1:9 \(ECONNREFUSED\)/],
    ['closes the connection', undefined, /The proxy closed the connection to \S+ before/],
  ])('reports a proxy that %s', async (_what, host, message) => {
    const step = await createStep()
    const proxy = await startForwardProxy(step.routes, { refuse: 'cut' })
    const address = `http://${host ?? proxy.host}`
    const env = { ...proxy.env, HTTPS_PROXY: address, HTTP_PROXY: address, ...hurried(600) }
    const { exitCode, errors } = await step.run(env)
    expect([exitCode, errors.length]).toEqual([1, 1])
    expect(errors[0]).toMatch(message)
    expect(errors[0]).toContain('HTTPS_PROXY')
  })
})
