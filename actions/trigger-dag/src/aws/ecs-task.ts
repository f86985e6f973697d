import {
  DescribeTasksCommand,
  type DescribeTasksCommandOutput,
  type ECSClient,
  ListTasksCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import { messageOf } from '../../../shared/errors.ts'
import { persist } from '../../../shared/retry.ts'
import type { Clock, Probe } from '../../../shared/wait.ts'
import type { Endpoint, Locate } from '../airflow/endpoint.ts'
import { type Explanations, explained } from './aws-errors.ts'

/** An ECS service that runs Airflow. */
export interface ServiceOptions {
  ecs: ECSClient
  /** The public address of a network interface; undefined where it has none. */
  publicIp: (networkInterface: string) => Promise<string | undefined>
  cluster: string
  service: string
  port: number
  deadline: number
  clock: Clock
  signal: AbortSignal
}

/**
 * Finds a service's newest task. While that is still starting nothing else is taken: in a rollout the old task goes
 * away soon, and the DAGs in it are the old ones.
 */
export function serviceTask(options: ServiceOptions): Locate {
  let found = false
  return async () => {
    try {
      const probe = await locate(options)
      found ||= probe.done
      return probe
    } catch (error) {
      // What can be set up wrongly shows at the first call; later trouble must not end a run that goes on.
      if (!found || options.signal.aborted) throw error
      return { done: false, state: `its address cannot be looked up: ${messageOf(error)}` }
    }
  }
}

async function locate(options: ServiceOptions): Promise<Probe<Endpoint>> {
  const { service, port } = options
  const running = await tasksOf(options, 'RUNNING')
  const newest = running.toSorted((a, b) => createdAt(b) - createdAt(a))[0]
  if (newest === undefined) {
    return { done: false, state: `service ${service} has no task${lastStop(await tasksOf(options, 'STOPPED'))}` }
  }
  if (newest.lastStatus !== 'RUNNING') {
    return { done: false, state: `the newest task of ${service} is ${newest.lastStatus ?? 'starting'}` }
  }
  const address = await addressOf(newest, options.publicIp)
  if (address === undefined) return { done: false, state: `the newest task of ${service} has no address yet` }
  const host = address.includes(':') ? `[${address}]` : address
  return { done: true, value: { url: `http://${host}:${port}`, startedAt: newest.startedAt?.getTime() } }
}

const createdAt = (task: Task): number => task.createdAt?.getTime() ?? 0

async function addressOf(task: Task, publicIp: ServiceOptions['publicIp']): Promise<string | undefined> {
  const details = task.attachments?.find(({ type }) => type === 'ElasticNetworkInterface')?.details ?? []
  const detail = (name: string) => details.find(item => item.name === name)?.value
  const networkInterface = detail('networkInterfaceId')
  const seen = networkInterface === undefined ? undefined : await publicIp(networkInterface)
  return seen ?? detail('privateIPv4Address') ?? task.containers?.[0]?.networkInterfaces?.[0]?.privateIpv4Address
}

/** Why the last task stopped, when none is left. */
function lastStop(stopped: Task[]): string {
  const last = stopped.toSorted((a, b) => createdAt(b) - createdAt(a))[0]
  if (last === undefined) return ''
  const exits = (last.containers ?? [])
    .filter(container => container.exitCode !== undefined || container.reason !== undefined)
    .map(({ name, exitCode, reason }) =>
      [name, exitCode === undefined ? '' : `exit code ${exitCode}`, reason ?? ''].filter(part => part !== '').join(' '),
    )
  return `; the last one stopped: ${[last.stoppedReason ?? 'no reason given', ...exits].join('; ')}`
}

async function tasksOf(options: ServiceOptions, desiredStatus: 'RUNNING' | 'STOPPED'): Promise<Task[]> {
  const { ecs, cluster, service, deadline, clock, signal } = options
  const abort = { abortSignal: signal }
  const patience = { deadline, clock, signal }
  try {
    // A hundred tasks are one page; Airflow in one task has one.
    const { taskArns = [] } = await persist(
      () => ecs.send(new ListTasksCommand({ cluster, serviceName: service, desiredStatus }), abort),
      patience,
    )
    if (taskArns.length === 0) return []
    const described: DescribeTasksCommandOutput = await persist(
      () => ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }), abort),
      patience,
    )
    return described.tasks ?? []
  } catch (error) {
    throw explained(error, refusals(cluster, service))
  }
}

const refusals = (cluster: string, service: string): Explanations => ({
  ClusterNotFoundException: {
    message: `There is no ECS cluster ${cluster} in this region`,
    hint: 'Check ecs-cluster and aws-region.',
  },
  ServiceNotFoundException: {
    message: `Cluster ${cluster} has no service ${service}`,
    hint: 'Check ecs-service and ecs-cluster.',
  },
  AccessDeniedException: {
    message: `The service ${service} may not be read`,
    hint: 'Allow ecs:ListTasks and ecs:DescribeTasks.',
  },
})
