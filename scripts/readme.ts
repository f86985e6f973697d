// Writes the tables of inputs and outputs in actions/*/README.md from action.yml, between their markers.
// usage: readme.ts [--check]   --check changes nothing and ends in 1 where a table is stale
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readArguments } from './usage.mjs'

interface Manifest {
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>
  outputs?: Record<string, { description: string }>
}

/** The paths of the READMEs that were stale, and what keeps others from being refreshed. */
export interface Refreshed {
  stale: string[]
  problems: string[]
}

/** Brings the READMEs of all actions under `root` up to date, or only finds out with `check`. */
export function refreshReadmes(root: string, { check = false } = {}): Refreshed {
  const stale: string[] = []
  const problems: string[] = []
  for (const action of readdirSync(join(root, 'actions')).sort()) {
    const folder = join(root, 'actions', action)
    if (!existsSync(join(folder, 'action.yml'))) continue
    const path = join('actions', action, 'README.md')
    const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
    const missing = MARKERS.filter(marker => !before.includes(marker))
    if (missing.length > 0) {
      problems.push(`${path} lacks ${missing.join(', ')}`)
      continue
    }
    const after = withTables(before, parse(readFileSync(join(folder, 'action.yml'), 'utf8')))
    if (before === after) continue
    stale.push(path)
    if (!check) writeFileSync(join(root, path), after)
  }
  return { stale, problems }
}

const MARKERS = ['inputs', 'outputs'].flatMap(part => [`<!-- ${part} -->`, `<!-- /${part} -->`])

/** A README with the tables of its action.yml between `<!-- inputs -->`, `<!-- /inputs -->`, and the same for outputs. */
export function withTables(readme: string, { inputs = {}, outputs = {} }: Manifest): string {
  const tables = {
    inputs: table(
      ['Input', 'What', 'Default'],
      Object.entries(inputs).map(([name, input]) => [
        `\`${name}\``,
        cell(input.description),
        input.required ? '**required**' : input.default === undefined ? '' : `\`${input.default}\``,
      ]),
    ),
    outputs: table(
      ['Output', 'What'],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]),
    ),
  }
  return Object.entries(tables).reduce((text, [part, rows]) => between(text, part, rows), readme)
}

function between(text: string, part: string, content: string): string {
  const from = text.indexOf(`<!-- ${part} -->`) + `<!-- ${part} -->`.length
  return `${text.slice(0, from)}\n${content}\n${text.slice(text.indexOf(`<!-- /${part} -->`, from))}`
}

const table = (headers: string[], rows: string[][]) =>
  [headers, headers.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

if (import.meta.main) {
  const check = readArguments('scripts/readme.ts').values.check === true
  const { stale, problems } = refreshReadmes(join(import.meta.dirname, '..'), { check })
  for (const path of stale) console.log(check ? `${path} is stale: run "npm run readme"` : `${path} updated`)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 || (check && stale.length > 0) ? 1 : 0
}
