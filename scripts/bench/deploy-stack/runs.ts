import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Scenario } from './account.ts'
import type { Contender, Place } from './contenders.ts'
import { type Command, killProcesses, type ProcessRun, runProcess } from './process.ts'
import { resourcesFor } from './schedule.ts'
import type { AccountRecord } from './server.ts'
import { templateOf } from './stack.ts'

/** One deployment by one contender: its process and the account's record of it. */
export interface Run extends ProcessRun, AccountRecord {
  contender: Contender
  /** The last `status` output of the process. */
  statusOutput: string | undefined
  /** In bytes; only of Node processes, if the job asks for it. */
  peakMemory: number | undefined
}

/** A deployment to run. */
export interface Job {
  contender: Contender
  scenario: Scenario
  /** Whether to measure the memory, which loads one more module in the process. */
  memory?: boolean
}

const STAGGER_MS = 1_200
const LIMIT_MS = { instant: 60_000, real: 240_000, flood: 240_000 }
const BLANK_LIMIT_MS = 30_000
const folders = new Set<string>()
const MEMORY = { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'peak-memory.cjs')}` }

/** The jobs of a scenario: every contender once per seed, in rotating order. */
export function createJobs(
  contenders: Contender[],
  runs: number,
  scenario: Omit<Scenario, 'seed'>,
  memory = false,
): Job[] {
  return Array.from({ length: runs }, (_, index) => {
    const turn = index % contenders.length
    const order = [...contenders.slice(turn), ...contenders.slice(0, turn)]
    return order.map(contender => ({ contender, scenario: { ...scenario, seed: index + 1 }, memory }))
  }).flat()
}

/** Runs all jobs at the same time, since they mostly wait; they start one by one. */
export async function runConcurrently(jobs: Job[]): Promise<Run[]> {
  const starts = await Promise.all(jobs.map(job => prepareRun(job)))
  return await Promise.all(
    starts.map(async (start, index) => {
      await sleep(index * STAGGER_MS)
      return await start()
    }),
  )
}

/** Runs one job after the other. */
export async function runSequentially(jobs: Job[]): Promise<Run[]> {
  const runs: Run[] = []
  for (const job of jobs) runs.push(await (await prepareRun(job))())
  return runs
}

/** Runs a command without an account. */
export async function runWithoutInputs(commandIn: (place: Place) => Command): Promise<ProcessRun> {
  return await withPlace('', 'http://127.0.0.1:1', place => runProcess(commandIn(place), BLANK_LIMIT_MS))
}

/** Kills all processes that still run and removes their folders. */
export function cleanUp(): void {
  killProcesses()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

// The account starts before the first process, so that its start is not measured.
async function prepareRun({ contender, scenario, memory = false }: Job): Promise<() => Promise<Run>> {
  const worker = new Worker(new URL('./server.ts', import.meta.url), { workerData: scenario })
  const url = await nextMessage<string>(worker)
  return () =>
    withPlace(templateOf(resourcesFor(scenario.pace)), url, async place => {
      const command = contender.deployCommand(place)
      const env = { ...command.env, ...(memory ? MEMORY : {}) }
      const processRun = await runProcess({ ...command, env }, LIMIT_MS[scenario.pace])
      const ledger = nextMessage<AccountRecord>(worker)
      worker.postMessage('over')
      const run = {
        contender,
        statusOutput: readStatusOutput(place),
        peakMemory: peakMemory(place),
        ...processRun,
        ...(await ledger),
      }
      await worker.terminate()
      return run
    })
}

async function withPlace<T>(template: string, url: string, work: (place: Place) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  folders.add(folder)
  const place = { folder, url, template: join(folder, 'template.yml') }
  for (const file of ['output', 'state', 'summary']) writeFileSync(join(folder, file), '')
  writeFileSync(place.template, template)
  try {
    return await work(place)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    folders.delete(folder)
  }
}

const readStatusOutput = ({ folder }: Place): string | undefined =>
  [...readFileSync(join(folder, 'output'), 'utf8').matchAll(/^status<<(\S+)\n(.*)\n\1$/gm)].at(-1)?.[2]

function peakMemory({ folder }: Place): number | undefined {
  const file = join(folder, 'peak-memory')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) * 1024 : undefined
}

const nextMessage = <T>(worker: Worker): Promise<T> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
