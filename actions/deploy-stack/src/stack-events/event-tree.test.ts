import { describe, expect, it } from '@jest/globals'
import { closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { EventTree, type StackEventAtDepth } from './event-tree.ts'

closeServices()

const STACK = 'AWS::CloudFormation::Stack'
const at = (second: number): Date => new Date(Date.UTC(2026, 0, 1, 12, 0, second))

interface Event {
  EventId: string
  StackId: string
  PhysicalResourceId: string
  LogicalResourceId: string
  ResourceType: string
  ResourceStatus: string
  ClientRequestToken: string
  Timestamp: Date | undefined
}
let count = 0
/** An event of a stack about the resource with this physical id. */
const event = (
  StackId: string,
  PhysicalResourceId: string,
  status: string,
  second: number,
  more: Partial<Event> = {},
): Event => ({
  EventId: `event-${count++}`,
  StackId,
  PhysicalResourceId,
  LogicalResourceId: PhysicalResourceId.replace(/^.*:/, ''),
  ResourceType: STACK,
  ResourceStatus: status,
  ClientRequestToken: 'ours',
  Timestamp: at(second),
  ...more,
})
const topic = (stackId: string, id: string, status: string, second: number) =>
  event(stackId, id, status, second, { ResourceType: 'AWS::SNS::Topic' })

/** A tree of events; a test can add events to `history`. */
async function createTree() {
  const history: Record<string, Event[]> = { [STACK_ID]: [] }
  const faults: Record<string, (nth: number) => ReturnType<typeof refusal> | undefined> = {}
  const reads: Record<string, number> = {}
  const { api, aws, clock } = await service({
    DescribeStackEvents: ({ input }) => {
      const name = `${input.StackName}`
      reads[name] = (reads[name] ?? 0) + 1
      const StackEvents = (history[name] ?? []).toReversed().map(event => ({ ...event }))
      return faults[name]?.(reads[name]) ?? reply('DescribeStackEvents', { StackEvents })
    },
  })
  const events = new EventTree({ stackId: STACK_ID, token: 'ours', since: at(0) }, api)
  return { events, history, faults, reads, aws, clock, api }
}
const format = (events: StackEventAtDepth[]) =>
  events.map(({ event, depth }) => `${depth} ${event.LogicalResourceId} ${event.ResourceStatus}`)

describe('the events of nested stacks', () => {
  it('are read during the operation, and sorted by time', async () => {
    const { events, history } = await createTree()
    history[STACK_ID] = [
      event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1),
      topic(STACK_ID, 'Last', 'CREATE_COMPLETE', 5),
    ]
    history['arn:A'] = [
      topic('arn:A', 'In', 'CREATE_IN_PROGRESS', 1),
      topic('arn:A', 'In', 'CREATE_COMPLETE', 4),
      topic('arn:A', 'Later', 'CREATE_COMPLETE', 5),
    ]
    expect(format(await events.refresh())).toEqual([
      '0 A CREATE_IN_PROGRESS',
      '1 In CREATE_IN_PROGRESS',
      '1 In CREATE_COMPLETE',
      '0 Last CREATE_COMPLETE',
      '1 Later CREATE_COMPLETE',
    ])
    expect(format(await events.refresh())).toEqual([])
    history['arn:A'].push({ ...topic('arn:A', 'Timeless', 'CREATE_COMPLETE', 0), Timestamp: undefined })
    expect(format(await events.refresh())).toEqual(['1 Timeless CREATE_COMPLETE'])
  })

  it('are read for one nested stack at a time, in turn', async () => {
    const { events, history, reads } = await createTree()
    history[STACK_ID] = ['arn:A', 'arn:B', 'arn:C'].map(arn => event(STACK_ID, arn, 'UPDATE_IN_PROGRESS', 1))
    for (let n = 0; n < 6; n++) await events.refresh()
    expect(reads).toEqual({ [STACK_ID]: 6, 'arn:A': 2, 'arn:B': 2, 'arn:C': 2 })
  })

  it('are not read without a running nested stack', async () => {
    const { events, history, reads } = await createTree()
    history[STACK_ID] = [
      event(STACK_ID, STACK_ID, 'UPDATE_IN_PROGRESS', 1),
      topic(STACK_ID, 'arn:aws:sns:topic', 'UPDATE_IN_PROGRESS', 1),
      // Not created yet, so it has no ARN.
      event(STACK_ID, '', 'CREATE_IN_PROGRESS', 1),
      // No operation started in these.
      event(STACK_ID, 'arn:Done', 'UPDATE_COMPLETE', 1),
      event(STACK_ID, 'arn:Timeless', 'UPDATE_IN_PROGRESS', 1, { Timestamp: undefined }),
    ]
    await events.refresh()
    await events.refresh()
    expect(format(await events.drain())).toEqual([])
    expect(reads).toEqual({ [STACK_ID]: 2 })
  })

  it('do not add the stack itself', async () => {
    const { events, history, reads } = await createTree()
    history[STACK_ID] = [event(STACK_ID, 'arn:A', 'UPDATE_IN_PROGRESS', 1)]
    history['arn:A'] = [
      event('arn:A', 'arn:A', 'UPDATE_IN_PROGRESS', 2),
      event('arn:A', STACK_ID, 'UPDATE_IN_PROGRESS', 2),
    ]
    for (let n = 0; n < 4; n++) await events.refresh()
    expect(reads).toEqual({ [STACK_ID]: 4, 'arn:A': 4 })
  })

  it('include all events of a new stack, and those of an existing one since the event of its parent', async () => {
    const { events, history } = await createTree()
    history[STACK_ID] = [
      event(STACK_ID, 'arn:New', 'CREATE_IN_PROGRESS', 5),
      event(STACK_ID, 'arn:Old', 'UPDATE_IN_PROGRESS', 5),
    ]
    history['arn:New'] = [topic('arn:New', 'Early', 'CREATE_COMPLETE', 3)]
    history['arn:Old'] = [
      topic('arn:Old', 'Before', 'CREATE_COMPLETE', 3),
      topic('arn:Old', 'Since', 'UPDATE_COMPLETE', 6),
    ]
    const fresh = [...(await events.refresh()), ...(await events.refresh())]
    expect(format(fresh).filter(line => line.startsWith('1'))).toEqual([
      '1 Early CREATE_COMPLETE',
      '1 Since UPDATE_COMPLETE',
    ])
  })

  it('are read once more after the nested stack is complete, and then no longer', async () => {
    const { events, history, reads } = await createTree()
    history[STACK_ID] = [event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1)]
    await events.refresh()
    history[STACK_ID].push(event(STACK_ID, 'arn:A', 'CREATE_COMPLETE', 2))
    history['arn:A'] = [topic('arn:A', 'In', 'CREATE_COMPLETE', 2)]
    expect(format(await events.refresh())).toEqual(['0 A CREATE_COMPLETE', '1 In CREATE_COMPLETE'])
    await events.refresh()
    expect(reads['arn:A']).toBe(2)
  })

  it('are read again when another operation starts on a nested stack that was complete', async () => {
    const { events, history, reads } = await createTree()
    history[STACK_ID] = ['CREATE_IN_PROGRESS', 'CREATE_COMPLETE', 'DELETE_IN_PROGRESS'].map((status, n) =>
      event(STACK_ID, 'arn:A', status, n),
    )
    for (let n = 0; n < 3; n++) await events.refresh()
    expect(reads['arn:A']).toBe(3)
  })
})

