import { expect, it } from '@jest/globals'
import { xml } from '../../shared/testing/fake-aws.ts'
import { serveOnLoopback } from '../../shared/testing/loopback-server.ts'
import { ALWAYS, createFault, creation, simulateAndCheck, textWith, update } from './support/checked-simulations.ts'
import { refusal } from './support/fake-cloudformation.ts'
import { toXml } from './support/query-xml.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { EXISTING, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

it('the role is assumed with the job token in the given region, and again before its credentials expire', async () => {
  const oidc = await serveOnLoopback(() => ({ body: { value: 'job-token' } }))
  const Credentials = () => ({
    AccessKeyId: 'ASIAROLE',
    SecretAccessKey: 's',
    SessionToken: 't',
    Expiration: new Date(Date.now() + 60_000),
  })
  const aws = await account({
    stack: EXISTING,
    answers: {
      AssumeRoleWithWebIdentity: () => xml('AssumeRoleWithWebIdentity', toXml({ Credentials: Credentials() })),
    },
  })
  const { exitCode, errors } = await deploy(
    aws,
    {
      'aws-region': 'eu-central-1',
      'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      'role-session-name': 'my-session',
      'role-duration-seconds': '900',
      audience: 'my-audience',
    },
    { env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${oidc.url}/?a=b`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request' } },
  )
  await oidc.close()
  expect(errors).toEqual([])
  expect(exitCode).toBe(0)
  expect(oidc.requests[0]?.path).toContain('audience=my-audience')
  const assumed = aws.of('AssumeRoleWithWebIdentity')
  expect(assumed[0]?.input).toMatchObject({
    RoleSessionName: 'my-session',
    DurationSeconds: '900',
    WebIdentityToken: 'job-token',
  })
  expect(assumed.length).toBeGreaterThan(1)
  const signature = aws.of('CreateChangeSet')[0]?.headers.authorization
  expect(signature).toMatch(/Credential=ASIAROLE\/\d+\/eu-central-1\/cloudformation/)
})

it('the result is unknown when the credentials expire while the operation runs', async () => {
  const message = 'The security token included in the request is expired'
  const aws = await account({
    stack: EXISTING,
    operation: [stackEvent('UPDATE_IN_PROGRESS')],
    faults: { DescribeStackEvents: nth => (nth > 1 ? refusal('ExpiredToken', message, 403) : undefined) },
  })
  const { exitCode, outputs, errors } = await deploy(aws)
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ status: 'unknown', changed: 'true' })
  expect(errors.join()).toMatch(/outcome is unknown.*is still running in AWS/)
})

it('the error names the result of the operation when the credentials expire right after it', async () => {
  const expired = createFault('expired', 'DescribeStacks', 'ended', ALWAYS)
  const { result } = await simulateAndCheck({ ...update, faults: [expired] })
  expect(result).toEqual([1, 'UPDATE_COMPLETE', textWith('credentials have expired', 'ended in UPDATE_COMPLETE')])
})

it('nothing remains when the credentials expire once after a lost reply of CreateChangeSet', async () => {
  const lost = createFault('lost', 'CreateChangeSet', 'before')
  const expired = createFault('expired', 'CreateChangeSet', 'before', { nth: 2, times: 2 })
  const { result, stack } = await simulateAndCheck({ ...creation, faults: [lost, expired] })
  expect(result).toEqual([1, undefined, textWith('credentials have expired')])
  expect([stack.changeSets.size, stack.status(stack.now)]).toEqual([0, 'DELETE_COMPLETE'])
})
