import { describe, expect, it } from '@jest/globals'
import {
  createFault,
  creation,
  nestedStackEvent,
  simulateAndCheck,
  stackEvents,
  textWith,
  update,
} from './support/checked-simulations.ts'
import { refusal } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import type { SimulationScenario } from './support/simulation.ts'
import { accessDenied, EXISTING, stackEvent, stackNotFound, stackReply } from './support/stack-fixtures.ts'

closeAccounts()

describe('an update that fails', () => {
  it.each(['UPDATE_ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_FAILED', 'UPDATE_FAILED'])(
    'exits with 1 and reports the root cause, and the outputs that are true, after %s',
    async status => {
      const operation = [
        stackEvent('UPDATE_IN_PROGRESS'),
        { id: 'Bucket', status: 'UPDATE_IN_PROGRESS' },
        { id: 'Role', type: 'AWS::IAM::Role', status: 'UPDATE_FAILED', reason: 'Role name is taken' },
        { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'Resource update cancelled' },
        { id: 'demo', status, reason: 'The following resource(s) failed to update: [Role, Bucket].' },
      ]
      const aws = await account({ stack: EXISTING, operation, outputs: { Url: 'old' } })
      const { exitCode, outputs, errors, summary } = await deploy(aws)
      expect(exitCode).toBe(1)
      expect(errors.join()).toContain(`ended in ${status}. Role (AWS::IAM::Role): Role name is taken`)
      expect(summary).toContain('Role name is taken')
      expect(outputs).toMatchObject({ status, changed: 'true' })
      expect(outputs['change-set-id']).toContain('changeSet/')
      expect(JSON.parse(outputs.changes ?? '')).toHaveLength(1)
      expect(outputs).not.toHaveProperty('outputs')
    },
  )

  it('reports its status when the job is cancelled while the root cause is read from a nested stack', async () => {
    const operation = [
      ...stackEvents(['UPDATE_IN_PROGRESS', 0]),
      nestedStackEvent('UPDATE_FAILED', 4_000),
      ...stackEvents(['UPDATE_ROLLBACK_COMPLETE', 5_000]),
    ]
    const cancelled = createFault('cancelled', 'DescribeStackEvents', 'ended', { nth: 2 })
    const { result } = await simulateAndCheck({ ...update, operation, faults: [cancelled] })
    expect(result).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE', textWith('ended in UPDATE_ROLLBACK_COMPLETE')])
  })
})

describe('a change set that fails', () => {
  it('is deleted together with the empty stack', async () => {
    const aws = await account({ refused: 'Template format error: no such type' })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('no such type')
    expect(aws.state.changeSets.size).toBe(0)
    expect(aws.state.status).toBeUndefined()
  })

  it.each([
    ['with the empty stack, if the stack is new', {}, 2],
    ['alone, if the stack existed before', { stack: EXISTING }, 1],
  ])('is deleted when a repeated CreateChangeSet is rejected: %s', async (_, scenario, describeStacksCalls) => {
    const CreateChangeSet = (nth: number) =>
      nth === 1 ? refusal('InternalFailure', 'internal error', 500) : refusal('LimitExceeded', 'too many')
    const aws = await account({ ...scenario, faults: { CreateChangeSet } })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('too many')
    expect(aws.of('DeleteChangeSet')).toHaveLength(1)
    expect(aws.of('DescribeStacks')).toHaveLength(describeStacksCalls)
  })
})

