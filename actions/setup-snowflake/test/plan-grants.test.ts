import { describe, expect, it } from '@jest/globals'
import { findRefusal } from '../src/guard/refusal.ts'
import {
  type AccountAnswers,
  CURRENT,
  currentRow,
  futureGrantRows,
  grantOnRows,
  namedRows,
  tableRow,
  viewRow,
} from './support/account-answers.ts'
import { grantRows } from './support/fake-snowflake.ts'
import { planScript } from './support/plan-scripts.ts'
import { rejectStatement } from './support/run-setup-snowflake.ts'

const ROLES: AccountAnswers = { 'show roles': namedRows('R', 'OTHER', 'SYSADMIN') }
const NOT_SHOWN = 'unknown (SHOW GRANTS does not show whether it is granted)'
const MISSING = rejectStatement('002003', 'Object does not exist or not authorized.')

/** An account in which the role R has these grants. */
const granted = (...lines: string[]): AccountAnswers => ({ ...ROLES, 'show grants to role R': grantRows(...lines) })

type Case = [script: string, effects: string[], answers: AccountAnswers]

const testEffects = (cases: Case[]) =>
  it.each(cases)('%s', async (script, effects, answers) => {
    expect((await planScript(script, answers)).effects).toEqual(effects)
  })

// SHOW GRANTS lists kinds of objects under other names than GRANT … ON accepts.
const LISTED: [object: string, row: string][] = [
  ['select on table d.s.t', 'SELECT|TABLE|D.S.T'],
  ['select on d.s.t', 'SELECT|TABLE|D.S.T'],
  ["select on identifier('d.s.t')", 'SELECT|TABLE|D.S.T'],
  ['select on table d.s.t', 'SELECT|ICEBERG TABLE|D.S.T'],
  ['select on table d.s.t', 'SELECT|DYNAMIC_TABLE|D.S.T'],
  ['select on table d.s.t', 'SELECT|EXTERNAL TABLE|D.S.T'],
  ['select on table d.s.t', 'SELECT|EVENT_TABLE|D.S.T'],
  ['select on table d.s.t', 'SELECT|VIEW|D.S.T'],
  ['select on view d.s.t', 'SELECT|MATERIALIZED VIEW|D.S.T'],
  ['select on view d.s."odd name"', 'SELECT|VIEW|D.S."odd name"'],
  ['imported privileges on database shared', 'USAGE|DATABASE|SHARED'],
  ['usage on integration i', 'USAGE|INTEGRATION|I'],
  ['usage on storage integration i', 'USAGE|INTEGRATION|I'],
  ['usage on network rule d.s.n', 'USAGE|RULE|D.S.N'],
  ['apply on masking policy d.s.p', 'APPLY|MASKING_POLICY|D.S.P'],
  ['usage on external volume v', 'USAGE|VOLUME|V'],
  ['usage on function d.s.f(int, varchar(10))', 'USAGE|FUNCTION|D.S."F(A NUMBER, B VARCHAR):NUMBER(38,0)"'],
  ['usage on procedure d.s.p()', 'USAGE|PROCEDURE|D.S."P():VARCHAR(16777216)"'],
  ['usage on file format d.s.f', 'USAGE|FILE_FORMAT|D.S.F'],
  ['create table on schema d.s', 'CREATE TABLE|SCHEMA|D.S'],
  ['manage grants on account', 'MANAGE GRANTS|ACCOUNT|MY_ACCOUNT'],
  ['role other', 'USAGE|ROLE|OTHER'],
  ['usage on foo d.s.x', 'USAGE|FOO|D.S.X'],
  ['database role d.x', 'USAGE|DATABASE_ROLE|D.X'],
]

