import { describe, expect, it } from '@jest/globals'
import { AccountReader } from '../src/account/account-reader.ts'
import { Planner } from '../src/changes/planner.ts'
import {
  type AccountAnswers,
  answerFrom,
  CURRENT,
  columnRows,
  currentRow,
  namedRows,
  tableRow,
} from './support/account-answers.ts'
import { describeEffect, makeStatements, openTestSession, planScript } from './support/plan-scripts.ts'
import { startSnowflake } from './support/run-setup-snowflake.ts'

const NAMES: AccountAnswers = {
  'show roles': namedRows('R', 'ME'),
  'show databases': namedRows('D', 'E'),
  'show warehouses': namedRows('W'),
}

type Case = [script: string, effects: string[], answers?: AccountAnswers]

const testEffects = (cases: Case[]) =>
  it.each(cases)('%s', async (script, effects, answers = NAMES) => {
    expect((await planScript(script, answers)).effects).toEqual(effects)
  })

describe('USE', () => {
  testEffects([
    ['use role r; use warehouse w; use database d; use secondary roles all', ['', '', '', '']],
    ['use role gone', ['!ROLE GONE does not exist']],
    ['use warehouse gone; use database gone', ['!WAREHOUSE GONE does not exist', '!DATABASE GONE does not exist']],
    ['use schema d.gone; use d.gone', ['!SCHEMA D.GONE does not exist', '!SCHEMA D.GONE does not exist']],
    ['create role new; grant role new to user me; use role new', ['create', 'grant', '']],
    ['grant role r to user me; use role r', ['unchanged', ''], { ...NAMES, 'show grants to user ME': [{ role: 'R' }] }],
    [
      'use database d; create table t (a int); use e; create table t (a int); create table t (a int)',
      ['', 'create', '', 'create', 'create !TABLE E.PUBLIC.T already exists'],
    ],
    [
      'create schema d.new; create table t (a int); create database if not exists new; create table public.t (a int)',
      ['create', 'create', 'create', 'create'],
    ],
    [
      'use database e; create database if not exists d; create table if not exists t (a int)',
      ['', 'unchanged', 'unchanged'],
      {
        ...NAMES,
        'show tables in schema E.PUBLIC': [tableRow('E.PUBLIC.T')],
        'show columns in schema E.PUBLIC': columnRows('E.PUBLIC.T', 'a int'),
      },
    ],
    [
      'use database d; drop database d; create table t (a int)',
      [
        '',
        'drop (loses its schemas with all data, and its grants)',
        'unknown (the current database or schema is not known)',
      ],
      { ...NAMES, 'show tables in database D': { error: { code: '000630', message: 'timeout' } } },
    ],
    [
      'use schema d.s; drop schema d.s; create table t (a int)',
      ['', 'drop (loses 0 tables, 0 rows, 0 bytes)', 'unknown (the current database or schema is not known)'],
      { ...NAMES, 'show schemas in database D': namedRows('S') },
    ],
    [
      'use schema d.s; drop schema d.public; create table t (a int)',
      ['', 'drop (loses 0 tables, 0 rows, 0 bytes)', 'create'],
      { ...NAMES, 'show schemas in database D': namedRows('S', 'PUBLIC') },
    ],
    [
      'create table t (a int)',
      ['unknown (the current database or schema is not known)'],
      { [CURRENT]: currentRow('ME', null, null) },
    ],
  ])

  it('asks whether a schema exists only if no other answer shows it', async () => {
    const { sent } = await planScript('use schema d.s; create table if not exists t (a int)', NAMES)
    expect(sent).not.toContain('show schemas in database D')
    expect((await planScript('use schema d.s', NAMES)).sent).toContain('show schemas in database D')
  })
})

