import type { Deadline } from '../../shared/deadline.ts'
import type { Log } from '../../shared/log.ts'
import type { DockerClient } from './docker/cli.ts'
import type { DockerConfig } from './docker/config.ts'
import type { EcrClient } from './ecr/client.ts'

/** The clients, the log and the deadline of a run. */
export interface Context {
  docker: DockerClient
  config: DockerConfig
  ecr: EcrClient
  log: Pick<Log, 'info' | 'warning'>
  deadline: Deadline & { signal: AbortSignal }
}
