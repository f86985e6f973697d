import { describe, expect, it } from '@jest/globals'
import {
  change,
  changeSetArn,
  EMPTY,
  type FakeCloudFormation,
  LOST,
  refusal,
  STACK_ID,
} from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const planned = { stack: existing, reviewed: ['planned'] }

const execute = (aws: FakeCloudFormation, inputs: Record<string, string> = {}) =>
  deploy(aws, { template: '', mode: 'execute', 'change-set': 'planned', ...inputs })

describe('plan with a change-set', () => {
  it('keeps the change set under that name, and says what runs it', async () => {
    const aws = await account({ stack: existing })
    const { exitCode, outputs, log } = await deploy(aws, { mode: 'plan', 'change-set': 'planned' })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', 'change-set-id': changeSetArn('planned') })
    expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ ChangeSetName: 'planned' })
    expect([...aws.state.changeSets]).toEqual([changeSetArn('planned')])
    expect(log).toContain('"mode: execute" with "change-set: planned" runs it')
    expect(aws.of('ExecuteChangeSet')).toEqual([])
    expect((await execute(aws)).outputs).toMatchObject({ changed: 'true', status: 'UPDATE_COMPLETE' })
  })

  it('takes the place of an earlier one', async () => {
    const aws = await account(planned)
    expect((await deploy(aws, { mode: 'plan', 'change-set': 'planned' })).exitCode).toBe(0)
    const operations = aws.calls.map(({ operation }) => operation)
    expect(operations.indexOf('DeleteChangeSet')).toBeLessThan(operations.indexOf('CreateChangeSet'))
    expect(aws.of('DeleteChangeSet')[0]?.input).toMatchObject({ ChangeSetName: 'planned', StackName: 'demo' })
  })

  it('does not show an earlier one that it could not remove', async () => {
    const aws = await account({
      ...planned,
      faults: { DeleteChangeSet: () => refusal('AccessDenied', 'not authorized', 403) },
    })
    const { exitCode, errors, outputs, log } = await deploy(aws, { mode: 'plan', 'change-set': 'planned' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('already exists')
    expect(log).toMatch(/^::warning::Could not delete change set .*planned/m)
    expect(outputs.changed).toBe('false')
    expect(outputs).not.toHaveProperty('changes')
  })

  it('keeps the empty stack of a new one, whose creation then runs', async () => {
    const aws = await account()
    await deploy(aws, { mode: 'plan', 'change-set': 'planned' })
    expect(aws.state.status).toBe('REVIEW_IN_PROGRESS')
    expect((await execute(aws)).outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE' })
  })

  it('leaves none where there is nothing to change', async () => {
    const aws = await account({ ...planned, refused: EMPTY })
    const { outputs } = await deploy(aws, { mode: 'plan', 'change-set': 'planned' })
    expect(outputs.changed).toBe('false')
    expect(aws.state.changeSets.size).toBe(0)
  })
})

describe('execute', () => {
  it.each(['planned', changeSetArn('planned')])('runs %s, shows it and tells the events', async name => {
    const aws = await account({ ...planned, outputs: { Url: 'http://here' } })
    const { exitCode, outputs, log, summary, errors } = await execute(aws, { 'change-set': name })
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      changed: 'true',
      status: 'UPDATE_COMPLETE',
      'stack-id': STACK_ID,
      'change-set-id': changeSetArn('planned'),
      outputs: '{"Url":"http://here"}',
    })
    expect(log.match(/UPDATE_COMPLETE +Bucket/g)).toHaveLength(1)
    expect(summary).toContain('deployed (UPDATE_COMPLETE), 1 change')
    expect(aws.of('CreateChangeSet')).toEqual([])
    const [call] = aws.of('ExecuteChangeSet')
    expect(call?.input).toMatchObject({ ChangeSetName: changeSetArn('planned'), StackName: STACK_ID })
    expect(call?.input.ClientRequestToken).toMatch(/^deploy-/)
    // An ARN says by itself which stack it belongs to.
    expect(aws.of('GetTemplate')[0]?.input.StackName).toBe(name === 'planned' ? 'demo' : undefined)
  })

  it('keeps a failure where on-failure says so', async () => {
    const aws = await account(planned)
    await execute(aws, { 'on-failure': 'keep' })
    expect(aws.of('ExecuteChangeSet')[0]?.input.DisableRollback).toBe('true')
  })

  it.each([
    ['there is none of the name', { stack: existing }, {}, 'Stack demo has no change set planned'],
    ['there is no stack', {}, {}, 'Stack demo has no change set planned'],
    [
      'it was executed before',
      { ...planned, changeSet: { ExecutionStatus: 'EXECUTE_COMPLETE' } },
      {},
      /it is EXECUTE_COMPLETE\nIt was executed before/,
    ],
    [
      'the stack has changed since',
      { ...planned, changeSet: { ExecutionStatus: 'OBSOLETE' } },
      {},
      /cannot be executed: it is OBSOLETE\nThe stack has changed since the plan: plan again/,
    ],
    ['it is empty', { ...planned, refused: EMPTY }, {}, 'has nothing in it that could be executed'],
    ['it failed', { ...planned, refused: 'No such parameter' }, {}, 'The change set failed: No such parameter'],
    [
      'it is one of another stack',
      { ...planned, changeSet: { StackId: STACK_ID.replace('demo', 'other') } },
      { 'change-set': changeSetArn('planned') },
      'is one of stack other, not of demo',
    ],
  ])('is red where %s, and executes nothing', async (_, scenario, inputs, message) => {
    const aws = await account(scenario)
    const { exitCode, errors, outputs } = await execute(aws, inputs as Record<string, string>)
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(message)
    expect(outputs.changed).toBe('false')
    expect([...aws.of('ExecuteChangeSet'), ...aws.of('DeleteChangeSet'), ...aws.of('DeleteStack')]).toEqual([])
  })

  it('stops at what would lose data, and keeps the change set', async () => {
    const db = { LogicalResourceId: 'Db', ResourceType: 'AWS::RDS::DBInstance', Action: 'Modify', Replacement: 'True' }
    const aws = await account({ ...planned, changes: [change(db)] })
    const { exitCode, errors } = await execute(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/data would be lost\n {2}Db \(AWS::RDS::DBInstance\) would be replaced/)
    expect([...aws.state.changeSets]).toEqual([changeSetArn('planned')])
    expect((await execute(aws, { 'allow-replacement': 'Db' })).exitCode).toBe(0)
  })

  it('recognises its own operation where the reply was lost', async () => {
    const aws = await account({ ...planned, faults: { ExecuteChangeSet: nth => (nth === 1 ? LOST : undefined) } })
    const { exitCode, outputs } = await execute(aws)
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    expect(aws.state.executed).toHaveLength(1)
  })

  it('does not follow the operation of somebody who was quicker', async () => {
    const aws = await account(planned)
    aws.faults.ExecuteChangeSet = () => {
      aws.state.executed.push(changeSetArn('planned'))
      return refusal('InvalidChangeSetStatus', 'cannot be executed in its current status')
    }
    const { exitCode, errors, outputs } = await execute(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('The change set cannot be executed any more (EXECUTE_COMPLETE)')
    expect(outputs.changed).toBe('false')
  })
})

