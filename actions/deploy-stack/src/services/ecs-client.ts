import type { Service, Task } from '@aws-sdk/client-ecs'
import type { Deadline } from '../../../shared/deadline.ts'
import { messageOf } from '../../../shared/errors.ts'
import { retry } from '../../../shared/retry.ts'

/** The calls to ECS and CloudWatch Logs; their clients are loaded only for a stack that has a service. */
export interface EcsClient {
  describeService(cluster: string, name: string): Promise<Service | undefined>
  listClusters(): Promise<string[]>
  /** The stopped tasks that ECS remembers (about an hour), newest first. */
  listStoppedTasks(cluster: string, filter: { serviceName: string } | { family: string }): Promise<Task[]>
  readLogTail(task: Task): Promise<LogTail>
}

/** The last lines that a task's containers logged, or why they cannot be read. */
export interface LogTail {
  lines: string[]
  problem?: string | undefined
}

// A stack trace fits in.
const TAIL_LINES = 50

/** `timeoutMs`: no call is retried for longer, where other calls wait for it. */
export async function createEcsClient(
  settings: object,
  deadline: Deadline,
  timeoutMs = Number.POSITIVE_INFINITY,
): Promise<EcsClient> {
  const { signal } = deadline
  const sdk = await import('@aws-sdk/client-ecs')
  const client = new sdk.ECSClient(settings)
  const options = signal === undefined ? {} : { abortSignal: signal }
  const call = <T>(send: () => Promise<T>) => retry(send, deadline.withTimeout(timeoutMs))

  return {
    async describeService(cluster, name) {
      const command = new sdk.DescribeServicesCommand({ cluster, services: [name] })
      return (await call(() => client.send(command, options))).services?.[0]
    },

    async listClusters() {
      const command = new sdk.ListClustersCommand({})
      return (await call(() => client.send(command, options))).clusterArns ?? []
    },

    async listStoppedTasks(cluster, filter) {
      const list = new sdk.ListTasksCommand({ cluster, ...filter, desiredStatus: 'STOPPED' })
      const { taskArns = [] } = await call(() => client.send(list, options))
      if (taskArns.length === 0) return []
      const describe = new sdk.DescribeTasksCommand({ cluster, tasks: taskArns })
      const { tasks = [] } = await call(() => client.send(describe, options))
      return tasks.toSorted((one, other) => (other.createdAt?.getTime() ?? 0) - (one.createdAt?.getTime() ?? 0))
    },

    async readLogTail(task) {
      try {
        const command = new sdk.DescribeTaskDefinitionCommand({ taskDefinition: task.taskDefinitionArn })
        const { taskDefinition } = await call(() => client.send(command, options))
        const streams = (taskDefinition?.containerDefinitions ?? []).flatMap(({ name, logConfiguration }) => {
          const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix } = logConfiguration?.options ?? {}
          const id = task.taskArn?.split('/').at(-1)
          return group === undefined || prefix === undefined ? [] : [{ group, stream: `${prefix}/${name}/${id}` }]
        })
        if (streams.length === 0) return { lines: [], problem: 'its containers do not log to CloudWatch' }
        const logs = await import('@aws-sdk/client-cloudwatch-logs')
        const reader = new logs.CloudWatchLogsClient(settings)
        const lines: string[] = []
        for (const { group, stream } of streams) {
          const read = new logs.GetLogEventsCommand({ logGroupName: group, logStreamName: stream, limit: TAIL_LINES })
          const { events = [] } = await call(() => reader.send(read, options))
          lines.push(...events.map(({ message = '' }) => message.trimEnd()))
        }
        return { lines: lines.slice(-TAIL_LINES) }
      } catch (error) {
        if (signal?.aborted) throw error
        return { lines: [], problem: `its log cannot be read: ${messageOf(error)}` }
      }
    },
  }
}
