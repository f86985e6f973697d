import type { ResourceStatus, StackEvent } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { type Answer, closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply } from '../../test/support/fake-cloudformation.ts'
import { findFirstFailure, findRootCause, formatRootCause } from './root-cause.ts'

const ROOT = 'arn:root'
const event = (id: string, status: ResourceStatus, reason?: string, more: Partial<StackEvent> = {}): StackEvent => ({
  StackId: ROOT,
  EventId: id,
  StackName: 'demo',
  LogicalResourceId: id,
  PhysicalResourceId: `${id}-physical`,
  ResourceType: 'AWS::SNS::Topic',
  ResourceStatus: status,
  ResourceStatusReason: reason,
  Timestamp: new Date(1_000),
  ...more,
})
const root = (status: ResourceStatus, reason?: string) => event('demo', status, reason, { PhysicalResourceId: ROOT })

closeServices()

it('is the first failure that is not a consequence of another', () => {
  const events = [
    root('CREATE_IN_PROGRESS'),
    event('A', 'CREATE_FAILED', 'Resource creation cancelled'),
    event('B', 'CREATE_FAILED', 'Bucket name is taken'),
    event('C', 'CREATE_FAILED', 'Resource creation Cancelled'),
    root('ROLLBACK_IN_PROGRESS', 'The following resource(s) failed to create: [A, B, C].'),
    event('D', 'DELETE_FAILED', 'not empty'),
  ]
  const failure = findFirstFailure(events, ROOT)
  expect(failure && formatRootCause(failure)).toBe('B (AWS::SNS::Topic): Bucket name is taken')
})

it('is a cancelled resource when nothing else failed', () => {
  expect(findFirstFailure([event('A', 'UPDATE_FAILED', 'Resource update cancelled')], ROOT)?.LogicalResourceId).toBe(
    'A',
  )
})

it('is a resource, even when the stack reports its failure first', () => {
  const events = [root('CREATE_FAILED', 'creation failed'), event('A', 'CREATE_FAILED', 'no')]
  expect(findFirstFailure(events, ROOT)?.LogicalResourceId).toBe('A')
})

it('is formatted without a reason when it has none', () => {
  expect(formatRootCause(event('A', 'CREATE_FAILED', ''))).toBe('A (AWS::SNS::Topic): no reason given')
})

const findCause = async (events: StackEvent[], DescribeStackEvents: Answer = {}) => {
  const { api, aws } = await service({ DescribeStackEvents })
  return {
    cause: await findRootCause(events, ROOT, api),
    calls: aws.of('DescribeStackEvents').map(({ input }) => input),
  }
}

it.each<[string, StackEvent[]]>([
  ['rollback', [root('UPDATE_IN_PROGRESS', 'User Initiated'), root('UPDATE_ROLLBACK_IN_PROGRESS', 'Export in use')]],
  ['failure', [root('UPDATE_ROLLBACK_IN_PROGRESS'), root('UPDATE_FAILED', 'Export in use')]],
])("is the reason of the stack's own %s when no resource failed", async (_, events) => {
  const { cause } = await findCause(events)
  expect(cause?.event.ResourceStatusReason).toBe('Export in use')
  expect(cause?.outermost).toBe('demo')
})

it.each([[[root('UPDATE_IN_PROGRESS', 'User Initiated')]], [[]]])(
  'is unknown when no event has a reason of a failure: %#',
  async events => {
    expect((await findCause(events)).cause).toBeUndefined()
  },
)

const child = (id: string, reason: string, physical: string | undefined = `arn:${id}`) =>
  event(id, 'CREATE_FAILED', reason, { PhysicalResourceId: physical, ResourceType: 'AWS::CloudFormation::Stack' })
const NESTED = [root('CREATE_IN_PROGRESS'), child('Child', 'Embedded stack arn:Child was not successfully created')]
const eventsReply = (events: StackEvent[], NextToken?: string) =>
  reply('DescribeStackEvents', { StackEvents: events.map(event => ({ ...event })), NextToken })
const at = (ms: number) => ({ Timestamp: new Date(ms) })

it('is searched in the nested stack, among the events of this operation', async () => {
  const { cause, calls } = await findCause(
    NESTED,
    eventsReply([
      event('Late', 'CREATE_FAILED', 'second', at(2_000)),
      event('Deep', 'CREATE_FAILED', 'the real reason', at(1_000)),
      event('Old', 'CREATE_FAILED', 'of an earlier operation', at(999)),
    ]),
  )
  expect(cause?.event.ResourceStatusReason).toBe('the real reason')
  expect(cause?.outermost).toBe('Child')
  expect(calls.map(({ StackName }) => StackName)).toEqual(['arn:Child'])
})

it('is searched on every page of this operation', async () => {
  const pages = [
    eventsReply([event('Late', 'CREATE_FAILED', 'third', at(3_000))], 'two'),
    eventsReply(
      [event('Deep', 'CREATE_FAILED', 'first', at(2_000)), event('Old', 'CREATE_FAILED', 'old', at(1))],
      'three',
    ),
  ]
  const { cause, calls } = await findCause(NESTED, (_, nth) => pages[nth - 1] ?? eventsReply([]))
  expect(cause?.event.ResourceStatusReason).toBe('first')
  expect(calls.map(({ NextToken }) => NextToken)).toEqual([undefined, 'two'])
})

it('is searched in all events of the nested stack when the time is unknown', async () => {
  const old = eventsReply([event('Old', 'CREATE_FAILED', 'old', at(1))])
  const timeless = await findCause(
    [child('Child', 'outer')].map(event => ({ ...event, Timestamp: undefined })),
    old,
  )
  expect(timeless.cause?.event.ResourceStatusReason).toBe('old')
  const undated = await findCause(
    NESTED,
    eventsReply([event('Undated', 'CREATE_FAILED', 'undated', { Timestamp: undefined })]),
  )
  expect(undated.cause?.event.ResourceStatusReason).toBe('undated')
})

it('is searched up to four levels deep', async () => {
  const { cause, calls } = await findCause(NESTED, ({ input }) =>
    eventsReply([child(`${input.StackName}.Child`.slice(4), 'no')]),
  )
  expect(calls).toHaveLength(4)
  expect(cause?.event.LogicalResourceId).toBe('Child.Child.Child.Child.Child')
  expect(cause?.outermost).toBe('Child')
})

it('is the outer reason when the nested stack has none', async () => {
  const { cause } = await findCause(NESTED, eventsReply([event('Fine', 'CREATE_COMPLETE')]))
  expect(cause?.event.LogicalResourceId).toBe('Child')
})

it('is the outer reason when the nested stack was not created', async () => {
  const { cause, calls } = await findCause([root('CREATE_IN_PROGRESS'), child('Child', 'no such template', '')])
  expect(cause?.event.ResourceStatusReason).toBe('no such template')
  expect(calls).toEqual([])
})

it('is the outer reason when the nested events cannot be read', async () => {
  const { cause } = await findCause(NESTED, refusal('AccessDenied', 'no', 403))
  expect(cause?.event.LogicalResourceId).toBe('Child')
})
