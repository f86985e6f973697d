import { describe, expect, it } from '@jest/globals'
import { Deadline, systemClock } from '../../../shared/deadline.ts'
import { ActionError, CancelledError } from '../../../shared/errors.ts'
import { type ApplyTestOptions, applySql } from '../../test/support/apply-sql.ts'
import type { Answer, FakeSnowflake, Script } from '../../test/support/fake-snowflake.ts'
import { rejectStatement, startSnowflake } from '../../test/support/run-setup-snowflake.ts'
import type { PlannedStatement } from '../changes/planned-statement.ts'
import type { RunResult } from './run-result.ts'

/** Applies a script and lists what was sent. */
async function applyAgainst(script: Script, sql: string, options: ApplyTestOptions = {}) {
  const server = await startSnowflake(script)
  const result = await applySql(server, sql, options)
  return { server, result, sent: server.sql() }
}

const answerSlowly: Script = { answer: () => ({ status: 'Statement executed successfully.', delayMs: 100 }) }

const listEffects = ({ finished }: RunResult): string[] =>
  finished.map(({ effect: { action, detail } }) => (detail === undefined ? action : `${action}: ${detail}`))

/** The statements that ran while another one did. */
const ranBeside = (server: FakeSnowflake, sql: string): string[] => {
  const at = server.statements.find(statement => statement.sql === sql)
  if (at === undefined) throw new Error(`Not sent: ${sql}`)
  return server.statements
    .filter(other => other !== at && other.start < (at.end ?? 0) && at.start < (other.end ?? 0))
    .map(other => other.sql)
}

/** The error that ended a run. */
function errorOf({ failure }: RunResult): ActionError {
  if (failure?.error instanceof ActionError) return failure.error
  throw new Error(`No error of the action: ${String(failure?.error)}`)
}
const hintOf = (result: RunResult): string => errorOf(result).hint ?? ''
const messageOf = (result: RunResult): string => errorOf(result).message

describe('what is needed', () => {
  it('sends only the statements that the plan needs, and reports all in order', async () => {
    const { sent, result } = await applyAgainst(
      {},
      'create role if not exists a;\ngrant role a to role b;\ndrop role c',
      {
        plan: sql => (sql.startsWith('grant') ? {} : { isNeeded: false, effect: { action: 'same' } }),
        role: 'SECURITYADMIN',
      },
    )
    expect(sent).toEqual(['grant role a to role b'])
    expect(listEffects(result)).toEqual(['same', 'grant', 'same'])
    expect(result.finished.map(({ queryId }) => queryId !== undefined)).toEqual([false, true, false])
  })

  it('sends everything in place with runAll', async () => {
    const script = 'use role x;\nset v = 1;\ncreate role if not exists a'
    const { sent } = await applyAgainst({}, script, { plan: () => ({ isNeeded: false }), runAll: true })
    expect(sent).toEqual(script.split(';\n'))
  })

  it('stops before a statement that the guard refuses', async () => {
    const { sent, result } = await applyAgainst({}, 'call p();\ndrop table t;\nselect 1', {
      plan: sql => (sql.startsWith('drop') ? { refusal: 'it loses 3 rows' } : {}),
    })
    expect(sent).toEqual(['call p()'])
    expect(messageOf(result)).toBe('a.sql:2: Apply refuses the statement: it loses 3 rows\nNot run: a.sql:3')
    expect(hintOf(result)).toContain('continue-from: a.sql:2')
  })

  it('plans the rest again after a statement whose effect is not predictable', async () => {
    const script = 'call p();\ngrant role a to role b;\ngrant role c to role d'
    let replanned: number | undefined
    const { sent } = await applyAgainst({}, script, {
      plan: sql => ({ isProvisional: !sql.startsWith('call'), isNeeded: sql.startsWith('call') }),
      replan: async index => {
        replanned = index
        const { planSql } = await import('../../test/support/apply-sql.ts')
        return planSql(script, sql => ({ isNeeded: sql.includes('role c') })).slice(index)
      },
    })
    expect(replanned).toBe(1)
    expect(sent).toEqual(['call p()', 'grant role c to role d'])
  })

  it('ends with the error of a second plan', async () => {
    const { sent, result } = await applyAgainst({}, 'call p();\ngrant role a to role b', {
      plan: sql => ({ isProvisional: sql.startsWith('grant') }),
      replan: () => Promise.reject(new Error('no answer')),
    })
    expect(sent).toEqual(['call p()'])
    expect(result.failure).toMatchObject({ error: { message: 'no answer' }, statement: { line: 2 } })
  })
})

