import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../shared/testing/black-box.ts'
import { type FakeCloudFormation, refusal, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { losingService, SERVICE_ARN } from './support/fake-ecs.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const running = (kind: string) => [{ id: 'demo', status: `${kind}_IN_PROGRESS` }]

type Run = (scenario: Scenario, inputs: Record<string, string>) => Promise<Outcome & { aws: FakeCloudFormation }>

/** A run whose job is cancelled once its operation is looked at for the second time. */
const cancelled: Run = async (scenario, inputs) => {
  let child: { kill(signal: 'SIGINT'): boolean } | undefined
  const aws = await account(scenario)
  aws.faults.DescribeStackEvents = nth => {
    if (nth === 2) child?.kill('SIGINT')
    return undefined
  }
  return { aws, ...(await deploy(aws, inputs, { onStart: process => (child = process) })) }
}

const late: Run = async (scenario, inputs) => {
  const aws = await timely(scenario)
  return { aws, ...(await deploy(aws, { ...inputs, 'timeout-minutes': '1' })) }
}

describe.each<[string, Run, string]>([
  ['cancel', cancelled, 'deadline, service-failure'],
  ['deadline', late, 'cancel service-failure'],
])('cancel-update-on: %s', (occasion, run, others) => {
  it('cancels the update, once and under a token of its own, and says what goes on', async () => {
    const { aws, exitCode, errors, outputs } = await run(
      { stack: existing, operation: running('UPDATE') },
      { 'cancel-update-on': `${others}\n${occasion}` },
    )
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'true', 'stack-id': STACK_ID })
    const [executed] = aws.of('ExecuteChangeSet')
    expect(aws.of('CancelUpdateStack').map(({ input }) => [input.StackName, input.ClientRequestToken])).toEqual([
      [STACK_ID, `${executed?.input.ClientRequestToken}-cancel`],
    ])
    expect(errors.join()).toContain('The rollback of the cancelled update of demo goes on in AWS')
    // There is nothing more that could be stopped.
    expect(errors.join()).not.toContain('aws cloudformation cancel-update-stack')
  })

  it.each([
    ['that was not asked for', existing, 'UPDATE', others],
    ['it is a creation', undefined, 'CREATE', occasion],
  ])('leaves the operation alone where %s', async (_, stack, kind, choice) => {
    const { aws, exitCode, errors } = await run(
      { ...(stack === undefined ? {} : { stack }), operation: running(kind) },
      { 'cancel-update-on': choice },
    )
    expect(exitCode).toBe(1)
    expect(aws.of('CancelUpdateStack')).toEqual([])
    expect(errors.join()).toContain(`The ${kind === 'UPDATE' ? 'update' : 'creation'} of demo goes on in AWS`)
  })

  it('warns where the update may not be cancelled, and says how it can be', async () => {
    const denied = refusal('AccessDenied', 'not authorized to perform: cloudformation:CancelUpdateStack', 403)
    const { exitCode, errors, log } = await run(
      { stack: existing, operation: running('UPDATE'), answers: { CancelUpdateStack: () => denied } },
      { 'cancel-update-on': occasion },
    )
    expect(exitCode).toBe(1)
    expect(log).toMatch(/^::warning::The update could not be cancelled: not authorized/m)
    expect(errors.join()).toMatch(/The update of demo goes on in AWS[\s\S]*cancel-update-stack/)
  })

  it('says that the update goes on where it was too late to cancel it', async () => {
    const tooLate = refusal('ValidationError', 'CancelUpdateStack cannot be called from current stack status')
    const { errors } = await run(
      { stack: existing, operation: running('UPDATE'), answers: { CancelUpdateStack: () => tooLate } },
      { 'cancel-update-on': occasion },
    )
    expect(errors.join()).toContain('The update of demo goes on in AWS')
  })
})

