import type { Service } from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import { CancelledError } from '../../../shared/errors.ts'
import { type Answer, closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { crashed, fakeEcs, running, SERVICE_ARN } from '../../test/support/fake-ecs.ts'
import type { EcsClient } from './ecs-client.ts'
import { waitForServices } from './wait-for-services.ts'

closeServices()

const resource = (ResourceType: string, PhysicalResourceId: string | undefined) => ({
  LogicalResourceId: 'Web',
  ResourceType,
  PhysicalResourceId,
})
const resources = (...StackResourceSummaries: ReturnType<typeof resource>[]) =>
  reply('ListStackResources', { StackResourceSummaries })
const oneService = resources(resource('AWS::ECS::Service', SERVICE_ARN))
const COMPLETE = 'Service web: 1 of 1 tasks running, rollout COMPLETED'

// The start time of the fake clock.
const NOON = Date.UTC(2026, 0, 1, 12)
const secondsAgo = (seconds: number) => NOON - seconds * 1_000
const threeCrashes = (seconds: number, definition = 'td:2') =>
  ['c', 'b', 'a'].map(id => crashed(id, { at: secondsAgo(seconds), definition }))
const createdAgo = (seconds: number, of: Service): Service => ({
  ...of,
  deployments: [{ ...of.deployments?.[0], createdAt: new Date(secondsAgo(seconds)) }],
})
const denied = Object.assign(new Error('not authorized'), { name: 'AccessDeniedException', $metadata: {} })

async function runWait(ecs: EcsClient, ListStackResources: Answer = oneService, signal?: AbortSignal) {
  const { api, aws, clock } = await service({ ListStackResources }, signal)
  const info: string[] = []
  const warnings: string[] = []
  const report = { info: (line: string) => info.push(line), warning: (line: string) => warnings.push(line) }
  const result = await waitForServices({ StackId: STACK_ID, StackName: 'demo' }, api, async () => ecs, report).catch(
    (error: unknown) => error,
  )
  const stackNames = aws.calls.map(({ input }) => input.StackName)
  return { result, info, warnings, stackNames, tookMs: clock.now() - NOON, pauses: clock.slept.length }
}

describe('the services of a stack', () => {
  it('include those of its nested stacks', async () => {
    const nested = resources(
      resource('AWS::CloudFormation::Stack', 'arn:inner'),
      resource('AWS::CloudFormation::Stack', undefined),
      resource('AWS::ECS::Service', undefined),
      resource('AWS::SNS::Topic', SERVICE_ARN),
    )
    const ecs = fakeEcs(() => running(1, 1, 'COMPLETED'))
    const { result, stackNames, info } = await runWait(ecs, ({ input }) =>
      input.StackName === 'arn:inner' ? oneService : nested,
    )
    expect(stackNames).toEqual([STACK_ID, 'arn:inner'])
    expect(result).toEqual([COMPLETE])
    expect(info).toEqual([COMPLETE])
    expect(ecs.calls[0]).toBe('service main/web')
  })

  it('are not checked when its resources cannot be listed', async () => {
    const ecs = fakeEcs(() => running(1, 1, 'COMPLETED'))
    const { result, warnings } = await runWait(ecs, refusal('AccessDenied', 'not you', 403))
    expect([result, ecs.calls]).toEqual([[], []])
    expect(warnings).toEqual([
      'The services were not checked: not authorized to call cloudformation:ListStackResources',
    ])
  })

  it('are not checked when their ARN does not name the cluster', async () => {
    const ecs = fakeEcs(() => undefined)
    const old = resource('AWS::ECS::Service', 'arn:aws:ecs:r:1:service/old')
    const { warnings } = await runWait(ecs, resources(resource('AWS::S3::Bucket', 'b'), old))
    expect(warnings).toEqual(['Service arn:aws:ecs:r:1:service/old was not checked: its ARN does not name the cluster'])
    expect(ecs.calls).toEqual([])
  })

  it('are not checked when ECS does not return them', async () => {
    expect((await runWait(fakeEcs(() => undefined))).result).toEqual(['Service web was not checked'])
  })

  it('are not checked when ECS denies reading them', async () => {
    const ecs = { ...fakeEcs(() => undefined), describeService: () => Promise.reject(denied) }
    const { result, warnings } = await runWait(ecs)
    expect(result).toEqual(['Service web was not checked'])
    expect(warnings).toEqual([expect.stringContaining('Cannot check service web: ECS denied the call')])
  })

  it('are reported without their tasks when ECS denies listing these', async () => {
    const ecs = { ...fakeEcs(() => running(1, 1, 'COMPLETED')), listStoppedTasks: () => Promise.reject(denied) }
    const { result, warnings } = await runWait(ecs)
    expect(result).toEqual([`${COMPLETE}; its tasks were not checked`])
    expect(warnings).toEqual([expect.stringContaining('Cannot check service web')])
  })

  it('cause no warning when the job is cancelled', async () => {
    const controller = new AbortController()
    const ecs: EcsClient = {
      ...fakeEcs(() => undefined),
      describeService() {
        controller.abort(new CancelledError('Cancelled'))
        return Promise.reject(new Error('aborted'))
      },
    }
    const { result, warnings } = await runWait(ecs, oneService, controller.signal)
    expect(result).toBeInstanceOf(Error)
    expect(warnings).toEqual([])
  })
})

describe('a service that does not run all its tasks', () => {
  it('is awaited until the running tasks belong to the newest deployment', async () => {
    const ecs = fakeEcs(nth => (nth < 3 ? running(nth > 0 ? 1 : 0, 1, 'IN_PROGRESS') : running(1, 1, 'COMPLETED')))
    expect(await runWait(ecs)).toMatchObject({ result: [COMPLETE], pauses: 3 })
  })

  it('fails at the deadline with its state', async () => {
    const { result } = await runWait(fakeEcs(() => running(0, 1, 'IN_PROGRESS')))
    expect(String(result)).toContain('Service web was still 0 of 1 tasks running, rollout IN_PROGRESS after 1 min')
  })

  it('fails at once when its rollout has failed, also without a failed task', async () => {
    const { result, tookMs } = await runWait(fakeEcs(() => running(0, 1, 'FAILED')))
    expect(String(result)).toBe(
      'ActionError: The stack is complete, but its service web is not: 0 of 1 tasks running, rollout FAILED',
    )
    expect(tookMs).toBe(0)
  })

  it('fails when three tasks have failed, with the stopped reason, exit code and log of the newest', async () => {
    const stopped = threeCrashes(5)
    const log = { lines: ['no module named x'] }
    const { result, info } = await runWait(fakeEcs(() => running(0, 1, 'IN_PROGRESS'), { stopped, log }))
    expect(result).toMatchObject({
      message:
        'The stack is complete, but its service web is not: 0 of 1 tasks running, rollout IN_PROGRESS\n' +
        'Task c stopped: Essential container in task exited; container app exit code 1\n  | no module named x',
      hint: 'Fix the image or the task definition; the next deployment replaces the tasks.',
    })
    // Each task is logged once.
    expect(info).toEqual(
      ['a', 'b', 'c'].map(
        id => `Service web: Task ${id} stopped: Essential container in task exited; container app exit code 1`,
      ),
    )
  })

  it('fails when its tasks run only between two crashes', async () => {
    const stopped = [crashed('b', { at: secondsAgo(0.5) }), crashed('a', { at: secondsAgo(1) })]
    const ecs = fakeEcs(nth => running(nth % 2, 1, 'COMPLETED'), {
      stopped: () => [...(ecs.calls.length > 6 ? [crashed('c', { at: NOON })] : []), ...stopped],
    })
    expect(String((await runWait(ecs)).result)).toContain('Task c stopped')
  })

  it('fails when the tasks of a new deployment crash after they were running', async () => {
    const ecs = fakeEcs(() => createdAgo(5, running(1, 1, 'COMPLETED')), {
      stopped: () => ['c', 'b', 'a'].slice(Math.max(0, 4 - ecs.calls.length / 2)).map(id => crashed(id, { at: NOON })),
    })
    expect(String((await runWait(ecs)).result)).toContain('Task c stopped')
  })

  it.each([
    ['belong to another task definition', threeCrashes(5, 'td:1'), running(0, 1, 'IN_PROGRESS')],
    [
      'were stopped by a user',
      threeCrashes(5).map(task => ({ ...task, stopCode: 'UserInitiated' as const })),
      running(0, 1, 'IN_PROGRESS'),
    ],
    ['are older than its deployment', threeCrashes(100), createdAgo(50, running(0, 1, 'IN_PROGRESS'))],
  ])('is awaited when the stopped tasks %s', async (_, stopped, before) => {
    const ecs = fakeEcs(nth => (nth < 3 ? before : createdAgo(50, running(1, 1, 'COMPLETED'))), { stopped })
    expect(await runWait(ecs)).toMatchObject({ result: [COMPLETE], info: [COMPLETE], pauses: 3 })
  })
})

describe('a service that runs all its tasks', () => {
  const complete = running(1, 1, 'COMPLETED')

  it('is complete after one check', async () => {
    const ecs = fakeEcs(() => running(2, 2, 'COMPLETED'))
    const { result } = await runWait(ecs)
    expect(result).toEqual(['Service web: 2 of 2 tasks running, rollout COMPLETED'])
    expect(ecs.calls).toEqual(['service main/web', 'stopped main serviceName,web'])
  })

  it('is complete without tasks when its desired count is 0', async () => {
    const { result } = await runWait(fakeEcs(() => running(0, 0, 'COMPLETED')))
    expect(result).toEqual(['Service web: 0 of 0 tasks running, rollout COMPLETED'])
  })

  it('is complete 10 s after the last failed task', async () => {
    const ecs = fakeEcs(() => complete, {
      stopped: () => ['b', 'a'].slice(ecs.calls.length > 8 ? 0 : 1).map(id => crashed(id, { at: NOON })),
    })
    const { result, tookMs } = await runWait(ecs)
    expect(result).toEqual([COMPLETE])
    // The second task fails after at least 4 s.
    expect(tookMs).toBeGreaterThan(14_000)
  })

  it.each([
    ['at once when its deployment is 30 s old', createdAgo(30, complete), [], 0],
    ['after 5 s when its deployment is newer', createdAgo(20, complete), [], 5_000],
    ['after 10 s when one of its tasks failed recently', complete, threeCrashes(60).slice(1), 10_000],
    ['at once when the failures are more than 2 min old', complete, threeCrashes(121), 0],
    ['at once when the failures belong to another task definition', complete, threeCrashes(1, 'td:1'), 0],
  ])('is complete %s', async (_, state, stopped, atLeast) => {
    const { result, tookMs } = await runWait(fakeEcs(() => state, { stopped }))
    expect(result).toEqual([COMPLETE])
    expect(tookMs).toBeGreaterThanOrEqual(atLeast)
    expect(tookMs).toBeLessThan(atLeast === 0 ? 1 : atLeast + 3_500)
  })
})
