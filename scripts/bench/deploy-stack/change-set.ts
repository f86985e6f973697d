import type { Kind, Timing } from './event-schedule.ts'
import { ARN_PREFIX, type Fields, PAGE } from './query-replies.ts'
import { type Resource, STACK } from './stack-resources.ts'

const CREATION_MS = 3_000
const PENDING_MS = 200
const EMPTY = "The submitted information didn't contain changes. Submit different information to create a change set."

/** A change set that takes three seconds to create; no time in an instant account. */
export class ChangeSet {
  readonly id: string
  readonly kind: Kind
  readonly createdAt = Date.now()
  private readonly name: string
  private readonly stackId: string
  private readonly completeAt: number

  constructor(name: string, kind: Kind, stackId: string, timing: Timing, uuid: string) {
    this.id = `${ARN_PREFIX}:changeSet/${name}/${uuid}`
    this.name = name
    this.kind = kind
    this.stackId = stackId
    this.completeAt = timing === 'instant' ? this.createdAt : this.createdAt + CREATION_MS
  }

  /** Its fields in DescribeChangeSet and ListChangeSets; the API reports an empty change set as failed. */
  summary(changes: boolean, operationEnd: number | undefined): Fields & { Status: string; ExecutionStatus: string } {
    const usual = { ChangeSetId: this.id, ChangeSetName: this.name, StackId: this.stackId, StackName: STACK }
    return { ...usual, CreationTime: new Date(this.createdAt), ...this.state(changes, operationEnd) }
  }

  /** One page of its changes. */
  page(resources: Resource[], from: number): Fields {
    const Changes = resources.slice(from, from + PAGE).map(({ id, type }) => ({
      Type: 'Resource',
      ResourceChange: {
        Action: this.kind === 'CREATE' ? 'Add' : 'Modify',
        LogicalResourceId: id,
        ResourceType: type,
        Scope: this.kind === 'CREATE' ? [] : ['Properties'],
        Replacement: this.kind === 'CREATE' ? undefined : 'False',
      },
    }))
    return { Changes, NextToken: from + PAGE < resources.length ? `${from + PAGE}` : undefined }
  }

  private state(changes: boolean, operationEnd: number | undefined) {
    const now = Date.now()
    if (now < this.completeAt) {
      const Status = now < this.createdAt + PENDING_MS ? 'CREATE_PENDING' : 'CREATE_IN_PROGRESS'
      return { Status, ExecutionStatus: 'UNAVAILABLE' }
    }
    if (!changes) return { Status: 'FAILED', ExecutionStatus: 'UNAVAILABLE', StatusReason: EMPTY }
    const executed = operationEnd !== undefined && (now < operationEnd ? 'EXECUTE_IN_PROGRESS' : 'EXECUTE_COMPLETE')
    return { Status: 'CREATE_COMPLETE', ExecutionStatus: executed || 'AVAILABLE' }
  }
}
