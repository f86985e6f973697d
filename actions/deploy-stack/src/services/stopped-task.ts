import type { Task } from '@aws-sdk/client-ecs'
import { plain } from '../../../shared/remote-text.ts'
import type { LogTail } from './ecs-client.ts'

// "stopCode" in the API page of Task: stopped by a deployment or a person.
const STOPPED_ON_PURPOSE = new Set([
  'ServiceSchedulerInitiated',
  'UserInitiated',
  'SpotInterruption',
  'TerminationNotice',
])

/** Whether a stopped task failed: it could not start, an essential container ended, or a health check failed. */
export function isFailedTask({ stopCode, stoppedReason = '', containers = [] }: Task): boolean {
  // The scheduler also stops a task that fails its health check.
  if (/health check/i.test(stoppedReason)) return true
  if (stopCode !== undefined && STOPPED_ON_PURPOSE.has(stopCode)) return false
  return (
    stopCode !== undefined || containers.some(({ exitCode, reason }) => (exitCode ?? 0) !== 0 || reason !== undefined)
  )
}

/** The container that made a task fail; undefined if the task itself could not start. */
export const findFailedContainer = ({ containers = [] }: Task): string | undefined =>
  (containers.find(({ exitCode }) => (exitCode ?? 0) !== 0) ?? containers.find(({ reason }) => reason))?.name

/** Why a task stopped, in one line: the task's reason, then each container's exit code and reason. */
export function formatStoppedTask({ taskArn, stoppedReason, containers = [] }: Task): string {
  const containerReasons = containers
    .filter(({ exitCode, reason }) => exitCode !== undefined || reason)
    .map(({ name, exitCode, reason }) =>
      [`container ${name}`, exitCode === undefined ? '' : `exit code ${exitCode}`, reason ? `(${reason})` : '']
        .filter(part => part !== '')
        .join(' '),
    )
  const reasons = [stoppedReason || 'no reason given', ...containerReasons].join('; ')
  return `Task ${taskArn?.split('/').at(-1)} stopped: ${reasons}`
}

/** Whether a task was created after the given time. */
export const isStartedSince = (task: Task, since: Date): boolean =>
  task.createdAt === undefined || task.createdAt >= since

/** The last log lines of a task, indented under the line that says why it stopped. */
export const formatLogTail = ({ lines, problem }: LogTail): string[] => [
  ...lines.flatMap(line => plain(line).split('\n')).map(line => `  | ${line}`),
  ...(problem === undefined ? [] : [`  (${problem})`]),
]