describe('settings', () => {
  it('are sent only before a statement that needs them, and only the last of each', async () => {
    const script = [
      'use role a',
      'use role b',
      'use schema d.s',
      'set v = 1',
      'set w = 2',
      'create table if not exists t (a int)',
      'use role c',
      'use schema d.u',
      'create role if not exists r',
      'use warehouse w',
    ]
    const { sent, result } = await applyAgainst({}, script.join(';\n'))
    expect(sent).toEqual([
      'use role b',
      'use schema d.s',
      'create table if not exists t (a int)',
      'use role c',
      'create role if not exists r',
    ])
    expect(result.finished).toHaveLength(script.length)
  })

  it('of a variable are sent before the statement that names it, with those they depend on', async () => {
    const script =
      "set a = 'X';\nset b = $a;\nset c = 1;\nuse role identifier($b);\nselect $c;\nselect getvariable('A')"
    const { sent } = await applyAgainst({}, script)
    expect(sent).toEqual([
      "set a = 'X'",
      'set b = $a',
      'set c = 1',
      'use role identifier($b)',
      'select $c',
      "select getvariable('A')",
    ])
  })

  it('are sent again if one before them was left out', async () => {
    const [useSchema, grant] = ['use schema d.s', 'grant usage on database d to role r']
    const table = 'create table if not exists t (a int)'
    const script = ['use role a', useSchema, 'use role securityadmin', grant, table]
    const { sent } = await applyAgainst({}, script.join(';\n'))
    expect(sent).toEqual(['use role securityadmin', grant, 'use role a', useSchema, 'use role securityadmin', table])
  })

  it('are sent with the role that they were written for', async () => {
    const warehouse = 'create warehouse if not exists w'
    const [role, grant] = ['create role if not exists r', 'grant select on future tables in schema d.s to role r']
    const script = ['use role a', warehouse, 'create warehouse if not exists v', 'use role b', role, grant, 'select 1']
    const created: Script = { answer: sql => ({ status: `${sql} successfully created.` }) }
    const { sent } = await applyAgainst(created, script.join(';\n'))
    expect(sent.slice(3)).toEqual([
      ...['use role b', role, grant, 'use role a', 'use warehouse V', 'use role b', 'select 1'],
    ])
  })

  it('before the first statement, of continue-from, are sent when they are needed', async () => {
    const { sent } = await applyAgainst({}, 'select 2', { settings: 'use role x; set v = 1; use schema d.s' })
    expect(sent).toEqual(['use role x', 'use schema d.s', 'select 2'])
  })

  it('are all sent before a procedure call, and what it changed is not undone', async () => {
    const { sent } = await applyAgainst({}, 'use role a;\nset v = 1;\ncall p();\nselect $v')
    expect(sent).toEqual(['use role a', 'set v = 1', 'call p()', 'select $v'])
  })

  it('whose value cannot be computed again are sent once, in place', async () => {
    const { sent } = await applyAgainst({}, 'use role a;\nset x = seq.nextval;\nuse role b;\nselect $x')
    expect(sent).toEqual(['use role a', 'set x = seq.nextval', 'use role b', 'select $x'])
  })

  it('whose value other statements change are sent once, in place', async () => {
    const script = [
      'set m = (select max(a) from t)',
      'insert into t values (1)',
      'set q = last_query_id()',
      'use role r',
      'delete from t where a <= $m',
      'select * from table(result_scan($q))',
    ]
    const { sent } = await applyAgainst({}, script.join(';\n'))
    expect(sent).toEqual(script)
  })

  it('whose value other statements change are sent before the first statement that continue-from runs', async () => {
    const settings = 'use role r;\nset m = (select max(a) from t)'
    const { sent } = await applyAgainst({}, 'insert into t values (1);\ndelete from t where a <= $m', { settings })
    expect(sent).toEqual([...settings.split(';\n'), 'insert into t values (1)', 'delete from t where a <= $m'])
  })

  it('that fail are the failed statement', async () => {
    const script: Script = { answer: sql => (sql === 'use role a' ? rejectStatement('002043', 'no role') : undefined) }
    const { sent, result } = await applyAgainst(script, 'select 0;\nuse role a;\nuse role b;\nuse role a;\nselect 1')
    expect(sent).toEqual(['select 0', 'use role a'])
    expect(result.failure?.statement?.line).toBe(4)
    expect(hintOf(result)).toContain('continue-from: a.sql:2')
  })
})

