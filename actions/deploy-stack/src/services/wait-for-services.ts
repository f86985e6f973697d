import type { Stack } from '@aws-sdk/client-cloudformation'
import type { Task } from '@aws-sdk/client-ecs'
import { toActionError } from '../../../shared/aws-errors.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import type { Log } from '../../../shared/log.ts'
import { type Probe, pollUntilDone } from '../../../shared/poll.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { listResources, SERVICE, STACK } from '../cloudformation/stack-resources.ts'
import type { EcsClient } from './ecs-client.ts'
import { readRollout } from './rollout.ts'
import { parseServiceArn, type ServiceLocation } from './service-monitor.ts'
import { formatLogTail, formatStoppedTask, isFailedTask, isStartedSince } from './stopped-task.ts'

// A service that loses this many tasks does not come up by waiting.
const MAX_FAILED_TASKS = 3
// Tasks must keep running this long if others failed before, or if the deployment is so new that they may still fail.
const STABLE_AFTER_FAILURE_MS = 10_000
const STABLE_WHEN_NEW_MS = 5_000
const NEW_DEPLOYMENT_MS = 30_000
// An older failure does not count.
const RECENT_FAILURE_MS = 120_000

/**
 * Waits until each ECS service of the stack and its nested stacks runs all its tasks. Returns a line for each: a stack can
 * be complete while no task is running.
 * @throws ActionError with stopped reason, exit code and log tail if the tasks of a service keep failing.
 */
export async function waitForServices(
  stack: Pick<Stack, 'StackId' | 'StackName'>,
  api: CloudFormation,
  connect: () => Promise<EcsClient>,
  report: Pick<Log, 'info' | 'warning'>,
): Promise<string[]> {
  const resources = await listResources(stack, api)
  if (resources === undefined) {
    report.warning('The services were not checked: not authorized to call cloudformation:ListStackResources')
    return []
  }
  const lines: string[] = []
  for (const { ResourceType, PhysicalResourceId: arn } of resources) {
    if (ResourceType === STACK && arn) {
      lines.push(...(await waitForServices({ StackId: arn, StackName: arn }, api, connect, report)))
    }
    if (ResourceType !== SERVICE || !arn) continue
    const location = parseServiceArn(arn)
    if (location === undefined) report.warning(`Service ${arn} was not checked: its ARN does not name the cluster`)
    else lines.push(await waitForService(location, api, await connect(), report))
  }
  return lines
}

async function waitForService(
  { cluster, name: serviceName }: ServiceLocation,
  api: CloudFormation,
  ecs: EcsClient,
  report: Pick<Log, 'info' | 'warning'>,
): Promise<string> {
  const { clock, signal } = api.deadline
  const reportedTasks = new Set<string>()
  let stableSince: number | undefined
  return await pollUntilDone(`Service ${serviceName}`, probe, api.deadline, { everyMs: 1_000, maxMs: 2_500 })

  async function probe(): Promise<Probe<string>> {
    const service = await readOrWarn(() => ecs.describeService(cluster, serviceName))
    if (service === undefined) return { done: true, value: `Service ${serviceName} was not checked` }
    const { name, isComplete, state, taskDefinition, createdAt, hasFailed } = readRollout(service, serviceName)
    const stopped = await readOrWarn(() => ecs.listStoppedTasks(cluster, { serviceName }))
    if (stopped === undefined) return { done: true, value: `Service ${name}: ${state}; its tasks were not checked` }
    const failures = stopped.filter(
      task =>
        isFailedTask(task) &&
        task.taskDefinitionArn === taskDefinition &&
        (!createdAt || isStartedSince(task, createdAt)),
    )
    const now = clock.now()
    const recent = failures.filter(({ stoppedAt }) => now - (stoppedAt?.getTime() ?? 0) < RECENT_FAILURE_MS)
    const unreported = recent.filter(({ taskArn = '' }) => !reportedTasks.has(taskArn))
    const isNew = createdAt !== undefined && now - createdAt.getTime() < NEW_DEPLOYMENT_MS
    // A new failure between two probes resets the time: the running task is another one.
    stableSince = isComplete && unreported.length === 0 ? (stableSince ?? now) : undefined
    const requiredMs = recent.length > 0 ? STABLE_AFTER_FAILURE_MS : isNew ? STABLE_WHEN_NEW_MS : 0
    if (stableSince !== undefined && now - stableSince >= requiredMs) {
      report.info(`Service ${name}: ${state}`)
      return { done: true, value: `Service ${name}: ${state}` }
    }
    const keepsFailing =
      failures.length >= MAX_FAILED_TASKS && (!isComplete || (reportedTasks.size > 0 && unreported.length > 0))
    for (const task of unreported.toReversed()) {
      reportedTasks.add(task.taskArn ?? '')
      report.info(`Service ${name}: ${formatStoppedTask(task)}`)
    }
    if (keepsFailing || (hasFailed && !isComplete)) throw await createError(name, state, failures)
    return { done: false, state }
  }

  async function readOrWarn<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read()
    } catch (error) {
      if (signal?.aborted || error instanceof ActionError) throw error
      const reason = messageOf(toActionError(error, { service: 'ECS' }))
      report.warning(`Cannot check service ${serviceName}: ${reason}`)
      return undefined
    }
  }

  async function createError(name: string, state: string, failures: Task[]): Promise<ActionError> {
    const [last] = failures
    const lines = last === undefined ? [] : [formatStoppedTask(last), ...formatLogTail(await ecs.readLogTail(last))]
    return new ActionError([`The stack is complete, but its service ${name} is not: ${state}`, ...lines].join('\n'), {
      hint: 'Fix the image or the task definition; the next deployment replaces the tasks.',
    })
  }
}
