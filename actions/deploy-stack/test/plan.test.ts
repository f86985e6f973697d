import { describe, expect, it } from '@jest/globals'
import { change, changeSetArn, EMPTY } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { accessDenied, EXECUTE, EXISTING, PLANNED } from './support/stack-fixtures.ts'

closeAccounts()

describe('mode: plan', () => {
  it('reports all changes, executes nothing and deletes its change set', async () => {
    const changes = ['One', 'Two', 'Three'].map(LogicalResourceId =>
      change({ LogicalResourceId, ResourceType: 'AWS::RDS::DBInstance', Action: 'Modify', Replacement: 'Conditional' }),
    )
    const aws = await account({ stack: EXISTING, changes })
    const { exitCode, outputs, summary } = await deploy(aws, { mode: 'plan' })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE' })
    expect(JSON.parse(outputs.changes ?? '')).toHaveLength(3)
    expect(summary).toContain('conditional')
    expect(aws.of('ExecuteChangeSet')).toEqual([])
    expect(aws.state.changeSets.size).toBe(0)
    expect([aws.of('DescribeStacks').length, aws.of('ListChangeSets').length]).toEqual([1, 0])
  })

  it('deletes the empty stack of a new stack', async () => {
    const aws = await account()
    expect((await deploy(aws, { mode: 'plan' })).exitCode).toBe(0)
    expect(aws.of('DeleteStack')).toHaveLength(1)
    expect(aws.state.status).toBeUndefined()
  })

  it('keeps a stack under review that has another change set', async () => {
    const aws = await account()
    aws.state.changeSets.add('another')
    await deploy(aws, { mode: 'plan' })
    expect(aws.of('DeleteStack')).toEqual([])
  })
})

describe('mode: plan with change-set', () => {
  const plan = { mode: 'plan', 'change-set': 'planned' }

  it.each([
    ['a new stack, which stays in', {}, 'REVIEW_IN_PROGRESS', 'CREATE_COMPLETE'],
    ['an existing stack, which stays in', { stack: EXISTING }, 'CREATE_COMPLETE', 'UPDATE_COMPLETE'],
  ])('keeps the change set of %s %s, for mode execute', async (_, scenario, planStatus, executeStatus) => {
    const aws = await account(scenario)
    const { exitCode, outputs, log } = await deploy(aws, plan)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: planStatus, 'change-set-id': changeSetArn('planned') })
    expect(log).toContain('The change set is kept. To execute it, set "mode: execute" and "change-set: planned"')
    expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ ChangeSetName: 'planned' })
    expect([...aws.state.changeSets]).toEqual([changeSetArn('planned')])
    expect([...aws.of('ExecuteChangeSet'), ...aws.of('DeleteStack')]).toEqual([])
    expect((await deploy(aws, EXECUTE)).outputs).toMatchObject({ changed: 'true', status: executeStatus })
  })

  it('replaces an earlier change set of the same name', async () => {
    const aws = await account(PLANNED)
    expect((await deploy(aws, plan)).exitCode).toBe(0)
    const operations = aws.calls.map(({ operation }) => operation)
    expect(operations.indexOf('DeleteChangeSet')).toBeLessThan(operations.indexOf('CreateChangeSet'))
    expect(aws.of('DeleteChangeSet')[0]?.input).toMatchObject({ ChangeSetName: 'planned', StackName: 'demo' })
  })

  it('fails when the earlier change set cannot be deleted, and does not show its changes', async () => {
    const aws = await account({ ...PLANNED, faults: { DeleteChangeSet: accessDenied('DeleteChangeSet') } })
    const { exitCode, errors, outputs, log } = await deploy(aws, plan)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('already exists')
    expect(log).toMatch(/^::warning::.*change set planned/m)
    expect(outputs.changed).toBe('false')
    expect(outputs).not.toHaveProperty('changes')
  })

  it('keeps no change set when it is empty', async () => {
    const aws = await account({ ...PLANNED, refused: EMPTY })
    const { outputs } = await deploy(aws, plan)
    expect(outputs.changed).toBe('false')
    expect(aws.state.changeSets.size).toBe(0)
  })
})
