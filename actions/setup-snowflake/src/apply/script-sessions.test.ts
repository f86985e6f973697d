import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { slowRandomCases } from '../../../shared/testing/random.ts'
import { applySql } from '../../test/support/apply-sql.ts'
import type { FakeSnowflake, ReceivedStatement, Script } from '../../test/support/fake-snowflake.ts'
import { rejectStatement, startSnowflake } from '../../test/support/run-setup-snowflake.ts'

const answerSlowly: Script = { answer: () => ({ status: 'Statement executed successfully.', delayMs: 50 }) }

/** Applies statements in several sessions. */
async function applyInSessions(statements: string[], script: Script = answerSlowly) {
  const server = await startSnowflake(script)
  const result = await applySql(server, statements.join(';\n'), { opensSessions: true })
  return { server, result, sessionCount: new Set(server.statements.map(({ session }) => session)).size }
}

const find = (server: FakeSnowflake, sql: string): ReceivedStatement => {
  const received = server.statements.find(statement => statement.sql === sql)
  if (received === undefined) throw new Error(`Not sent: ${sql}`)
  return received
}

/** The last statements before one in its session that set a part of the session. */
const listSettings = (server: FakeSnowflake, received: ReceivedStatement, parts: readonly string[]) =>
  parts.map(
    part =>
      server.statements
        .filter(({ session, sql }) => session === received.session && sql.startsWith(part))
        .findLast(({ end = Number.POSITIVE_INFINITY }) => end <= received.start)?.sql,
  )

const [DATABASE, ROLE] = ['create database if not exists d', 'create role if not exists r']

it('runs the statements of two roles side by side, each in a session with its role', async () => {
  const { server, sessionCount } = await applyInSessions(['use role sysadmin', DATABASE, 'use role useradmin', ROLE])
  expect(sessionCount).toBe(2)
  expect(listSettings(server, find(server, DATABASE), ['use role'])).toEqual(['use role sysadmin'])
  expect(listSettings(server, find(server, ROLE), ['use role'])).toEqual(['use role useradmin'])
  expect(find(server, 'use role useradmin').start).toBeLessThan(find(server, DATABASE).end ?? 0)
})

const TABLE = 'create table if not exists d.s.t (a int)'

it.each([
  [
    'a grant wait for the role that another session creates',
    'useradmin',
    ROLE,
    'a',
    'grant usage on database e to role r',
  ],
  ['a revoke wait for a table of another role', 'a', TABLE, 'securityadmin', 'revoke role c from role a'],
  [
    'a grant wait for one that lets its role grant more',
    ...['securityadmin', 'grant manage grants on account to role b', 'b', 'grant usage on database e to role c'],
  ],
  ['an object wait for a grant', 'a', 'grant usage on database d to role b', 'b', 'create schema if not exists d.s'],
  ['USE SCHEMA wait for the schema', 'a', 'create schema if not exists e.s', 'b', 'use schema e.s', 'select 1'],
  [
    'USE SCHEMA wait for a grant',
    'a',
    'grant usage on database d to role b',
    'b',
    'use schema d.s',
    TABLE.replace('d.s.', ''),
  ],
  ['USE ROLE wait for the role', 'useradmin', ROLE, 'c', 'use role r', 'create schema if not exists e.s'],
  ['USE ROLE wait for a grant of roles', 'accountadmin', 'grant role a to role b', 'c', 'use role e', DATABASE],
])('makes %s', async (_, firstRole, first, secondRole, second, ...others) => {
  const script = [`use role ${firstRole}`, first, `use role ${secondRole}`, second, ...others]
  const slowly: Script = { answer: sql => ({ status: 'executed', delayMs: sql === first ? 400 : 0 }) }
  const { server } = await applyInSessions(script as string[], slowly)
  expect(find(server, first as string).end).toBeLessThanOrEqual(find(server, second as string).start)
})