describe('side by side', () => {
  it('run statements that can run twice and do not depend on each other, 16 at a time', async () => {
    const script = Array.from({ length: 40 }, (_, index) => `create schema if not exists d${index}.s`).join(';\n')
    const { server, result } = await applyAgainst(answerSlowly, script)
    expect(server.maxConcurrency).toBe(16)
    expect(result.finished.map(({ statement }) => statement.line)).toEqual(
      Array.from({ length: 40 }, (_, at) => at + 1),
    )
  })

  it.each([
    ['content after its container', 'create database if not exists d', 'create schema if not exists d.s'],
    ['a grant after its role', 'create role if not exists r', 'grant usage on database d to role r'],
    ['a grant after its object', 'create table if not exists d.s.t (a int)', 'grant select on table d.s.t to role r'],
    ['a grant to a user after it', 'create user if not exists u', 'grant role r to user u'],
    ['a user after its network policy', 'create network policy if not exists p', 'alter user u set network_policy = p'],
    ['a user after its tag', 'create tag if not exists d.s.g', "alter user u set tag d.s.g = 'x'"],
    ['changes of one object', "alter warehouse w set comment = 'a'", 'alter warehouse w set auto_suspend = 60'],
    ['a grant after the new owner', 'grant ownership on schema d.s to role r', 'grant usage on schema d.s to role q'],
    [
      'a table after a future grant',
      'grant select on future tables in schema d.s to role r',
      'create table if not exists d.s.t (a int)',
    ],
    [
      'a future grant after a table',
      'create table if not exists d.s.t (a int)',
      'grant select on future tables in schema d.s to role r',
    ],
    [
      'a view after its table',
      'create table if not exists d.s.t (a int)',
      'create view if not exists d.s.v as select * from d.s.t',
    ],
    ['a name without its schema', 'create table if not exists t (a int)', "comment on table d.s.t is 'x'"],
    [
      'a name in a string',
      'create integration if not exists i type = storage',
      "create stage if not exists d.s.g storage_integration = 'I'",
    ],
    [
      'a stage after its name in a path',
      'create stage if not exists d.s.g',
      'create pipe if not exists d.s.p as copy into d.s.t from @d.s.g',
    ],
    [
      'a table after the database that becomes the current one',
      'create database if not exists d',
      'create table if not exists t (a int)',
    ],
    [
      'a database after a table of the current schema',
      'create table if not exists t (a int)',
      'create database if not exists d',
    ],
    [
      'an object after a grant to the current role',
      'grant create schema on database d to role me',
      'create schema if not exists d.s',
    ],
    ['a column after its table', 'create table if not exists d.s.t (a int)', "comment on column s.t.a is 'x'"],
    [
      'a grant on all tables after a table of the current schema',
      'create table if not exists t (a int)',
      'grant select on all tables in schema d.s to role r',
    ],
    [
      'a future grant after a table of the current database',
      'create table if not exists s.t (a int)',
      'grant select on future tables in database d to role r',
    ],
    [
      'a new owner of a schema after a table in it',
      'create table if not exists t (a int)',
      'grant ownership on schema d.s to role r',
    ],
    [
      'a table of the current schema after a change of it',
      "alter schema d.s set default_ddl_collation = 'en-ci'",
      'create table if not exists t (a varchar)',
    ],
    [
      'a revoke after a grant on all tables',
      'grant select on all tables in schema d.s to role r',
      'revoke select on table d.s.t from role r',
    ],
    [
      'a revoke on all tables after a grant in the current schema',
      'grant select on table t to role r',
      'revoke select on all tables in schema d.s from role r',
    ],
    [
      'a revoke on the account after a grant',
      'grant create database on account to role r',
      'revoke create database on account from role r',
    ],
    ['a revoke of a role after an object', 'create schema if not exists d.s', 'revoke role r from role sysadmin'],
    ['a revoke and a grant', 'revoke select on table d.s.t from role r', 'grant insert on table d.s.t to role q'],
  ])('never run %s', async (_, first, second) => {
    const { server } = await applyAgainst(answerSlowly, `${first};\n${second}`, { role: 'SECURITYADMIN' })
    expect(server.sql()).toEqual([first, second])
    expect(server.maxConcurrency).toBe(1)
  })

  it.each([
    ['grants of one object', 'grant select on table d.s.t to role r', 'grant insert on table d.s.t to role q'],
    ['grants on all tables', 'grant select on all tables in schema d.s to role r', 'grant select on table t to role q'],
    ['schemas of one name', "alter schema a.public set comment = 'x'", "alter schema b.public set comment = 'x'"],
    ['a user and its default role', 'create role if not exists r', 'create user if not exists u default_role = r'],
    ['role grants of an administrator', 'grant role a to role b', 'grant role b to role c'],
    ['warehouses', 'create warehouse if not exists a', 'create warehouse if not exists b'],
    ['a role and a schema of its name', 'create schema if not exists d.r', 'create role if not exists r'],
  ])('run %s', async (_, first, second) => {
    const { server } = await applyAgainst(answerSlowly, `${first};\n${second}`, { role: 'SECURITYADMIN' })
    expect(server.maxConcurrency).toBe(2)
  })

  it.each([
    'create table t (a int)',
    'create or replace view v as select 1',
    'create temporary table if not exists t (a int)',
    'create function if not exists f() returns int as $$ 1 $$',
    'alter table t add column b int',
    'drop table if exists t',
    'insert into t values (1)',
    'call p()',
    'select 1',
    'execute immediate $$ begin return 1; end $$',
    "create schema if not exists identifier('d.s')",
    'alter account set timezone = UTC',
  ])('never runs: %s', async sql => {
    const beside = 'create role if not exists r'
    const { server } = await applyAgainst(answerSlowly, [beside, sql, 'create role if not exists q'].join(';\n'))
    expect(ranBeside(server, sql)).toEqual([])
    expect(server.sql()[1]).toBe(sql)
  })

  it('runs role grants of a role without MANAGE GRANTS one after the other', async () => {
    const script = 'grant role a to role b;\ngrant role b to role c'
    for (const role of ['SYSADMIN', undefined]) {
      const { server } = await applyAgainst(answerSlowly, script, { role })
      expect(server.maxConcurrency).toBe(1)
    }
    const { server } = await applyAgainst(answerSlowly, `use role accountadmin;\n${script}`, { role: 'SYSADMIN' })
    expect(server.maxConcurrency).toBe(2)
  })

  it('changes no setting while a statement runs', async () => {
    const script = 'use role a;\ncreate schema if not exists d.s;\nuse role b;\ncreate schema if not exists e.s'
    const { server } = await applyAgainst(answerSlowly, script)
    expect(server.sql()).toEqual(script.split(';\n'))
    expect(server.maxConcurrency).toBe(1)
  })

  it('sends no setting again that the session still has', async () => {
    const [first, second] = ['create table if not exists t (a int)', 'create table if not exists u (a int)']
    const script = ['use role a', 'use schema d.s', first, 'use role c', 'drop role a', 'use role b', second]
    const { sent } = await applyAgainst({}, script.join(';\n'))
    expect(sent).toEqual(script)
  })

  it('selects nothing again for a variable that is a literal', async () => {
    const [setting, drop, comment] = ["set v = 'x'", 'drop schema d.q', 'comment on schema d.s is $v']
    const script = ['use schema d.q', setting, 'use role b', drop, comment].join(';\n')
    const { sent } = await applyAgainst({}, script, { role: 'DEPLOYER' })
    expect(sent).toEqual(['use schema d.q', 'use role b', drop, setting, comment])
  })

  it('selects a warehouse before it is dropped', async () => {
    const script = ['use warehouse w', 'drop warehouse w', 'select 1']
    const { sent } = await applyAgainst({}, script.join(';\n'))
    expect(sent).toEqual(script)
  })

  it('selects a schema as the role of the login, if that is the role before it', async () => {
    const [role, table] = ['create role if not exists r', 'create table if not exists t (a int)']
    const script = ['use schema d.s', 'use role b', role, table].join(';\n')
    const { sent } = await applyAgainst({}, script, { role: 'Deployer' })
    expect(sent).toEqual(['use role b', role, 'use role DEPLOYER', 'use schema d.s', 'use role b', table])
  })

  it('selects the last database that was created, if a statement needs the current schema', async () => {
    const created: Script = {
      answer: sql => {
        const name = /database if not exists (\w+)/.exec(sql)?.[1]
        if (name === undefined) return undefined
        return name === 'c'
          ? { status: 'C already exists, statement succeeded.' }
          : { status: `Database ${name} successfully created.` }
      },
    }
    const databases = ['a', 'b', 'c'].map(name => `create database if not exists ${name}`)
    const table = 'create table if not exists t (a int)'
    const { sent } = await applyAgainst(created, [...databases, table].join(';\n'))
    expect(sent.slice(3)).toEqual(['use database B', table])
    const single = await applyAgainst(created, [databases[0], table].join(';\n'))
    expect(single.sent).toEqual([databases[0], table])
    const qualified = await applyAgainst(
      created,
      [...databases, 'create table if not exists a.s.t (a int)'].join(';\n'),
    )
    expect(qualified.sent).toHaveLength(4)
    const selected = await applyAgainst(created, [...databases, 'use schema a.s', table].join(';\n'))
    expect(selected.sent.slice(3)).toEqual(['use schema a.s', table])
  })
})

