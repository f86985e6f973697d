import type { Call } from '../../../actions/shared/testing/fake-aws.ts'
import type { Reply } from '../../../actions/shared/testing/loopback-server.ts'
import { ChangeSet } from './change-set.ts'
import { type ScheduledEvent, STACK_TYPE, scheduleEvents, selectResources, type Timing } from './event-schedule.ts'
import { ARN_PREFIX, createErrorReply, createReply, createUuidSource, type Fields, PAGE } from './query-replies.ts'
import { type Resource, renderTemplate, STACK } from './stack-resources.ts'

/** The state of the account before a run, and the times that it takes. */
export interface Scenario {
  timing: Timing
  /** Whether the stack exists, and whether the deployment changes it. */
  stack: 'absent' | 'outdated' | 'current'
  /** Whether other callers use nearly the whole read limit of the account. */
  isThrottled: boolean
  seed: number
}

/** One event, and when it became visible (Date.now()). */
export interface VisibleEvent {
  id: string
  status: string
  at: number
}

/** CloudFormation with one stack, whose change sets and operations take as long as in AWS. */
export class SimulatedAccount {
  private readonly scenario: Scenario
  private readonly resources: Resource[]
  private readonly uuid: () => string
  private readonly stackId: string
  private changeSet: ChangeSet | undefined
  private operation:
    | { token: string | undefined; from: number; events: (ScheduledEvent & { uuid: string })[] }
    | undefined

  constructor(scenario: Scenario) {
    this.scenario = scenario
    this.resources = selectResources(scenario.timing)
    this.uuid = createUuidSource(scenario.seed)
    this.stackId = `${ARN_PREFIX}:stack/${STACK}/${this.uuid()}`
  }

  private readonly answers: Record<string, (input: Call['input']) => Reply> = {
    DescribeStacks: ({ StackName }) => this.describeStacks(`${StackName}`),
    CreateChangeSet: input => this.createChangeSet(input),
    DescribeChangeSet: ({ NextToken }) => this.describeChangeSet(Number(NextToken ?? 0)),
    ExecuteChangeSet: ({ ClientRequestToken }) => this.execute(ClientRequestToken as string | undefined),
    DeleteChangeSet: () => createReply('DeleteChangeSet', {}),
    ListChangeSets: () =>
      createReply('ListChangeSets', { Summaries: this.changeSet === undefined ? [] : [this.summary(this.changeSet)] }),
    DescribeStackEvents: ({ NextToken }) => this.events('DescribeStackEvents', 'StackEvents', NextToken),
    DescribeEvents: ({ NextToken }) => this.events('DescribeEvents', 'OperationEvents', NextToken),
    DescribeStackResources: () => this.describeResources(),
    GetTemplateSummary: () =>
      createReply('GetTemplateSummary', { Parameters: [], ResourceTypes: this.resources.map(({ type }) => type) }),
    GetTemplate: () => createReply('GetTemplate', { TemplateBody: renderTemplate(this.resources) }),
    GetStackPolicy: () => createReply('GetStackPolicy', {}),
  }

  /** The reply to a call that arrives now. */
  answer({ operation, input }: Call): Reply {
    return this.answers[operation]?.(input) ?? createErrorReply(`${operation} is not an operation of this account`)
  }

  /** All events of the operation and its end, future ones included; undefined before its start. */
  get history(): { events: VisibleEvent[]; end: number } | undefined {
    if (this.operation === undefined) return undefined
    const { from, events } = this.operation
    const visible = events.map(({ id, status, afterMs }) => ({ id, status, at: from + afterMs }))
    return { events: visible, end: visible.at(-1)?.at ?? from }
  }

  /** The stack's status now; undefined if there is no stack. */
  get status(): string | undefined {
    const own = this.pastEvents().findLast(({ type }) => type === STACK_TYPE)
    if (own !== undefined) return own.status
    if (this.scenario.stack !== 'absent') return 'CREATE_COMPLETE'
    return this.changeSet === undefined ? undefined : 'REVIEW_IN_PROGRESS'
  }

