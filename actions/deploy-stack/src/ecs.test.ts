import { afterEach, expect, it } from '@jest/globals'
import { awsError, type FakeAws, fakeAws } from '../../shared/testing/fake-aws.ts'
import { systemClock } from '../../shared/wait.ts'
import { openEcs } from './ecs.ts'

let aws: FakeAws
afterEach(() => aws?.close())

const open = (deadline = Date.now() + 5_000) =>
  openEcs(
    { region: 'eu-west-1', endpoint: aws.url, credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 },
    { deadline, clock: systemClock, signal: undefined },
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

it('gives the stopped tasks of a service or a family, newest first', async () => {
  aws = await fakeAws({
    ListTasks: () => ({ body: { taskArns: ['t1', 't2'] } }),
    DescribeTasks: () => ({
      body: {
        tasks: [
          { taskArn: 't1', createdAt: 100 },
          { taskArn: 't2', createdAt: 200 },
        ],
      },
    }),
  })
  const ecs = await open()
  expect((await ecs.stopped('main', { serviceName: 'web' })).map(({ taskArn }) => taskArn)).toEqual(['t2', 't1'])
  await ecs.stopped('main', { family: 'web' })
  expect(aws.of('ListTasks').map(({ input }) => input)).toEqual([
    { cluster: 'main', serviceName: 'web', desiredStatus: 'STOPPED' },
    { cluster: 'main', family: 'web', desiredStatus: 'STOPPED' },
  ])
})

it('asks nothing more where no task has stopped', async () => {
  aws = await fakeAws({ ListTasks: () => ({ body: { taskArns: [] } }) })
  expect(await (await open()).stopped('main', { family: 'web' })).toEqual([])
  expect(aws.of('DescribeTasks')).toEqual([])
})

it("reads the last fifty lines of a task's own log streams", async () => {
  aws = await fakeAws({
    DescribeTaskDefinition: () => ({ body: DEFINITION }),
    GetLogEvents: () => ({ body: { events: [{ message: 'one\n' }, { message: 'two' }] } }),
  })
  expect(await (await open()).logTail(task)).toEqual({ lines: ['one', 'two'] })
  expect(aws.of('GetLogEvents').map(({ input }) => input)).toEqual([
    { logGroupName: '/g', logStreamName: 'p/app/abc', limit: 50 },
  ])
})

it('says why a log cannot be read, and that there is none', async () => {
  aws = await fakeAws({
    DescribeTaskDefinition: ({ input }) => ({
      body: input.taskDefinition === 'td:1' ? DEFINITION : { taskDefinition: {} },
    }),
    GetLogEvents: () => awsError('AccessDeniedException', 'not allowed'),
  })
  const ecs = await open()
  expect(await ecs.logTail(task)).toEqual({ lines: [], problem: 'its log cannot be read: not allowed' })
  expect((await ecs.logTail({ ...task, taskDefinitionArn: 'td:2' })).problem).toContain('do not log to CloudWatch')
})

it('waits out throttling', async () => {
  let calls = 0
  aws = await fakeAws({
    DescribeServices: () =>
      ++calls < 2 ? awsError('ThrottlingException', 'Rate exceeded') : { body: { services: [{ serviceName: 'web' }] } },
  })
  expect(await (await open()).service('main', 'web')).toEqual({ serviceName: 'web' })
})
