import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { readTemplateFile } from './template-file.ts'

const folder = makeTempFolder('template-')
const file = (text: string): string => {
  const path = join(folder, `${text.length}.yml`)
  writeFileSync(path, text)
  return path
}

describe('a template file', () => {
  it('is read with its path and its size in bytes', () => {
    const path = file('# é')
    expect(readTemplateFile(path)).toEqual({ path, body: '# é', bytes: 4 })
  })

  it('has at most as many bytes as CloudFormation accepts', () => {
    expect(readTemplateFile(file('#'.repeat(1_000_000))).bytes).toBe(1_000_000)
    expect(() => readTemplateFile(file('#'.repeat(1_000_001)))).toThrow(
      /has 1000001 bytes, more than CloudFormation accepts \(1000000\): split it into nested stacks/,
    )
  })

  it.each(['nowhere.yml', 'folder'])('is rejected where %s is no file', name => {
    mkdirSync(join(folder, 'folder'), { recursive: true })
    expect(() => readTemplateFile(join(folder, name))).toThrow(/is not a file; its path is relative to the workspace/)
  })
})
