import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..')

/** Sums the gzipped sizes of files, in KB. */
const sumSizes = (files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length / 1_000, 0)

describe('the bundles, gzipped', () => {
  it.each(globSync('actions/*/dist/index.js', { cwd: root }))(
    '%s, which the runner loads first, has at most 400 KB',
    file => {
      expect(sumSizes([file])).toBeLessThanOrEqual(400)
    },
  )

  // A third of it is snowflake-sdk.
  it('have at most 2.7 MB together', () => {
    const files = globSync('actions/*/dist/**/*.*', { cwd: root })
    expect(files).toEqual(expect.arrayContaining(globSync('actions/*/dist/index.js', { cwd: root })))
    expect(sumSizes(files)).toBeLessThanOrEqual(2_700)
  })
})
