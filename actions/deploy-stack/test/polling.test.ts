import { describe, expect, it } from '@jest/globals'
import { change, type FakeEvent, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { EXISTING, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
const topicChange = (LogicalResourceId: string, Action: string) =>
  change({ LogicalResourceId, ResourceType: 'AWS::SNS::Topic', Action })
const changes = IDS.map(id => topicChange(id, 'Modify'))

describe('the interval between two reads of the events', () => {
  /** The intervals in milliseconds during an update of one minute, from a time on. */
  async function intervals(events: FakeEvent[], fromMs: number): Promise<Set<number>> {
    const operation = [stackEvent('UPDATE_IN_PROGRESS'), ...events, stackEvent('UPDATE_COMPLETE', 60_000)]
    const aws = await timely({ stack: EXISTING, changes, operation })
    const times = new Set<number>()
    aws.faults.DescribeStackEvents = (_, { input }) => {
      if (input.StackName === STACK_ID) times.add(aws.clock.now() - aws.state.executedAt)
      return undefined
    }
    await deploy(aws)
    const reads = [...times].filter(time => time >= fromMs && time < 60_000)
    return new Set(reads.slice(1).map((time, index) => time - (reads[index] ?? 0)))
  }

  const nested = { id: 'Inner', type: 'AWS::CloudFormation::Stack', physical: 'arn:inner' }
  it.each<[number, string, FakeEvent[], number]>([
    [2_400, 'while many resources remain', [], 4_000],
    [1_850, 'after a resource failed', [{ id: 'A', status: 'UPDATE_FAILED', afterMs: 10_000 }], 14_000],
    [1_850, 'during a rollback', [stackEvent('UPDATE_ROLLBACK_IN_PROGRESS', 10_000)], 14_000],
    [
      2_400,
      'while resources have only started',
      IDS.map(id => ({ id, status: 'UPDATE_IN_PROGRESS', afterMs: 5_000 })),
      8_000,
    ],
    [
      2_400,
      'after resources of the same names are complete in a nested stack',
      [
        { ...nested, status: 'UPDATE_IN_PROGRESS', afterMs: 5_000 },
        ...IDS.map(id => ({ id, stack: 'arn:inner', status: 'UPDATE_COMPLETE', afterMs: 6_000 })),
        { ...nested, status: 'UPDATE_COMPLETE', afterMs: 7_000 },
      ],
      14_000,
    ],
  ])('is %d ms %s', async (interval, _, events, fromMs) => {
    expect(await intervals(events, fromMs)).toEqual(new Set([interval]))
  })

  it.each([39_600, 40_100, 40_500, 40_900])(
    'is at most 500 ms when only the end of the stack remains, here after %d ms',
    async endMs => {
      const aws = await timely({
        stack: EXISTING,
        // A removed resource goes after the end of the stack; what is no resource has no events.
        changes: [...changes, topicChange('Old', 'Remove'), { Type: 'Resource' }],
        operation: [
          stackEvent('UPDATE_IN_PROGRESS'),
          ...IDS.map(id => ({ id, status: 'UPDATE_COMPLETE', afterMs: 38_000 })),
          stackEvent('UPDATE_COMPLETE', endMs),
        ],
      })
      expect((await deploy(aws)).exitCode).toBe(0)
      expect(aws.clock.now() - aws.state.executedAt - endMs).toBeLessThanOrEqual(500)
    },
  )
})

it.each<[string, Scenario]>([
  ['created', {}],
  ['updated', { stack: EXISTING }],
])('a stack that was %s is read once before and once after the operation', async (_, scenario) => {
  const aws = await timely(scenario)
  expect((await deploy(aws)).exitCode).toBe(0)
  expect(aws.of('DescribeStacks')).toHaveLength(2)
})
