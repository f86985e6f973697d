import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import { type Outcome, runBlackBox, type StepOptions } from '../../../shared/testing/black-box.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { runInProcess } from '../../../shared/testing/in-process.ts'
import { createFakeDocker, type DockerReply, type FakeDocker, getPushedReference, PUSHED } from './fake-docker.ts'
import { createImage, type FakeEcr, startFakeEcr } from './fake-ecr.ts'
import type { FakeRegistry } from './fake-registry.ts'

/** A workspace with a fake docker and a fake ECR. */
export interface Scenario {
  /** The workspace with a Dockerfile and a file. */
  folder: string
  docker: FakeDocker
  ecr: FakeEcr
  /** Starts the fakes; `replies` and `instead` replace their usual replies. */
  start(replies?: Record<string, DockerReply[]>, instead?: Instead): Promise<void>
  /** Replaces the fake docker and keeps the fake ECR. */
  replaceDocker(replies: Record<string, DockerReply[]>): void
  /** ECR has the manifests of a registry, too. */
  takeManifests(registry: FakeRegistry): void
  push(inputs?: Record<string, string>, job?: StepOptions): Promise<Outcome>
  /** Pushes in this process, on a clock on which minutes pass at once. */
  pushOnTestClock(inputs?: Record<string, string>): Promise<Outcome>
  changeSource(content: string): void
  /** The tag of the last push. */
  getPushedTag(): string
  getDigest(tag: string): string | undefined
  /** Waits for a call of a docker command. */
  waitForCommand(command: string, then?: () => void): Promise<void>
}

type Instead = NonNullable<Parameters<typeof startFakeEcr>[0]>['instead']

/** Creates a scenario for each test of a file. */
export function createScenarioForEach(): Scenario {
  const scenario: Scenario = {
    // Set for each test.
    folder: '',
    docker: undefined as unknown as FakeDocker,
    ecr: undefined as unknown as FakeEcr,
    async start(replies = {}, instead = {}) {
      scenario.docker = createFakeDocker(replies)
      scenario.ecr = await startFakeEcr({ beforeAnswer: takePushes, instead })
    },
    replaceDocker(replies) {
      scenario.docker.remove()
      scenario.docker = createFakeDocker(replies)
    },
    takeManifests(registry) {
      registries.add(registry)
    },
    push: (inputs, job) => runBlackBox('push-image', createStep(inputs, job)),
    pushOnTestClock: inputs => runInProcess('push-image', createStep(inputs), fakeClock()),
    changeSource: content => writeFileSync(join(scenario.folder, 'app.txt'), content),
    getPushedTag: () =>
      scenario.docker
        .calls()
        .map(getPushedReference)
        .findLast(it => it !== undefined)
        ?.split(':')
        .at(-1) ?? '',
    getDigest: tag => scenario.ecr.repositories.get('team/app')?.tags.get(tag)?.digest,
    waitForCommand: (command, then = () => undefined) =>
      new Promise(resolve => {
        const timer = setInterval(() => {
          if (scenario.docker.calls(command).length === 0) return
          clearInterval(timer)
          then()
          resolve()
        }, 20)
      }),
  }
  const createStep = (inputs: Record<string, string> = {}, job: StepOptions = {}): StepOptions => ({
    cwd: scenario.folder,
    ...job,
    inputs: { repository: 'team/app', tags: '1.0\nlatest', ...inputs },
    env: { ...scenario.ecr.env, ...scenario.docker.env, ...job.env },
  })
  const registries = new Set<FakeRegistry>()
  // A real ECR has the pushed images, too.
  const takePushes = (ecr: FakeEcr) => {
    for (const call of scenario.docker.calls()) {
      const [, name = '', tag = ''] = /^[^/]+\/(.+):([^:]+)$/.exec(getPushedReference(call) ?? '') ?? []
      if (call.exitCode === 0) ecr.repositories.get(name)?.tags.set(tag, PUSHED)
    }
    for (const [reference, manifest] of [...registries].flatMap(({ manifests }) => [...manifests])) {
      const [, name = '', tag] = /^([^:]+):([^:]+)$/.exec(reference) ?? []
      if (tag !== undefined) ecr.repositories.get(name)?.tags.set(tag, createImage(manifest))
    }
  }
  beforeEach(() => {
    scenario.folder = mkdtempSync(join(tmpdir(), 'push-image-'))
    writeFileSync(join(scenario.folder, 'Dockerfile'), 'FROM scratch\nCOPY . /app\n')
    scenario.changeSource('first')
  })
  afterEach(async () => {
    registries.clear()
    await scenario.ecr.close()
    scenario.docker.remove()
    rmSync(scenario.folder, { recursive: true, force: true })
  })
  return scenario
}
