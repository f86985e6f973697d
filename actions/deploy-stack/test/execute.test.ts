import { describe, expect, it } from '@jest/globals'
import { change, changeSetArn, EMPTY, type FakeCloudFormation, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { accessDenied, EXECUTE, EXISTING, PLANNED } from './support/stack-fixtures.ts'

closeAccounts()

const execute = (aws: FakeCloudFormation, inputs: Record<string, string> = {}) => deploy(aws, { ...EXECUTE, ...inputs })

describe('mode: execute', () => {
  it.each(['planned', changeSetArn('planned')])(
    'executes the change set %s and logs its changes and events',
    async name => {
      const aws = await account({ ...PLANNED, outputs: { Url: 'http://here' } })
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
      expect(summary).toContain('### ✅ Updated: stack <code>demo</code>')
      expect(aws.of('CreateChangeSet')).toEqual([])
      const [call] = aws.of('ExecuteChangeSet')
      expect(call?.input).toMatchObject({ ChangeSetName: changeSetArn('planned'), StackName: STACK_ID })
      expect(call?.input.ClientRequestToken).toMatch(/^deploy-/)
      // An ARN says by itself which stack it belongs to.
      expect(aws.of('GetTemplate')[0]?.input.StackName).toBe(name === 'planned' ? 'demo' : undefined)
    },
  )

  it('disables the rollback with "on-failure: keep"', async () => {
    const aws = await account(PLANNED)
    await execute(aws, { 'on-failure': 'keep' })
    expect(aws.of('ExecuteChangeSet')[0]?.input.DisableRollback).toBe('true')
  })

  it.each([
    ['it does not exist', { stack: EXISTING }, {}, 'Stack demo has no change set planned'],
    ['the stack does not exist', {}, {}, 'Stack demo has no change set planned'],
    [
      'it was already executed',
      { ...PLANNED, changeSet: { ExecutionStatus: 'EXECUTE_COMPLETE' } },
      {},
      /its execution status is EXECUTE_COMPLETE\nIt was executed before/,
    ],
    [
      'the stack has changed since the plan',
      { ...PLANNED, changeSet: { ExecutionStatus: 'OBSOLETE' } },
      {},
      /cannot be executed: its execution status is OBSOLETE\nThe stack has changed since the plan: plan again/,
    ],
    ['it is empty', { ...PLANNED, refused: EMPTY }, {}, 'has no changes to execute'],
    ['it failed', { ...PLANNED, refused: 'No such parameter' }, {}, 'The change set failed: No such parameter'],
    [
      'it belongs to another stack',
      { ...PLANNED, changeSet: { StackId: STACK_ID.replace('demo', 'other') } },
      { 'change-set': changeSetArn('planned') },
      'belongs to stack other, not to demo',
    ],
  ])('fails and executes nothing when %s', async (_, scenario, inputs, message) => {
    const aws = await account(scenario)
    const { exitCode, errors, outputs } = await execute(aws, inputs as Record<string, string>)
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(message)
    expect(outputs.changed).toBe('false')
    expect([...aws.of('ExecuteChangeSet'), ...aws.of('DeleteChangeSet'), ...aws.of('DeleteStack')]).toEqual([])
  })

  it('fails when data would be lost, and keeps the change set', async () => {
    const db = { LogicalResourceId: 'Db', ResourceType: 'AWS::RDS::DBInstance', Action: 'Modify', Replacement: 'True' }
    const aws = await account({ ...PLANNED, changes: [change(db)] })
    const { exitCode, errors } = await execute(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/data would be lost\n {2}Db \(AWS::RDS::DBInstance\) would be replaced/)
    expect([...aws.state.changeSets]).toEqual([changeSetArn('planned')])
    expect((await execute(aws, { 'allow-replacement': 'Db' })).exitCode).toBe(0)
  })
})

describe('a NoEcho parameter in the template of a change set', () => {
  const template = `
Parameters: { Password: { Type: String, NoEcho: true } }
Resources: { Db: { Type: 'AWS::RDS::DBInstance' } }
Outputs: { Url: { Value: !Sub 'postgres://\${Password}@db' }, Other: { Value: fine } }
`
  const outputs = { Url: 'postgres://hunter-2@db', Other: 'fine' }
  const stack = { ...EXISTING, Parameters: [{ ParameterKey: 'Password', ParameterValue: '****' }] }

  it('masks the outputs made of it', async () => {
    const aws = await account({ ...PLANNED, stack, template, outputs })
    const run = await execute(aws)
    expect(JSON.parse(run.outputs.outputs ?? '')).toEqual({ Url: '***', Other: 'fine' })
    expect(aws.of('GetTemplate')[0]?.input).toMatchObject({ ChangeSetName: 'planned', StackName: 'demo' })
    expect(`${run.log}${run.summary}${run.outputs.outputs}`).not.toContain('hunter-2')
  })

  it('hides all outputs of a stack with a NoEcho parameter when the template cannot be read', async () => {
    const faults = { GetTemplate: accessDenied('GetTemplate') }
    const run = await execute(await account({ ...PLANNED, stack, outputs, faults }))
    expect(run.exitCode).toBe(0)
    expect(`${run.log}${run.summary}${run.outputs.outputs}`).not.toContain('hunter-2')
    expect(run.log).toMatch(/^::warning::.*its template cannot be read/m)
    const withoutSecret = await execute(await account({ ...PLANNED, outputs, faults }))
    expect(JSON.parse(withoutSecret.outputs.outputs ?? '')).toEqual(outputs)
  })
})
