import { describe, expect, it } from '@jest/globals'
import { ActionError } from '../../../shared/errors.ts'
import { type Answer, closeServices, first, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { checkStack, waitForIdleStack } from './preflight.ts'

closeServices()

const denied = refusal('AccessDenied', 'not you', 403)
const none = refusal('ValidationError', 'Stack with id demo does not exist')
const stackIn = (StackStatus: string, more: object = {}) =>
  reply('DescribeStacks', { Stacks: [{ StackId: STACK_ID, StackName: 'demo', StackStatus, ...more }] })
const resource = (LogicalResourceId: string, ResourceStatus: string, more: object = {}) => ({
  LogicalResourceId,
  ResourceType: 'AWS::SNS::Topic',
  ResourceStatus,
  ...more,
})
const resources = (...StackResourceSummaries: ReturnType<typeof resource>[]) =>
  reply('ListStackResources', { StackResourceSummaries })
const usual = {
  stack: 'demo',
  mode: 'apply',
  deployment: 'standard',
  onFailure: 'rollback',
  replaceFailed: false,
  waitForOther: false,
} as const

async function check(answers: Record<string, Answer>, choices: Partial<Parameters<typeof checkStack>[0]> = {}) {
  const { api, aws, clock } = await service(answers)
  const logged: string[] = []
  const found: (string | undefined)[] = []
  const report = {
    info: (line: string) => logged.push(line),
    stackFound: (stack: { StackStatus?: string } | undefined) => found.push(stack?.StackStatus),
  }
  const plan = await checkStack({ ...usual, ...choices }, api, report as never).catch((error: unknown) => error)
  const { message = '', hint = '' } = plan instanceof ActionError ? plan : {}
  return { plan, message, hint, logged, found, aws, clock }
}

describe('creates the stack', () => {
  it.each([
    ['it does not exist', none],
    ['it only has change sets', stackIn('REVIEW_IN_PROGRESS')],
    ['it was deleted', stackIn('DELETE_COMPLETE')],
  ])('if %s, and reports no stack', async (_, DescribeStacks) => {
    const { plan, found } = await check({ DescribeStacks })
    expect(plan).toEqual({ kind: 'CREATE', stack: undefined, replaces: undefined })
    expect(found).toEqual([])
  })
})

describe('updates the stack', () => {
  it('that is complete', async () => {
    const { plan, found } = await check({ DescribeStacks: stackIn('CREATE_COMPLETE') })
    expect(plan).toMatchObject({ kind: 'UPDATE', stack: { StackStatus: 'CREATE_COMPLETE' }, replaces: undefined })
    expect(found).toEqual(['CREATE_COMPLETE'])
  })

  it.each([
    ['keep', 'standard', 'apply', {}],
    ['rollback', 'standard', 'execute', {}],
    ['keep', 'express', 'apply', { DeploymentConfig: { Mode: 'EXPRESS' } }],
  ] as const)(
    'after an operation without rollback, with on-failure %s, deployment %s, mode %s',
    async (onFailure, deployment, mode, more) => {
      const DescribeStacks = stackIn('UPDATE_FAILED', more)
      const { plan } = await check({ DescribeStacks }, { onFailure, deployment, mode })
      expect(plan).toMatchObject({ kind: 'UPDATE', stack: { StackStatus: 'UPDATE_FAILED' } })
    },
  )

  it.each([
    ['rollback', 'standard', {}, /rollback-stack --stack-name demo/],
    ['rollback', 'express', {}, /rollback-stack/],
    ['keep', 'standard', { DeploymentConfig: { Mode: 'EXPRESS' } }, /"deployment: express"/],
  ] as const)(
    'rejects a stack after an operation without rollback, with on-failure %s and deployment %s',
    async (onFailure, deployment, more, way) => {
      const DescribeStacks = stackIn('CREATE_FAILED', more)
      const { message, hint, found } = await check({ DescribeStacks }, { onFailure, deployment })
      expect(message).toBe('Stack demo is in CREATE_FAILED after an operation without rollback')
      expect(hint).toMatch(way)
      expect(found).toEqual(['CREATE_FAILED'])
    },
  )
})

describe('a stack whose creation failed', () => {
  const answers = { DescribeStacks: stackIn('ROLLBACK_COMPLETE'), ListStackResources: resources() }

  it('is replaced with replace-failed', async () => {
    const { plan } = await check(answers, { replaceFailed: true })
    expect(plan).toMatchObject({ kind: 'CREATE', stack: undefined, replaces: { StackStatus: 'ROLLBACK_COMPLETE' } })
  })

  it.each([
    [false, 'apply'],
    [true, 'execute'],
  ] as const)('is not replaced with replace-failed %s in mode %s', async (replaceFailed, mode) => {
    const { message } = await check(answers, { replaceFailed, mode })
    expect(message).toContain('its creation failed, and it cannot be updated')
  })
})

describe('a stack that cannot be updated', () => {
  const UPDATE_ROLLBACK_FAILED = stackIn('UPDATE_ROLLBACK_FAILED')

  it('is rejected with the failed resources and the command that skips them', async () => {
    const { message, hint } = await check({
      DescribeStacks: UPDATE_ROLLBACK_FAILED,
      ListStackResources: resources(
        resource('A', 'UPDATE_FAILED', { ResourceStatusReason: 'no' }),
        resource('Fine', 'UPDATE_COMPLETE'),
        resource('B', 'DELETE_FAILED'),
      ),
    })
    expect(message).toBe(
      'Stack demo is in UPDATE_ROLLBACK_FAILED; nothing was changed. Failed resources:\n  A (AWS::SNS::Topic): no\n  B (AWS::SNS::Topic): no reason given',
    )
    expect(hint).toBe(
      'Fix the cause, then run: aws cloudformation continue-update-rollback --stack-name demo [--resources-to-skip A B]',
    )
  })

  it.each<[string, Answer]>([
    ['none failed', resources()],
    ['they cannot be listed', denied],
  ])('is rejected if %s', async (_, ListStackResources) => {
    const { message, hint } = await check({ DescribeStacks: UPDATE_ROLLBACK_FAILED, ListStackResources })
    expect(message).toBe('Stack demo is in UPDATE_ROLLBACK_FAILED; nothing was changed. Failed resources: unknown')
    expect(hint).toBe('Fix the cause, then run: aws cloudformation continue-update-rollback --stack-name demo')
  })

  it.each([
    [{ StackStatusReason: 'not empty' }, 'not empty'],
    [{}, 'no reason given'],
  ])('is rejected after a failed deletion: %j', async (more, why) => {
    const { message, hint } = await check({ DescribeStacks: stackIn('DELETE_FAILED', more) })
    expect(message).toBe(`Stack demo is in DELETE_FAILED: ${why}`)
    expect(hint).toBe('Delete it first: aws cloudformation delete-stack --stack-name demo')
  })
})

describe('another operation in progress', () => {
  const busy = stackIn('UPDATE_IN_PROGRESS')
  const event = { StackId: STACK_ID, PhysicalResourceId: STACK_ID, ResourceStatus: 'UPDATE_IN_PROGRESS' }
  const started = { ...event, Timestamp: new Date(Date.UTC(2026, 0, 1)), ClientRequestToken: 'theirs' }
  const events = (...StackEvents: object[]) => reply('DescribeStackEvents', { StackEvents: StackEvents as never })
  const message =
    'Another operation is in progress on stack demo: UPDATE_IN_PROGRESS since 2026-01-01T00:00:00.000Z, started as theirs'

  it('is an error with its token and start time', async () => {
    const DescribeStackEvents = events({ ...started, PhysicalResourceId: 'other', ResourceStatus: 'X' }, started)
    const { message: actual, hint, found } = await check({ DescribeStacks: busy, DescribeStackEvents })
    expect(actual).toBe(message)
    expect(hint).toBe('Run this step after it has ended, or set "wait-for-other-operation: true".')
    expect(found).toEqual(['UPDATE_IN_PROGRESS'])
  })

  it('is an error with its status if no event has more', async () => {
    for (const DescribeStackEvents of [denied, events(), events({ PhysicalResourceId: STACK_ID })]) {
      const { message } = await check({ DescribeStacks: busy, DescribeStackEvents })
      expect(message).toBe('Another operation is in progress on stack demo: UPDATE_IN_PROGRESS')
    }
  })

  it('is awaited with wait-for-other-operation, with growing pauses', async () => {
    const { plan, logged, clock } = await check(
      {
        DescribeStacks: (_, nth) => (nth < 8 ? busy : stackIn('UPDATE_COMPLETE')),
        DescribeStackEvents: events(started),
      },
      { waitForOther: true },
    )
    expect(plan).toMatchObject({ kind: 'UPDATE', stack: { StackStatus: 'UPDATE_COMPLETE' } })
    expect(logged).toEqual([`${message}. Waiting for it to end`])
    expect([clock.slept[0], clock.slept.at(-1)]).toEqual([2_000, 6_000])
  })

  it.each([
    ['until the stack is deleted', first(busy, none), { kind: 'CREATE', stack: undefined }],
    ['until the deadline', busy, { message: 'Stack demo was still UPDATE_IN_PROGRESS after 1 min' }],
  ])('is awaited %s', async (_, DescribeStacks, end) => {
    const { plan } = await check({ DescribeStacks, DescribeStackEvents: events(started) }, { waitForOther: true })
    expect(plan).toMatchObject(end)
  })

  it('can have an unknown status', async () => {
    const { message } = await check({ DescribeStacks: stackIn('NEVER_HEARD_COMPLETE'), DescribeStackEvents: denied })
    expect(message).toBe('Another operation is in progress on stack demo: NEVER_HEARD_COMPLETE')
  })

  it('is not searched without a stack', async () => {
    const { api, aws } = await service({ DescribeStacks: none })
    await expect(waitForIdleStack('demo', true, api, { info: () => {}, stackFound: () => {} })).resolves.toBeUndefined()
    expect(aws.calls).toHaveLength(1)
  })
})
