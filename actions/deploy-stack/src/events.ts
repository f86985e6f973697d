import { DescribeStackEventsCommand, type StackEvent } from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../shared/errors.ts'
import { persist } from '../../shared/retry.ts'
import type { Working } from './stack.ts'

const FAILED = /_FAILED$/
// What a resource says that was stopped because another one failed.
const CASCADE = /cancelled|Resource creation cancelled|The following resource\(s\) failed/i

/** The events of one operation of ours, each given once and in order. */
export class EventStream {
  readonly seen: StackEvent[] = []
  private readonly known = new Set<string>()
  private denied = false
  private readonly stackId: string
  private readonly token: string
  private readonly working: Working
  private readonly warn: (line: string) => void

  constructor(stackId: string, token: string, working: Working, warn: (line: string) => void) {
    this.stackId = stackId
    this.token = token
    this.working = working
    this.warn = warn
  }

  /** The events that came since the last call, oldest first; none, said once, where reading them is not allowed. */
  async next(): Promise<StackEvent[]> {
    if (this.denied) return []
    const fresh: StackEvent[] = []
    for (let token: string | undefined, more = true; more; ) {
      const input = { StackName: this.stackId, ...(token === undefined ? {} : { NextToken: token }) }
      const page = await this.read(input)
      if (page === undefined) return []
      const events = page.StackEvents ?? []
      const unknown = events.filter(({ EventId = '' }) => !this.known.has(EventId))
      for (const { EventId = '' } of unknown) this.known.add(EventId)
      fresh.push(...unknown.filter(event => event.ClientRequestToken === this.token))
      token = page.NextToken
      // Newest first: a page with anything known, or of another operation, ends what is new of ours.
      more =
        token !== undefined &&
        unknown.length === events.length &&
        unknown.every(event => event.ClientRequestToken === this.token)
    }
    fresh.reverse()
    this.seen.push(...fresh)
    return fresh
  }

  /** Whether events may not be read: then the stack's status is all there is. */
  get unreadable(): boolean {
    return this.denied
  }

  /** The first resource of our operation that failed by itself, not in the wake of another. */
  firstCause(): StackEvent | undefined {
    const failures = this.seen.filter(({ ResourceStatus = '' }) => FAILED.test(ResourceStatus))
    return (
      failures.find(
        ({ ResourceStatusReason = '', PhysicalResourceId }) =>
          !CASCADE.test(ResourceStatusReason) && PhysicalResourceId !== this.stackId,
      ) ?? failures[0]
    )
  }

  private async read(input: { StackName: string; NextToken?: string }) {
    try {
      return await persist(() => this.working.client.send(new DescribeStackEventsCommand(input)), this.working)
    } catch (error) {
      if (!(error instanceof Error) || !/AccessDenied/.test(error.name)) throw error
      this.denied = true
      this.warn(`Events cannot be read, so they are not shown: ${messageOf(error)}`)
      return undefined
    }
  }
}

/** One event as a line of the log. */
export function eventLine(event: StackEvent): string {
  const { Timestamp, ResourceStatus = '', LogicalResourceId = '', ResourceType = '', ResourceStatusReason } = event
  const time = Timestamp?.toISOString().slice(11, 19) ?? ''
  return `${time}  ${ResourceStatus.padEnd(28)} ${LogicalResourceId}  ${ResourceType}${ResourceStatusReason === undefined ? '' : `  ${ResourceStatusReason}`}`
}
