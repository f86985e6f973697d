// `npm run trigger-dag -- DAG [CONF]`: the trigger-dag workflow against the running local cloud.
import { relative } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { readArguments } from '../scripts/usage.mjs'
import { supervisedOf } from './cloud.ts'
import { main } from './console.ts'
import { isAlive } from './processes.ts'
import { sampleData } from './sample.ts'
import { mainCloud } from './settings.ts'
import { deployVariables, runWorkflow, summaryFolder } from './workflow.ts'
import { failureOf } from './workflow-report.ts'

const [dag = '', conf = '{}'] = readArguments('local/trigger.ts').positionals

await main(async () => {
  const state = supervisedOf(mainCloud())
  if (state === undefined || !isAlive(state)) {
    throw new ActionError('The local cloud does not run', { hint: 'Type "npm start" first.' })
  }
  const variables = deployVariables(state, await sampleData(state.cloud), '')
  const run = { file: 'trigger-dag.yml', event: 'workflow_dispatch' as const, inputs: { dag, conf }, variables }
  const failure = failureOf(await runWorkflow(run, state))
  if (failure !== undefined) throw failure
  console.log(`  Summaries    ${relative(process.cwd(), summaryFolder(state.cloud, run.file))}`)
})
