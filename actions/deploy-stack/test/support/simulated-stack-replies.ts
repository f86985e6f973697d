import type { Call } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import { change, refusal } from './fake-cloudformation.ts'
import { STACK_ID } from './fake-events.ts'
import { reply, type Xml } from './query-xml.ts'
import { changeSetId, type Happening, type Prepared, type World } from './simulated-stack.ts'

const GOOD = /^(CREATE|UPDATE|IMPORT)_COMPLETE$/
const PAGE = 7

/** A world's answer to a call: what it reads is as it was `at` a time that may have passed, what it does is done now. */
export function answer(world: World, { operation, input }: Call, at: number): Reply {
  const id = changeSetId(`${input.ChangeSetName}`)
  const changeSet = world.changeSets.get(id)
  const status = world.status(world.now)
  const done = reply(operation, {})
  switch (operation) {
    case 'DescribeStacks':
      return stack(world, `${input.StackName}`, at)
    case 'DescribeStackEvents':
      return events(world, `${input.StackName}`, `${input.NextToken ?? ''}`, at)
    case 'CreateChangeSet':
      if (world.busy) return refusal('ValidationError', `Stack:${STACK_ID} is in ${status} state`)
      // A repeat of the request finds what the first one made.
      if (changeSet === undefined) {
        world.changeSets.set(id, { createdAt: world.now })
        if (input.ChangeSetType === 'CREATE') world.note('REVIEW_IN_PROGRESS')
      }
      return reply(operation, { Id: id, StackId: STACK_ID })
    case 'DescribeChangeSet':
      return changeSet === undefined ? none(id) : prepared(world, id, changeSet)
    case 'DeleteChangeSet':
      if (changeSet?.executedAt === undefined) world.changeSets.delete(id)
      return done
    case 'ListChangeSets':
      return reply(operation, { Summaries: [...world.changeSets.keys()].map(ChangeSetId => ({ ChangeSetId })) })
    case 'ExecuteChangeSet':
      if (changeSet === undefined) return none(id)
      if (changeSet.executedAt !== undefined || world.busy || !isComputed(world, changeSet)) {
        return refusal('InvalidChangeSetStatus', `ChangeSet [${id}] cannot be executed in its current status`)
      }
      changeSet.executedAt = world.now
      world.executed.push(id)
      world.begin(`${input.ClientRequestToken}`)
      return done
    case 'DeleteStack':
      if (status === 'REVIEW_IN_PROGRESS') world.note('DELETE_COMPLETE')
      else if (world.begun === undefined && status !== 'DELETE_COMPLETE') world.begin(`${input.ClientRequestToken}`)
      return done
    case 'CancelUpdateStack':
      if (status !== 'UPDATE_IN_PROGRESS') return refusal('ValidationError', 'CancelUpdateStack cannot be called')
      world.cancel(`${input.ClientRequestToken}`)
      return done
    // Of ECS: whatever the service, it runs.
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

const none = (id: string): Reply => refusal('ChangeSetNotFound', `ChangeSet [${id}] does not exist`, 404)

const isComputed = ({ now, plot }: World, { createdAt }: Prepared): boolean => now >= createdAt + plot.computeMs

function stack(world: World, name: string, at: number): Reply {
  const status = world.status(at)
  if (status === undefined || (status === 'DELETE_COMPLETE' && name === 'demo')) {
    return refusal('ValidationError', `Stack with id ${name} does not exist`)
  }
  const [updatedAt, deletedAt] = [world.updatedAt(at), world.deletedAt(at)]
  const Age = GOOD.test(world.end(at)?.status ?? '') ? 'new' : 'old'
  const outputs = Object.entries(world.plot.outputs ?? { Age })
  const fields = {
    StackId: STACK_ID,
    StackName: 'demo',
    StackStatus: status,
    CreationTime: new Date(world.started - 86_400_000),
    LastUpdatedTime: updatedAt === undefined ? undefined : new Date(updatedAt),
    DeletionTime: deletedAt === undefined ? undefined : new Date(deletedAt),
    Outputs: outputs.map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
  }
  return reply('DescribeStacks', { Stacks: [fields] })
}

function prepared(world: World, id: string, changeSet: Prepared): Reply {
  const computed = isComputed(world, changeSet)
  return reply('DescribeChangeSet', {
    ChangeSetId: id,
    StackId: STACK_ID,
    CreationTime: new Date(changeSet.createdAt),
    Status: computed ? 'CREATE_COMPLETE' : 'CREATE_IN_PROGRESS',
    ExecutionStatus: changeSet.executedAt === undefined ? (computed ? 'AVAILABLE' : 'UNAVAILABLE') : execution(world),
    Changes: world.plot.changes ?? [change({ LogicalResourceId: 'R0', ResourceType: 'AWS::SNS::Topic' })],
  })
}

function execution(world: World): string {
  const end = world.end(world.now)
  if (end === undefined) return 'EXECUTE_IN_PROGRESS'
  return GOOD.test(end.status) ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED'
}

// A page's token says which moment it is a page of, so that later pages fit the first one.
function events(world: World, name: string, token: string, first: number): Reply {
  // A nested stack has nothing to tell.
  if (name !== STACK_ID && name !== 'demo') return reply('DescribeStackEvents', { StackEvents: [] })
  const [at = first, from = 0] = token === '' ? [] : token.split('/').map(Number)
  const newestFirst = world.until(at).reverse()
  const NextToken = from + PAGE < newestFirst.length ? `${at}/${from + PAGE}` : undefined
  return reply('DescribeStackEvents', { StackEvents: newestFirst.slice(from, from + PAGE).map(eventOf), NextToken })
}

// Without another reason an event gives its own id, by which it is found again in the log.
const eventOf = ({ eventId, id, status, type = 'AWS::SNS::Topic', reason, token, at }: Happening): Xml => ({
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
