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

async function createStream(operation: FakeEvent[], faults = {}) {
  const fake = await fakeCloudFormation({ stack: { status: 'CREATE_COMPLETE' }, operation, faults })
  open.push(fake)
  // All events are in the past; those without a token have the token of the operation.
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
  it('returns each event of our operation once, in order, from all pages', async () => {
    const operation = [
      { id: 'Old', status: 'CREATE_COMPLETE', token: 'theirs' },
      ...'ABCDEFGH'.split('').map(id => ours(id, 'X')),
    ]
    const { events } = await createStream(operation)
    await events.refresh()
    expect(ids(events.take())).toEqual([...'ABCDEFGH'])
    operation.push(ours('I', 'X'), ours('J', 'X'))
    await events.refresh()
    await events.refresh()
    expect(ids(events.take())).toEqual(['I', 'J'])
    expect(events.take()).toEqual([])
  })

  it('finds our events below many of a later operation', async () => {
    const theirs = Array.from({ length: 7 }, (_, n) => ({ id: `T${n}`, status: 'X', token: 'theirs' }))
    const { events } = await createStream([ours('A', 'X'), ours('B', 'X'), ...theirs])
    await events.refresh()
    expect(ids(events.take())).toEqual(['A', 'B'])
  })

  it('reads no page that is older than the operation', async () => {
    const operation = Array.from({ length: 60 }, (_, n) => ours(`R${n}`, 'X'))
    const { fake, api } = await createStream(operation)
    // The fake's events start at noon, one a second.
    const since = new Date(Date.UTC(2026, 0, 1, 12, 0, 55))
    const events = new EventStream({ stackId: STACK_ID, token: 'ours', since }, api)
    await events.refresh()
    expect(ids(events.take())).toEqual(['R55', 'R56', 'R57', 'R58', 'R59'])
    expect(fake.of('DescribeStackEvents')).toHaveLength(2)
  })

  it('returns the status of the stack itself, not of a resource or another operation', async () => {
    const { events } = await createStream([
      { ...ours('demo', 'UPDATE_COMPLETE'), token: 'theirs' },
      ours('demo', 'UPDATE_IN_PROGRESS'),
      ours('Bucket', 'UPDATE_COMPLETE'),
    ])
    expect(events.status()).toBeUndefined()
    await events.refresh()
    expect(events.status()).toBe('UPDATE_IN_PROGRESS')
  })

  it('ignores an unknown status', async () => {
    const { events } = await createStream([ours('demo', 'UPDATE_SUSPENDED')])
    await events.refresh()
    expect(events.status()).toBeUndefined()
  })

  it('stops reading when the caller is not authorized', async () => {
    const { fake, events } = await createStream([], { DescribeStackEvents: () => refusal('AccessDenied', 'no', 403) })
    await events.refresh()
    await events.refresh()
    expect(events.denied).toBe('no')
    expect(fake.of('DescribeStackEvents')).toHaveLength(1)
  })
})
