import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { EXISTING, lastLine, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const BUSY = 'Another operation is in progress'

// What a deployment does with a stack in this status: creates it, updates it, or fails with this text.
const INITIAL = {
  REVIEW_IN_PROGRESS: 'CREATE',
  DELETE_COMPLETE: 'CREATE',
  CREATE_COMPLETE: 'UPDATE',
  UPDATE_COMPLETE: 'UPDATE',
  UPDATE_ROLLBACK_COMPLETE: 'UPDATE',
  IMPORT_COMPLETE: 'UPDATE',
  IMPORT_ROLLBACK_COMPLETE: 'UPDATE',
  CREATE_FAILED: 'on-failure: keep',
  UPDATE_FAILED: 'on-failure: keep',
  ROLLBACK_COMPLETE: 'replace-failed: true',
  ROLLBACK_FAILED: 'replace-failed: true',
  DELETE_FAILED: 'aws cloudformation delete-stack',
  UPDATE_ROLLBACK_FAILED: 'continue-update-rollback',
  IMPORT_ROLLBACK_FAILED: 'continue-update-rollback',
  CREATE_IN_PROGRESS: BUSY,
  DELETE_IN_PROGRESS: BUSY,
  IMPORT_IN_PROGRESS: BUSY,
  IMPORT_ROLLBACK_IN_PROGRESS: BUSY,
  ROLLBACK_IN_PROGRESS: BUSY,
  UPDATE_IN_PROGRESS: BUSY,
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: BUSY,
  UPDATE_ROLLBACK_IN_PROGRESS: BUSY,
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: BUSY,
} satisfies Record<StackStatus, string>
const initial = Object.entries(INITIAL) as [StackStatus, string][]

describe('before a deployment', () => {
  it.each(initial.filter(([, action]) => action === 'CREATE' || action === 'UPDATE'))(
    'a stack in %s is deployed by a change set of type %s',
    async (status, type) => {
      const aws = await account({ stack: { status } })
      const { exitCode, outputs, log } = await deploy(aws)
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({ changed: 'true', status: `${type}_COMPLETE` })
      expect(lastLine(log)).toContain(`Stack demo: ${type.toLowerCase()}d (${type}_COMPLETE)`)
      expect(aws.of('CreateChangeSet')[0]?.input.ChangeSetType).toBe(type)
      expect(aws.state.executed).toHaveLength(1)
    },
  )

  it.each(initial.filter(([, action]) => action !== 'CREATE' && action !== 'UPDATE'))(
    'a stack in %s is left unchanged, and the error says: %s',
    async (status, text) => {
      const aws = await account({ stack: { status } })
      const { exitCode, outputs, log, summary, errors } = await deploy(aws)
      expect([exitCode, errors.length]).toEqual([1, 1])
      expect(outputs).toMatchObject({ changed: 'false', status, 'stack-id': STACK_ID })
      expect(lastLine(log)).toMatch(/^::error::/)
      expect(lastLine(log)).toContain(text)
      expect(log).not.toContain(', took')
      expect(summary).toContain(`\n\n${status} · nothing was changed · `)
      expect([...aws.of('CreateChangeSet'), ...aws.of('DeleteStack')]).toEqual([])
    },
  )

  it('the error for UPDATE_ROLLBACK_FAILED lists the failed resources and the command that continues', async () => {
    const resource = (LogicalResourceId: string, ResourceType: string, ResourceStatus: string, reason?: string) => ({
      StackName: 'demo',
      LogicalResourceId,
      ResourceType,
      ResourceStatus,
      ResourceStatusReason: reason,
      Timestamp: new Date(0),
    })
    const resources = [
      resource('Service', 'AWS::ECS::Service', 'UPDATE_FAILED', 'did not stabilise'),
      resource('Role', 'AWS::IAM::Role', 'UPDATE_COMPLETE'),
    ]
    const { errors } = await deploy(await account({ stack: { status: 'UPDATE_ROLLBACK_FAILED' }, resources }))
    expect(errors.join()).toContain('Service (AWS::ECS::Service): did not stabilise')
    expect(errors.join()).toMatch(/continue-update-rollback --stack-name demo .*Service/)
  })

  it('"on-failure: keep" updates a stack that an earlier run kept in UPDATE_FAILED', async () => {
    const aws = await account({ stack: { status: 'UPDATE_FAILED' } })
    expect((await deploy(aws, { 'on-failure': 'keep' })).exitCode).toBe(0)
    expect(aws.of('ExecuteChangeSet')[0]?.input.DisableRollback).toBe('true')
  })
})

const REPLACE = /^Fix the cause. The next run needs "replace-failed: true" to create the stack again.$/
const KEEP = /^Fix the cause, then run again with "on-failure: keep" to continue from this state.$/

// What it means for an update that the stack's last event has this status; a failure may have a hint.
const FINAL: Record<StackStatus, 'succeeded' | 'running' | 'failed' | RegExp> = {
  CREATE_COMPLETE: 'succeeded',
  UPDATE_COMPLETE: 'succeeded',
  IMPORT_COMPLETE: 'succeeded',
  DELETE_COMPLETE: 'failed',
  UPDATE_ROLLBACK_COMPLETE: 'failed',
  IMPORT_ROLLBACK_COMPLETE: 'failed',
  IMPORT_ROLLBACK_FAILED: 'failed',
  CREATE_FAILED: KEEP,
  UPDATE_FAILED: KEEP,
  ROLLBACK_COMPLETE: REPLACE,
  ROLLBACK_FAILED: REPLACE,
  DELETE_FAILED: /^Fix the cause and delete again; .*"retain-resources" with "mode: delete"/,
  UPDATE_ROLLBACK_FAILED: /, then run: aws cloudformation continue-update-rollback --stack-name demo$/,
  REVIEW_IN_PROGRESS: 'running',
  CREATE_IN_PROGRESS: 'running',
  DELETE_IN_PROGRESS: 'running',
  IMPORT_IN_PROGRESS: 'running',
  IMPORT_ROLLBACK_IN_PROGRESS: 'running',
  ROLLBACK_IN_PROGRESS: 'running',
  UPDATE_IN_PROGRESS: 'running',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'running',
  UPDATE_ROLLBACK_IN_PROGRESS: 'running',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'running',
}

describe('after an update', () => {
  it.each(Object.entries(FINAL))('a last event with status %s means: %s', async (status, meaning) => {
    const scenario = { stack: EXISTING, operation: [stackEvent('UPDATE_IN_PROGRESS'), stackEvent(status)] }
    const aws = meaning === 'running' ? await timely(scenario) : await account(scenario)
    const { exitCode, outputs, log, errors } = await deploy(aws, { 'timeout-minutes': '1' })
    expect(outputs).toMatchObject({ changed: 'true', status })
    expect(exitCode).toBe(meaning === 'succeeded' ? 0 : 1)
    if (meaning === 'succeeded') return expect(lastLine(log)).toContain(`ed (${status}), 1 resource added, took`)
    expect(lastLine(log)).toMatch(/^::error::/)
    if (meaning === 'running') return expect(errors.join()).toContain(`is still running in AWS, last status ${status}`)
    const [text, hint] = errors.join().split('\n')
    expect(text).toBe(`Stack demo ended in ${status}. CloudFormation gave no reason`)
    if (meaning === 'failed') expect(hint).toBeUndefined()
    else expect(hint).toMatch(meaning)
  })
})