describe('what is secret in the template of a change set', () => {
  const template = `
Parameters: { Password: { Type: String, NoEcho: true } }
Resources: { Db: { Type: 'AWS::RDS::DBInstance' } }
Outputs: { Url: { Value: !Sub 'postgres://\${Password}@db' }, Other: { Value: fine } }
`
  const outputs = { Url: 'postgres://hunter-2@db', Other: 'fine' }
  const stack = { ...existing, Parameters: [{ ParameterKey: 'Password', ParameterValue: '****' }] }

  it('is masked in the outputs', async () => {
    const aws = await account({ ...planned, stack, template, outputs })
    const run = await execute(aws)
    expect(JSON.parse(run.outputs.outputs ?? '')).toEqual({ Url: '***', Other: 'fine' })
    expect(aws.of('GetTemplate')[0]?.input).toMatchObject({ ChangeSetName: 'planned', StackName: 'demo' })
    expect(`${run.log}${run.summary}${run.outputs.outputs}`).not.toContain('hunter-2')
  })

  it('is not known where the template may not be read: no output of a stack with a secret is shown then', async () => {
    const faults = { GetTemplate: () => refusal('AccessDenied', 'not authorized', 403) }
    const run = await execute(await account({ ...planned, stack, outputs, faults }))
    expect(run.exitCode).toBe(0)
    expect(`${run.log}${run.summary}${run.outputs.outputs}`).not.toContain('hunter-2')
    expect(run.log).toMatch(/^::warning::.*its template cannot be read/m)
    const open = await execute(await account({ ...planned, outputs, faults }))
    expect(JSON.parse(open.outputs.outputs ?? '')).toEqual(outputs)
  })
})
