import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { Service, Task } from '@aws-sdk/client-ecs'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { isTransient } from '../../../shared/retry.ts'
import type { CallLimits } from '../cloudformation/client.ts'
import type { EcsClient } from './ecs-client.ts'
import { formatRollout } from './rollout.ts'
import { findFailedContainer, formatLogTail, formatStoppedTask, isFailedTask, isStartedSince } from './stopped-task.ts'

export const SERVICE = 'AWS::ECS::Service'
const TASK_DEFINITION = 'AWS::ECS::TaskDefinition'

// ECS has its own, generous limits, and a rollback may take the log away seconds after the failure.
const LOOK_EVERY_MS = 800
// A service that cannot start makes a task every few seconds: the first few tell all.
const MOST_STORIES = 5

// As many as the smallest threshold of ECS' own circuit breaker ("How the Amazon ECS deployment circuit breaker …").
const MOST_LOSSES = 3

/** A service keeps losing its tasks: it will not come up by waiting. */
export class ServiceError extends ActionError {}

/** A service's place, from its ARN …:service/cluster/name; undefined for the old form, which lacks the cluster. */
export function parseServiceArn(arn: string): { cluster: string; name: string } | undefined {
  const [, cluster, name] = arn.split(':').at(-1)?.split('/') ?? []
  return cluster !== undefined && name !== undefined ? { cluster, name } : undefined
}

/**
 * Looks after the ECS services of a running operation. CloudFormation only waits for them, for hours if need be, and a
 * rollback takes their log group away: so a task that fails is told at once, with its log.
 */
export class ServiceMonitor {
  /** What a failed task had to say: the newest one with a log, else the newest one. */
  lastFailure: string | undefined
  private hasLog = false
  private readonly pending = new Map<string, string | undefined>()
  private readonly failed = new Map<string, string | undefined>()
  private readonly families = new Set<string>()
  private readonly told = new Set<string>()
  private readonly rollouts = new Map<string, string>()
  private readonly losses = new Map<string, number>()
  private readonly open: () => Promise<EcsClient>
  private readonly say: (line: string) => void
  private readonly since: Date
  private readonly failFast: boolean
  private readonly patience: CallLimits
  private nextLook = Number.NEGATIVE_INFINITY
  private blind = false

  constructor(
    open: () => Promise<EcsClient>,
    { since, failFast }: { since: Date; failFast: boolean },
    patience: CallLimits,
    say: (line: string) => void,
  ) {
    this.open = open
    this.since = since
    this.failFast = failFast
    this.patience = patience
    this.say = say
  }

  /** Takes notice of an event: which services are being made, and what their tasks are called. */
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
    // The rollback may be over by the next look; what made the service fail is still worth one.
    if (status.endsWith('_FAILED')) this.failed.set(LogicalResourceId, arn)
  }

  /**
   * Looks at the services that are being made and at their tasks, where it is time to.
   * @throws ServiceError when a container of a service keeps failing and no circuit breaker would end it.
   */
  async check(): Promise<void> {
    const now = this.patience.clock.now()
    const due = this.failed.size > 0 || (this.pending.size > 0 && now >= this.nextLook)
    if (!due || this.blind) return
    this.nextLook = now + LOOK_EVERY_MS
    try {
      const ecs = await this.open()
      const places = [...new Map([...this.pending, ...this.failed]).values()].map(arn => arn && parseServiceArn(arn))
      await this.tellRollouts(places.filter(Boolean) as Place[], ecs)
      const stopped = await this.stopped(places, ecs)
      this.failed.clear()
      for (const task of stopped.reverse()) {
        if (!isStartedSince(task, this.since) || !isFailedTask(task) || this.told.has(task.taskArn ?? '')) continue
        this.told.add(task.taskArn ?? '')
        if (this.told.size <= MOST_STORIES) await this.tell(task, ecs)
        await this.giveUp(task, ecs)
      }
    } catch (error) {
      if (this.patience.signal?.aborted || error instanceof ActionError) throw error
      // Not now: the next look may see more.
      if (isTransient(error)) return
      this.blind = true
      this.say(`The tasks of its services cannot be looked at: ${messageOf(error)}`)
    }
  }

  private async tellRollouts(places: Place[], ecs: EcsClient): Promise<void> {
    for (const { cluster, name } of places) {
      const service = await ecs.service(cluster, name)
      const line = service && formatRollout(service, name, this.since)
      if (line === undefined || this.rollouts.get(name) === line) continue
      this.rollouts.set(name, line)
      this.say(line)
    }
  }

  private async tell(task: Task, ecs: EcsClient): Promise<void> {
    const { lines, problem } = await ecs.logTail(task)
    const story = [formatStoppedTask(task), ...formatLogTail({ lines, problem })].join('\n')
    this.say(story)
    if (lines.length === 0 && this.hasLog) return
    this.lastFailure = story
    this.hasLog = lines.length > 0
  }

  private async giveUp(task: Task, ecs: EcsClient): Promise<void> {
    const { group = '', clusterArn = '' } = task
    const container = findFailedContainer(task)
    const key = `${group}/${container ?? ''}`
    const losses = (this.losses.get(key) ?? 0) + 1
    this.losses.set(key, losses)
    if (!this.failFast || losses < MOST_LOSSES || !group.startsWith('service:')) return
    const name = group.slice('service:'.length)
    if (losses <= circuitBreakerLimit(await ecs.service(clusterArn, name))) return
    // Once is enough: the caller may go on to wait for the end.
    this.losses.set(key, Number.NEGATIVE_INFINITY)
    const what = container === undefined ? 'a task' : `its container ${container}`
    throw new ServiceError(
      [`Service ${name} cannot keep ${what} running: ${losses} tasks have failed`, this.lastFailure].join('\n'),
    )
  }

  private async stopped(places: (Place | undefined | '')[], ecs: EcsClient): Promise<Task[]> {
    const known = places.filter(Boolean) as Place[]
    const found = await Promise.all(known.map(({ cluster, name }) => ecs.stopped(cluster, { serviceName: name })))
    // A service whose creation has not told its ARN yet is known by the task definition that was made for it.
    if (known.length < places.length && this.families.size > 0) {
      for (const cluster of await ecs.clusters()) {
        for (const family of this.families) found.push(await ecs.stopped(cluster, { family }))
      }
    }
    return found.flat()
  }
}

type Place = { cluster: string; name: string }

/**
 * How many failures a circuit breaker lets pass at most before it ends the deployment, and the stack's operation with
 * it: that end is worth waiting for. None without a breaker.
 */
function circuitBreakerLimit(service: Service | undefined): number {
  const { desiredCount = 1, deploymentConfiguration } = service ?? {}
  if (!deploymentConfiguration?.deploymentCircuitBreaker?.enable) return 0
  // Half the desired tasks, from 3 to 200; some more fail until the breaker is seen to have acted.
  return Math.min(Math.max(Math.ceil(desiredCount / 2), 3), 200) + 5
}
