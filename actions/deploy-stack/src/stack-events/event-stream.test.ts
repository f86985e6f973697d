import { CloudFormationClient, type StackEvent } from '@aws-sdk/client-cloudformation'
import { afterEach, describe, expect, it } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import {
  type FakeCloudFormation,
  type FakeEvent,
  fakeCloudFormation,
  refusal,
  STACK_ID,
} from '../../test/support/fake-cloudformation.ts'
import { CloudFormation } from '../cloudformation/client.ts'
import { EventStream } from './event-stream.ts'

const open: FakeCloudFormation[] = []
afterEach(() => Promise.all(open.splice(0).map(fake => fake.close())))

async function history(operation: FakeEvent[], faults = {}) {
  const fake = await fakeCloudFormation({ stack: { status: 'CREATE_COMPLETE' }, operation, faults })
  open.push(fake)
  // All of it has happened; events without a token of their own are of the operation with this one.
  fake.state.executedAt = 0
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const api = new CloudFormation(
    () => new CloudFormationClient({ endpoint: fake.url, region: 'eu-west-1', credentials }),
    Deadline.after(60_000),
  )
  return { fake, api, events: new EventStream({ stackId: STACK_ID, token: 'ours', since: new Date(0) }, api) }
}

const ours = (id: string, status: string, reason?: string): FakeEvent => ({
  id,
  status,
  token: 'ours',
  ...(reason === undefined ? {} : { reason }),
})
const ids = (events: StackEvent[]) => events.map(({ LogicalResourceId }) => LogicalResourceId)

describe('EventStream', () => {
  it('gives each event of our operation once, in order, over all pages', async () => {
    const script = [
      { id: 'Old', status: 'CREATE_COMPLETE', token: 'theirs' },
      ...'ABCDEFGH'.split('').map(id => ours(id, 'X')),
    ]
    const { events } = await history(script)
    await events.refresh()
    expect(ids(events.take())).toEqual([...'ABCDEFGH'])
    script.push(ours('I', 'X'), ours('J', 'X'))
    await events.refresh()
    await events.refresh()
    expect(ids(events.take())).toEqual(['I', 'J'])
    expect(events.take()).toEqual([])
  })

  it('finds ours under those of a later operation, however many', async () => {
    const theirs = Array.from({ length: 7 }, (_, n) => ({ id: `T${n}`, status: 'X', token: 'theirs' }))
    const { events } = await history([ours('A', 'X'), ours('B', 'X'), ...theirs])
    await events.refresh()
    expect(ids(events.take())).toEqual(['A', 'B'])
  })

  it('reads nothing that is older than the operation', async () => {
    const script = Array.from({ length: 60 }, (_, n) => ours(`R${n}`, 'X'))
    const { fake, api } = await history(script)
    // The fake's events are a second apart from noon on.
    const since = new Date(Date.UTC(2026, 0, 1, 12, 0, 55))
    const events = new EventStream({ stackId: STACK_ID, token: 'ours', since }, api)
    await events.refresh()
    expect(ids(events.take())).toEqual(['R55', 'R56', 'R57', 'R58', 'R59'])
    expect(fake.of('DescribeStackEvents')).toHaveLength(2)
  })

  it('takes the status from the stack itself, not from a resource or another operation', async () => {
    const { events } = await history([
      { ...ours('demo', 'UPDATE_COMPLETE'), token: 'theirs' },
      ours('demo', 'UPDATE_IN_PROGRESS'),
      ours('Bucket', 'UPDATE_COMPLETE'),
    ])
    expect(events.status()).toBeUndefined()
    await events.refresh()
    expect(events.status()).toBe('UPDATE_IN_PROGRESS')
  })

  it('does not take a status that this version does not know for an end', async () => {
    const { events } = await history([ours('demo', 'UPDATE_SUSPENDED')])
    await events.refresh()
    expect(events.status()).toBeUndefined()
  })

  it('remembers that it may not read', async () => {
    const { fake, events } = await history([], { DescribeStackEvents: () => refusal('AccessDenied', 'no', 403) })
    await events.refresh()
    await events.refresh()
    expect(events.denied).toBe('no')
    expect(fake.of('DescribeStackEvents')).toHaveLength(1)
  })
})
