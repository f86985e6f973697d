import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const sources = globSync('actions/*/{,src/**/}*.ts', { cwd: root, exclude: ['**/*.test.ts'] })
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n')
  .replaceAll("\\'", "'")

it.each(['docs/troubleshooting.md', 'actions/setup-snowflake/README.md'])(
  '%s quotes errors as the actions print them',
  page => {
    const [text = ''] = /^## (AWS credentials|Errors)[\s\S]*/m.exec(readFileSync(join(root, page), 'utf8')) ?? []
    // The first cell has messages in backticks, separated by commas.
    const rows = text.match(/^\| `[^|]+` \|/gm) ?? []
    const errors = rows.flatMap(row => [...row.matchAll(/`([^`]+)`/g)].map(([, error = '']) => error))
    // An ellipsis stands for a name or value.
    const unknown = errors.filter(error => !error.split('…').every(part => sources.includes(part.trim())))
    expect(errors.length).toBeGreaterThan(20)
    expect(unknown).toEqual([])
  },
)