describe('a privilege that the role has', () => {
  it.each(LISTED)('%s is the same to grant and a change to revoke, if the list has %s', async (object, row) => {
    const script = `grant ${object} to role r; revoke ${object} from role r; revoke ${object} from role r`
    expect((await planScript(`grant ${object} to role r`, granted(row))).effects).toEqual(['unchanged'])
    expect((await planScript(script, granted(row))).effects).toEqual(['unchanged', 'revoke', 'unchanged'])
    expect((await planScript(script, granted())).effects).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect((await planScript(`grant ${object} to role r`, granted())).effects).toEqual(['grant'])
  })

  testEffects([
    ['grant select, insert on table d.s.t to role r', ['grant'], granted('SELECT|TABLE|D.S.T')],
    ['grant select on table d.s.t to role r with grant option', ['grant'], granted('SELECT|TABLE|D.S.T')],
    ['grant select on table d.s.t to role r', ['grant'], granted('SELECT|TABLE|D.S.t', 'SELECT|STAGE|D.S.T')],
    ['grant usage on function d.s.f(int) to role r', ['grant'], granted('USAGE|FUNCTION|D.S."F(A VARCHAR):NUMBER"')],
    ['grant usage on function d.s.f(int) to role r', [NOT_SHOWN], granted('USAGE|FUNCTION|D.S.F')],
    ['grant select on table d.s."t (1)" to role r', ['unchanged'], granted('SELECT|TABLE|D.S."t (1)"')],
    ['revoke usage on foo d.s.x from role r', [NOT_SHOWN], granted('USAGE|BAR|D.S.X')],
    [
      'grant select on table t to role r',
      ['unchanged'],
      { ...granted('SELECT|TABLE|D.S.T'), [CURRENT]: currentRow('ME', 'D', 'S') },
    ],
  ])
})

describe('an object with the name of another one of the same family', () => {
  testEffects([
    ['grant apply on row access policy d.s.p to role r', ['grant'], granted('APPLY|MASKING_POLICY|D.S.P')],
    ['grant apply on masking policy d.s.p to role r', ['unchanged'], granted('APPLY|POLICY|D.S.P')],
    ['grant usage on integration i to role r', ['unchanged'], granted('USAGE|STORAGE_INTEGRATION|I')],
    ['grant usage on api integration i to role r', ['grant'], granted('USAGE|STORAGE_INTEGRATION|I')],
    ['grant select on view d.s.t to role r', ['unchanged'], granted('SELECT|TABLE|D.S.T')],
    ['grant usage on function d.s.f(int) to role r', [NOT_SHOWN], granted('USAGE|FUNCTION|D.S.F')],
  ])
})

describe('grants that no list shows', () => {
  testEffects([
    ['revoke select on view d.s.v from user u', [NOT_SHOWN], {}],
    ['grant select on view d.s.v to user u', [NOT_SHOWN], {}],
    [
      'revoke select (a) on table d.s.t from role r',
      ['unknown (SHOW GRANTS does not list such privileges)'],
      granted(),
    ],
    ['grant caller usage on database d to role r', ['unknown (SHOW GRANTS does not list such privileges)'], granted()],
    ['grant select on identifier($t) to role r', ['unknown (its objects are not known)'], granted()],
    [
      'revoke role other from role r',
      [NOT_SHOWN],
      { ...ROLES, 'show grants to role R': rejectStatement('003001', 'Insufficient privileges') },
    ],
    [
      'grant role r to role gone',
      ['grant !ROLE GONE does not exist'],
      { ...ROLES, 'show grants to role GONE': MISSING },
    ],
  ])
})

