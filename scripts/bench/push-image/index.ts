// Measures push-image beside docker commands and sha256sum, with this machine's engine, and ECR and a registry on loopback.
// usage: index.ts [--runs N] [--json FILE]
import { cleanUpAtExit, readBenchArguments, runBench } from '../measuring/bench.ts'
import { measureChangedImage } from './changed-image.ts'
import { findDocker } from './docker.ts'
import { measureLargeFile, measureManyFiles } from './large-contexts.ts'
import { cleanUp } from './runs.ts'
import { measureUnchangedImage } from './unchanged-image.ts'

const { runs, json } = readBenchArguments(5)
cleanUpAtExit(cleanUp)
const docker = findDocker()
if (docker === undefined) {
  console.log('Builds are not measured, because no Docker client here builds with BuildKit and reaches an engine')
}
const tools = [
  { key: 'ours', label: 'push-image' },
  ...(docker === undefined ? [] : [{ key: 'docker', label: `docker ${docker.version}` }]),
  { key: 'sha256sum', label: 'sha256sum' },
]
await runBench({
  runs,
  json,
  tools,
  parts: {
    ...(docker === undefined
      ? {}
      : {
          'an unchanged image': () => measureUnchangedImage(docker, runs),
          'a changed image': () => measureChangedImage(docker, runs),
        }),
    '20,000 files': () => measureManyFiles(runs),
    'a file of 1 GB': () => measureLargeFile(runs),
  },
})
