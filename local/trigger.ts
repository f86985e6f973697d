// `npm run trigger-dag -- DAG [CONF]`: the trigger-dag workflow against the running local cloud.
import { relative } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { readArguments } from '../scripts/usage.mjs'
import { readSupervised } from './cloud.ts'
import { main } from './console.ts'
import { isAlive } from './processes.ts'
import { writeSampleData } from './sample-data.ts'
import { readCloudSettings } from './settings.ts'
import { createDeployVariables, getSummaryFolder, runWorkflow } from './workflow.ts'
import { createRunError } from './workflow-report.ts'

const [dag = '', conf = '{}'] = readArguments('local/trigger.ts').positionals

await main(async () => {
  const state = readSupervised(readCloudSettings())
  if (state === undefined || !isAlive(state)) {
    throw new ActionError('The local cloud is not running', { hint: 'Run "npm start" first.' })
  }
  const variables = createDeployVariables(state, await writeSampleData(state.cloud), '')
  const run = { file: 'trigger-dag.yml', event: 'workflow_dispatch' as const, inputs: { dag, conf }, variables }
  const failure = createRunError(await runWorkflow(run, state))
  if (failure !== undefined) throw failure
  console.log(`  Summaries    ${relative(process.cwd(), getSummaryFolder(state.cloud, run.file))}`)
})
