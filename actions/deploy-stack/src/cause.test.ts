import { CloudFormationClient, type ResourceStatus, type StackEvent } from '@aws-sdk/client-cloudformation'
import { afterEach, expect, it } from '@jest/globals'
import { awsError, type FakeAws, fakeAws, xml } from '../../shared/testing/fake-aws.ts'
import { Api } from './api.ts'
import { causeText, firstCause, firstFailure } from './cause.ts'

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

let aws: FakeAws | undefined
afterEach(async () => {
  await aws?.close()
  aws = undefined
})
async function api(answers: Parameters<typeof fakeAws>[0] = {}): Promise<Api> {
  aws = await fakeAws(answers)
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const settings = { endpoint: aws.url, region: 'eu-west-1', credentials, maxAttempts: 1 }
  return new Api(() => new CloudFormationClient(settings), { deadline: Date.now() + 5_000 })
}

it('is the first failure that is not in the wake of another', () => {
  const events = [
    root('CREATE_IN_PROGRESS'),
    event('A', 'CREATE_FAILED', 'Resource creation cancelled'),
    event('B', 'CREATE_FAILED', 'Bucket name is taken'),
    event('C', 'CREATE_FAILED', 'Resource creation Cancelled'),
    root('ROLLBACK_IN_PROGRESS', 'The following resource(s) failed to create: [A, B, C].'),
    event('D', 'DELETE_FAILED', 'not empty'),
  ]
  const failure = firstFailure(events, ROOT)
  expect(failure && causeText(failure)).toBe('B (AWS::SNS::Topic): Bucket name is taken')
})

it('is a cancelled resource where nothing else failed', () => {
  expect(firstFailure([event('A', 'UPDATE_FAILED', 'Resource update cancelled')], ROOT)?.LogicalResourceId).toBe('A')
})

it("is the stack's own reason where no resource failed", async () => {
  const events = [root('UPDATE_IN_PROGRESS', 'User Initiated'), root('UPDATE_ROLLBACK_IN_PROGRESS', 'Export in use')]
  expect((await firstCause(events, ROOT, await api()))?.event.ResourceStatusReason).toBe('Export in use')
})

it('is unknown where nothing tells it', async () => {
  expect(await firstCause([root('UPDATE_IN_PROGRESS')], ROOT, await api())).toBeUndefined()
})

const NESTED = [
  root('CREATE_IN_PROGRESS'),
  event('Child', 'CREATE_FAILED', 'Embedded stack arn:child was not successfully created', {
    PhysicalResourceId: 'arn:child',
    ResourceType: 'AWS::CloudFormation::Stack',
  }),
]
const eventXml = (id: string, physical: string, status: string, reason: string, at: string) =>
  `<member><LogicalResourceId>${id}</LogicalResourceId><PhysicalResourceId>${physical}</PhysicalResourceId><ResourceType>T</ResourceType><ResourceStatus>${status}</ResourceStatus><ResourceStatusReason>${reason}</ResourceStatusReason><Timestamp>${at}</Timestamp></member>`

it('is looked for in the nested stack, among the events of this operation', async () => {
  const inner = [
    eventXml('Late', 'l', 'CREATE_FAILED', 'second', '2026-01-01T00:00:02Z'),
    eventXml('Deep', 'd', 'CREATE_FAILED', 'the real reason', '2026-01-01T00:00:01Z'),
    eventXml('Old', 'o', 'CREATE_FAILED', 'of an earlier time', '1969-01-01T00:00:00Z'),
  ]
  const answers = {
    DescribeStackEvents: () => xml('DescribeStackEvents', `<StackEvents>${inner.join('')}</StackEvents>`),
  }
  const cause = await firstCause(NESTED, ROOT, await api(answers))
  expect(cause?.event.ResourceStatusReason).toBe('the real reason')
  expect(cause?.outermost).toBe('Child')
  expect(aws?.of('DescribeStackEvents')[0]?.input.StackName).toBe('arn:child')
})

it('is the outer reason where the nested events may not be read', async () => {
  const denied = { DescribeStackEvents: () => awsError('AccessDenied', 'no', 403, 'query') }
  expect((await firstCause(NESTED, ROOT, await api(denied)))?.event.LogicalResourceId).toBe('Child')
})
