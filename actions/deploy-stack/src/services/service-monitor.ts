import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { Service, Task } from '@aws-sdk/client-ecs'
import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { isTransient } from '../../../shared/retry.ts'
import { SERVICE } from '../cloudformation/stack-resources.ts'
import type { EcsClient } from './ecs-client.ts'
import { formatRollout } from './rollout.ts'
import { findFailedContainer, formatLogTail, formatStoppedTask, isFailedTask, isStartedSince } from './stopped-task.ts'

const TASK_DEFINITION = 'AWS::ECS::TaskDefinition'

// ECS has its own API limits, and a rollback can delete the log group seconds after the failure.
const CHECK_INTERVAL_MS = 800
// A service that cannot start creates a task every few seconds.
const MAX_REPORTED_TASKS = 5
// The smallest threshold of the circuit breaker ("How the Amazon ECS deployment circuit breaker detects failures").
const MAX_FAILED_TASKS = 3

/** The tasks of a service keep failing: waiting does not help. */
export class ServiceError extends ActionError {}

export type ServiceLocation = { cluster: string; name: string }

/** Cluster and name from the ARN …:service/cluster/name; undefined for the old format without the cluster. */
export function parseServiceArn(arn: string): ServiceLocation | undefined {
  const [, cluster, name] = arn.split(':').at(-1)?.split('/') ?? []
  return cluster !== undefined && name !== undefined ? { cluster, name } : undefined
}

/**
 * Follows the ECS services of a running operation. CloudFormation waits up to hours for them, and a rollback deletes their
 * tasks and log groups: so a failed task is reported at once, with its log.
 */
export class ServiceMonitor {
  /** The report of the newest failed task with a log, or else of the newest one. */
  lastFailure: string | undefined
  private lastFailureHasLog = false
  private readonly pending = new Map<string, string | undefined>()
  private readonly failed = new Map<string, string | undefined>()
  private readonly families = new Set<string>()
  private readonly reportedTasks = new Set<string>()
  private readonly rollouts = new Map<string, string>()
  private readonly failureCounts = new Map<string, number>()
  private readonly connect: () => Promise<EcsClient>
  private readonly info: (line: string) => void
  private readonly since: Date
  private readonly failFast: boolean
  private readonly deadline: Deadline
  private nextCheckAt = Number.NEGATIVE_INFINITY
  private isDenied = false

  constructor(
    connect: () => Promise<EcsClient>,
    { since, failFast }: { since: Date; failFast: boolean },
    deadline: Deadline,
    info: (line: string) => void,
  ) {
    this.connect = connect
    this.since = since
    this.failFast = failFast
    this.deadline = deadline
    this.info = info
  }

  /** Records from an event which services are being deployed, and the families of their tasks. */
  track({ ResourceType, ResourceStatus, LogicalResourceId = '', PhysicalResourceId }: StackEvent): void {
    const status: string = ResourceStatus ?? ''
    if (ResourceType === TASK_DEFINITION && PhysicalResourceId) {
      const family = PhysicalResourceId.split('/').at(-1)?.split(':')[0]
      if (family) this.families.add(family)
    }
    if (ResourceType !== SERVICE) return
    const arn = PhysicalResourceId || this.pending.get(LogicalResourceId)
    if (status.endsWith('_COMPLETE')) this.pending.delete(LogicalResourceId)
    else if (/^(CREATE|UPDATE)_/.test(status)) this.pending.set(LogicalResourceId, arn)
    // The rollback may have ended by the next check; the failed tasks are still worth reading.
    if (status.endsWith('_FAILED')) this.failed.set(LogicalResourceId, arn)
  }