describe('a new stack that fails', () => {
  const operation = [stackEvent('CREATE_IN_PROGRESS'), stackEvent('CREATE_FAILED', 1_000)]
  const inputs = { 'on-failure': 'delete', 'timeout-minutes': '1' }

  it.each(['rollback', 'keep'])('is not read again with "on-failure: %s"', async choice => {
    const aws = await timely({ operation })
    const { exitCode, errors } = await deploy(aws, { 'on-failure': choice })
    expect(exitCode).toBe(1)
    expect(aws.of('DescribeStacks')).toHaveLength(1)
    expect(errors.join()).not.toContain('is now in')
  })

  it('is not read again with "on-failure: delete" when an update failed', async () => {
    const failedUpdate = [stackEvent('UPDATE_IN_PROGRESS'), stackEvent('UPDATE_ROLLBACK_COMPLETE', 1_000)]
    const aws = await timely({ stack: EXISTING, operation: failedUpdate })
    expect((await deploy(aws, inputs)).exitCode).toBe(1)
    expect(aws.of('DescribeStacks')).toHaveLength(1)
  })

  it('is not read again with "on-failure: delete" when its events show that it was deleted', async () => {
    const aws = await timely({
      operation: [
        stackEvent('CREATE_IN_PROGRESS'),
        { id: 'Role', type: 'AWS::IAM::Role', status: 'CREATE_FAILED', reason: 'Role name is taken' },
        stackEvent('DELETE_COMPLETE', 1_000),
      ],
    })
    const { exitCode, outputs, errors } = await deploy(aws, inputs)
    expect([exitCode, outputs.status]).toEqual([1, 'DELETE_COMPLETE'])
    expect(errors.join()).toContain('Role name is taken')
    expect(errors.join()).not.toContain('is now in')
    expect(aws.of('CreateChangeSet')[0]?.input.OnStackFailure).toBe('DELETE')
    expect(aws.of('DescribeStacks')).toHaveLength(1)
  })

  it('is read six more times with "on-failure: delete" when it is not deleted', async () => {
    const aws = await timely({ operation })
    const { outputs, errors } = await deploy(aws, inputs)
    expect(outputs.status).toBe('CREATE_FAILED')
    expect(aws.of('DescribeStacks')).toHaveLength(1 + 6)
    expect(errors.join()).not.toContain('is now in')
  })

  it.each([
    ['does not exist', stackNotFound(), 'DELETE_COMPLETE'],
    ['is in DELETE_COMPLETE', stackReply('DELETE_COMPLETE'), 'DELETE_COMPLETE'],
    ['is in DELETE_FAILED', stackReply('DELETE_FAILED'), 'DELETE_FAILED'],
  ])('with "on-failure: delete" is followed until it %s', async (_, lastReply, status) => {
    const DescribeStacks = (nth: number) => {
      if (nth === 1) return undefined
      if (nth < 9) return stackReply('DELETE_IN_PROGRESS')
      return nth === 9 ? stackReply('CREATE_FAILED') : lastReply
    }
    const aws = await timely({ operation, faults: { DescribeStacks } })
    const { exitCode, outputs, errors } = await deploy(aws, inputs)
    expect([exitCode, outputs.status]).toEqual([1, status])
    expect(errors.join()).toMatch(new RegExp(`ended in CREATE_FAILED[\\s\\S]*The stack is now in ${status}`))
    expect(errors.join()).not.toContain('still running')
  })

  it('with "on-failure: delete" is reported as DELETE_IN_PROGRESS at the deadline', async () => {
    const DescribeStacks = (nth: number) => (nth === 1 ? undefined : stackReply('DELETE_IN_PROGRESS'))
    const aws = await timely({ operation, faults: { DescribeStacks } })
    const { outputs, errors } = await deploy(aws, inputs)
    expect(outputs.status).toBe('DELETE_IN_PROGRESS')
    expect(errors.join()).toMatch(
      /ended in CREATE_FAILED[\s\S]*The deletion of the failed stack was still DELETE_IN_PROGRESS[\s\S]*deletion of the failed stack demo is still running in AWS/,
    )
  })

  it('with "on-failure: delete" keeps its status when the stack cannot be read', async () => {
    const DescribeStacks = (nth: number) => (nth > 1 ? accessDenied('DescribeStacks')() : undefined)
    const aws = await timely({ operation, faults: { DescribeStacks } })
    const { outputs, errors } = await deploy(aws, inputs)
    expect(outputs.status).toBe('CREATE_FAILED')
    expect(errors.join()).toMatch(/ended in CREATE_FAILED[\s\S]*not authorized/)
    expect(errors.join()).not.toContain('still running')
  })

  const failed = stackEvents(['CREATE_IN_PROGRESS', 0], ['CREATE_FAILED', 0])
  const deleted = stackEvents(['DELETE_IN_PROGRESS', 4_000], ['DELETE_COMPLETE', 20_000])
  const deletedOnFailure: SimulationScenario = {
    ...creation,
    computeMs: 1_000,
    onFailure: 'delete',
    operation: [...failed, ...deleted],
  }

  it('with "on-failure: delete" is followed although its deletion starts seconds later', async () => {
    const { result } = await simulateAndCheck(deletedOnFailure)
    expect(result).toEqual([1, 'DELETE_COMPLETE', textWith('ended in CREATE_FAILED', 'is now in DELETE_COMPLETE')])
  })

  it('with "on-failure: delete" is reported with its cause when the job is cancelled during its deletion', async () => {
    const stale = createFault('stale', 'DescribeStacks', 'running', { nth: 2 })
    const cancelled = createFault('cancelled', 'DescribeStacks', 'running', { nth: 3 })
    const { result } = await simulateAndCheck({ ...deletedOnFailure, faults: [stale, cancelled] })
    const error = textWith(
      'ended in CREATE_FAILED',
      'Cancelled',
      'deletion of the failed stack demo is still running in AWS',
    )
    expect(result).toEqual([1, 'DELETE_IN_PROGRESS', error])
  })

  it('with "on-failure: delete" is not waited for when its change set rolls back instead', async () => {
    const operation = stackEvents(['CREATE_IN_PROGRESS', 0], ['ROLLBACK_COMPLETE', 0])
    const { result, stack } = await simulateAndCheck({ ...deletedOnFailure, operation })
    expect(result).toEqual([1, 'ROLLBACK_COMPLETE', textWith('ended in ROLLBACK_COMPLETE')])
    expect(stack.now - stack.started).toBeLessThan(20_000)
  })
})