describe('effects', () => {
  const EFFECTS: [sql: string, planned: string, answer: Answer, effect: string][] = [
    ['create database if not exists a', 'create', { status: 'Database A successfully created.' }, 'create'],
    ['create database if not exists b', 'create', { status: 'B already exists, statement succeeded.' }, 'same'],
    ['create database if not exists c', 'differs', { status: 'C already exists, statement succeeded.' }, 'differs'],
    ['create database if not exists d', 'same', { status: 'Database D successfully created.' }, 'create'],
    ['create or replace view v as select 1', 'create', { status: 'View V successfully created.' }, 'create'],
    ['create or replace view w as select 1', 'unknown', { status: 'View W successfully created.' }, 'replace'],
    ['create or alter table t (a int)', 'unknown', { status: 'Table T successfully altered.' }, 'change'],
    ['create or alter table u (a int)', 'unknown', { status: 'Table U successfully created.' }, 'create'],
    ['drop table if exists t', 'drop', { status: 'T successfully dropped.' }, 'drop'],
    ['drop table if exists u', 'drop', { status: 'Drop statement executed successfully (U already dropped).' }, 'same'],
    ['alter table t rename to u', 'rename', { status: 'Statement executed successfully.' }, 'rename'],
    [
      'grant select on all tables in schema a.b to role r',
      'grant',
      { status: 'Statement executed successfully. 0 objects affected.' },
      'same',
    ],
    ['revoke role a from role b', 'unknown', { status: 'Statement executed successfully.' }, 'revoke'],
    ['insert into t values (1)', 'run', { rows: [{ 'number of rows inserted': 2 }] }, 'run: 2 rows'],
    ['insert into t select 1 where false', 'run', { rows: [{ 'number of rows inserted': 0 }] }, 'same'],
    [
      'merge into t using s',
      'run',
      { rows: [{ 'number of rows inserted': 0, 'number of rows updated': 1 }] },
      'run: 1 row',
    ],
    [
      'copy into t from @s',
      'run',
      {
        rows: [
          { file: 'a', rows_loaded: 3 },
          { file: 'b', rows_loaded: 4 },
        ],
      },
      'run: 7 rows',
    ],
    ['copy into t from @empty', 'run', { status: 'Copy executed with 0 files processed.' }, 'same'],
    ['truncate table t', 'change', { status: 'Statement executed successfully.' }, 'change'],
    ['call p()', 'run', { rows: [{ P: 1 }] }, 'run'],
    ['select 1', 'none', { rows: [{ A: 1 }] }, 'none'],
  ]

  it('are as planned, unless the result shows another one', async () => {
    const answers = new Map(EFFECTS.map(([sql, , answer]) => [sql, answer]))
    const planned = new Map(EFFECTS.map(([sql, action]) => [sql, action as 'create']))
    const { result } = await applyAgainst(
      { answer: sql => answers.get(sql) },
      EFFECTS.map(([sql]) => sql).join(';\n'),
      {
        plan: sql => ({ effect: { action: planned.get(sql) ?? 'none' } }),
      },
    )
    expect(result.failure).toBeUndefined()
    expect(listEffects(result)).toEqual(EFFECTS.map(([, , , effect]) => effect))
  })

  it('keep the object of the plan, and nothing else of a plan that does not know', async () => {
    const object = { kind: 'ROLE', name: ['R'] }
    const effects = async (sql: string, planned: Partial<PlannedStatement>, status: string) => {
      const { result } = await applyAgainst({ answer: () => ({ status }) }, sql, { plan: () => planned })
      return result.finished.map(({ effect }) => effect)
    }
    const unknown = { effect: { action: 'unknown' as const, object, detail: 'SHOW does not say whether it exists' } }
    const create = 'create role if not exists r'
    expect(await effects(create, unknown, 'Role R successfully created.')).toEqual([{ action: 'create', object }])
    expect(await effects(create, unknown, 'R already exists, statement succeeded.')).toEqual([
      { action: 'same', object },
    ])
    const failing = { effect: { action: 'none' as const }, failure: 'USER U does not exist' }
    expect(await effects("alter user u set comment = 'x'", failing, 'Statement executed successfully.')).toEqual([
      { action: 'change' },
    ])
  })

  const inserted: Answer = { rows: [{ 'number of rows inserted': 2 }] }
  const failing: Script = {
    answer: sql => (sql.startsWith('insert') ? inserted : sql === 'boom' ? rejectStatement('000001', 'no') : undefined),
  }

  it.each([
    ['rolled back', 'begin;\ninsert into t select 1;\nrollback', ['none', 'none: rolled back', 'none']],
    ['committed', 'begin;\ninsert into t select 1;\ncommit', ['none', 'run: 2 rows', 'none']],
    ['left open', 'begin;\ninsert into t select 1', ['none', 'none: rolled back']],
    ['of a failed script', 'begin;\ninsert into t select 1;\nboom;\ncommit', ['none', 'none: rolled back']],
    [
      'committed by DDL',
      'begin;\ninsert into t select 1;\ndrop table u;\nrollback',
      ['none', 'run: 2 rows', 'drop', 'none'],
    ],
    [
      'without autocommit',
      'alter session set autocommit = false;\ninsert into t select 1;\nrollback',
      ['none', 'none: rolled back', 'none'],
    ],
  ])('of a transaction count as they are afterwards: %s', async (_, sql, effects) => {
    const { result } = await applyAgainst(failing, sql)
    expect(listEffects(result)).toEqual(effects)
  })

  it('of a transaction without a needed statement are those of the plan, and nothing is sent', async () => {
    const { sent } = await applyAgainst({}, 'begin;\nuse role r;\ndrop table if exists t;\ncommit;\nselect 1', {
      plan: sql => (sql.startsWith('drop') ? { isNeeded: false } : {}),
    })
    expect(sent).toEqual(['use role r', 'select 1'])
  })

  it('of a transaction with a needed statement need all of its statements', async () => {
    const { sent } = await applyAgainst(
      failing,
      'begin;\ncreate role if not exists r;\ninsert into t select 1;\ncommit',
      {
        plan: sql => (sql.startsWith('create') ? { isNeeded: false } : {}),
      },
    )
    expect(sent).toEqual(['begin', 'create role if not exists r', 'insert into t select 1', 'commit'])
  })
})

