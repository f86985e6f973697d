import { describe, expect, it } from '@jest/globals'
import { ALWAYS, createFault, deletion, simulateAndCheck, textWith, update } from './support/checked-simulations.ts'
import type { Scenario } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, hurried, timely } from './support/run-deploy.ts'
import type { SimulationScenario } from './support/simulation.ts'
import { DELETE, EXISTING, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

describe('at the deadline', () => {
  it('the run fails, and reports the operation that still runs in AWS', async () => {
    const aws = await account({ stack: EXISTING, operation: [stackEvent('UPDATE_IN_PROGRESS')] })
    const { exitCode, outputs, errors } = await deploy(aws, { 'timeout-minutes': '1' }, { env: hurried(6) })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ status: 'UPDATE_IN_PROGRESS', changed: 'true' })
    expect(errors.join()).toContain('is still running in AWS, last status UPDATE_IN_PROGRESS')
  })

  it.each<[string, Scenario, Record<string, string>]>([
    ['CREATE_IN_PROGRESS', {}, {}],
    ['UPDATE_IN_PROGRESS', { stack: EXISTING }, {}],
    ['DELETE_IN_PROGRESS', { stack: EXISTING }, DELETE],
  ])('the status of an operation without any event is %s', async (status, scenario, inputs) => {
    const aws = await timely({ ...scenario, operation: [] })
    const { exitCode, outputs } = await deploy(aws, { ...inputs, 'timeout-minutes': '1' })
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, status, 'true'])
  })

  it('a change set that is never computed is deleted, and nothing is changed', async () => {
    const aws = await timely({ stack: EXISTING, pending: Array<string>(999).fill('CREATE_PENDING') })
    const { exitCode, errors, outputs } = await deploy(aws, { 'timeout-minutes': '1' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('CREATE_PENDING')
    expect(outputs.changed).toBe('false')
    expect(aws.state.changeSets.size).toBe(0)
  })

  const execute = (what: 'throttled' | 'cut') => createFault(what, 'ExecuteChangeSet', 'before', ALWAYS)
  const cancelling = createFault('cancelling', 'DescribeChangeSet', 'before', { nth: 3 })

  it.each<[string, SimulationScenario, string]>([
    ['ExecuteChangeSet is throttled', { ...update, faults: [execute('throttled')] }, 'was not executed: Rate exceeded'],
    ['no ExecuteChangeSet reaches the service', { ...update, faults: [execute('cut')] }, 'was not executed'],
    [
      'the job is cancelled while ExecuteChangeSet is throttled',
      { ...update, faults: [execute('throttled'), cancelling] },
      'Cancelled',
    ],
    [
      'DeleteStack is throttled',
      { ...deletion, faults: [createFault('throttled', 'DeleteStack', 'before', ALWAYS)] },
      'Rate exceeded',
    ],
  ])('an operation that was never started leaves nothing behind when %s', async (_, scenario, error) => {
    const { result, stack, outcome } = await simulateAndCheck(scenario)
    expect(stack.operation).toBeUndefined()
    expect(result).toEqual([1, scenario.before, textWith(error)])
    expect(outcome.outputs.changed).toBe('false')
    expect(stack.changeSets.size).toBe(0)
  })
})
