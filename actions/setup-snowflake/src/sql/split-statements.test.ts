import { expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { measureCpuTime } from '../../../shared/testing/cpu-time.ts'
import { randomCases } from '../../../shared/testing/random.ts'
import { splitStatements } from './split-statements.ts'
import { tokenizeSql } from './tokens.ts'

const texts = (sql: string) => splitStatements(sql).statements.map(({ code }) => code.sql)
const textsWithLines = (sql: string) =>
  splitStatements(sql).statements.map(({ code, line }) => ({ text: code.sql, line }))

const readCode = (sql: string) => [...tokenizeSql(sql).code]

// Statements with semicolons that do not end them.
const SINGLE_STATEMENTS: [string, string][] = [
  ['a simple query', 'select 1'],
  ['semicolon in a string', "select ';'"],
  ['doubled quote', "select 'it''s; fine'"],
  ['backslash quote', "select 'a\\'; b'"],
  ['backslash at the end of a string', "select 'a\\\\' as x"],
  ['semicolon in a quoted identifier', 'select 1 as "a;""b;"'],
  ['backslash in a quoted identifier', 'select 1 as "a\\"'],
  ['dollar quotes', "create function f() returns int as $$ return 1; -- ' $$"],
  ['one dollar inside dollar quotes', 'select $$ cost: $5; $$'],
  ['line comment inside', 'select 1 -- one; two\n, 2'],
  ['slash comment inside', 'select 1 // one; two\n, 2'],
  ['block comment inside', 'select 1 /* one;\n two -- */ , 2'],
  ['quote inside a comment', "select 1 -- don't\n, 2"],
  ['URL in a string', "create stage s url = 's3://bucket/path;x'"],
  ['local file without quotes', 'put file:///tmp/data.csv @stage'],
  ['block', 'begin select 1; select 2; end'],
  ['block with a first word NAME', 'begin name := 1; return name; end'],
  ['nested block', 'begin begin select 1; end; select 2; end'],
  ['declare', 'declare x int; y int default 2; begin x := 1; end'],
  ['declared cursor', 'declare c cursor for select case a when 1 then 2 end from t; begin open c; end'],
  ['nested declare', 'begin declare x int; begin select 1; end; end'],
  ['if', 'begin if (1 = 1) then select 1; elseif (2 = 2) then select 2; else select 3; end if; select 4; end'],
  ['loops', 'begin for i in 1 to 3 do select 1; end for; while (true) do break; end while; loop break; end loop; end'],
  ['repeat', 'begin repeat x := x + 1; until (x > 3) end repeat; return x; end'],
  ['case expression in a block', "begin select case when a then ';' end; select 2; end"],
  ['nested case expressions', 'begin select case when a then case b when 1 then 2 end end x; select 3; end'],
  ['case statement', 'begin case (x) when 1 then select 1; else select 2; end case; select 3; end'],
  ['exception handler', 'begin select 1; exception when other then return sqlerrm; end'],
  ['transaction in a block', 'begin begin transaction; insert into t values (1); commit; end'],
  ['label', 'begin loop break outer; end loop outer; end'],
  ['columns called begin and end', 'begin select t.begin, t.end from t; select 2; end'],
  ['procedure', 'create or replace procedure p() returns int language sql as begin select 1; return 2; end'],
  [
    'procedure with declare',
    'create procedure p(a int) returns int language sql as declare x int; begin return 1; end',
  ],
  ['task', "create task t schedule = '1 minute' as begin select 1; select 2; end"],
  ['changed task', 'alter task t modify as begin select 1; select 2; end'],
  ['alert', 'create alert a if (exists (select 1)) then begin select 1; select 2; end'],
  ['comment between BEGIN and its body', 'begin -- why;\n select 1; end'],
  ['case expression outside blocks', 'select case when a then 1 end, 2'],
  ['alias called begin', 'create view v as select 1 as begin, 2 as end'],
]

test.each(SINGLE_STATEMENTS)('does not split %s', (_, sql) => {
  const second = 'select 99'
  expect(texts(sql)).toEqual([sql])
  expect(texts(`${sql};\n${second};`)).toEqual([sql, second])
  expect(texts(`${sql.toUpperCase()};${second}`)).toEqual([sql.toUpperCase(), second])
})

test.each([
  ['begin; insert into t values (1); commit', 3],
  ['BEGIN TRANSACTION; select 1; ROLLBACK;', 3],
  ['begin work; select 1; commit', 3],
  ['begin name t1; select 1; commit', 3],
  ['begin work name t1; select 1; commit', 3],
  [';;; select 1;;', 1],
  ['', 0],
  ['-- only a comment;\n/* and; another */', 0],
])('splits %j into %d statements', (sql, count) => {
  expect(texts(sql)).toHaveLength(count)
})

it('returns the line of the first word of a statement, without the comments around it', () => {
  const sql = '-- head\n\n/* more\nof it */ select 1;\r\n// why\r\nselect\n2 -- tail\n;\nselect 3 -- end'
  expect(textsWithLines(sql)).toEqual([
    { text: 'select 1', line: 4 },
    { text: 'select\n2', line: 6 },
    { text: 'select 3', line: 9 },
  ])
})

const statement = fc.constantFrom(...SINGLE_STATEMENTS.map(([, sql]) => sql))
const between = fc.constantFrom('', '\n', ' -- a; b\n', ' /* ;\n; */', '\r\n\r\n', ' // c;\n', ';')

it('finds all statements, in order and with their lines, with any text between them', () => {
  const script = fc.array(fc.tuple(between, statement, between), { maxLength: 6 })
  fc.assert(
    fc.property(script, parts => {
      let sql = ''
      const expected = parts.map(([before, text, after]) => {
        sql += before
        const line = sql.split('\n').length
        sql += `${text}${after};`
        return { text, line }
      })
      expect(textsWithLines(sql)).toEqual(expected)
      expect(splitStatements(sql).unterminated).toEqual([])
    }),
    randomCases(),
  )
})

it('drops only white space, comments and semicolons', () => {
  const pieces = fc.constantFrom(
    "'",
    '"',
    '$$',
    '--',
    '/*',
    '*/',
    ';',
    '\n',
    'begin',
    ' end ',
    ' case ',
    '\\',
    'x',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
      const sql = parts.join('')
      let end = 0
      for (const { code, offset, line } of splitStatements(sql).statements) {
        const text = code.sql
        expect(text).not.toBe('')
        expect(sql.slice(offset, offset + text.length)).toBe(text)
        expect(readCode(sql.slice(end, offset)).filter(({ text }) => text !== ';')).toEqual([])
        expect(line).toBe(sql.slice(0, offset).split('\n').length)
        end = offset + text.length
      }
      expect(readCode(sql.slice(end)).filter(({ text }) => text !== ';')).toEqual([])
    }),
    randomCases(),
  )
})

