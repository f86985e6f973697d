import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { countOf, renderDetails, renderSection, renderTable, writeSummary } from './summary.ts'
import { makeTempFolder } from './testing/temp-folder.ts'

const file = join(makeTempFolder('summary-'), 'summary.md')
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

it('cuts a section that is larger than the limit of GitHub, with a note', async () => {
  await writeSummary('é'.repeat(1_000_000))
  const written = readFileSync(file)
  expect(written.length).toBeLessThanOrEqual(1_048_576)
  expect(written.toString().trim()).toMatch(/_Cut: a step's summary can hold 1 MiB\. The log has the rest\._$/)
})

it.each([
  [
    'a table in a folded part',
    (rows: string[]) =>
      renderDetails(
        'Rows',
        renderTable(
          ['a', 'b'],
          rows.map(row => [row, row]),
        ),
      ),
  ],
  [
    'a folded part inside another',
    (rows: string[]) => renderDetails('Outer', renderDetails('Inner', rows.join('\n\n'))),
  ],
  ['a diagram', (rows: string[]) => renderDetails('Diagram', `\`\`\`mermaid\n${rows.join('\n')}\n\`\`\``)],
])('cuts %s after a whole line and closes its open blocks', async (_what, render) => {
  const markdown = render(Array.from({ length: 40_000 }, (_, index) => `a long row number ${index} é`))
  await writeSummary(markdown)
  const written = readFileSync(file, 'utf8')
  const [kept = ''] = written.split(/\n(?:```\n)?\n<\/details>/)
  const last = kept.split('\n').at(-1) ?? ''
  expect(Buffer.byteLength(written)).toBeLessThanOrEqual(1_048_576)
  expect(written.match(/<\/details>/g)).toHaveLength(written.match(/<details>/g)?.length ?? 0)
  expect((written.match(/^```/gm) ?? []).length % 2).toBe(0)
  expect(markdown.split('\n')).toContain(last)
  expect(written.trim()).toMatch(/<\/details>\n\n_Cut: .*_$/)
})

it('warns, and does not fail, where the summary file cannot be written', async () => {
  rmSync(file)
  mkdirSync(file)
  await expect(writeSummary('lost')).resolves.toBeUndefined()
  rmSync(file, { recursive: true })
  writeFileSync(file, '')
  await writeSummary('### Title\n')
  expect(readFileSync(file, 'utf8').trim()).toBe('### Title')
})

it('does nothing where there is no summary file', async () => {
  delete process.env.GITHUB_STEP_SUMMARY
  await expect(writeSummary('x')).resolves.toBeUndefined()
})

it('renders tables and details', () => {
  expect(renderTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
  expect(renderDetails('<more>', 'text')).toBe('<details><summary>&lt;more&gt;</summary>\n\ntext\n\n</details>')
})

it('leaves out the columns that are empty in every row', () => {
  const rows = [
    ['1', '', 'x'],
    ['2', '', ''],
  ]
  expect(renderTable(['a', 'b', 'c'], rows)).toBe('| a | c |\n| --- | --- |\n| 1 | x |\n| 2 |  |')
  expect(renderTable(['a', 'b', 'c'], rows, { keepEmptyColumns: true })).toContain('| a | b | c |')
})

it('renders a section with status, problem, facts and parts', () => {
  const section = {
    status: 'Done',
    subject: 'x',
    facts: ['1 changed', undefined, '2 s'],
    parts: [undefined, 'table', ''],
  }
  expect(renderSection({ outcome: 'success', ...section })).toBe('### ✅ Done: x\n\n1 changed · 2 s\n\ntable\n')
  expect(renderSection({ outcome: 'plan', ...section })).toContain('### 📋 Done: x\n')
  expect(renderSection({ outcome: 'failure', ...section, problem: '*no*\n\n  Fix <it>' })).toBe(
    '### ❌ Done: x\n\n> <b>\\*no\\*</b><br>  Fix &lt;it&gt;\n\n1 changed · 2 s\n\ntable\n',
  )
})

it('counts things', () => {
  expect([0, 1, 2].map(count => countOf(count, 'layer'))).toEqual(['0 layers', '1 layer', '2 layers'])
})
