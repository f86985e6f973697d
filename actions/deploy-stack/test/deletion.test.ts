import { describe, expect, it } from '@jest/globals'
import type { StepOptions } from '../../shared/testing/black-box.ts'
import { type FakeCloudFormation, type Fields, LOST, refusal, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'UPDATE_COMPLETE' } as const
const resource = (LogicalResourceId: string, ResourceType: string, ResourceStatus = 'CREATE_COMPLETE'): Fields => ({
  LogicalResourceId,
  ResourceType,
  PhysicalResourceId: `${LogicalResourceId}-1`,
  ResourceStatus,
  LastUpdatedTimestamp: new Date(0),
})

const remove = (aws: FakeCloudFormation, inputs: Record<string, string> = {}, job: Omit<StepOptions, 'inputs'> = {}) =>
  deploy(aws, { template: '', mode: 'delete', 'confirm-delete': 'demo', ...inputs }, job)

describe('delete', () => {
  it('tells the events of its own deletion, and ends when the stack is gone', async () => {
    const aws = await account({ stack: existing })
    const { exitCode, outputs, log, summary, errors } = await remove(aws)
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'DELETE_COMPLETE', 'stack-id': STACK_ID })
    expect(log.match(/DELETE_COMPLETE +Bucket/g)).toHaveLength(1)
    expect(log.trimEnd().split('\n').at(-1)).toContain('Stack demo: deleted (DELETE_COMPLETE)')
    expect(summary).toContain('deleted (DELETE_COMPLETE)')
    // By its id: a stack that somebody makes under the name meanwhile is another one.
    const [call] = aws.of('DeleteStack')
    expect(call?.input.StackName).toBe(STACK_ID)
    expect(call?.input.ClientRequestToken).toMatch(/^delete-/)
    expect(call?.input).not.toHaveProperty('RoleARN')
    expect(Object.keys(call?.input ?? {}).filter(key => key.startsWith('DeploymentConfig'))).toEqual([])
  })

  it.each([
    ['there is no stack', {}],
    ['it is gone already', { stack: { status: 'DELETE_COMPLETE' as const } }],
  ])('is content where %s', async (_, scenario) => {
    const aws = await account(scenario)
    const { exitCode, outputs, log } = await remove(aws)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'false', status: 'DELETE_COMPLETE' })
    expect(log).toContain('there was none to delete')
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it('takes a stack that was only ever planned away with its change sets', async () => {
    const aws = await timely({ stack: { status: 'REVIEW_IN_PROGRESS' }, reviewed: ['planned'] })
    const { exitCode, outputs, errors } = await remove(aws, { 'timeout-minutes': '1' })
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'DELETE_COMPLETE' })
    expect(aws.state.status).toBeUndefined()
  })

  it('lets CloudFormation work with the service role', async () => {
    const aws = await account({ stack: existing })
    await remove(aws, { 'service-role-arn': 'arn:aws:iam::123456789012:role/cloudformation' })
    expect(aws.of('DeleteStack')[0]?.input.RoleARN).toBe('arn:aws:iam::123456789012:role/cloudformation')
  })

  it('names what holds data and goes, but not what is gone already', async () => {
    const resources = [
      resource('Db', 'AWS::RDS::DBInstance'),
      resource('Role', 'AWS::IAM::Role'),
      resource('Gone', 'AWS::S3::Bucket', 'DELETE_COMPLETE'),
    ]
    const aws = await account({ stack: existing, resources })
    const { log } = await remove(aws)
    expect(log).toContain('Deletes demo and its 2 resources')
    expect(log.match(/^::warning::.*holds data.*$/gm)).toEqual([
      '::warning::Db (AWS::RDS::DBInstance) holds data: Db-1 goes, unless its DeletionPolicy keeps it',
    ])
  })

  it('names what lies in nested stacks, what a snapshot is taken of, and not what stays', async () => {
    const resources = [
      resource('Db', 'AWS::RDS::DBInstance'),
      resource('Kept', 'AWS::S3::Bucket'),
      resource('Table', 'AWS::DynamoDB::Table'),
      resource('Cluster', 'MongoDB::Atlas::Cluster'),
      resource('Custom', 'Custom::Thing'),
      resource('Data', 'AWS::CloudFormation::Stack'),
    ]
    const aws = await account({
      stack: existing,
      resources,
      nestedResources: { 'Data-1': [resource('Queue', 'AWS::SQS::Queue')] },
      template: `Resources:
        Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Snapshot }
        Kept: { Type: AWS::S3::Bucket, DeletionPolicy: Retain }
        Table: { Type: AWS::DynamoDB::Table, DeletionPolicy: Delete }`,
    })
    const { log } = await remove(aws)
    expect(log.match(/^::warning::.* data: .*$/gm)?.map(line => line.replace('::warning::', ''))).toEqual([
      'Db (AWS::RDS::DBInstance) holds data: Db-1 goes; a snapshot is taken',
      'Table (AWS::DynamoDB::Table) holds data: Table-1 goes',
      'Cluster (MongoDB::Atlas::Cluster) may hold data: Cluster-1 goes, unless its DeletionPolicy keeps it',
      'Data/Queue (AWS::SQS::Queue) holds data: Queue-1 goes, unless its DeletionPolicy keeps it',
    ])
  })

  it('goes on where the resources may not be listed', async () => {
    const faults = { ListStackResources: () => refusal('AccessDenied', 'not authorized', 403) }
    const { exitCode, log } = await remove(await account({ stack: existing, faults }))
    expect(exitCode).toBe(0)
    expect(log).toContain('Deletes demo\n')
  })

  it('follows the status alone where events may not be read', async () => {
    const aws = await account({
      stack: { status: 'DELETE_FAILED' },
      // A reply from before our deletion says DELETE_FAILED: that is no end of it.
      operation: [
        { id: 'demo', status: 'DELETE_FAILED' },
        { id: 'demo', status: 'DELETE_IN_PROGRESS', afterMs: 700 },
        { id: 'demo', status: 'DELETE_COMPLETE', afterMs: 1_500 },
      ],
      faults: { DescribeStackEvents: () => refusal('AccessDenied', 'not authorized', 403) },
    })
    const { exitCode, log, outputs } = await remove(aws)
    expect([exitCode, outputs.status]).toEqual([0, 'DELETE_COMPLETE'])
    expect(log).toMatch(/^::warning::Events are not shown/m)
  })

  it.each([1, 5])('is made once where %i replies were lost', async losses => {
    const aws = await account({
      stack: existing,
      faults: { DeleteStack: nth => (nth === 1 ? LOST : nth <= losses ? 'cut' : undefined) },
    })
    const { exitCode, outputs } = await remove(aws)
    expect([exitCode, outputs.status]).toEqual([0, 'DELETE_COMPLETE'])
    expect(new Set(aws.of('DeleteStack').map(({ input }) => input.ClientRequestToken)).size).toBe(1)
  })
})