describe('a failure', () => {
  const creates = (count: number) => Array.from({ length: count }, (_, at) => `create role if not exists r${at}`)

  it('lets what runs end, starts nothing new, and distinguishes what ran', async () => {
    const script = [...creates(4), 'select 1', 'create role if not exists z']
    const { sent, result } = await applyAgainst(
      {
        answer: sql => {
          if (sql.endsWith('r1')) return { ...rejectStatement('003001', 'Insufficient privileges'), delayMs: 50 }
          if (sql.endsWith('r3')) return { ...rejectStatement('003001', 'Not this one'), delayMs: 100 }
          return { status: 'Role successfully created.', delayMs: 300 }
        },
      },
      script.join(';\n'),
    )
    expect(sent).toHaveLength(4)
    expect(messageOf(result).split('\n').slice(-3)).toEqual([
      'Failed, too: a.sql:4: Not this one',
      'Ran already, and run again with continue-from: a.sql:3',
      'Not run: a.sql:5, a.sql:6',
    ])
    expect(hintOf(result)).toContain('continue-from: a.sql:2')
    expect(result.finished.map(({ statement }) => statement.line)).toEqual([1, 3])
    expect(result.failure?.statement?.line).toBe(2)
    expect(result.notRun.map(({ line }) => line)).toEqual([5, 6])
  })

  it('is passed by a run that continues from it', async () => {
    const script = creates(3).concat('insert into t select 1')
    let isFixed = false
    const server = await startSnowflake({
      answer: sql => (sql.endsWith('r1') && !isFixed ? rejectStatement('003001', 'no') : undefined),
    })
    const first = await applySql(server, script.join(';\n'))
    expect(hintOf(first)).toContain('continue-from: a.sql:2')
    isFixed = true
    const second = await applySql(server, script.slice(1).join(';\n'))
    expect(second.failure).toBeUndefined()
    expect(server.ran.filter(sql => sql.startsWith('insert'))).toHaveLength(1)
    expect(server.sql().filter(sql => sql.endsWith('r0'))).toHaveLength(1)
  })

  it('of a statement over its time, which Snowflake cancels, names the parameter', async () => {
    const timeout = rejectStatement('000630', 'Statement reached its statement or warehouse timeout of 3 second(s)')
    const { sent, result } = await applyAgainst({ answer: () => timeout }, 'call work();\nselect 1')
    expect(sent).toEqual(['call work()'])
    expect(hintOf(result)).toMatch(/^Snowflake cancelled the statement: raise STATEMENT_TIMEOUT_IN_SECONDS/)
    expect(result.uncertain).toEqual([])
  })

  it('in a transaction continues from its start', async () => {
    const { result } = await applyAgainst(
      { answer: sql => (sql === 'boom' ? rejectStatement('000001', 'no') : undefined) },
      'select 1;\nbegin;\ninsert into t select 1;\nboom;\ncommit',
    )
    expect(hintOf(result)).toContain('continue-from: a.sql:2 (its transaction was rolled back)')
  })
})

