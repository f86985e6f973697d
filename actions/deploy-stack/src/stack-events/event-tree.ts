import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { isTransient } from '../../../shared/retry.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { STACK } from '../cloudformation/stack-resources.ts'
import { EventStream, type OperationFilter } from './event-stream.ts'

// Attempts to read the last events of a nested stack once the operation is over.
const MAX_DRAIN_ATTEMPTS = 3
const PAUSE_MS = 1_000

/** An event of the stack or of a nested stack. */
export interface StackEventAtDepth {
  event: StackEvent
  /** 0 for the stack itself. */
  depth: number
}

interface NestedStack {
  stream: EventStream
  depth: number
  /** Whether an event of the parent says that it is complete: it is read once more. */
  isOver: boolean
}

/** The events of an operation and of its nested stacks, which are only in the nested stacks' own histories. */
export class EventTree {
  readonly root: EventStream
  private readonly nested = new Map<string, NestedStack>()
  private readonly unreadable = new Map<string, string>()
  private readonly unreported = new Set<string>()
  private readonly rootId: string
  private readonly api: CloudFormation
  private turn = 0

  constructor(filter: OperationFilter, api: CloudFormation) {
    this.root = new EventStream(filter, api)
    this.rootId = filter.stackId
    this.api = api
  }

  /** Reads the new events of the stack and, to limit the calls, of one nested stack in turn. */
  async refresh(): Promise<StackEventAtDepth[]> {
    await this.root.refresh()
    const fresh = this.track(this.root.take(), 0)
    const [id, next] = [...this.nested][this.turn++ % Math.max(this.nested.size, 1)] ?? []
    if (id === undefined || next === undefined) return fresh
    return mergeEvents(fresh, (await this.readNested(id, next)) ?? [])
  }

  /** Reads the last events of the nested stacks once the operation is over. */
  async drain(): Promise<StackEventAtDepth[]> {
    const fresh: StackEventAtDepth[] = []
    const { clock, signal } = this.api.deadline
    // The events of one can add another to the map.
    for (const [id, nested] of this.nested) {
      for (let attempt = 1; attempt <= MAX_DRAIN_ATTEMPTS && !signal?.aborted; attempt++) {
        if (attempt > 1) await clock.sleep(PAUSE_MS)
        const events = await this.readNested(id, nested)
        fresh.push(...(events ?? []))
        if (events !== undefined) break
      }
    }
    return fresh
  }

  /** Nested stacks whose events cannot be read, and why; each is returned once. */
  takeUnreadable(): [id: string, reason: string][] {
    const taken = [...this.unreported].map((id): [string, string] => [id, this.unreadable.get(id) ?? ''])
    this.unreported.clear()
    return taken
  }

  // Undefined after a transient failure, which must not end the operation's own polling.
  private async readNested(
    id: string,
    { stream, depth, isOver }: NestedStack,
  ): Promise<StackEventAtDepth[] | undefined> {
    let problem: string | undefined
    try {
      await stream.refresh()
      problem = stream.denied
    } catch (error) {
      if (error instanceof ActionError || isTransient(error)) return undefined
      problem = messageOf(error)
    }
    if (isOver || problem !== undefined) this.nested.delete(id)
    if (problem !== undefined) {
      this.unreadable.set(id, problem)
      this.unreported.add(id)
    }
    return this.track(stream.take(), depth)
  }

  // A nested stack's operation starts with the parent's event that has its ARN.
  private track(events: StackEvent[], depth: number): StackEventAtDepth[] {
    for (const { ResourceType, PhysicalResourceId: id, ResourceStatus = '', Timestamp, StackId } of events) {
      if (ResourceType !== STACK || !id || id === StackId || id === this.rootId || this.unreadable.has(id)) continue
      const isRunning = ResourceStatus.endsWith('_IN_PROGRESS')
      const known = this.nested.get(id)
      if (known !== undefined) known.isOver = !isRunning
      else if (isRunning && Timestamp !== undefined) {
        // All events of a new stack belong to the operation; its first one may be older than the parent's event.
        const since = ResourceStatus === 'CREATE_IN_PROGRESS' ? new Date(0) : Timestamp
        const stream = new EventStream({ stackId: id, token: undefined, since }, this.api, { retries: false })
        this.nested.set(id, { stream, depth: depth + 1, isOver: false })
      }
    }
    return events.map(event => ({ event, depth }))
  }
}

// By time, without changing the order of the events of one stack.
function mergeEvents(some: StackEventAtDepth[], others: StackEventAtDepth[]): StackEventAtDepth[] {
  const merged: StackEventAtDepth[] = []
  const remaining = [...others]
  for (const event of some) {
    while (remaining[0] !== undefined && timeOf(remaining[0]) < timeOf(event)) merged.push(...remaining.splice(0, 1))
    merged.push(event)
  }
  return [...merged, ...remaining]
}

const timeOf = ({ event }: StackEventAtDepth): number => event.Timestamp?.getTime() ?? 0
