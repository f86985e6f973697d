import { join } from 'node:path'
import { createRow, type Figure, targetOfPeer } from '../measuring/figures.ts'
import type { RunOfCommands } from '../measuring/process.ts'
import { withRunFolder } from '../measuring/run-folder.ts'
import { changeApplication, writeApplication } from './contexts.ts'
import { buildBase, createDockerCommands, type Docker, removeAtEnd } from './docker.ts'
import { addRuns, assertSuccess, runAction, runCommand, type Services, withServices } from './runs.ts'

interface DockerRun {
  build: RunOfCommands
  login: RunOfCommands
  push: RunOfCommands
}

/** Measures the action and docker commands after a change of one file; each has the other layers from an earlier build. */
export const measureChangedImage = (docker: Docker, runs: number): Promise<Figure[]> =>
  withRunFolder(folder =>
    withServices(async services => {
      removeAtEnd(docker, services.registry.address)
      const context = writeApplication(join(folder, 'context'), buildBase(docker, folder))
      const ours: RunOfCommands[] = []
      const peer: DockerRun[] = []
      const tools = [
        async () => void ours.push(await runAction(services, { context, docker })),
        async () => void peer.push(await runDocker(docker, services, context)),
      ]
      for (let index = 0; index <= runs; index++) {
        // The order changes, because a tool's work can slow down the one that follows.
        for (const run of index % 2 === 0 ? tools : tools.toReversed()) {
          changeApplication(context, `${Date.now()} ${Math.random()}`)
          await run()
        }
      }
      // The first ones push the base image, too.
      const [firstRun, firstBuild] = [ours.shift(), peer.shift()]
      if (firstRun !== undefined) assertSuccess(firstRun, 'The first run of the action')
      if (firstBuild !== undefined) assertSuccess(firstBuild.push, 'The first push with docker')
      return [createFigure(ours, peer)]
    }),
  )

let builds = 0

const runDocker = (docker: Docker, { registry }: Services, context: string): Promise<DockerRun> =>
  withRunFolder(async folder => {
    const reference = `${registry.address}/docker:${builds++}`
    const { build, login, push } = createDockerCommands(docker, { folder, context, reference })
    return { build: await runCommand(build), login: await runCommand(login), push: await runCommand(push) }
  })

function createFigure(ours: RunOfCommands[], peer: DockerRun[]): Figure {
  const seconds = ({ wallMs }: RunOfCommands) => wallMs / 1_000
  const select = (pick: (run: DockerRun) => RunOfCommands[]) => peer.map(run => addRuns(...pick(run)))
  const rows = [
    createRow('ours', 'push-image', ours, seconds),
    createRow(
      'peer',
      'build, push',
      select(({ build, push }) => [build, push]),
      seconds,
    ),
    createRow(
      'all',
      'build, login, push',
      select(({ build, login, push }) => [build, login, push]),
      seconds,
    ),
    createRow(
      'login',
      'login',
      select(({ login }) => [login]),
      seconds,
    ),
  ]
  return {
    title: 'One changed file, a layer of 4 MB: wall time',
    unit: 's',
    rows,
    targets: targetOfPeer(1.05, '1.05', rows),
  }
}
