import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { awsClientConfig } from './aws.ts'
import { isDenied } from './aws-errors.ts'
import { awsInputs, regionRule } from './aws-inputs.ts'
import { readInputs } from './inputs.ts'
import { isTransient } from './retry.ts'
import { awsError, type FakeAws, fakeAws } from './testing/fake-aws.ts'
import { assumeRoleReply } from './testing/fake-oidc.ts'
import { type LoopbackServer, serveOnLoopback } from './testing/loopback-server.ts'
import './testing/node-error-instanceof.ts'

const role = 'arn:aws:iam::123456789012:role/deploy'
const given = (inputs: Record<string, string>) => {
  const defaults = { 'role-session-name': 'test', 'role-duration-seconds': '3600', audience: 'sts.amazonaws.com' }
  const all: Record<string, string> = { ...defaults, ...inputs }
  return readInputs(awsInputs, { read: name => all[name] ?? '', rules: [regionRule] })
}

const before = { ...process.env }
let aws: FakeAws
let oidc: LoopbackServer
beforeEach(async () => {
  aws = await fakeAws({ AssumeRoleWithWebIdentity: () => assumeRoleReply(), GetParameters: () => ({ body: {} }) })
  oidc = await serveOnLoopback(() => ({ body: { value: 'the-job-token' } }))
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

  it.each([
    ['AccessDenied', `Not authorized to assume ${role}`, 'must trust'],
    ['InvalidIdentityToken', `AWS rejected the job's OIDC token for ${role}`, 'Create the OIDC provider'],
    ['ValidationError', `AWS rejected the request to assume ${role} for 3600 s`, 'role-duration-seconds'],
  ])('explains why the role cannot be assumed (%s)', async (code, message, hint) => {
    await aws.close()
    aws = await fakeAws({ AssumeRoleWithWebIdentity: () => awsError(code, 'No', 403, 'query') })
    Object.assign(process.env, aws.env)
    const error = await read(given({ 'role-to-assume': role })).catch(error => error)
    expect(error).toMatchObject({ message, hint: expect.stringContaining(hint) })
    expect(isDenied(error)).toBe(false)
  })

  it('names the network as the cause when STS cannot be reached, which can be retried', async () => {
    process.env.AWS_ENDPOINT_URL_STS = 'http://127.0.0.1:9'
    const error = await read(given({ 'role-to-assume': role })).catch(error => error)
    expect(error.message).toContain('127.0.0.1:9 refused')
    expect(isTransient(error)).toBe(true)
  })

  it('names the permission that the job lacks when it has no token', async () => {
    process.env.ACTIONS_ID_TOKEN_REQUEST_URL = ''
    await expect(read(given({ 'role-to-assume': role }))).rejects.toMatchObject({
      hint: expect.stringContaining('id-token: write'),
    })
  })
})

it('reports a missing region, a role that is no ARN and a duration that STS does not accept', () => {
  process.env.AWS_REGION = ''
  process.env.AWS_DEFAULT_REGION = ''
  expect(() => given({ 'role-to-assume': 'deploy', 'role-duration-seconds': '60' })).toThrow(
    'role-to-assume must be a role\'s ARN, not "deploy"; role-duration-seconds must be a whole number from 900 to 43200, not "60"; aws-region is required (or set AWS_REGION)',
  )
})
