import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { afterEach, describe, expect, it } from '@jest/globals'
import { isDenied } from '../../../shared/aws-errors.ts'
import { Deadline } from '../../../shared/deadline.ts'
import { ActionError, CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import {
  type FakeCloudFormation,
  fakeCloudFormation,
  refusal,
  type Scenario,
} from '../../test/support/fake-cloudformation.ts'
import { CloudFormation } from './client.ts'
import { explainError } from './errors.ts'

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

describe('CloudFormation', () => {
  it('aborts a call that hangs soon after the deadline', async () => {
    const { connect } = await service({ faults: { DescribeStacks: () => 'hang' } })
    const api = new CloudFormation(connect, Deadline.after(200))
    const started = Date.now()
    await expect(describeStacks(api)).rejects.toThrow(DeadlineError)
    expect(Date.now() - started).toBeLessThan(20_000)
  })

  it('aborts a call that hangs when the job is cancelled', async () => {
    const { connect } = await service({ faults: { DescribeStacks: () => 'hang' } })
    const controller = new AbortController()
    const api = new CloudFormation(connect, Deadline.after(60_000, { signal: controller.signal }))
    setTimeout(() => controller.abort(new CancelledError('Cancelled')), 100)
    await expect(describeStacks(api)).rejects.toThrow(CancelledError)
  })

  it('fails with a DeadlineError when calls are throttled until the deadline', async () => {
    const { connect } = await service({ faults: { DescribeStacks: () => refusal('Throttling', 'Rate exceeded') } })
    const clock = fakeClock()
    await expect(describeStacks(new CloudFormation(connect, Deadline.after(60_000, { clock })))).rejects.toThrow(
      /Throttling.*until the deadline/,
    )
    expect(clock.now()).toBeGreaterThan(20_000)
  })

  it('renews expired credentials, at most once a minute', async () => {
    const expired = () => refusal('ExpiredToken', 'expired', 403)
    const once = await service({
      stack: { status: 'CREATE_COMPLETE' },
      faults: { DescribeStacks: nth => (nth === 1 ? expired() : undefined) },
    })
    await expect(describeStacks(new CloudFormation(once.connect, Deadline.after(60_000)))).resolves.toMatchObject({
      Stacks: [{ StackName: 'demo' }],
    })
    expect(once.clients()).toBe(2)

    const always = await service({ faults: { DescribeStacks: expired } })
    const api = new CloudFormation(always.connect, Deadline.after(60_000))
    await expect(describeStacks(api)).rejects.toThrow('expired')
    await expect(describeStacks(api)).rejects.toThrow('expired')
    expect(always.clients()).toBe(2)
  })

  it('has a client with its own timeout that works after a cancellation', async () => {
    const { connect } = await service({ stack: { status: 'CREATE_COMPLETE' } })
    const api = new CloudFormation(
      connect,
      Deadline.after(60_000, { signal: AbortSignal.abort(new CancelledError('Cancelled')) }),
    )
    await expect(describeStacks(api)).rejects.toThrow(CancelledError)
    await expect(describeStacks(api.withTimeout(2_000))).resolves.toBeDefined()
  })
})

describe('explainError', () => {
  const serviceError = (name: string) =>
    Object.assign(new Error('service message'), { name, $metadata: { httpStatusCode: 400 } })

  it.each([
    ['ExpiredToken', 'expired', 'role-to-assume'],
    ['AccessDenied', 'CloudFormation denied the call', 'README'],
    ['InsufficientCapabilitiesException', 'InsufficientCapabilitiesException', 'capabilities'],
    ['LimitExceededException', 'LimitExceededException', undefined],
  ])('%s', (name, message, hint) => {
    const error = explainError(serviceError(name)) as ActionError
    expect(error).toBeInstanceOf(ActionError)
    expect(error.message).toContain(message)
    if (hint === undefined) expect(error.hint).toBeUndefined()
    else expect(error.hint).toContain(hint)
  })

  it('returns an error that is not from AWS unchanged', () => {
    const bug = new TypeError('bug')
    expect(explainError(bug)).toBe(bug)
    expect(isDenied(serviceError('AccessDeniedException'))).toBe(true)
    expect(isDenied(bug)).toBe(false)
  })
})
