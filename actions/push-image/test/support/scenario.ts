import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { type Job, type Outcome, runBlackBox } from '../../../shared/testing/black-box.ts'
import { type DockerReply, type DockerShim, dockerShim, PUSHED } from './fake-docker.ts'
import { type FakeEcr, fakeEcr } from './fake-ecr.ts'

/** What one test runs the action with. */
export interface Bench {
  /** The workspace, with a Dockerfile and one file. */
  folder: string
  docker: DockerShim
  ecr: FakeEcr
  /** Puts a docker and an ECR in place; they work unless `replies` or `instead` say otherwise. */
  given(replies?: Record<string, DockerReply[]>, instead?: Instead): Promise<void>
  /** Another docker from now on; ECR stays. */
  replaceDocker(replies: Record<string, DockerReply[]>): void
  push(inputs?: Record<string, string>, job?: Job): Promise<Outcome>
  change(content: string): void
  /** The tag of the last push. */
  pushedTag(): string
  digestOf(tag: string): string | undefined
  /** Calls back as soon as docker was called with a command. */
  whenCalled(command: string, then?: () => void): Promise<void>
}

type Instead = NonNullable<Parameters<typeof fakeEcr>[0]>['instead']

/** A bench for the tests of a file, fresh for each. */
export function benchForEach(): Bench {
  const bench: Bench = {
    // The three that every test gets anew.
    folder: '',
    docker: undefined as unknown as DockerShim,
    ecr: undefined as unknown as FakeEcr,
    async given(replies = {}, instead = {}) {
      bench.docker = dockerShim(replies)
      bench.ecr = await fakeEcr({ beforeAnswer: takePushes, instead })
    },
    replaceDocker(replies) {
      bench.docker.remove()
      bench.docker = dockerShim(replies)
    },
    push: (inputs = {}, job = {}) =>
      runBlackBox('push-image', {
        cwd: bench.folder,
        ...job,
        inputs: { repository: 'team/app', tags: '1.0\nlatest', ...inputs },
        env: { ...bench.ecr.env, ...bench.docker.env, ...job.env },
      }),
    change: content => writeFileSync(join(bench.folder, 'app.txt'), content),
    pushedTag: () => bench.docker.calls('push').at(-1)?.argv[1]?.split(':').at(-1) ?? '',
    digestOf: tag => bench.ecr.repositories.get('team/app')?.tags.get(tag)?.digest,
    whenCalled: (command, then = () => undefined) =>
      new Promise(resolve => {
        const timer = setInterval(() => {
          if (bench.docker.calls(command).length === 0) return
          clearInterval(timer)
          then()
          resolve()
        }, 20)
      }),
  }
  // What docker pushed so far is in the registry, as it is with a real one.
  const takePushes = (ecr: FakeEcr) => {
    for (const { argv, exitCode } of bench.docker.calls('push')) {
      const [, name = '', tag = ''] = /^[^/]+\/(.+):([^:]+)$/.exec(argv[1] ?? '') ?? []
      if (exitCode === 0) ecr.repositories.get(name)?.tags.set(tag, PUSHED)
    }
  }
  beforeEach(() => {
    bench.folder = mkdtempSync(join(tmpdir(), 'push-image-'))
    writeFileSync(join(bench.folder, 'Dockerfile'), 'FROM scratch\nCOPY . /app\n')
    bench.change('first')
  })
  afterEach(async () => {
    await bench.ecr.close()
    bench.docker.remove()
    rmSync(bench.folder, { recursive: true, force: true })
  })
  return bench
}
