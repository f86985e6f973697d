// Writes the tables of inputs and outputs in actions/*/README.md from action.yml, between their markers.
// usage: readme.ts [--check]   --check changes nothing and ends in 1 where a table is stale
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Manifest {
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>
  outputs?: Record<string, { description: string }>
}

/** Brings the READMEs of all actions under `root` up to date, or only finds out; gives the paths of the stale ones. */
export function refreshReadmes(root: string, { check = false } = {}): string[] {
  const stale: string[] = []
  for (const action of readdirSync(join(root, 'actions')).sort()) {
    const folder = join(root, 'actions', action)
    if (!existsSync(join(folder, 'action.yml'))) continue
    const path = join('actions', action, 'README.md')
    const before = readFileSync(join(root, path), 'utf8')
    const after = withTables(before, parse(readFileSync(join(folder, 'action.yml'), 'utf8')), path)
    if (before === after) continue
    stale.push(path)
    if (!check) writeFileSync(join(root, path), after)
  }
  return stale
}

/**
 * A README with the tables of its action.yml between `<!-- inputs -->`, `<!-- /inputs -->` and the same for outputs.
 * @throws where a marker is missing; `path` is for that message.
 */
export function withTables(readme: string, { inputs = {}, outputs = {} }: Manifest, path = 'README.md'): string {
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
  return Object.entries(tables).reduce((text, [part, rows]) => between(text, part, rows, path), readme)
}

function between(text: string, part: string, content: string, path: string): string {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`${path} has no ${begin} … ${end}`)
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`
}

const table = (headers: string[], rows: string[][]) =>
  [headers, headers.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

if (import.meta.main) {
  const check = process.argv.includes('--check')
  const stale = refreshReadmes(join(import.meta.dirname, '..'), { check })
  for (const path of stale) console.log(check ? `${path} is stale: run "npm run readme"` : `${path} updated`)
  process.exitCode = check && stale.length > 0 ? 1 : 0
}
