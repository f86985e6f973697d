import {
  DescribeStackEventsCommand,
  type DescribeStackEventsCommandOutput,
  type StackEvent,
  type StackStatus,
} from '@aws-sdk/client-cloudformation'
import { isDenied } from '../../../shared/aws-errors.ts'
import { messageOf } from '../../../shared/errors.ts'
import { readPages } from '../../../shared/pagination.ts'
import type { Call, CloudFormation } from '../cloudformation/client.ts'
import { asStackStatus } from '../cloudformation/stack-status.ts'

/** The token of the request that cancels an operation; the operation's own token would be rejected as used. */
export const toCancelToken = (token: string): string => `${token}-cancel`

/** Selects the events of one operation. */
export interface OperationFilter {
  stackId: string
  /** Undefined for a nested stack, which has no operation of its own. */
  token: string | undefined
  /** By the service's clock; older events are not read. */
  since: Date
}

/** Reads the events of a stack page by page, newest first; `send` sends each request. */
export async function* readEventPages(
  stackId: string,
  send: (request: Call<DescribeStackEventsCommandOutput>) => Promise<DescribeStackEventsCommandOutput>,
): AsyncGenerator<StackEvent[]> {
  const pages = readPages(
    token => {
      const input = { StackName: stackId, ...(token === undefined ? {} : { NextToken: token }) }
      return send((client, options) => client.send(new DescribeStackEventsCommand(input), options))
    },
    ({ NextToken }) => NextToken,
  )
  for await (const { StackEvents = [] } of pages) yield StackEvents
}

/** The events of one operation, each once and in order. */
export class EventStream {
  /** All events of the operation so far, oldest first. */
  readonly seen: StackEvent[] = []
  /** Why events cannot be read, if the call is denied. */
  denied: string | undefined
  private readonly ids = new Set<string>()
  private readonly filter: OperationFilter
  private readonly api: CloudFormation
  private readonly retries: boolean
  private taken = 0

  /** Without `retries`, a call that fails is not repeated. */
  constructor(filter: OperationFilter, api: CloudFormation, { retries = true } = {}) {
    this.filter = filter
    this.api = api
    this.retries = retries
  }

  /** Reads the events since the last call. */
  async refresh(): Promise<void> {
    if (this.denied !== undefined) return
    // Recorded once all pages are read: after a failed page all of them are read again.
    const ids: string[] = []
    // A page may repeat events of the page before, if new events came between the two calls.
    const fresh = new Map<string, StackEvent>()
    try {
      // Newest first: the last page to read has a known event, or one that is older than the operation.
      for await (const events of readEventPages(this.filter.stackId, request => this.send(request))) {
        const unread = events.filter(event => !this.ids.has(event.EventId ?? '') && !this.isOlder(event))
        for (const event of unread) {
          const id = event.EventId ?? ''
          ids.push(id)
          if (this.isOurs(event)) fresh.set(id, event)
        }
        if (unread.length < events.length) break
      }
    } catch (error) {
      if (!isDenied(error)) throw error
      this.denied = messageOf(error)
      return
    }
    for (const id of ids) this.ids.add(id)
    this.seen.push(...[...fresh.values()].reverse())
  }

  /** The events since the last call of `take`. */
  take(): StackEvent[] {
    const fresh = this.seen.slice(this.taken)
    this.taken = this.seen.length
    return fresh
  }

  /** The stack's newest status in this operation. */
  status(): StackStatus | undefined {
    return asStackStatus(this.newest()?.ResourceStatus)
  }

  /** The stack's newest event about itself in this operation. */
  newest(): StackEvent | undefined {
    return this.seen.findLast(event => event.PhysicalResourceId === this.filter.stackId)
  }

  private isOlder({ Timestamp }: StackEvent): boolean {
    return Timestamp !== undefined && Timestamp < this.filter.since
  }

  private isOurs({ ClientRequestToken }: StackEvent): boolean {
    const { token } = this.filter
    return token === undefined || ClientRequestToken === token || ClientRequestToken === toCancelToken(token)
  }

  private send<T>(request: Call<T>): Promise<T> {
    return this.retries ? this.api.call(request) : this.api.once(request)
  }
}