describe('the last events of nested stacks', () => {
  const startNestedStack = async () => {
    const tree = await createTree()
    tree.history[STACK_ID] = [event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1)]
    await tree.events.refresh()
    tree.history['arn:A'] = [topic('arn:A', 'In', 'CREATE_COMPLETE', 2)]
    return tree
  }

  it('are read once, without a pause', async () => {
    const { events, reads, clock } = await startNestedStack()
    expect(format(await events.drain())).toEqual(['1 In CREATE_COMPLETE'])
    expect([reads['arn:A'], clock.slept]).toEqual([2, []])
  })

  it('include those of the stacks nested in them', async () => {
    const { events, history } = await startNestedStack()
    history['arn:A']?.push(event('arn:A', 'arn:B', 'CREATE_IN_PROGRESS', 3))
    history['arn:B'] = [topic('arn:B', 'Deep', 'CREATE_COMPLETE', 4)]
    expect(format(await events.drain())).toEqual([
      '1 In CREATE_COMPLETE',
      '1 B CREATE_IN_PROGRESS',
      '2 Deep CREATE_COMPLETE',
    ])
  })

  it('are read up to three times, one second apart', async () => {
    const { events, faults, reads, clock } = await startNestedStack()
    faults['arn:A'] = () => refusal('Throttling', 'Rate exceeded')
    expect(await events.drain()).toEqual([])
    expect([reads['arn:A'], clock.slept]).toEqual([1 + 3, [1_000, 1_000]])
    faults['arn:A'] = nth => (nth < 7 ? refusal('Throttling', 'Rate exceeded') : undefined)
    expect(format(await events.drain())).toEqual(['1 In CREATE_COMPLETE'])
  })
})

describe('a nested stack that cannot be read', () => {
  it('is returned once with the reason, and not read again', async () => {
    const { events, history, faults, reads } = await createTree()
    history[STACK_ID] = [event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1)]
    faults['arn:A'] = () => refusal('AccessDenied', 'not you', 403)
    await events.refresh()
    expect(events.takeUnreadable()).toEqual([['arn:A', 'not you']])
    history[STACK_ID].push(event(STACK_ID, 'arn:A', 'UPDATE_IN_PROGRESS', 2))
    await events.refresh()
    expect(events.takeUnreadable()).toEqual([])
    expect(reads['arn:A']).toBe(1)
  })

  it.each([
    ['does not exist', refusal('ValidationError', 'Stack [A] does not exist'), [['arn:A', 'Stack [A] does not exist']]],
    ['is throttled', refusal('Throttling', 'Rate exceeded'), []],
  ])('does not prevent reading the stack itself if it %s', async (_, failure, unreadable) => {
    const { events, history, faults } = await createTree()
    history[STACK_ID] = [event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1)]
    faults['arn:A'] = () => failure
    expect(format(await events.refresh())).toEqual(['0 A CREATE_IN_PROGRESS'])
    expect(events.takeUnreadable()).toEqual(unreadable)
  })
})
