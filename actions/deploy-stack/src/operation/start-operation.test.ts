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
const used = refusal('TokenAlreadyExistsException', 'the token is used')
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
  return { failure, calls: aws.of('DeleteStack').length, looks: aws.of('DescribeStackEvents').length, clock }
}
describe('an operation has begun', () => {
  it('where the service accepts it, without another look', async () => {
    await expect(start(accepted, none)).resolves.toMatchObject({ failure: undefined, calls: 1, looks: 0 })
  })

  it('where the reply is lost and its events tell: it is not asked for again', async () => {
    await expect(start('cut', ours)).resolves.toMatchObject({ failure: undefined, calls: 1, looks: 1 })
  })

  it('where the reply is lost, its events do not tell yet, and a repeat is accepted', async () => {
    await expect(start(first('cut', accepted), none)).resolves.toMatchObject({ failure: undefined, calls: 2 })
  })

  it.each([used, invalid])('where the reply is lost, and a repeat is refused for that: %#', async refused => {
    const events = first(none, ours)
    await expect(start(first(broken, refused), events)).resolves.toMatchObject({ failure: undefined, calls: 2 })
  })
})

describe('an operation has not begun', () => {
  it.each([denied, invalid, used])('where the first request is refused: %#', async refused => {
    const { failure, looks } = await start(refused, ours)
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(looks).toBe(0)
  })

  it('where the service is too busy for it until the deadline', async () => {
    const { failure, looks } = await start(throttled, ours)
    expect(failure).toBeInstanceOf(NotStartedError)
    expect((failure as NotStartedError).cause).toBeInstanceOf(DeadlineError)
    expect(looks).toBe(0)
  })

  it('where the job is cancelled before', async () => {
    const { failure } = await start(throttled, none, AbortSignal.abort(new CancelledError('Cancelled')))
    expect(failure).toBeInstanceOf(NotStartedError)
    expect((failure as NotStartedError).cause).toBeInstanceOf(CancelledError)
  })

  it('where a repeat is refused, and no event of it comes', async () => {
    const { failure, clock } = await start(first('cut', invalid), none)
    expect(failure).toBeInstanceOf(NotStartedError)
    // One pause before the repeat, and seven between the eight looks.
    expect(clock.slept.filter(ms => ms === 1_000)).toHaveLength(7)
  })
})

describe('it is open whether an operation has begun', () => {
  it('where no reply comes until the deadline, and no event', async () => {
    const { failure } = await start('cut', none)
    expect(failure).toBeInstanceOf(DeadlineError)
  })

  it('where a repeat is refused for another reason', async () => {
    const { failure } = await start(first('cut', denied), none)
    expect(failure).toMatchObject({ name: 'AccessDenied' })
  })

  it('where a repeat is refused, and events may not be read', async () => {
    const { failure, calls } = await start(first('cut', invalid), denied)
    expect(failure).toMatchObject({ name: 'ValidationError' })
    expect(calls).toBe(2)
  })
})

describe('an operation is ours', () => {
  it.each([
    ['at the first look', ours, 3, true, 1],
    ['where events may not be read', denied, 3, true, 1],
    ['unless no look shows it', none, 3, false, 3],
    ['and no look shows it, of eight', none, undefined, false, 8],
  ])('%s', async (_, DescribeStackEvents, looks, is, calls) => {
    const { api, aws } = await service({ DescribeStackEvents })
    const events = new EventTree({ stackId: STACK_ID, token: 'token', since: new Date(0) }, api)
    await expect(isOurs(events, api, looks)).resolves.toBe(is)
    expect(aws.of('DescribeStackEvents')).toHaveLength(calls)
  })
})
