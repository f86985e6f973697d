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
const changeSetIn = (ExecutionStatus: string) =>
  reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', ExecutionStatus })
const gone = refusal('ChangeSetNotFound', 'does not exist', 404)
const stackIn = (StackStatus: string) => reply('DescribeStacks', { Stacks: [{ StackName: 'demo', StackStatus }] })
const events = (token: string) =>
  reply('DescribeStackEvents', { StackEvents: [eventXml({ id: 'demo', status: 'UPDATE_IN_PROGRESS', token }, 0, '')] })

interface Scenario {
  call: Answer
  /** The change set after the call. */
  after?: Answer
  token?: string
  stack?: string
  disableRollback?: boolean
  signal?: AbortSignal
}

async function execute({
  call,
  after = changeSetIn('AVAILABLE'),
  token = 'theirs',
  stack = 'CREATE_COMPLETE',
  disableRollback = false,
  signal,
}: Scenario) {
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

describe('executeChangeSet', () => {
  it.each([
    [false, undefined],
    [true, 'true'],
  ])('sends one request with our token; rollback disabled: %s', async (disableRollback, DisableRollback) => {
    const { failure, calls } = await execute({ call: accepted, disableRollback })
    expect(failure).toBeUndefined()
    expect(calls.map(({ input }) => input)).toEqual([
      expect.objectContaining({ ChangeSetName: changeSet.id, StackName: STACK_ID, ClientRequestToken: 'ours' }),
    ])
    expect(calls[0]?.input.DisableRollback).toBe(DisableRollback)
  })

  it.each<[string, Answer]>([
    ['a throttled call', throttled],
    ['a lost reply', 'cut'],
    ['an internal failure', broken],
  ])('repeats the request after %s if the change set is still available', async (_, answer) => {
    const { failure, calls, clock } = await execute({ call: first(answer, accepted) })
    expect([failure, calls.length]).toEqual([undefined, 2])
    expect(clock.slept).toEqual([1_000])
  })

  it.each(['EXECUTE_IN_PROGRESS', 'EXECUTE_COMPLETE', 'EXECUTE_FAILED'])(
    'succeeds after a lost reply if an event has our token and the change set is in %s',
    async state => {
      const { failure, calls } = await execute({ call: 'cut', after: changeSetIn(state), token: 'ours' })
      expect([failure, calls.length]).toEqual([undefined, 1])
    },
  )

  it('succeeds after a lost reply if an event has our token and the change set no longer exists', async () => {
    const { failure } = await execute({ call: 'cut', after: gone, token: 'ours' })
    expect(failure).toBeUndefined()
  })
})

describe('executeChangeSet throws a NotStartedError', () => {
  it('if the caller is not authorized', async () => {
    const { failure, cause, calls } = await execute({ call: denied })
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
  ])('if the change set was executed before: %s', async name => {
    const { failure, cause } = await execute({
      call: refusal(name, 'no'),
      after: changeSetIn('EXECUTE_COMPLETE'),
      token: 'ours',
    })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toBeInstanceOf(OvertakenError)
    expect(String(cause)).toContain('The change set can no longer be executed (EXECUTE_COMPLETE): no')
  })

  it('if the change set was deleted', async () => {
    const { cause } = await execute({ call: refusal('ChangeSetNotFound', 'no', 404), after: gone })
    expect(String(cause)).toContain('can no longer be executed (deleted): no')
  })

  it('if the change set is obsolete, even after a lost reply', async () => {
    const { failure, cause } = await execute({ call: 'cut', after: changeSetIn('OBSOLETE') })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(String(cause)).toContain('can no longer be executed (OBSOLETE)')
  })

  it.each([
    ['UPDATE_IN_PROGRESS', 'Another operation started on the stack: no', true],
    ['CREATE_COMPLETE', 'no', false],
  ])('if the request is rejected and the stack is in %s', async (stack, message, overtaken) => {
    const { failure, cause, calls } = await execute({ call: refusal('ValidationError', 'no'), stack })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toMatchObject({ message })
    expect(cause instanceof OvertakenError).toBe(overtaken)
    expect(calls).toHaveLength(1)
  })

  it('if the change set is still available at the deadline', async () => {
    const { failure, cause } = await execute({ call: throttled })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toBeInstanceOf(DeadlineError)
    expect(String(cause)).toContain('The change set was not executed: Rate exceeded')
  })

  it('if the request is rejected and the change set cannot be read', async () => {
    const { failure, cause } = await execute({ call: refusal('ValidationError', 'no'), after: denied })
    expect(failure).toBeInstanceOf(NotStartedError)
    expect(cause).toMatchObject({ name: 'AccessDenied' })
  })
})

describe('executeChangeSet throws the last error, since the operation may be running,', () => {
  it('if the job is cancelled during the call', async () => {
    const { failure } = await execute({ call: accepted, signal: AbortSignal.abort(new CancelledError('Cancelled')) })
    expect(failure).toBeInstanceOf(CancelledError)
  })

  it('if a reply is lost and the change set cannot be read', async () => {
    const { failure } = await execute({ call: 'cut', after: denied })
    expect(failure).toMatchObject({ name: 'AccessDenied' })
  })

  it.each([changeSetIn('EXECUTE_IN_PROGRESS'), gone])(
    'if a reply is lost, the change set is no longer available, and no event has our token: %#',
    async after => {
      const { failure } = await execute({ call: 'cut', after })
      expect(failure).not.toBeInstanceOf(NotStartedError)
      expect(failure).toMatchObject({ name: 'TimeoutError' })
    },
  )

  it('if a repeat is denied before the change set is read as available', async () => {
    const { failure } = await execute({ call: first('cut', denied), after: changeSetIn('EXECUTE_IN_PROGRESS') })
    expect(failure).not.toBeInstanceOf(NotStartedError)
  })
})
