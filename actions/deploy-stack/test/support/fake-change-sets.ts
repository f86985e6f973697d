import { awsError, type Call } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import { STACK_ID } from './fake-events.ts'
import { reply } from './query-xml.ts'
import type { FakeCloudFormation, Fields, Scenario } from './scenario.ts'

/** The ARN that a change set of this name has. */
export const changeSetArn = (name: string): string =>
  name.startsWith('arn:') ? name : `arn:aws:cloudformation:eu-west-1:123456789012:changeSet/${name}/1`

/** One change of a change set, with the fields that matter over the usual ones. */
export const change = (fields: Fields): Fields => ({
  Type: 'Resource',
  ResourceChange: { Action: 'Add', ...fields },
})

/** The change sets of a fake account; `begin` starts the operation of one that is executed. */
export function changeSetAnswers(
  { pending = [], refused, changes, changeSet, nestedChanges = {} }: Scenario,
  state: FakeCloudFormation['state'],
  begin: (kind: string, input: Call['input']) => void,
): Record<string, (call: Call) => Reply> {
  const waiting = [...pending]
  const tokens = new Map<string, unknown>()
  const usual = [change({ LogicalResourceId: 'Bucket', ResourceType: 'AWS::S3::Bucket' })]
  const missing = (id: string) => awsError('ChangeSetNotFound', `ChangeSet [${id}] does not exist`, 404, 'query')
  const refusal = (name: string, message: string) => awsError(name, message, 400, 'query')

  return {
    CreateChangeSet: ({ input }) => {
      const id = changeSetArn(`${input.ChangeSetName}`)
      if (state.changeSets.has(id)) {
        return tokens.get(id) === input.ClientToken
          ? reply('CreateChangeSet', { Id: id, StackId: STACK_ID })
          : refusal('AlreadyExistsException', `ChangeSet ${input.ChangeSetName} already exists`)
      }
      if (state.status?.endsWith('_IN_PROGRESS') && state.status !== 'REVIEW_IN_PROGRESS') {
        return refusal('ValidationError', `Stack:${STACK_ID} is in ${state.status} state and can not be updated.`)
      }
      state.executedAt = Number.POSITIVE_INFINITY
      state.changeSets.add(id)
      tokens.set(id, input.ClientToken)
      if (input.ChangeSetType === 'CREATE') state.status = 'REVIEW_IN_PROGRESS'
      return reply('CreateChangeSet', { Id: id, StackId: STACK_ID })
    },
    DescribeChangeSet: ({ input }) => {
      const id = changeSetArn(`${input.ChangeSetName}`)
      const nested = nestedChanges[id]
      if (!state.changeSets.has(id) && nested === undefined) return missing(id)
      const ExecutionStatus = state.executed.includes(id) ? 'EXECUTE_COMPLETE' : 'AVAILABLE'
      const fields = { ChangeSetId: id, StackId: STACK_ID, ExecutionStatus, ...changeSet }
      const next = waiting.shift()
      if (next !== undefined) return reply('DescribeChangeSet', { ...fields, Status: next })
      if (refused !== undefined) {
        return reply('DescribeChangeSet', { ...fields, Status: 'FAILED', StatusReason: refused })
      }
      const all = nested ?? changes ?? usual
      // Pages of two, so that every reader of changes must follow the token.
      const from = Number(input.NextToken ?? 0)
      const NextToken = from + 2 < all.length ? `${from + 2}` : undefined
      const Changes = all.slice(from, from + 2)
      return reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', ...fields, Changes, NextToken })
    },
    DeleteChangeSet: ({ input }) => {
      state.changeSets.delete(changeSetArn(`${input.ChangeSetName}`))
      return reply('DeleteChangeSet', {})
    },
    ListChangeSets: () =>
      reply('ListChangeSets', { Summaries: [...state.changeSets].map(ChangeSetId => ({ ChangeSetId })) }),
    ExecuteChangeSet: ({ input }) => {
      const id = changeSetArn(`${input.ChangeSetName}`)
      if (!state.changeSets.has(id)) return missing(id)
      if (state.executed.includes(id)) {
        return refusal('InvalidChangeSetStatus', `ChangeSet [${id}] cannot be executed in its current status`)
      }
      state.executed.push(id)
      begin(state.status === undefined || state.status === 'REVIEW_IN_PROGRESS' ? 'CREATE' : 'UPDATE', input)
      return reply('ExecuteChangeSet', {})
    },
  }
}
