import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { renderResourceTimeline } from './timeline.ts'

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
/** The rows of the diagram, without the character that keeps mermaid from reading a keyword. */
const rows = (events: StackEvent[], stackId: string | undefined = ROOT) =>
  (renderResourceTimeline(events, stackId) ?? '')
    .split('\n')
    .filter(line => line.includes(' :'))
    .map(line => line.replace('\u200b', '').trim())

it('has a row for each resource from its first to its last event, and tags the slowest and the failed', () => {
  const events = [
    event('Fast', 10),
    event('Slow', 11),
    event('Bad', 12, { ResourceStatus: 'CREATE_FAILED' }),
    event('Bad', 15),
    event('Slow', 71),
    event('Slow', 30),
  ]
  expect(rows(events)).toEqual([
    'Fast (0 ms) :0, 610',
    'Slow (1 min) :active, 1000, 61000',
    'Bad (3.0 s) :crit, 2000, 5000',
  ])
})

it('leaves out the events of stacks about themselves, and those without time or name', () => {
  const events = [
    event('demo', 1, { PhysicalResourceId: ROOT }),
    event('demo', 2, { PhysicalResourceId: ROOT, StackId: 'arn:other' }),
    event('Inner', 3, { PhysicalResourceId: 'arn:inner', StackId: 'arn:inner' }),
    event('Timeless', undefined),
    event(undefined, 4),
  ]
  expect(renderResourceTimeline(events, ROOT)).toBeUndefined()
  expect(renderResourceTimeline([], undefined)).toBeUndefined()
})

it('has a row for a resource that was not created, whatever the stack', () => {
  const events = [1, 3].map(second => event('Never', second, { PhysicalResourceId: undefined }))
  expect(rows(events, undefined)).toEqual(['Never (2.0 s) :active, 0, 2000'])
})

it('keeps the resources of two stacks apart', () => {
  const events = [event('A', 1), event('A', 2), event('A', 1, { StackId: 'arn:inner' })]
  expect(rows(events)).toEqual(['A (1.0 s) :active, 0, 1000', 'A (0 ms) :0, 10'])
})
