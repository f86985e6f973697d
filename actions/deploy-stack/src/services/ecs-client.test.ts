import { afterEach, expect, it } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import { CancelledError } from '../../../shared/errors.ts'
import { awsError, type FakeAws, fakeAws } from '../../../shared/testing/fake-aws.ts'
import { createEcsClient } from './ecs-client.ts'

let aws: FakeAws
afterEach(() => aws?.close())

const connect = (deadline = Date.now() + 60_000, signal?: AbortSignal) =>
  createEcsClient(
    { region: 'eu-west-1', endpoint: aws.url, credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 },
    new Deadline(deadline, { signal }),
  )

const DEFINITION = {
  taskDefinition: {
    containerDefinitions: [
      {
        name: 'app',
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/g', 'awslogs-stream-prefix': 'p' } },
      },
      { name: 'silent' },
    ],
  },
}
const task = { taskArn: 'arn:aws:ecs:eu-west-1:1:task/main/abc', taskDefinitionArn: 'td:1' }

it('returns the stopped tasks of a service or a family, newest first', async () => {
  aws = await fakeAws({
    ListTasks: () => ({ body: { taskArns: ['t1', 't2'] } }),
    DescribeTasks: () => ({
      body: {
        tasks: [{ taskArn: 't1', createdAt: 100 }, { taskArn: 't0' }, { taskArn: 't2', createdAt: 200 }],
      },
    }),
  })
  const ecs = await connect()
  expect((await ecs.listStoppedTasks('main', { serviceName: 'web' })).map(({ taskArn }) => taskArn)).toEqual([
    't2',
    't1',
    't0',
  ])
  expect(aws.of('DescribeTasks')[0]?.input).toEqual({ cluster: 'main', tasks: ['t1', 't2'] })
  await ecs.listStoppedTasks('main', { family: 'web' })
  expect(aws.of('ListTasks').map(({ input }) => input)).toEqual([
    { cluster: 'main', serviceName: 'web', desiredStatus: 'STOPPED' },
    { cluster: 'main', family: 'web', desiredStatus: 'STOPPED' },
  ])
})

it('does not call DescribeTasks when no task has stopped', async () => {
  aws = await fakeAws({ ListTasks: () => ({ body: { taskArns: [] } }) })
  expect(await (await connect()).listStoppedTasks('main', { family: 'web' })).toEqual([])
  expect(aws.of('DescribeTasks')).toEqual([])
})

it("reads the last fifty lines of a task's own log streams", async () => {
  aws = await fakeAws({
    DescribeTaskDefinition: () => ({ body: DEFINITION }),
    GetLogEvents: () => ({ body: { events: [{ message: 'one\n' }, { message: 'two' }] } }),
  })
  expect(await (await connect()).readLogTail(task)).toEqual({ lines: ['one', 'two'] })
  expect(aws.of('GetLogEvents').map(({ input }) => input)).toEqual([
    { logGroupName: '/g', logStreamName: 'p/app/abc', limit: 50 },
  ])
})

it('reads the last fifty lines of all containers, some of which log nothing', async () => {
  const [app] = DEFINITION.taskDefinition.containerDefinitions
  const containerDefinitions = [app, { ...app, name: 'mute' }, { ...app, name: 'side' }]
  const lines = (name: string) => Array.from({ length: 40 }, (_, n) => ({ message: `${name} ${n}` }))
  aws = await fakeAws({
    DescribeTaskDefinition: () => ({ body: { taskDefinition: { containerDefinitions } } }),
    GetLogEvents: ({ input }) => ({
      body: `${input.logStreamName}`.includes('mute') ? {} : { events: lines(`${input.logStreamName}`.slice(2, 5)) },
    }),
  })
  const { lines: tail } = await (await connect()).readLogTail(task)
  expect([tail.length, tail[0], tail.at(-1)]).toEqual([50, 'app 30', 'sid 39'])
})

it.each(['awslogs-group', 'awslogs-stream-prefix'])('reads no log when a container has only %s', async name => {
  const containerDefinitions = [{ name: 'app', logConfiguration: { options: { [name]: 'x' } } }]
  aws = await fakeAws({ DescribeTaskDefinition: () => ({ body: { taskDefinition: { containerDefinitions } } }) })
  expect((await (await connect()).readLogTail(task)).problem).toBe('its containers do not log to CloudWatch')
})

it('reports that there is no log when the task has no task definition', async () => {
  aws = await fakeAws({ DescribeTaskDefinition: () => ({ body: {} }) })
  expect((await (await connect()).readLogTail(task)).problem).toBe('its containers do not log to CloudWatch')
})

it('fails when the job is cancelled, without a report about the log', async () => {
  aws = await fakeAws({})
  const ecs = await connect(undefined, AbortSignal.abort(new CancelledError('Cancelled')))
  await expect(ecs.readLogTail(task)).rejects.toThrow('Cancelled')
})

it('lists the clusters, also when there are none', async () => {
  let clusterArns: string[] | undefined = ['main']
  aws = await fakeAws({ ListClusters: () => ({ body: { clusterArns } }) })
  const ecs = await connect()
  expect(await ecs.listClusters()).toEqual(['main'])
  clusterArns = undefined
  expect(await ecs.listClusters()).toEqual([])
})

it('reports why a log cannot be read, or that there is none', async () => {
  aws = await fakeAws({
    DescribeTaskDefinition: ({ input }) => ({
      body: input.taskDefinition === 'td:1' ? DEFINITION : { taskDefinition: {} },
    }),
    GetLogEvents: () => awsError('AccessDeniedException', 'not allowed'),
  })
  const ecs = await connect()
  expect(await ecs.readLogTail(task)).toEqual({ lines: [], problem: 'its log cannot be read: not allowed' })
  expect((await ecs.readLogTail({ ...task, taskDefinitionArn: 'td:2' })).problem).toContain('do not log to CloudWatch')
})

it('retries a throttled call', async () => {
  let calls = 0
  aws = await fakeAws({
    DescribeServices: () =>
      ++calls < 2 ? awsError('ThrottlingException', 'Rate exceeded') : { body: { services: [{ serviceName: 'web' }] } },
  })
  expect(await (await connect()).describeService('main', 'web')).toEqual({ serviceName: 'web' })
  expect(aws.of('DescribeServices')[1]?.input).toEqual({ cluster: 'main', services: ['web'] })
})
