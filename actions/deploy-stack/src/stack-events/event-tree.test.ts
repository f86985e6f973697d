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
/** An event in the history of a stack: of the resource of this physical id and type. */
const event = (
  StackId: string,
  PhysicalResourceId: string,
  word: string,
  second: number,
  more: Partial<Event> = {},
): Event => ({
  EventId: `event-${count++}`,
  StackId,
  PhysicalResourceId,
  LogicalResourceId: PhysicalResourceId.replace(/^.*:/, ''),
  ResourceType: STACK,
  ResourceStatus: word,
  ClientRequestToken: 'ours',
  Timestamp: at(second),
  ...more,
})
const topic = (of: string, id: string, word: string, second: number) =>
  event(of, id, word, second, { ResourceType: 'AWS::SNS::Topic' })

/** The events of stacks, which grow as a test goes on, and the tree that reads them. */
async function tree() {
  const history: Record<string, Event[]> = { [STACK_ID]: [] }
  const faults: Record<string, (nth: number) => ReturnType<typeof refusal> | undefined> = {}
  const asked: Record<string, number> = {}
  const { api, aws, clock } = await service({
    DescribeStackEvents: ({ input }) => {
      const name = `${input.StackName}`
      asked[name] = (asked[name] ?? 0) + 1
      const StackEvents = (history[name] ?? []).toReversed().map(event => ({ ...event }))
      return faults[name]?.(asked[name]) ?? reply('DescribeStackEvents', { StackEvents })
    },
  })
  const events = new EventTree({ stackId: STACK_ID, token: 'ours', since: at(0) }, api)
  return { events, history, faults, asked, aws, clock, api }
}
const told = (fresh: StackEventAtDepth[]) =>
  fresh.map(({ event, depth }) => `${depth} ${event.LogicalResourceId} ${event.ResourceStatus}`)

describe('the events of nested stacks', () => {
  it('are read while the operation runs, in the order of time', async () => {
    const { events, history } = await tree()
    history[STACK_ID] = [
      event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1),
      topic(STACK_ID, 'Last', 'CREATE_COMPLETE', 5),
    ]
    history['arn:A'] = [
      topic('arn:A', 'In', 'CREATE_IN_PROGRESS', 1),
      topic('arn:A', 'In', 'CREATE_COMPLETE', 4),
      topic('arn:A', 'Later', 'CREATE_COMPLETE', 5),
    ]
    expect(told(await events.refresh())).toEqual([
      '0 A CREATE_IN_PROGRESS',
      '1 In CREATE_IN_PROGRESS',
      '1 In CREATE_COMPLETE',
      '0 Last CREATE_COMPLETE',
      '1 Later CREATE_COMPLETE',
    ])
    expect(told(await events.refresh())).toEqual([])
    history['arn:A'].push({ ...topic('arn:A', 'Timeless', 'CREATE_COMPLETE', 0), Timestamp: undefined })
    expect(told(await events.refresh())).toEqual(['1 Timeless CREATE_COMPLETE'])
  })

  it('are read one stack at a time, each in its turn', async () => {
    const { events, history, asked } = await tree()
    history[STACK_ID] = ['arn:A', 'arn:B', 'arn:C'].map(arn => event(STACK_ID, arn, 'UPDATE_IN_PROGRESS', 1))
    for (let n = 0; n < 6; n++) await events.refresh()
    expect(asked).toEqual({ [STACK_ID]: 6, 'arn:A': 2, 'arn:B': 2, 'arn:C': 2 })
  })

  it('are none where there is no nested stack', async () => {
    const { events, history, asked } = await tree()
    history[STACK_ID] = [
      event(STACK_ID, STACK_ID, 'UPDATE_IN_PROGRESS', 1),
      topic(STACK_ID, 'arn:aws:sns:topic', 'UPDATE_IN_PROGRESS', 1),
      // Not made yet, so it has no ARN.
      event(STACK_ID, '', 'CREATE_IN_PROGRESS', 1),
      // Nothing was begun in these.
      event(STACK_ID, 'arn:Done', 'UPDATE_COMPLETE', 1),
      event(STACK_ID, 'arn:Timeless', 'UPDATE_IN_PROGRESS', 1, { Timestamp: undefined }),
    ]
    await events.refresh()
    await events.refresh()
    expect(told(await events.drain())).toEqual([])
    expect(asked).toEqual({ [STACK_ID]: 2 })
  })

  it('do not lead back to the stack itself', async () => {
    const { events, history, asked } = await tree()
    history[STACK_ID] = [event(STACK_ID, 'arn:A', 'UPDATE_IN_PROGRESS', 1)]
    history['arn:A'] = [
      event('arn:A', 'arn:A', 'UPDATE_IN_PROGRESS', 2),
      event('arn:A', STACK_ID, 'UPDATE_IN_PROGRESS', 2),
    ]
    for (let n = 0; n < 4; n++) await events.refresh()
    expect(asked).toEqual({ [STACK_ID]: 4, 'arn:A': 4 })
  })

  it('are all of a new stack, and of one that was there only those since its parent says so', async () => {
    const { events, history } = await tree()
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
    expect(told(fresh).filter(line => line.startsWith('1'))).toEqual([
      '1 Early CREATE_COMPLETE',
      '1 Since UPDATE_COMPLETE',
    ])
  })

  it('are read once more after the stack is done, and then no longer', async () => {
    const { events, history, asked } = await tree()
    history[STACK_ID] = [event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1)]
    await events.refresh()
    history[STACK_ID].push(event(STACK_ID, 'arn:A', 'CREATE_COMPLETE', 2))
    history['arn:A'] = [topic('arn:A', 'In', 'CREATE_COMPLETE', 2)]
    expect(told(await events.refresh())).toEqual(['0 A CREATE_COMPLETE', '1 In CREATE_COMPLETE'])
    await events.refresh()
    expect(asked['arn:A']).toBe(2)
  })

  it('are read again where the stack begins anew after it was done', async () => {
    const { events, history, asked } = await tree()
    history[STACK_ID] = ['CREATE_IN_PROGRESS', 'CREATE_COMPLETE', 'DELETE_IN_PROGRESS'].map((word, n) =>
      event(STACK_ID, 'arn:A', word, n),
    )
    for (let n = 0; n < 3; n++) await events.refresh()
    expect(asked['arn:A']).toBe(3)
  })
})

