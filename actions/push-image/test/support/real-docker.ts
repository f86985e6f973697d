import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe } from '@jest/globals'
import { findRealDocker } from './docker-client.ts'

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
