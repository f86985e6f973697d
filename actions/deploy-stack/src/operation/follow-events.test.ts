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

/** Follows an operation whose events are these; what was heard of it, and how it ended. */
async function followed(
  DescribeStackEvents: Answer,
  {
    onTick: round = async () => {},
    statusWithoutEvents = async () => undefined,
  }: Partial<Pick<Listener, 'onTick'>> & { statusWithoutEvents?: () => Promise<undefined | 'UPDATE_COMPLETE'> } = {},
) {
  const { api, clock, aws } = await service({ DescribeStackEvents })
  const heard: string[] = []
  const rounds: number[] = []
  const began = clock.now()
  const listener: Listener = {
    onEvent: ({ event }) => heard.push(`${event.LogicalResourceId} ${event.ResourceStatus}`),
    onStatus: status => heard.push(status),
    warn: line => heard.push(line),
    remainingResources: () => undefined,
    onTick() {
      rounds.push(clock.now() - began)
      return round()
    },
  }
  const tree = new EventTree({ stackId: STACK_ID, token: 'ours', since: new Date(0) }, api)
  const schedule = new PollSchedule(clock, () => api.calls)
  const end = await followEvents(tree, { statusWithoutEvents, schedule }, api, listener).catch(
    (error: unknown) => error,
  )
  return { end, heard, rounds, took: clock.now() - began, looks: aws.of('DescribeStackEvents').length }
}

it.each([
  ['that is over does not go on', 'UPDATE_COMPLETE', 'UPDATE_COMPLETE'],
  ['that runs is given up', 'UPDATE_IN_PROGRESS', new Error('three tasks have failed')],
])('an operation %s where its services cannot be kept running', async (_, status, expected) => {
  const round = () => Promise.reject(new Error('three tasks have failed'))
  const { end } = await followed(events(event('demo', STACK_ID, status)), { onTick: round })
  expect(end).toEqual(expected)
})

it('tells each status once, and every second that it goes on', async () => {
  const begun = event('demo', STACK_ID, 'UPDATE_IN_PROGRESS')
  const { end, heard, rounds, took } = await followed((_, nth) =>
    events(...(nth < 9 ? [] : [event('demo', STACK_ID, 'UPDATE_COMPLETE')]), begun),
  )
  expect(end).toBe('UPDATE_COMPLETE')
  expect(heard).toEqual(['demo UPDATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'demo UPDATE_COMPLETE', 'UPDATE_COMPLETE'])
  expect(took).toBe(150 + 400 + 900 + 5 * 1_850)
  // Also between the looks, but not twice at the same time.
  expect(new Set(rounds).size).toBe(rounds.length)
  const gaps = rounds.slice(1).map((at, n) => at - (rounds[n] ?? 0))
  expect(Math.max(...gaps)).toBe(950)
})

it.each([
  [
    events(event('demo', STACK_ID, 'UPDATE_IN_PROGRESS')),
    'The operation was still in UPDATE_IN_PROGRESS at the timeout',
  ],
  [events(), 'No stack event was received before the timeout'],
])('an operation that has no end is left at the deadline, and not before: %#', async (answer, message) => {
  const { end, took, looks } = await followed(answer)
  expect(end).toBeInstanceOf(DeadlineError)
  expect(end).toMatchObject({ message })
  expect(took).toBe(60_000)
  expect(looks).toBeLessThan(40)
})

it('says once that events may not be read, and goes by the status', async () => {
  let asked = 0
  const statusWithoutEvents = async () => (++asked < 4 ? undefined : ('UPDATE_COMPLETE' as const))
  const { end, heard } = await followed(refusal('AccessDenied', 'not you', 403), { statusWithoutEvents })
  expect(end).toBe('UPDATE_COMPLETE')
  expect(heard).toEqual([
    'Not authorized to read stack events; following the stack status instead: not you',
    'UPDATE_COMPLETE',
  ])
})

it.each(['while it runs', 'at its end'])('says which nested stack may not be read: %s', async when => {
  const nested = event('Inner', 'arn:inner', 'UPDATE_IN_PROGRESS')
  const done = event('demo', STACK_ID, 'UPDATE_COMPLETE')
  const denied = refusal('AccessDenied', 'not you', 403)
  const busy = refusal('Throttling', 'Rate exceeded')
  let inner = 0
  const { end, heard } = await followed(({ input }, nth) => {
    if (input.StackName === 'arn:inner') return ++inner === 1 && when === 'at its end' ? busy : denied
    return when === 'at its end' || nth > 3 ? events(done, nested) : events(nested)
  })
  expect(end).toBe('UPDATE_COMPLETE')
  const warning = 'Not authorized to read the events of nested stack arn:inner: not you'
  expect(heard.filter(line => line === warning)).toHaveLength(1)
  expect(heard.indexOf(warning)).toBe(when === 'at its end' ? heard.length - 1 : 1)
})
