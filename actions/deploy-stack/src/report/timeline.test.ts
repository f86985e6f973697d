import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { renderTimeline } from './timeline.ts'

const ROOT = 'arn:root'
const event = (id: string | undefined, second: number | undefined, more: Partial<StackEvent> = {}): StackEvent => ({
  StackId: ROOT,
  EventId: undefined,
  StackName: undefined,
  LogicalResourceId: id,
  PhysicalResourceId: `${id}-physical`,
  ResourceStatus: 'CREATE_COMPLETE',
  Timestamp: second === undefined ? undefined : new Date(second * 1_000),
  ...more,
})
const bars = (events: StackEvent[], stackId: string | undefined = ROOT) =>
  (renderTimeline(events, stackId) ?? '').split('\n').filter(line => line.includes(' :'))

it('has a bar for each resource, from its first event to its last, and marks the slowest and the failed', () => {
  const events = [
    event('Fast', 10),
    event('Slow', 11),
    event('Bad', 12, { ResourceStatus: 'CREATE_FAILED' }),
    event('Bad', 15),
    event('Slow', 71),
    event('Slow', 30),
  ]
  expect(bars(events)).toEqual([
    '  Fast (0.0 s) :0, 1000',
    '  Slow (1 min) :active, 1000, 61000',
    '  Bad (3.0 s) :crit, 2000, 5000',
  ])
})

it('leaves out what stacks say of themselves, and what has no time or no name', () => {
  const events = [
    event('demo', 1, { PhysicalResourceId: ROOT }),
    event('demo', 1, { PhysicalResourceId: ROOT, StackId: 'arn:other' }),
    event('Inner', 1, { PhysicalResourceId: 'arn:inner', StackId: 'arn:inner' }),
    event('Timeless', undefined),
    event(undefined, 1),
    event('!', 1),
  ]
  expect(renderTimeline(events, ROOT)).toBeUndefined()
  expect(renderTimeline([], undefined)).toBeUndefined()
})

it('has a bar for a resource that was not made, whatever the stack', () => {
  expect(bars([event('Never', 1, { PhysicalResourceId: undefined })], undefined)).toEqual([
    '  Never (0.0 s) :active, 0, 1000',
  ])
})

it('keeps the resources of two stacks apart, and their names free of syntax', () => {
  const events = [event('A:x', 1), event('A:x', 1, { StackId: 'arn:inner' })]
  expect(bars(events)).toEqual(['  Ax (0.0 s) :active, 0, 1000', '  Ax (0.0 s) :0, 1000'])
})

it('draws the hundred slowest', () => {
  const events = Array.from({ length: 120 }, (_, n) => [event(`R${n}`, 0), event(`R${n}`, n)]).flat()
  const drawn = bars(events)
  expect(drawn).toHaveLength(100)
  expect(drawn[0]).toContain('R20 ')
})