it('does not make USE ROLE wait for a grant of a privilege', async () => {
  const grant = 'grant usage on database d to role b'
  const { server } = await applyInSessions(['use role securityadmin', grant, 'use role b', DATABASE], {
    answer: sql => ({ status: 'executed', delayMs: sql === grant ? 400 : 0 }),
  })
  expect(find(server, 'use role b').start).toBeLessThan(find(server, grant).end ?? 0)
})

it.each([
  'begin',
  'create temporary table t (a int)',
  'call p()',
  "execute immediate 'select 1'",
  'set x = (select max(a) from t)',
  'use role identifier($x)',
  'alter session set autocommit = false',
  'select * from table(result_scan(last_query_id()))',
  'select current_session()',
  'alter user deployer set rsa_public_key = null',
  'create or alter user Deployer disabled = true',
  'alter user set default_role = a',
  'alter account set network_policy = p',
  'drop role deploying',
  'alter role deploying rename to r',
  'revoke role deploying from role a',
  'revoke role a from user deployer',
])('keeps everything in one session with: %s', async statement => {
  const script = ['use role a', DATABASE, 'use role b', ROLE, statement].join(';\n')
  const server = await startSnowflake(answerSlowly)
  await applySql(server, script, { opensSessions: true, role: 'DEPLOYING' })
  expect(new Set(server.statements.map(({ session }) => session)).size).toBe(1)
})

it.each(['drop role r', 'revoke role a from user u', 'alter role a set comment = deploying', 'create user u'])(
  'opens sessions with: %s',
  async statement => {
    const script = ['use role a', DATABASE, 'use role b', ROLE, statement].join(';\n')
    const server = await startSnowflake(answerSlowly)
    await applySql(server, script, { opensSessions: true, role: 'DEPLOYING' })
    expect(new Set(server.statements.map(({ session }) => session)).size).toBe(2)
  },
)

it('keeps everything in one session if the login method finds the user, and the script changes one', async () => {
  const script = ['use role a', DATABASE, 'use role b', ROLE, "alter user u set comment = 'x'"].join(';\n')
  const server = await startSnowflake(answerSlowly)
  await applySql(server, script, { opensSessions: true, user: undefined })
  expect(new Set(server.statements.map(({ session }) => session)).size).toBe(1)
})

it('opens no session for statements that run alone, and at most four', async () => {
  const alone = await applyInSessions(['use role a', 'select 1', 'use role b', 'select 2', 'use role c', 'drop role r'])
  expect(alone.sessionCount).toBe(1)
  const roles = ['a', 'b', 'c', 'e', 'f', 'g']
  const many = await applyInSessions(
    roles.flatMap(role => [`use role ${role}`, `create database if not exists d_${role}`]),
  )
  expect(many.sessionCount).toBe(4)
  for (const role of roles) {
    const received = find(many.server, `create database if not exists d_${role}`)
    expect(listSettings(many.server, received, ['use role'])).toEqual([`use role ${role}`])
  }
})

it.each([
  'drop role a',
  'revoke usage on schema d.s from role a',
  'grant ownership on schema d.s to role c',
  'alter schema d.s rename to d.q',
  'create or replace schema d.s',
])('uses the session that still has the schema after: %s', async loss => {
  const [first, second] = ['create table if not exists t (a int)', 'create table if not exists u (a int)']
  const setup = ['use role securityadmin', ROLE, 'use role a', 'use schema d.s', first]
  const { server, sessionCount } = await applyInSessions([
    ...setup,
    ...['use role securityadmin', loss, 'create role if not exists q', 'use role b', second],
  ])
  expect(sessionCount).toBe(2)
  expect(find(server, second).session).toBe(find(server, first).session)
  const sent = server.sql()
  expect(sent.slice(sent.indexOf(loss))).not.toContain('use role a')
  expect(sent.slice(sent.indexOf(loss))).not.toContain('use schema d.s')
})