describe('ALL PRIVILEGES', () => {
  const words = [
    'CREATE FILE FORMAT',
    'CREATE SEQUENCE',
    'CREATE STAGE',
    'CREATE TABLE',
    'CREATE VIEW',
    'MODIFY',
    'MONITOR',
    'USAGE',
  ]
  const all = granted(...words.map(word => `${word}|SCHEMA|D.S`))
  testEffects([
    ['grant all privileges on schema d.s to role r', ['unchanged'], all],
    ['grant all on schema d.s to role r', ['grant'], granted(...words.slice(0, -2).map(word => `${word}|SCHEMA|D.S`))],
    ['revoke all on schema d.s from role r; revoke usage on schema d.s from role r', ['revoke', 'unchanged'], all],
    ['revoke all on schema d.s from role r', ['unchanged'], granted('OWNERSHIP|SCHEMA|D.S', 'USAGE|SCHEMA|D.OTHER')],
    [
      'revoke all on schema d.s from role r',
      [NOT_SHOWN],
      { ...ROLES, 'show grants to role R': rejectStatement('003001', 'Insufficient privileges') },
    ],
    [
      'create schema d.n; revoke all on schema d.n from role r; create role n; revoke all on schema d.s from role n',
      ['create', 'unchanged', 'create', 'unchanged'],
      all,
    ],
    ['revoke all on foo d.s.x from role r', ['unchanged'], all],
    [
      'revoke all on schema d.s from role r; grant usage on schema d.s to role r',
      ['unchanged', 'unchanged'],
      granted('USAGE|SCHEMA|D.S'),
    ],
  ])

  it('are not revoked from several objects if a later statement grants one of them again', async () => {
    const tables = { 'show tables in schema D.S': [tableRow('D.S.T'), tableRow('D.S.U')] }
    const script = 'revoke all on all tables in schema d.s from role r; grant select on table d.s.t to role r'
    const { planned, effects } = await planScript(script, { ...granted('SELECT|TABLE|D.S.T'), ...tables })
    expect(effects).toEqual(['unchanged', 'unchanged'])
    expect(planned.map(({ isNeeded }) => isNeeded)).toEqual([false, false])
  })

  it('is sent even if all known privileges are granted, because there can be others', async () => {
    const { planned } = await planScript('grant all privileges on schema d.s to role r', all)
    expect(planned.map(({ isNeeded }) => isNeeded)).toEqual([true])
  })
})

it.each([
  ['database d', 'CREATE SCHEMA, MODIFY, MONITOR, USAGE'],
  ['table d.s.t', 'DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE'],
  ['hybrid table d.s.t', 'DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE'],
  ['iceberg table d.s.t', 'DELETE, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE'],
  ['event table d.s.t', 'DELETE, SELECT, TRUNCATE'],
  ['external table d.s.t', 'REFERENCES, SELECT'],
  ['dynamic table d.s.t', 'MONITOR, OPERATE, SELECT'],
  ['view d.s.t', 'REFERENCES, SELECT'],
  ['materialized view d.s.t', 'REFERENCES, SELECT'],
  ['warehouse w', 'MODIFY, MONITOR, OPERATE, USAGE'],
  ['compute pool p', 'MODIFY, MONITOR, OPERATE, USAGE'],
  ['integration i', 'USAGE'],
  ['file format d.s.f', 'USAGE'],
  ['sequence d.s.q', 'USAGE'],
  ['function d.s.f(int)', 'USAGE'],
  ['procedure d.s.p(int)', 'USAGE'],
  ['stream d.s.s', 'SELECT'],
  ['task d.s.k', 'MONITOR, OPERATE'],
  ['pipe d.s.p', 'MONITOR, OPERATE'],
])('GRANT ALL on %s names the privileges that are missing, of %s', async (object, privileges) => {
  const words = privileges.split(', ')
  for (const missing of words) {
    const grants = words.filter(word => word !== missing).map(word => `grant ${word} on ${object} to role r`)
    const { planned } = await planScript([...grants, `grant all on ${object} to role r`].join('; '), ROLES)
    const expected = words.length === 1 ? 'ALL to ROLE R' : `${missing} to ROLE R`
    expect(planned.at(-1)?.effect.detail).toBe(expected)
  }
  const { effects } = await planScript(
    [...words.map(word => `grant ${word} on ${object} to role r`), `grant all on ${object} to role r`].join('; '),
    ROLES,
  )
  expect(effects.at(-1)).toBe('unchanged')
})