describe('a lost reply', () => {
  it('is repeated by the driver under the same request id, and the statement runs once', async () => {
    const cut = (sql: string, times: number): Answer | undefined =>
      sql.startsWith('insert') && times === 0 ? { cutAfter: { rows: [{ 'number of rows inserted': 3 }] } } : undefined
    const { server, result } = await applyAgainst({ answer: cut }, 'insert into t select 1;\nselect 1')
    expect(listEffects(result)).toEqual(['run: 3 rows', 'none'])
    expect(server.ran).toEqual(['insert into t select 1', 'select 1'])
    const [first, second] = server.statements
    expect(second?.requestId).toBe(first?.requestId)
  })

  it.each([429, 503])('is repeated after HTTP %d', async httpStatus => {
    const answer = (_: string, times: number): Answer | undefined => (times === 0 ? { httpStatus } : undefined)
    const { server, result } = await applyAgainst({ answer }, 'insert into t select 1')
    expect(result.failure).toBeUndefined()
    expect(server.ran).toEqual(['insert into t select 1'])
  })

  it('of a statement that could run twice is uncertain, and nothing after it is sent', async () => {
    const answer = (sql: string, times: number): Answer | undefined =>
      sql.startsWith('insert') ? (times === 0 ? 'cut' : { lost: '390111' }) : undefined
    const { server, result } = await applyAgainst({ answer }, 'insert into t select 1;\nselect 1')
    expect(server.statements.map(({ sql }) => sql)).toEqual(['insert into t select 1', 'insert into t select 1'])
    expect(new Set(server.statements.map(({ requestId }) => requestId)).size).toBe(1)
    expect(result.uncertain).toMatchObject([{ statement: { line: 1 }, queryId: undefined }])
    expect(messageOf(result)).toContain('Uncertain whether they ran: a.sql:1 (query id unknown)')
    expect(result.notRun.map(({ line }) => line)).toEqual([2])
  })

  it('of a COMMIT leaves open whether its transaction counts', async () => {
    const answer = (sql: string, times: number): Answer | undefined => {
      if (sql === 'commit') return times === 0 ? 'cut' : { lost: '390111' }
      return sql.startsWith('insert') ? { rows: [{ 'number of rows inserted': 1 }] } : undefined
    }
    const { result } = await applyAgainst({ answer }, 'begin;\ninsert into t select 1;\ncommit')
    expect(listEffects(result)).toEqual(['none', 'run: 1 row'])
    expect(result.uncertain).toMatchObject([{ statement: { line: 3 } }])
  })

  it('of a statement that can run twice is no obstacle, and it counts as planned', async () => {
    const answer = (sql: string, times: number): Answer | undefined => {
      if (!sql.startsWith('create')) return undefined
      return times === 0
        ? 'cut'
        : times === 1
          ? { lost: '390111' }
          : { status: 'R already exists, statement succeeded.' }
    }
    const { result } = await applyAgainst({ answer }, 'create role if not exists r')
    expect(listEffects(result)).toEqual(['create'])
  })
})

