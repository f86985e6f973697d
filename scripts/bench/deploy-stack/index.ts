// The bench of deploy-stack: what it costs beside the stack itself, next to what people use now.
// usage: index.ts [--runs N] [--json FILE]   It is no test: a figure that misses its reach is said, and fails nothing.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { gatherContenders } from './contenders.ts'
import { type Figure, median } from './figures.ts'
import { measureInstant, measureStart } from './instant.ts'
import { underWatch } from './load.ts'
import { clear } from './runs.ts'
import { renderFigure } from './table.ts'
import { measureCrowd, measureFlood, measureMinute } from './waiting.ts'

const LIMIT_MS = 40 * 60_000

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' }, json: { type: 'string' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1 || runs > 30)
  end(`--runs must be a whole number from 1 to 30, not "${values.runs}"`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(`Ended by ${signal}`))
setTimeout(() => end('The bench is not over after 40 minutes'), LIMIT_MS).unref()
process.on('exit', clear)

const contenders = await gatherContenders(line => console.log(line))
console.log(
  `Contenders: ${contenders.map(({ label }) => label).join(', ')}. ${runs} ${runs === 1 ? 'run' : 'runs'} each.`,
)

const figures: Figure[] = []
await part('a stack of 12 resources that takes a minute, replies after 15 ms', () => measureMinute(contenders, runs))
await part('the same in a crowded account', () => measureCrowd(contenders, runs))
await part('an account in which everything is instant', () => measureInstant(contenders, runs))
await part('start-up', () => measureStart(contenders, runs))
await part('500 resources', () => measureFlood(contenders, runs))

const reaches = figures.flatMap(({ title, reaches }) => reaches.map(reach => ({ title, ...reach })))
const missed = reaches.filter(({ reached }) => !reached)
console.log(
  `\n${reaches.length - missed.length} of ${reaches.length} reaches reached${missed.length > 0 ? '; missed:' : ''}`,
)
for (const { title, what } of missed) console.log(`  ${title}: ${what}`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report(), undefined, 2)}\n`)

async function part(what: string, measure: () => Promise<Figure[]>): Promise<void> {
  console.log(`\n▸ ${what}`)
  const { value, load } = await underWatch(measure)
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

function end(why: string): never {
  console.error(why)
  process.exit(1)
}
