import type { Stack } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { ActionError, DeadlineError } from '../../../shared/errors.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import { type Answer, closeServices, first, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { NotStartedError, StillRunningError } from '../operation/operation-errors.ts'
import type { Report } from '../report/report.ts'
import { assertReplaceable, deleteStackAndWait } from './replace-failed-stack.ts'

closeServices()

const stack = {
  StackId: STACK_ID,
  StackName: 'demo',
  StackStatus: 'ROLLBACK_COMPLETE',
  CreationTime: new Date(0),
} as Stack
const stackIn = (StackStatus: string, more: object = {}) =>
  reply('DescribeStacks', { Stacks: [{ ...stack, StackStatus, ...more } as never] })
const gone = refusal('ValidationError', 'does not exist')
const denied = refusal('AccessDenied', 'not you', 403)
const deleted = reply('DeleteStack', {})

/** The operation that may be running, and the error to explain. */
function inspectFailure(failure: unknown): { operation: string | undefined; cause: unknown } {
  if (failure instanceof StillRunningError) return { operation: failure.operation, cause: failure.cause }
  return { operation: undefined, cause: failure instanceof NotStartedError ? failure.cause : failure }
}

describe('assertReplaceable', () => {
  const check = async (resources: Answer, { stack: tested = stack, isAllowed = true } = {}) => {
    const { api, aws } = await service({ ListStackResources: resources })
    const failure = await assertReplaceable(tested, 'ROLLBACK_COMPLETE', isAllowed, api).catch(
      (error: unknown) => error,
    )
    const { message = '', hint = '' } = failure instanceof ActionError ? failure : {}
    return { failure, message, hint, aws }
  }
  const holding = (...kinds: [id: string, type: string, status?: string][]) =>
    reply('ListStackResources', {
      StackResourceSummaries: kinds.map(([LogicalResourceId, ResourceType, ResourceStatus = 'CREATE_COMPLETE']) => ({
        LogicalResourceId,
        ResourceType,
        ResourceStatus,
      })),
    })

  it('accepts a stack that no longer holds data', async () => {
    const held = holding(['Topic', 'AWS::SNS::Topic'], ['Bucket', 'AWS::S3::Bucket', 'DELETE_COMPLETE'])
    expect((await check(held)).failure).toBeUndefined()
  })

  it('rejects a replacement that is not allowed, and says how to allow it', async () => {
    const { message, hint, aws } = await check(holding(), { isAllowed: false })
    expect(message).toBe('Stack demo is in ROLLBACK_COMPLETE: its creation failed, and it cannot be updated')
    expect(hint).toBe(
      'To delete it and create it again, set "replace-failed: true", or run: aws cloudformation delete-stack --stack-name demo',
    )
    expect(aws.calls).toEqual([])
  })

  it('rejects a stack with termination protection', async () => {
    const { message, hint } = await check(holding(), { stack: { ...stack, EnableTerminationProtection: true } })
    expect(message).toBe('Stack demo is in ROLLBACK_COMPLETE and has termination protection: it is not replaced')
    expect(hint).toBe('If the stack can be deleted, turn off its termination protection.')
  })

  it('rejects a stack that still holds data, and names the resources', async () => {
    const { message, hint } = await check(holding(['Bucket', 'AWS::S3::Bucket'], ['Db', 'AWS::RDS::DBInstance']))
    expect(message).toBe(
      'Stack demo is in ROLLBACK_COMPLETE and still holds Bucket (AWS::S3::Bucket), Db (AWS::RDS::DBInstance): it is not replaced',
    )
    expect(hint).toBe('Save their data, then delete the stack.')
  })

  it('rejects a stack whose nested stack still holds data', async () => {
    const inner = holding(['Queue', 'AWS::SQS::Queue'])
    const outer = reply('ListStackResources', {
      StackResourceSummaries: [
        {
          LogicalResourceId: 'Data',
          ResourceType: 'AWS::CloudFormation::Stack',
          PhysicalResourceId: 'arn:data',
          ResourceStatus: 'DELETE_FAILED',
        },
      ],
    })
    const { message } = await check(first(outer, inner))
    expect(message).toBe(
      'Stack demo is in ROLLBACK_COMPLETE and still holds Data/Queue (AWS::SQS::Queue): it is not replaced',
    )
    expect((await check(first(outer, denied))).message).toContain('still holds Data (AWS::CloudFormation::Stack)')
  })

  it('rejects a stack whose resources cannot be listed', async () => {
    expect((await check(denied)).message).toContain('its resources cannot be listed: it is not replaced')
  })
})

