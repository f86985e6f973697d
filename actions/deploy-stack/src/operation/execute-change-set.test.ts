import { describe, expect, it } from '@jest/globals'
import { CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { type Answer, closeServices, first, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { eventXml } from '../../test/support/fake-events.ts'
import type { ChangeSet } from '../change-set/change-set.ts'
import { OvertakenError } from '../cloudformation/stack.ts'
import { EventTree } from '../stack-events/event-tree.ts'
import { executeChangeSet } from './execute-change-set.ts'
import { NotStartedError } from './operation-errors.ts'

closeServices()

const changeSet: ChangeSet = {
  id: 'arn:aws:cloudformation:eu-west-1:123456789012:changeSet/ours/1',
  stackId: STACK_ID,
  createdAt: new Date(0),
  empty: false,
  changes: [],
  parameters: [],
  execution: 'AVAILABLE',
  express: false,
}
const accepted = reply('ExecuteChangeSet', {})
const broken = refusal('InternalFailure', 'oh', 500)
const throttled = refusal('Throttling', 'Rate exceeded')
const denied = refusal('AccessDenied', 'not you', 403)
const isIn = (ExecutionStatus: string) => reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', ExecutionStatus })
const gone = refusal('ChangeSetNotFound', 'does not exist', 404)
const stackIn = (StackStatus: string) => reply('DescribeStacks', { Stacks: [{ StackName: 'demo', StackStatus }] })
const events = (token: string) =>
  reply('DescribeStackEvents', { StackEvents: [eventXml({ id: 'demo', status: 'UPDATE_IN_PROGRESS', token }, 0, '')] })

interface World {
  call: Answer
  /** What becomes of the change set. */
  after?: Answer
  token?: string
  stack?: string
  disableRollback?: boolean
  signal?: AbortSignal
}

async function start({
  call,
  after = isIn('AVAILABLE'),
  token = 'theirs',
  stack = 'CREATE_COMPLETE',
  disableRollback = false,
  signal,
}: World) {
  const answers = {
    ExecuteChangeSet: call,
    DescribeChangeSet: after,
    DescribeStackEvents: events(token),
    DescribeStacks: stackIn(stack),
  }
  const { api, aws, clock } = await service(answers, signal)
  const tree = new EventTree({ stackId: STACK_ID, token: 'ours', since: new Date(0) }, api)
  const failure = await executeChangeSet(changeSet, { token: 'ours', disableRollback }, tree, api).catch(
    (error: unknown) => error,
  )
  const cause = failure instanceof NotStartedError ? failure.cause : undefined
  return { failure, cause, calls: aws.of('ExecuteChangeSet'), clock }
}
describe('a change set', () => {
  it.each([
    [false, undefined],
    [true, 'true'],
  ])('is executed once, with our token; its rollback off: %s', async (disableRollback, DisableRollback) => {
    const { failure, calls } = await start({ call: accepted, disableRollback })
    expect(failure).toBeUndefined()
    expect(calls.map(({ input }) => input)).toEqual([
      expect.objectContaining({ ChangeSetName: changeSet.id, StackName: STACK_ID, ClientRequestToken: 'ours' }),
    ])
    expect(calls[0]?.input.DisableRollback).toBe(DisableRollback)
  })

  it.each<[string, Answer]>([
    ['the service was too busy', throttled],
    ['a call was lost', 'cut'],
    ['the service failed', broken],
  ])('is executed again where it still waits after %s', async (_, answer) => {
    const { failure, calls, clock } = await start({ call: first(answer, accepted) })
    expect([failure, calls.length]).toEqual([undefined, 2])
    expect(clock.slept).toEqual([1_000])
  })

  it.each(['EXECUTE_IN_PROGRESS', 'EXECUTE_COMPLETE', 'EXECUTE_FAILED'])(
    'runs for us where only the reply was lost, and it is in %s',
    async state => {
      const { failure, calls } = await start({ call: 'cut', after: isIn(state), token: 'ours' })
      expect([failure, calls.length]).toEqual([undefined, 1])
    },
  )

  it('runs for us where it is not there any more, after a lost reply', async () => {
    const { failure } = await start({ call: 'cut', after: gone, token: 'ours' })
    expect(failure).toBeUndefined()
  })
})

describe('it is certain that nothing runs', () => {
  it('where we may not', async () => {
    const { failure, cause, calls } = await start({ call: denied })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toMatchObject({ name: 'AccessDenied' })
    expect(calls).toHaveLength(1)
  })

  it.each([
    'InvalidChangeSetStatusException',
    'InvalidChangeSetStatus',
    'ChangeSetNotFoundException',
    'ChangeSetNotFound',
    'TokenAlreadyExistsException',
    'ValidationError',
  ])('where somebody else executed it before: %s', async name => {
    const { failure, cause } = await start({
      call: refusal(name, 'no'),
      after: isIn('EXECUTE_COMPLETE'),
      token: 'ours',
    })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toBeInstanceOf(OvertakenError)
    expect(String(cause)).toContain('The change set can no longer be executed (EXECUTE_COMPLETE): no')
  })

  it('where it was deleted', async () => {
    const { cause } = await start({ call: refusal('ChangeSetNotFound', 'no', 404), after: gone })
    expect(String(cause)).toContain('can no longer be executed (deleted): no')
  })

  it('where it became obsolete, though a reply was lost', async () => {
    const { failure, cause } = await start({ call: 'cut', after: isIn('OBSOLETE') })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(String(cause)).toContain('can no longer be executed (OBSOLETE)')
  })

  it.each([
    ['UPDATE_IN_PROGRESS', 'Another operation started on the stack: no', true],
    ['CREATE_COMPLETE', 'no', false],
  ])('where it is refused on a stack in %s', async (stack, message, overtaken) => {
    const { failure, cause, calls } = await start({ call: refusal('ValidationError', 'no'), stack })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toMatchObject({ message })
    expect(cause instanceof OvertakenError).toBe(overtaken)
    expect(calls).toHaveLength(1)
  })

  it('where it still waits at the deadline', async () => {
    const { failure, cause } = await start({ call: throttled })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toBeInstanceOf(DeadlineError)
    expect(String(cause)).toContain('The change set was not executed: Rate exceeded')
  })

  it('where the call is refused, and the change set may not be looked at', async () => {
    const { failure, cause } = await start({ call: refusal('ValidationError', 'no'), after: denied })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toMatchObject({ name: 'AccessDenied' })
  })
})

describe('it is open whether it runs', () => {
  it('where the job is cancelled in the call', async () => {
    const { failure } = await start({ call: accepted, signal: AbortSignal.abort(new CancelledError('Cancelled')) })
    expect(failure).toBeInstanceOf(CancelledError)
  })

  it('where the reply is lost, and the change set may not be looked at', async () => {
    const { failure } = await start({ call: 'cut', after: denied })
    expect(failure).toMatchObject({ name: 'AccessDenied' })
  })

  it.each([isIn('EXECUTE_IN_PROGRESS'), gone])(
    'where the reply is lost, it was executed, and no event is ours: %#',
    async after => {
      const { failure } = await start({ call: 'cut', after })
      expect(failure).not.toBeInstanceOf(NotStartedError)
      expect(failure).toMatchObject({ name: 'TimeoutError' })
    },
  )

  it('where a repeat is refused before the service has told that it waits', async () => {
    const { failure } = await start({ call: first('cut', denied), after: isIn('EXECUTE_IN_PROGRESS') })
    expect(failure).not.toBeInstanceOf(NotStartedError)
  })
})
