import type { Stack } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { ActionError, DeadlineError } from '../../../shared/errors.ts'
import type { Reply } from '../../../shared/testing/loopback.ts'
import { type Answer, closeServices, first, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
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

describe('a stack whose creation failed', () => {
  const asked = async (resources: Answer, { is = stack, wanted = true } = {}) => {
    const { api, aws } = await service({ ListStackResources: resources })
    const failure = await assertReplaceable(is, 'ROLLBACK_COMPLETE', wanted, api).catch((error: unknown) => error)
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

  it('may be replaced where it holds no data any more', async () => {
    const held = holding(['Topic', 'AWS::SNS::Topic'], ['Bucket', 'AWS::S3::Bucket', 'DELETE_COMPLETE'])
    expect((await asked(held)).failure).toBeUndefined()
  })

  it('may not where that was not asked for: how, and how by hand', async () => {
    const { message, hint, aws } = await asked(holding(), { wanted: false })
    expect(message).toBe('Stack demo is in ROLLBACK_COMPLETE: its creation failed, and it cannot be updated')
    expect(hint).toBe(
      'Set "replace-failed: true" to delete it and create it again, or: aws cloudformation delete-stack --stack-name demo',
    )
    expect(aws.calls).toEqual([])
  })

  it('may not where it is protected', async () => {
    const { message, hint } = await asked(holding(), { is: { ...stack, EnableTerminationProtection: true } })
    expect(message).toBe('Stack demo is in ROLLBACK_COMPLETE, and protected against deletion: it is not replaced')
    expect(hint).toBe('Remove the termination protection by hand if it may go.')
  })

  it('may not where it still holds data: what would go', async () => {
    const { message, hint } = await asked(holding(['Bucket', 'AWS::S3::Bucket'], ['Db', 'AWS::RDS::DBInstance']))
    expect(message).toBe(
      'Stack demo is in ROLLBACK_COMPLETE and still holds Bucket (AWS::S3::Bucket), Db (AWS::RDS::DBInstance): it is not replaced',
    )
    expect(hint).toBe('Save what they hold, then delete the stack by hand.')
  })

  it('may not where a nested stack of it still holds data', async () => {
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
    const { message } = await asked(first(outer, inner))
    expect(message).toBe(
      'Stack demo is in ROLLBACK_COMPLETE and still holds Data/Queue (AWS::SQS::Queue): it is not replaced',
    )
    expect((await asked(first(outer, denied))).message).toContain('still holds Data (AWS::CloudFormation::Stack)')
  })

  it('may not where nobody can tell what it holds', async () => {
    expect((await asked(denied)).message).toContain('its resources may not be read: it is not replaced')
  })
})

describe('its deletion', () => {
  async function removed(answers: Record<string, Answer>, is = stack) {
    const { api, aws, clock } = await service({
      DeleteStack: deleted,
      DescribeStackEvents: reply('DescribeStackEvents', {}),
      ...answers,
    })
    const told: string[] = []
    const report = {
      operation: undefined as string | undefined,
      info: (line: string) => told.push(line),
      status: (status: string) => told.push(status),
      changed: () => told.push('changed'),
    }
    const failure = await deleteStackAndWait(is, api, report as unknown as Report).catch((error: unknown) => error)
    return { failure, told, aws, clock, operation: report.operation }
  }
  const begun = ['Deleting demo, which is in ROLLBACK_COMPLETE', 'unknown']

  it.each<[string, Reply]>([
    ['is gone', gone],
    ['is said to be', stackIn('DELETE_COMPLETE')],
  ])('is waited for until it %s, at a fair pace', async (_, end) => {
    const DescribeStacks: Answer = (_, nth) =>
      nth === 1 ? stackIn('ROLLBACK_COMPLETE') : nth < 9 ? stackIn('DELETE_IN_PROGRESS') : end
    const { failure, told, aws, clock, operation } = await removed({ DescribeStacks })
    expect([failure, operation]).toEqual([undefined, undefined])
    expect(told).toEqual([...begun, 'changed', 'DELETE_IN_PROGRESS', 'DELETE_COMPLETE'])
    const [call] = aws.of('DeleteStack')
    expect(call?.input).toMatchObject({ StackName: STACK_ID })
    expect(call?.input.ClientRequestToken).toMatch(/^replace-[0-9a-f-]{36}$/)
    expect([clock.slept[0], clock.slept.at(-1)]).toEqual([500, 2_000])
  })

  it.each([
    ['DELETE_FAILED', { StackStatusReason: 'not empty' }, 'not empty'],
    ['DELETE_FAILED', {}, 'DELETE_FAILED'],
    ['CREATE_COMPLETE', {}, 'CREATE_COMPLETE'],
  ])('fails where it ends in %s: %j', async (status, more, why) => {
    const { failure, told, operation } = await removed({ DescribeStacks: stackIn(status, more) })
    expect(failure).toMatchObject({ message: `Stack demo could not be deleted: ${why}` })
    expect(told.at(-1)).toBe(status)
    expect(operation).toBeUndefined()
  })

  it.each([
    ['DELETE_IN_PROGRESS', 'DELETE_IN_PROGRESS'],
    ['NEVER_HEARD_COMPLETE', 'NEVER_HEARD_COMPLETE'],
    [undefined, 'there'],
  ])('goes on where it is %s at the deadline', async (status, word) => {
    const { failure, operation } = await removed({ DescribeStacks: stackIn(status as never) })
    expect(failure).toBeInstanceOf(DeadlineError)
    expect(failure).toMatchObject({ message: `Stack demo was still ${word} after 1 min` })
    expect(operation).toBe('deletion of demo')
  })

  it.each([
    [stack, 'ROLLBACK_COMPLETE'],
    [{ ...stack, StackStatus: undefined }, 'unknown'],
  ])('that is refused leaves it as it is', async (is, status) => {
    const { failure, told, operation } = await removed({ DeleteStack: denied }, is)
    expect(failure).toMatchObject({ name: 'AccessDenied' })
    expect(told.slice(1)).toEqual(['unknown', status])
    expect(operation).toBeUndefined()
  })

  it('that may have begun is not said not to', async () => {
    const { failure, operation } = await removed({ DeleteStack: first('cut', denied) })
    expect(failure).toMatchObject({ name: 'AccessDenied' })
    expect(operation).toBe('deletion of demo')
  })
})
