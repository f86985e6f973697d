import { describe, expect, it } from '@jest/globals'
import type { StepOptions } from '../../shared/testing/black-box.ts'
import { type FakeCloudFormation, type Fields, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { DELETE, lastLine, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const existing = { status: 'UPDATE_COMPLETE' } as const
const ROLE = 'arn:aws:iam::123456789012:role/cloudformation'
const resource = (LogicalResourceId: string, ResourceType: string, ResourceStatus = 'CREATE_COMPLETE'): Fields => ({
  LogicalResourceId,
  ResourceType,
  PhysicalResourceId: `${LogicalResourceId}-1`,
  ResourceStatus,
  LastUpdatedTimestamp: new Date(0),
})

const deleteStack = (
  aws: FakeCloudFormation,
  inputs: Record<string, string> = {},
  job: Omit<StepOptions, 'inputs'> = {},
) => deploy(aws, { ...DELETE, ...inputs }, job)

const warningsOf = (log: string) => [...log.matchAll(/^::warning::(.* data: .*)$/gm)].map(([, text]) => text)

describe('mode: delete', () => {
  it('logs the events of its own deletion until the stack is deleted', async () => {
    const aws = await account({ stack: existing })
    const { exitCode, outputs, log, summary, errors } = await deleteStack(aws)
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'DELETE_COMPLETE', 'stack-id': STACK_ID })
    expect(log.match(/DELETE_COMPLETE +Bucket/g)).toHaveLength(1)
    expect(lastLine(log)).toContain('Stack demo: deleted (DELETE_COMPLETE)')
    expect(summary).toContain('### ✅ Deleted: stack <code>demo</code>\n\nDELETE_COMPLETE · ')
    // By its id: a stack that is created under the same name meanwhile is another one.
    const [call] = aws.of('DeleteStack')
    expect(call?.input.StackName).toBe(STACK_ID)
    expect(call?.input.ClientRequestToken).toMatch(/^delete-/)
    expect(call?.input).not.toHaveProperty('RoleARN')
    expect(Object.keys(call?.input ?? {}).filter(key => key.startsWith('DeploymentConfig'))).toEqual([])
  })

  it.each([
    ['does not exist', {}],
    ['is already in DELETE_COMPLETE', { stack: { status: 'DELETE_COMPLETE' as const } }],
  ])('passes without a call of DeleteStack when the stack %s', async (_, scenario) => {
    const aws = await account(scenario)
    const { exitCode, outputs, log } = await deleteStack(aws)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'false', status: 'DELETE_COMPLETE' })
    expect(log).toContain('nothing to delete')
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it('deletes a stack under review together with its change sets', async () => {
    const aws = await timely({ stack: { status: 'REVIEW_IN_PROGRESS' }, reviewed: ['planned'] })
    const { exitCode, outputs, errors } = await deleteStack(aws, { 'timeout-minutes': '1' })
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'DELETE_COMPLETE' })
    expect(aws.state.status).toBeUndefined()
  })

  it('passes the service role to CloudFormation', async () => {
    const aws = await account({ stack: existing })
    await deleteStack(aws, { 'service-role-arn': ROLE })
    expect(aws.of('DeleteStack')[0]?.input.RoleARN).toBe(ROLE)
  })

  it('fails at DELETE_FAILED with the root cause and the option to retain resources', async () => {
    const aws = await account({
      stack: existing,
      operation: [
        stackEvent('DELETE_IN_PROGRESS'),
        { id: 'Bucket', status: 'DELETE_FAILED', reason: 'The bucket is not empty' },
        { id: 'Role', type: 'AWS::IAM::Role', status: 'DELETE_FAILED', reason: 'Resource deletion cancelled' },
        { id: 'demo', status: 'DELETE_FAILED', reason: 'The following resource(s) failed to delete: [Bucket].' },
      ],
    })
    const { exitCode, errors, outputs } = await deleteStack(aws)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'true', status: 'DELETE_FAILED' })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/ended in DELETE_FAILED. Bucket \(AWS::S3::Bucket\): The bucket is not empty\n/)
    expect(errors[0]).toContain('list their logical ids in "retain-resources"')
  })
})

