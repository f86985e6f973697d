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

it('is the first failure that is not in the wake of another', () => {
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

it('is a cancelled resource where nothing else failed', () => {
  expect(findFirstFailure([event('A', 'UPDATE_FAILED', 'Resource update cancelled')], ROOT)?.LogicalResourceId).toBe(
    'A',
  )
})

it('is a resource, though the stack says before it that it failed', () => {
  const events = [root('CREATE_FAILED', 'cannot go on'), event('A', 'CREATE_FAILED', 'no')]
  expect(findFirstFailure(events, ROOT)?.LogicalResourceId).toBe('A')
})

it('is said to have no reason where it has none', () => {
  expect(formatRootCause(event('A', 'CREATE_FAILED', ''))).toBe('A (AWS::SNS::Topic): no reason given')
})

const causeOf = async (events: StackEvent[], DescribeStackEvents: Answer = {}) => {
  const { api, aws } = await service({ DescribeStackEvents })
  return {
    cause: await findRootCause(events, ROOT, api),
    calls: aws.of('DescribeStackEvents').map(({ input }) => input),
  }
}

it.each<[string, StackEvent[]]>([
  ['rollback', [root('UPDATE_IN_PROGRESS', 'User Initiated'), root('UPDATE_ROLLBACK_IN_PROGRESS', 'Export in use')]],
  ['failure', [root('UPDATE_ROLLBACK_IN_PROGRESS'), root('UPDATE_FAILED', 'Export in use')]],
])("is the stack's own reason of its %s where no resource failed", async (_, events) => {
  const { cause } = await causeOf(events)
  expect(cause?.event.ResourceStatusReason).toBe('Export in use')
  expect(cause?.outermost).toBe('demo')
})

it.each([[[root('UPDATE_IN_PROGRESS', 'User Initiated')]], [[]]])(
  'is unknown where nothing tells it: %#',
  async events => {
    expect((await causeOf(events)).cause).toBeUndefined()
  },
)

const child = (id: string, reason: string, physical: string | undefined = `arn:${id}`) =>
  event(id, 'CREATE_FAILED', reason, { PhysicalResourceId: physical, ResourceType: 'AWS::CloudFormation::Stack' })
const NESTED = [root('CREATE_IN_PROGRESS'), child('Child', 'Embedded stack arn:Child was not successfully created')]
const told = (events: StackEvent[], NextToken?: string) =>
  reply('DescribeStackEvents', { StackEvents: events.map(event => ({ ...event })), NextToken })
const at = (ms: number) => ({ Timestamp: new Date(ms) })

it('is looked for in the nested stack, among the events of this operation', async () => {
  const { cause, calls } = await causeOf(
    NESTED,
    told([
      event('Late', 'CREATE_FAILED', 'second', at(2_000)),
      event('Deep', 'CREATE_FAILED', 'the real reason', at(1_000)),
      event('Old', 'CREATE_FAILED', 'of an earlier time', at(999)),
    ]),
  )
  expect(cause?.event.ResourceStatusReason).toBe('the real reason')
  expect(cause?.outermost).toBe('Child')
  expect(calls.map(({ StackName }) => StackName)).toEqual(['arn:Child'])
})

it('is looked for on every page that is of this operation', async () => {
  const pages = [
    told([event('Late', 'CREATE_FAILED', 'third', at(3_000))], 'two'),
    told([event('Deep', 'CREATE_FAILED', 'first', at(2_000)), event('Old', 'CREATE_FAILED', 'old', at(1))], 'three'),
  ]
  const { cause, calls } = await causeOf(NESTED, (_, nth) => pages[nth - 1] ?? told([]))
  expect(cause?.event.ResourceStatusReason).toBe('first')
  expect(calls.map(({ NextToken }) => NextToken)).toEqual([undefined, 'two'])
})

it('is looked for in all events of the nested stack where no time is known', async () => {
  const old = told([event('Old', 'CREATE_FAILED', 'old', at(1))])
  const timeless = await causeOf(
    [child('Child', 'outer')].map(event => ({ ...event, Timestamp: undefined })),
    old,
  )
  expect(timeless.cause?.event.ResourceStatusReason).toBe('old')
  const undated = await causeOf(NESTED, told([event('Undated', 'CREATE_FAILED', 'undated', { Timestamp: undefined })]))
  expect(undated.cause?.event.ResourceStatusReason).toBe('undated')
})

it('is looked for four stacks deep, and no deeper', async () => {
  const { cause, calls } = await causeOf(NESTED, ({ input }) =>
    told([child(`${input.StackName}.Child`.slice(4), 'no')]),
  )
  expect(calls).toHaveLength(4)
  expect(cause?.event.LogicalResourceId).toBe('Child.Child.Child.Child.Child')
  expect(cause?.outermost).toBe('Child')
})

it('is the outer reason where the nested stack has none', async () => {
  const { cause } = await causeOf(NESTED, told([event('Fine', 'CREATE_COMPLETE')]))
  expect(cause?.event.LogicalResourceId).toBe('Child')
})

it('is the outer reason where the nested stack was never made', async () => {
  const { cause, calls } = await causeOf([root('CREATE_IN_PROGRESS'), child('Child', 'no such template', '')])
  expect(cause?.event.ResourceStatusReason).toBe('no such template')
  expect(calls).toEqual([])
})

it('is the outer reason where the nested events may not be read', async () => {
  const { cause } = await causeOf(NESTED, refusal('AccessDenied', 'no', 403))
  expect(cause?.event.LogicalResourceId).toBe('Child')
})
