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
  ['alias called begin before FROM', 'create view v as select x as begin from t'],
  ['table from an alias called begin', 'create table t as select x as begin from t'],
  ['task with one statement and an alias called begin', 'create task k as insert into t select x as begin from u'],
  ['columns called begin, end and case', 'begin select begin, end, t.case from t where end > begin; select 2; end'],
  ['aliases called begin and end', 'begin select a as begin, b end from t; select 2; end'],
  ['a cursor over a column called begin', 'declare c cursor for select begin, x as begin from t; begin open c; end'],
  [
    'a cursor over a column called begin in a line of its own',
    'declare c cursor for select\nbegin\nfrom t; begin open c; end',
  ],
  [
    'an alias called begin in a line of its own',
    'declare c cursor for select a as\nbegin\n, b from t; begin open c; end',
  ],
  ['an alias called begin before a word', 'declare c cursor for select a as begin where b; begin open c; end'],
  ['an alias called begin after a call', 'declare c cursor for select f(a) as begin, b from t; begin open c; end'],
  ['variables called case and end', 'declare case int; end int; begin case := 1; end := 2; return case; end'],
  ['fields of variables called case and end', 'begin case.a := 1; end.b := 2; select 1; end'],
  ['division', 'select 6 / 2, 7/3'],
  ['a comment that looks closed', 'select /*/; still a comment */ 1'],
  ['an operator before the name of a command', 'select a !print b'],
  ['nested procedure', 'declare n procedure(a int) returns int as begin return a; end; begin call n(3); end'],
  [
    'nested procedures with declarations',
    'declare a procedure() returns int as declare x int; begin return 1; end; b procedure(y int default cast(1 as int)) ' +
      'returns int as begin begin return 2; end; end; begin call a(); call b(); end',
  ],
  [
    'nested procedure in a procedure',
    'create procedure p() returns int as declare n procedure() returns int as begin return 1; end; begin call n(); end',
  ],
  ['changed alert', 'alter alert a modify action begin insert into t values (1); delete from audit_log; end'],
  [
    'alert with a CASE condition',
    'create alert a if (exists (select case when a then 1 end)) then begin select 1; select 2; end',
  ],
  [
    'task with a condition',
    "create task t when system$stream_has_data('s') and cast(1 as int) = 1 as begin select 1; end",
  ],
  [
    'procedure with properties',
    'create or replace secure procedure p() returns table (a int) execute as caller as begin return 1; end',
  ],
  ['procedure with a $$ body', 'create procedure p() returns int execute as owner as $$ begin return 1; end; $$'],
  ['function with a block', 'create function f() returns int language sql as begin return 1; end'],
  [
    'procedure for one call',
    'with p as procedure () returns int language sql as begin select 1; return 2; end call p()',
  ],
  [
    'procedure that is created in a block',
    'begin create procedure p() returns int as begin return 1; end; call p(); end',
  ],
  ['WHILE … LOOP', 'begin while (x < 3) loop x := x + 1; end loop; return x; end'],
  ['labels', 'begin for i in 1 to 3 do loop break outer; end loop inner; end for outer; return 1; end'],
  ['IF in ELSE', 'begin if (a) then select 1; else if (b) then select 2; end if; end if; select 3; end'],
  ['block in IF', 'begin if (a) then begin select 1; end; end if; select 2; end'],
  [
    'CASE statement that ends with END',
    'begin case when (x = 1) then select 1; else begin select 2; end; end; select 3; end',
  ],
  ['CASE expression that is returned', 'begin return case when a then 1 else case b when 1 then 2 end end; end'],
  [
    'CASE expression in a condition',
    'begin if (case when a then true else false end) then select 1; end if; select 2; end',
  ],
  [
    'several exception handlers',
    'begin select 1; exception when e1 or e2 then return 1; when other continue then begin select 2; end; end',
  ],
  ['asynchronous statements', 'begin async (insert into t values (1)); await all; end'],
  ['declaration without its semicolon', 'declare x int default 1\nbegin\n  return x;\nend'],
  ['transaction with a name in a block', 'begin begin transaction name t; begin work; commit; end'],
  ['chain', 'show tables ->> select * from $1'],
  ['chain of blocks', 'begin select 1; end ->> begin select 2; select 3; end'],
  ['method of an instance', 'call d.s.budget!set_spending_limit(1)'],
  ['NOT EQUAL at the start of a line', 'select 1\n!= 2'],
]

