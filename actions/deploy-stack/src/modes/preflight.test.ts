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

async function surveyed(answers: Record<string, Answer>, choices: Partial<Parameters<typeof checkStack>[0]> = {}) {
  const { api, aws, clock } = await service(answers)
  const said: string[] = []
  const found: (string | undefined)[] = []
  const teller = {
    info: (line: string) => said.push(line),
    stackFound: (stack: { StackStatus?: string } | undefined) => found.push(stack?.StackStatus),
  }
  const ground = await checkStack({ ...usual, ...choices }, api, teller as never).catch((error: unknown) => error)
  const { message = '', hint = '' } = ground instanceof ActionError ? ground : {}
  return { ground, message, hint, said, found, aws, clock }
}

describe('a stack is created', () => {
  it.each([
    ['that does not exist', none],
    ['that was only reviewed', stackIn('REVIEW_IN_PROGRESS')],
    ['that is gone', stackIn('DELETE_COMPLETE')],
  ])('%s; of it there is nothing to tell', async (_, DescribeStacks) => {
    const { ground, found } = await surveyed({ DescribeStacks })
    expect(ground).toEqual({ kind: 'CREATE', stack: undefined, replaces: undefined })
    expect(found).toEqual([])
  })
})

describe('a stack is updated', () => {
  it('that is complete', async () => {
    const { ground, found } = await surveyed({ DescribeStacks: stackIn('CREATE_COMPLETE') })
    expect(ground).toMatchObject({ kind: 'UPDATE', stack: { StackStatus: 'CREATE_COMPLETE' }, replaces: undefined })
    expect(found).toEqual(['CREATE_COMPLETE'])
  })

  it.each([
    ['keep', 'standard', 'apply', {}],
    ['rollback', 'standard', 'execute', {}],
    ['keep', 'express', 'apply', { DeploymentConfig: { Mode: 'EXPRESS' } }],
  ] as const)('that was kept as it failed: %s, %s, %s', async (onFailure, deployment, mode, more) => {
    const DescribeStacks = stackIn('UPDATE_FAILED', more)
    const { ground } = await surveyed({ DescribeStacks }, { onFailure, deployment, mode })
    expect(ground).toMatchObject({ kind: 'UPDATE', stack: { StackStatus: 'UPDATE_FAILED' } })
  })

  it.each([
    ['rollback', 'standard', {}, /rollback-stack --stack-name demo/],
    ['rollback', 'express', {}, /rollback-stack/],
    ['keep', 'standard', { DeploymentConfig: { Mode: 'EXPRESS' } }, /"deployment: express"/],
  ] as const)('but not one that was kept, unless it fits: %s, %s', async (onFailure, deployment, more, way) => {
    const DescribeStacks = stackIn('CREATE_FAILED', more)
    const { message, hint, found } = await surveyed({ DescribeStacks }, { onFailure, deployment })
    expect(message).toBe('Stack demo is in CREATE_FAILED, kept there by an operation without rollback')
    expect(hint).toMatch(way)
    expect(found).toEqual(['CREATE_FAILED'])
  })
})

describe('a stack whose creation failed', () => {
  const answers = { DescribeStacks: stackIn('ROLLBACK_COMPLETE'), ListStackResources: resources() }

  it('is replaced where that is asked for', async () => {
    const { ground } = await surveyed(answers, { replaceFailed: true })
    expect(ground).toMatchObject({ kind: 'CREATE', stack: undefined, replaces: { StackStatus: 'ROLLBACK_COMPLETE' } })
  })

  it.each([
    [false, 'apply'],
    [true, 'execute'],
  ] as const)('is not replaced otherwise: %s, %s', async (replaceFailed, mode) => {
    const { message } = await surveyed(answers, { replaceFailed, mode })
    expect(message).toContain('its creation failed, and it cannot be updated')
  })
})

