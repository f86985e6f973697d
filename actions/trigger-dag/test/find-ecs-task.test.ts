// Which task of the ECS service does a step connect to?
import { expect, it } from '@jest/globals'
import { removeMasks } from '../../shared/testing/black-box.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { createTask, runOnEcs } from './support/run-on-ecs.ts'

it("finds the service's newest task, and takes the password from SSM", async () => {
  const { exitCode, errors, masked, log, aws } = await runOnEcs({
    running: () => [createTask('127.0.0.9'), createTask('127.0.0.1', { createdAt: 1_700_000_500 })],
  })
  expect([exitCode, errors]).toEqual([0, []])
  expect(masked).toContain('right-password')
  expect(removeMasks(log)).not.toContain('right-password')
  expect(aws.of('ListTasks')[0]?.input).toMatchObject({
    cluster: 'lab',
    serviceName: 'airflow',
    desiredStatus: 'RUNNING',
  })
  expect(aws.of('ListTasks')[0]?.headers.authorization).toContain('/eu-west-1/ecs/')
  expect(aws.of('GetParameter')[0]?.input).toEqual({ Name: '/airflow/pw', WithDecryption: true })
  expect(aws.of('DescribeNetworkInterfaces')).toEqual([])
})

it('waits for the newest task in a rollout, although an older one runs', async () => {
  let calls = 0
  const { exitCode, waits } = await runOnEcs({
    running: () => [
      createTask('127.0.0.9'),
      createTask('127.0.0.1', { createdAt: 1_700_000_500, lastStatus: ++calls > 3 ? 'RUNNING' : 'PENDING' }),
    ],
  })
  expect([exitCode, waits]).toEqual([0, ['Waiting for Airflow: the newest task of airflow is PENDING']])
})

it('waits for a task that has no address yet', async () => {
  let calls = 0
  const { exitCode, waits } = await runOnEcs({ running: () => [createTask(++calls > 3 ? '127.0.0.1' : undefined)] })
  expect([exitCode, waits]).toEqual([0, ['Waiting for Airflow: the newest task of airflow has no address yet']])
})

it('uses the address of a container if the task has no network interface', async () => {
  const containers = [{ name: 'airflow', networkInterfaces: [{ privateIpv4Address: '127.0.0.1' }] }]
  const { exitCode } = await runOnEcs({ running: () => [createTask(undefined, { containers })] })
  expect(exitCode).toBe(0)
})

it('logs why the last task stopped while none runs', async () => {
  const containers = [{ name: 'airflow', exitCode: 1, reason: 'OutOfMemoryError' }]
  let calls = 0
  const { exitCode, waits } = await runOnEcs({
    running: () => (++calls > 2 ? [createTask('127.0.0.1')] : []),
    stopped: [
      createTask(undefined, { createdAt: 1, stoppedReason: 'older' }),
      createTask(undefined, { createdAt: 2, stoppedReason: 'Essential container in task exited', containers }),
    ],
  })
  expect([exitCode, waits]).toEqual([
    0,
    [
      'Waiting for Airflow: service airflow has no task; the last task stopped: Essential container in task exited; airflow exit code 1 OutOfMemoryError',
    ],
  ])
})

it('continues while AWS rejects calls after the service was located', async () => {
  let lists = 0
  const { exitCode, waits } = await runOnEcs({
    running: () => [createTask('127.0.0.1')],
    answers: {
      ListTasks: () => {
        lists += 1
        return lists === 2 || lists === 3
          ? awsError('ExpiredTokenException', 'expired')
          : { body: { taskArns: ['arn:0'] } }
      },
      DescribeTasks: () => ({ body: { tasks: [createTask('127.0.0.1')] } }),
    },
    prepare: airflow => {
      airflow.health.scheduler = 'unhealthy'
      airflow.fault = ({ path }) => {
        if (path.includes('health') && lists > 3) airflow.health.scheduler = 'healthy'
        return undefined
      }
    },
  })
  expect(exitCode).toBe(0)
  expect(waits).toContainEqual(
    "Waiting for Airflow: the address of the ECS task cannot be read: The job's AWS credentials have expired",
  )
})