describe('session variables', () => {
  testEffects([
    [
      "set db = 'X'; create database if not exists identifier($db); use database identifier($db); create table t (a int)",
      ['', 'create', '', 'create'],
    ],
    [
      "set name = 'd.s.' || 't'; create table identifier($name) (a int); create table d.s.t (a int)",
      ['', 'create', 'create !TABLE D.S.T already exists'],
    ],
    [
      "set (a, b) = ('R', 5); create role identifier($a); alter role identifier($a) set comment = $b",
      ['', 'create !ROLE R already exists', 'change (COMMENT unset → 5)'],
    ],
    [
      'set r = current_role(); create role identifier($r)',
      ['', 'create !ROLE ME already exists'],
      { ...NAMES, [CURRENT]: currentRow('ME', 'D', 'S') },
    ],
    [
      "set r = coalesce(current_database(), 'R'); create role identifier($r)",
      ['', 'create !ROLE R already exists'],
      { ...NAMES, [CURRENT]: currentRow('ME', null, null), "select coalesce(null, 'R') as value": [{ VALUE: 'R' }] },
    ],
    [
      "set r = 'M' || 'E' || current_role(); create role identifier($r)",
      ['', 'create'],
      { ...NAMES, [CURRENT]: currentRow('X', null, null) },
    ],
    [
      'set (a, b) = (-5, true); alter role r set comment = $a; alter role r set comment = $b',
      ['', 'change (COMMENT unset → -5)', 'change (COMMENT -5 → TRUE)'],
    ],
    [
      "set r = 'M' || upper('e'); create role identifier($r)",
      ['', 'create !ROLE ME already exists'],
      { ...NAMES, "select 'M' || upper('e') as value": [{ VALUE: 'ME' }] },
    ],
    [
      "set r = concat('M', 'E'); create role identifier($r)",
      ['', 'create !ROLE ME already exists'],
      { ...NAMES, "select concat('M', 'E') as value": [{ VALUE: 'ME' }] },
    ],
    [
      "set r = 'me'; set r = upper($r); create role identifier($r)",
      ['', '', 'create !ROLE ME already exists'],
      { ...NAMES, "select upper('me') as value": [{ VALUE: 'ME' }] },
    ],
    [
      'create warehouse new; set r = current_warehouse(); create role identifier($r); create role new',
      ['create', '', 'create', 'create !ROLE NEW already exists'],
    ],
    ['create role identifier($r)', ['unknown (the name of its object is not known)']],
    ['set r = my_function(); create role identifier($r)', ['', 'unknown (the name of its object is not known)']],
    ['set r = uuid_string(); create role identifier($r)', ['', 'unknown (the name of its object is not known)']],
    ["set r = 'r'; unset r; create role identifier($r)", ['', '', 'unknown (the name of its object is not known)']],
    ["set secret = 'O''Brien\\\\'; alter role r set comment = $secret", ['', "change (COMMENT unset → O'Brien\\)"]],
  ])

  it('sends no expression that might change something', async () => {
    const script = [
      'set a = my_function()',
      'set b = seq.nextval',
      'set c = (select max(a) from t)',
      'use role identifier($a)',
      'set x = 1 ->> delete from t',
      "execute immediate 'delete from t'",
      "select system$cancel_query('x')",
      'with p as procedure () returns int language sql as $$ begin drop table t; end $$ call p()',
    ]
    const { sent, planned } = await planScript(script.join(';\n'), NAMES)
    expect(sent).toEqual([])
    expect(planned.map(({ isNeeded }) => isNeeded)).toEqual([true, true, true, false, true, true, true, true])
  })
})

describe('transactions', () => {
  const discarded = '(rolled back, because no statement commits the transaction)'
  const tables = { ...NAMES, 'show tables in schema D.S': [tableRow('D.S.T')] }
  testEffects([
    ['begin; insert into t values (1); rollback', ['', '(rolled back)', '']],
    ['alter session set autocommit = false; insert into t values (1)', ['', discarded]],
    ['alter session set autocommit = off; insert into t values (1); commit', ['', 'run', '']],
    ['alter session set autocommit = false; insert into t values (1); alter session unset autocommit', ['', 'run', '']],
    ['begin; insert into t values (1); commit; insert into t values (1); rollback', ['', 'run', '', 'run', '']],
    ['begin; insert into t values (1)', ['', discarded]],
    ['begin; call p(); truncate table d.s.t; rollback', ['', 'run', '(rolled back)', ''], tables],
    [
      'begin; insert into t values (1); create role new; insert into t values (1); rollback',
      ['', 'run', 'create', 'run', ''],
    ],
    [
      'alter session set autocommit = false; insert into t values (1); create role new; insert into t values (1)',
      ['', 'run', 'create', discarded],
    ],
  ])
})

