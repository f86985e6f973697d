import { DescribeTasksCommand, ECSClient, ListTasksCommand, type Task } from '@aws-sdk/client-ecs'
import { awsClientConfig } from '../../../shared/aws.ts'
import { toActionError } from '../../../shared/aws-errors.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { messageOf } from '../../../shared/errors.ts'
import type { Log } from '../../../shared/log.ts'
import type { Probe } from '../../../shared/poll.ts'
import { retry } from '../../../shared/retry.ts'
import type { Endpoint, Locator } from '../airflow/endpoint.ts'
import type { Inputs } from '../inputs.ts'
import { createPublicIpReader } from './public-ip.ts'

interface Service {
  cluster: string
  service: string
  port: number
  ecs: ECSClient
  readPublicIp: (networkInterfaceId: string) => Promise<string | undefined>
  deadline: Deadline
}

/**
 * Creates the locator of the newest task of `ecs-service`. While that task is starting, an older one is not used: in a
 * rollout it stops soon, and its DAGs are the old ones.
 */
export function createEcsTaskLocator(inputs: Inputs, deadline: Deadline, log: Log): Locator {
  // loadInputs requires both if there is no url.
  const { ecsCluster: cluster = '', ecsService = '', port } = inputs
  // ListTasks accepts only a name; the Ref of a service in a stack is its ARN.
  const service = ecsService.split('/').at(-1) ?? ecsService
  const config = awsClientConfig(inputs)
  const ecs = new ECSClient(config)
  // With ECS's credentials the role is assumed only once.
  const ec2Config = { ...config, credentials: ecs.config.credentials }
  const readPublicIp = createPublicIpReader(ec2Config, log, deadline.signal)
  let hasLocated = false
  return async () => {
    try {
      const result = await locateNewestTask({ cluster, service, port, ecs, readPublicIp, deadline })
      hasLocated ||= result.done
      return result
    } catch (error) {
      // A wrong setup fails the first call; a later failure must not end a step whose run continues.
      if (!hasLocated || deadline.signal?.aborted) throw error
      return { done: false, state: `the address of the ECS task cannot be read: ${messageOf(error)}` }
    }
  }
}

async function locateNewestTask(options: Service): Promise<Probe<Endpoint>> {
  const { service, port } = options
  const [newest] = await listNewestTasks(options, 'RUNNING')
  if (newest === undefined) {
    const [stopped] = await listNewestTasks(options, 'STOPPED')
    return { done: false, state: `service ${service} has no task${describeStop(stopped)}` }
  }
  if (newest.lastStatus !== 'RUNNING') {
    return { done: false, state: `the newest task of ${service} is ${newest.lastStatus ?? 'starting'}` }
  }
  const address = await findAddress(newest, options.readPublicIp)
  if (address === undefined) return { done: false, state: `the newest task of ${service} has no address yet` }
  const host = address.includes(':') ? `[${address}]` : address
  return { done: true, value: { url: `http://${host}:${port}`, startedAt: newest.startedAt?.getTime() } }
}

async function findAddress(task: Task, readPublicIp: Service['readPublicIp']): Promise<string | undefined> {
  const details = task.attachments?.find(({ type }) => type === 'ElasticNetworkInterface')?.details ?? []
  const findDetail = (name: string) => details.find(detail => detail.name === name)?.value
  const networkInterfaceId = findDetail('networkInterfaceId')
  const publicIp = networkInterfaceId === undefined ? undefined : await readPublicIp(networkInterfaceId)
  return (
    publicIp ?? findDetail('privateIPv4Address') ?? task.containers?.[0]?.networkInterfaces?.[0]?.privateIpv4Address
  )
}

/** Why the last task stopped, if there was one. */
function describeStop(task: Task | undefined): string {
  if (task === undefined) return ''
  const exits = (task.containers ?? [])
    .filter(container => container.exitCode !== undefined || container.reason !== undefined)
    .map(({ name, exitCode, reason }) =>
      [name, exitCode === undefined ? '' : `exit code ${exitCode}`, reason ?? ''].filter(part => part !== '').join(' '),
    )
  return `; the last task stopped: ${[task.stoppedReason ?? 'no reason given', ...exits].join('; ')}`
}

/** The service's tasks, newest first. */
async function listNewestTasks(options: Service, desiredStatus: 'RUNNING' | 'STOPPED'): Promise<Task[]> {
  const { ecs, cluster, service, deadline } = options
  const abort = deadline.signal === undefined ? {} : { abortSignal: deadline.signal }
  const createdAt = (task: Task) => task.createdAt?.getTime() ?? 0
  let action = 'ecs:ListTasks'
  try {
    // One page of a hundred tasks is enough: Airflow runs in one.
    const list = new ListTasksCommand({ cluster, serviceName: service, desiredStatus })
    const { taskArns = [] } = await retry(() => ecs.send(list, abort), deadline)
    if (taskArns.length === 0) return []
    action = 'ecs:DescribeTasks'
    const describe = new DescribeTasksCommand({ cluster, tasks: taskArns })
    const { tasks = [] } = await retry(() => ecs.send(describe, abort), deadline)
    return tasks.toSorted((a, b) => createdAt(b) - createdAt(a))
  } catch (error) {
    throw toActionError(error, { service: 'ECS', action, explanations: explainErrors(cluster, service) })
  }
}

// Errors of the API page "ListTasks".
const explainErrors = (cluster: string, service: string) => ({
  ClusterNotFoundException: {
    message: `ECS cluster ${cluster} was not found in this region`,
    hint: 'Check ecs-cluster and aws-region.',
  },
  ServiceNotFoundException: {
    message: `Cluster ${cluster} has no service ${service}`,
    hint: 'Check ecs-service and ecs-cluster.',
  },
})