describe('grants on all and on future objects', () => {
  const tables = { 'show tables in schema D.S': [tableRow('D.S.T'), tableRow('D.S.U')] }
  testEffects([
    [
      'grant select on all tables in schema d.s to role r',
      ['unchanged'],
      { ...granted('SELECT|TABLE|D.S.T', 'SELECT|TABLE|D.S.U'), ...tables },
    ],
    ['grant select on all tables in schema d.s to role r', ['grant'], { ...granted('SELECT|TABLE|D.S.T'), ...tables }],
    [
      'grant select, insert on all tables in schema d.s to role r; revoke insert on table d.s.u from role r',
      ['unchanged', 'unchanged'],
      { ...granted('SELECT|TABLE|D.S.T', 'SELECT|TABLE|D.S.U', 'INSERT|TABLE|D.S.T'), ...tables },
    ],
    [
      'create table d.s.v (a int); grant select on all tables in schema d.s to role r',
      ['create', 'grant'],
      { ...granted('SELECT|TABLE|D.S.T', 'SELECT|TABLE|D.S.U'), ...tables },
    ],
    [
      'grant select on future tables in schema d.s to role r',
      ['unchanged'],
      { ...ROLES, 'show future grants to role R': futureGrantRows('SELECT|TABLE|D.S') },
    ],
    [
      'grant select on future dynamic tables in schema d.s to role r',
      ['grant'],
      { ...ROLES, 'show future grants to role R': futureGrantRows('SELECT|TABLE|D.S') },
    ],
    [
      'grant usage on future schemas in database d to role r',
      ['unchanged'],
      { ...ROLES, 'show future grants to role R': futureGrantRows('USAGE|SCHEMA|D') },
    ],
    [
      'create table d.s.new (a int); grant select on table d.s.new to role r; grant insert on table d.s.new to role r',
      ['create', 'unchanged', 'grant'],
      { ...ROLES, 'show future grants to role R': futureGrantRows('SELECT|TABLE|D.S') },
    ],
    [
      'create table d.s.one (a int); grant select on future tables in schema d.s to role r; grant select on table d.s.one to role r; create table d.s.two (a int); grant select on table d.s.two to role r',
      ['create', 'grant', 'grant', 'create', 'unchanged'],
      ROLES,
    ],
  ])
})

it('knows that a REVOKE of the grant option keeps the grant', async () => {
  const row = { privilege: 'SELECT', granted_on: 'TABLE', name: 'D.S.T', grant_option: 'true' }
  const script = [
    'revoke grant option for select on table d.s.t from role r',
    'grant select on table d.s.t to role r',
    'grant select on table d.s.t to role r with grant option',
  ]
  const { effects } = await planScript(script.join(';\n'), { ...ROLES, 'show grants to role R': [row] })
  expect(effects).toEqual(['revoke', 'unchanged', 'grant'])
})

describe('a new object', () => {
  const future = { ...ROLES, 'show future grants to role R': futureGrantRows('SELECT|TABLE|D.S') }
  testEffects([
    [
      'create schema d.n; grant usage on schema d.n to role r; grant modify on schema d.n to role r',
      ['create', 'unchanged', 'grant'],
      { ...ROLES, 'show future grants to role R': futureGrantRows('USAGE|SCHEMA|D') },
    ],
    [
      'create or replace schema d.s; create table d.s.new (a int); grant select on table d.s.new to role r',
      ['replace (loses 0 tables, 0 rows, 0 bytes)', 'create', 'grant'],
      { ...future, 'show schemas in database D': namedRows('S') },
    ],
    [
      'create table d.s.new (a int); grant select on table d.s.new to role r; grant select on table d.s.new to database role d.x; grant select on table d.s.new to share r',
      ['create', 'unchanged', 'grant', 'grant'],
      future,
    ],
    [
      'grant select on future tables in schema d.s to role other; revoke select on future tables in schema d.s from role other; create table d.s.new (a int); grant select on table d.s.new to role other',
      ['unchanged', 'unchanged', 'create', 'grant'],
      future,
    ],
    [
      'create table d.s.new (a int); grant select on table d.s.new to role r with grant option',
      ['create', 'grant'],
      future,
    ],
    [
      'create table d.s.new (a int); create or replace role r; grant select on table d.s.new to role r',
      ['create', 'replace (loses its grants and members)', 'grant'],
      future,
    ],
    [
      'create table d.s.new (a int); revoke select on future tables in schema d.s from role r; grant select on table d.s.new to role r; create table d.s.next (a int); grant select on table d.s.next to role r',
      ['create', 'revoke', 'unchanged', 'create', 'grant'],
      future,
    ],
    [
      'create table d.s.new (a int); revoke select on table d.s.new from role r; revoke select on table d.s.new from role r',
      ['create', 'revoke', 'unchanged'],
      future,
    ],
  ])
})

