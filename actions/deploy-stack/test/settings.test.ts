import { describe, expect, it } from '@jest/globals'
import { EMPTY, refusal, reply, STACK_ID } from './support/fake-cloudformation.ts'
import { members } from './support/query-xml.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const execute = { mode: 'execute', template: '', 'change-set': 'planned' }

describe('termination-protection', () => {
  it('is set after a change set that was made earlier, too', async () => {
    const aws = await account({ stack: existing, reviewed: ['planned'] })
    expect((await deploy(aws, { ...execute, 'termination-protection': 'true' })).exitCode).toBe(0)
    expect(aws.of('UpdateTerminationProtection')[0]?.input.EnableTerminationProtection).toBe('true')
  })

  it('stays as it is where it is not spoken of, or is so already', async () => {
    const aws = await account({ stack: { ...existing, EnableTerminationProtection: true }, refused: EMPTY })
    await deploy(aws)
    await deploy(aws, { 'termination-protection': 'true' })
    expect(aws.of('UpdateTerminationProtection')).toEqual([])
  })
})

describe('tags that differ although the change set was empty', () => {
  const stack = {
    ...existing,
    Tags: [{ Key: 'team', Value: 'old' }],
    Parameters: [{ ParameterKey: 'Name', ParameterValue: 'x' }],
    Capabilities: ['CAPABILITY_IAM'],
  }
  const tags = { tags: 'team: data' }

  it('are set by an update of nothing else, which is followed to its end', async () => {
    const aws = await account({ stack, refused: EMPTY })
    const { exitCode, outputs, log, summary } = await deploy(aws, tags)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'UPDATE_COMPLETE' })
    expect(log).toContain("The stack's tags are set")
    expect(summary).toContain('settings changed')
    const [{ input = {} } = {}] = aws.of('UpdateStack')
    expect(input).toMatchObject({ UsePreviousTemplate: 'true' })
    expect(`${input.ClientRequestToken}`).toMatch(/^deploy-/)
    expect(members(input, 'Tags')).toEqual([{ Key: 'team', Value: 'data' }])
    expect(members(input, 'Parameters')).toEqual([{ ParameterKey: 'Name', UsePreviousValue: 'true' }])
    expect(members(input, 'Capabilities')).toEqual([{ '': 'CAPABILITY_IAM' }])
  })

  it('are set with the service role, which may tag what the caller may not', async () => {
    const RoleARN = 'arn:aws:iam::123456789012:role/cloudformation'
    const aws = await account({ stack, refused: EMPTY })
    await deploy(aws, { ...tags, 'service-role-arn': RoleARN })
    expect(aws.of('UpdateStack')[0]?.input.RoleARN).toBe(RoleARN)
  })

  it.each([
    [{ 'on-failure': 'keep' }, { DisableRollback: 'true' }],
    [{ deployment: 'express' }, { 'DeploymentConfig.Mode': 'EXPRESS', 'DeploymentConfig.DisableRollback': 'false' }],
  ])('are set as %j says', async (inputs, expected) => {
    const aws = await account({ stack, refused: EMPTY })
    await deploy(aws, { ...tags, ...(inputs as Record<string, string>) })
    expect(aws.of('UpdateStack')[0]?.input).toMatchObject(expected)
  })

  it.each([
    ['the same', { tags: 'team: old' }],
    ['not given', {}],
  ])('stay where they are %s', async (_, inputs) => {
    const aws = await account({ stack, refused: EMPTY })
    expect((await deploy(aws, inputs as Record<string, string>)).outputs.changed).toBe('false')
    expect(aws.of('UpdateStack')).toEqual([])
  })

  it('are only spoken of in a plan', async () => {
    const aws = await account({ stack, refused: EMPTY })
    const { outputs, log } = await deploy(aws, { ...tags, mode: 'plan' })
    expect(outputs.changed).toBe('true')
    expect(log).toContain("The stack's tags would be set")
    expect(aws.of('UpdateStack')).toEqual([])
  })

  it('are a warning where CloudFormation sees nothing to update in them', async () => {
    const aws = await account({
      stack,
      refused: EMPTY,
      faults: { UpdateStack: () => refusal('ValidationError', 'No updates are to be performed.') },
    })
    const { exitCode, outputs, log } = await deploy(aws, tags)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'false', status: 'CREATE_COMPLETE' })
    expect(log).toMatch(/^::warning::The stack's tags stay as they are.*No updates are to be performed/m)
  })

  it('are set once an update of somebody else, who was quicker, is over', async () => {
    const aws = await account({ stack, refused: EMPTY })
    aws.faults.UpdateStack = nth => {
      if (nth > 1) return undefined
      aws.state.status = 'UPDATE_IN_PROGRESS'
      return refusal('ValidationError', 'Stack is in UPDATE_IN_PROGRESS state and can not be updated.')
    }
    let busy = 0
    aws.faults.DescribeStacks = () => {
      if (aws.state.status === 'UPDATE_IN_PROGRESS' && aws.of('UpdateStack').length === 1 && ++busy === 3) {
        aws.state.status = 'UPDATE_COMPLETE'
      }
      return undefined
    }
    const { exitCode, outputs } = await deploy(aws, { ...tags, 'wait-for-other-operation': 'true' })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    expect(aws.of('UpdateStack')).toHaveLength(2)
  })

  it('are believed to be set only once the update is seen, where events may not be read', async () => {
    const before = new Date(1_000)
    const aws = await account({
      stack: { ...stack, LastUpdatedTime: before },
      refused: EMPTY,
      faults: { DescribeStackEvents: () => refusal('AccessDenied', 'not authorized', 403) },
    })
    // Two replies of before the update.
    aws.faults.DescribeStacks = nth => {
      if (nth === 2 || nth === 3) return reply('DescribeStacks', { Stacks: [{ ...usual, LastUpdatedTime: before }] })
      return reply('DescribeStacks', {
        Stacks: [{ ...usual, StackStatus: aws.state.status, LastUpdatedTime: nth === 1 ? before : new Date(2_000) }],
      })
    }
    const usual = {
      StackId: STACK_ID,
      StackName: 'demo',
      CreationTime: new Date(0),
      Tags: stack.Tags,
      StackStatus: 'CREATE_COMPLETE',
    }
    const { exitCode, outputs } = await deploy(aws, tags)
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
  })

  it('are red where their update fails, or may not be made', async () => {
    const rolledBack = await account({
      stack,
      refused: EMPTY,
      operation: [
        { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
        { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'may not be tagged' },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
      ],
    })
    const failed = await deploy(rolledBack, tags)
    expect([failed.exitCode, failed.outputs.status]).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE'])
    expect(failed.errors.join()).toContain('may not be tagged')
    const denied = await account({
      stack,
      refused: EMPTY,
      faults: {
        UpdateStack: () => refusal('AccessDenied', 'not authorized to perform: cloudformation:UpdateStack', 403),
      },
    })
    const { exitCode, errors, outputs } = await deploy(denied, tags)
    expect([exitCode, outputs.changed]).toEqual([1, 'false'])
    expect(errors.join()).toContain('not authorized')
    expect(errors.join()).not.toContain('goes on')
  })
})
