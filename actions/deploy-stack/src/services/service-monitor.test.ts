import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { crashed, fakeEcs } from '../../test/support/fake-ecs.ts'
import type { EcsClient } from './ecs-client.ts'
import { parseServiceArn, ServiceError, ServiceMonitor } from './service-monitor.ts'

const SINCE = new Date(1_000)
const event = (fields: Partial<StackEvent>): StackEvent => ({
  StackId: 's',
  EventId: 'e',
  StackName: 'demo',
  Timestamp: SINCE,
  LogicalResourceId: 'Web',
  ResourceType: 'AWS::ECS::Service',
  ...fields,
})
const arn = 'arn:aws:ecs:eu-west-1:1:service/main/web'

function createMonitor(ecs: EcsClient, failFast = true) {
  const lines: string[] = []
  const clock = fakeClock(5_000)
  const deadline = new Deadline(100_000, { clock })
  return {
    lines,
    clock,
    monitor: new ServiceMonitor(
      async () => ecs,
      { since: SINCE, failFast },
      deadline,
      line => lines.push(line),
    ),
  }
}

it('reports a failed task of a service that is being created once, with its log', async () => {
  const { monitor, lines, clock } = createMonitor(fakeEcs(() => undefined, { stopped: [crashed('a', { at: 2_000 })] }))
  monitor.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await monitor.check()
  await clock.sleep(2_000)
  await monitor.check()
  expect(lines).toEqual([
    'Task a stopped: Essential container in task exited; container app exit code 1\n  | last words',
  ])
  expect(monitor.lastFailure).toBe(lines[0])
})

it('calls ECS only while a service is being deployed, and at intervals', async () => {
  const ecs = fakeEcs(() => undefined)
  const { monitor } = createMonitor(ecs)
  await monitor.check()
  monitor.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await monitor.check()
  await monitor.check()
  monitor.track(event({ ResourceStatus: 'CREATE_COMPLETE', PhysicalResourceId: arn }))
  await monitor.check()
  expect(ecs.calls).toEqual(['service main/web', 'stopped main serviceName,web'])
})

it('checks a service that failed, even when its rollback is complete', async () => {
  const ecs = fakeEcs(() => undefined, { stopped: [crashed('a', { at: 2_000 })] })
  const { monitor } = createMonitor(ecs)
  monitor.track(event({ ResourceStatus: 'UPDATE_FAILED', PhysicalResourceId: arn }))
  monitor.track(event({ ResourceStatus: 'UPDATE_COMPLETE', PhysicalResourceId: arn }))
  await monitor.check()
  expect(monitor.lastFailure).toContain('exit code 1')
})

it('finds tasks by the family of their task definition while the service has no ARN', async () => {
  const ecs = fakeEcs(() => undefined)
  const { monitor } = createMonitor(ecs)
  const definition = 'arn:aws:ecs:eu-west-1:1:task-definition/airflow:7'
  monitor.track(
    event({
      ResourceType: 'AWS::ECS::TaskDefinition',
      ResourceStatus: 'CREATE_COMPLETE',
      PhysicalResourceId: definition,
    }),
  )
  monitor.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: '' }))
  await monitor.check()
  expect(ecs.calls).toEqual(['stopped main family,airflow'])
})

