import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { startFakeSnowflake } from '../../../actions/setup-snowflake/test/support/fake-snowflake.ts'
import { createRow, type Figure, median, type Row, type Target } from '../measuring/figures.ts'
import type { Command } from '../measuring/process.ts'
import { MEASURE_MEMORY, readPeakMemory, withRunFolder } from '../measuring/run-folder.ts'
import type { RecordedRequest } from './delay-proxy.ts'
import { type Run, runCommands, writeScripts } from './runs.ts'
import { createDriverCommand, createSetupCommand, type RunSettings } from './tools.ts'

const MEGABYTE = 1e6

/** An INSERT of 10 MB, and 10,000 statements. */
const createLargeScripts = () => {
  const row = "(1, 'text with a ''quote''', 12.5, null, 'another text; with a semicolon'),\n"
  const rows = row.repeat(Math.floor((10 * MEGABYTE) / row.length))
  const names = Array.from({ length: 10_000 }, (_, index) => `t${index}`)
  return {
    empty: { name: 'empty', text: 'select 1;\n' },
    insert: { name: 'insert', text: `insert into d.s.t values\n${rows}(0, '', 0, null, '');\n` },
    statements: { name: 'statements', text: names.map(name => `insert into d.s.${name} values (1, 'a');\n`).join('') },
  }
}

interface Sample extends Run {
  peakMemory: number | undefined
  sha256Ms: number
  size: number
}

/** Measures the memory of the action and of the driver alone, and the time of the action before the first request, with large scripts. */
export async function measureLargeScripts(runs: number): Promise<Figure[]> {
  const scripts = createLargeScripts()
  const cases: { title: string; script: { name: string; text: string } }[] = [
    { title: 'a script of 10 MB', script: scripts.insert },
    { title: '10,000 statements', script: scripts.statements },
  ]
  const empty = await repeat(runs, scripts.empty, createSetupCommand)
  const startMs = median(empty.map(({ firstRequestMs = 0 }) => firstRequestMs))
  const figures: Figure[] = []
  for (const { title, script } of cases) {
    const samples = await repeat(runs, script, createSetupCommand)
    const driver = await repeat(runs, script, createDriverCommand)
    const memory: Row[] = [
      createRow('ours', 'setup-snowflake', samples, toMegabytes),
      createRow('empty', 'with an empty script', empty, toMegabytes),
      createRow('driver', 'driver, one by one', driver, toMegabytes),
    ]
    const time: Row[] = [
      createRow('ours', 'setup-snowflake', samples, ({ firstRequestMs = 0 }) => firstRequestMs - startMs),
      createRow('sha256sum', 'sha256sum', samples, ({ sha256Ms }) => sha256Ms),
    ]
    figures.push(
      { title: `Peak memory with ${title}`, unit: 'MB', rows: memory, targets: limitMemory(samples) },
      {
        title: `From the start to the first request with ${title}, without the start-up`,
        unit: 'ms',
        rows: time,
        targets: limitTime(time, samples),
      },
    )
  }
  return figures
}

const toMegabytes = ({ peakMemory = Number.NaN }: Sample): number => peakMemory / MEGABYTE

function limitMemory(samples: Sample[]): Target[] {
  const size = samples[0]?.size ?? 0
  const limit = (5 * size) / MEGABYTE + 100
  const worst = Math.max(...samples.map(toMegabytes))
  const what = `5 × the script + 100 MB (${limit.toFixed(0)} MB)`
  return [{ what, met: samples.every(({ isSuccess }) => isSuccess) && worst <= limit }]
}

function limitTime(rows: Row[], samples: Sample[]): Target[] {
  const [ours, sha256sum] = rows.map(row => median(row.samples))
  const limit = Math.max(20 * (sha256sum ?? 0), 5_000)
  const what = '≤ 20 × sha256sum or 5 s'
  return [{ what, met: samples.every(({ isSuccess }) => isSuccess) && (ours ?? Number.NaN) <= limit }]
}

type CreateCommand = (settings: RunSettings) => Command

async function repeat(
  runs: number,
  script: { name: string; text: string },
  createCommand: CreateCommand,
): Promise<Sample[]> {
  const samples: Sample[] = []
  for (let run = 0; run < runs; run++) samples.push(await runOnce(script, createCommand))
  return samples
}

async function runOnce(script: { name: string; text: string }, createCommand: CreateCommand): Promise<Sample> {
  const requests: RecordedRequest[] = []
  const server = await startFakeSnowflake({
    reply(path) {
      requests.push({ path, startedAt: performance.now(), endedAt: performance.now() })
      return undefined
    },
  })
  try {
    return await withRunFolder(async folder => {
      const scripts = writeScripts(folder, [script])
      const file = join(folder, scripts[0] ?? '')
      const settings = { folder, scripts, port: Number(new URL(server.url).port), user: 'deployer', password: 'x' }
      const command = createCommand(settings)
      const start = performance.now()
      execFileSync('sha256sum', [file])
      const sha256Ms = performance.now() - start
      const take = () => requests.splice(0)
      const run = await runCommands([{ ...command, env: { ...command.env, ...MEASURE_MEMORY } }], take)
      return { ...run, peakMemory: readPeakMemory(folder), sha256Ms, size: statSync(file).size }
    })
  } finally {
    await server.close()
  }
}
