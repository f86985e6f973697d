import type { Deployment, Service } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import { formatRollout, readRollout } from './rollout.ts'

const service = (running: number, desired: number, primary: Deployment | undefined, more: Service = {}): Service => ({
  serviceName: 'web',
  desiredCount: desired,
  runningCount: running,
  deployments: [
    { status: 'ACTIVE', runningCount: 1, rolloutState: 'COMPLETED', taskDefinition: 'td:1' },
    ...(primary === undefined ? [] : [{ status: 'PRIMARY', taskDefinition: 'td:2', ...primary }]),
  ],
  ...more,
})

describe('readRollout', () => {
  it.each<[string, Service, boolean, string]>([
    [
      'all tasks belong to the newest deployment',
      service(2, 2, { runningCount: 2, rolloutState: 'COMPLETED' }),
      true,
      '2 of 2 tasks running, rollout COMPLETED',
    ],
    [
      'the previous deployment still has a task',
      service(3, 2, { runningCount: 2, rolloutState: 'COMPLETED' }),
      false,
      '2 of 2 tasks running, rollout COMPLETED',
    ],
    [
      'the running tasks belong to the previous deployment',
      service(2, 2, { runningCount: 0, rolloutState: 'COMPLETED' }),
      false,
      '0 of 2 tasks running, rollout COMPLETED',
    ],
    [
      'the counts match but the rollout is in progress',
      service(2, 2, { runningCount: 2, rolloutState: 'IN_PROGRESS' }),
      false,
      '2 of 2 tasks running, rollout IN_PROGRESS',
    ],
    [
      'another deployment controller has no rollout state',
      service(2, 2, { runningCount: 2 }),
      true,
      '2 of 2 tasks running',
    ],
    ['there is no primary deployment', service(1, 2, undefined), false, '1 of 2 tasks running'],
    [
      'the desired count is 0',
      service(0, 0, { runningCount: 0, rolloutState: 'COMPLETED' }),
      true,
      '0 of 0 tasks running, rollout COMPLETED',
    ],
    ['the reply is empty', {}, true, '0 of 0 tasks running'],
  ])('%s', (_, given, isComplete, state) => {
    expect(readRollout(given, 'web')).toMatchObject({ name: 'web', isComplete, state, hasFailed: false })
  })

  it('returns a failed rollout with its task definition and time', () => {
    const createdAt = new Date(1)
    expect(readRollout(service(0, 1, { runningCount: 0, rolloutState: 'FAILED', createdAt }), 'x')).toMatchObject({
      hasFailed: true,
      isComplete: false,
      taskDefinition: 'td:2',
      createdAt,
    })
  })
})

describe('formatRollout', () => {
  const since = new Date(1_000)
  const [before, during] = [new Date(0), new Date(2_000)]
  const line = (events: Service['events']) =>
    formatRollout(service(0, 1, { runningCount: 0, rolloutState: 'IN_PROGRESS' }, { events }), 'web', since)
  const state = 'Service web: 0 of 1 tasks running, rollout IN_PROGRESS'

  it.each([
    ['(service web) was unable to place a task because no container instance met all of its requirements.'],
    ['(service web) (task abc) failed to start.'],
    ['(service web) (port 80) is unhealthy in (target-group x)'],
    ['(service web) deployment failed: tasks failed to start.'],
  ])('adds an event that explains a delay: %s', message => {
    expect(line([{ message, createdAt: during }])).toBe(`${state}. ${message}`)
  })

  it('adds the newest event of the operation only', () => {
    const [newer, older] = ['was unable to place a task', 'was unable to start a task']
    expect(
      line([
        { message: newer, createdAt: during },
        { message: older, createdAt: during },
      ]),
    ).toBe(`${state}. ${newer}`)
    expect(line([{ message: older, createdAt: before }])).toBe(state)
  })

  it.each(['(service web) has started 1 tasks', '(service web) has reached a steady state.'])('omits: %s', message => {
    expect(line([{ message, createdAt: during }])).toBe(state)
  })
})