  private describeStacks(name: string): Reply {
    const StackStatus = this.status
    if ((name !== STACK && name !== this.stackId) || StackStatus === undefined) {
      return createErrorReply(`Stack with id ${name} does not exist`)
    }
    const CreationTime = new Date(this.changeSet?.createdAt ?? 0)
    const Outputs = StackStatus.endsWith('_COMPLETE') ? [{ OutputKey: 'Url', OutputValue: 'https://orders.test' }] : []
    const usual = { StackId: this.stackId, StackName: STACK, CreationTime, DisableRollback: false }
    return createReply('DescribeStacks', {
      Stacks: [{ ...usual, StackStatus, Outputs, ChangeSetId: this.changeSet?.id }],
    })
  }

  private createChangeSet({ ChangeSetName, ChangeSetType, StackName }: Call['input']): Reply {
    const kind = ChangeSetType === 'CREATE' ? 'CREATE' : 'UPDATE'
    const absent = this.scenario.stack === 'absent'
    if (kind === 'CREATE' && !absent)
      return createErrorReply(`Stack [${StackName}] already exists and cannot be created again`)
    if (kind === 'UPDATE' && absent) return createErrorReply(`Stack [${StackName}] does not exist`)
    this.changeSet = new ChangeSet(`${ChangeSetName}`, kind, this.stackId, this.scenario.timing, this.uuid())
    return createReply('CreateChangeSet', { Id: this.changeSet.id, StackId: this.stackId })
  }

  private describeChangeSet(from: number): Reply {
    if (this.changeSet === undefined) return createErrorReply('The change set does not exist', 'ChangeSetNotFound')
    const summary = this.summary(this.changeSet)
    const changes = summary.Status === 'CREATE_COMPLETE' ? this.changeSet.page(this.resources, from) : {}
    return createReply('DescribeChangeSet', { ...summary, ...changes })
  }

  private summary = (changeSet: ChangeSet) => changeSet.summary(this.scenario.stack !== 'current', this.history?.end)

  private execute(token: string | undefined): Reply {
    if (this.changeSet === undefined || this.summary(this.changeSet).ExecutionStatus !== 'AVAILABLE') {
      return createErrorReply('The change set cannot be executed in its current status', 'InvalidChangeSetStatus')
    }
    const events = scheduleEvents(this.scenario.timing, this.changeSet.kind, this.scenario.seed)
    this.operation = { token, from: Date.now(), events: events.map(event => ({ ...event, uuid: this.uuid() })) }
    return createReply('ExecuteChangeSet', {})
  }

  // Newest first. A token counts from the oldest event, so that new events do not shift the pages.
  private events(operation: string, list: string, next: unknown): Reply {
    if (this.status === undefined) return createErrorReply(`Stack [${STACK}] does not exist`)
    const past = this.pastEvents()
    const until = Number(next ?? past.length)
    const page = past.slice(Math.max(until - PAGE, 0), until).reverse()
    const events = page.map(({ id, type, status, reason, afterMs, uuid }) => ({
      EventId: uuid,
      StackId: this.stackId,
      StackName: STACK,
      LogicalResourceId: id,
      PhysicalResourceId:
        type === STACK_TYPE ? this.stackId : `${STACK}-${id.toLowerCase()}-${this.stackId.slice(-12)}`,
      ResourceType: type,
      ResourceStatus: status,
      ResourceStatusReason: reason,
      ClientRequestToken: this.operation?.token,
      Timestamp: new Date((this.operation?.from ?? 0) + afterMs),
      EventType: list === 'OperationEvents' ? 'STACK_EVENT' : undefined,
    }))
    return createReply(operation, { [list]: events, NextToken: until > PAGE ? `${until - PAGE}` : undefined })
  }

  private describeResources(): Reply {
    const resources = this.resources.flatMap(({ id, type }): Fields[] => {
      const last = this.pastEvents().findLast(event => event.id === id)
      if (last === undefined) return []
      return [{ LogicalResourceId: id, ResourceType: type, ResourceStatus: last.status, StackName: STACK }]
    })
    return createReply('DescribeStackResources', { StackResources: resources })
  }

  private pastEvents() {
    const { from = 0, events = [] } = this.operation ?? {}
    const passed = Date.now() - from
    return events.filter(({ afterMs }) => afterMs <= passed)
  }
}
