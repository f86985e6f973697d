import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createImage } from '../../../actions/push-image/test/support/fake-ecr.ts'
import { createRow, type Figure, targetAtMost, targetOfPeer } from '../measuring/figures.ts'
import type { RunOfCommands } from '../measuring/process.ts'
import { withRunFolder } from '../measuring/run-folder.ts'
import { writeLargeFile, writeManyFiles } from './contexts.ts'
import { type ActionRun, assertSuccess, runAction, runCommand, type Services, withServices } from './runs.ts'

const MEGABYTE = 1e6
const MEMORY_LIMIT_MB = 100

/** Measures an unchanged run with 20,000 small files. */
export const measureManyFiles = (runs: number): Promise<Figure[]> =>
  measureContext('20,000 files', { write: writeManyFiles, limit: 4, runs })

/** Measures an unchanged run with one large file. */
export const measureLargeFile = (runs: number): Promise<Figure[]> =>
  measureContext('A file of 1 GB', { write: writeLargeFile, limit: 2, runs })

interface Measurement {
  write: (folder: string) => string
  /** How many times the time of sha256sum the action can take. */
  limit: number
  runs: number
}

const measureContext = (title: string, { write, limit, runs }: Measurement): Promise<Figure[]> =>
  withRunFolder(folder =>
    withServices(async services => {
      const context = write(join(folder, 'context'))
      const empty = writeEmptyContext(join(folder, 'empty'))
      await addSourceImage(services, context)
      await addSourceImage(services, empty)
      const samples = { ours: [] as ActionRun[], empty: [] as ActionRun[], peer: [] as RunOfCommands[] }
      const run = (of: string) => runAction(services, { context: of, measureMemory: true })
      for (let index = 0; index < runs; index++) {
        samples.ours.push(await run(context))
        samples.peer.push(await runCommand(createSha256sum(context)))
        samples.empty.push(await run(empty))
      }
      return createFigures(title, samples, limit)
    }),
  )

function writeEmptyContext(folder: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n')
  return folder
}

/** Lets ECR have an image of the source, which then is unchanged. */
async function addSourceImage(services: Services, context: string): Promise<void> {
  const { ecr } = services
  const plan = await runAction(services, { context, inputs: { mode: 'plan' } })
  assertSuccess(plan, 'The plan')
  const { tags } = ecr.repositories.get('app') ?? ecr.add('app')
  const image = createImage('{"schemaVersion":2}')
  for (const tag of ['latest', `source-${plan.sourceHash.slice(0, 20)}`]) tags.set(tag, image)
}

const createSha256sum = (folder: string) => ({
  file: 'sh',
  args: ['-c', 'find . -type f -print0 | xargs -0 sha256sum > /dev/null'],
  env: { PATH: process.env.PATH ?? '' },
  cwd: folder,
})

interface Samples {
  ours: ActionRun[]
  empty: ActionRun[]
  peer: RunOfCommands[]
}

function createFigures(title: string, { ours, empty, peer }: Samples, limit: number): Figure[] {
  const seconds = ({ wallMs }: RunOfCommands) => wallMs / 1_000
  const megabytes = ({ peakMemory }: ActionRun) => peakMemory && peakMemory / MEGABYTE
  const time = [
    createRow('ours', 'push-image', ours, seconds),
    createRow('peer', 'sha256sum', peer, seconds),
    createRow('empty', 'with no files', empty, seconds),
  ]
  const memory = [
    createRow('ours', 'push-image', ours, megabytes),
    createRow('empty', 'with no files', empty, megabytes),
  ]
  return [
    {
      title: `${title}, unchanged: wall time`,
      unit: 's',
      rows: time,
      targets: targetOfPeer(limit, `${limit} times the time`, time),
    },
    {
      title: `${title}, unchanged: peak memory`,
      unit: 'MB',
      rows: memory,
      targets: targetAtMost(MEMORY_LIMIT_MB, 'worst', memory, 'MB'),
    },
  ]
}
