import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createImage, type FakeEcr, PASSWORD, startFakeEcr } from '../../../actions/push-image/test/support/fake-ecr.ts'
import { type FakeRegistry, startFakeRegistry } from '../../../actions/push-image/test/support/fake-registry.ts'
import { root } from '../../tools/paths.ts'
import { createActionCommand } from '../measuring/action-command.ts'
import { type Command, killProcesses, type RunOfCommands, runUntilFailure } from '../measuring/process.ts'
import { MEASURE_MEMORY, readPeakMemory, removeRunFolders, withRunFolder } from '../measuring/run-folder.ts'
import { createDockerEnvironment, type Docker, removeImages, writeRecordingDocker } from './docker.ts'

const LIMIT_MS = 300_000
const action = join(root, 'actions/push-image')

/** ECR and its registry on loopback. */
export interface Services {
  ecr: FakeEcr
  registry: FakeRegistry
}

/** Starts ECR and a registry; ECR has what is pushed to the registry. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const registry = await startFakeRegistry(PASSWORD)
  const ecr = await startFakeEcr({
    beforeAnswer(now) {
      for (const [reference, manifest] of registry.manifests) {
        const [name = '', tag = ''] = reference.split(':')
        now.repositories.get(name)?.tags.set(tag, createImage(manifest))
      }
    },
  })
  try {
    return await work({ ecr, registry })
  } finally {
    await Promise.all([ecr.close(), registry.close()])
  }
}

/** One run of the action. */
export interface ActionRun extends RunOfCommands {
  sourceHash: string
  /** The number of docker processes; undefined without `countCalls`. */
  dockerCalls: number | undefined
  /** In bytes; undefined without `measureMemory`. */
  peakMemory: number | undefined
}

interface ActionOptions {
  context: string
  inputs?: Record<string, string>
  /** Undefined for a run that needs no docker. */
  docker?: Docker
  countCalls?: boolean
  measureMemory?: boolean
}

/** Runs the action's bundle in a new folder. */
export const runAction = (
  { ecr, registry }: Services,
  { context, inputs = {}, docker, countCalls = false, measureMemory = false }: ActionOptions,
): Promise<ActionRun> =>
  withRunFolder(async folder => {
    const given = { repository: 'app', tags: 'latest', registry: registry.address, context, ...inputs }
    const command = createActionCommand(action, { folder, inputs: given, env: ecr.env })
    const isCounted = countCalls && docker !== undefined
    const client = isCounted ? writeRecordingDocker(docker, folder) : docker && join(docker.file, '..')
    const path = client === undefined ? '' : `${client}${delimiter}`
    const env = {
      ...command.env,
      ...createDockerEnvironment(folder),
      ...(measureMemory ? MEASURE_MEMORY : {}),
      PATH: `${path}${command.env.PATH}`,
    }
    const run = await runUntilFailure([{ ...command, env }], LIMIT_MS)
    const [, sourceHash = ''] = /^source-hash<<.*\n(.*)$/m.exec(readFileSync(join(folder, 'output'), 'utf8')) ?? []
    return {
      ...run,
      sourceHash,
      dockerCalls: isCounted ? countLines(join(folder, 'docker-calls')) : undefined,
      peakMemory: readPeakMemory(folder),
    }
  })

const countLines = (file: string): number => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0)

/** Runs one command. */
export const runCommand = (command: Command): Promise<RunOfCommands> => runUntilFailure([command], LIMIT_MS)

/** Adds up runs that follow one another. */
export const addRuns = (...runs: RunOfCommands[]): RunOfCommands => ({
  isSuccess: runs.every(({ isSuccess }) => isSuccess),
  wallMs: runs.reduce((sum, { wallMs }) => sum + wallMs, 0),
})

/** @throws Error if the run failed, because what is measured next depends on it */
export function assertSuccess({ isSuccess }: RunOfCommands, what: string): void {
  if (!isSuccess) throw new Error(`${what} failed; its last lines are above`)
}

/** Kills all processes that still run, and removes their folders and the images of the bench. */
export function cleanUp(): void {
  killProcesses()
  removeRunFolders()
  removeImages()
}
