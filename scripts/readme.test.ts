import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { insertTables, refreshReadmes } from './readme.ts'

const empty = '# x\n\n<!-- inputs -->\n<!-- /inputs -->\n\nbetween\n\n<!-- outputs -->\n<!-- /outputs -->\nend\n'
const manifest = {
  inputs: {
    path: { description: 'The path.', required: true },
    mode: { description: '`apply` | `plan`,\n  as you\n  like.', default: 'apply' },
    tier: { description: 'The tier.' },
  },
  outputs: { changed: { description: 'Whether anything changed.' } },
}

describe('insertTables', () => {
  it('replaces only the text between the markers of both tables', () => {
    expect(insertTables(empty, manifest)).toBe(`# x

<!-- inputs -->
| Input | What | Default |
| --- | --- | --- |
| \`path\` | The path. | **required** |
| \`mode\` | \`apply\` \\| \`plan\`, as you like. | \`apply\` |
| \`tier\` | The tier. |  |
<!-- /inputs -->

between

<!-- outputs -->
| Output | What |
| --- | --- |
| \`changed\` | Whether anything changed. |
<!-- /outputs -->
end
`)
  })

  it('does not change an up-to-date README', () => {
    const current = insertTables(empty, manifest)
    expect(insertTables(current, manifest)).toBe(current)
  })
})

describe('refreshReadmes', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'readme-'))
    mkdirSync(join(root, 'actions/x'), { recursive: true })
    mkdirSync(join(root, 'actions/shared'))
    writeFileSync(join(root, 'actions/x/action.yml'), JSON.stringify(manifest))
    writeFileSync(join(root, 'actions/x/README.md'), empty)
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const readme = () => readFileSync(join(root, 'actions/x/README.md'), 'utf8')

  it('only names the READMEs that are out of date with check', () => {
    expect(refreshReadmes(root, { check: true })).toEqual({ stale: ['actions/x/README.md'], problems: [] })
    expect(readme()).toBe(empty)
  })

  it('writes once', () => {
    expect(refreshReadmes(root).stale).toEqual(['actions/x/README.md'])
    expect(readme()).toBe(insertTables(empty, manifest))
    expect(refreshReadmes(root).stale).toEqual([])
  })

  it('names missing markers and still refreshes the other READMEs', () => {
    mkdirSync(join(root, 'actions/a'))
    writeFileSync(join(root, 'actions/a/action.yml'), JSON.stringify(manifest))
    writeFileSync(join(root, 'actions/a/README.md'), '<!-- inputs -->\n<!-- /inputs -->\n')
    expect(refreshReadmes(root)).toEqual({
      stale: ['actions/x/README.md'],
      problems: ['actions/a/README.md lacks <!-- outputs -->, <!-- /outputs -->'],
    })
  })
})