describe('grants on what the script replaces, drops or renames', () => {
  const tables = { 'show tables in schema D.S': [tableRow('D.S.T')] }
  testEffects([
    [
      'create or replace role r; grant role r to role sysadmin',
      ['replace (loses its grants and members)', 'grant'],
      { ...ROLES, 'show grants to role SYSADMIN': grantRows('USAGE|ROLE|R') },
    ],
    [
      'drop table d.s.t; create table d.s.t (a int); grant select on table d.s.t to role r',
      ['drop (loses 0 rows, 0 bytes)', 'create', 'grant'],
      { ...granted('SELECT|TABLE|D.S.T'), ...tables },
    ],
    [
      'alter table d.s.t rename to d.s.u; grant select on table d.s.u to role r',
      ['rename (to D.S.U)', 'unchanged'],
      { ...granted('SELECT|TABLE|D.S.T'), ...tables },
    ],
    [
      'alter role r rename to n; grant role other to role n',
      ['rename (to N)', 'unchanged'],
      granted('USAGE|ROLE|OTHER'),
    ],
    [
      'drop role r; grant role other to role r',
      ['drop (loses its grants and members; its objects get another owner)', 'grant !ROLE R does not exist'],
      granted('USAGE|ROLE|OTHER'),
    ],
    [
      'drop table d.s.t; revoke select on table d.s.t from role r',
      ['drop (loses 0 rows, 0 bytes)', 'unchanged !TABLE D.S.T does not exist'],
      { ...granted('SELECT|TABLE|D.S.T'), ...tables },
    ],
  ])
})

describe('grants on what is swapped, restored or recreated', () => {
  const tables = { 'show tables in schema D.S': [tableRow('D.S.T'), tableRow('D.S.U')] }
  testEffects([
    [
      'alter table d.s.t swap with d.s.u; grant select on table d.s.u to role r; grant select on table d.s.other to role r',
      ['change (swapped with d.s.u)', NOT_SHOWN, 'grant'],
      { ...granted('SELECT|TABLE|D.S.U'), ...tables },
    ],
    ['undrop table d.s.v; grant select on table d.s.v to role r', ['create (restored)', NOT_SHOWN], granted()],
    [
      'create table d.s.n (a int); alter schema d.s swap with d.z; grant select on table d.s.n to role r',
      ['create', 'change (swapped with d.z)', NOT_SHOWN],
      { ...ROLES, 'show schemas in database D': namedRows('S', 'Z') },
    ],
    [
      'alter schema d.s swap with d.z; grant select on table d.s.t to role r; grant usage on schema d.z to role r',
      ['change (swapped with d.z)', NOT_SHOWN, NOT_SHOWN],
      { ...granted('SELECT|TABLE|D.S.T'), 'show schemas in database D': namedRows('S', 'Z') },
    ],
    [
      'undrop database d; grant select on table d.s.t to role r; grant usage on schema d.s to role r',
      ['create (restored)', NOT_SHOWN, NOT_SHOWN],
      granted('SELECT|TABLE|D.S.T'),
    ],
    [
      'create or replace schema d.s; grant select on future tables in schema d.s to role r',
      ['replace (loses 2 tables, 0 rows, 0 bytes)', 'grant'],
      {
        ...ROLES,
        ...tables,
        'show schemas in database D': namedRows('S'),
        'show future grants to role R': futureGrantRows('SELECT|TABLE|D.S'),
      },
    ],
  ])
})

