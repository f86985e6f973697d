// `npm start`: runs the deploy workflow on this machine and reads the answer. `scripts/usage.mjs` lists the options.
import { mkdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { formatDuration } from '../actions/shared/duration.ts'
import { ActionError } from '../actions/shared/errors.ts'
import { root, stateFolder } from '../scripts/tools/paths.ts'
import { readArguments } from '../scripts/usage.mjs'
import { parseAirflowAddress, writeAirflowPassword } from './airflow-access.ts'
import { openBrowser } from './browser.ts'
import { readSupervised, startCloud } from './cloud.ts'
import { writeComposeSettings } from './compose-settings.ts'
import { bold, dim, main, print, step } from './console.ts'
import { acquireLock } from './lock-file.ts'
import { type Machine, prepareMachine } from './machine.ts'
import { planJobs, readWorkflow } from './partial-workflow.ts'
import { isAlive } from './processes.ts'
import { countRows, type Delay, formatPlot, parseAnswer, requireAllRows } from './query-answer.ts'
import { type Manifest, writeSampleData } from './sample-data.ts'
import { type Cloud, readCloudSettings } from './settings.ts'
import type { Supervised } from './supervisor.ts'
import { createDeployVariables, endEarlierRun, getSummaryFolder, runWorkflow } from './workflow.ts'
import { createRunError, isShown, type WorkflowReport } from './workflow-report.ts'

/** The last line of `--json`. */
export interface StartResult {
  rows: Record<string, number>
  changed: Record<string, boolean>
  seconds: Record<string, number>
  answer: Delay[]
  airflow: string | null
  failed: string | null
}

const values = readArguments('local/start.ts').values
const jobs = { from: optionalText(values.from), only: optionalText(values.only) }
const isPartial = jobs.from !== undefined || jobs.only !== undefined
const started = Date.now()
const result: StartResult = { rows: {}, changed: {}, seconds: {}, answer: [], airflow: null, failed: 'setup' }
const roundTenths = (seconds: number) => Math.round(seconds * 10) / 10
const secondsSince = (start: number) => roundTenths((Date.now() - start) / 1000)

await main(async () => {
  const cloud = readCloudSettings()
  if (isPartial) checkSelection(cloud)
  mkdirSync(stateFolder, { recursive: true })
  const lock = acquireLock(join(stateFolder, 'start.lock'))
  try {
    await endEarlierRun(cloud, 2_000)
    const machine = await prepareMachine()
    const state = await step(
      'local AWS and Snowflake',
      () => startCloud(cloud, machine.docker),
      'starting the local AWS and Snowflake',
    )
    const manifest = await step('sample data', () => writeSampleData(cloud), 'writing the sample files')
    result.seconds.setup = secondsSince(started)
    const report = await deploy(state, manifest, machine)
    result.failed = 'read-back'
    result.airflow = parseAirflowAddress(report.step('trigger-dag')?.outputs['run-urls'])
    const image = report.step('push-image')?.outputs['digest-uri']
    if (image !== undefined) await writeComposeSettings(state, machine.docker, image)
    const rows = report.step('query-analytics')?.outputs.rows
    if (!isPartial || rows !== undefined) await readBack(state, manifest, rows)
    result.failed = null
    await printResult(state, manifest)
  } finally {
    lock.release()
    result.seconds.total = secondsSince(started)
    if (values.json === true) process.on('exit', () => console.log(JSON.stringify(result)))
  }
})

/** Throws before anything starts if the selected jobs cannot run. */
function checkSelection(cloud: Cloud): void {
  planJobs(readWorkflow(readFileSync(join(root, '.github', 'workflows', 'deploy.yml'), 'utf8')), jobs)
  const running = readSupervised(cloud)
  if (running !== undefined && isAlive(running) && running.cloud.name === cloud.name) return
  throw new ActionError(
    '--from and --only need the outputs of earlier jobs in a running cloud, and no cloud is running',
    {
      hint: 'Run "npm start" first.',
    },
  )
}

async function readBack(state: Supervised, manifest: Manifest, rows: string | undefined): Promise<void> {
  result.rows = await countRows(state)
  result.answer = parseAnswer(rows)
  requireAllRows(result.rows, manifest)
  if (result.answer.length === 0) throw new ActionError('query_analytics.sql returned no rows')
}

async function deploy(state: Supervised, manifest: Manifest, machine: Machine): Promise<WorkflowReport> {
  print(`\n${bold('.github/workflows/deploy.yml')}`)
  const variables = createDeployVariables(state, manifest, machine.baseImage)
  const run = { file: 'deploy.yml', event: 'push' as const, variables, jobs, docker: machine.docker }
  const report = await runWorkflow(run, state)
  for (const { id, seconds: took, outputs } of report.steps.filter(isShown)) {
    if (outputs.changed !== undefined) result.changed[id] = outputs.changed === 'true'
    if (took !== undefined) result.seconds[id] = roundTenths(took)
  }
  if (report.failed !== undefined) {
    result.failed = report.failed.id
    throw createRunError(report)
  }
  return report
}

async function printResult(state: Supervised, { source }: Manifest): Promise<void> {
  const { cloud } = state
  const here = (file: string) => relative(process.cwd(), file) || '.'
  if (result.answer.length > 0) {
    print(`\n${bold('Rows')} ${dim(`from ${source}`)}`)
    for (const [name, count] of Object.entries(result.rows))
      print(`  ${name.padEnd(32)} ${count.toLocaleString('en').padStart(9)}`)
    print(`\n${bold('Average departure delay by quarter')} ${dim('snowflake/query_analytics.sql')}`)
    print(formatPlot(result.answer))
  }
  const changed = Object.entries(result.changed).filter(([id, value]) => value && id !== 'trigger-dag')
  const outcome = changed.length === 0 ? 'Nothing to change' : `Changed: ${changed.map(([id]) => id).join(', ')}`
  print(`\n${outcome} ${dim(`(${formatDuration(Date.now() - started)})`)}`)
  if (result.airflow !== null) {
    const password = await writeAirflowPassword(state)
    print(`  Airflow      ${result.airflow}  (user admin, password in ${here(password)})`)
  }
  print(`  Summaries    ${here(getSummaryFolder(cloud, 'deploy.yml'))}`)
  print(`  Logs         ${here(join(cloud.folder, 'logs'))}`)
  if (values.open === true) await openAirflow()
  print(
    `\nNext: edit a DAG or an SQL file and ${bold('npm start')} again; ${bold('npm run trigger-dag -- snowflake_raw')}; ${bold('npm run stop')}.`,
  )
}

async function openAirflow(): Promise<void> {
  if (result.airflow === null) print('  No page to open: this run did not reach Airflow')
  else if (!(await openBrowser(result.airflow))) print(`  No browser found: open ${result.airflow}`)
}

function optionalText(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