describe('a session that ends', () => {
  it.each(['390112', '390104', '390111'] as const)('is opened once for all statements that run (%s)', async lost => {
    const answer = (sql: string, times: number): Answer | undefined =>
      sql.startsWith('create role') && times === 0 ? { lost } : undefined
    const script = ['use role a', ...Array.from({ length: 5 }, (_, at) => `create role if not exists r${at}`)]
    const { server, result } = await applyAgainst({ answer }, script.join(';\n'))
    expect(result.failure).toBeUndefined()
    expect(server.logins).toHaveLength(2)
    expect(server.ran.filter(sql => sql.startsWith('create')).sort()).toEqual(script.slice(1))
    expect(server.statements.find(({ session }) => session === 'session-2')?.sql).toBe('use role a')
  })

  it('whose token expired gets another one, and each statement runs once', async () => {
    const data = { sessionToken: 'renewed', masterToken: 'm', validityInSecondsST: 3600, validityInSecondsMT: 14400 }
    const script = Array.from({ length: 3 }, (_, at) => `create role if not exists r${at}`)
    const { server, result } = await applyAgainst(
      {
        answer: (_, times) => (times === 0 ? { lost: '390112' } : undefined),
        reply: path => (path === '/session/token-request' ? { body: { success: true, data } } : undefined),
      },
      script.join(';\n'),
    )
    expect(result.failure).toBeUndefined()
    expect(server.logins).toHaveLength(1)
    expect(server.ran.sort()).toEqual(script)
  })

  it('asks for the statements in flight by their query ids', async () => {
    const answer = (sql: string): Answer | undefined =>
      sql.startsWith('create') ? { lost: '390104', when: 'after' } : undefined
    const script = Array.from({ length: 4 }, (_, at) => `create role if not exists r${at}`)
    const { server, result } = await applyAgainst({ answer }, script.join(';\n'))
    expect(result.failure).toBeUndefined()
    expect(server.ran).toHaveLength(4)
    expect(server.sql()).toHaveLength(4)
  })
})

