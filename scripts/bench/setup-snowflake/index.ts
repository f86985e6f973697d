// Measures setup-snowflake beside other ways to run scripts, with a local Snowflake behind a proxy that delays requests.
// usage: index.ts [--runs N] [--json FILE]
import { cleanUpAtExit, readBenchArguments, runBench } from '../measuring/bench.ts'
import { measureLargeScripts } from './large-scripts.ts'
import { measureManyObjects } from './many-objects.ts'
import { measureProjectScripts } from './project-scripts.ts'
import { cleanUp, DELAY_MS } from './runs.ts'
import { findScriptTools } from './tools.ts'

const { runs, json } = readBenchArguments(7)
cleanUpAtExit(cleanUp)
const tools = await findScriptTools(line => console.log(line))
await runBench({
  runs,
  json,
  tools,
  parts: {
    [`both project scripts; each request takes ${DELAY_MS} ms`]: () => measureProjectScripts(tools, runs),
    '500 objects': () => measureManyObjects(runs),
    'large scripts': () => measureLargeScripts(runs),
  },
})
