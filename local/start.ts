// `npm start`: the whole pipeline on this machine, by the real deploy workflow. --json ends with one JSON object.
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { duration } from '../actions/shared/wait.ts'
import { readArguments } from '../scripts/usage.mjs'
import { airflowOf, writeAirflowPassword } from './airflow.ts'
import { answerOf, countRows, type Delay, plot, requireAllRows } from './answer.ts'
import { startCloud } from './cloud.ts'
import { writeComposeSettings } from './compose.ts'
import { bold, dim, main, step } from './console.ts'
import { takeLock } from './lock.ts'
import { type Manifest, sampleData } from './sample.ts'
import { mainCloud, stateFolder } from './settings.ts'
import type { Supervised } from './supervisor.ts'
import { prepareMachine } from './tools/machine.ts'
import { deployVariables, endRun, runWorkflow, summaryFolder } from './workflow.ts'
import { failureOf, isShown, type WorkflowReport } from './workflow-report.ts'

/** What `--json` prints last. */
export interface StartResult {
  rows: Record<string, number>
  changed: Record<string, boolean>
  seconds: Record<string, number>
  answer: Delay[]
  airflow: string | null
  failed: string | null
}

const { json } = readArguments('local/start.ts').values
const started = Date.now()
const result: StartResult = { rows: {}, changed: {}, seconds: {}, answer: [], airflow: null, failed: 'setup' }
const rounded = (seconds: number) => Math.round(seconds * 10) / 10
const secondsSince = (start: number) => rounded((Date.now() - start) / 1000)

await main(async () => {
  const cloud = mainCloud()
  mkdirSync(stateFolder, { recursive: true })
  const lock = takeLock(join(stateFolder, 'start.lock'))
  try {
    await endRun(cloud, 2_000)
    const machine = await prepareMachine()
    const state = await step('local AWS and Snowflake', () => startCloud(cloud, machine.docker))
    const manifest = await step('sample data', () => sampleData(cloud))
    result.seconds.setup = secondsSince(started)
    const report = await deploy(state, manifest, machine.baseImage)
    result.failed = 'read-back'
    result.rows = await countRows(state)
    result.answer = answerOf(report.step('query-analytics')?.outputs.rows)
    result.airflow = airflowOf(report.step('trigger-dag')?.outputs['run-urls'])
    requireAllRows(result.rows, manifest)
    if (result.answer.length === 0) throw new ActionError('query_analytics.sql gave no rows')
    const password = await writeAirflowPassword(state)
    await writeComposeSettings(state, machine.docker, report.step('push-image')?.outputs['digest-uri'] ?? '')
    result.failed = null
    tell(state, manifest, password)
  } finally {
    lock.release()
    result.seconds.total = secondsSince(started)
    if (json) process.on('exit', () => console.log(JSON.stringify(result)))
  }
})

async function deploy(state: Supervised, manifest: Manifest, baseImage: string): Promise<WorkflowReport> {
  console.log(`\n${bold('.github/workflows/deploy.yml')}`)
  const run = { file: 'deploy.yml', event: 'push' as const, variables: deployVariables(state, manifest, baseImage) }
  const report = await runWorkflow(run, state)
  for (const { id, seconds: took, outputs } of report.steps.filter(isShown)) {
    if (outputs.changed !== undefined) result.changed[id] = outputs.changed === 'true'
    if (took !== undefined) result.seconds[id] = rounded(took)
  }
  if (report.failed !== undefined) {
    result.failed = report.failed.id
    throw failureOf(report)
  }
  return report
}

function tell({ cloud }: Supervised, { source }: Manifest, passwordFile: string): void {
  const here = (file: string) => relative(process.cwd(), file) || '.'
  console.log(`\n${bold('Rows')} ${dim(`from ${source}`)}`)
  for (const [name, count] of Object.entries(result.rows))
    console.log(`  ${name.padEnd(32)} ${count.toLocaleString('en').padStart(9)}`)
  console.log(`\n${bold('Average departure delay by quarter')} ${dim('snowflake/query_analytics.sql')}`)
  console.log(plot(result.answer))
  const changed = Object.entries(result.changed).filter(([id, value]) => value && id !== 'trigger-dag')
  console.log(
    `\n${changed.length === 0 ? 'Nothing to change' : `Changed: ${changed.map(([id]) => id).join(', ')}`} ${dim(`(${duration(Date.now() - started)})`)}`,
  )
  console.log(`  Airflow      ${result.airflow}  (user admin, password in ${here(passwordFile)})`)
  console.log(`  Summaries    ${here(summaryFolder(cloud, 'deploy.yml'))}`)
  console.log(`  Logs         ${here(join(cloud.folder, 'logs'))}`)
  console.log(
    `\nNext: edit a DAG or an SQL file and ${bold('npm start')} again; ${bold('npm run trigger-dag -- snowflake_raw')}; ${bold('npm run stop')}.`,
  )
}
