import type { Call } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import { change, refusal } from './fake-cloudformation.ts'
import { STACK_ID } from './fake-events.ts'
import { reply, type Xml } from './query-xml.ts'
import { changeSetId, type SimulatedChangeSet, type SimulatedEvent, type SimulatedStack } from './simulated-stack.ts'

const SUCCESS = /^(CREATE|UPDATE|IMPORT)_COMPLETE$/
const PAGE_SIZE = 7

/** The reply to a call: reads are as of `at`, which can be in the past; writes are applied now. */
export function createReply(stack: SimulatedStack, { operation, input }: Call, at: number): Reply {
  const id = changeSetId(`${input.ChangeSetName}`)
  const changeSet = stack.changeSets.get(id)
  const status = stack.status(stack.now)
  const done = reply(operation, {})
  switch (operation) {
    case 'DescribeStacks':
      return describeStack(stack, `${input.StackName}`, at)
    case 'DescribeStackEvents':
      return describeEvents(stack, `${input.StackName}`, `${input.NextToken ?? ''}`, at)
    case 'CreateChangeSet':
      if (stack.busy) return refusal('ValidationError', `Stack:${STACK_ID} is in ${status} state`)
      // A repeated request finds the change set of the first one.
      if (changeSet === undefined) {
        stack.changeSets.set(id, { createdAt: stack.now })
        if (input.ChangeSetType === 'CREATE') stack.recordEvent('REVIEW_IN_PROGRESS')
      }
      return reply(operation, { Id: id, StackId: STACK_ID })
    case 'DescribeChangeSet':
      return changeSet === undefined ? missing(id) : describeChangeSet(stack, id, changeSet)
    case 'DeleteChangeSet':
      if (changeSet?.executedAt === undefined) stack.changeSets.delete(id)
      return done
    case 'ListChangeSets':
      return reply(operation, { Summaries: [...stack.changeSets.keys()].map(ChangeSetId => ({ ChangeSetId })) })
    case 'ExecuteChangeSet':
      if (changeSet === undefined) return missing(id)
      if (changeSet.executedAt !== undefined || stack.busy || !isComputed(stack, changeSet)) {
        return refusal('InvalidChangeSetStatus', `ChangeSet [${id}] cannot be executed in its current status`)
      }
      changeSet.executedAt = stack.now
      stack.executed.push(id)
      stack.startOperation(`${input.ClientRequestToken}`)
      return done
    case 'DeleteStack':
      if (status === 'REVIEW_IN_PROGRESS') stack.recordEvent('DELETE_COMPLETE')
      else if (stack.operation === undefined && status !== 'DELETE_COMPLETE')
        stack.startOperation(`${input.ClientRequestToken}`)
      return done
    case 'CancelUpdateStack':
      if (status !== 'UPDATE_IN_PROGRESS') return refusal('ValidationError', 'CancelUpdateStack cannot be called')
      stack.cancel(`${input.ClientRequestToken}`)
      return done
    // ECS: every service is running.
    case 'DescribeServices':
      return { body: { services: [{ serviceName: 'web', desiredCount: 1, runningCount: 1 }] } }
    case 'ListTasks':
      return { body: { taskArns: [] } }
    case 'GetTemplate':
      return reply(operation, { TemplateBody: 'Resources: {}' })
    default:
      return done
  }
}

const missing = (id: string): Reply => refusal('ChangeSetNotFound', `ChangeSet [${id}] does not exist`, 404)

const isComputed = ({ now, scenario }: SimulatedStack, { createdAt }: SimulatedChangeSet): boolean =>
  now >= createdAt + scenario.computeMs

function describeStack(stack: SimulatedStack, name: string, at: number): Reply {
  const status = stack.status(at)
  if (status === undefined || (status === 'DELETE_COMPLETE' && name === 'demo')) {
    return refusal('ValidationError', `Stack with id ${name} does not exist`)
  }
  const [updatedAt, deletedAt] = [stack.updatedAt(at), stack.deletedAt(at)]
  const Age = SUCCESS.test(stack.findEnd(at)?.status ?? '') ? 'new' : 'old'
  const outputs = Object.entries(stack.scenario.outputs ?? { Age })
  const fields = {
    StackId: STACK_ID,
    StackName: 'demo',
    StackStatus: status,
    CreationTime: new Date(stack.started - 86_400_000),
    LastUpdatedTime: updatedAt === undefined ? undefined : new Date(updatedAt),
    DeletionTime: deletedAt === undefined ? undefined : new Date(deletedAt),
    Outputs: outputs.map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
  }
  return reply('DescribeStacks', { Stacks: [fields] })
}

function describeChangeSet(stack: SimulatedStack, id: string, changeSet: SimulatedChangeSet): Reply {
  const computed = isComputed(stack, changeSet)
  return reply('DescribeChangeSet', {
    ChangeSetId: id,
    StackId: STACK_ID,
    CreationTime: new Date(changeSet.createdAt),
    Status: computed ? 'CREATE_COMPLETE' : 'CREATE_IN_PROGRESS',
    ExecutionStatus:
      changeSet.executedAt === undefined ? (computed ? 'AVAILABLE' : 'UNAVAILABLE') : executionStatus(stack),
    Changes: stack.scenario.changes ?? [change({ LogicalResourceId: 'R0', ResourceType: 'AWS::SNS::Topic' })],
  })
}

function executionStatus(stack: SimulatedStack): string {
  const end = stack.findEnd(stack.now)
  if (end === undefined) return 'EXECUTE_IN_PROGRESS'
  return SUCCESS.test(end.status) ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED'
}

// A page's token contains the time of the first page, so that later pages match it.
function describeEvents(stack: SimulatedStack, name: string, token: string, first: number): Reply {
  // Nested stacks have no events.
  if (name !== STACK_ID && name !== 'demo') return reply('DescribeStackEvents', { StackEvents: [] })
  const [at = first, from = 0] = token === '' ? [] : token.split('/').map(Number)
  const newestFirst = stack.listEvents(at).reverse()
  const NextToken = from + PAGE_SIZE < newestFirst.length ? `${at}/${from + PAGE_SIZE}` : undefined
  return reply('DescribeStackEvents', {
    StackEvents: newestFirst.slice(from, from + PAGE_SIZE).map(toEventXml),
    NextToken,
  })
}

// By default the reason of an event is its id, by which the log is checked.
const toEventXml = ({ eventId, id, status, type = 'AWS::SNS::Topic', reason, token, at }: SimulatedEvent): Xml => ({
  EventId: eventId,
  StackId: STACK_ID,
  StackName: 'demo',
  LogicalResourceId: id,
  PhysicalResourceId: id === 'demo' ? STACK_ID : `arn:aws:ecs:eu-west-1:123456789012:service/main/${id}`,
  ResourceType: id === 'demo' ? 'AWS::CloudFormation::Stack' : type,
  ResourceStatus: status,
  ResourceStatusReason: reason ?? eventId,
  ClientRequestToken: token,
  Timestamp: new Date(at),
})
