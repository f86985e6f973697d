import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { Api } from './api.ts'
import { EventStream, type Own } from './events.ts'

export const STACK = 'AWS::CloudFormation::Stack'

/** An event of a stack, or of one nested in it at this depth. */
export interface Told {
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
  private readonly rootId: string
  private readonly api: Api
  private turn = 0

  constructor(own: Own, api: Api) {
    this.root = new EventStream(own, api)
    this.rootId = own.stackId
    this.api = api
  }

  /** Reads the stack's new events, and those of one nested stack: each has its turn, so that the calls stay few. */
  async refresh(): Promise<Told[]> {
    await this.root.refresh()
    const fresh = this.note(this.root.take(), 0)
    const [id, next] = [...this.nested][this.turn++ % Math.max(this.nested.size, 1)] ?? []
    if (id === undefined || next === undefined) return fresh
    return [...fresh, ...(await this.read(id, next))]
  }

  /** What the nested stacks have left to tell when the operation is over. */
  async rest(): Promise<Told[]> {
    const fresh: Told[] = []
    // Reading one may find another in it.
    for (const [id, nested] of this.nested) fresh.push(...(await this.read(id, nested)))
    return fresh
  }

  private async read(id: string, { stream, depth, over }: Nested): Promise<Told[]> {
    await stream.refresh()
    if (over || stream.denied !== undefined) this.nested.delete(id)
    return this.note(stream.take(), depth)
  }

  // A nested stack's operation has begun where its parent says so with its ARN.
  private note(events: StackEvent[], depth: number): Told[] {
    for (const { ResourceType, PhysicalResourceId: id, ResourceStatus = '', Timestamp, StackId } of events) {
      if (ResourceType !== STACK || !id || id === StackId || id === this.rootId) continue
      const status: string = ResourceStatus
      const known = this.nested.get(id)
      if (known !== undefined) known.over = !status.endsWith('_IN_PROGRESS')
      else if (status.endsWith('_IN_PROGRESS') && Timestamp !== undefined) {
        // The history of a new stack is ours as a whole; its first event may be older than what its parent says of it.
        const since = status === 'CREATE_IN_PROGRESS' ? new Date(0) : Timestamp
        const stream = new EventStream({ stackId: id, token: undefined, since }, this.api)
        this.nested.set(id, { stream, depth: depth + 1, over: false })
      }
    }
    return events.map(event => ({ event, depth }))
  }
}
