// `npm run trigger-dag -- DAG [CONF]`: the trigger-dag workflow against the running local cloud.
import { join, relative } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { stateFolder } from '../scripts/tools/paths.ts'
import { readArguments } from '../scripts/usage.mjs'
import { readSupervised } from './cloud.ts'
import { main } from './console.ts'
import { acquireLock } from './lock-file.ts'
import { isAlive } from './processes.ts'
import { writeSampleData } from './sample-data.ts'
import { readCloudSettings } from './settings.ts'
import { createDeployVariables, getSummaryFolder, runWorkflow } from './workflow.ts'
import { createRunError } from './workflow-report.ts'

const [dag = '', conf = '{}'] = readArguments('local/trigger.ts').positionals

await main(async () => {
  if (!isJsonObject(conf)) {
    throw new ActionError(`CONF is not a JSON object: ${conf}`, { hint: `Example: '{"reload": true}'` })
  }
  const state = readSupervised(readCloudSettings())
  if (state === undefined || !isAlive(state)) {
    throw new ActionError('The local cloud is not running', { hint: 'Run "npm start" first.' })
  }
  const lock = acquireLock(join(stateFolder, 'start.lock'))
  try {
    const variables = createDeployVariables(state, await writeSampleData(state.cloud), '')
    const run = { file: 'trigger-dag.yml', event: 'workflow_dispatch' as const, inputs: { dag, conf }, variables }
    const failure = createRunError(await runWorkflow(run, state))
    if (failure !== undefined) throw failure
    console.log(`  Summaries    ${relative(process.cwd(), getSummaryFolder(state.cloud, run.file))}`)
  } finally {
    lock.release()
  }
})

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
