import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { readScripts, resumeFrom } from './scripts.ts'
import { statementLocation } from './statement.ts'
import { mergeVariables } from './variables.ts'

const home = process.cwd()
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  process.chdir(folder)
})

afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

const write = (files: Record<string, string>) => {
  for (const [file, sql] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), sql)
  }
}
const read = (patterns: string[], variables: Record<string, string> = {}) =>
  readScripts(patterns, mergeVariables({ variables }))
const refusal = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return 'none'
}

it('reads patterns in their order, the files of one by name, and no file twice', () => {
  write({ 'b/2.sql': 'select 2', 'b/1.sql': 'select 1;\nselect 11', 'a.sql': 'select 0', 'b/sub/x.txt': '' })
  const found = read(['b/*.sql', './a.sql', 'b/1.sql', '**/*.sql'])
  expect(found.map(statementLocation)).toEqual(['b/1.sql:1', 'b/1.sql:2', 'b/2.sql:1', 'a.sql:1'])
})

it('reads a file that begins with a byte order mark', () => {
  write({ 'a.sql': '\uFEFFselect 1' })
  expect(read(['a.sql'])).toMatchObject([{ line: 1, sql: 'select 1' }])
})

it('reports everything that is wrong at once, with file and line', () => {
  write({ 'a.sql': "select &{one};\n\nselect\n '&{two}'", 'b.sql': "select 1;\nselect 'open" })
  expect(refusal(() => read(['none/*.sql', '*.sql']))).toBe(
    [
      'scripts: no file matches none/*.sql',
      'a.sql:1: variable one is not given',
      'a.sql:4: variable two is not given',
      "b.sql:2: a '…' text does not end",
    ].join('; '),
  )
})

it.each(['1; drop table t', "'", '$$', '/* '])('does not let the value %j end a statement', value => {
  write({ 'a.sql': 'select &{value};\nselect 2' })
  expect(refusal(() => read(['a.sql'], { value }))).toBe(
    "a.sql:1: a variable's value ends the statement or leaves a quote open",
  )
})

it('refuses to transfer files, before anything runs', () => {
  write({ 'a.sql': 'select 1;\nput file:///tmp/x.csv @stage;\nget @stage file:///tmp/;\nselect get(a, 1) from t' })
  const said = (line: number) => `a.sql:${line}: PUT and GET transfer no files here: use an external stage`
  expect(refusal(() => read(['a.sql']))).toBe(`${said(2)}; ${said(3)}`)
})

it('does not take scripts without a statement for success', () => {
  write({ 'a.sql': '-- nothing yet' })
  expect(refusal(() => read(['a.sql']))).toBe('scripts: no statement in a.sql')
})

const SCRIPT = { 'a.sql': 'use role r;\nselect 1;\nset x = 1;\n\nselect\n 2;', 'b.sql': 'select 3' }

it('goes on from a statement, after those before it that set up the session', () => {
  write(SCRIPT)
  const all = read(['a.sql', 'b.sql'])
  const { context, rest } = resumeFrom(all, 'a.sql:5')
  expect(context.map(({ sql }) => sql)).toEqual(['use role r', 'set x = 1'])
  expect(rest.map(statementLocation)).toEqual(['a.sql:5', 'b.sql:1'])
  expect(resumeFrom(all, undefined)).toEqual({ context: [], rest: all })
})

it('takes a line inside a statement, and another spelling of the path', () => {
  write(SCRIPT)
  const all = read(['a.sql', 'b.sql'])
  expect(resumeFrom(all, './a.sql:6').rest.map(statementLocation)).toEqual(['a.sql:5', 'b.sql:1'])
  expect(resumeFrom(all, join(folder, 'b.sql:9')).rest.map(statementLocation)).toEqual(['b.sql:1'])
})

it('says where statements begin when there is none', () => {
  write({ 'a.sql': '\n\nselect 1' })
  const all = read(['a.sql'])
  expect(() => resumeFrom(all, 'a.sql:1')).toThrow('continue-from: no statement at a.sql:1')
  expect(() => resumeFrom(all, 'c.sql:1')).toThrow('continue-from: no statement at c.sql:1')
})
