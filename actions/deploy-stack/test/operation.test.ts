import { describe, expect, it } from '@jest/globals'
import { change, type FakeEvent, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const own = (status: string, afterMs = 0): FakeEvent => ({ id: 'demo', status, afterMs })

describe('an operation that ended badly says what to do', () => {
  it.each([
    [
      'UPDATE_ROLLBACK_FAILED',
      'Mend what stopped the rollback, then: aws cloudformation continue-update-rollback --stack-name demo',
    ],
    ['ROLLBACK_COMPLETE', 'Mend the cause; the next run needs "replace-failed: true" to create the stack again.'],
    ['ROLLBACK_FAILED', 'Mend the cause; the next run needs "replace-failed: true" to create the stack again.'],
    ['CREATE_FAILED', 'Mend the cause and run again with "on-failure: keep" to go on from there.'],
    ['UPDATE_FAILED', 'Mend the cause and run again with "on-failure: keep" to go on from there.'],
    ['DELETE_FAILED', 'Mend the cause and delete again; or leave a resource behind:'],
  ])('%s', async (status, hint) => {
    const aws = await timely({ stack: existing, operation: [own('UPDATE_IN_PROGRESS'), own(status)] })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(`Stack demo ended in ${status}. CloudFormation gave no reason`)
    expect(errors.join()).toContain(hint)
  })

  it('unless there is nothing to do but to mend the cause', async () => {
    const operation = [own('UPDATE_IN_PROGRESS'), own('UPDATE_ROLLBACK_COMPLETE')]
    const { errors } = await deploy(await timely({ stack: existing, operation }))
    expect(errors).toEqual(['Stack demo ended in UPDATE_ROLLBACK_COMPLETE. CloudFormation gave no reason'])
  })
})

describe('an operation that has begun is told by its kind before anything is heard of it', () => {
  it.each<[string, Scenario, Record<string, string>]>([
    ['CREATE_IN_PROGRESS', {}, {}],
    ['UPDATE_IN_PROGRESS', { stack: existing }, {}],
    ['DELETE_IN_PROGRESS', { stack: existing }, { mode: 'delete', template: '', 'confirm-delete': 'demo' }],
  ])('%s', async (status, scenario, inputs) => {
    const aws = await timely({ ...scenario, operation: [] })
    const { exitCode, outputs } = await deploy(aws, { ...inputs, 'timeout-minutes': '1' })
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, status, 'true'])
  })
})

describe('the pace goes by what is left to do', () => {
  const topics = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  const changes = topics.map(id => change({ LogicalResourceId: id, ResourceType: 'AWS::SNS::Topic', Action: 'Modify' }))
  /** The lengths of the pauses between the looks, after so many milliseconds. */
  async function pauses(events: FakeEvent[], fromMs: number): Promise<Set<number>> {
    const operation = [own('UPDATE_IN_PROGRESS'), ...events, own('UPDATE_COMPLETE', 60_000)]
    const aws = await timely({ stack: existing, changes, operation })
    const asked = new Set<number>()
    aws.faults.DescribeStackEvents = (_, { input }) => {
      if (input.StackName === STACK_ID) asked.add(aws.clock.now() - aws.state.executedAt)
      return undefined
    }
    await deploy(aws)
    const looks = [...asked].filter(at => at >= fromMs && at < 60_000)
    return new Set(looks.slice(1).map((at, n) => at - (looks[n] ?? 0)))
  }

  it('slow while there is much', async () => {
    expect(await pauses([], 4_000)).toEqual(new Set([2_400]))
  })

  it('usual once something has failed, whatever is left', async () => {
    const failed = { id: 'A', status: 'UPDATE_FAILED', afterMs: 10_000 }
    expect(await pauses([failed], 14_000)).toEqual(new Set([1_850]))
    const rolling = own('UPDATE_ROLLBACK_IN_PROGRESS', 10_000)
    expect(await pauses([rolling], 14_000)).toEqual(new Set([1_850]))
  })

  it('slow although resources begin, or others of these names are done in a nested stack', async () => {
    const begun = topics.map(id => ({ id, status: 'UPDATE_IN_PROGRESS', afterMs: 5_000 }))
    const inner = { id: 'Inner', type: 'AWS::CloudFormation::Stack', physical: 'arn:inner' }
    const nested = [
      { ...inner, status: 'UPDATE_IN_PROGRESS', afterMs: 5_000 },
      ...topics.map(id => ({ id, stack: 'arn:inner', status: 'UPDATE_COMPLETE', afterMs: 6_000 })),
      { ...inner, status: 'UPDATE_COMPLETE', afterMs: 7_000 },
    ]
    expect(await pauses(begun, 8_000)).toEqual(new Set([2_400]))
    expect(await pauses(nested, 14_000)).toEqual(new Set([2_400]))
  })
})
