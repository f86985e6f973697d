import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { LARGEST_OUTPUT, outputsOf } from './outputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
const file = join(folder, 'output')
const printed: string[] = []
beforeEach(() => {
  writeFileSync(file, '')
  printed.length = 0
  process.env.GITHUB_OUTPUT = file
  jest.spyOn(process.stdout, 'write').mockImplementation(text => printed.push(String(text)) > 0)
})
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env.GITHUB_OUTPUT
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The text that the runner reads for the last output set. */
const written = (): string => readFileSync(file, 'utf8').trimEnd().split('\n').at(-2) ?? ''
const rows = (count: number) => Array.from({ length: count }, (_, row) => ({ row, text: 'é'.repeat(40) }))

it('sets small outputs as they are', () => {
  outputsOf('plan')('plan', rows(3))
  expect(JSON.parse(written())).toEqual(rows(3))
  expect(printed.join('')).toBe('')
})

it('sets the first entries of a list that is too large, and warns once', () => {
  const output = outputsOf('plan')
  output('plan', rows(10_000))
  output('plan', rows(10_001))
  const kept = JSON.parse(written())
  expect(Buffer.byteLength(written())).toBeLessThanOrEqual(LARGEST_OUTPUT)
  expect(Buffer.byteLength(written())).toBeGreaterThan(LARGEST_OUTPUT - 200)
  expect(kept).toEqual(rows(kept.length))
  expect(printed.join('').match(/::warning::The output plan is larger than 120 kB/g)).toHaveLength(1)
})

it('sets the first entries of an object that is too large, and of a list in it', () => {
  const output = outputsOf('outputs', 'drift')
  const values = Object.fromEntries(rows(10_000).map(({ row, text }) => [`Name${row}`, text]))
  output('outputs', values)
  const kept = Object.entries(JSON.parse(written()))
  expect(kept).toEqual(Object.entries(values).slice(0, kept.length))
  output('drift', { status: 'DRIFTED', resources: rows(10_000), last: 1 })
  const { status, resources } = JSON.parse(written())
  expect({ status, resources }).toEqual({ status: 'DRIFTED', resources: rows(resources.length) })
  expect(resources.length).toBeGreaterThan(500)
  expect(Buffer.byteLength(written())).toBeLessThanOrEqual(LARGEST_OUTPUT)
})
