import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { renderFigure } from './figure-table.ts'
import { type Figure, median } from './figures.ts'
import { measureLoad } from './machine-load.ts'

const LIMIT_MS = 40 * 60_000

/** A bench: its tools, and what it measures, in order. */
export interface Bench {
  runs: number
  /** The file to which the figures are written, too. */
  json: string | undefined
  tools: { key: string; label: string }[]
  parts: Record<string, () => Promise<Figure[]>>
}

/** Reads `[--runs N] [--json FILE]`; exits with an error if N is not an integer from 1 to 30. */
export function readBenchArguments(defaultRuns: number): Pick<Bench, 'runs' | 'json'> {
  const options = { runs: { type: 'string', default: String(defaultRuns) }, json: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1 || runs > 30)
    exitWithError(`--runs must be an integer from 1 to 30, not "${values.runs}"`)
  return { runs, json: values.json }
}

/** Calls `cleanUp` at the end of the process, also after a signal and after the longest time of a bench. */
export function cleanUpAtExit(cleanUp: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => exitWithError(`Stopped by ${signal}`))
  setTimeout(() => exitWithError('The bench takes longer than 40 minutes'), LIMIT_MS).unref()
  process.on('exit', cleanUp)
}

/** Measures and prints all figures; a missed target is reported and does not fail the run. */
export async function runBench({ runs, json, tools, parts }: Bench): Promise<void> {
  console.log(`Tools: ${tools.map(({ label }) => label).join(', ')}. ${runs} ${runs === 1 ? 'run' : 'runs'} each.`)
  const figures: Figure[] = []
  for (const [title, measure] of Object.entries(parts)) {
    console.log(`\n▸ ${title}`)
    const { value, load } = await measureLoad(measure)
    figures.push(...value)
    console.log(`  ${load}`)
    for (const figure of value) console.log(`\n${renderFigure(figure)}`)
  }
  const targets = figures.flatMap(({ title, targets }) => targets.map(target => ({ title, ...target })))
  const missed = targets.filter(({ met }) => !met)
  console.log(
    `\n${targets.length - missed.length} of ${targets.length} targets met${missed.length > 0 ? '; missed:' : ''}`,
  )
  for (const { title, what } of missed) console.log(`  ${title}: ${what}`)
  if (json !== undefined) {
    writeFileSync(json, `${JSON.stringify(createReport(runs, tools, figures), undefined, 2)}\n`)
  }
}

const createReport = (runs: number, tools: Bench['tools'], figures: Figure[]) => ({
  runs,
  node: process.version,
  processors: cpus().length,
  tools: tools.map(({ key, label }) => ({ key, label })),
  figures: figures.map(figure => ({
    ...figure,
    rows: figure.rows.map(row => ({
      ...row,
      ...(row.samples.length === 0
        ? {}
        : { median: median(row.samples), min: Math.min(...row.samples), max: Math.max(...row.samples) }),
    })),
  })),
})

function exitWithError(why: string): never {
  console.error(why)
  process.exit(1)
}
