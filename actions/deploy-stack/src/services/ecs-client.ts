import type { Service, Task } from '@aws-sdk/client-ecs'
import { messageOf } from '../../../shared/errors.ts'
import { persist } from '../../../shared/retry.ts'
import type { CallLimits } from '../cloudformation/client.ts'

/** What this action asks ECS and CloudWatch Logs; their clients are loaded only for a stack that has a service. */
export interface EcsClient {
  service(cluster: string, name: string): Promise<Service | undefined>
  clusters(): Promise<string[]>
  /** The stopped tasks that ECS still remembers (about an hour), newest first. */
  stopped(cluster: string, of: { serviceName: string } | { family: string }): Promise<Task[]>
  logTail(task: Task): Promise<LogTail>
}

/** The last lines that a task's containers wrote; where they cannot be read, why. */
export interface LogTail {
  lines: string[]
  problem?: string | undefined
}

// Enough for a stack trace, little enough for a person.
const TAIL_LINES = 50

/** `longestMs`: for how long a call is repeated at most, where something else waits for it. */
export async function createEcsClient(
  settings: object,
  patience: CallLimits,
  longestMs = Infinity,
): Promise<EcsClient> {
  const { clock, signal } = patience
  const sdk = await import('@aws-sdk/client-ecs')
  const client = new sdk.ECSClient(settings)
  const options = signal === undefined ? {} : { abortSignal: signal }
  const patiently = <T>(call: () => Promise<T>) =>
    persist(call, { deadline: Math.min(patience.deadline, clock.now() + longestMs), clock, signal })

  return {
    async service(cluster, name) {
      const command = new sdk.DescribeServicesCommand({ cluster, services: [name] })
      return (await patiently(() => client.send(command, options))).services?.[0]
    },

    async clusters() {
      const command = new sdk.ListClustersCommand({})
      return (await patiently(() => client.send(command, options))).clusterArns ?? []
    },

    async stopped(cluster, of) {
      const list = new sdk.ListTasksCommand({ cluster, ...of, desiredStatus: 'STOPPED' })
      const { taskArns = [] } = await patiently(() => client.send(list, options))
      if (taskArns.length === 0) return []
      const describe = new sdk.DescribeTasksCommand({ cluster, tasks: taskArns })
      const { tasks = [] } = await patiently(() => client.send(describe, options))
      return tasks.toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0))
    },

    async logTail(task) {
      try {
        const command = new sdk.DescribeTaskDefinitionCommand({ taskDefinition: task.taskDefinitionArn })
        const { taskDefinition } = await patiently(() => client.send(command, options))
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
          const { events = [] } = await patiently(() => reader.send(read, options))
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
