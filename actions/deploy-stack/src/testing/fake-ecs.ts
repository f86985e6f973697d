import type { Service, Task } from '@aws-sdk/client-ecs'
import type { Ecs, LogTail } from '../ecs.ts'

/** ECS as a test describes it: its service as a function of how often it was asked, its stopped tasks, their log. */
export function fakeEcs(
  service: (nth: number) => Service | undefined,
  { stopped = [], log = { lines: ['last words'] } }: { stopped?: Task[] | (() => Task[]); log?: LogTail } = {},
): Ecs & { asked: string[] } {
  const asked: string[] = []
  let nth = 0
  return {
    asked,
    service: async (cluster, name) => {
      asked.push(`service ${cluster}/${name}`)
      return service(nth++)
    },
    clusters: async () => ['main'],
    stopped: async (cluster, of) => {
      asked.push(`stopped ${cluster} ${Object.entries(of).join()}`)
      return typeof stopped === 'function' ? stopped() : stopped
    },
    logTail: async () => log,
  }
}

/** A service with its one deployment. */
export const running = (
  count: number,
  desired: number,
  rolloutState: 'COMPLETED' | 'IN_PROGRESS' | 'FAILED',
): Service => ({
  serviceName: 'web',
  desiredCount: desired,
  runningCount: count,
  deployments: [
    { status: 'PRIMARY', taskDefinition: 'td:2', runningCount: count, desiredCount: desired, rolloutState },
  ],
})

/** A task that ended by itself with exit code 1. */
export const crashed = (id: string, { at = 0, definition = 'td:2' } = {}): Task => ({
  taskArn: `arn:aws:ecs:eu-west-1:1:task/main/${id}`,
  taskDefinitionArn: definition,
  createdAt: new Date(at),
  stoppedAt: new Date(at),
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  containers: [{ name: 'app', exitCode: 1 }],
})
