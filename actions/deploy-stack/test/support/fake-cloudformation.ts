import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { systemClock } from '../../../shared/deadline.ts'
import { awsError, type Call, fakeAws } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import { changeSetAnswers, changeSetArn } from './fake-change-sets.ts'
import { driftAnswers } from './fake-drift.ts'
import { eventXml, type FakeEvent, STACK_ID } from './fake-events.ts'
import { policyAnswers } from './fake-policy.ts'
import { reply } from './query-xml.ts'
import { type FakeCloudFormation, LOST, type Scenario } from './scenario.ts'

export { change, changeSetArn } from './fake-change-sets.ts'
export { type FakeEvent, STACK_ID } from './fake-events.ts'
export { reply } from './query-xml.ts'
export { type FakeCloudFormation, type Fields, LOST, type Scenario } from './scenario.ts'

export const EMPTY =
  "The submitted information didn't contain changes. Submit different information to create a change set."

/** An error reply of CloudFormation. */
export const refusal = (name: string, message: string, status = 400): Reply => awsError(name, message, status, 'query')

/** Starts a fake CloudFormation on loopback with one stack named `demo`, or without a stack. */
export async function fakeCloudFormation(scenario: Scenario = {}): Promise<FakeCloudFormation> {
  const { stack: { status: first, ...fields } = { status: undefined }, faults = {} } = scenario
  const { clock = systemClock } = scenario
  const state: FakeCloudFormation['state'] = {
    status: first,
    changeSets: new Set(scenario.reviewed?.map(changeSetArn)),
    executed: [],
    executedAt: Number.POSITIVE_INFINITY,
    cancelledAt: Number.POSITIVE_INFINITY,
  }
  let kind = 'UPDATE'
  let token = ''

  const script = (): FakeEvent[] =>
    scenario.operation ?? [
      { id: 'demo', status: `${kind}_IN_PROGRESS` },
      { id: 'Bucket', type: 'AWS::S3::Bucket', status: `${kind}_IN_PROGRESS` },
      { id: 'Bucket', type: 'AWS::S3::Bucket', status: `${kind}_COMPLETE` },
      { id: 'demo', status: `${kind}_COMPLETE` },
    ]
  const rollback = (): FakeEvent[] =>
    (
      scenario.rollback ?? [
        { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS' },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 500 },
      ]
    ).map(event => ({ token: `${token}-cancel`, ...event }))

  /** The events that have happened by now; moves the stack's status on. */
  function happened(): FakeEvent[] {
    const { executedAt, cancelledAt } = state
    const started = script().filter(({ afterMs = 0 }) => executedAt + afterMs <= Math.min(clock.now(), cancelledAt))
    const undone = rollback().filter(({ afterMs = 0 }) => cancelledAt + afterMs <= clock.now())
    const events = [...started, ...undone]
    const ours = (event: FakeEvent) => event.token === undefined || event.token === `${token}-cancel`
    const last = events.findLast(event => event.id === 'demo' && event.stack === undefined && ours(event))
    if (last !== undefined) state.status = last.status as StackStatus
    return events
  }

  function begin(operation: string, input: Call['input']): void {
    kind = operation
    token = `${input.ClientRequestToken}`
    state.executedAt = clock.now()
    happened()
  }

  const answers: Record<string, (call: Call) => Reply | Promise<Reply>> = {
    DescribeEvents: () => reply('DescribeEvents', {}),
    GetTemplateSummary: () => reply('GetTemplateSummary', {}),
    DescribeStacks: ({ input }) => {
      happened()
      const gone = state.status === undefined || (state.status === 'DELETE_COMPLETE' && input.StackName === 'demo')
      if (gone) return refusal('ValidationError', `Stack with id ${input.StackName} does not exist`)
      const Outputs = Object.entries(scenario.outputs ?? {}).map(([OutputKey, OutputValue]) => ({
        OutputKey,
        OutputValue,
      }))
      const usual = {
        StackId: STACK_ID,
        StackName: 'demo',
        CreationTime: new Date(0),
        ChangeSetId: state.executed.at(-1),
        LastUpdatedTime:
          kind === 'UPDATE' && Number.isFinite(state.executedAt) ? new Date(state.executedAt) : undefined,
        Outputs,
      }
      return reply('DescribeStacks', { Stacks: [{ ...usual, StackStatus: state.status, ...fields }] })
    },
    ...changeSetAnswers(scenario, state, begin),
    DescribeStackEvents: ({ input }) => {
      const newestFirst = happened()
        .map((event, index) => ({ event, index }))
        .filter(({ event }) => (event.stack ?? STACK_ID) === input.StackName || input.StackName === 'demo')
        .map(({ event, index }) => eventXml(event, index, token))
        .reverse()
      const from = Number(input.NextToken ?? 0)
      const NextToken = from + 3 < newestFirst.length ? `${from + 3}` : undefined
      return reply('DescribeStackEvents', { StackEvents: newestFirst.slice(from, from + 3), NextToken })
    },
    ListStackResources: ({ input }) => {
      const all = scenario.nestedResources?.[`${input.StackName}`] ?? scenario.resources ?? []
      const from = Number(input.NextToken ?? 0)
      const NextToken = from + 100 < all.length ? `${from + 100}` : undefined
      return reply('ListStackResources', { StackResourceSummaries: all.slice(from, from + 100), NextToken })
    },
    DeleteStack: ({ input }) => {
      state.changeSets.clear()
      if (state.status === 'REVIEW_IN_PROGRESS') state.status = undefined
      else begin('DELETE', input)
      return reply('DeleteStack', {})
    },
    UpdateStack: ({ input }) => {
      begin('UPDATE', input)
      return reply('UpdateStack', { StackId: STACK_ID })
    },
    CancelUpdateStack: () => {
      if (state.status !== 'UPDATE_IN_PROGRESS') return refusal('ValidationError', 'CancelUpdateStack cannot be called')
      state.cancelledAt = clock.now()
      return reply('CancelUpdateStack', {})
    },
    GetTemplate: ({ input }) => {
      const { template = 'Resources: {}', templates = {} } = scenario
      const of = `${input.ChangeSetName ?? input.StackName}`
      const other = Object.keys(templates).find(name => of.startsWith(name))
      return reply('GetTemplate', { TemplateBody: other === undefined ? template : templates[other] })
    },
    ...policyAnswers(scenario.policy),
    ...driftAnswers(scenario.drift),
    // Of S3, at the same address.
    PutObject: () => ({}),
    UpdateTerminationProtection: () => reply('UpdateTerminationProtection', { StackId: STACK_ID }),
    ...scenario.answers,
  }

  const counts = new Map<string, number>()
  const aws = await fakeAws(
    Object.fromEntries(
      Object.entries(answers).map(([operation, answer]) => [
        operation,
        async (call: Call): Promise<Reply> => {
          const nth = (counts.get(operation) ?? 0) + 1
          counts.set(operation, nth)
          const fault = faults[operation]?.(nth, call)
          if (fault !== LOST) return fault ?? answer(call)
          await answer(call)
          return 'cut'
        },
      ]),
    ),
  )
  return Object.assign(aws, { state, faults, clock })
}
