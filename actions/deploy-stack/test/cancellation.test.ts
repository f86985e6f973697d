import { describe, expect, it } from '@jest/globals'
import { CANCEL_LIMIT_MS } from '../../shared/testing/black-box.ts'
import type { Outcome } from '../../shared/testing/runner-step.ts'
import {
  createFault,
  creation,
  NO_EVENTS,
  nestedStackEvent,
  simulateAndCheck,
  stackEvents,
  textWith,
  update,
} from './support/checked-simulations.ts'
import { deployAndCancel } from './support/deploy-and-cancel.ts'
import { type FakeCloudFormation, refusal, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { accessDenied, DELETE, EXISTING, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const runningUpdate = { stack: EXISTING, operation: [stackEvent('UPDATE_IN_PROGRESS')] }
const runningCreation = { operation: [stackEvent('CREATE_IN_PROGRESS')] }

describe('a cancelled run', () => {
  it.each<[string, Scenario]>([
    ['the action waits', {}],
    ['a call hangs', { faults: { DescribeStackEvents: () => 'hang' } }],
  ])('ends before the runner kills it while %s, with its outputs and the command to cancel', async (_, scenario) => {
    const cancelAt = { operation: 'DescribeStackEvents', nth: 1, afterMs: 200 }
    const run = await deployAndCancel({ ...runningUpdate, ...scenario }, {}, cancelAt)
    expect(run.exitCode).toBe(1)
    expect(run.msAfterCancel).toBeLessThan(CANCEL_LIMIT_MS)
    expect(run.outputs).toMatchObject({ 'stack-id': STACK_ID, status: 'UPDATE_IN_PROGRESS', changed: 'true' })
    expect(run.outputs['change-set-id']).toContain('changeSet/')
    expect(run.errors.join()).toMatch(/is still running in AWS[\s\S]*cancel-update-stack/)
  })

  it('deletes the change set and the empty stack when nothing was executed', async () => {
    const { aws, exitCode, msAfterCancel } = await deployAndCancel(
      { pending: Array<string>(50).fill('CREATE_IN_PROGRESS') },
      {},
      { operation: 'DescribeChangeSet' },
    )
    expect(exitCode).toBe(1)
    expect(msAfterCancel).toBeLessThan(CANCEL_LIMIT_MS)
    expect(aws.state.changeSets.size).toBe(0)
    expect(aws.state.status).toBeUndefined()
  })

  it('reports an unknown status when ExecuteChangeSet hangs', async () => {
    const scenario: Scenario = { stack: EXISTING, faults: { ExecuteChangeSet: () => 'hang' } }
    const run = await deployAndCancel(scenario, {}, { operation: 'ExecuteChangeSet', nth: 1, afterMs: 200 })
    expect([run.exitCode, run.outputs.status]).toEqual([1, 'unknown'])
    expect(run.errors.join()).toContain('is still running in AWS')
  })

  it('reports an unknown status when ExecuteChangeSet hangs after the credentials were renewed', async () => {
    const faults = [
      createFault('expired', 'ExecuteChangeSet', 'before'),
      createFault('cancelling', 'ExecuteChangeSet', 'before', { nth: 2 }),
    ]
    const { result } = await simulateAndCheck({ ...update, faults })
    expect(result).toEqual([1, 'unknown', textWith('Cancelled', 'is still running in AWS')])
  })

  it('does not report the status that the stack had before, when events cannot be read', async () => {
    const cancelled = createFault('cancelled', 'DescribeStacks', 'running', { nth: 2 })
    const stale = createFault('stale', 'DescribeStacks', 'running')
    const { result } = await simulateAndCheck({ ...creation, computeMs: 1_000, faults: [NO_EVENTS, stale, cancelled] })
    expect(result).toEqual([1, 'CREATE_IN_PROGRESS', textWith('in AWS, last status CREATE_IN_PROGRESS')])
  })

  it('reports both the cancellation and the result of an operation that has ended', async () => {
    const operation = [
      ...stackEvents(['UPDATE_IN_PROGRESS', 0]),
      nestedStackEvent('UPDATE_IN_PROGRESS', 0),
      ...stackEvents(['UPDATE_COMPLETE', 0]),
    ]
    const cancelled = createFault('cancelled', 'DescribeStackEvents', 'ended', { nth: 2 })
    const { result } = await simulateAndCheck({ ...update, operation, faults: [cancelled] })
    expect(result).toEqual([1, 'UPDATE_COMPLETE', textWith('Cancelled', 'UPDATE_COMPLETE')])
  })

  it('leaves a running deletion running, and names no command to cancel it', async () => {
    const scenario = { stack: EXISTING, operation: [stackEvent('DELETE_IN_PROGRESS')] }
    const { exitCode, errors, outputs } = await deployAndCancel(scenario, DELETE, { operation: 'DescribeStackEvents' })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'true', status: 'DELETE_IN_PROGRESS' })
    expect(errors.join()).toMatch(/The deletion of demo is still running in AWS, last status DELETE_IN_PROGRESS/)
    expect(errors.join()).not.toContain('cancel-update-stack')
  })
})

