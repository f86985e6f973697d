import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { folded, table, writeSummary } from './summary.ts'

const folder = mkdtempSync(join(tmpdir(), 'summary-'))
const file = join(folder, 'summary.md')
beforeEach(() => {
  writeFileSync(file, '')
  process.env.GITHUB_STEP_SUMMARY = file
})
afterEach(() => {
  delete process.env.GITHUB_STEP_SUMMARY
})

it('writes a section as it is', async () => {
  await writeSummary('### Title\n')
  expect(readFileSync(file, 'utf8').trim()).toBe('### Title')
})

it('cuts what GitHub would refuse, and says so', async () => {
  await writeSummary('é'.repeat(1_000_000))
  const written = readFileSync(file)
  expect(written.length).toBeLessThanOrEqual(1_048_576)
  expect(written.toString().trim()).toMatch(/_Cut at 1 MiB\._$/)
})

it('does nothing where there is no summary file', async () => {
  delete process.env.GITHUB_STEP_SUMMARY
  await expect(writeSummary('x')).resolves.toBeUndefined()
})

it('renders tables and folded parts', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
  expect(folded('<more>', 'text')).toBe('<details><summary>&lt;more&gt;</summary>\n\ntext\n\n</details>')
  rmSync(folder, { recursive: true })
})
