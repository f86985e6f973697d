import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { readScripts, resumeFrom } from './scripts.ts'
import { formatLocation } from './statement.ts'
import { mergeVariables } from './variables.ts'

const home = process.cwd()
let folder = ''

beforeEach(() => {
  folder = makeTempFolder('scripts-')
  process.chdir(folder)
})

afterEach(() => process.chdir(home))

const write = (files: Record<string, string>) => {
  for (const [file, sql] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), sql)
  }
}
const read = (patterns: string[], variables: Record<string, string> = {}) =>
  readScripts(patterns, { variables: mergeVariables({ variables }), placeholders: 'snowsql' })
const catchMessage = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return 'none'
}

it('reads files in the order of the patterns, the files of a glob by name, each file once', () => {
  write({ 'b/2.sql': 'select 2', 'b/1.sql': 'select 1;\nselect 11', 'a.sql': 'select 0', 'b/sub/x.txt': '' })
  const statements = read(['b/*.sql', './a.sql', 'b/1.sql', '**/*.sql'])
  expect(statements.map(formatLocation)).toEqual(['b/1.sql:1', 'b/1.sql:2', 'b/2.sql:1', 'a.sql:1'])
})

it('ignores a byte order mark', () => {
  write({ 'a.sql': '\uFEFFselect 1' })
  expect(read(['a.sql'])).toMatchObject([{ line: 1, sql: 'select 1' }])
})

it('reports all problems at once, with file and line', () => {
  write({ 'a.sql': "select &{one};\n\nselect\n '&{two}'", 'b.sql': "select 1;\nselect 'open" })
  expect(catchMessage(() => read(['none/*.sql', '*.sql']))).toBe(
    [
      'scripts: No file matches none/*.sql',
      'a.sql:1: Variable one is not defined',
      'a.sql:4: Variable two is not defined',
      "b.sql:2: The string '…' has no end",
    ].join('; '),
  )
})

it.each(['1; drop table t', "'", '$$', '/* '])(
  'rejects the value %j, which ends a statement or opens a quote',
  value => {
    write({ 'a.sql': 'select &{value};\nselect 2' })
    expect(catchMessage(() => read(['a.sql'], { value }))).toBe(
      'a.sql:1: The value of a variable ends the statement or opens a quote; quote the variable',
    )
  },
)

it('rejects PUT and GET, also in comments, chains and quotes', () => {
  write({
    'a.sql': [
      'select 1;',
      'put file:///tmp/x.csv @stage;',
      'get @stage file:///tmp/;',
      'select get(a, 1) from t;',
      'PUT/**/file:///tmp/*.csv @stage;',
      '/* c */ get @s file:///tmp/;',
      "put 'file:///tmp/a b.csv' @stage;",
      'show tables ->> put file:///tmp/x.csv @stage;',
      'select a as put from t',
    ].join('\n'),
  })
  const message = (line: number) => `a.sql:${line}: PUT and GET are not supported; use an external stage`
  expect(catchMessage(() => read(['a.sql']))).toBe([2, 3, 5, 6, 7, 8].map(message).join('; '))
})

it('rejects client commands and placeholders of other tools with their lines, in order', () => {
  write({
    'a.sql': "!set x=1\nuse role <% r %>;\nselect 'A&B',\n  &{ rev },\n  {{ x }};\n!source b.sql",
  })
  const message = catchMessage(() => read(['a.sql']))
  const lines = message.split('; ').flatMap(text => /^a\.sql:(\d+): (\S+)/.exec(text)?.slice(1).join(' ') ?? [])
  expect(lines).toEqual(['1 !set', '2 <%', '4 &{', '5 {{', '6 !source'])
})

it('lists at most 100 problems', () => {
  write({ 'a.sql': 'select &{a};\n'.repeat(250) })
  const message = catchMessage(() => read(['a.sql']))
  expect(message.split('; ')).toHaveLength(101)
  expect(message).toMatch(/a\.sql:100: Variable a is not defined; and 150 more$/)
})

