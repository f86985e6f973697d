// Measures deploy-stack beside other ways to deploy a stack. usage: index.ts [--runs N] [--json FILE]
import { cleanUpAtExit, readBenchArguments, runBench } from '../measuring/bench.ts'
import { findDeployTools } from './deploy-tools.ts'
import { measureLargeStack, measureOperation, measureThrottledAccount } from './operations.ts'
import { cleanUp } from './runs.ts'
import { measureStartup, measureWallTime } from './wall-time.ts'

const { runs, json } = readBenchArguments(9)
cleanUpAtExit(cleanUp)
const tools = await findDeployTools(line => console.log(line))
await runBench({
  runs,
  json,
  tools,
  parts: {
    'a new stack of 12 resources that takes a minute; replies take 15 ms': () => measureOperation(tools, runs),
    'the same, while other callers use most of the read limit': () => measureThrottledAccount(tools, runs),
    'an account without delays': () => measureWallTime(tools, runs),
    'start-up': () => measureStartup(tools, runs),
    '500 resources': () => measureLargeStack(tools, runs),
  },
})
