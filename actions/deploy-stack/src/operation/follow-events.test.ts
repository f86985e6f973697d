import { expect, it } from '@jest/globals'
import { DeadlineError } from '../../../shared/errors.ts'
import { type Answer, closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { EventTree } from '../stack-events/event-tree.ts'
import { PollSchedule } from '../stack-events/poll-interval.ts'
import { followEvents, type Listener } from './follow-events.ts'

closeServices()

const event = (id: string, PhysicalResourceId: string, ResourceStatus: string, more: object = {}) => ({
  EventId: `${id}-${ResourceStatus}`,
  StackId: STACK_ID,
  LogicalResourceId: id,
  PhysicalResourceId,
  ResourceType: 'AWS::CloudFormation::Stack',
  ResourceStatus,
  ClientRequestToken: 'ours',
  Timestamp: new Date(Date.UTC(2026, 0, 1, 12)),
  ...more,
})
const events = (...StackEvents: ReturnType<typeof event>[]) => reply('DescribeStackEvents', { StackEvents })

/** Follows an operation with these events; returns its result and what the listener received. */
async function follow(
  DescribeStackEvents: Answer,
  {
    onTick = async () => {},
    statusWithoutEvents = async () => undefined,
  }: Partial<Pick<Listener, 'onTick'>> & { statusWithoutEvents?: () => Promise<undefined | 'UPDATE_COMPLETE'> } = {},
) {
  const { api, clock, aws } = await service({ DescribeStackEvents })
  const received: string[] = []
  const ticks: number[] = []
  const start = clock.now()
  const listener: Listener = {
    onEvent: ({ event }) => received.push(`${event.LogicalResourceId} ${event.ResourceStatus}`),
    onStatus: status => received.push(status),
    warn: line => received.push(line),
    remainingResources: () => undefined,
    onTick() {
      ticks.push(clock.now() - start)
      return onTick()
    },
  }
  const tree = new EventTree({ stackId: STACK_ID, token: 'ours', since: new Date(0) }, api)
  const schedule = new PollSchedule(clock, () => api.calls)
  const result = await followEvents(tree, { statusWithoutEvents, schedule }, api, listener).catch(
    (error: unknown) => error,
  )
  return { result, received, ticks, tookMs: clock.now() - start, reads: aws.of('DescribeStackEvents').length }
}

it.each([
  ['that is complete succeeds', 'UPDATE_COMPLETE', 'UPDATE_COMPLETE'],
  ['that is in progress fails', 'UPDATE_IN_PROGRESS', new Error('three tasks have failed')],
])('an operation %s when onTick fails', async (_, status, expected) => {
  const onTick = () => Promise.reject(new Error('three tasks have failed'))
  const { result } = await follow(events(event('demo', STACK_ID, status)), { onTick })
  expect(result).toEqual(expected)
})

it('reports each event and status once, and calls onTick every second', async () => {
  const started = event('demo', STACK_ID, 'UPDATE_IN_PROGRESS')
  const { result, received, ticks, tookMs } = await follow((_, nth) =>
    events(...(nth < 9 ? [] : [event('demo', STACK_ID, 'UPDATE_COMPLETE')]), started),
  )
  expect(result).toBe('UPDATE_COMPLETE')
  expect(received).toEqual(['demo UPDATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'demo UPDATE_COMPLETE', 'UPDATE_COMPLETE'])
  expect(tookMs).toBe(150 + 400 + 900 + 5 * 1_850)
  // Also between the reads, but not twice at the same time.
  expect(new Set(ticks).size).toBe(ticks.length)
  const gaps = ticks.slice(1).map((at, n) => at - (ticks[n] ?? 0))
  expect(Math.max(...gaps)).toBe(950)
})

it.each([
  [
    events(event('demo', STACK_ID, 'UPDATE_IN_PROGRESS')),
    'The operation was still in UPDATE_IN_PROGRESS at the timeout',
  ],
  [events(), 'No stack event was received before the timeout'],
])('an operation that does not end fails at the deadline, and not before: %#', async (answer, message) => {
  const { result, tookMs, reads } = await follow(answer)
  expect(result).toBeInstanceOf(DeadlineError)
  expect(result).toMatchObject({ message })
  expect(tookMs).toBe(60_000)
  expect(reads).toBeLessThan(40)
})

it('warns once that events cannot be read, and follows the status instead', async () => {
  let calls = 0
  const statusWithoutEvents = async () => (++calls < 4 ? undefined : ('UPDATE_COMPLETE' as const))
  const { result, received } = await follow(refusal('AccessDenied', 'not you', 403), { statusWithoutEvents })
  expect(result).toBe('UPDATE_COMPLETE')
  expect(received).toEqual([
    'Not authorized to read stack events; following the stack status instead: not you',
    'UPDATE_COMPLETE',
  ])
})

it.each(['in progress', 'complete'])(
  'warns of a nested stack that cannot be read while the operation is %s',
  async state => {
    const nested = event('Inner', 'arn:inner', 'UPDATE_IN_PROGRESS')
    const done = event('demo', STACK_ID, 'UPDATE_COMPLETE')
    const denied = refusal('AccessDenied', 'not you', 403)
    const throttled = refusal('Throttling', 'Rate exceeded')
    let inner = 0
    const { result, received } = await follow(({ input }, nth) => {
      if (input.StackName === 'arn:inner') return ++inner === 1 && state === 'complete' ? throttled : denied
      return state === 'complete' || nth > 3 ? events(done, nested) : events(nested)
    })
    expect(result).toBe('UPDATE_COMPLETE')
    const warning = 'Not authorized to read the events of nested stack arn:inner: not you'
    expect(received.filter(line => line === warning)).toHaveLength(1)
    expect(received.indexOf(warning)).toBe(state === 'complete' ? received.length - 1 : 1)
  },
)