test.each(SINGLE_STATEMENTS)('does not split %s', (_, sql) => {
  const second = 'select 99'
  expect(texts(sql)).toEqual([sql])
  expect(texts(`${sql};\n${second};`)).toEqual([sql, second])
  expect(texts(`${sql.toUpperCase()};${second}`)).toEqual([sql.toUpperCase(), second])
})

test.each([
  ['select end from t; select begin from t; select 1', 3],
  ['start transaction; select 1; commit', 3],
  ['begin transaction; begin select 1; end; commit', 3],
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

test.each([
  ['!source f.sql\nselect 1;', ['!source']],
  ["select 1;\n!print it's done\n!set variable_substitution=true;\nselect 2;", ['!print', '!set']],
  ['select 1; !define x=1', ['!define']],
  ['begin select 1;\n!QUIT\nselect 2; end', ['!QUIT']],
])('reports the client commands in %j', (sql, commands) => {
  const { problems } = splitStatements(sql)
  expect(problems.map(({ line, message }) => [line, message.split(' ')[0]])).toEqual(
    commands.map(command => [sql.slice(0, sql.indexOf(command)).split('\n').length, command]),
  )
  expect(problems[0]?.message).toContain('is a command of SnowSQL and the Snowflake CLI')
})

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
      expect(splitStatements(sql).problems).toEqual([])
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

// Pieces in which a separator is part of the piece, and those that wrap a text so that it is one.
const wrap = fc.constantFrom<(text: string) => string>(
  text => `'${text.replace(/['\\]/g, '')}'`,
  text => `"${text.replaceAll('"', '')}"`,
  text => `$$${text.replaceAll('$', '')}$$`,
  text => `/*${text.replaceAll('*/', '')}*/`,
  text => `-- ${text.replaceAll('\n', '')}\n`,
)
const separators = fc.array(
  fc.constantFrom(';', '->>', 'begin', 'end;', 'select 1', "''", '\n', '!source f', '--', '/*'),
  { maxLength: 8 },
)

it('never splits at a separator inside quotes, $$ or comments', () => {
  fc.assert(
    fc.property(wrap, separators, (quoteText, texts) => {
      const sql = `select 1 ${quoteText(texts.join(' '))} + 2`
      const { statements, problems } = splitStatements(`${sql}; select 99`)
      expect(problems).toEqual([])
      expect(statements.map(({ code, parts }) => [code.sql, parts.length])).toEqual([
        [sql, 1],
        ['select 99', 1],
      ])
    }),
    randomCases(300),
  )
})

const blockStatement = fc.letrec<{ statement: string }>(tie => ({
  statement: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
      ...[
        'select 1',
        'x := case when a then 1 else 2 end',
        'return case a when 1 then 2 end',
        'begin transaction',
        'commit',
      ],
      ...['select begin, end from t', "insert into t values ('; end;')", 'show tables ->> select 1', 'let y := 1'],
    ),
    fc.array(tie('statement'), { minLength: 1, maxLength: 3 }).chain(statements => {
      const body = statements.map(text => `${text};`).join(' ')
      return fc.constantFrom(
        `begin ${body} end`,
        `declare x int; begin ${body} exception when other then ${body} end`,
        `declare n procedure(a int) returns int as begin ${body} end; begin ${body} end`,
        `if (a) then ${body} elseif (b) then ${body} else ${body} end if`,
        `case (a) when 1 then ${body} else ${body} end case`,
        `for i in 1 to 3 do ${body} end for`,
        `while (a) loop ${body} end loop`,
        `repeat ${body} until (a) end repeat`,
        `create procedure p() returns int as begin ${body} end`,
        `alter alert a modify action begin ${body} end`,
      )
    }),
  ),
})).statement

it('never splits a block, however deep it is', () => {
  fc.assert(
    fc.property(fc.array(blockStatement, { minLength: 1, maxLength: 4 }), statements => {
      const sql = `begin ${statements.map(text => `${text};`).join('\n')} end`
      expect(splitStatements(`${sql};select 99`)).toMatchObject({
        statements: [{ code: { sql } }, { code: { sql: 'select 99' } }],
        problems: [],
      })
    }),
    randomCases(500),
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
  expect(splitStatements(sql).problems).toEqual([{ line, message: `${token} has no end` }])
})
