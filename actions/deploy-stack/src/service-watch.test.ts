import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { fakeClock } from '../../shared/testing/clock.ts'
import type { Ecs } from './ecs.ts'
import { placeOf, ServiceWatch } from './service-watch.ts'
import { crashed, fakeEcs } from './testing/fake-ecs.ts'

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

function watching(ecs: Ecs) {
  const said: string[] = []
  const clock = fakeClock(5_000)
  const patience = { deadline: 100_000, clock, signal: undefined }
  return {
    said,
    clock,
    watch: new ServiceWatch(
      async () => ecs,
      SINCE,
      patience,
      line => said.push(line),
    ),
  }
}

it('tells a failed task of a service in the making once, with its log', async () => {
  const { watch, said, clock } = watching(fakeEcs(() => undefined, { stopped: [crashed('a', { at: 2_000 })] }))
  watch.note(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.look()
  await clock.sleep(2_000)
  await watch.look()
  expect(said).toEqual([
    'Task a stopped: Essential container in task exited; container app exit code 1\n  | last words',
  ])
  expect(watch.story).toBe(said[0])
})

it('asks nothing without a service in the making, nor too often', async () => {
  const ecs = fakeEcs(() => undefined)
  const { watch } = watching(ecs)
  await watch.look()
  watch.note(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.look()
  await watch.look()
  watch.note(event({ ResourceStatus: 'CREATE_COMPLETE', PhysicalResourceId: arn }))
  await watch.look()
  expect(ecs.asked).toEqual(['stopped main serviceName,web'])
})

it('looks once more when the service failed, though its rollback is over already', async () => {
  const ecs = fakeEcs(() => undefined, { stopped: [crashed('a', { at: 2_000 })] })
  const { watch } = watching(ecs)
  watch.note(event({ ResourceStatus: 'UPDATE_FAILED', PhysicalResourceId: arn }))
  watch.note(event({ ResourceStatus: 'UPDATE_COMPLETE', PhysicalResourceId: arn }))
  await watch.look()
  expect(watch.story).toContain('exit code 1')
})

it('finds tasks by their definition while the service has no ARN yet', async () => {
  const ecs = fakeEcs(() => undefined)
  const { watch } = watching(ecs)
  const definition = 'arn:aws:ecs:eu-west-1:1:task-definition/airflow:7'
  watch.note(
    event({
      ResourceType: 'AWS::ECS::TaskDefinition',
      ResourceStatus: 'CREATE_COMPLETE',
      PhysicalResourceId: definition,
    }),
  )
  watch.note(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: '' }))
  await watch.look()
  expect(ecs.asked).toEqual(['stopped main family,airflow'])
})

it('leaves out tasks of before, and those that the service itself replaced', async () => {
  const orderly = {
    ...crashed('b', { at: 2_000 }),
    stopCode: 'ServiceSchedulerInitiated' as const,
    stoppedReason: 'Scaling',
  }
  const { watch, said } = watching(fakeEcs(() => undefined, { stopped: [crashed('old', { at: 0 }), orderly] }))
  watch.note(event({ ResourceStatus: 'UPDATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.look()
  expect(said).toEqual([])
})

it('keeps the story that has a log', async () => {
  let log: { lines: string[]; problem?: string } = { lines: ['why'] }
  const ecs = fakeEcs(() => undefined, { stopped: [crashed('b', { at: 3_000 }), crashed('a', { at: 2_000 })] })
  const { watch, said } = watching({
    ...ecs,
    logTail: async () => {
      const now = log
      log = { lines: [], problem: 'its log is gone' }
      return now
    },
  })
  watch.note(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.look()
  expect(said).toHaveLength(2)
  expect(watch.story).toContain('why')
})

it('says once that tasks cannot be looked at, and goes on', async () => {
  const { watch, said, clock } = watching({
    ...fakeEcs(() => undefined),
    stopped: () => Promise.reject(new Error('denied')),
  })
  watch.note(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  await watch.look()
  await clock.sleep(2_000)
  await watch.look()
  expect(said).toEqual(['The tasks of its services cannot be looked at: denied'])
})

it('reads cluster and name from the long ARN only', () => {
  expect(placeOf(arn)).toEqual({ cluster: 'main', name: 'web' })
  expect(placeOf('arn:aws:ecs:eu-west-1:1:service/web')).toBeUndefined()
})

const losing = (breaker: boolean) => {
  const ecs = fakeEcs(
    () => ({ deploymentConfiguration: { deploymentCircuitBreaker: { enable: breaker, rollback: true } } }),
    {
      stopped: ['a', 'b', 'c'].map((id, n) => ({
        ...crashed(id, { at: 2_000 + n }),
        group: 'service:web',
        clusterArn: 'main',
      })),
    },
  )
  const { watch } = watching(ecs)
  watch.note(event({ ResourceStatus: 'CREATE_IN_PROGRESS', PhysicalResourceId: arn }))
  return watch.look()
}

it('gives up a service that loses its third task, which CloudFormation would go on waiting for', async () => {
  await expect(losing(false)).rejects.toThrow(
    /Service web cannot keep a task: 3 have failed\nTask \w stopped.*\n {2}\| last words/,
  )
})

it('leaves the end to a circuit breaker where there is one', async () => {
  await expect(losing(true)).resolves.toBeUndefined()
})
