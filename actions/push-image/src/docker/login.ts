import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import type { Ecr } from '../ecr/client.ts'
import type { Log } from '../log.ts'
import type { Patience } from '../patience.ts'
import type { Docker } from './cli.ts'
import type { DockerConfig } from './config.ts'
import { failureOf } from './push-error.ts'

/** Logs docker in to a registry with a fresh token; the password goes through standard input into the private folder. */
export async function logIn({ docker, config, ecr, log, patience }: Tools, registry: string): Promise<void> {
  const { user, password, validUntil } = await ecr.token()
  await config.keepLoginOf(registry)
  for (let attempt = 1; ; attempt++) {
    const { exitCode, lines } = await docker(['login', '--username', user, '--password-stdin', registry], {
      input: password,
      quiet: true,
    })
    if (exitCode === 0) break
    const said = forLog(
      lines
        .filter(line => !line.startsWith('WARNING!'))
        .join('\n')
        .trim(),
    )
    const unreachable = failureOf(lines).kind === 'cut'
    if (!unreachable) throw new ActionError(`${registry} refused the login: ${said}`)
    if (attempt === ATTEMPTS) throw new ActionError(`${registry} cannot be reached for the login: ${said}`)
    await patience.clock.sleep(PAUSE_MS * attempt, patience.signal)
  }
  const until = validUntil === undefined ? '' : `; the token is valid until ${validUntil.toISOString()}`
  log.info(`Logged in to ${registry}${until}`)
}

/** What logging in takes. */
export interface Tools {
  docker: Docker
  config: DockerConfig
  ecr: Ecr
  log: Log
  patience: Patience
}

const ATTEMPTS = 3
const PAUSE_MS = 2_000
