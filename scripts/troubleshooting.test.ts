import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const sources = globSync('actions/*/{,src/**/}*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n')
  .replaceAll("\\'", "'")

it('docs/troubleshooting.md quotes errors as the actions print them', () => {
  const rows = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8').match(/^\| `[^`]+` \|/gm) ?? []
  const errors = rows.map(row => row.slice(3, -3))
  // An ellipsis stands for a name or value.
  const unknown = errors.filter(error => !error.split('…').every(part => sources.includes(part.trim())))
  expect(errors.length).toBeGreaterThan(20)
  expect(unknown).toEqual([])
})
