import { join } from 'node:path'
import { createRow, type Figure, targetAtMost, targetOfPeer } from '../measuring/figures.ts'
import type { RunOfCommands } from '../measuring/process.ts'
import { withRunFolder } from '../measuring/run-folder.ts'
import { writeApplication } from './contexts.ts'
import { buildBase, createDockerCommands, type Docker, removeAtEnd } from './docker.ts'
import { type ActionRun, addRuns, assertSuccess, runAction, runCommand, withServices } from './runs.ts'

/** Measures the action and docker commands with a source whose image is already in the registry. */
export const measureUnchangedImage = (docker: Docker, runs: number): Promise<Figure[]> =>
  withRunFolder(folder =>
    withServices(async services => {
      const { address } = services.registry
      removeAtEnd(docker, address)
      const context = writeApplication(join(folder, 'context'), buildBase(docker, folder))
      const runDocker = (tag: string, options: { noCache?: boolean } = {}) =>
        withRunFolder(async runFolder => {
          const build = { folder: runFolder, context, reference: `${address}/docker:${tag}`, ...options }
          const commands = createDockerCommands(docker, build)
          return addRuns(
            await runCommand(commands.build),
            await runCommand(commands.login),
            await runCommand(commands.push),
          )
        })
      const run = () => runAction(services, { context, docker, countCalls: true })
      const first = await run()
      assertSuccess(first, 'The first run of the action')
      assertSuccess(await runDocker('cached'), 'The first build with docker')
      const ours: ActionRun[] = []
      const cached: RunOfCommands[] = []
      const uncached: RunOfCommands[] = []
      for (let index = 0; index < runs; index++) {
        ours.push(await run())
        cached.push(await runDocker('cached'))
        uncached.push(await runDocker(`uncached-${index}`, { noCache: true }))
      }
      return createFigures(first, { ours, cached, uncached })
    }),
  )

interface Samples {
  ours: ActionRun[]
  cached: RunOfCommands[]
  uncached: RunOfCommands[]
}

function createFigures(first: ActionRun, { ours, cached, uncached }: Samples): Figure[] {
  const calls = [
    {
      ...createRow('ours', 'push-image', ours, ({ dockerCalls }) => dockerCalls),
      remark: `${first.dockerCalls} in the first run`,
    },
  ]
  const seconds = ({ wallMs }: RunOfCommands) => wallMs / 1_000
  const time = [
    createRow('ours', 'push-image', ours, seconds),
    createRow('peer', 'build, login, push', cached, seconds),
    createRow('uncached', 'build --no-cache …', uncached, seconds),
  ]
  return [
    {
      title: 'Unchanged image: docker processes',
      unit: 'calls',
      rows: calls,
      targets: targetAtMost(0, 'worst', calls, 'calls'),
    },
    {
      title: 'Unchanged image: wall time; docker has all layers cached, or none, as on a new runner',
      unit: 's',
      rows: time,
      targets: targetOfPeer(1 / 4, '1/4', time),
    },
  ]
}
