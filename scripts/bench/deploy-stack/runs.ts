import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Scenario } from './account.ts'
import type { Contender, Place } from './contenders.ts'
import { type Command, endProcesses, type Watched, watch } from './process.ts'
import { resourcesOf } from './schedule.ts'
import type { Ledger } from './server.ts'
import { templateOf } from './stack.ts'

/** One deployment by one contender: what its process did, and what the account saw of it. */
export interface Run extends Watched, Ledger {
  contender: Contender
  /** The `status` that the process set as an output at last. */
  told: string | undefined
  /** In bytes; known of Node processes whose memory was asked for. */
  peakMemory: number | undefined
}

/** A deployment to be run. */
export interface Job {
  contender: Contender
  scenario: Scenario
  /** Whether to note the memory, which takes a module more in the process. */
  memory?: boolean
}

const STAGGER_MS = 1_200
const LIMIT_MS = { instant: 60_000, real: 240_000, flood: 240_000 }
const BLANK_LIMIT_MS = 30_000
const folders = new Set<string>()
const MEMORY = { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'peak-memory.cjs')}` }

/** The jobs of a scenario: every contender once a seed, and none always first. */
export function jobsOf(contenders: Contender[], runs: number, scenario: Omit<Scenario, 'seed'>, memory = false): Job[] {
  return Array.from({ length: runs }, (_, index) => {
    const turn = index % contenders.length
    const order = [...contenders.slice(turn), ...contenders.slice(0, turn)]
    return order.map(contender => ({ contender, scenario: { ...scenario, seed: index + 1 }, memory }))
  }).flat()
}

/** Runs all jobs beside each other, for nearly all of their time is waiting; their starts come one by one. */
export async function together(jobs: Job[]): Promise<Run[]> {
  const begins = await Promise.all(jobs.map(job => prepared(job)))
  return await Promise.all(
    begins.map(async (begin, index) => {
      await sleep(index * STAGGER_MS)
      return await begin()
    }),
  )
}

/** Runs one job after the other, each with the machine to itself. */
export async function inTurn(jobs: Job[]): Promise<Run[]> {
  const runs: Run[] = []
  for (const job of jobs) runs.push(await (await prepared(job))())
  return runs
}

/** Runs a process in a place without an account. */
export async function alone(commandIn: (place: Place) => Command): Promise<Watched> {
  return await inPlace('', 'http://127.0.0.1:1', place => watch(commandIn(place), BLANK_LIMIT_MS))
}

/** Ends what still runs and removes its folders. */
export function clear(): void {
  endProcesses()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

// The account listens before the first process starts: its own start would be in the way.
async function prepared({ contender, scenario, memory = false }: Job): Promise<() => Promise<Run>> {
  const worker = new Worker(new URL('./server.ts', import.meta.url), { workerData: scenario })
  const url = await message<string>(worker)
  return () =>
    inPlace(templateOf(resourcesOf(scenario.pace)), url, async place => {
      const command = contender.deploys(place)
      const env = { ...command.env, ...(memory ? MEMORY : {}) }
      const watched = await watch({ ...command, env }, LIMIT_MS[scenario.pace])
      const ledger = message<Ledger>(worker)
      worker.postMessage('over')
      const run = { contender, told: toldStatus(place), peakMemory: peakMemory(place), ...watched, ...(await ledger) }
      await worker.terminate()
      return run
    })
}

async function inPlace<T>(template: string, url: string, work: (place: Place) => Promise<T>): Promise<T> {
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

const toldStatus = ({ folder }: Place): string | undefined =>
  [...readFileSync(join(folder, 'output'), 'utf8').matchAll(/^status<<(\S+)\n(.*)\n\1$/gm)].at(-1)?.[2]

function peakMemory({ folder }: Place): number | undefined {
  const file = join(folder, 'peak-memory')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) * 1024 : undefined
}

const message = <T>(worker: Worker): Promise<T> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
