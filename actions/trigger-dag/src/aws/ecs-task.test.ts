import { ECSClient } from '@aws-sdk/client-ecs'
import { afterEach, expect, it } from '@jest/globals'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { awsError, type FakeAws, fakeAws } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback.ts'
import { serviceTask } from './ecs-task.ts'

let fake: FakeAws
afterEach(() => fake.close())

interface FakeTask {
  createdAt: number
  lastStatus: string
  [more: string]: unknown
}

async function locator(
  running: () => FakeTask[],
  stopped: FakeTask[] = [],
  refusal: { reply: Reply | undefined } = { reply: undefined },
) {
  let status = 'RUNNING'
  fake = await fakeAws({
    ListTasks: ({ input }) => {
      if (refusal.reply !== undefined) return refusal.reply
      status = String(input.desiredStatus)
      const tasks = status === 'RUNNING' ? running() : stopped
      return { body: { taskArns: tasks.map((_, index) => `arn:${index}`) } }
    },
    DescribeTasks: () => ({ body: { tasks: status === 'RUNNING' ? running() : stopped } }),
  })
  const ecs = new ECSClient({
    endpoint: fake.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
  })
  const clock = fakeClock()
  const signal = new AbortController().signal
  const publicIp = async (id: string) => (id === 'eni-public' ? '203.0.113.5' : undefined)
  return serviceTask({ ecs, publicIp, cluster: 'c', service: 's', port: 8080, deadline: 60_000, clock, signal })
}

const withInterface = (id: string, address: string) => ({
  attachments: [
    {
      type: 'ElasticNetworkInterface',
      details: [
        { name: 'networkInterfaceId', value: id },
        { name: 'privateIPv4Address', value: address },
      ],
    },
  ],
})

it("takes the newest task's public address, else its private one", async () => {
  const tasks: FakeTask[] = [
    { createdAt: 100, startedAt: 110, lastStatus: 'RUNNING', ...withInterface('eni-public', '10.0.0.1') },
    { createdAt: 200, startedAt: 210, lastStatus: 'RUNNING', ...withInterface('eni-private', '10.0.0.2') },
  ]
  const locate = await locator(() => tasks)
  await expect(locate()).resolves.toEqual({ done: true, value: { url: 'http://10.0.0.2:8080', startedAt: 210_000 } })
  tasks.pop()
  await expect(locate()).resolves.toEqual({ done: true, value: { url: 'http://203.0.113.5:8080', startedAt: 110_000 } })
})

it("takes a container's own address where the task has no interface", async () => {
  const containers = [{ name: 'airflow', networkInterfaces: [{ privateIpv4Address: '10.9.9.9' }] }]
  const locate = await locator(() => [{ createdAt: 1, lastStatus: 'RUNNING', containers }])
  await expect(locate()).resolves.toMatchObject({ value: { url: 'http://10.9.9.9:8080' } })
})

it('says why no task runs', async () => {
  const containers = [{ name: 'airflow', exitCode: 1, reason: 'OutOfMemoryError' }]
  const locate = await locator(
    () => [],
    [
      { createdAt: 1, lastStatus: 'STOPPED', stoppedReason: 'older' },
      { createdAt: 2, lastStatus: 'STOPPED', stoppedReason: 'Essential container in task exited', containers },
    ],
  )
  await expect(locate()).resolves.toEqual({
    done: false,
    state:
      'service s has no task; the last one stopped: Essential container in task exited; airflow exit code 1 OutOfMemoryError',
  })
})

it('waits for a task without an address', async () => {
  const locate = await locator(() => [{ createdAt: 1, lastStatus: 'RUNNING' }])
  await expect(locate()).resolves.toEqual({ done: false, state: 'the newest task of s has no address yet' })
})

it('takes trouble with AWS for no verdict once the service was found, and before that for one', async () => {
  const refusal = { reply: undefined as Reply | undefined }
  const locate = await locator(
    () => [{ createdAt: 1, lastStatus: 'RUNNING', ...withInterface('eni-private', '10.0.0.2') }],
    [],
    refusal,
  )
  refusal.reply = awsError('AccessDeniedException', 'not now')
  await expect(locate()).rejects.toThrow('The service s may not be read')
  refusal.reply = undefined
  await expect(locate()).resolves.toMatchObject({ done: true })
  refusal.reply = awsError('ExpiredTokenException', 'expired')
  await expect(locate()).resolves.toEqual({
    done: false,
    state: "its address cannot be looked up: The job's AWS credentials have expired",
  })
})
