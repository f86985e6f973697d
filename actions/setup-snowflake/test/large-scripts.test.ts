import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'

const SOURCE = new URL('../src/', import.meta.url)
// A process of its own, because the memory of a process never shrinks: the peak before the script and after it.
const MEASURE = `
const { readScripts } = await import('${new URL('sql/scripts.ts', SOURCE)}')
const { redactStatements } = await import('${new URL('secrets/redact.ts', SOURCE)}')
const read = file => {
  const statements = readScripts([file], { variables: new Map(), placeholders: 'snowsql' })
  return redactStatements(statements, ['hidden-value']).statements.length
}
read(process.argv[1])
const before = process.resourceUsage().maxRSS
const count = read(process.argv[2])
console.log(JSON.stringify({ count, megabytes: (process.resourceUsage().maxRSS - before) / 1024 }))
`

const row = (index: number) =>
  `(${index}, 'name ${index}', ${index / 7}, '2024-01-01', 'a text of some words; ${index}')`
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index)).join(',\n')

it.each([
  ['one INSERT of 10 MB', `insert into t values\n${rows(125_000)};`, 1],
  ['10,000 statements in 7 MB', `insert into t values ${rows(8)};\n`.repeat(10_000), 10_000],
  ['one string of 10 MB', `insert into t values ('${"it''s a text; ".repeat(720_000)}');`, 1],
  ['one block of 10 MB', `begin\n${"  insert into t values (1, 'x;');\n".repeat(320_000)}end;`, 1],
])('reads %s in five times the memory of the script', (_, sql, statements) => {
  const folder = makeTempFolder('large-')
  const [small, large] = [join(folder, 'small.sql'), join(folder, 'large.sql')]
  writeFileSync(small, 'select 1')
  writeFileSync(large, sql)
  // With a fixed young generation: how far it grows depends on the load of the machine, not on the script.
  const options = ['--disable-warning=ExperimentalWarning', '--single-threaded-gc', '--max-semi-space-size=4']
  const parameters = [...options, '--input-type=module', '--eval', MEASURE, small, large]
  const { count, megabytes } = JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' }))
  expect(count).toBe(statements)
  expect(megabytes).toBeLessThan((5 * sql.length) / 1_048_576 + 20)
})
