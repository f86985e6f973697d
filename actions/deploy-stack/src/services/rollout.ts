import type { Service } from '@aws-sdk/client-ecs'

/** What can be said of a service's newest deployment. */
export interface Rollout {
  name: string
  /** Whether it runs what it should, and has done with the deployment before. */
  runs: boolean
  definition: string | undefined
  createdAt: Date | undefined
  broken: boolean
  /** "1 of 2 tasks running, rollout IN_PROGRESS" */
  state: string
}

/** How far a service has come with its newest deployment. */
export function readRollout(
  { serviceName, desiredCount = 0, runningCount = 0, deployments = [] }: Service,
  fallback: string,
): Rollout {
  const primary = deployments.find(({ status }) => status === 'PRIMARY')
  const rollout = primary?.rolloutState
  // A deployment controller other than ECS has no rollout state: its counts are all there is.
  const rolledOut = rollout === undefined || rollout === 'COMPLETED'
  const current = primary?.runningCount ?? runningCount
  return {
    name: serviceName ?? fallback,
    runs: rolledOut && runningCount === desiredCount && current === desiredCount,
    definition: primary?.taskDefinition,
    createdAt: primary?.createdAt,
    broken: rollout === 'FAILED',
    state: `${current} of ${desiredCount} tasks running${rollout === undefined ? '' : `, rollout ${rollout}`}`,
  }
}

// What ECS says when it could not do what it wanted; its other messages only count tasks.
const TROUBLE = /\bunable\b|\bfailed\b|unhealthy|insufficient/i

/** A service's rollout as a line of the log, with ECS' last word on what keeps it from coming up. */
export function formatRollout(service: Service, name: string, since: Date): string {
  const trouble = (service.events ?? []).find(
    ({ message = '', createdAt }) => TROUBLE.test(message) && (createdAt === undefined || createdAt >= since),
  )
  const { state } = readRollout(service, name)
  return `Service ${name}: ${state}${trouble === undefined ? '' : `. ${trouble.message}`}`
}