describe('an end', () => {
  it('starts nothing after the deadline, and names the location to continue from', async () => {
    let now = 0
    const deadline = new Deadline(600_000, { clock: { ...systemClock, now: () => now } })
    const onFinished = () => {
      now = 600_001
    }
    const { sent, result } = await applyAgainst({}, 'select 1;\nselect 2', { deadline, onFinished })
    expect(sent).toEqual(['select 1'])
    expect(messageOf(result)).toBe('The deadline (timeout-minutes: 10) passed before a.sql:2\nNot run: a.sql:2')
    expect(result.failure?.statement).toBeUndefined()
  })

  it('cancels everything that runs when the job is cancelled', async () => {
    const controller = new AbortController()
    const script = [...Array.from({ length: 5 }, (_, at) => `create role if not exists r${at}`), 'select 1']
    const server = await startSnowflake({ answer: () => 'hang' })
    const applying = applySql(server, script.join(';\n'), {
      deadline: Deadline.after(600_000, { signal: controller.signal }),
    })
    while (server.ran.length < 5) await new Promise(resolve => setTimeout(resolve, 20))
    controller.abort(new CancelledError('Cancelled'))
    const result = await applying
    expect(server.cancelled.sort()).toEqual(script.slice(0, 5))
    expect(messageOf(result)).toMatch(
      /^The job was cancelled: Snowflake was asked to cancel a.sql:1, a.sql:2, .*a.sql:5/,
    )
    expect(hintOf(result)).toContain('continue-from: a.sql:1')
    expect(result.notRun.map(({ line }) => line)).toEqual([6])
  })

  it('cancels the statement that runs at the deadline', async () => {
    const server = await startSnowflake({ answer: () => 'hang' })
    const result = await applySql(server, 'call work()', { deadline: Deadline.after(1_500) })
    expect(server.cancelled).toEqual(['call work()'])
    expect(messageOf(result)).toContain(
      'a.sql:1 was still running at the deadline (timeout-minutes: 10) and was cancelled',
    )
  })
})

it('sends the query tag with each statement', async () => {
  const { server } = await applyAgainst({}, 'use role a;\ncreate role if not exists r;\nselect 1', {
    createQueryTag: ({ file, line, kind }) => (kind.type === 'query' ? undefined : `${file}:${line}`),
  })
  expect(server.statements.map(({ queryTag }) => queryTag)).toEqual(['a.sql:1', 'a.sql:2', 'tag'])
})

it('gives the role of the login the location of the statement that needs it', async () => {
  const createQueryTag = ({ file, line }: { file: string; line: number }) => `${file}:${line}`
  const needsBoth = 'use schema d.s;\nuse role b;\ncreate role if not exists r;\ncreate table if not exists t (a int)'
  const { server } = await applyAgainst({}, needsBoth, { role: 'DEPLOYER', createQueryTag })
  const sent = server.statements.map(({ sql, queryTag }) => [queryTag, sql])
  expect(sent.slice(2, 4)).toEqual([
    ['a.sql:4', 'use role DEPLOYER'],
    ['a.sql:1', 'use schema d.s'],
  ])

  const rejected = {
    answer: (sql: string) => (sql === 'use role DEPLOYER' ? rejectStatement('002043', 'no role') : undefined),
  }
  const { result } = await applyAgainst(rejected, needsBoth, { role: 'DEPLOYER' })
  expect(messageOf(result)).toContain('a.sql:4: no role')
})

it('sends no query tag after the script has set one', async () => {
  const { server } = await applyAgainst({}, "alter session set query_tag = 'mine';\nselect 1")
  expect(server.statements.map(({ queryTag }) => queryTag)).toEqual(['tag', undefined])
})
