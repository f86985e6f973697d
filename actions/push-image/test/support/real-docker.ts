import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** The docker configuration of whoever runs the tests; the client may have its plug-ins there. */
export const realDockerConfig = process.env.DOCKER_CONFIG || join(homedir(), '.docker')

/**
 * The folder of a docker client on this machine that builds with BuildKit and reaches an engine; undefined where there
 * is none. Not simply the first on the PATH: a client from 23 on is no use without its plug-in.
 */
export function findRealDocker(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const clients = folders.map(folder => join(folder, 'docker')).filter(path => existsSync(path))
  const client = clients.find(path => answers(path, 'version') && (isOld(path) || answers(path, 'buildx', 'version')))
  return client === undefined ? undefined : dirname(client)
}

function answers(client: string, ...args: string[]): boolean {
  try {
    execFileSync(client, args, { stdio: 'ignore', timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

const isOld = (client: string): boolean =>
  Number(/version (\d+)\./.exec(execFileSync(client, ['--version'], { encoding: 'utf8' }))?.[1]) < 23
