import { afterEach, describe, expect, it } from '@jest/globals'
import { awsError, type Call } from '../../shared/testing/fake-aws.ts'
import { startOidcIssuer } from '../../shared/testing/fake-oidc.ts'
import type { Reply } from '../../shared/testing/loopback-server.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const inputs = { parameters: 'A: new\nB: b\nC: c', tags: 'team: data', description: 'of the app' }
const seed = { '/app/A': { type: 'String', value: 'old' } }

/** Replies with a fault to the first call of each operation. */
function failFirst(fault: Reply): (call: Call, nth: number) => Reply | undefined {
  return (_call, nth) => (nth === 1 ? fault : undefined)
}

describe('the first call of each operation', () => {
  it.each<[string, Reply]>([
    ['is throttled', awsError('ThrottlingException', 'Rate exceeded')],
    ['fails with 500', awsError('InternalServerError', 'oops', 500)],
    ['fails with 503', { status: 503, body: 'Service Unavailable' }],
    ['is cut before SSM sees it', 'cut'],
  ])('%s: everything is written once', async (_case, fault) => {
    await scenario.start(seed, { instead: failFirst(fault) })
    const { exitCode, errors, outputs } = await scenario.put(inputs)
    expect([exitCode, errors, outputs.written]).toEqual([0, [], '3'])
    expect(['A', 'B', 'C'].map(key => scenario.ssm.parameters.get(`/app/${key}`)?.version)).toEqual([2, 1, 1])
    for (const { tags, description } of scenario.ssm.parameters.values()) {
      expect([tags, description]).toEqual([{ team: 'data' }, 'of the app'])
    }
  })
})

it('waits for slow replies', async () => {
  await scenario.start(seed, { before: () => new Promise(resolve => setTimeout(resolve, 500)) })
  expect((await scenario.put(inputs)).outputs.written).toBe('3')
})

it('names what is not tagged when the role is not authorized to add tags, and the next run adds them', async () => {
  let isDenied = true
  const denied = awsError('AccessDeniedException', 'not authorized')
  await scenario.start(seed, {
    instead: ({ operation }) => (isDenied && operation === 'AddTagsToResource' ? denied : undefined),
  })
  const { exitCode, errors } = await scenario.put(inputs)
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(
    "Could not tag /app/A: The job's role is not authorized to perform ssm:AddTagsToResource. 2 of 3 parameters were written: /app/B, /app/C; not written: /app/A",
  )
  isDenied = false
  expect((await scenario.put(inputs)).outputs.written).toBe('1')
  expect(scenario.ssm.parameters.get('/app/A')?.tags).toEqual({ team: 'data' })
})

describe('credentials that expire during the writes', () => {
  const expired = awsError('ExpiredTokenException', 'The security token included in the request is expired')
  const twenty = Array.from({ length: 20 }, (_, index) => `P${index}: value`).join('\n')

  it('of a role to assume are renewed once, and every parameter is written once', async () => {
    const issuer = await startOidcIssuer()
    await scenario.start(
      {},
      {
        instead: ({ operation }) =>
          operation === 'PutParameter' && scenario.ssm.of('AssumeRoleWithWebIdentity').length < 2 ? expired : undefined,
      },
    )
    const { exitCode, errors } = await scenario.put(
      { parameters: twenty, 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy', 'aws-region': 'eu-west-1' },
      { env: issuer.env },
    )
    expect([exitCode, errors]).toEqual([0, []])
    expect(scenario.ssm.of('AssumeRoleWithWebIdentity')).toHaveLength(2)
    expect([...scenario.ssm.parameters.values()].map(({ version }) => version)).toEqual(Array(20).fill(1))
    await issuer.close()
  })

  it('of the environment fail the step, with what to do', async () => {
    await scenario.start({}, { instead: ({ operation }) => (operation === 'PutParameter' ? expired : undefined) })
    const { exitCode, errors } = await scenario.put({ parameters: 'A: a' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain("Could not write /app/A: The job's AWS credentials have expired")
    expect(errors.join()).toContain('Set role-to-assume: the action then renews them.')
  })
})
