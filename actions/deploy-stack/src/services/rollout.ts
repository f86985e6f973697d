import type { Service } from '@aws-sdk/client-ecs'

/** The state of a service's newest deployment. */
export interface Rollout {
  name: string
  /** Whether all tasks are running, those of the newest deployment only. */
  isComplete: boolean
  hasFailed: boolean
  taskDefinition: string | undefined
  createdAt: Date | undefined
  /** `1 of 2 tasks running, rollout IN_PROGRESS` */
  state: string
}

/** Reads the state of a service's newest deployment. */
export function readRollout(
  { serviceName, desiredCount = 0, runningCount = 0, deployments = [] }: Service,
  fallbackName: string,
): Rollout {
  const primary = deployments.find(({ status }) => status === 'PRIMARY')
  const rolloutState = primary?.rolloutState
  // Other deployment controllers than ECS have no rollout state, only counts.
  const isRolledOut = rolloutState === undefined || rolloutState === 'COMPLETED'
  const primaryCount = primary?.runningCount ?? runningCount
  return {
    name: serviceName ?? fallbackName,
    isComplete: isRolledOut && runningCount === desiredCount && primaryCount === desiredCount,
    hasFailed: rolloutState === 'FAILED',
    taskDefinition: primary?.taskDefinition,
    createdAt: primary?.createdAt,
    state: `${primaryCount} of ${desiredCount} tasks running${rolloutState === undefined ? '' : `, rollout ${rolloutState}`}`,
  }
}

// Service event messages that report a failure; the others count tasks.
const FAILURE_MESSAGE = /\bunable\b|\bfailed\b|unhealthy|insufficient/i

/** A service's rollout as a line of the log, with the newest failure among its events. */
export function formatRollout(service: Service, name: string, since: Date): string {
  const failure = (service.events ?? []).find(
    ({ message = '', createdAt }) => FAILURE_MESSAGE.test(message) && (createdAt === undefined || createdAt >= since),
  )
  const { state } = readRollout(service, name)
  return `Service ${name}: ${state}${failure === undefined ? '' : `. ${failure.message}`}`
}