describe('cancel-update-on: service-failure', () => {
  const template = "Resources: { Web: { Type: 'AWS::ECS::Service' } }"
  const service = (kind: string) => [
    ...running(kind),
    { id: 'Web', type: 'AWS::ECS::Service', physical: SERVICE_ARN, status: `${kind}_IN_PROGRESS` },
  ]
  const losing = { stack: existing, operation: service('UPDATE'), answers: losingService() }
  const cancelling = { 'cancel-update-on': 'service-failure' }

  it('cancels an update whose service cannot keep its tasks, and follows it to the end of its rollback', async () => {
    const aws = await account(losing)
    const { exitCode, errors, log, outputs } = await deploy(aws, cancelling, { template })
    expect(exitCode).toBe(1)
    expect(aws.of('CancelUpdateStack')).toHaveLength(1)
    expect(log).toContain('The update is cancelled for that')
    expect(log).toMatch(/UPDATE_ROLLBACK_IN_PROGRESS +demo/)
    expect(outputs.status).toBe('UPDATE_ROLLBACK_COMPLETE')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /^Stack demo ended in UPDATE_ROLLBACK_COMPLETE. Service web cannot keep its container app running: 3 tasks have failed/,
    )
    expect(errors[0]).toContain('exit code 1\n  | no module named airflow')
    expect(errors[0]).not.toContain('goes on in AWS')
  })

  it('is told as what it is where the update may not be cancelled', async () => {
    const denied = refusal('AccessDenied', 'not authorized to perform: cloudformation:CancelUpdateStack', 403)
    const aws = await account({ ...losing, answers: { ...losing.answers, CancelUpdateStack: () => denied } })
    const { exitCode, errors, log, outputs } = await deploy(aws, cancelling, { template })
    expect(exitCode).toBe(1)
    expect(log).toMatch(/^::warning::The update could not be cancelled: not authorized/m)
    expect(errors.join()).toMatch(/^Service web cannot keep its container app running/)
    expect(errors.join()).toContain('The update of demo goes on in AWS')
    expect(outputs.status).toBe('UPDATE_IN_PROGRESS')
  })

  it('does not end an update that nobody may cancel any more: its own end counts', async () => {
    const ending = { id: 'demo', status: 'UPDATE_COMPLETE', afterMs: 3_000 }
    const tooLate = refusal('ValidationError', 'CancelUpdateStack cannot be called from current stack status')
    const aws = await account({
      ...losing,
      operation: [...losing.operation, ending],
      answers: { ...losing.answers, CancelUpdateStack: () => tooLate },
    })
    const { log, outputs } = await deploy(aws, cancelling)
    expect(log).toContain('The update cannot be cancelled any more')
    expect(outputs.status).toBe('UPDATE_COMPLETE')
    expect(aws.of('CancelUpdateStack')).toHaveLength(1)
  })

  it.each([
    ['that was not asked for', existing, 'UPDATE', { 'cancel-update-on': 'cancel, deadline' }],
    ['it is a creation', undefined, 'CREATE', cancelling],
  ])('ends the step at once where %s; the operation goes on', async (_, stack, kind, inputs) => {
    const scenario = { operation: service(kind), answers: losingService() }
    const aws = await account(stack === undefined ? scenario : { ...scenario, stack })
    const { exitCode, errors } = await deploy(aws, inputs as Record<string, string>, { template })
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/^Service web cannot keep its container app running[\s\S]*goes on in AWS/)
    expect(aws.of('CancelUpdateStack')).toEqual([])
  })

  it('"fail-fast-services: false" goes on waiting for CloudFormation', async () => {
    const ending = { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 3_000 }
    const aws = await account({ ...losing, operation: [...losing.operation, ending] })
    const { errors, log } = await deploy(aws, { ...cancelling, 'fail-fast-services': 'false' }, { template })
    expect(log).toContain('  | no module named airflow')
    expect(errors.join()).toContain('ended in UPDATE_ROLLBACK_COMPLETE')
    expect(aws.of('CancelUpdateStack')).toEqual([])
  })
})
