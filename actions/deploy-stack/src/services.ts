import { type CloudFormationClient, DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation'
import type { ECSClient, Service, Task } from '@aws-sdk/client-ecs'
import { ActionError, messageOf } from '../../shared/errors.ts'
import { persist } from '../../shared/retry.ts'
import { type Probe, waitFor } from '../../shared/wait.ts'
import type { Working } from './stack.ts'

/** The clients of a service's truth; made only for a stack that has a service. */
export interface ServiceClients {
  ecs: ECSClient
  logTail(task: Task, ecs: ECSClient): Promise<string[]>
}

// How often the same service may lose a task before it is called failing.
const FAILURES = 3

/** The ARNs of the ECS services of a stack; none, said as a warning, where the resources may not be read. */
export async function servicesOf(
  stackId: string,
  client: CloudFormationClient,
  working: Working,
  warn: (line: string) => void,
): Promise<string[]> {
  try {
    const { StackResources = [] } = await persist(
      () => client.send(new DescribeStackResourcesCommand({ StackName: stackId })),
      working,
    )
    return StackResources.filter(({ ResourceType }) => ResourceType === 'AWS::ECS::Service').flatMap(
      ({ PhysicalResourceId }) => PhysicalResourceId ?? [],
    )
  } catch (error) {
    if (!(error instanceof Error) || !/AccessDenied/.test(error.name)) throw error
    warn(`The stack's resources cannot be read, so its services are not looked at: ${messageOf(error)}`)
    return []
  }
}

/**
 * Waits until a service runs as many tasks as it should, all of its newest deployment, and healthy where they tell.
 * @throws ActionError with stopped reason, exit code and log tail when its tasks keep failing.
 */
export async function waitForService(
  arn: string,
  clients: ServiceClients,
  working: Working,
  say: (line: string) => void,
): Promise<void> {
  const { ecs } = clients
  const { DescribeServicesCommand, DescribeTasksCommand, ListTasksCommand } = await import('@aws-sdk/client-ecs')
  const [, cluster = 'default', name = arn] = arn.split(':').at(-1)?.split('/') ?? []
  const since = Date.now()
  const told = new Set<string>()
  const failures: Task[] = []

  await waitFor(`Service ${name}`, probe, { everyMs: 1_000, maxMs: 5_000, ...working })

  async function probe(): Promise<Probe<void>> {
    const { services = [] } = await persist(
      () => ecs.send(new DescribeServicesCommand({ cluster, services: [arn] })),
      working,
    )
    const service = services[0]
    if (service === undefined) throw new ActionError(`Service ${name} is not there`)
    const primary = service.deployments?.find(({ status }) => status === 'PRIMARY')
    const tasks = await tasksOf('RUNNING')
    await tellStopped(await tasksOf('STOPPED'), service)
    const current = tasks.filter(
      task => primary?.taskDefinition === undefined || task.taskDefinitionArn === primary.taskDefinition,
    )
    const fit = current.filter(
      ({ lastStatus, healthStatus }) => lastStatus === 'RUNNING' && healthStatus !== 'UNHEALTHY',
    )
    const desired = service.desiredCount ?? 0
    if (fit.length >= desired && (service.deployments?.length ?? 1) === 1) return { done: true, value: undefined }
    return {
      done: false,
      state: `at ${fit.length} of ${desired} tasks${primary?.rolloutState === undefined ? '' : `, rollout ${primary.rolloutState}`}`,
    }
  }

  async function tasksOf(desiredStatus: 'RUNNING' | 'STOPPED'): Promise<Task[]> {
    const input = { cluster, serviceName: name, desiredStatus }
    const { taskArns = [] } = await persist(() => ecs.send(new ListTasksCommand(input)), working)
    if (taskArns.length === 0) return []
    const { tasks = [] } = await persist(
      () => ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns })),
      working,
    )
    return tasks
  }

  async function tellStopped(stopped: Task[], service: Service): Promise<void> {
    for (const task of stopped) {
      const { taskArn = '', stoppedAt, startedBy } = task
      if (told.has(taskArn) || (stoppedAt?.getTime() ?? 0) < since - 1_000) continue
      told.add(taskArn)
      const failed = (task.containers ?? []).filter(
        ({ exitCode, reason }) => (exitCode ?? 0) !== 0 || reason !== undefined,
      )
      if (failed.length === 0) continue
      failures.push(task)
      say(`A task of ${name} stopped: ${storyOf(task)}${startedBy === undefined ? '' : ` (${startedBy})`}`)
    }
    const last = failures.at(-1)
    if (failures.length < FAILURES || last === undefined) return
    const log = await clients.logTail(last, ecs)
    throw new ActionError(
      [
        `Service ${service.serviceName} cannot keep a task: ${failures.length} stopped, the last with ${storyOf(last)}`,
        ...log.map(line => `  ${line}`),
      ].join('\n'),
      { hint: 'The image or its settings are at fault; the stack itself is complete.' },
    )
  }
}

const storyOf = ({ stoppedReason, containers = [] }: Task): string => {
  const exits = containers.map(
    ({ name, exitCode, reason }) =>
      `${name} exit code ${exitCode ?? 'none'}${reason === undefined ? '' : ` (${reason})`}`,
  )
  return [stoppedReason, ...exits].filter(Boolean).join('; ')
}
