import type { Stack } from '@aws-sdk/client-cloudformation'
import type { Task } from '@aws-sdk/client-ecs'
import { ActionError } from '../../../shared/errors.ts'
import { type Probe, waitFor } from '../../../shared/wait.ts'
import { type CloudFormation, toActionError } from '../cloudformation/client.ts'
import { listResources } from '../cloudformation/stack-resources.ts'
import { STACK } from '../stack-events/event-tree.ts'
import type { EcsClient } from './ecs-client.ts'
import { readRollout } from './rollout.ts'
import { parseServiceArn, SERVICE } from './service-monitor.ts'
import { formatLogTail, formatStoppedTask, isFailedTask, isStartedSince } from './stopped-task.ts'

// The same service losing as many tasks in a row will not come up by waiting.
const FAILURES = 3
// A running task is believed after it has stayed this long: where tasks of it failed, and where its deployment is so
// young that a task which is about to fail may not have had the time.
const STEADY_MS = 10_000
const SETTLED_MS = 5_000
const YOUNG_MS = 30_000
// A failure this old is forgotten.
const RECENT_MS = 120_000

interface Reporter {
  info(line: string): void
  warning(line: string): void
}

/**
 * Waits until each ECS service of the stack, and of those nested in it, runs what it should; a line on each.
 * A stack can be complete while no task runs: where nobody waits for the service, or when its tasks died afterwards.
 * @throws ActionError with stopped reason, exit code and log tail where the tasks of a service keep failing.
 */
export async function waitForServices(
  stack: Pick<Stack, 'StackId' | 'StackName'>,
  api: CloudFormation,
  open: () => Promise<EcsClient>,
  report: Reporter,
): Promise<string[]> {
  const resources = await listResources(stack, api)
  if (resources === undefined) {
    report.warning("The stack's resources may not be read, so its services were not looked at")
    return []
  }
  const lines: string[] = []
  for (const { ResourceType, PhysicalResourceId: arn } of resources) {
    if (ResourceType === STACK && arn) {
      lines.push(...(await waitForServices({ StackId: arn, StackName: arn }, api, open, report)))
    }
    if (ResourceType !== SERVICE || !arn) continue
    const place = parseServiceArn(arn)
    if (place === undefined) report.warning(`Service ${arn} has an ARN without its cluster, so it was not looked at`)
    else lines.push(await waitForService(place, api, await open(), report))
  }
  return lines
}

type ServiceLocation = { cluster: string; name: string }

async function waitForService(
  place: ServiceLocation,
  api: CloudFormation,
  ecs: EcsClient,
  report: Reporter,
): Promise<string> {
  const { clock } = api.limits
  const told = new Set<string>()
  let steadySince: number | undefined
  return await waitFor(`Service ${place.name}`, probe, { everyMs: 1_000, maxMs: 2_500, ...api.limits })

  async function probe(): Promise<Probe<string>> {
    const service = await look(() => ecs.service(place.cluster, place.name))
    if (service === undefined) return { done: true, value: `Service ${place.name} was not looked at` }
    const { name, runs, state, definition, createdAt, broken } = readRollout(service, place.name)
    const stopped = await look(() => ecs.stopped(place.cluster, { serviceName: place.name }))
    if (stopped === undefined) return { done: true, value: `Service ${name}: ${state}; its tasks were not looked at` }
    const failures = stopped.filter(
      task =>
        isFailedTask(task) && task.taskDefinitionArn === definition && (!createdAt || isStartedSince(task, createdAt)),
    )
    const now = clock.now()
    const recent = failures.filter(({ stoppedAt }) => now - (stoppedAt?.getTime() ?? 0) < RECENT_MS)
    const fresh = recent.filter(({ taskArn = '' }) => !told.has(taskArn))
    const young = createdAt !== undefined && now - createdAt.getTime() < YOUNG_MS
    // A task that was seen to run in two probes may be two tasks: a failure between them begins the count anew.
    steadySince = runs && fresh.length === 0 ? (steadySince ?? now) : undefined
    const patience = recent.length > 0 ? STEADY_MS : young ? SETTLED_MS : 0
    if (steadySince !== undefined && now - steadySince >= patience) {
      report.info(`Service ${name}: ${state}`)
      return { done: true, value: `Service ${name}: ${state}` }
    }
    const losing = failures.length >= FAILURES && (!runs || (told.size > 0 && fresh.length > 0))
    for (const task of fresh.toReversed()) {
      told.add(task.taskArn ?? '')
      report.info(`Service ${name}: ${formatStoppedTask(task)}`)
    }
    if (losing || (broken && !runs)) throw await failure(name, state, failures)
    return { done: false, state }
  }

  async function look<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read()
    } catch (error) {
      if (api.limits.signal?.aborted || error instanceof ActionError) throw error
      const why = toActionError(error)
      report.warning(`Service ${place.name} cannot be looked at: ${why instanceof Error ? why.message : String(why)}`)
      return undefined
    }
  }

  async function failure(name: string, state: string, failures: Task[]): Promise<ActionError> {
    const [last] = failures
    const tail = last === undefined ? [] : formatLogTail(await ecs.logTail(last))
    const story = last === undefined ? [] : [formatStoppedTask(last)]
    return new ActionError(
      [`The stack is complete, but its service ${name} is not: ${state}`, ...story, ...tail].join('\n'),
      { hint: 'Mend the image or its settings; the next deployment replaces the tasks.' },
    )
  }
}
