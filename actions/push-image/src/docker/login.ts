import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import type { Context } from '../context.ts'
import { parseEcrRegion } from '../registry/credentials.ts'
import { parsePushError } from './push-error.ts'

const ATTEMPTS = 3
const PAUSE_MS = 2_000

/**
 * Logs docker in to a registry with a new password, which goes through standard input into the private folder. It is
 * killed with the step: a login that ends later would store the password after the folder was removed.
 */
export async function logInToRegistry(context: Context, registry: string): Promise<void> {
  const { docker, config, ecr, log, deadline } = context
  const { user, password, validUntil } = await ecr.getCredentials(parseEcrRegion(registry))
  await config.storeLoginInFile(registry)
  for (let attempt = 1; ; attempt++) {
    const { exitCode, lines } = await docker.run(['login', '--username', user, '--password-stdin', registry], {
      input: password,
      quiet: true,
    })
    if (exitCode === 0) break
    const output = lines.filter(line => !line.startsWith('WARNING!')).join('\n')
    const message = forLog(output.trim())
    if (parsePushError(lines).kind !== 'interrupted') {
      throw new ActionError(`${registry} rejected the login: ${message}`)
    }
    if (attempt === ATTEMPTS) throw new ActionError(`Cannot connect to ${registry} for the login: ${message}`)
    await deadline.sleep(PAUSE_MS * attempt)
  }
  const until = validUntil === undefined ? '' : `; the password is valid until ${validUntil.toISOString()}`
  log.info(`Logged in to ${registry}${until}`)
}
