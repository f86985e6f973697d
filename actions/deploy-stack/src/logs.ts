import type { ECSClient, Task } from '@aws-sdk/client-ecs'
import { messageOf } from '../../shared/errors.ts'

const LINES = 50

/** The last lines that a task's containers wrote to CloudWatch Logs; a reason instead where they cannot be read. */
export async function logTail(task: Task, ecs: ECSClient, settings: object): Promise<string[]> {
  const [{ DescribeTaskDefinitionCommand }, { CloudWatchLogsClient, GetLogEventsCommand }] = await Promise.all([
    import('@aws-sdk/client-ecs'),
    import('@aws-sdk/client-cloudwatch-logs'),
  ])
  try {
    const { taskDefinition } = await ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: task.taskDefinitionArn }),
    )
    const id = task.taskArn?.split('/').at(-1) ?? ''
    const logs = new CloudWatchLogsClient(settings)
    const all: string[] = []
    for (const { name, logConfiguration } of taskDefinition?.containerDefinitions ?? []) {
      const { 'awslogs-group': logGroupName, 'awslogs-stream-prefix': prefix } = logConfiguration?.options ?? {}
      if (logGroupName === undefined || prefix === undefined) continue
      const input = { logGroupName, logStreamName: `${prefix}/${name}/${id}`, limit: LINES, startFromHead: false }
      const { events = [] } = await logs.send(new GetLogEventsCommand(input))
      all.push(...events.map(({ message = '' }) => message.trimEnd()))
    }
    return all.slice(-LINES)
  } catch (error) {
    return [`(its log cannot be read: ${messageOf(error)})`]
  }
}
