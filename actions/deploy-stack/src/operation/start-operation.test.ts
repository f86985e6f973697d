import { DeleteStackCommand } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { type Answer, closeServices, first, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { eventXml } from '../../test/support/fake-events.ts'
import { EventTree } from '../stack-events/event-tree.ts'
import { NotStartedError } from './operation-errors.ts'
import { isOurs, startOperation } from './start-operation.ts'

closeServices()

const ours = reply('DescribeStackEvents', {
  StackEvents: [eventXml({ id: 'demo', status: 'DELETE_IN_PROGRESS' }, 1, 'token')],
})
const none = reply('DescribeStackEvents', {
  StackEvents: [eventXml({ id: 'demo', status: 'DELETE_IN_PROGRESS', token: 'theirs' }, 0, 'token')],
})
const denied = refusal('AccessDenied', 'not you', 403)
const accepted = reply('DeleteStack', {})
const broken = refusal('InternalFailure', 'oh', 500)
const throttled = refusal('Throttling', 'Rate exceeded')
const tokenUsed = refusal('TokenAlreadyExistsException', 'the token is used')
const invalid = refusal('ValidationError', 'Stack is in DELETE_IN_PROGRESS')

async function start(DeleteStack: Answer, DescribeStackEvents: Answer, signal?: AbortSignal) {
  const { api, aws, clock } = await service({ DeleteStack, DescribeStackEvents }, signal)
  const events = new EventTree({ stackId: STACK_ID, token: 'token', since: new Date(0) }, api)
  const input = { StackName: STACK_ID, ClientRequestToken: 'token' }
  const failure = await startOperation(
    (client, options) => client.send(new DeleteStackCommand(input), options),
    events,
    api,
  ).catch((error: unknown) => error)
  return { failure, calls: aws.of('DeleteStack').length, reads: aws.of('DescribeStackEvents').length, clock }
}

describe('startOperation', () => {
  it('succeeds when the request is accepted, without reading events', async () => {
    await expect(start(accepted, none)).resolves.toMatchObject({ failure: undefined, calls: 1, reads: 0 })
  })

  it('succeeds after a lost reply when an event has our token, without another request', async () => {
    await expect(start('cut', ours)).resolves.toMatchObject({ failure: undefined, calls: 1, reads: 1 })
  })

  it('succeeds after a lost reply when no event has our token yet and a repeat is accepted', async () => {
    await expect(start(first('cut', accepted), none)).resolves.toMatchObject({ failure: undefined, calls: 2 })
  })

  it.each([tokenUsed, invalid])(
    'succeeds after a lost reply when a repeat is rejected and an event has our token: %#',
    async rejected => {
      const events = first(none, ours)
      await expect(start(first(broken, rejected), events)).resolves.toMatchObject({ failure: undefined, calls: 2 })
    },
  )
})

describe('startOperation throws a NotStartedError', () => {
  it.each([denied, invalid, tokenUsed])('if the first request is rejected: %#', async rejected => {
    const { failure, reads } = await start(rejected, ours)
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(reads).toBe(0)
  })

  it('if the request is throttled until the deadline', async () => {
    const { failure, reads } = await start(throttled, ours)
    expect(failure).toBeInstanceOf(NotStartedError)
    expect((failure as NotStartedError).cause).toBeInstanceOf(DeadlineError)
    expect(reads).toBe(0)
  })

  it('if the job is already cancelled', async () => {
    const { failure } = await start(throttled, none, AbortSignal.abort(new CancelledError('Cancelled')))
    expect(failure).toBeInstanceOf(NotStartedError)
    expect((failure as NotStartedError).cause).toBeInstanceOf(CancelledError)
  })

  it('if a repeat is rejected and no event has our token', async () => {
    const { failure, clock } = await start(first('cut', invalid), none)
    expect(failure).toBeInstanceOf(NotStartedError)
    // The pauses between eight reads.
    expect(clock.slept.filter(ms => ms === 1_000)).toHaveLength(7)
  })
})

describe('startOperation throws the last error, since the operation may be running,', () => {
  it('if all replies are lost until the deadline and no event has our token', async () => {
    const { failure } = await start('cut', none)
    expect(failure).toBeInstanceOf(DeadlineError)
  })

  it('if a repeat is rejected for another reason', async () => {
    const { failure } = await start(first('cut', denied), none)
    expect(failure).toMatchObject({ name: 'AccessDenied' })
  })

  it('if a repeat is rejected and the events cannot be read', async () => {
    const { failure, calls } = await start(first('cut', invalid), denied)
    expect(failure).toMatchObject({ name: 'ValidationError' })
    expect(calls).toBe(2)
  })
})

describe('isOurs', () => {
  it.each([
    ['is true when the first read shows an event with our token', ours, 3, true, 1],
    ['is true when the events cannot be read', denied, 3, true, 1],
    ['is false when no read shows one', none, 3, false, 3],
    ['reads the events up to eight times', none, undefined, false, 8],
  ])('%s', async (_, DescribeStackEvents, maxAttempts, expected, calls) => {
    const { api, aws } = await service({ DescribeStackEvents })
    const events = new EventTree({ stackId: STACK_ID, token: 'token', since: new Date(0) }, api)
    await expect(isOurs(events, api, maxAttempts)).resolves.toBe(expected)
    expect(aws.of('DescribeStackEvents')).toHaveLength(calls)
  })
})
