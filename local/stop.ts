// `npm run stop`: ends the local cloud. --clean also removes its data and tools.
import { existsSync, rmSync } from 'node:fs'
import { stopEngine } from '../scripts/tools/docker.ts'
import { stateFolder } from '../scripts/tools/paths.ts'
import { readArguments } from '../scripts/usage.mjs'
import { stopCloud } from './cloud.ts'
import { main, step } from './console.ts'
import { readCloudSettings } from './settings.ts'
import { endEarlierRun } from './workflow.ts'

const { clean } = readArguments('local/stop.ts').values

await main(async () => {
  const cloud = readCloudSettings()
  await step('stop the local cloud', async () => {
    await endEarlierRun(cloud, 5_000)
    await stopCloud(cloud)
    await stopEngine()
  })
  if (clean && existsSync(stateFolder)) {
    await step('remove its data', async () => rmSync(stateFolder, { recursive: true, force: true }))
  }
})