describe('before a deletion, the log', () => {
  it('counts the resources and warns of those that hold data, without resources that are already deleted', async () => {
    const resources = [
      resource('Db', 'AWS::RDS::DBInstance'),
      resource('Role', 'AWS::IAM::Role'),
      resource('Gone', 'AWS::S3::Bucket', 'DELETE_COMPLETE'),
    ]
    const { log } = await deleteStack(await account({ stack: existing, resources }))
    expect(log).toContain('Deletes demo and its 2 resources')
    expect(warningsOf(log)).toEqual([
      expect.stringMatching(/^Db \(AWS::RDS::DBInstance\) holds data: Db-1 is deleted, unless/),
    ])
  })

  it('does not warn of the resources that retain-resources keeps', async () => {
    const aws = await account({
      stack: { status: 'DELETE_FAILED' },
      resources: [
        resource('Bucket', 'AWS::S3::Bucket', 'DELETE_FAILED'),
        resource('Db', 'AWS::RDS::DBInstance'),
        resource('Data', 'AWS::CloudFormation::Stack', 'DELETE_FAILED'),
      ],
      nestedResources: { 'Data-1': [resource('Queue', 'AWS::SQS::Queue')] },
    })
    const { log } = await deleteStack(aws, { 'retain-resources': 'Bucket Data' })
    expect(log).toContain('Deletes demo and its 1 resources\nRetains Bucket, Data')
    expect(warningsOf(log)).toEqual([expect.stringMatching(/^Db /)])
  })

  it('names the resources of nested stacks and the effect of each DeletionPolicy, without retained resources', async () => {
    const aws = await account({
      stack: existing,
      resources: [
        resource('Db', 'AWS::RDS::DBInstance'),
        resource('Kept', 'AWS::S3::Bucket'),
        resource('Table', 'AWS::DynamoDB::Table'),
        resource('Cluster', 'MongoDB::Atlas::Cluster'),
        resource('Custom', 'Custom::Thing'),
        resource('Data', 'AWS::CloudFormation::Stack'),
      ],
      nestedResources: { 'Data-1': [resource('Queue', 'AWS::SQS::Queue')] },
      template: `Resources:
        Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Snapshot }
        Kept: { Type: AWS::S3::Bucket, DeletionPolicy: Retain }
        Table: { Type: AWS::DynamoDB::Table, DeletionPolicy: Delete }`,
    })
    const { log } = await deleteStack(aws)
    expect(warningsOf(log)).toEqual([
      expect.stringMatching(/^Db \(AWS::RDS::DBInstance\) holds data: Db-1 is deleted; a snapshot is taken$/),
      expect.stringMatching(/^Table \(AWS::DynamoDB::Table\) holds data: Table-1 is deleted$/),
      expect.stringMatching(
        /^Cluster \(MongoDB::Atlas::Cluster\) may hold data: Cluster-1 is deleted, unless its DeletionPolicy/,
      ),
      expect.stringMatching(
        /^Data\/Queue \(AWS::SQS::Queue\) holds data: Queue-1 is deleted, unless its DeletionPolicy/,
      ),
    ])
  })
})

describe('a stack with termination protection', () => {
  const stack = { ...existing, EnableTerminationProtection: true }

  it.each([{}, { 'termination-protection': 'true' }])('is not deleted with the inputs %j', async inputs => {
    const aws = await account({ stack })
    const { exitCode, errors, outputs } = await deleteStack(aws, inputs as Record<string, string>)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/termination protection; nothing was deleted\n.*termination-protection: false/)
    expect(outputs).toMatchObject({ changed: 'false', status: 'UPDATE_COMPLETE' })
    expect([...aws.of('DeleteStack'), ...aws.of('UpdateTerminationProtection')]).toEqual([])
  })

  it('is deleted with "termination-protection: false", which disables the protection first', async () => {
    const aws = await account({ stack })
    expect((await deleteStack(aws, { 'termination-protection': 'false' })).exitCode).toBe(0)
    const operations = aws.calls.map(({ operation }) => operation)
    expect(operations.indexOf('UpdateTerminationProtection')).toBeGreaterThan(0)
    expect(operations.indexOf('UpdateTerminationProtection')).toBeLessThan(operations.indexOf('DeleteStack'))
    expect(aws.of('UpdateTerminationProtection')[0]?.input.EnableTerminationProtection).toBe('false')
  })
})

it('rejects retain-resources for a stack that is not in DELETE_FAILED before anything is changed', async () => {
  const aws = await account({ stack: { status: 'CREATE_COMPLETE', EnableTerminationProtection: true } })
  const inputs = { mode: 'delete', template: '', 'confirm-delete': 'demo', 'retain-resources': 'Bucket' }
  const { exitCode, errors } = await deploy(aws, { ...inputs, 'termination-protection': 'false' })
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('retains resources only of one in DELETE_FAILED')
  expect([...aws.of('DeleteStack'), ...aws.of('UpdateTerminationProtection')]).toEqual([])
})
