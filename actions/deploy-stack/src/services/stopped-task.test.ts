import type { Task } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import { findFailedContainer, formatLogTail, formatStoppedTask, isFailedTask, isStartedSince } from './stopped-task.ts'

const app = { name: 'app' }

describe('a stopped task', () => {
  it.each<[string, Task]>([
    ['cannot start', { stopCode: 'TaskFailedToStart' }],
    ['loses an essential container', { stopCode: 'EssentialContainerExited' }],
    [
      'fails its health check',
      { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Task failed ELB health checks' },
    ],
    ['has a container with an exit code', { containers: [app, { ...app, exitCode: 137 }] }],
    ['has a container with a reason', { containers: [{ ...app, exitCode: 0, reason: 'OutOfMemoryError' }, app] }],
  ])('that %s counts as failed', (_, task) => {
    expect(isFailedTask(task)).toBe(true)
  })

  it.each<[string, Task]>([
    ['its service stops', { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Scaling activity' }],
    ['a user stops', { stopCode: 'UserInitiated', containers: [{ exitCode: 143 }] }],
    ['is interrupted as a spot task', { stopCode: 'SpotInterruption' }],
    ['receives a termination notice', { stopCode: 'TerminationNotice' }],
    ['exits with code 0', { containers: [{ ...app, exitCode: 0 }, app] }],
    ['has no details', {}],
  ])('that %s does not count as failed', (_, task) => {
    expect(isFailedTask(task)).toBe(false)
  })

  it.each<[Task, string | undefined]>([
    [
      {
        containers: [
          { name: 'a', exitCode: 0, reason: 'x' },
          { name: 'b', exitCode: 1 },
        ],
      },
      'b',
    ],
    [
      {
        containers: [
          { name: 'a', exitCode: 0 },
          { name: 'b', reason: 'x' },
        ],
      },
      'b',
    ],
    [{ containers: [{ name: 'a' }] }, undefined],
    [{}, undefined],
  ])('is attributed to the container that failed, if there is one: %#', (task, name) => {
    expect(findFailedContainer(task)).toBe(name)
  })

  it('is formatted with its stopped reason and the exit codes of its containers', () => {
    const containers = [
      { name: 'app', exitCode: 1, reason: 'OutOfMemoryError' },
      { name: 'init', exitCode: 0 },
      { name: 'side', reason: 'CannotPullContainerError' },
      { name: 'silent' },
    ]
    expect(
      formatStoppedTask({ taskArn: 'arn:aws:ecs:r:1:task/main/abc', stoppedReason: 'Essential container', containers }),
    ).toBe(
      'Task abc stopped: Essential container; container app exit code 1 (OutOfMemoryError); container init exit code 0; container side (CannotPullContainerError)',
    )
    expect(formatStoppedTask({})).toBe('Task undefined stopped: no reason given')
  })

  it('counts as started in an operation unless it was created before it', () => {
    const since = new Date(1_000)
    expect([undefined, new Date(1_000), new Date(999)].map(createdAt => isStartedSince({ createdAt }, since))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is formatted with the tail of its log, or why there is none', () => {
    expect(formatLogTail({ lines: ['one', 'two'] })).toEqual(['  | one', '  | two'])
    expect(formatLogTail({ lines: [], problem: 'its log cannot be read' })).toEqual(['  (its log cannot be read)'])
  })
})