describe('statements whose effect is not predictable', () => {
  const listPredictions = async (script: string) =>
    (await planScript(script, NAMES)).planned.map(
      ({ isUnpredictable, isProvisional }) => `${isUnpredictable}/${isProvisional}`,
    )

  it.each([
    'call p()',
    'begin drop role r; end',
    "execute immediate 'drop role r'",
    'foo bar',
    'call p() ->> select 1',
  ])('%s makes the plan of later statements provisional', async unpredictable => {
    expect(await listPredictions(`create role a; ${unpredictable}; create role b`)).toEqual([
      'false/false',
      'true/false',
      'false/true',
    ])
  })

  it.each(['select 1', 'insert into t values (1)', 'remove @s', 'execute task t', 'create role c'])(
    '%s does not',
    async statement => {
      expect(await listPredictions(`${statement}; create role b`)).toEqual(['false/false', 'false/false'])
    },
  )

  it('are planned from what the account says after they ran', async () => {
    const answers: AccountAnswers = { ...NAMES, [CURRENT]: currentRow('ME', 'D', 'S') }
    const server = await startSnowflake({ answer: sql => answerFrom(answers)(sql) })
    const [session, scriptSession] = [await openTestSession(server), await openTestSession(server)]
    const planner = new Planner(new AccountReader(session, scriptSession), {
      findRefusal: (statement, { objectState }) => (statement.kind.type === 'drop' ? objectState : undefined),
    })
    const statements = makeStatements(
      'create table d.s.own (a int); create temporary table d.s.tmp (a int); call p(); create table if not exists d.s.t (a int); create table t2 (a int); drop table d.s.own; create role identifier($v); alter table d.s.tmp add column b int',
    )
    const before = await planner.plan(statements)
    expect(before.map(describeEffect)).toEqual([
      'create',
      'create',
      'run',
      'create',
      'create',
      'drop',
      'unknown (the name of its object is not known)',
      'change (column B unset → NUMBER(38,0))',
    ])
    // The procedure created the table, and changed the session.
    answers['show tables in schema D.S'] = [tableRow('D.S.T'), tableRow('D.S.OWN')]
    answers['show tables in schema E.X'] = [tableRow('E.X.T2')]
    answers[CURRENT] = currentRow('ME', 'E', 'X')
    answers['show variables'] = [{ name: 'V', value: 'R', type: 'text' }]
    const after = await planner.plan(statements, 3)
    expect(after.map(describeEffect)).toEqual([
      'unchanged, but differs (column A unset → NUMBER(38,0))',
      'create !TABLE E.X.T2 already exists',
      expect.stringMatching(/^drop/),
      'create !ROLE R already exists',
      expect.stringMatching(/^change/),
    ])
    // The procedure can have given the name to an older table.
    expect(after[2]?.refusal).toBe('existing')
    // Only the session of the script has what the procedure changed in it.
    const listSessions = (sql: string) => server.statements.flatMap(one => (one.sql === sql ? [one.session] : []))
    expect(listSessions(CURRENT)).toEqual(['session-1', 'session-2'])
    expect(listSessions('show variables')).toEqual(['session-2'])
    expect(listSessions('show tables in schema D.S')).toEqual(['session-1', 'session-1'])
    await Promise.all([session.close(), scriptSession.close()])
  })
})

describe('a chain', () => {
  testEffects([
    ['show tables ->> select * from $1', ['']],
    ['create role new ->> create role new', ['run (create, create) !ROLE NEW already exists']],
    ['use role r ->> create role new; create role new', ['run (create)', 'create !ROLE NEW already exists']],
    ['create role new ->> drop role gone', ['run (create) !ROLE GONE does not exist']],
  ])
})