describe('ownership', () => {
  testEffects([
    [
      'revoke all on table d.s.t from role r; grant ownership on table d.s.t to role r',
      ['revoke', 'unchanged'],
      granted('OWNERSHIP|TABLE|D.S.T', 'SELECT|TABLE|D.S.T'),
    ],
    [
      'create role n; create schema d.x; grant ownership on schema d.x to role n; grant ownership on schema d.x to role me',
      ['create', 'create', 'grant', 'grant'],
      { ...ROLES, [CURRENT]: currentRow('ME', null, null) },
    ],
    [
      'use role r; create schema d.n; create table d.n.t (a int); grant ownership on table d.n.t to role r',
      ['', 'create', 'create', 'unchanged'],
      ROLES,
    ],
    ['grant select on table d.s.t to role r; grant ownership on table d.s.t to role r', ['grant', 'grant'], ROLES],
    [
      'grant ownership on future schemas in database d to role r; grant ownership on database d to role r',
      ['grant', 'grant'],
      ROLES,
    ],
    [
      'use role identifier($x); create schema d.n; grant ownership on schema d.n to role r',
      ['', 'create', NOT_SHOWN],
      ROLES,
    ],
    [
      'use role r; create schema d.n; grant ownership on schema d.n to role other; drop schema d.n; create schema d.n; grant ownership on schema d.n to role other',
      ['', 'create', 'grant', 'drop', 'create', 'grant'],
      ROLES,
    ],
    [
      'grant ownership on schema d.s to role other; grant ownership on schema d.s to role other',
      ['grant', 'unchanged'],
      granted('OWNERSHIP|SCHEMA|D.S'),
    ],
    ['grant ownership on schema d.s to role r copy current grants', ['unchanged'], granted('OWNERSHIP|SCHEMA|D.S')],
    [
      'grant ownership on schema d.s to role other; grant ownership on schema d.s to role r',
      ['grant', 'grant'],
      { ...granted('OWNERSHIP|SCHEMA|D.S') },
    ],
    [
      'use role r; create schema d.n; grant ownership on schema d.n to role r; grant ownership on schema d.n to role other',
      ['', 'create', 'unchanged', 'grant'],
      ROLES,
    ],
    [
      'create schema d.n; grant ownership on schema d.n to role r',
      ['create', 'unchanged'],
      { ...ROLES, [CURRENT]: currentRow('R', null, null) },
    ],
    [
      'grant ownership on future tables in schema d.s to role r; create table d.s.n (a int); grant ownership on table d.s.n to role r',
      ['grant', 'create', 'unchanged'],
      ROLES,
    ],
    [
      'grant ownership on table d.s.t to role other revoke current grants; grant select on table d.s.t to role r',
      ['grant', 'grant'],
      { ...granted('SELECT|TABLE|D.S.T'), 'show grants on table D.S.T': grantOnRows('SELECT to R') },
    ],
  ])
})

describe('other grantees', () => {
  testEffects([
    ['grant role r to user u', ['unchanged'], { ...ROLES, 'show grants to user U': [{ role: 'R' }] }],
    ['revoke role r from user u', ['revoke'], { ...ROLES, 'show grants to user U': [{ role: 'R' }] }],
    [
      'grant select on view d.s.v to share s',
      ['unchanged'],
      { 'show grants to share S': grantRows('SELECT|VIEW|D.S.V') },
    ],
    [
      'grant usage on schema d.s to database role d.x',
      ['unchanged'],
      { 'show grants to database role D.X': grantRows('USAGE|SCHEMA|D.S') },
    ],
    [
      'use database d; grant usage on schema d.s to database role x; use database e; grant usage on schema d.s to database role x',
      ['', 'unchanged', '', 'grant'],
      {
        'show databases': namedRows('D', 'E'),
        'show grants to database role D.X': grantRows('USAGE|SCHEMA|D.S'),
      },
    ],
    ['grant usage on database d to application a', ['grant'], { 'show grants to application A': grantRows() }],
    ['grant application role a.x to role r', ['unchanged'], granted('USAGE|APPLICATION_ROLE|A.X')],
  ])
})

