// Measures deploy-stack beside other ways to deploy a stack.
// usage: index.ts [--runs N] [--json FILE]   A missed target is reported and does not fail the run.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { findContenders } from './contenders.ts'
import { type Figure, median } from './figures.ts'
import { measureInstant, measureStart } from './instant.ts'
import { measureLoad } from './load.ts'
import { cleanUp } from './runs.ts'
import { renderFigure } from './table.ts'
import { measureCrowd, measureFlood, measureMinute } from './waiting.ts'

const LIMIT_MS = 40 * 60_000

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' }, json: { type: 'string' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1 || runs > 30)
  exitWithError(`--runs must be an integer from 1 to 30, not "${values.runs}"`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => exitWithError(`Stopped by ${signal}`))
setTimeout(() => exitWithError('The bench takes longer than 40 minutes'), LIMIT_MS).unref()
process.on('exit', cleanUp)

const contenders = await findContenders(line => console.log(line))
console.log(
  `Contenders: ${contenders.map(({ label }) => label).join(', ')}. ${runs} ${runs === 1 ? 'run' : 'runs'} each.`,
)

const figures: Figure[] = []
await measure('a stack of 12 resources that takes a minute, replies after 15 ms', () => measureMinute(contenders, runs))
await measure('the same, while other callers use the read limit', () => measureCrowd(contenders, runs))
await measure('an account without delays', () => measureInstant(contenders, runs))
await measure('start-up', () => measureStart(contenders, runs))
await measure('500 resources', () => measureFlood(contenders, runs))

const targets = figures.flatMap(({ title, targets }) => targets.map(target => ({ title, ...target })))
const missed = targets.filter(({ met }) => !met)
console.log(
  `\n${targets.length - missed.length} of ${targets.length} targets met${missed.length > 0 ? '; missed:' : ''}`,
)
for (const { title, what } of missed) console.log(`  ${title}: ${what}`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report(), undefined, 2)}\n`)

async function measure(what: string, measure: () => Promise<Figure[]>): Promise<void> {
  console.log(`\n▸ ${what}`)
  const { value, load } = await measureLoad(measure)
  figures.push(...value)
  console.log(`  ${load}`)
  for (const figure of value) console.log(`\n${renderFigure(figure)}`)
}

function report() {
  return {
    runs,
    node: process.version,
    processors: cpus().length,
    contenders: contenders.map(({ key, label }) => ({ key, label })),
    figures: figures.map(figure => ({
      ...figure,
      rows: figure.rows.map(row => ({
        ...row,
        ...(row.samples.length === 0
          ? {}
          : { median: median(row.samples), min: Math.min(...row.samples), max: Math.max(...row.samples) }),
      })),
    })),
  }
}

function exitWithError(why: string): never {
  console.error(why)
  process.exit(1)
}
