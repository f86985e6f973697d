import {
  DescribeStackEventsCommand,
  type DescribeStackEventsCommandOutput,
  type StackEvent,
  type StackStatus,
} from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../../shared/errors.ts'
import { type Call, type CloudFormation, isDenied } from '../cloudformation/client.ts'
import { asStackStatus } from '../cloudformation/stack-status.ts'

/** The token of the request that cancels an operation: one of its own, since a used one is refused. */
export const toCancelToken = (token: string): string => `${token}-cancel`

/** Whose events to read: those of the operation that was started on this stack with this token. */
export interface OperationFilter {
  stackId: string
  /** Undefined for a nested stack, which has no operation of its own. */
  token: string | undefined
  /** By the service's clock; what is older is not read. */
  since: Date
}

/** The events of one operation, each once and in order. */
export class EventStream {
  /** All events of the operation so far, oldest first. */
  readonly seen: StackEvent[] = []
  /** Why events cannot be read, where they may not. */
  denied: string | undefined
  private readonly ids = new Set<string>()
  private readonly own: OperationFilter
  private readonly api: CloudFormation
  private readonly patient: boolean
  private told = 0

  /** Unless it is `patient`, a reading that fails is not repeated. */
  constructor(own: OperationFilter, api: CloudFormation, { patient = true } = {}) {
    this.own = own
    this.api = api
    this.patient = patient
  }

  /** Reads what has come since the last time. */
  async refresh(): Promise<void> {
    if (this.denied !== undefined) return
    // Noted only when all pages are there: a reading that breaks off in the middle is made again as a whole.
    const ids: string[] = []
    // By their ids, since a page may begin with the end of the one before, where events came between the two calls.
    const fresh = new Map<string, StackEvent>()
    try {
      // Newest first: a page that reaches what is known, or older than the operation, is the last one.
      for (let next: string | undefined, last = false; !last; ) {
        const page = await this.page(next)
        const events = page.StackEvents ?? []
        const unread = events.filter(event => !this.ids.has(event.EventId ?? '') && !this.isOlder(event))
        for (const event of unread) {
          const id = event.EventId ?? ''
          ids.push(id)
          if (this.isOurs(event)) fresh.set(id, event)
        }
        next = page.NextToken
        last = !next || unread.length < events.length
      }
    } catch (error) {
      if (!isDenied(error)) throw error
      this.denied = messageOf(error)
      return
    }
    for (const id of ids) this.ids.add(id)
    this.seen.push(...[...fresh.values()].reverse())
  }

  /** The events not yet taken. */
  take(): StackEvent[] {
    const fresh = this.seen.slice(this.told)
    this.told = this.seen.length
    return fresh
  }

  /** The stack's own newest status in this operation. */
  status(): StackStatus | undefined {
    return asStackStatus(this.newest()?.ResourceStatus)
  }

  /** The stack's own newest event in this operation. */
  newest(): StackEvent | undefined {
    return this.seen.findLast(event => event.PhysicalResourceId === this.own.stackId)
  }

  private isOlder({ Timestamp }: StackEvent): boolean {
    return Timestamp !== undefined && Timestamp < this.own.since
  }

  private isOurs({ ClientRequestToken }: StackEvent): boolean {
    const { token } = this.own
    return token === undefined || ClientRequestToken === token || ClientRequestToken === toCancelToken(token)
  }

  private page(next: string | undefined) {
    const input = { StackName: this.own.stackId, ...(next === undefined ? {} : { NextToken: next }) }
    const read: Call<DescribeStackEventsCommandOutput> = (client, options) =>
      client.send(new DescribeStackEventsCommand(input), options)
    return this.patient ? this.api.call(read) : this.api.once(read)
  }
}

/** One event as a line of the log. */
export function formatEvent(event: StackEvent): string {
  const { Timestamp, ResourceStatus = '', LogicalResourceId = '', ResourceType = '', ResourceStatusReason } = event
  const time = Timestamp?.toISOString().slice(11, 19) ?? '--:--:--'
  const reason = ResourceStatusReason ? `: ${ResourceStatusReason}` : ''
  return `${time} ${ResourceStatus.padEnd(20)} ${LogicalResourceId} (${ResourceType})${reason}`
}
