// Measures deploy-stack beside other ways to deploy a stack.
// usage: index.ts [--runs N] [--json FILE]   A missed target is reported and does not fail the run.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { findDeployTools } from './deploy-tools.ts'
import { renderFigure } from './figure-table.ts'
import { type Figure, median } from './figures.ts'
import { measureLoad } from './machine-load.ts'
import { measureLargeStack, measureOperation, measureThrottledAccount } from './operations.ts'
import { cleanUp } from './runs.ts'
import { measureStartup, measureWallTime } from './wall-time.ts'

const LIMIT_MS = 40 * 60_000

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' }, json: { type: 'string' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1 || runs > 30)
  exitWithError(`--runs must be an integer from 1 to 30, not "${values.runs}"`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => exitWithError(`Stopped by ${signal}`))
setTimeout(() => exitWithError('The bench takes longer than 40 minutes'), LIMIT_MS).unref()
process.on('exit', cleanUp)

const tools = await findDeployTools(line => console.log(line))
console.log(`Tools: ${tools.map(({ label }) => label).join(', ')}. ${runs} ${runs === 1 ? 'run' : 'runs'} each.`)

const figures: Figure[] = []
await addFigures('a new stack of 12 resources that takes a minute; replies take 15 ms', () =>
  measureOperation(tools, runs),
)
await addFigures('the same, while other callers use most of the read limit', () => measureThrottledAccount(tools, runs))
await addFigures('an account without delays', () => measureWallTime(tools, runs))
await addFigures('start-up', () => measureStartup(tools, runs))
await addFigures('500 resources', () => measureLargeStack(tools, runs))

const targets = figures.flatMap(({ title, targets }) => targets.map(target => ({ title, ...target })))
const missed = targets.filter(({ met }) => !met)
console.log(
  `\n${targets.length - missed.length} of ${targets.length} targets met${missed.length > 0 ? '; missed:' : ''}`,
)
for (const { title, what } of missed) console.log(`  ${title}: ${what}`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report(), undefined, 2)}\n`)

async function addFigures(title: string, measure: () => Promise<Figure[]>): Promise<void> {
  console.log(`\n▸ ${title}`)
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
  }
}

function exitWithError(why: string): never {
  console.error(why)
  process.exit(1)
}
