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
const one = resources(resource('AWS::ECS::Service', SERVICE_ARN))

async function settled(ecs: EcsClient, ListStackResources: Answer = one, signal?: AbortSignal) {
  const { api, aws, clock } = await service({ ListStackResources }, signal)
  const began = clock.now()
  const said: string[] = []
  const warnings: string[] = []
  const report = { info: (line: string) => said.push(line), warning: (line: string) => warnings.push(line) }
  const end = await waitForServices({ StackId: STACK_ID, StackName: 'demo' }, api, async () => ecs, report).catch(
    (error: unknown) => error,
  )
  return { end, said, warnings, took: clock.now() - began, asked: aws.calls.map(({ input }) => input.StackName) }
}
// The clock of these tests begins here.
const NOON = Date.UTC(2026, 0, 1, 12)
const ago = (seconds: number) => NOON - seconds * 1_000
const three = (seconds: number, definition = 'td:2') =>
  ['c', 'b', 'a'].map(id => crashed(id, { at: ago(seconds), definition }))

describe('the services of a stack', () => {
  it('are not looked at where its resources may not be read, and that is said', async () => {
    const ecs = fakeEcs(() => running(1, 1, 'COMPLETED'))
    const { end, warnings } = await settled(ecs, refusal('AccessDenied', 'not you', 403))
    expect([end, ecs.asked]).toEqual([[], []])
    expect(warnings).toEqual([
      'The services were not checked: not authorized to call cloudformation:ListStackResources',
    ])
  })

  it('are also those of the stacks nested in it', async () => {
    const nested = resources(
      resource('AWS::CloudFormation::Stack', 'arn:inner'),
      resource('AWS::CloudFormation::Stack', undefined),
      resource('AWS::ECS::Service', undefined),
      resource('AWS::SNS::Topic', SERVICE_ARN),
    )
    const ecs = fakeEcs(() => running(1, 1, 'COMPLETED'))
    const { end, asked, said } = await settled(ecs, ({ input }) => (input.StackName === 'arn:inner' ? one : nested))
    expect(asked).toEqual([STACK_ID, 'arn:inner'])
    expect(end).toEqual(['Service web: 1 of 1 tasks running, rollout COMPLETED'])
    expect(said).toEqual(end)
    expect(ecs.asked[0]).toBe('service main/web')
  })

  it('are told where they cannot be found, or looked at', async () => {
    const old = resources(resource('AWS::ECS::Service', 'arn:aws:ecs:r:1:service/old'))
    expect(
      (
        await settled(
          fakeEcs(() => undefined),
          old,
        )
      ).warnings,
    ).toEqual(['Service arn:aws:ecs:r:1:service/old was not checked: its ARN does not name the cluster'])
    expect((await settled(fakeEcs(() => undefined))).end).toEqual(['Service web was not checked'])
  })

  it('are not told to be unreadable where the job is cancelled', async () => {
    const controller = new AbortController()
    const ecs: EcsClient = {
      ...fakeEcs(() => undefined),
      describeService() {
        controller.abort(new CancelledError('Cancelled'))
        return Promise.reject(new Error('aborted'))
      },
    }
    const { end, warnings } = await settled(ecs, one, controller.signal)
    expect(end).toBeInstanceOf(Error)
    expect(warnings).toEqual([])
  })
})

describe('a service that does not run', () => {
  it('is given up with what to do where its tasks keep failing, none of them told twice', async () => {
    const stopped = three(5)
    const { end, said } = await settled(fakeEcs(() => running(0, 1, 'IN_PROGRESS'), { stopped }))
    expect(end).toMatchObject({ hint: 'Fix the image or the task definition; the next deployment replaces the tasks.' })
    expect(said.map(line => line.slice(0, 32))).toEqual(
      ['a', 'b', 'c'].map(id => `Service web: Task ${id} stopped: Ess`.slice(0, 32)),
    )
  })

  it('is waited for where only tasks of another definition failed, or were stopped in an orderly way', async () => {
    const orderly = three(5).map(task => ({ ...task, stopCode: 'UserInitiated' as const }))
    for (const stopped of [three(5, 'td:1'), orderly]) {
      const ecs = fakeEcs(nth => running(nth < 3 ? 0 : 1, 1, nth < 3 ? 'IN_PROGRESS' : 'COMPLETED'), { stopped })
      const { end, said } = await settled(ecs)
      expect(end).toEqual(['Service web: 1 of 1 tasks running, rollout COMPLETED'])
      expect(said).toEqual(end)
    }
  })

  it('is given up at once where its rollout has failed, also without a task to blame', async () => {
    const { end, took } = await settled(fakeEcs(() => running(0, 1, 'FAILED')))
    expect(String(end)).toBe(
      'ActionError: The stack is complete, but its service web is not: 0 of 1 tasks running, rollout FAILED',
    )
    expect(took).toBe(0)
  })
})

describe('a service that runs', () => {
  const since = (seconds: number) => {
    const is = running(1, 1, 'COMPLETED')
    return { ...is, deployments: [{ ...is.deployments?.[0], createdAt: new Date(ago(seconds)) }] }
  }

  it.each([
    ['at once where it has for long', since(30), [], 0],
    ['after some seconds where it is young', since(20), [], 5_000],
    ['after ten seconds where a task of it failed just now', running(1, 1, 'COMPLETED'), three(60).slice(1), 10_000],
    ['at once where the failures are long ago', running(1, 1, 'COMPLETED'), three(121), 0],
  ])('is believed %s', async (_, is, stopped, atLeast) => {
    const { end, took } = await settled(fakeEcs(() => is, { stopped }))
    expect(end).toEqual(['Service web: 1 of 1 tasks running, rollout COMPLETED'])
    expect(took).toBeGreaterThanOrEqual(atLeast)
    expect(took).toBeLessThan(atLeast === 0 ? 1 : atLeast + 3_500)
  })
})
