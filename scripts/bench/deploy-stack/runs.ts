import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type Command, killProcesses, type ProcessRun, runProcess } from '../measuring/process.ts'
import { MEASURE_MEMORY, readPeakMemory, removeRunFolders, withRunFolder } from '../measuring/run-folder.ts'
import type { AccountRecord } from './account-server.ts'
import type { DeployTool, RunSettings } from './deploy-tools.ts'
import { selectResources } from './event-schedule.ts'
import type { Scenario } from './simulated-account.ts'
import { renderTemplate } from './stack-resources.ts'

/** One deployment by one tool: its process and the account's record of it. */
export interface Run extends ProcessRun, AccountRecord {
  tool: DeployTool
  /** The last `status` output of the process. */
  statusOutput: string | undefined
  /** In bytes; only of Node processes, if the deployment asks for it. */
  peakMemory: number | undefined
}

/** A deployment to run. */
export interface Deployment {
  tool: DeployTool
  scenario: Scenario
  /** Whether to measure the memory, which loads one more module in the process. */
  memory?: boolean
}

const STAGGER_MS = 1_200
const LIMIT_MS = { instant: 60_000, realistic: 240_000, burst: 240_000 }
const BLANK_LIMIT_MS = 30_000

/** The deployments of a scenario: every tool once per seed, in rotating order. */
export function planDeployments(
  tools: DeployTool[],
  runs: number,
  scenario: Omit<Scenario, 'seed'>,
  memory = false,
): Deployment[] {
  return Array.from({ length: runs }, (_, index) => {
    const turn = index % tools.length
    const order = [...tools.slice(turn), ...tools.slice(0, turn)]
    return order.map(tool => ({ tool, scenario: { ...scenario, seed: index + 1 }, memory }))
  }).flat()
}

/** Runs all deployments at the same time, since they mostly wait; they start one by one. */
export async function runConcurrently(deployments: Deployment[]): Promise<Run[]> {
  const starts = await Promise.all(deployments.map(deployment => prepareRun(deployment)))
  return await Promise.all(
    starts.map(async (start, index) => {
      await sleep(index * STAGGER_MS)
      return await start()
    }),
  )
}

/** Runs one deployment after the other. */
export async function runSequentially(deployments: Deployment[]): Promise<Run[]> {
  const runs: Run[] = []
  for (const deployment of deployments) runs.push(await (await prepareRun(deployment))())
  return runs
}

/** Runs a command without an account. */
export async function runWithoutInputs(commandIn: (settings: RunSettings) => Command): Promise<ProcessRun> {
  return await withSettings('', 'http://127.0.0.1:1', settings => runProcess(commandIn(settings), BLANK_LIMIT_MS))
}

/** Kills all processes that still run and removes their folders. */
export function cleanUp(): void {
  killProcesses()
  removeRunFolders()
}

// The account starts before the first process, so that its start is not measured.
async function prepareRun({ tool, scenario, memory = false }: Deployment): Promise<() => Promise<Run>> {
  const worker = new Worker(new URL('./account-server.ts', import.meta.url), { workerData: scenario })
  const url = await nextMessage<string>(worker)
  return () =>
    withSettings(renderTemplate(selectResources(scenario.timing)), url, async settings => {
      const command = tool.deployCommand(settings)
      const env = { ...command.env, ...(memory ? MEASURE_MEMORY : {}) }
      const processRun = await runProcess({ ...command, env }, LIMIT_MS[scenario.timing])
      const record = nextMessage<AccountRecord>(worker)
      worker.postMessage('finished')
      const run = {
        tool,
        statusOutput: readStatusOutput(settings),
        peakMemory: readPeakMemory(settings.folder),
        ...processRun,
        ...(await record),
      }
      await worker.terminate()
      return run
    })
}

const withSettings = <T>(template: string, url: string, work: (settings: RunSettings) => Promise<T>): Promise<T> =>
  withRunFolder(folder => {
    const settings = { folder, url, template: join(folder, 'template.yml') }
    writeFileSync(settings.template, template)
    return work(settings)
  })

const readStatusOutput = ({ folder }: RunSettings): string | undefined =>
  [...readFileSync(join(folder, 'output'), 'utf8').matchAll(/^status<<(\S+)\n(.*)\n\1$/gm)].at(-1)?.[2]

const nextMessage = <T>(worker: Worker): Promise<T> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