it('refuses to revoke what is granted, and to lose grants that nothing gives again', async () => {
  const nothingAllowed = { destructive: [], opaqueFiles: [] }
  const listRefused = async (script: string, answers: AccountAnswers) => {
    const refused: string[] = []
    const { planned } = await planScript(script, answers, {
      findRefusal: (statement, facts) => {
        const reasons = findRefusal(statement, nothingAllowed, facts)?.violations.map(({ reason }) => reason)
        refused.push(...(reasons ?? []))
        return reasons?.join(', ')
      },
    })
    return planned.map(({ refusal }) => refusal ?? '')
  }
  const select = granted('SELECT|TABLE|D.S.T')
  expect(await listRefused('revoke select on table d.s.t from role r', select)).toEqual([
    expect.stringContaining('SELECT to ROLE R'),
  ])
  expect(await listRefused('revoke select on table d.s.t from role r', granted())).toEqual([''])
  expect(await listRefused('create table d.s.n (a int); drop table d.s.n', {})).toEqual(['', ''])
  const tables = { 'show tables in schema D.S': [tableRow('D.S.T', { rows: 5, bytes: 100 })] }
  expect(await listRefused('drop table d.s.t; create or replace table d.s.t (a int)', tables)).toEqual([
    expect.stringContaining('5 rows, 100 bytes'),
    '',
  ])
})

describe('the effect of a GRANT or REVOKE', () => {
  const tables = { 'show tables in schema D.S': [tableRow('D.S.T'), tableRow('D.S.U')] }
  it.each([
    ['grant select, insert on table d.s.t to role r', 'TABLE D.S.T', 'INSERT to ROLE R'],
    ['revoke select on table d.s.t from role r', 'TABLE D.S.T', 'SELECT from ROLE R'],
    ['revoke select, insert on table d.s.t from role r', 'TABLE D.S.T', 'SELECT from ROLE R'],
    ['grant update on all tables in schema d.s to role r', 'SCHEMA D.S', 'UPDATE on 2 TABLE to ROLE R'],
    ['grant select on future views in database d to role r', 'DATABASE D', 'SELECT on future VIEW to ROLE R'],
    ['grant all on table d.s.u to role r', 'TABLE D.S.U', 'ALL to ROLE R'],
    ['grant role r to role x', 'ROLE R', 'to ROLE X'],
    ['grant create database on account to role r', 'ACCOUNT ', 'CREATE DATABASE to ROLE R'],
    ['grant usage on future databases in account to role r', undefined, 'USAGE on future DATABASE to ROLE R'],
    ['grant ownership on function d.s.f(int) to role r', 'FUNCTION D.S.F', 'OWNERSHIP to ROLE R'],
    ['revoke all on all tables in schema d.s from role r', 'SCHEMA D.S', 'ALL on 2 TABLE from ROLE R'],
    ['grant usage on role r to role x', 'ROLE R', 'to ROLE X'],
  ])('%s has the object and the missing or lost privileges', async (sql, object, detail) => {
    const { planned } = await planScript(sql, { ...granted('SELECT|TABLE|D.S.T'), ...tables })
    const { effect } = planned[0] as (typeof planned)[number]
    const named = effect.object && `${effect.object.kind} ${effect.object.name.join('.')}`
    expect([named, effect.detail]).toEqual([object, detail])
  })
})

describe('the policies of a view that is replaced', () => {
  const POLICIES =
    `select * from table(D.information_schema.policy_references(ref_entity_name => 'D.S.V',` +
    ` ref_entity_domain => 'VIEW'))`
  const answers = {
    'show views in schema D.S': [viewRow('D.S.V', 'create view V as select 1 as a')],
    'show columns in schema D.S': [],
    [POLICIES]: [
      {
        POLICY_DB: 'D',
        POLICY_SCHEMA: 'S',
        POLICY_NAME: 'P',
        POLICY_KIND: 'ROW_ACCESS_POLICY',
        REF_ARG_COLUMN_NAMES: '[ "A" ]',
      },
    ],
  }
  const listLost = async (sql: string) => {
    let lost: readonly string[] | undefined
    const findLost = (_: unknown, { lostGrants }: { lostGrants?: readonly string[] | undefined }) => {
      lost = lostGrants
      return undefined
    }
    await planScript(sql, answers, { findRefusal: findLost })
    return lost
  }

  it.each([
    ['create or replace view d.s.v copy grants as select 2 as a', ['ROW ACCESS POLICY D.S.P']],
    ['create or replace view d.s.v copy grants with row access policy d.s.p on (a) as select 2 as a', []],
  ])('count as lost unless the statement has them: %s', async (sql, lost) => {
    expect(await listLost(sql)).toEqual(lost)
  })
})
