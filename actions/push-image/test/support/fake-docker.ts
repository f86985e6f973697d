import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createImage } from './fake-ecr.ts'

/** A call of the fake docker. */
export interface DockerCall {
  argv: string[]
  stdin: string
  exitCode: number
  pid: number
  hang: boolean
  buildKit: string | undefined
  config: { folder: string; mode: string; entries: string[]; settings: Record<string, unknown> }
}

/** The reply to a command; with `hang` it runs until it is killed. */
export interface DockerReply {
  stdout?: string
  stderr?: string
  exitCode?: number
  hang?: boolean
  /** What a successful build writes to the file of `--metadata-file`. */
  metadata?: Record<string, unknown>
}

/** A program `docker` that records its calls and has a reply for each command. */
export interface FakeDocker {
  env: Record<string, string>
  /** The folder of the user's docker configuration. */
  userConfig: string
  /** Where an engine can listen; without one, no engine answers to its API. */
  socket: string
  calls(command?: string): DockerCall[]
  /** Also kills the commands that still hang. */
  remove(): void
}

/** The image of a successful push. */
export const PUSHED = createImage('{"schemaVersion":2}')

const NO_BUILDX = { exitCode: 1, stderr: "docker: 'buildx' is not a docker command." }

const REPLIES: Record<string, DockerReply[]> = {
  version: [
    {
      stdout: JSON.stringify({
        Client: { Version: '20.10.24' },
        Server: { Version: '20.10.24', Os: 'linux', Arch: 'amd64' },
      }),
    },
  ],
  'buildx version': [NO_BUILDX],
  'buildx inspect': [NO_BUILDX],
  'buildx build': [
    {
      stderr: '#4 [1/2] FROM scratch\n#5 [2/2] COPY . /app\n#5 CACHED\n#6 exporting to image\n#6 DONE 0.1s\n',
      metadata: { 'containerimage.digest': PUSHED.digest },
    },
  ],
  'image inspect': [{ stdout: `sha256:${'a'.repeat(64)}` }],
  history: [
    {
      stdout: [
        { CreatedBy: 'CMD ["all"]', Size: '0B' },
        { CreatedBy: 'COPY . /app # buildkit', Size: '1.2kB' },
      ]
        .map(layer => JSON.stringify(layer))
        .join('\n'),
    },
  ],
  build: [{ stderr: '#4 [1/2] FROM scratch\n#5 [2/2] COPY . /app\n#5 CACHED\n' }],
  push: [
    { stdout: `0123456789ab: Pushed\nba9876543210: Layer already exists\ntag: digest: ${PUSHED.digest} size: 523\n` },
  ],
  login: [{ stderr: 'WARNING! Your password will be stored unencrypted' }],
  tag: [{}],
}

/** The replies of a current client whose selected builder has this driver; `labels` are those of its node. */
export const createBuildxReplies = (driver: string, labels = ''): Record<string, DockerReply[]> => ({
  version: [{ stdout: '{"Client":{"Version":"28.2.2"},"Server":{"Version":"28.2.2","Os":"linux","Arch":"amd64"}}' }],
  'buildx version': [{ stdout: 'github.com/docker/buildx v0.29.0 0' }],
  'buildx inspect': [{ stdout: `Name:          builder\nDriver:        ${driver}\n\nNodes:\n${labels}` }],
})

/** The reference of a call that pushes. */
export function getPushedReference({ argv }: DockerCall): string | undefined {
  if (argv.includes('--push')) return argv[argv.indexOf('--tag') + 1]
  return argv[0] === 'push' ? argv[1] : undefined
}

/** Creates a fake docker that succeeds; `replies` of a command take precedence, in order, the last one repeatedly. */
export function createFakeDocker(replies: Record<string, DockerReply[]> = {}): FakeDocker {
  const root = mkdtempSync(join(tmpdir(), 'fake-docker-'))
  const bin = join(root, 'bin')
  const userConfig = join(root, 'user')
  const recorded = join(root, 'calls')
  const socket = join(root, 'engine.sock')
  mkdirSync(bin)
  mkdirSync(userConfig)
  mkdirSync(recorded)
  writeFileSync(join(root, 'replies.json'), JSON.stringify({ ...REPLIES, ...replies }))
  const module = pathToFileURL(join(import.meta.dirname, 'fake-docker-main.mjs')).href
  writeFileSync(join(bin, 'docker'), `#!${process.execPath}\nimport(${JSON.stringify(module)})\n`)
  chmodSync(join(bin, 'docker'), 0o755)
  const docker: FakeDocker = {
    userConfig,
    socket,
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      FAKE_DOCKER: root,
      DOCKER_CONFIG: userConfig,
      DOCKER_HOST: `unix://${socket}`,
    },
    calls(command = '') {
      const log = join(recorded, 'log')
      if (!existsSync(log)) return []
      // A line can be half written.
      const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1)
      return lines
        .map(line => JSON.parse(line) as DockerCall)
        .filter(({ argv }) => `${argv.join(' ')} `.startsWith(command === '' ? '' : `${command} `))
    },
    remove() {
      for (const { pid } of docker.calls().filter(({ hang }) => hang)) killIfRunning(pid)
      rmSync(root, { recursive: true, force: true })
    },
  }
  return docker
}

function killIfRunning(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
