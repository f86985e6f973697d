import { describe, expect, it } from '@jest/globals'
import { STACK_ID } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const update = { id: 'demo', status: 'UPDATE_IN_PROGRESS' }
const cleanup = { id: 'demo', status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS' }
const complete = { id: 'demo', status: 'UPDATE_COMPLETE' }
const notDeleted = { id: 'Old', physical: 'old-bucket', status: 'DELETE_FAILED', reason: 'The bucket is not empty' }

describe('a resource that the cleanup cannot delete', () => {
  it('is a warning and a row of the summary of the successful update', async () => {
    const operation = [update, cleanup, notDeleted, complete]
    const { exitCode, log, summary, outputs } = await deploy(await timely({ stack: existing, operation }))
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    expect(log).toContain(
      '::warning::Old (AWS::S3::Bucket) could not be deleted: The bucket is not empty. old-bucket is no longer part of the stack: delete it yourself',
    )
    expect(summary).toContain(
      '| <code>Old</code> | AWS::S3::Bucket | <code>old-bucket</code> | The bucket is not empty |',
    )
  })

  it('is no warning if a later attempt deletes it', async () => {
    const operation = [update, cleanup, notDeleted, { ...notDeleted, status: 'DELETE_COMPLETE' }, complete]
    const { log, summary } = await deploy(await timely({ stack: existing, operation }))
    expect(log).not.toContain('::warning')
    expect(summary).not.toContain('old-bucket')
  })

  it('is named also after a rollback that is complete', async () => {
    const operation = [
      update,
      { id: 'Queue', status: 'UPDATE_FAILED', reason: 'bad name' },
      { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS' },
      { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS' },
      notDeleted,
      { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
    ]
    const { exitCode, errors, log } = await deploy(await timely({ stack: existing, operation }))
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Queue (AWS::S3::Bucket): bad name')
    expect(log).toMatch(/^::warning::Old .* old-bucket is no longer part of the stack/m)
  })

  it('is named with its nested stack', async () => {
    const inner = `${STACK_ID}-inner`
    const stack = { id: 'Inner', type: 'AWS::CloudFormation::Stack', physical: inner }
    const operation = [
      update,
      { ...stack, status: 'UPDATE_IN_PROGRESS' },
      { ...stack, status: 'UPDATE_COMPLETE' },
      cleanup,
      { ...notDeleted, stack: inner, fields: { StackName: 'demo-Inner' } },
      complete,
    ]
    const { log, summary } = await deploy(await timely({ stack: existing, operation }))
    expect(log).toMatch(/^::warning::Old .* It is no longer part of the nested stack demo-Inner/m)
    expect(summary).toContain('<code>demo-Inner/Old</code>')
  })

  it('is not shown with a secret in its id or reason', async () => {
    const template = `
Parameters: { Password: { Type: String, NoEcho: true } }
Resources: { Old: { Type: 'AWS::S3::Bucket', Properties: { BucketName: !Ref Password } } }
`
    const operation = [
      update,
      cleanup,
      { ...notDeleted, physical: 'kept-secret', reason: 'kept-secret is not empty' },
      complete,
    ]
    const stack = { ...existing, Parameters: [{ ParameterKey: 'Password', ParameterValue: '****' }] }
    const { log, summary } = await deploy(await timely({ stack, operation, template }), {}, { template })
    expect(log).toMatch(/^::warning::Old /m)
    expect(log + summary).not.toContain('kept-secret')
  })
})

describe('a rollback that fails', () => {
  it('names what stopped the rollback, then what made the update fail', async () => {
    const operation = [
      update,
      { id: 'Queue', type: 'AWS::SQS::Queue', status: 'UPDATE_FAILED', reason: 'bad name' },
      { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', reason: 'The following resource(s) failed: [Queue]' },
      { id: 'Db', type: 'AWS::RDS::DBInstance', status: 'UPDATE_FAILED', reason: 'the old engine is gone' },
      { id: 'demo', status: 'UPDATE_ROLLBACK_FAILED', reason: 'The following resource(s) failed to update: [Db]' },
    ]
    const { exitCode, errors } = await deploy(await timely({ stack: existing, operation }))
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(
      'Stack demo ended in UPDATE_ROLLBACK_FAILED. The rollback was stopped by Db (AWS::RDS::DBInstance): the old engine is gone\n' +
        'The update had failed first: Queue (AWS::SQS::Queue): bad name',
    )
  })

  it('of an update that was cancelled does not pass for the cause', async () => {
    const operation = [
      update,
      { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', reason: 'User Initiated' },
      { id: 'Db', type: 'AWS::RDS::DBInstance', status: 'UPDATE_FAILED', reason: 'the old engine is gone' },
      { id: 'demo', status: 'UPDATE_ROLLBACK_FAILED' },
    ]
    const { errors } = await deploy(await timely({ stack: existing, operation }))
    expect(errors.join()).toContain('stopped by Db (AWS::RDS::DBInstance): the old engine is gone')
    expect(errors.join()).toContain('had failed first: demo (AWS::CloudFormation::Stack): User Initiated')
  })
})