it('carries the tokens of the substituted statement', () => {
  write({ 'a.sql': 'use role r;\ndrop &{type} ->> select 1' })
  const [first, second] = read(['a.sql'], { type: 'table "T"' })
  expect(first?.code.sql).toBe('use role r')
  expect(second).toMatchObject({ line: 2, sql: 'drop table "T" ->> select 1', kind: { type: 'run' } })
  expect(second?.parts[0]).toMatchObject({ kind: { type: 'drop', objectType: 'TABLE', name: ['T'] } })
})

it('rejects scripts without a statement', () => {
  write({ 'a.sql': '-- nothing yet' })
  expect(catchMessage(() => read(['a.sql']))).toBe('scripts: No statement in a.sql')
})

const SCRIPT = { 'a.sql': 'use role r;\nselect 1;\nset x = 1;\n\nselect\n 2;', 'b.sql': 'select 3' }

it('resumes from a statement, after the earlier statements that change the session', () => {
  write(SCRIPT)
  const all = read(['a.sql', 'b.sql'])
  const { sessionStatements, statements } = resumeFrom(all, 'a.sql:5')
  expect(sessionStatements.map(({ sql }) => sql)).toEqual(['use role r', 'set x = 1'])
  expect(statements.map(formatLocation)).toEqual(['a.sql:5', 'b.sql:1'])
  expect(resumeFrom(all, undefined)).toEqual({ sessionStatements: [], statements: all })
})

it('accepts a line inside a statement, and another spelling of the path', () => {
  write(SCRIPT)
  const all = read(['a.sql', 'b.sql'])
  expect(resumeFrom(all, './a.sql:6').statements.map(formatLocation)).toEqual(['a.sql:5', 'b.sql:1'])
  expect(resumeFrom(all, join(folder, 'b.sql:9')).statements.map(formatLocation)).toEqual(['b.sql:1'])
})

it('rejects a location without a statement', () => {
  write({ 'a.sql': '\n\nselect 1' })
  const all = read(['a.sql'])
  expect(() => resumeFrom(all, 'a.sql:1')).toThrow('continue-from: No statement at a.sql:1')
  expect(() => resumeFrom(all, 'c.sql:1')).toThrow('continue-from: No statement at c.sql:1')
})

it('rejects a line with several statements, because it does not say which one failed', () => {
  write({ 'a.sql': 'select 1;\nselect 2; select 3;' })
  expect(() => resumeFrom(read(['a.sql']), 'a.sql:2')).toThrow('continue-from: a.sql:2 has 2 statements')
})

it('selects again what an earlier CREATE made the current one', () => {
  write({ 'a.sql': 'create schema d.s;\ncreate schema if not exists d.u;\ncreate table t (a int);\nselect 1;' })
  const { sessionStatements } = resumeFrom(read(['a.sql']), 'a.sql:4')
  expect(sessionStatements.map(({ sql }) => sql)).toEqual(['use schema D.S'])
})

it.each<[string, Buffer]>([
  ['Latin-1', Buffer.from("select 1;\nselect 'M\u00fcller'", 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFselect 1', 'utf16le')],
])('rejects a file in %s', (_, content) => {
  writeFileSync(join(folder, 'a.sql'), content)
  expect(catchMessage(() => read(['a.sql']))).toMatch(/^a\.sql:\d: The file is not in UTF-8; convert it$/)
})

it('rejects a location in a transaction, which has to start again', () => {
  write({
    'a.sql':
      'begin;\ninsert into t values (1);\ndelete from t where a = 2;\ncreate table u (a int);\ncommit;\nselect 1;',
  })
  const all = read(['a.sql'])
  expect(() => resumeFrom(all, 'a.sql:3')).toThrow('continue-from: a.sql:3 is in the transaction of a.sql:1')
  for (const line of [1, 5, 6]) expect(resumeFrom(all, `a.sql:${line}`).statements[0]?.line).toBe(line)
})
