import { describe, expect, it } from '@jest/globals'
import { type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { accessDenied, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const failed = { stack: { status: 'ROLLBACK_COMPLETE' } } as const
const replaceFailed = { 'replace-failed': 'true' }
const resource = (LogicalResourceId: string, ResourceType: string, ResourceStatus: string) => ({
  StackName: 'demo',
  LogicalResourceId,
  ResourceType,
  ResourceStatus,
  Timestamp: new Date(0),
})

describe('replace-failed', () => {
  it.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'] as const)('deletes a stack in %s and creates it', async status => {
    const resources = [
      resource('Role', 'AWS::IAM::Role', 'DELETE_FAILED'),
      resource('Db', 'AWS::RDS::DBInstance', 'DELETE_COMPLETE'),
    ]
    const aws = await account({ stack: { status }, resources })
    const { exitCode, outputs } = await deploy(aws, replaceFailed)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE' })
    expect(aws.of('DeleteStack')[0]?.input.StackName).toBe(STACK_ID)
  })

  const db = [resource('Db', 'AWS::RDS::DBInstance', 'DELETE_FAILED')]
  it.each<[string, Scenario, string]>([
    ['holds data', { ...failed, resources: db }, 'Db (AWS::RDS::DBInstance)'],
    [
      'holds data and is in ROLLBACK_FAILED',
      { stack: { status: 'ROLLBACK_FAILED' }, resources: db },
      'Db (AWS::RDS::DBInstance)',
    ],
    [
      'has termination protection',
      { stack: { ...failed.stack, EnableTerminationProtection: true } },
      'has termination protection',
    ],
    [
      'has resources that the role is not authorized to list',
      { ...failed, faults: { ListStackResources: accessDenied('ListStackResources') } },
      'its resources cannot be listed',
    ],
  ])('does not delete a stack that %s', async (_, scenario, text) => {
    const aws = await account(scenario)
    const { exitCode, errors } = await deploy(aws, replaceFailed)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(text)
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it('deletes nothing in mode plan, and logs what it would delete', async () => {
    const aws = await account(failed)
    const { exitCode, outputs, log } = await deploy(aws, { ...replaceFailed, mode: 'plan' })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    expect(log).toContain('Would delete demo')
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it('reports a deletion that still runs at the deadline', async () => {
    const aws = await timely({ ...failed, operation: [stackEvent('DELETE_IN_PROGRESS')] })
    const { exitCode, outputs, errors } = await deploy(aws, { ...replaceFailed, 'timeout-minutes': '1' })
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'DELETE_IN_PROGRESS', 'true'])
    expect(errors.join()).toMatch(/The deletion of demo is still running in AWS, last status DELETE_IN_PROGRESS/)
  })

  it('reports the stack as unchanged when DeleteStack is denied', async () => {
    const aws = await account({ ...failed, faults: { DeleteStack: accessDenied('DeleteStack') } })
    const { exitCode, outputs, errors } = await deploy(aws, replaceFailed)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'ROLLBACK_COMPLETE', 'false'])
    expect(errors.join()).not.toContain('still running')
  })

  it('reports the stack as deleted when the change set of the new stack fails', async () => {
    const aws = await account({ ...failed, refused: 'no such type' })
    const { exitCode, outputs } = await deploy(aws, replaceFailed)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'DELETE_COMPLETE', 'true'])
  })
})
