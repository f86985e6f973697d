// Measures put-params beside a loop of the AWS CLI, with a fake SSM that takes 20 ms for each request.
// usage: index.ts [--runs N] [--json FILE]
import { installAwsCli } from '../measuring/aws-cli.ts'
import { cleanUpAtExit, readBenchArguments, runBench } from '../measuring/bench.ts'
import { killProcesses } from '../measuring/process.ts'
import { removeRunFolders } from '../measuring/run-folder.ts'
import { measureNewParameters, measureUnchangedParameters, measureWriteLimit } from './rows.ts'
import { DELAY_MS } from './runs.ts'
import { createTools } from './tools.ts'

const { runs, json } = readBenchArguments(5)
cleanUpAtExit(() => {
  killProcesses()
  removeRunFolders()
})
const tools = createTools(await installAwsCli(line => console.log(line)))
await runBench({
  runs,
  json,
  tools,
  parts: {
    [`50 new parameters; each request takes ${DELAY_MS} ms`]: () => measureNewParameters(tools, runs),
    'an account that allows 3 writes a second': () => measureWriteLimit(runs),
    '1,000 unchanged parameters': () => measureUnchangedParameters(runs),
  },
})
