import { describe, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import type { FakeCloudFormation, FakeEvent, Scenario } from './support/fake-cloudformation.ts'
import { losingService, SERVICE_ARN } from './support/fake-ecs.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const SERVICES = "Resources: { Web: { Type: 'AWS::ECS::Service' } }"
const web = { id: 'Web', type: 'AWS::ECS::Service', physical: SERVICE_ARN }
const gone = awsError('ResourceNotFoundException', 'The specified log group does not exist.')

/** ECS has the tasks and their log until the rollback starts. */
async function runUntilRollback(operation: FakeEvent[], rollbackAfterMs: number, scenario: Scenario = {}) {
  const answers = losingService(1)
  const isGone = (): boolean => aws.clock.now() >= aws.state.executedAt + rollbackAfterMs
  const aws: FakeCloudFormation = await timely({
    stack: { status: 'CREATE_COMPLETE' },
    operation,
    ...scenario,
    answers: {
      ...answers,
      ListTasks: call => (isGone() ? { body: { taskArns: [] } } : (answers.ListTasks?.(call) ?? {})),
      GetLogEvents: call => (isGone() ? gone : (answers.GetLogEvents?.(call) ?? {})),
    },
  })
  return await deploy(aws, { 'on-failure': 'rollback' }, { template: SERVICES })
}

const evidence = /Task task-0 stopped: .*container app exit code 1\n {2}\| no module named airflow/

describe('the evidence of a failing task', () => {
  it('is taken while the service is created, before the rollback deletes its tasks and its log', async () => {
    const { errors } = await runUntilRollback(
      [
        { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
        { ...web, status: 'CREATE_IN_PROGRESS' },
        { ...web, status: 'CREATE_FAILED', reason: 'Resource timed out', afterMs: 60_000 },
        { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', afterMs: 60_000 },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 90_000 },
      ],
      60_000,
    )
    expect(errors.join()).toMatch(/Web \(AWS::ECS::Service\): Resource timed out/)
    expect(errors.join()).toMatch(evidence)
  })

  it('is taken also of a service that fails by its circuit breaker seconds before the rollback', async () => {
    const { errors } = await runUntilRollback(
      [
        { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
        { ...web, status: 'UPDATE_IN_PROGRESS', afterMs: 5_000 },
        { ...web, status: 'UPDATE_FAILED', reason: 'ECS Deployment Circuit Breaker was triggered', afterMs: 8_000 },
        { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', afterMs: 8_500 },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 60_000 },
      ],
      12_000,
    )
    expect(errors.join()).toMatch(evidence)
  })

  it('is taken of a service in a nested stack', async () => {
    const inner = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-inner/1'
    const stack = { id: 'Inner', type: 'AWS::CloudFormation::Stack', physical: inner }
    const { errors } = await runUntilRollback(
      [
        { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
        { ...stack, status: 'UPDATE_IN_PROGRESS' },
        { ...web, stack: inner, status: 'UPDATE_IN_PROGRESS' },
        { ...web, stack: inner, status: 'UPDATE_FAILED', reason: 'breaker', afterMs: 20_000 },
        { ...stack, status: 'UPDATE_FAILED', reason: 'Embedded stack failed', afterMs: 20_500 },
        { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', afterMs: 21_000 },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 60_000 },
      ],
      21_000,
    )
    expect(errors.join()).toMatch(evidence)
  })
})
