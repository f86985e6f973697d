import { describe, expect, it } from '@jest/globals'
import { type Fields, refusal, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const resource = (LogicalResourceId: string, ResourceType: string, status: string): Fields => ({
  LogicalResourceId,
  ResourceType,
  ResourceStatus: 'CREATE_COMPLETE',
  DriftInformation: { StackResourceDriftStatus: status },
})
const queue = resource('Queue', 'AWS::SQS::Queue', 'IN_SYNC')
const thing = resource('Thing', 'Custom::Thing', 'NOT_CHECKED')
const other = resource('Other', 'Custom::Thing', 'NOT_CHECKED')

async function drift(scenario: Scenario) {
  const aws = await timely({ stack: { status: 'UPDATE_COMPLETE' }, ...scenario })
  const outcome = await deploy(aws, { template: '', mode: 'drift' })
  return { ...outcome, drift: JSON.parse(outcome.outputs.drift ?? '{}') }
}

describe('a stack with resources that drift detection does not check', () => {
  it('is not in sync: the log and the summary say how many and which types', async () => {
    const { exitCode, log, summary, drift: found } = await drift({ resources: [queue, thing, other] })
    const verdict = '1 of 3 resources in sync, 2 not checked: Custom::Thing (2)'
    expect(exitCode).toBe(0)
    expect(log).toContain(`Stack demo: ${verdict}`)
    expect(summary).toContain('### ⚠️ Partly in sync: stack <code>demo</code>')
    expect(summary).toContain(verdict.replace(/[()]/g, '\\$&'))
    expect(summary).toContain('<summary>2 resources not checked</summary>')
    expect(found).toMatchObject({
      status: 'PARTLY_CHECKED',
      notChecked: [
        { logicalId: 'Thing', type: 'Custom::Thing' },
        { logicalId: 'Other', type: 'Custom::Thing' },
      ],
    })
  })

  it('is unknown, and fails the step, if none of its resources was checked', async () => {
    const { exitCode, errors, drift: found } = await drift({ resources: [thing] })
    expect([exitCode, found.status]).toEqual([1, 'UNKNOWN'])
    expect(errors.join()).toContain('no resource was checked: 1 not checked: Custom::Thing')
  })

  it('has drifted if another resource has, and still names what was not checked', async () => {
    const resources = [
      { StackId: STACK_ID, LogicalResourceId: 'Queue', ResourceType: 'Q', StackResourceDriftStatus: 'DELETED' },
    ]
    const {
      exitCode,
      summary,
      drift: found,
    } = await drift({
      resources: [queue, thing],
      drift: { status: 'DRIFTED', resources: resources.map(fields => ({ ...fields, Timestamp: new Date(0) })) },
    })
    expect([exitCode, found.status]).toEqual([1, 'DRIFTED'])
    expect(summary).toContain('### ❌ Drifted: stack <code>demo</code>')
    expect(summary).toContain('UPDATE_COMPLETE · 1 not checked: Custom::Thing · ')
  })
})

it('does not count deleted resources', async () => {
  const deleted = { ...thing, ResourceStatus: 'DELETE_COMPLETE' }
  expect((await drift({ resources: [queue, deleted] })).drift).toEqual({ status: 'IN_SYNC', resources: [] })
})

it('does not claim that the stack is in sync if its resources cannot be listed', async () => {
  const denied = refusal('AccessDenied', 'not authorized to perform: cloudformation:ListStackResources', 403)
  const { exitCode, log, drift: found } = await drift({ faults: { ListStackResources: () => denied } })
  expect([exitCode, found.status]).toEqual([0, 'PARTLY_CHECKED'])
  expect(log).toMatch(/^::warning::.*cloudformation:ListStackResources/m)
  expect(log).toContain('Stack demo: the checked resources are in sync')
})