type Run = (
  scenario: Scenario,
  inputs: Record<string, string>,
) => Promise<Pick<Outcome, 'exitCode' | 'errors' | 'log' | 'outputs'> & { aws: FakeCloudFormation }>

const cancelled: Run = (scenario, inputs) => deployAndCancel(scenario, inputs, { operation: 'DescribeStackEvents' })

const timedOut: Run = async (scenario, inputs) => {
  const aws = await timely(scenario)
  return { aws, ...(await deploy(aws, { ...inputs, 'timeout-minutes': '1' })) }
}

describe.each<[occasion: string, Run, otherOccasions: string]>([
  ['cancel', cancelled, 'deadline, service-failure'],
  ['deadline', timedOut, 'cancel service-failure'],
])('cancel-update-on: %s', (occasion, run, otherOccasions) => {
  it('cancels the update once, under a token of its own, and reports the running rollback', async () => {
    const { aws, exitCode, errors, outputs } = await run(runningUpdate, {
      'cancel-update-on': `${otherOccasions}\n${occasion}`,
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'true', 'stack-id': STACK_ID })
    const [executed] = aws.of('ExecuteChangeSet')
    expect(aws.of('CancelUpdateStack').map(({ input }) => [input.StackName, input.ClientRequestToken])).toEqual([
      [STACK_ID, `${executed?.input.ClientRequestToken}-cancel`],
    ])
    expect(errors.join()).toMatch(/The rollback of the cancelled update of demo is still running in AWS/)
    expect(errors.join()).not.toContain('aws cloudformation cancel-update-stack')
  })

  it.each<[string, Scenario, operation: string, choice: string]>([
    ['an update when the input names other occasions', runningUpdate, 'update', otherOccasions],
    ['a creation', runningCreation, 'creation', occasion],
  ])('does not cancel %s', async (_, scenario, operation, choice) => {
    const { aws, exitCode, errors } = await run(scenario, { 'cancel-update-on': choice })
    expect(exitCode).toBe(1)
    expect(aws.of('CancelUpdateStack')).toEqual([])
    expect(errors.join()).toMatch(new RegExp(`The ${operation} of demo is still running in AWS`))
  })

  it.each([
    ['is denied, with a warning', accessDenied('CancelUpdateStack')(), 1],
    ['is too late', refusal('ValidationError', 'CancelUpdateStack cannot be called from current stack status'), 0],
  ])(
    'reports that the update still runs, and the command to cancel it, when CancelUpdateStack %s',
    async (_, reply, warnings) => {
      const scenario = { ...runningUpdate, answers: { CancelUpdateStack: () => reply } }
      const { exitCode, errors, log } = await run(scenario, { 'cancel-update-on': occasion })
      expect(exitCode).toBe(1)
      const warning = /^::warning::Could not cancel the update: .*not authorized/gm
      expect(log.match(warning) ?? []).toHaveLength(warnings)
      expect(errors.join()).toMatch(/The update of demo is still running in AWS[\s\S]*cancel-update-stack/)
    },
  )
})
