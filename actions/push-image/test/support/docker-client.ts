import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** The user's Docker configuration, which can contain the plug-ins of the client. */
export const realDockerConfig = process.env.DOCKER_CONFIG || join(homedir(), '.docker')

/**
 * The folder of a Docker client that builds with BuildKit and reaches an engine; undefined if there is none. Not the
 * first one on the PATH, because a client from 23 on needs its plug-in buildx.
 */
export function findRealDocker(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const clients = folders.map(folder => join(folder, 'docker')).filter(path => existsSync(path))
  const client = clients.find(path => succeeds(path, 'version') && (isOld(path) || succeeds(path, 'buildx', 'version')))
  return client === undefined ? undefined : dirname(client)
}

function succeeds(client: string, ...args: string[]): boolean {
  try {
    execFileSync(client, args, { stdio: 'ignore', timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

const isOld = (client: string): boolean =>
  Number(/version (\d+)\./.exec(execFileSync(client, ['--version'], { encoding: 'utf8' }))?.[1]) < 23
