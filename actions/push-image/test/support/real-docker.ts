import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe } from '@jest/globals'

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

/** What a test needs of a real engine. */
export interface RealDocker {
  /** Whether there is a client with an engine. */
  isAvailable: boolean
  /** Skips the tests if there is no engine. */
  describe: typeof describe | typeof describe.skip
  /** The PATH that begins with the client's folder. */
  PATH: string
  /** A context with a Dockerfile FROM scratch and one file, new for each test. */
  folder: string
  run(...args: string[]): string
}

export function useRealDocker(): RealDocker {
  const client = findRealDocker()
  const PATH = [client, process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH, DOCKER_BUILDKIT: '1' }
  const docker: RealDocker = {
    isAvailable: client !== undefined,
    describe: client === undefined ? describe.skip : describe,
    PATH,
    folder: '',
    run: (...args) => execFileSync('docker', args, { encoding: 'utf8', env, stdio: 'pipe' }),
  }
  beforeEach(() => {
    docker.folder = mkdtempSync(join(tmpdir(), 'real-docker-'))
    writeFileSync(join(docker.folder, 'Dockerfile'), 'FROM scratch\nCOPY app.txt /\n')
    writeFileSync(join(docker.folder, 'app.txt'), `${Date.now()} ${Math.random()}`)
  })
  afterEach(() => rmSync(docker.folder, { recursive: true, force: true }))
  return docker
}
