import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { isTransient } from '../../../shared/retry.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { EventStream, type OperationFilter } from './event-stream.ts'

export const STACK = 'AWS::CloudFormation::Stack'

// When the operation is over, what its nested stacks have left to tell is worth so many tries.
const LAST_TRIES = 3
const PAUSE_MS = 1_000

/** An event of a stack, or of one nested in it at this depth. */
export interface StackEventAtDepth {
  event: StackEvent
  /** 0 for the stack itself. */
  depth: number
}

interface Nested {
  stream: EventStream
  depth: number
  /** Whether its parent has said that it is done: one more reading, and that was all. */
  over: boolean
}

/** The events of an operation and of the stacks nested in it: a nested stack's stand in its own history only. */
export class EventTree {
  readonly root: EventStream
  private readonly nested = new Map<string, Nested>()
  private readonly unreadable = new Set<string>()
  private readonly missed: [id: string, why: string][] = []
  private readonly rootId: string
  private readonly api: CloudFormation
  private turn = 0

  constructor(own: OperationFilter, api: CloudFormation) {
    this.root = new EventStream(own, api)
    this.rootId = own.stackId
    this.api = api
  }

  /** Reads the stack's new events, and those of one nested stack: each has its turn, so that the calls stay few. */
  async refresh(): Promise<StackEventAtDepth[]> {
    await this.root.refresh()
    const fresh = this.note(this.root.take(), 0)
    const [id, next] = [...this.nested][this.turn++ % Math.max(this.nested.size, 1)] ?? []
    if (id === undefined || next === undefined) return fresh
    return mergeEvents(fresh, (await this.read(id, next)) ?? [])
  }

  /** What the nested stacks have left to tell when the operation is over. */
  async drain(): Promise<StackEventAtDepth[]> {
    const fresh: StackEventAtDepth[] = []
    const { clock, signal } = this.api.limits
    // Reading one may find another in it.
    for (const [id, nested] of this.nested) {
      for (let tries = 1; tries <= LAST_TRIES && !signal?.aborted; tries++) {
        if (tries > 1) await clock.sleep(PAUSE_MS)
        const told = await this.read(id, nested)
        fresh.push(...(told ?? []))
        if (told !== undefined) break
      }
    }
    return fresh
  }

  /** Nested stacks whose events may not be read, and why; each is told once. */
  takeUnreadable(): [id: string, why: string][] {
    return this.missed.splice(0)
  }

  // Undefined where it cannot be read just now. That is no reason to look away from the stack itself, nor to give up.
  private async read(id: string, { stream, depth, over }: Nested): Promise<StackEventAtDepth[] | undefined> {
    let problem: string | undefined
    try {
      await stream.refresh()
      problem = stream.denied
    } catch (error) {
      if (error instanceof ActionError || isTransient(error)) return undefined
      problem = messageOf(error)
    }
    if (over || problem !== undefined) this.nested.delete(id)
    if (problem !== undefined) {
      this.unreadable.add(id)
      this.missed.push([id, problem])
    }
    return this.note(stream.take(), depth)
  }

  // A nested stack's operation has begun where its parent says so with its ARN.
  private note(events: StackEvent[], depth: number): StackEventAtDepth[] {
    for (const { ResourceType, PhysicalResourceId: id, ResourceStatus = '', Timestamp, StackId } of events) {
      if (ResourceType !== STACK || !id || id === StackId || id === this.rootId || this.unreadable.has(id)) continue
      const status: string = ResourceStatus
      const known = this.nested.get(id)
      if (known !== undefined) known.over = !status.endsWith('_IN_PROGRESS')
      else if (status.endsWith('_IN_PROGRESS') && Timestamp !== undefined) {
        // The history of a new stack is ours as a whole; its first event may be older than what its parent says of it.
        const since = status === 'CREATE_IN_PROGRESS' ? new Date(0) : Timestamp
        const stream = new EventStream({ stackId: id, token: undefined, since }, this.api, { patient: false })
        this.nested.set(id, { stream, depth: depth + 1, over: false })
      }
    }
    return events.map(event => ({ event, depth }))
  }
}

// In the order of time, and each stack's own events in the order in which it told them.
function mergeEvents(some: StackEventAtDepth[], others: StackEventAtDepth[]): StackEventAtDepth[] {
  const all: StackEventAtDepth[] = []
  const rest = [...others]
  for (const told of some) {
    while (rest[0] !== undefined && timeOf(rest[0]) < timeOf(told)) all.push(...rest.splice(0, 1))
    all.push(told)
  }
  return [...all, ...rest]
}

const timeOf = ({ event }: StackEventAtDepth): number => event.Timestamp?.getTime() ?? 0
