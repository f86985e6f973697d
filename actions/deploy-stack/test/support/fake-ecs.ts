import type { Service, Task } from '@aws-sdk/client-ecs'
import type { Call } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import type { EcsClient, LogTail } from '../../src/services/ecs-client.ts'

/** An ECS client with this service, by the number of earlier reads, these stopped tasks and their log. */
export function fakeEcs(
  service: (nth: number) => Service | undefined,
  { stopped = [], log = { lines: ['last words'] } }: { stopped?: Task[] | (() => Task[]); log?: LogTail } = {},
): EcsClient & { calls: string[] } {
  const calls: string[] = []
  let nth = 0
  return {
    calls,
    describeService: async (cluster, name) => {
      calls.push(`service ${cluster}/${name}`)
      return service(nth++)
    },
    listClusters: async () => ['main'],
    listStoppedTasks: async (cluster, of) => {
      calls.push(`stopped ${cluster} ${Object.entries(of).join()}`)
      return typeof stopped === 'function' ? stopped() : stopped
    },
    readLogTail: async () => log,
  }
}

/** A service with its one deployment. */
export const running = (
  count: number,
  desired: number,
  rolloutState: 'COMPLETED' | 'IN_PROGRESS' | 'FAILED',
): Service => ({
  serviceName: 'web',
  desiredCount: desired,
  runningCount: count,
  deployments: [
    { status: 'PRIMARY', taskDefinition: 'td:2', runningCount: count, desiredCount: desired, rolloutState },
  ],
})

/** A task that exited with code 1. */
export const crashed = (id: string, { at = 0, definition = 'td:2' } = {}): Task => ({
  taskArn: `arn:aws:ecs:eu-west-1:1:task/main/${id}`,
  taskDefinitionArn: definition,
  createdAt: new Date(at),
  stoppedAt: new Date(at),
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  containers: [{ name: 'app', exitCode: 1 }],
})

export const SERVICE_ARN = 'arn:aws:ecs:eu-west-1:1:service/main/web'

/** ECS and CloudWatch Logs at the network edge: a service `web` whose `losses` tasks have exited with code 1. */
export function losingService(losses = 3): Record<string, (call: Call) => Reply> {
  const arns = Array.from({ length: losses }, (_, n) => `arn:aws:ecs:eu-west-1:1:task/main/task-${n}`)
  const logConfiguration = { logDriver: 'awslogs', options: { 'awslogs-group': '/g', 'awslogs-stream-prefix': 'p' } }
  return {
    DescribeServices: () => ({ body: { services: [{ serviceName: 'web', desiredCount: 1, runningCount: 0 }] } }),
    ListClusters: () => ({ body: { clusterArns: ['main'] } }),
    ListTasks: () => ({ body: { taskArns: arns } }),
    DescribeTasks: () => ({
      body: {
        tasks: arns.map((taskArn, n) => ({
          ...crashed(taskArn),
          taskArn,
          group: 'service:web',
          clusterArn: 'main',
          createdAt: n,
          stoppedAt: n,
        })),
      },
    }),
    DescribeTaskDefinition: () => ({
      body: { taskDefinition: { containerDefinitions: [{ name: 'app', logConfiguration }] } },
    }),
    GetLogEvents: () => ({ body: { events: [{ message: 'no module named airflow' }] } }),
  }
}