it('selects what the role of the login created as that role', async () => {
  const warehouse = 'create warehouse if not exists w'
  const script = [warehouse, 'use role b', DATABASE, 'select 1'].join(';\n')
  const expected: Record<string, string[]> = {
    // It is sent in the other session, or the statement in the one that has the warehouse.
    DEPLOYING: ['use role b', 'use role DEPLOYING', 'use warehouse W', 'use role b', 'select 1'],
    '': ['use role b', 'select 1'],
  }
  for (const [role, last] of Object.entries(expected)) {
    const server = await startSnowflake({
      answer: sql => ({ status: sql === warehouse ? 'W successfully created.' : 'executed', delayMs: 50 }),
    })
    await applySql(server, script, { opensSessions: true, role: role === '' ? undefined : role })
    const { session } = find(server, 'select 1')
    const sent = server.statements.filter(statement => statement.session === session).map(({ sql }) => sql)
    expect(sent.filter(sql => !sql.startsWith('create'))).toEqual(last)
  }
})

it('selects nothing again in the session that created it last', async () => {
  const [schema, table] = ['create schema if not exists e.s', 'create table if not exists t (a int)']
  const { server } = await applyInSessions(['use role a', DATABASE, 'use role b', schema, table], {
    answer: sql => ({ status: sql.startsWith('create') ? 'X successfully created.' : 'executed', delayMs: 50 }),
  })
  expect(server.sql()).not.toContain('use schema E.S')
  expect(find(server, table).session).toBe(find(server, schema).session)
})

it('reports a USE ROLE that fails at its line, and starts nothing new', async () => {
  const { server, result } = await applyInSessions(
    ['use role a', DATABASE, 'use role b', ROLE, 'create role if not exists q'],
    {
      answer: sql =>
        sql === 'use role b'
          ? { ...rejectStatement('002043', 'no role B'), delayMs: 100 }
          : { status: 'executed', delayMs: 50 },
    },
  )
  expect(server.sql()).toEqual(['use role a', 'use role b', DATABASE])
  expect(result.failure?.statement?.line).toBe(3)
  expect(result.failure?.error).toMatchObject({ hint: expect.stringContaining('continue-from: a.sql:3') })
})

it('reports a login that fails at the statement that needs it, and starts nothing new', async () => {
  const { server, result } = await applyInSessions(['use role a', DATABASE, 'use role b', ROLE], {
    ...answerSlowly,
    login: count => (count === 2 ? { code: '390100', message: 'Incorrect username or password' } : undefined),
  })
  expect(server.sql()).toEqual(['use role a'])
  expect(result.failure).toMatchObject({ statement: { line: 3 }, error: { hint: expect.stringContaining('a.sql:1') } })
})

it('gives each statement of random scripts the role and schema that it would have in one session', async () => {
  const settings = ['use role a', 'use role b', 'use role securityadmin', 'use secondary roles all', 'use schema d.s']
  const kinds = ['create table if not exists', 'create database if not exists', 'grant select on table d.s', 'select']
  const createText: Record<string, (index: number) => string> = {
    'create table if not exists': index => `create table if not exists t${index} (a int)`,
    'create database if not exists': index => `create database if not exists d${index}`,
    'grant select on table d.s': index => `grant select on table d.s.t${index} to role a`,
    select: index => `select ${index}`,
  }
  const part = fc.oneof(fc.constantFrom(...settings, 'use schema e.s'), fc.constantFrom(...kinds))
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 14 }), async parts => {
      const statements = parts.map((text, index) => createText[text]?.(index) ?? text)
      const server = await startSnowflake({ answer: () => ({ status: 'executed', delayMs: 2 }) })
      const { failure } = await applySql(server, statements.join(';\n'), { opensSessions: true, role: 'LOGIN' })
      expect(failure).toBeUndefined()
      for (const [index, sql] of statements.entries()) {
        if (sql.startsWith('use ')) continue
        const set = ['use role', 'use secondary', ...(/^(create table|select)/.test(sql) ? ['use schema'] : [])]
        const expected = set.map(start => statements.slice(0, index).findLast(earlier => earlier.startsWith(start)))
        expect([sql, ...listSettings(server, find(server, sql), set)]).toEqual([sql, ...expected])
      }
    }),
    slowRandomCases(60),
  )
})