describe('a stack that is stuck is told with the way out', () => {
  const UPDATE_ROLLBACK_FAILED = stackIn('UPDATE_ROLLBACK_FAILED')

  it('with the resources that failed, and how to leave them out', async () => {
    const { message, hint } = await surveyed({
      DescribeStacks: UPDATE_ROLLBACK_FAILED,
      ListStackResources: resources(
        resource('A', 'UPDATE_FAILED', { ResourceStatusReason: 'no' }),
        resource('Fine', 'UPDATE_COMPLETE'),
        resource('B', 'DELETE_FAILED'),
      ),
    })
    expect(message).toBe(
      'Stack demo is in UPDATE_ROLLBACK_FAILED; nothing was changed. Stuck:\n  A (AWS::SNS::Topic): no\n  B (AWS::SNS::Topic): no reason given',
    )
    expect(hint).toBe(
      'Mend the cause, then: aws cloudformation continue-update-rollback --stack-name demo [--resources-to-skip A B]',
    )
  })

  it.each<[string, Answer]>([
    ['none failed', resources()],
    ['they may not be read', denied],
  ])('also where %s', async (_, ListStackResources) => {
    const { message, hint } = await surveyed({ DescribeStacks: UPDATE_ROLLBACK_FAILED, ListStackResources })
    expect(message).toBe('Stack demo is in UPDATE_ROLLBACK_FAILED; nothing was changed. Stuck: not known')
    expect(hint).toBe('Mend the cause, then: aws cloudformation continue-update-rollback --stack-name demo')
  })

  it.each([
    [{ StackStatusReason: 'not empty' }, 'not empty'],
    [{}, 'no reason given'],
  ])('in its deletion: %j', async (more, why) => {
    const { message, hint } = await surveyed({ DescribeStacks: stackIn('DELETE_FAILED', more) })
    expect(message).toBe(`Stack demo is in DELETE_FAILED: ${why}`)
    expect(hint).toBe('Delete it first: aws cloudformation delete-stack --stack-name demo')
  })
})

describe("somebody else's operation", () => {
  const busy = stackIn('UPDATE_IN_PROGRESS')
  const event = { StackId: STACK_ID, PhysicalResourceId: STACK_ID, ResourceStatus: 'UPDATE_IN_PROGRESS' }
  const began = { ...event, Timestamp: new Date(Date.UTC(2026, 0, 1)), ClientRequestToken: 'theirs' }
  const events = (...StackEvents: object[]) => reply('DescribeStackEvents', { StackEvents: StackEvents as never })
  const what =
    'Another operation is in progress on stack demo: UPDATE_IN_PROGRESS since 2026-01-01T00:00:00.000Z, started as theirs'

  it('is refused, with whose it is and since when', async () => {
    const DescribeStackEvents = events({ ...began, PhysicalResourceId: 'other', ResourceStatus: 'X' }, began)
    const { message, hint, found } = await surveyed({ DescribeStacks: busy, DescribeStackEvents })
    expect(message).toBe(what)
    expect(hint).toBe('Run this step when it is over, or set "wait-for-other-operation: true".')
    expect(found).toEqual(['UPDATE_IN_PROGRESS'])
  })

  it('is refused by its status alone where no event tells more', async () => {
    for (const DescribeStackEvents of [denied, events(), events({ PhysicalResourceId: STACK_ID })]) {
      const { message } = await surveyed({ DescribeStacks: busy, DescribeStackEvents })
      expect(message).toBe('Another operation is in progress on stack demo: UPDATE_IN_PROGRESS')
    }
  })

  it('is waited for where that is asked for, at an easy pace', async () => {
    const { ground, said, clock } = await surveyed(
      {
        DescribeStacks: (_, nth) => (nth < 8 ? busy : stackIn('UPDATE_COMPLETE')),
        DescribeStackEvents: events(began),
      },
      { waitForOther: true },
    )
    expect(ground).toMatchObject({ kind: 'UPDATE', stack: { StackStatus: 'UPDATE_COMPLETE' } })
    expect(said).toEqual([`${what}. Waiting for its end`])
    expect([clock.slept[0], clock.slept.at(-1)]).toEqual([2_000, 6_000])
  })

  it.each([
    ['to the end of the stack', first(busy, none), { kind: 'CREATE', stack: undefined }],
    ['no longer than there is time', busy, { message: 'Stack demo was still UPDATE_IN_PROGRESS after 1 min' }],
  ])('is waited for %s', async (_, DescribeStacks, end) => {
    const { ground } = await surveyed({ DescribeStacks, DescribeStackEvents: events(began) }, { waitForOther: true })
    expect(ground).toMatchObject(end)
  })

  it('may be of a kind that nobody knows', async () => {
    const { message } = await surveyed({ DescribeStacks: stackIn('NEVER_HEARD_COMPLETE'), DescribeStackEvents: denied })
    expect(message).toBe('Another operation is in progress on stack demo: NEVER_HEARD_COMPLETE')
  })

  it('is not looked for where there is no stack', async () => {
    const { api, aws } = await service({ DescribeStacks: none })
    await expect(waitForIdleStack('demo', true, api, { info: () => {}, stackFound: () => {} })).resolves.toBeUndefined()
    expect(aws.calls).toHaveLength(1)
  })
})