  /**
   * Reads the services that are being deployed and their stopped tasks, if it is time to.
   * @throws ServiceError if a container keeps failing and no circuit breaker ends the deployment.
   */
  async check(): Promise<void> {
    const now = this.deadline.clock.now()
    const isDue = this.failed.size > 0 || (this.pending.size > 0 && now >= this.nextCheckAt)
    if (!isDue || this.isDenied) return
    this.nextCheckAt = now + CHECK_INTERVAL_MS
    try {
      const ecs = await this.connect()
      const locations = [...new Map([...this.pending, ...this.failed]).values()].map(arn => arn && parseServiceArn(arn))
      const known = locations.filter(location => typeof location === 'object')
      await this.reportRollouts(known, ecs)
      const stopped = await this.listStoppedTasks(known, known.length < locations.length, ecs)
      this.failed.clear()
      for (const task of stopped.reverse()) {
        const { taskArn = '' } = task
        if (!isStartedSince(task, this.since) || !isFailedTask(task) || this.reportedTasks.has(taskArn)) continue
        this.reportedTasks.add(taskArn)
        if (this.reportedTasks.size <= MAX_REPORTED_TASKS) await this.reportTask(task, ecs)
        await this.failIfRepeated(task, ecs)
      }
    } catch (error) {
      if (this.deadline.signal?.aborted || error instanceof ActionError) throw error
      if (isTransient(error)) return
      this.isDenied = true
      this.info(`Cannot read the tasks of the stack's services: ${messageOf(error)}`)
    }
  }

  private async reportRollouts(locations: ServiceLocation[], ecs: EcsClient): Promise<void> {
    for (const { cluster, name } of locations) {
      const service = await ecs.describeService(cluster, name)
      const line = service && formatRollout(service, name, this.since)
      if (line === undefined || this.rollouts.get(name) === line) continue
      this.rollouts.set(name, line)
      this.info(line)
    }
  }

  private async reportTask(task: Task, ecs: EcsClient): Promise<void> {
    const { lines, problem } = await ecs.readLogTail(task)
    const failure = [formatStoppedTask(task), ...formatLogTail({ lines, problem })].join('\n')
    this.info(failure)
    if (lines.length === 0 && this.lastFailureHasLog) return
    this.lastFailure = failure
    this.lastFailureHasLog = lines.length > 0
  }

  private async failIfRepeated(task: Task, ecs: EcsClient): Promise<void> {
    const { group = '', clusterArn = '' } = task
    const container = findFailedContainer(task)
    const key = `${group}/${container ?? ''}`
    const count = (this.failureCounts.get(key) ?? 0) + 1
    this.failureCounts.set(key, count)
    if (!this.failFast || count < MAX_FAILED_TASKS || !group.startsWith('service:')) return
    const name = group.slice('service:'.length)
    if (count <= circuitBreakerLimit(await ecs.describeService(clusterArn, name))) return
    // Thrown once: the caller may wait for the end of the rollback.
    this.failureCounts.set(key, Number.NEGATIVE_INFINITY)
    const what = container === undefined ? 'a task' : `its container ${container}`
    throw new ServiceError(
      [`Service ${name} cannot keep ${what} running: ${count} tasks have failed`, this.lastFailure].join('\n'),
    )
  }

  private async listStoppedTasks(
    locations: ServiceLocation[],
    hasUnknownService: boolean,
    ecs: EcsClient,
  ): Promise<Task[]> {
    const tasks = await Promise.all(
      locations.map(({ cluster, name }) => ecs.listStoppedTasks(cluster, { serviceName: name })),
    )
    // The ARN of a new service is not in its first event: its tasks are found by their task definition's family.
    if (hasUnknownService && this.families.size > 0) {
      for (const cluster of await ecs.listClusters()) {
        for (const family of this.families) tasks.push(await ecs.listStoppedTasks(cluster, { family }))
      }
    }
    return tasks.flat()
  }
}

/** How many failed tasks the circuit breaker allows before it ends the deployment; 0 without one. */
function circuitBreakerLimit(service: Service | undefined): number {
  const { desiredCount = 1, deploymentConfiguration } = service ?? {}
  if (!deploymentConfiguration?.deploymentCircuitBreaker?.enable) return 0
  // Half the desired tasks, from 3 to 200; a few more fail until the breaker acts.
  return Math.min(Math.max(Math.ceil(desiredCount / 2), 3), 200) + 5
}
