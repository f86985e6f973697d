import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { afterEach, describe, expect, it } from '@jest/globals'
import { ActionError, CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import {
  type FakeCloudFormation,
  fakeCloudFormation,
  refusal,
  type Scenario,
} from '../../test/support/fake-cloudformation.ts'
import { CloudFormation, isDenied, toActionError } from './client.ts'

const open: FakeCloudFormation[] = []
afterEach(() => Promise.all(open.splice(0).map(fake => fake.close())))

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-for-tests' }

async function service(scenario: Scenario) {
  const fake = await fakeCloudFormation(scenario)
  open.push(fake)
  let clients = 0
  const connect = () => {
    clients += 1
    return new CloudFormationClient({ endpoint: fake.url, region: 'eu-west-1', credentials, maxAttempts: 1 })
  }
  return { fake, connect, clients: () => clients }
}

const describeStacks = (api: CloudFormation) =>
  api.call((client, options) => client.send(new DescribeStacksCommand({ StackName: 'demo' }), options))

describe('Api', () => {
  it('gives up a call that hangs soon after the deadline', async () => {
    const { connect } = await service({ faults: { DescribeStacks: () => 'hang' } })
    const api = new CloudFormation(connect, { deadline: Date.now() + 200 })
    const started = Date.now()
    await expect(describeStacks(api)).rejects.toThrow(DeadlineError)
    expect(Date.now() - started).toBeLessThan(20_000)
  })

  it('gives up a call that hangs when the job is cancelled', async () => {
    const { connect } = await service({ faults: { DescribeStacks: () => 'hang' } })
    const controller = new AbortController()
    const api = new CloudFormation(connect, { signal: controller.signal })
    setTimeout(() => controller.abort(new CancelledError('Cancelled')), 100)
    await expect(describeStacks(api)).rejects.toThrow(CancelledError)
  })

  it('says that it was the deadline when AWS was too busy until then', async () => {
    const { connect } = await service({ faults: { DescribeStacks: () => refusal('Throttling', 'Rate exceeded') } })
    const clock = fakeClock()
    await expect(describeStacks(new CloudFormation(connect, { deadline: 60_000, clock }))).rejects.toThrow(
      /until the deadline.*Rate/,
    )
    expect(clock.now()).toBeGreaterThan(20_000)
  })

  it('takes new credentials when the old have expired, and only once in a while', async () => {
    const expired = () => refusal('ExpiredToken', 'expired', 403)
    const once = await service({
      stack: { status: 'CREATE_COMPLETE' },
      faults: { DescribeStacks: nth => (nth === 1 ? expired() : undefined) },
    })
    await expect(describeStacks(new CloudFormation(once.connect, {}))).resolves.toMatchObject({
      Stacks: [{ StackName: 'demo' }],
    })
    expect(once.clients()).toBe(2)

    const always = await service({ faults: { DescribeStacks: expired } })
    const api = new CloudFormation(always.connect, {})
    await expect(describeStacks(api)).rejects.toThrow('expired')
    await expect(describeStacks(api)).rejects.toThrow('expired')
    expect(always.clients()).toBe(2)
  })

  it('lends out a patience of its own, which a cancellation does not end', async () => {
    const { connect } = await service({ stack: { status: 'CREATE_COMPLETE' } })
    const api = new CloudFormation(connect, { signal: AbortSignal.abort(new CancelledError('Cancelled')) })
    await expect(describeStacks(api)).rejects.toThrow(CancelledError)
    await expect(describeStacks(api.withTimeout(2_000))).resolves.toBeDefined()
  })
})

describe('explained', () => {
  const serviceError = (name: string) => Object.assign(new Error('said the service'), { name, $metadata: {} })

  it.each([
    ['ExpiredToken', 'expired', 'role-to-assume'],
    ['AccessDenied', 'said the service (AccessDenied)', 'README'],
    ['InsufficientCapabilitiesException', 'said the service', 'capabilities'],
    ['LimitExceededException', 'said the service', undefined],
  ])('%s', (name, message, hint) => {
    const error = toActionError(serviceError(name)) as ActionError
    expect(error).toBeInstanceOf(ActionError)
    expect(error.message).toContain(message)
    if (hint === undefined) expect(error.hint).toBeUndefined()
    else expect(error.hint).toContain(hint)
  })

  it('leaves what is no answer of a service as it is', () => {
    const bug = new TypeError('of ours')
    expect(toActionError(bug)).toBe(bug)
    expect(isDenied(serviceError('AccessDeniedException'))).toBe(true)
    expect(isDenied(bug)).toBe(false)
  })
})
