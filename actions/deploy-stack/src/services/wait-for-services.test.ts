import type { CloudFormationClient, StackResource } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { crashed, fakeEcs, running } from '../../test/support/fake-ecs.ts'
import { CloudFormation } from '../cloudformation/client.ts'
import type { EcsClient } from './ecs-client.ts'
import { waitForServices } from './wait-for-services.ts'

const STACK = { StackName: 'demo', StackId: 'id', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE' as const }
const ARN = 'arn:aws:ecs:eu-west-1:1:service/main/web'
const resource = (type: string, id: string): StackResource => ({
  LogicalResourceId: 'Web',
  ResourceType: type,
  PhysicalResourceId: id,
  ResourceStatus: 'CREATE_COMPLETE',
  Timestamp: new Date(0),
})

async function settle(ecs: EcsClient, resources = [resource('AWS::ECS::Service', ARN)]) {
  // Its one call is ListStackResources.
  const client = { send: async () => ({ StackResourceSummaries: resources }) }
  const said: string[] = []
  const clock = fakeClock(1_000_000)
  const api = new CloudFormation(() => client as unknown as CloudFormationClient, Deadline.after(600_000, { clock }))
  const report = { info: (line: string) => said.push(line), warning: (line: string) => said.push(`warning: ${line}`) }
  const lines = await waitForServices(STACK, api, async () => ecs, report)
  return { lines, said, clock }
}

it('is content with a service that runs all its tasks, after one look', async () => {
  const ecs = fakeEcs(() => running(2, 2, 'COMPLETED'))
  const { lines } = await settle(ecs)
  expect(lines).toEqual(['Service web: 2 of 2 tasks running, rollout COMPLETED'])
  expect(ecs.asked).toEqual(['service main/web', 'stopped main serviceName,web'])
})

it('waits until the running tasks are those of the newest deployment', async () => {
  const ecs = fakeEcs(nth => (nth < 3 ? running(nth > 0 ? 1 : 0, 1, 'IN_PROGRESS') : running(1, 1, 'COMPLETED')))
  expect((await settle(ecs)).clock.slept).toHaveLength(3)
})

it('takes a service without tasks for complete where none is wanted', async () => {
  expect((await settle(fakeEcs(() => running(0, 0, 'COMPLETED')))).lines).toHaveLength(1)
})

it('fails with reason, exit code and log when tasks keep failing', async () => {
  const stopped = [crashed('c', { at: 999_000 }), crashed('b', { at: 998_000 }), crashed('a', { at: 997_000 })]
  const ecs = fakeEcs(() => running(0, 1, 'IN_PROGRESS'), { stopped, log: { lines: ['no module named x'] } })
  await expect(settle(ecs)).rejects.toThrow(
    'its service web is not: 0 of 1 tasks running, rollout IN_PROGRESS\n' +
      'Task c stopped: Essential container in task exited; container app exit code 1\n  | no module named x',
  )
})

it('fails at once when the rollout has', async () => {
  await expect(settle(fakeEcs(() => running(0, 1, 'FAILED')))).rejects.toThrow('rollout FAILED')
})

it('does not believe a task that runs between two crashes', async () => {
  const stopped = [crashed('b', { at: 999_500 }), crashed('a', { at: 999_000 })]
  const ecs = fakeEcs(nth => running(nth % 2, 1, 'COMPLETED'), {
    stopped: () => [...(ecs.asked.length > 6 ? [crashed('c', { at: 1_000_000 })] : []), ...stopped],
  })
  await expect(settle(ecs)).rejects.toThrow('Task c stopped')
})

it('lets the tasks of a young deployment run for a while before it believes them', async () => {
  const young = () => {
    const service = running(1, 1, 'COMPLETED')
    return { ...service, deployments: [{ ...service.deployments?.[0], createdAt: new Date(995_000) }] }
  }
  const { clock } = await settle(fakeEcs(young))
  expect(clock.now() - 1_000_000).toBeGreaterThanOrEqual(5_000)
  const crashes = ['c', 'b', 'a']
  const dying = fakeEcs(young, {
    stopped: () => crashes.slice(Math.max(0, 4 - dying.asked.length / 2)).map(id => crashed(id, { at: 1_000_000 })),
  })
  await expect(settle(dying)).rejects.toThrow('Task c stopped')
})

it('counts no failure from before its deployment', async () => {
  const stopped = ['a', 'b', 'c'].map(id => crashed(id, { at: 900_000 }))
  const service = running(0, 1, 'IN_PROGRESS')
  const begun = { ...service, deployments: [{ ...service.deployments?.[0], createdAt: new Date(950_000) }] }
  const ecs = fakeEcs(nth => (nth === 0 ? begun : running(1, 1, 'COMPLETED')), { stopped })
  expect((await settle(ecs)).lines).toHaveLength(1)
})

it('warns where its tasks may not be listed, and tells its counts', async () => {
  const denied = Object.assign(new Error('not authorized'), { name: 'AccessDeniedException', $metadata: {} })
  const ecs = { ...fakeEcs(() => running(1, 1, 'COMPLETED')), listStoppedTasks: () => Promise.reject(denied) }
  const { said, lines } = await settle(ecs)
  expect(said.join()).toContain('warning: Cannot check service web')
  expect(lines).toEqual(['Service web: 1 of 1 tasks running, rollout COMPLETED; its tasks were not checked'])
})

it('forgets failures of an older task definition', async () => {
  const stopped = ['a', 'b', 'c'].map(id => crashed(id, { at: 999_000, definition: 'td:1' }))
  expect((await settle(fakeEcs(() => running(1, 1, 'COMPLETED'), { stopped }))).lines).toHaveLength(1)
})

it('fails at the deadline, saying what was still missing', async () => {
  await expect(settle(fakeEcs(() => running(0, 1, 'IN_PROGRESS')))).rejects.toThrow(
    'Service web was still 0 of 1 tasks running, rollout IN_PROGRESS after 10 min',
  )
})

it('warns where ECS refuses to be asked', async () => {
  const denied = Object.assign(new Error('not authorized'), { name: 'AccessDeniedException', $metadata: {} })
  const { said } = await settle({ ...fakeEcs(() => undefined), describeService: () => Promise.reject(denied) })
  expect(said.join()).toContain('warning: Cannot check service web: ECS denied the call')
})

it('leaves other resources alone', async () => {
  const ecs = fakeEcs(() => undefined)
  await settle(ecs, [resource('AWS::S3::Bucket', 'b'), resource('AWS::ECS::Service', 'arn:aws:ecs:r:1:service/old')])
  expect(ecs.asked).toEqual([])
})