describe('termination protection', () => {
  const stack = { ...existing, EnableTerminationProtection: true }

  it.each([{}, { 'termination-protection': 'true' }])('keeps the stack: %j', async inputs => {
    const aws = await account({ stack })
    const { exitCode, errors, outputs } = await remove(aws, inputs as Record<string, string>)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/protected against deletion; nothing was deleted\n.*termination-protection: false/)
    expect(outputs).toMatchObject({ changed: 'false', status: 'UPDATE_COMPLETE' })
    expect([...aws.of('DeleteStack'), ...aws.of('UpdateTerminationProtection')]).toEqual([])
  })

  it('is taken away first where that was asked for', async () => {
    const aws = await account({ stack })
    expect((await remove(aws, { 'termination-protection': 'false' })).exitCode).toBe(0)
    const operations = aws.calls.map(({ operation }) => operation)
    expect(operations.indexOf('UpdateTerminationProtection')).toBeGreaterThan(0)
    expect(operations.indexOf('UpdateTerminationProtection')).toBeLessThan(operations.indexOf('DeleteStack'))
    expect(aws.of('UpdateTerminationProtection')[0]?.input.EnableTerminationProtection).toBe('false')
  })
})

describe('a deletion that does not come to its end', () => {
  it('is red at DELETE_FAILED, with the first cause and how to leave a resource behind', async () => {
    const aws = await account({
      stack: existing,
      operation: [
        { id: 'demo', status: 'DELETE_IN_PROGRESS' },
        { id: 'Bucket', status: 'DELETE_FAILED', reason: 'The bucket is not empty' },
        { id: 'Role', type: 'AWS::IAM::Role', status: 'DELETE_FAILED', reason: 'Resource deletion cancelled' },
        { id: 'demo', status: 'DELETE_FAILED', reason: 'The following resource(s) failed to delete: [Bucket].' },
      ],
    })
    const { exitCode, errors, outputs } = await remove(aws)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'true', status: 'DELETE_FAILED' })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/ended in DELETE_FAILED. Bucket \(AWS::S3::Bucket\): The bucket is not empty\n/)
    expect(errors[0]).toContain('--retain-resources')
  })

  it('was not begun where it may not be made', async () => {
    const denied = refusal('AccessDenied', 'not authorized to perform: cloudformation:DeleteStack', 403)
    const aws = await account({ stack: existing, faults: { DeleteStack: () => denied } })
    const { exitCode, errors, outputs } = await remove(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/not authorized to perform: cloudformation:DeleteStack[\s\S]*README/)
    expect(errors.join()).not.toContain('goes on')
    expect(outputs).toMatchObject({ changed: 'false', status: 'UPDATE_COMPLETE' })
  })

  it('goes on in AWS after a cancellation, which says so and undoes nothing', async () => {
    let child: { kill(signal: 'SIGINT'): boolean } | undefined
    const aws = await account({ stack: existing, operation: [{ id: 'demo', status: 'DELETE_IN_PROGRESS' }] })
    aws.faults.DescribeStackEvents = nth => {
      if (nth === 2) child?.kill('SIGINT')
      return undefined
    }
    const { exitCode, errors, outputs } = await remove(aws, {}, { onStart: process => (child = process) })
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/The deletion of demo goes on in AWS, last seen in DELETE_IN_PROGRESS/)
    expect(errors.join()).not.toContain('cancel-update-stack')
    expect(outputs).toMatchObject({ changed: 'true', status: 'DELETE_IN_PROGRESS' })
  })
})

describe('an operation of somebody else', () => {
  it('is named, and nothing is deleted', async () => {
    const aws = await account({ stack: { status: 'UPDATE_IN_PROGRESS' } })
    const { exitCode, errors } = await remove(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Another operation is in progress on stack demo: UPDATE_IN_PROGRESS')
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it.each([
    ['the update', 'UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE', 'true', 1],
    ['a deletion, and nothing is left to do', 'DELETE_IN_PROGRESS', 'DELETE_COMPLETE', 'false', 0],
  ] as const)('is waited for where that was asked: %s', async (_, status, after, changed, deletions) => {
    const aws = await account({ stack: { status } })
    aws.faults.DescribeStacks = nth => {
      if (nth === 3) aws.state.status = after
      return undefined
    }
    const { exitCode, outputs } = await remove(aws, { 'wait-for-other-operation': 'true' })
    expect([exitCode, outputs.changed, outputs.status]).toEqual([0, changed, 'DELETE_COMPLETE'])
    expect(aws.of('DeleteStack')).toHaveLength(deletions)
  })
})
