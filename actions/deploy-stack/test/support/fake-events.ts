import type { Xml } from './query-xml.ts'

export const STACK_ID = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/0000-1111'

/** One event of the operation that ExecuteChangeSet starts; `afterMs` from the execution on. */
export interface FakeEvent {
  id: string
  status: string
  type?: string
  reason?: string
  physical?: string
  afterMs?: number
  /** Another operation's token; ours unless given. */
  token?: string
  /** The nested stack that it belongs to. */
  stack?: string
  /** Fields that only some events have, such as those of a hook. */
  fields?: { [name: string]: Xml }
}

/** An event of DescribeStackEvents, one second after the one before it. */
export function eventXml(event: FakeEvent, index: number, ours: string): Xml {
  return {
    EventId: `event-${index}`,
    StackId: event.stack ?? STACK_ID,
    StackName: 'demo',
    LogicalResourceId: event.id,
    PhysicalResourceId: event.id === 'demo' ? (event.stack ?? STACK_ID) : (event.physical ?? `${event.id}-physical`),
    ResourceType: event.id === 'demo' ? 'AWS::CloudFormation::Stack' : (event.type ?? 'AWS::S3::Bucket'),
    ResourceStatus: event.status,
    ResourceStatusReason: event.reason,
    ClientRequestToken: event.token ?? ours,
    Timestamp: new Date(Date.UTC(2026, 0, 1, 12, 0, index)),
    ...event.fields,
  }
}
