// Writes the tables in actions/*/README.md between their markers: inputs and outputs from action.yml; what setup-snowflake
// compares and what its statements lose from its table of kinds.
// usage: readme.ts [--check]   --check changes nothing and exits with 1 if a table is out of date
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { listComparedObjects, listLosses } from './object-tables.ts'
import { readArguments } from './usage.mjs'

interface Manifest {
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>
  outputs?: Record<string, { description: string }>
}

/** The READMEs that were out of date, and the problems of those that cannot be refreshed. */
export interface RefreshResult {
  stale: string[]
  problems: string[]
}

/** Updates the tables in the READMEs of all actions under `root`; with `check` only finds which are out of date. */
export function refreshReadmes(root: string, { check = false } = {}): RefreshResult {
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
    const after = insertTables(before, parse(readFileSync(join(folder, 'action.yml'), 'utf8')))
    if (before === after) continue
    stale.push(path)
    if (!check) writeFileSync(join(root, path), after)
  }
  return { stale, problems }
}

const MARKERS = ['inputs', 'outputs'].flatMap(part => [`<!-- ${part} -->`, `<!-- /${part} -->`])

/**
 * Inserts the tables of an action.yml between `<!-- inputs -->` and `<!-- /inputs -->`, and the same for outputs; the
 * tables of objects only where a README has their markers.
 */
export function insertTables(readme: string, { inputs = {}, outputs = {} }: Manifest): string {
  const tables = {
    inputs: renderTable(
      ['Input', 'What', 'Default'],
      Object.entries(inputs).map(([name, input]) => [
        `\`${name}\``,
        formatCell(input.description),
        input.required ? '**required**' : input.default === undefined ? '' : `\`${input.default}\``,
      ]),
    ),
    outputs: renderTable(
      ['Output', 'What'],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, formatCell(output.description)]),
    ),
  }
  const objectTables = {
    'compared-objects': { headers: ['Object', 'Read by', 'Compared'], listRows: listComparedObjects },
    'lost-objects': { headers: ['Object', 'CREATE OR REPLACE', 'DROP', 'ALTER'], listRows: listLosses },
  }
  const text = Object.entries(tables).reduce((before, [part, rows]) => replaceBetween(before, part, rows), readme)
  return Object.entries(objectTables)
    .filter(([part]) => text.includes(`<!-- ${part} -->`))
    .reduce((before, [part, { headers, listRows }]) => {
      const rows = listRows().map(cells => cells.map(formatCell))
      return replaceBetween(before, part, renderTable(headers, rows))
    }, text)
}

function replaceBetween(text: string, part: string, content: string): string {
  const from = text.indexOf(`<!-- ${part} -->`) + `<!-- ${part} -->`.length
  return `${text.slice(0, from)}\n${content}\n${text.slice(text.indexOf(`<!-- /${part} -->`, from))}`
}

const renderTable = (headers: string[], rows: string[][]) =>
  [headers, headers.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const formatCell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

if (import.meta.main) {
  const check = readArguments('scripts/readme.ts').values.check === true
  const { stale, problems } = refreshReadmes(join(import.meta.dirname, '..'), { check })
  for (const path of stale) console.log(check ? `${path} is out of date: run "npm run readme"` : `${path} updated`)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 || (check && stale.length > 0) ? 1 : 0
}
