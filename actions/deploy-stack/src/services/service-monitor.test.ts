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

function watching(ecs: EcsClient, failFast = true) {
  const said: string[] = []
  const clock = fakeClock(5_000)
  const deadline = new Deadline(100_000, { clock })
  return {
    said,
    clock,
    watch: new ServiceMonitor(
      async () => ecs,
      { since: SINCE, failFast },
      deadline,
      line => said.push(line),
    ),
  }
}

it('tells a failed task of a service in the making once, with its log', async () => {
  const { watch, said, clock } = watching(fakeEcs(() => undefined, { stopped: [crashed('a', { at: 2_000 })] }))
  watch.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.check()
  await clock.sleep(2_000)
  await watch.check()
  expect(said).toEqual([
    'Task a stopped: Essential container in task exited; container app exit code 1\n  | last words',
  ])
  expect(watch.lastFailure).toBe(said[0])
})

it('asks nothing without a service in the making, nor too often', async () => {
  const ecs = fakeEcs(() => undefined)
  const { watch } = watching(ecs)
  await watch.check()
  watch.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.check()
  await watch.check()
  watch.track(event({ ResourceStatus: 'CREATE_COMPLETE', PhysicalResourceId: arn }))
  await watch.check()
  expect(ecs.asked).toEqual(['service main/web', 'stopped main serviceName,web'])
})

it('looks once more when the service failed, though its rollback is over already', async () => {
  const ecs = fakeEcs(() => undefined, { stopped: [crashed('a', { at: 2_000 })] })
  const { watch } = watching(ecs)
  watch.track(event({ ResourceStatus: 'UPDATE_FAILED', PhysicalResourceId: arn }))
  watch.track(event({ ResourceStatus: 'UPDATE_COMPLETE', PhysicalResourceId: arn }))
  await watch.check()
  expect(watch.lastFailure).toContain('exit code 1')
})

it('finds tasks by their definition while the service has no ARN yet', async () => {
  const ecs = fakeEcs(() => undefined)
  const { watch } = watching(ecs)
  const definition = 'arn:aws:ecs:eu-west-1:1:task-definition/airflow:7'
  watch.track(
    event({
      ResourceType: 'AWS::ECS::TaskDefinition',
      ResourceStatus: 'CREATE_COMPLETE',
      PhysicalResourceId: definition,
    }),
  )
  watch.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: '' }))
  await watch.check()
  expect(ecs.asked).toEqual(['stopped main family,airflow'])
})

it('leaves out tasks of before, and those that the service itself replaced', async () => {
  const orderly = {
    ...crashed('b', { at: 2_000 }),
    stopCode: 'ServiceSchedulerInitiated' as const,
    stoppedReason: 'Scaling',
  }
  const { watch, said } = watching(fakeEcs(() => undefined, { stopped: [crashed('old', { at: 0 }), orderly] }))
  watch.track(event({ ResourceStatus: 'UPDATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.check()
  expect(said).toEqual([])
})

it('keeps the story that has a log', async () => {
  let log: { lines: string[]; problem?: string } = { lines: ['why'] }
  const ecs = fakeEcs(() => undefined, { stopped: [crashed('b', { at: 3_000 }), crashed('a', { at: 2_000 })] })
  const { watch, said } = watching({
    ...ecs,
    readLogTail: async () => {
      const now = log
      log = { lines: [], problem: 'its log is gone' }
      return now
    },
  })
  watch.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.check()
  expect(said).toHaveLength(2)
  expect(watch.lastFailure).toContain('why')
})

it('says once that tasks cannot be looked at, and goes on', async () => {
  const { watch, said, clock } = watching({
    ...fakeEcs(() => undefined),
    listStoppedTasks: () => Promise.reject(new Error('denied')),
  })
  watch.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.check()
  await clock.sleep(2_000)
  await watch.check()
  expect(said).toEqual(["Cannot read the tasks of the stack's services: denied"])
})

it('reads cluster and name from the long ARN only', () => {
  expect(parseServiceArn(arn)).toEqual({ cluster: 'main', name: 'web' })
  expect(parseServiceArn('arn:aws:ecs:eu-west-1:1:service/web')).toBeUndefined()
})

const ids = (count: number) => Array.from({ length: count }, (_, n) => `task-${n}`)

function losing(
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
  const { watch, said } = watching(ecs, failFast)
  watch.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  return { watch, said }
}

it('gives up a service whose container fails for the third time, which CloudFormation would go on waiting for', async () => {
  await losing(2).watch.check()
  await expect(losing(3).watch.check()).rejects.toThrow(
    /Service web cannot keep its container app running: 3 tasks have failed\nTask task-\d stopped.*\n {2}\| last words/,
  )
})

it('counts each container by itself, and gives a service up once', async () => {
  await losing(4, { container: n => (n % 2 === 0 ? 'app' : 'proxy') }).watch.check()
  const { watch } = losing(9)
  await expect(watch.check()).rejects.toThrow(ServiceError)
  watch.track(event({ ResourceStatus: 'UPDATE_FAILED', PhysicalResourceId: arn }))
  await watch.check()
})

it('goes on where it shall not fail fast, and tells the first few tasks only', async () => {
  const { watch, said } = losing(9, { failFast: false })
  await watch.check()
  expect(said.filter(line => line.startsWith('Task'))).toHaveLength(5)
})

it('leaves the end to a circuit breaker where there is one, but not for ever', async () => {
  await losing(8, { breaker: true }).watch.check()
  await expect(losing(9, { breaker: true }).watch.check()).rejects.toThrow(ServiceError)
  await losing(55, { breaker: true, desiredCount: 100 }).watch.check()
})

it("tells a service's rollout where it has changed, with ECS' word on what keeps it", async () => {
  const at = (n: number) => ({
    desiredCount: 2,
    runningCount: n,
    deployments: [{ status: 'PRIMARY', runningCount: n, rolloutState: n < 2 ? 'IN_PROGRESS' : 'COMPLETED' }] as never,
    events:
      n === 1
        ? [
            { message: '(service web) has started 1 tasks', createdAt: new Date(3_000) },
            { message: '(service web) was unable to place a task', createdAt: new Date(3_000) },
          ]
        : [{ message: '(service web) was unable to do a thing long ago', createdAt: new Date(0) }],
  })
  const { watch, said, clock } = watching(fakeEcs(nth => at([0, 0, 1, 2][nth] ?? 2)))
  watch.track(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  for (let look = 0; look < 4; look++) {
    await watch.check()
    await clock.sleep(1_000)
  }
  expect(said).toEqual([
    'Service web: 0 of 2 tasks running, rollout IN_PROGRESS',
    'Service web: 1 of 2 tasks running, rollout IN_PROGRESS. (service web) was unable to place a task',
    'Service web: 2 of 2 tasks running, rollout COMPLETED',
  ])
})
