import { expect, it, test } from '@jest/globals'
import { explainPlaceholder, findPlaceholders, type PlaceholderStyle } from './placeholders.ts'
import { tokenizeSql } from './tokens.ts'

// As one string it would look like a template string that lacks its backticks.
const OPEN = '$'.concat('{')

const find = (sql: string, style: PlaceholderStyle = 'snowsql', variables: string[] = []) => {
  const { code } = tokenizeSql(sql)
  return [...findPlaceholders(code, style, new Set(variables))].map(({ offset, end, name }) => [
    code.sql.slice(offset, end),
    name,
  ])
}

test.each<[string, [string, string | undefined][]]>([
  ['use role &{role}', [['&{role}', 'role']]],
  ['use role &role', [['&role', 'role']]],
  [
    'select \'&{a}\', "&{b}", $$&{c}$$, @s/&{d}',
    [
      ['&{a}', 'a'],
      ['&{b}', 'b'],
      ['&{c}', 'c'],
      ['&{d}', 'd'],
    ],
  ],
  [
    "select '&{ rev }', &{ rev }",
    [
      ['&{ rev }', undefined],
      ['&{ rev }', undefined],
    ],
  ],
  ['use database &{ctx.env.db}', [['&{ctx.env.db}', undefined]]],
  ['use role <% role %>', [['<% role %>', undefined]]],
  ['create table <%db%>.s.t (a int)', [['<%db%>', undefined]]],
  ["select '<% role %>'", [['<% role %>', undefined]]],
  ['use role {{ role }}', [['{{ role }}', undefined]]],
  ['select * from {{role}}_t', [['{{role}}', undefined]]],
  ["create stage s url = 's3://{{ bucket }}/x'", [['{{ bucket }}', undefined]]],
  ['select \'{{ var("x") }}\'', [['{{ var("x") }}', undefined]]],
  ['list @st/{{ env }}/a', [['{{ env }}', undefined]]],
  ['{% if x %} select 1', [['{% if x %}', undefined]]],
  ["select '{%- for a in b %}'", [['{%- for a in b %}', undefined]]],
  [`use role ${OPEN}ROLE}`, [[`${OPEN}ROLE}`, undefined]]],
  ['create procedure p() returns int as $$ begin use role {{ r }}; end $$', [['{{ r }}', undefined]]],
  ['execute immediate $$ use role <% r %> $$', [['<% r %>', undefined]]],
])('finds the placeholders in %s', (sql, placeholders) => {
  expect(find(sql)).toEqual(placeholders)
})

// What looks like a placeholder and is legal SQL or text.
const LEGAL_TEXTS = [
  "select 'A&B', 'R & D', 'AT&T', '&amp;', '&#39;'",
  "select 'https://x.io/?a=1&b=2', 'a&&b'",
  'select "A&B"',
  'list @s/a&b',
  'select parse_json(\'{"a":{"b":{"c":1}}}\')',
  "select parse_json('{{\"a\": 1}}'), '{{', '}}', '{{}}'",
  "select {'a': {'b': {'c': 1}}} as nested",
  "select * from t where a like '<%a%>' or a like '{%}' or a like '{%a' or b like '%{%x%}%'",
  "select 'if (a <% b)', '<%', '%>'",
  `select '${OPEN}name}', regexp_replace(a, '(x)', '${OPEN}1}'), $1, $v`,
  'select 10 % 3, a < 5 % b',
  'select * from t match_recognize (pattern (a{1,2} {- b -}) define a as x > 1)',
  'select 1 -- &{a} <% b %> {{ c }} {% d %}',
  `select /* &a ${OPEN}b} {{ c }} */ 1`,
  'select 1 // {{ a }}',
  `create function f() returns string language javascript as $$ return \`${OPEN}a & b} ${OPEN}{}} {{ x }}\`; $$`,
  "create function f() returns string language python handler = 'f' as $$ def f(): return f'{{ x }} <% y %>' $$",
  "create function f() returns string language python handler = 'f' as 'def f(): return \"{{ x }}\"'",
  'create service s in compute pool p from specification_template $$ image: {{ image }} $$ using (image => 1)',
  'insert into templates select $$ select * from {{ table | sqlsafe }} $$',
]

test.each(LEGAL_TEXTS)('finds no placeholder in %s', sql => {
  expect(find(sql)).toEqual([])
})

test.each(LEGAL_TEXTS.filter(sql => !sql.includes('<%')))('finds no placeholder of the style cli in %s', sql => {
  expect(find(sql, 'cli')).toEqual([])
})

it('finds &name in quotes only if the variable is defined', () => {
  expect(find("select '&env', 'x_&env', 'R&env', '?a=&env=1'", 'snowsql', ['env'])).toEqual([['&env', undefined]])
  expect(find("select '&env'", 'snowsql')).toEqual([])
})

it('finds the placeholders of the style cli, and those of SnowSQL as foreign ones', () => {
  expect(find("select <% a %>, '<%b%>', &c, &{d}, '&{e}', <% ctx.env.f %>", 'cli')).toEqual([
    ['<% a %>', 'a'],
    ['<%b%>', 'b'],
    ['&c', undefined],
    ['&{d}', undefined],
    ['&{e}', undefined],
    ['<% ctx.env.f %>', undefined],
  ])
})

it('finds nothing with the style none', () => {
  expect(find("select &{a}, <% b %>, {{ c }}, &d, '&{e}'", 'none')).toEqual([])
})

test.each<[string, PlaceholderStyle, string]>([
  ['&{ rev }', 'snowsql', '&{ rev } would be sent as text; write &{rev}'],
  ['&{ctx.env.db}', 'snowsql', '&{ctx.env.db} would be sent as text; write &{db}'],
  ['<% role %>', 'snowsql', '<% role %> would be sent as text; set "placeholders: cli", or write &{role}'],
  ['<% ctx.env.x %>', 'cli', '<% ctx.env.x %> would be sent as text; write <% x %>'],
  ['&role', 'cli', '&role would be sent as text; set "placeholders: snowsql", or write <% role %>'],
  ['{{ role | upper }}', 'snowsql', '{{ role | upper }} would be sent as text; write &{role}'],
  ['{{ var("x") }}', 'snowsql', '{{ var("x") }} would be sent as text; render the template first'],
  ['{% if x %}', 'snowsql', '{% if x %} would be sent as text; render the template first'],
  [`${OPEN}ROLE}`, 'snowsql', `${OPEN}ROLE} would be sent as text; write &{ROLE}`],
])('explains %s with the style %s', (text, style, message) => {
  expect(explainPlaceholder(text, style)).toBe(message)
})
