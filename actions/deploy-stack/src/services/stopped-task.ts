import type { Task } from '@aws-sdk/client-ecs'
import type { LogTail } from './ecs-client.ts'

// stopCode, API page of Task: these are what a deployment or a person does, not a task's own failure.
const ORDERLY = new Set(['ServiceSchedulerInitiated', 'UserInitiated', 'SpotInterruption', 'TerminationNotice'])

/** Whether a stopped task failed by itself: it could not start, an essential container ended, a health check did. */
export function isFailedTask({ stopCode, stoppedReason = '', containers = [] }: Task): boolean {
  // A task that its service stops for its health check is stopped by the scheduler, too.
  if (/health check/i.test(stoppedReason)) return true
  if (stopCode !== undefined && ORDERLY.has(stopCode)) return false
  return (
    stopCode !== undefined || containers.some(({ exitCode, reason }) => (exitCode ?? 0) !== 0 || reason !== undefined)
  )
}

/** The container that a task failed of; undefined where the task itself could not start. */
export const findFailedContainer = ({ containers = [] }: Task): string | undefined =>
  (containers.find(({ exitCode }) => (exitCode ?? 0) !== 0) ?? containers.find(({ reason }) => reason))?.name

/** Why a task stopped, in one line: the task's reason, then each container's exit code and reason. */
export function formatStoppedTask({ taskArn, stoppedReason, containers = [] }: Task): string {
  const ends = containers
    .filter(({ exitCode, reason }) => exitCode !== undefined || reason)
    .map(({ name, exitCode, reason }) =>
      [`container ${name}`, exitCode === undefined ? '' : `exit code ${exitCode}`, reason ? `(${reason})` : '']
        .filter(part => part !== '')
        .join(' '),
    )
  const why = [stoppedReason || 'no reason given', ...ends].join('; ')
  return `Task ${taskArn?.split('/').at(-1)} stopped: ${why}`
}

/** Whether a task was started in the course of something that began then. */
export const isStartedSince = (task: Task, since: Date): boolean =>
  task.createdAt === undefined || task.createdAt >= since

/** A task's last log lines as they stand under its story. */
export const formatLogTail = ({ lines, problem }: LogTail): string[] => [
  ...lines.map(line => `  | ${line}`),
  ...(problem === undefined ? [] : [`  (${problem})`]),
]
