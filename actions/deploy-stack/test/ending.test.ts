import { describe, expect, it } from '@jest/globals'
import { LOST } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

describe('the end of our operation', () => {
  const failing = (end: string) => [
    { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
    { id: 'Bucket', status: 'UPDATE_IN_PROGRESS' },
    { id: 'Role', type: 'AWS::IAM::Role', status: 'UPDATE_FAILED', reason: 'Role name is taken' },
    { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'Resource update cancelled' },
    { id: 'demo', status: end, reason: 'The following resource(s) failed to update: [Role, Bucket].' },
  ]

  it.each(['UPDATE_ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_FAILED', 'UPDATE_FAILED'])(
    '%s is red, with the first cause',
    async end => {
      const aws = await account({ stack: { status: 'CREATE_COMPLETE' }, operation: failing(end) })
      const { exitCode, outputs, errors, summary } = await deploy(aws)
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({ status: end, changed: 'true' })
      expect(errors.join()).toContain(`ended in ${end}. Role (AWS::IAM::Role): Role name is taken`)
      expect(summary).toContain('Role name is taken')
    },
  )

  it('deletes a new stack that failed where "on-failure" says so', async () => {
    const aws = await account({
      operation: [
        { id: 'demo', status: 'CREATE_IN_PROGRESS' },
        { id: 'Role', type: 'AWS::IAM::Role', status: 'CREATE_FAILED', reason: 'Role name is taken' },
        { id: 'demo', status: 'DELETE_COMPLETE', afterMs: 200 },
      ],
    })
    const { exitCode, outputs, errors } = await deploy(aws, { 'on-failure': 'delete' })
    expect(exitCode).toBe(1)
    expect(outputs.status).toBe('DELETE_COMPLETE')
    expect(errors.join()).toContain('Role name is taken')
    expect(aws.of('CreateChangeSet')[0]?.input.OnStackFailure).toBe('DELETE')
  })

  it('that refuses the change set leaves nothing behind', async () => {
    const aws = await account({ refused: 'Template format error: no such type' })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('no such type')
    expect(aws.state.changeSets.size).toBe(0)
    expect(aws.state.status).toBeUndefined()
  })

  it('is not waited for when the change set is never computed', async () => {
    const aws = await timely({
      stack: { status: 'CREATE_COMPLETE' },
      pending: Array<string>(999).fill('CREATE_PENDING'),
    })
    const { exitCode, errors, outputs } = await deploy(aws, { 'timeout-minutes': '1' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('CREATE_PENDING')
    expect(outputs.changed).toBe('false')
    expect(aws.state.changeSets.size).toBe(0)
  })

  it('recognises its own change set when the reply to its creation was lost', async () => {
    const aws = await account({
      stack: { status: 'CREATE_COMPLETE' },
      faults: { CreateChangeSet: nth => (nth === 1 ? LOST : undefined) },
    })
    expect((await deploy(aws)).exitCode).toBe(0)
    expect(aws.state.changeSets.size).toBe(1)
  })
})