it('omits tasks that were created before the operation, or that the service scheduler stopped', async () => {
  const scaledIn = {
    ...crashed('b', { at: 2_000 }),
    stopCode: 'ServiceSchedulerInitiated' as const,
    stoppedReason: 'Scaling',
  }
  const { monitor, lines } = createMonitor(fakeEcs(() => undefined, { stopped: [crashed('old', { at: 0 }), scaledIn] }))
  monitor.track(event({ ResourceStatus: 'UPDATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await monitor.check()
  expect(lines).toEqual([])
})

it('keeps the last failure that has a log', async () => {
  let log: { lines: string[]; problem?: string } = { lines: ['why'] }
  const ecs = fakeEcs(() => undefined, { stopped: [crashed('b', { at: 3_000 }), crashed('a', { at: 2_000 })] })
  const { monitor, lines } = createMonitor({
    ...ecs,
    readLogTail: async () => {
      const current = log
      log = { lines: [], problem: 'its log is gone' }
      return current
    },
  })
  monitor.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await monitor.check()
  expect(lines).toHaveLength(2)
  expect(monitor.lastFailure).toContain('why')
})

it('reports once that tasks cannot be read, and does not fail', async () => {
  const { monitor, lines, clock } = createMonitor({
    ...fakeEcs(() => undefined),
    listStoppedTasks: () => Promise.reject(new Error('denied')),
  })
  monitor.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await monitor.check()
  await clock.sleep(2_000)
  await monitor.check()
  expect(lines).toEqual(["Cannot read the tasks of the stack's services: denied"])
})

it('parses cluster and name from an ARN in the long format only', () => {
  expect(parseServiceArn(arn)).toEqual({ cluster: 'main', name: 'web' })
  expect(parseServiceArn('arn:aws:ecs:eu-west-1:1:service/web')).toBeUndefined()
})

const ids = (count: number) => Array.from({ length: count }, (_, n) => `task-${n}`)

function monitorFailures(
  count: number,
  { breaker = false, failFast = true, desiredCount = 1, container = (_: number): string => 'app' } = {},
) {
  const ecs = fakeEcs(
    () => ({
      desiredCount,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: breaker, rollback: true } },
    }),
    {
      stopped: ids(count).map((id, n) => ({
        ...crashed(id, { at: 2_000 + n }),
        containers: [{ name: container(n), exitCode: 1 }],
        group: 'service:web',
        clusterArn: 'main',
      })),
    },
  )
  const { monitor, lines } = createMonitor(ecs, failFast)
  monitor.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  return { monitor, lines }
}

it('fails when a container of a service has failed three times', async () => {
  await monitorFailures(2).monitor.check()
  await expect(monitorFailures(3).monitor.check()).rejects.toThrow(
    /Service web cannot keep its container app running: 3 tasks have failed\nTask task-\d stopped.*\n {2}\| last words/,
  )
})

it('counts failures by container, and fails once per service', async () => {
  await monitorFailures(4, { container: n => (n % 2 === 0 ? 'app' : 'proxy') }).monitor.check()
  const { monitor } = monitorFailures(9)
  await expect(monitor.check()).rejects.toThrow(ServiceError)
  monitor.track(event({ ResourceStatus: 'UPDATE_FAILED', PhysicalResourceId: arn }))
  await monitor.check()
})

it('does not fail without fail-fast, and reports the first five tasks only', async () => {
  const { monitor, lines } = monitorFailures(9, { failFast: false })
  await monitor.check()
  expect(lines.filter(line => line.startsWith('Task'))).toHaveLength(5)
})

it('waits for the circuit breaker of a service, but fails when it does not act', async () => {
  await monitorFailures(8, { breaker: true }).monitor.check()
  await expect(monitorFailures(9, { breaker: true }).monitor.check()).rejects.toThrow(ServiceError)
  await monitorFailures(55, { breaker: true, desiredCount: 100 }).monitor.check()
})

it("reports a service's rollout when it changes, with the event that explains a delay", async () => {
  const withRunning = (n: number) => ({
    desiredCount: 2,
    runningCount: n,
    deployments: [{ status: 'PRIMARY', runningCount: n, rolloutState: n < 2 ? 'IN_PROGRESS' : 'COMPLETED' }] as never,
    events:
      n === 1
        ? [
            { message: '(service web) has started 1 tasks', createdAt: new Date(3_000) },
            { message: '(service web) was unable to place a task', createdAt: new Date(3_000) },
          ]
        : [{ message: '(service web) was unable to place a task before', createdAt: new Date(0) }],
  })
  const { monitor, lines, clock } = createMonitor(fakeEcs(nth => withRunning([0, 0, 1, 2][nth] ?? 2)))
  monitor.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  for (let n = 0; n < 4; n++) {
    await monitor.check()
    await clock.sleep(1_000)
  }
  expect(lines).toEqual([
    'Service web: 0 of 2 tasks running, rollout IN_PROGRESS',
    'Service web: 1 of 2 tasks running, rollout IN_PROGRESS. (service web) was unable to place a task',
    'Service web: 2 of 2 tasks running, rollout COMPLETED',
  ])
})