describe('the rest of the events of nested stacks', () => {
  const begun = async () => {
    const known = await tree()
    known.history[STACK_ID] = [event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1)]
    await known.events.refresh()
    known.history['arn:A'] = [topic('arn:A', 'In', 'CREATE_COMPLETE', 2)]
    return known
  }

  it('is read once, without a pause', async () => {
    const { events, asked, clock } = await begun()
    expect(told(await events.drain())).toEqual(['1 In CREATE_COMPLETE'])
    expect([asked['arn:A'], clock.slept]).toEqual([2, []])
  })

  it('is looked for in the stacks within, too', async () => {
    const { events, history } = await begun()
    history['arn:A']?.push(event('arn:A', 'arn:B', 'CREATE_IN_PROGRESS', 3))
    history['arn:B'] = [topic('arn:B', 'Deep', 'CREATE_COMPLETE', 4)]
    expect(told(await events.drain())).toEqual([
      '1 In CREATE_COMPLETE',
      '1 B CREATE_IN_PROGRESS',
      '2 Deep CREATE_COMPLETE',
    ])
  })

  it('is worth three tries, a second apart', async () => {
    const { events, faults, asked, clock } = await begun()
    faults['arn:A'] = () => refusal('Throttling', 'Rate exceeded')
    expect(await events.drain()).toEqual([])
    expect([asked['arn:A'], clock.slept]).toEqual([1 + 3, [1_000, 1_000]])
    faults['arn:A'] = nth => (nth < 7 ? refusal('Throttling', 'Rate exceeded') : undefined)
    expect(told(await events.drain())).toEqual(['1 In CREATE_COMPLETE'])
  })
})

describe('a nested stack that may not be read', () => {
  it('is told once, with why, and not asked about again', async () => {
    const { events, history, faults, asked } = await tree()
    history[STACK_ID] = [event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1)]
    faults['arn:A'] = () => refusal('AccessDenied', 'not you', 403)
    await events.refresh()
    expect(events.takeUnreadable()).toEqual([['arn:A', 'not you']])
    history[STACK_ID].push(event(STACK_ID, 'arn:A', 'UPDATE_IN_PROGRESS', 2))
    await events.refresh()
    expect(events.takeUnreadable()).toEqual([])
    expect(asked['arn:A']).toBe(1)
  })

  it.each([
    ['is gone', refusal('ValidationError', 'Stack [A] does not exist'), [['arn:A', 'Stack [A] does not exist']]],
    ['cannot be read just now', refusal('Throttling', 'Rate exceeded'), []],
  ])('keeps nobody from the stack itself where it %s', async (_, refused, unreadable) => {
    const { events, history, faults } = await tree()
    history[STACK_ID] = [event(STACK_ID, 'arn:A', 'CREATE_IN_PROGRESS', 1)]
    faults['arn:A'] = () => refused
    expect(told(await events.refresh())).toEqual(['0 A CREATE_IN_PROGRESS'])
    expect(events.takeUnreadable()).toEqual(unreadable)
  })
})