it('splits 20,000 statements in less than 5 s of CPU time', () => {
  const sql = 'insert into t values (1, 2, 3); begin select 1; end;\n'.repeat(10_000)
  expect(measureCpuTime(() => expect(splitStatements(sql).statements).toHaveLength(20_000))).toBeLessThan(5_000)
})

it('tokenizes any text without loss', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), sql => {
      const { code, comments } = tokenizeSql(sql)
      const tokens = [...code, ...comments].sort((left, right) => left.offset - right.offset)
      let [joined, end] = ['', 0]
      for (const { text, offset } of tokens) {
        expect(sql.slice(end, offset).trim()).toBe('')
        joined += sql.slice(end, offset) + text
        end = offset + text.length
      }
      expect(joined + sql.slice(end)).toBe(sql)
    }),
    randomCases(),
  )
})

test.each([
  ["select 'never; closed", 1, "The string '…'"],
  ['select 1;\n\nselect "never', 3, 'The identifier "…"'],
  ['select 1;\nselect $$ never;', 2, 'The body $$…$$'],
  ['select 1; /* never', 1, 'The comment /* … */'],
  ['select 1;\nbegin select 1; select 2;', 2, 'The block BEGIN … END'],
  ['declare x int; select 1;', 1, 'The block BEGIN … END'],
])('reports the line of an unterminated token in %j', (sql, line, token) => {
  expect(splitStatements(sql).unterminated).toEqual([{ line, message: `${token} has no end` }])
})
