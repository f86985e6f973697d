import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { awsClientConfig, awsInputs, regionRule } from './aws.ts'
import { readInputs } from './inputs.ts'
import { awsError, type FakeAws, fakeAws, xml } from './testing/fake-aws.ts'
import { type Loopback, loopback } from './testing/loopback.ts'

const role = 'arn:aws:iam::123456789012:role/deploy'
const given = (inputs: Record<string, string>) => {
  const defaults = { 'role-session-name': 'test', 'role-duration-seconds': '3600', audience: 'sts.amazonaws.com' }
  const all: Record<string, string> = { ...defaults, ...inputs }
  return readInputs(awsInputs, { read: name => all[name] ?? '', rules: [regionRule] })
}
const credentials = (seconds: number) =>
  xml(
    'AssumeRoleWithWebIdentity',
    `<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
     <Expiration>${new Date(Date.now() + seconds * 1000).toISOString()}</Expiration></Credentials>`,
  )

const before = { ...process.env }
let aws: FakeAws
let oidc: Loopback
beforeEach(async () => {
  aws = await fakeAws({ AssumeRoleWithWebIdentity: () => credentials(3600), GetParameters: () => ({ body: {} }) })
  oidc = await loopback(() => ({ body: { value: 'the-job-token' } }))
  Object.assign(process.env, aws.env, {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${oidc.url}/token?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  })
})
afterEach(async () => {
  process.env = { ...before }
  await Promise.all([aws.close(), oidc.close()])
})

const read = (inputs: ReturnType<typeof given>) =>
  new SSMClient(awsClientConfig(inputs)).send(new GetParametersCommand({ Names: ['n'] }))

describe('awsClientConfig', () => {
  it("assumes the role with the job's own token, once for many calls", async () => {
    const client = new SSMClient(
      awsClientConfig(
        given({
          'aws-region': 'eu-north-1',
          'role-to-assume': role,
          audience: 'my.audience',
          'role-duration-seconds': '900',
        }),
      ),
    )
    for (let i = 0; i < 3; i++) await client.send(new GetParametersCommand({ Names: ['n'] }))
    expect(aws.of('AssumeRoleWithWebIdentity').map(call => call.input)).toEqual([
      expect.objectContaining({
        RoleArn: role,
        RoleSessionName: 'test',
        WebIdentityToken: 'the-job-token',
        DurationSeconds: '900',
      }),
    ])
    expect(oidc.requests[0]).toMatchObject({
      path: '/token?v=1&audience=my.audience',
      headers: { authorization: 'Bearer request-token' },
    })
    expect(aws.of('GetParameters')[0]?.headers.authorization).toMatch(/ASIAROLE\/\d+\/eu-north-1\/ssm/)
  })

  it('uses the environment without a role, and the region of the environment without an input', async () => {
    await read(given({}))
    expect(aws.of('GetParameters')[0]?.headers.authorization).toMatch(/AKIDEXAMPLE\/\d+\/eu-west-1\/ssm/)
  })

  it('says what to change when the role refuses the job', async () => {
    await aws.close()
    aws = await fakeAws({ AssumeRoleWithWebIdentity: () => awsError('AccessDenied', 'Not authorized', 403, 'query') })
    Object.assign(process.env, aws.env)
    await expect(read(given({ 'role-to-assume': role }))).rejects.toMatchObject({
      message: `AWS did not let this job assume ${role}`,
      hint: expect.stringContaining('must trust'),
    })
  })

  it('says which permission the job lacks when it has no token', async () => {
    process.env.ACTIONS_ID_TOKEN_REQUEST_URL = ''
    await expect(read(given({ 'role-to-assume': role }))).rejects.toMatchObject({
      hint: expect.stringContaining('id-token: write'),
    })
  })
})

it('wants a region from somewhere, a role that is one, and a duration STS takes', () => {
  process.env.AWS_REGION = ''
  process.env.AWS_DEFAULT_REGION = ''
  expect(() => given({ 'role-to-assume': 'deploy', 'role-duration-seconds': '60' })).toThrow(
    'role-to-assume must be a role\'s ARN, not "deploy"; role-duration-seconds must be a whole number from 900 to 43200, not "60"; aws-region is required (or set AWS_REGION)',
  )
})
