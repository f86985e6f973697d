import { describe, expect, it } from '@jest/globals'
import { change, changeSetArn, type Fields, refusal, reply, type Scenario } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const

const warning: Fields = {
  LogicalResourceId: 'Bucket',
  EventType: 'VALIDATION_ERROR',
  ValidationFailureMode: 'WARN',
  ValidationName: 'BUCKET_EMPTINESS_VALIDATION',
  ValidationStatus: 'FAILED',
  ValidationStatusReason: 'the bucket is not empty',
  ValidationPath: '/Resources/Bucket',
}
const text = 'CloudFormation warns: Bucket /Resources/Bucket: the bucket is not empty'

const plan = async (OperationEvents: Fields[], scenario: Scenario = {}, inputs: Record<string, string> = {}) => {
  const answers = { DescribeEvents: () => reply('DescribeEvents', { OperationEvents }) }
  const aws = await timely({ stack: existing, answers, ...scenario })
  return { aws, ...(await deploy(aws, { mode: 'plan', ...inputs })) }
}

describe('a plan', () => {
  it('shows the validation warnings of its change set', async () => {
    const { exitCode, log, aws } = await plan([{ EventType: 'STACK_EVENT', ResourceStatusReason: 'fine' }, warning])
    expect(exitCode).toBe(0)
    expect(log).toContain(`::warning::${text}`)
    expect(log).not.toContain('fine')
    expect(aws.of('DescribeEvents')).toHaveLength(1)
  })

  it('shows the hooks that fail in mode WARN, and names skipped validations', async () => {
    const hook = {
      LogicalResourceId: 'Bucket',
      HookType: 'My::Org::Tags',
      HookFailureMode: 'WARN',
      HookStatus: 'HOOK_COMPLETE_FAILED',
      HookStatusReason: 'no tags',
    }
    const { log } = await plan([hook, { ...warning, ValidationStatus: 'SKIPPED', ValidationStatusReason: 'denied' }])
    expect(log).toMatch(/^::warning::CloudFormation warns: Bucket: Hook My::Org::Tags \(WARN\) .*: no tags/m)
    expect(log).toMatch(/^Not validated: Bucket .*: denied/m)
  })

  it('shows those of nested change sets', async () => {
    const inner = changeSetArn('inner')
    const fields = { LogicalResourceId: 'Inner', ResourceType: 'AWS::CloudFormation::Stack', ChangeSetId: inner }
    const { log } = await plan([], {
      changes: [change({ ...fields, PhysicalResourceId: 'arn:inner', Action: 'Modify' })],
      nestedChanges: { [inner]: [change({ LogicalResourceId: 'Bucket', ResourceType: 'AWS::S3::Bucket' })] },
      answers: {
        DescribeEvents: ({ input }) =>
          reply('DescribeEvents', { OperationEvents: input.ChangeSetName === inner ? [warning] : [] }),
      },
    })
    expect(log).toContain(text)
  })

  it('says that warnings are unknown if the events are denied', async () => {
    const denied = refusal('AccessDenied', 'not authorized to perform: cloudformation:DescribeEvents', 403)
    const { exitCode, log } = await plan([], { answers: { DescribeEvents: () => denied } })
    expect(exitCode).toBe(0)
    expect(log).toMatch(/Unknown whether validation has warnings.*cloudformation:DescribeEvents was denied/)
  })

  it('masks a secret that a warning quotes', async () => {
    const { log, summary } = await plan(
      [{ ...warning, ValidationStatusReason: 'given-secret is short' }],
      {},
      { parameters: 'Password: "given-secret"' },
    )
    expect(`${log}${summary}`.replace(/::add-mask::.*/g, '')).not.toContain('given-secret')
    expect(log).toContain('is short')
  })
})

it('a deployment does not read the events of its change set', async () => {
  const { aws } = await plan([warning], {}, { mode: 'apply' })
  expect(aws.of('DescribeEvents')).toEqual([])
})