describe('deleteStackAndWait', () => {
  async function runDeletion(answers: Record<string, Answer>, deletedStack = stack) {
    const { api, aws, clock } = await service({
      DeleteStack: deleted,
      DescribeStackEvents: reply('DescribeStackEvents', {}),
      ...answers,
    })
    const reported: string[] = []
    const report = {
      info: (line: string) => reported.push(line),
      setStatus: (status: string) => reported.push(status),
      markChanged: () => reported.push('changed'),
    }
    const failure = await deleteStackAndWait(deletedStack, api, report as unknown as Report).catch(
      (error: unknown) => error,
    )
    return { failure, ...inspectFailure(failure), reported, aws, clock }
  }
  const firstReports = ['Deleting demo, which is in ROLLBACK_COMPLETE', 'unknown']

  it.each<[string, Reply]>([
    ['no longer exists', gone],
    ['is in DELETE_COMPLETE', stackIn('DELETE_COMPLETE')],
  ])('waits until the stack %s, with growing pauses', async (_, end) => {
    const DescribeStacks: Answer = (_, nth) =>
      nth === 1 ? stackIn('ROLLBACK_COMPLETE') : nth < 9 ? stackIn('DELETE_IN_PROGRESS') : end
    const { failure, reported, aws, clock, operation } = await runDeletion({ DescribeStacks })
    expect([failure, operation]).toEqual([undefined, undefined])
    expect(reported).toEqual([...firstReports, 'changed', 'DELETE_IN_PROGRESS', 'DELETE_COMPLETE'])
    const [call] = aws.of('DeleteStack')
    expect(call?.input).toMatchObject({ StackName: STACK_ID })
    expect(call?.input.ClientRequestToken).toMatch(/^replace-[0-9a-f-]{36}$/)
    expect([clock.slept[0], clock.slept.at(-1)]).toEqual([500, 2_000])
  })

  it.each([
    ['DELETE_FAILED', { StackStatusReason: 'not empty' }, 'not empty'],
    ['DELETE_FAILED', {}, 'DELETE_FAILED'],
    ['CREATE_COMPLETE', {}, 'CREATE_COMPLETE'],
  ])('fails if the deletion ends in %s: %j', async (status, more, why) => {
    const { cause, reported, operation } = await runDeletion({ DescribeStacks: stackIn(status, more) })
    expect(cause).toMatchObject({ message: `Could not delete stack demo: ${why}` })
    expect(reported.at(-1)).toBe(status)
    expect(operation).toBeUndefined()
  })

  it.each([
    ['DELETE_IN_PROGRESS', 'DELETE_IN_PROGRESS'],
    ['NEVER_HEARD_COMPLETE', 'NEVER_HEARD_COMPLETE'],
    [undefined, 'being deleted'],
  ])('says that the deletion is still running if the stack is in %s at the deadline', async (status, word) => {
    const { cause, operation } = await runDeletion({ DescribeStacks: stackIn(status as never) })
    expect(cause).toBeInstanceOf(DeadlineError)
    expect(cause).toMatchObject({ message: `Stack demo was still ${word} after 1 min` })
    expect(operation).toBe('deletion of demo')
  })

  it.each([
    [stack, 'ROLLBACK_COMPLETE'],
    [{ ...stack, StackStatus: undefined }, 'unknown'],
  ])('reports the status before if the deletion is rejected', async (is, status) => {
    const { cause, reported, operation } = await runDeletion({ DeleteStack: denied }, is)
    expect(cause).toMatchObject({ name: 'AccessDenied' })
    expect(reported.slice(1)).toEqual(['unknown', status])
    expect(operation).toBeUndefined()
  })

  it('says that the deletion may be running after a lost reply', async () => {
    const { cause, operation } = await runDeletion({ DeleteStack: first('cut', denied) })
    expect(cause).toMatchObject({ name: 'AccessDenied' })
    expect(operation).toBe('deletion of demo')
  })
})
