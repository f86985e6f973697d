import { describe, expect, it } from '@jest/globals'
import { createFault, nestedStackEvent, simulateAndCheck, stackEvents, update } from './support/checked-simulations.ts'
import { refusal, type Scenario } from './support/fake-cloudformation.ts'
import { losingService, SERVICE_ARN } from './support/fake-ecs.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { accessDenied, EXISTING, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const template = "Resources: { Web: { Type: 'AWS::ECS::Service' } }"
const operation = (kind: 'CREATE' | 'UPDATE') => [
  stackEvent(`${kind}_IN_PROGRESS`),
  { id: 'Web', type: 'AWS::ECS::Service', physical: SERVICE_ARN, status: `${kind}_IN_PROGRESS` },
]
const failingUpdate = { stack: EXISTING, operation: operation('UPDATE'), answers: losingService() }
const failingCreation = { operation: operation('CREATE'), answers: losingService() }
const cancelOnFailure = { 'cancel-update-on': 'service-failure' }

describe('a service whose tasks fail again and again', () => {
  it('ends in the rollback of its update with "cancel-update-on: service-failure"', async () => {
    const aws = await account(failingUpdate)
    const { exitCode, errors, log, outputs } = await deploy(aws, cancelOnFailure, { template })
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE'])
    expect(aws.of('CancelUpdateStack')).toHaveLength(1)
    expect(log).toContain('Cancelling the update because of this')
    expect(log).toMatch(/UPDATE_ROLLBACK_IN_PROGRESS +demo/)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /^Stack demo ended in UPDATE_ROLLBACK_COMPLETE. Service web cannot keep its container app running: 3 tasks have failed/,
    )
    expect(errors[0]).toContain('exit code 1\n  | no module named airflow')
    expect(errors[0]).not.toContain('still running')
  })

  it('fails the run, and leaves the update running, when CancelUpdateStack is denied', async () => {
    const answers = { ...failingUpdate.answers, CancelUpdateStack: accessDenied('CancelUpdateStack') }
    const aws = await account({ ...failingUpdate, answers })
    const { exitCode, errors, log, outputs } = await deploy(aws, cancelOnFailure, { template })
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_IN_PROGRESS'])
    expect(log).toMatch(/^::warning::Could not cancel the update: .*not authorized/m)
    expect(errors.join()).toMatch(/^Service web cannot keep its container app running/)
    expect(errors.join()).toMatch(/The update of demo is still running in AWS/)
  })

  it('does not decide the result when it is too late to cancel the update', async () => {
    const tooLate = refusal('ValidationError', 'CancelUpdateStack cannot be called from current stack status')
    const aws = await account({
      ...failingUpdate,
      operation: [...failingUpdate.operation, stackEvent('UPDATE_COMPLETE', 3_000)],
      answers: { ...failingUpdate.answers, CancelUpdateStack: () => tooLate },
    })
    const { log, outputs } = await deploy(aws, cancelOnFailure)
    expect(log).toContain('The update can no longer be cancelled')
    expect(outputs.status).toBe('UPDATE_COMPLETE')
    expect(aws.of('CancelUpdateStack')).toHaveLength(1)
  })

  it.each<[string, Scenario, Record<string, string>]>([
    ['an update when other occasions are named', failingUpdate, { 'cancel-update-on': 'cancel, deadline' }],
    ['a creation', failingCreation, cancelOnFailure],
  ])('fails the run at once, and leaves the operation running, in %s', async (_, scenario, inputs) => {
    const aws = await account(scenario)
    const { exitCode, errors } = await deploy(aws, inputs, { template })
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/^Service web cannot keep its container app running[\s\S]*is still running in AWS/)
    expect(aws.of('CancelUpdateStack')).toEqual([])
  })

  it('does not end the run with "fail-fast-services: false"', async () => {
    const aws = await account({
      ...failingUpdate,
      operation: [...failingUpdate.operation, stackEvent('UPDATE_ROLLBACK_COMPLETE', 3_000)],
    })
    const inputs = { ...cancelOnFailure, 'fail-fast-services': 'false' }
    const { errors, log } = await deploy(aws, inputs, { template })
    expect(log).toContain('  | no module named airflow')
    expect(errors.join()).toContain('ended in UPDATE_ROLLBACK_COMPLETE')
    expect(aws.of('CancelUpdateStack')).toEqual([])
  })
})

it('a service is read again after ECS throttles the first calls', async () => {
  const operation = [
    ...stackEvents(['UPDATE_IN_PROGRESS', 0]),
    nestedStackEvent('UPDATE_IN_PROGRESS', 0, 'AWS::ECS::Service'),
    ...stackEvents(['UPDATE_COMPLETE', 15_000]),
  ]
  const throttled = createFault('throttled', 'DescribeServices', 'running', { times: 4 })
  const { outcome } = await simulateAndCheck({ ...update, operation, faults: [throttled] })
  expect(outcome.log).toContain('Service Inner: 1 of 1 tasks running')
})
