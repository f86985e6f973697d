import { describe, expect, it } from '@jest/globals'
import { type FakeEvent, reply, STACK_ID } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const HOOK = 'My::Org::Encryption'

const hookEvent = (
  status: string,
  mode: 'FAIL' | 'WARN',
  { reason, ...event }: Partial<FakeEvent> = {},
): FakeEvent => ({
  id: 'Bucket',
  status: 'UPDATE_IN_PROGRESS',
  ...event,
  fields: {
    HookType: HOOK,
    HookStatus: status,
    HookFailureMode: mode,
    HookInvocationPoint: 'PRE_PROVISION',
    HookStatusReason: reason,
  },
})
const failedHooks = `The following hook(s) failed: [${HOOK}]`
const rollback = [
  { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', reason: 'The following resource(s) failed to update: [Bucket]' },
  { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
]
const update = { id: 'demo', status: 'UPDATE_IN_PROGRESS' }

describe('a hook that rejects a resource', () => {
  it('is the cause, with its mode and its reason', async () => {
    const operation = [
      update,
      hookEvent('HOOK_IN_PROGRESS', 'FAIL'),
      hookEvent('HOOK_COMPLETE_FAILED', 'FAIL', { reason: 'no encryption with given-secret' }),
      { id: 'Bucket', status: 'UPDATE_FAILED', reason: failedHooks },
      ...rollback,
    ]
    const aws = await timely({ stack: existing, operation })
    const { errors, log, summary } = await deploy(aws, { parameters: 'Password: "given-secret"' })
    expect(errors.join()).toContain(
      `Bucket (AWS::S3::Bucket): ${failedHooks}. Hook ${HOOK} (FAIL) HOOK_COMPLETE_FAILED: no encryption with ***`,
    )
    expect(log).toContain(`Bucket (AWS::S3::Bucket): Hook ${HOOK} (FAIL) HOOK_IN_PROGRESS`)
    expect(log).not.toContain('::warning')
    expect(`${log}${summary}`.replace(/::add-mask::.*/g, '')).not.toContain('given-secret')
  })

  it('is the cause also in a nested stack', async () => {
    const inner = `${STACK_ID}-inner`
    const operation = [
      update,
      { id: 'Inner', type: 'AWS::CloudFormation::Stack', physical: inner, status: 'UPDATE_IN_PROGRESS' },
      hookEvent('HOOK_COMPLETE_FAILED', 'FAIL', { reason: 'no encryption', stack: inner }),
      { id: 'Bucket', status: 'UPDATE_FAILED', reason: failedHooks, stack: inner },
      {
        id: 'Inner',
        type: 'AWS::CloudFormation::Stack',
        physical: inner,
        status: 'UPDATE_FAILED',
        reason: 'Embedded stack was not successfully updated',
      },
      ...rollback,
    ]
    const { errors } = await deploy(await timely({ stack: existing, operation }))
    expect(errors.join()).toContain(`Hook ${HOOK} (FAIL) HOOK_COMPLETE_FAILED: no encryption`)
  })

  it('is the cause if it rejects the stack itself', async () => {
    const operation = [
      update,
      hookEvent('HOOK_COMPLETE_FAILED', 'FAIL', { id: 'demo', reason: 'no tags' }),
      { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', reason: failedHooks },
      { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
    ]
    const { errors } = await deploy(await timely({ stack: existing, operation }))
    expect(errors.join()).toContain(`${failedHooks}. Hook ${HOOK} (FAIL) HOOK_COMPLETE_FAILED: no tags`)
  })
})

it('a hook that only warns is a warning, and no cause', async () => {
  const operation = [
    update,
    hookEvent('HOOK_COMPLETE_FAILED', 'WARN', { reason: 'no tags' }),
    { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'bad name' },
    ...rollback,
  ]
  const { errors, log } = await deploy(await timely({ stack: existing, operation }))
  const warning = `Bucket (AWS::S3::Bucket): Hook ${HOOK} (WARN) HOOK_COMPLETE_FAILED: no tags`
  expect(log).toContain(`::warning::${warning}`)
  expect(errors.join()).toContain('Bucket (AWS::S3::Bucket): bad name')
  expect(errors.join()).not.toContain(HOOK)
})

it('a hook that rejects the change set is named with its mode and its reason', async () => {
  const event = {
    HookType: HOOK,
    HookStatus: 'HOOK_COMPLETE_FAILED',
    HookFailureMode: 'FAIL',
    HookStatusReason: 'no encryption',
  }
  const aws = await timely({
    stack: existing,
    refused: failedHooks,
    answers: { DescribeEvents: () => reply('DescribeEvents', { OperationEvents: [event] }) },
  })
  const { errors } = await deploy(aws)
  expect(errors.join()).toContain(`${failedHooks}\n  Hook ${HOOK} (FAIL) HOOK_COMPLETE_FAILED: no encryption`)
})
