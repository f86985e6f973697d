import { describe, expect, it } from '@jest/globals'
import {
  type AccountAnswers,
  CURRENT,
  currentRow,
  futureGrantRows,
  listSent,
  namedRows,
  startAccount,
  tableRow,
} from './support/account-answers.ts'
import { grantRows } from './support/fake-snowflake.ts'
import { listActions, rejectStatement, runSetupSnowflake } from './support/run-setup-snowflake.ts'

const ROLES: AccountAnswers = { 'show roles': namedRows('R', 'ETL', 'OTHER') }
const ALLOWED = { 'allow-destructive': 'true' }

describe('a GRANT', () => {
  const usage = 'grant usage on database raw to role etl'

  it('is not sent if the list of the grantee, requested once, contains it', async () => {
    const server = await startAccount({
      ...ROLES,
      'show grants to role ETL': grantRows('USAGE|DATABASE|RAW', 'OWNERSHIP|SCHEMA|RAW.PUBLIC'),
      'show future grants to role ETL': futureGrantRows('INSERT|TABLE|RAW.PUBLIC'),
    })
    const statements = [
      usage,
      'grant usage on database raw to etl',
      'grant ownership on schema raw.public to role etl copy current grants',
      'grant usage on warehouse w to role etl',
      'grant usage on warehouse w to role etl',
      'grant select on future tables in schema raw.public to role etl',
      'grant insert on future tables in schema raw.public to role etl',
    ]
    const outcome = await runSetupSnowflake(server, { 'a.sql': statements.join(';\n') })
    expect(listActions(outcome)).toEqual(['same', 'same', 'same', 'grant', 'same', 'grant', 'same'])
    expect(listSent(server).sort()).toEqual([statements[3], statements[5]].sort())
    expect(server.sql().filter(sql => sql.endsWith('to role ETL') && sql.startsWith('show'))).toHaveLength(2)
  })

  it('is compared with a new list after a statement that might change grants', async () => {
    const answers: AccountAnswers = { ...ROLES, 'show grants to role ETL': grantRows('USAGE|DATABASE|RAW') }
    const server = await startAccount({
      ...answers,
      get 'call p()'() {
        answers['show grants to role ETL'] = grantRows()
        return { status: 'done' }
      },
      get 'show grants to role ETL'() {
        return answers['show grants to role ETL'] as AccountAnswers[string]
      },
    })
    const outcome = await runSetupSnowflake(server, { 'a.sql': `${usage};\ncall p();\n${usage}` })
    expect(listActions(outcome)).toEqual(['same', 'run', 'grant'])
    expect(listSent(server)).toEqual(['call p()', usage])
  })

  it('is sent if the list cannot be read', async () => {
    const hidden = { error: { code: '003001', message: 'Insufficient privileges' } }
    const server = await startAccount({ ...ROLES, 'show grants to role ETL': hidden })
    const outcome = await runSetupSnowflake(server, { 'a.sql': usage })
    expect(listSent(server)).toEqual([usage])
    expect(listActions(outcome)).toEqual(['grant'])
  })

  it('on all objects is sent if the list of objects is not known, or one of them lacks the grant', async () => {
    const all = (schema: string) => `grant select on all tables in schema d.${schema} to role r`
    const sql = [all('hidden'), all('granted'), all('partly')]
    const server = await startAccount({
      ...ROLES,
      'show tables in schema D.HIDDEN': { error: { code: '003001', message: 'Insufficient privileges' } },
      'show tables in schema D.GRANTED': [tableRow('D.GRANTED.T')],
      'show tables in schema D.PARTLY': [tableRow('D.PARTLY.T'), tableRow('D.PARTLY.U')],
      'show grants to role R': grantRows('SELECT|TABLE|D.GRANTED.T', 'SELECT|TABLE|D.PARTLY.T'),
      [all('hidden')]: { status: 'Statement executed successfully. 0 objects affected.' },
    })
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') })
    expect(listSent(server).sort()).toEqual([all('hidden'), all('partly')])
    expect(listActions(outcome)).toEqual(['same', 'same', 'grant'])
  })
})

// SHOW GRANTS lists these under another kind, or another privilege, than REVOKE has.
const LISTED_UNDER_OTHER_NAMES: Record<string, string> = {
  'revoke select on table d.s.iceberg from role r': 'SELECT|ICEBERG TABLE|D.S.ICEBERG',
  'revoke select on table d.s.dynamic from role r': 'SELECT|DYNAMIC_TABLE|D.S.DYNAMIC',
  'revoke select on table d.s.external from role r cascade': 'SELECT|EXTERNAL TABLE|D.S.EXTERNAL',
  'revoke select on table d.s.events from role r': 'SELECT|EVENT TABLE|D.S.EVENTS',
  'revoke select on table d.s.v from role r restrict': 'SELECT|VIEW|D.S.V',
  'revoke select on view d.s.m from role r': 'SELECT|MATERIALIZED VIEW|D.S.M',
  'revoke select on view d.s.x from role r': 'SELECT|SEMANTIC VIEW|D.S.X',
  'revoke imported privileges on database shared from role r': 'USAGE|DATABASE|SHARED',
  'revoke usage on storage integration i from role r': 'USAGE|INTEGRATION|I',
  'revoke usage on network rule d.s.n from role r': 'USAGE|RULE|D.S.N',
  'revoke role other from role r': 'USAGE|ROLE|OTHER',
  'revoke create table on schema d.s from role r': 'CREATE TABLE|SCHEMA|D.S',
}

/** No list shows whether these are granted; after some of them nothing is known about the grants of the role. */
const NOT_SHOWN = [
  'revoke select on view db.s.v from user u',
  'revoke caller usage on database d from role r',
  'revoke select on identifier($t) from role r',
  'revoke select (a) on table d.s.t from role r',
  'revoke usage on foo d.s.x from role r',
]

/** The lists show that these are not granted. */
const NOT_GRANTED = [
  'revoke usage on database d from role r',
  'revoke database role d.x from user u',
  'revoke all privileges on database d from role r',
  'revoke all on schema d.e from role r',
  'revoke grant option for select on table d.s.t from role r',
  'revoke usage on function d.s.f(int, varchar) from role r',
  'revoke usage on procedure d.s.p() from role r',
  'revoke application role a.r from role r',
  'revoke usage on database d from share s',
  'revoke select on future tables in schema d.s from database role d.r',
  'revoke select on table d.s.t from role r',
]

describe('a REVOKE', () => {
  const listed = Object.keys(LISTED_UNDER_OTHER_NAMES)
  const granted: AccountAnswers = {
    ...ROLES,
    // The same last part of the name in another schema is another object; a kind that is not known can be any.
    'show grants to role R': grantRows(
      ...Object.values(LISTED_UNDER_OTHER_NAMES),
      'SELECT|TABLE|D.OTHER.T',
      'USAGE|BAR|D.S.X',
    ),
  }

  it('of what is listed under another kind is a change, in a plan and when it is applied', async () => {
    const server = await startAccount(granted)
    const files = { 'a.sql': listed.join(';\n') }
    const plan = await runSetupSnowflake(server, files, { mode: 'plan', ...ALLOWED })
    expect(listActions(plan)).toEqual(listed.map(() => 'revoke'))
    expect(listSent(server)).toEqual([])
    const apply = await runSetupSnowflake(server, files, ALLOWED)
    expect(apply.errors).toEqual([])
    expect(listActions(apply)).toEqual(listActions(plan))
    expect(listSent(server).sort()).toEqual(listed.sort())
  })

  it('is always sent: it is a change if the lists do not tell whether there is a grant', async () => {
    const server = await startAccount(granted)
    const sql = [...NOT_GRANTED, ...NOT_SHOWN]
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') }, ALLOWED)
    expect(outcome.errors).toEqual([])
    expect(listSent(server).sort()).toEqual(sql.toSorted())
    expect(listActions(outcome)).toEqual([...NOT_GRANTED.map(() => 'same'), ...NOT_SHOWN.map(() => 'revoke')])
  })

  it('needs allow-destructive only if there might be a grant', async () => {
    const server = await startAccount(granted)
    const sql = [...NOT_GRANTED, ...listed, ...NOT_SHOWN]
    const { errors, exitCode } = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') })
    expect(exitCode).toBe(1)
    const refused = [...errors.join().matchAll(/a\.sql:(\d+) \(/g)].map(([, line]) => Number(line))
    expect(refused).toEqual([...listed, ...NOT_SHOWN].map((_, index) => NOT_GRANTED.length + index + 1))
    expect(listSent(server)).toEqual([])
    const harmless = await runSetupSnowflake(server, { 'a.sql': NOT_GRANTED.join(';\n') })
    expect(harmless.errors).toEqual([])
    expect(harmless.outputs.changed).toBe('false')
  })

  it('of an object that does not exist fails with the error of Snowflake', async () => {
    const sql = 'revoke select on table d.s.t from role r'
    const server = await startAccount({ ...ROLES, [sql]: rejectStatement('002003', "Table 'D.S.T' does not exist") })
    const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain("a.sql:1: Table 'D.S.T' does not exist")
  })

  it('from an unqualified database role is compared in the database that is the current one', async () => {
    const sql = 'revoke select on table d.s.t from database role r'
    const server = await startAccount({
      [CURRENT]: currentRow('ME', 'OTHER', 'PUBLIC'),
      'show databases': namedRows('D', 'OTHER'),
      'show grants to database role D.R': grantRows('SELECT|TABLE|D.S.T'),
    })
    const { errors } = await runSetupSnowflake(server, { 'a.sql': `use database d;\n${sql}` })
    expect(errors.join()).toContain('Destructive statements need allow-destructive: a.sql:2 (')
    expect(listSent(server)).toEqual([])
    expect((await runSetupSnowflake(server, { 'a.sql': `select 1;\n${sql}` })).exitCode).toBe(0)
  })

  it('of a future grant is compared with the future grants', async () => {
    const sql = 'revoke select on future tables in schema d.s from role r'
    const answers: AccountAnswers = { ...ROLES, 'show future grants to role R': futureGrantRows('SELECT|TABLE|D.S') }
    const server = await startAccount(answers)
    expect(listActions(await runSetupSnowflake(server, { 'a.sql': sql }, ALLOWED))).toEqual(['revoke'])
    answers['show future grants to role R'] = []
    expect(listActions(await runSetupSnowflake(server, { 'a.sql': sql }))).toEqual(['same'])
  })
})

it('compares with what a script leaves granted at its end, so that a second run changes nothing', async () => {
  const server = await startAccount({
    ...ROLES,
    'show grants to role R': grantRows('USAGE|DATABASE|OLD', 'USAGE|SCHEMA|S.T'),
    'show grants to role OTHER': grantRows('USAGE|DATABASE|OLD'),
  })
  const sql = [
    'revoke usage on database old from role r',
    'grant usage on database old to role r',
    'grant usage on database old to role other',
    'grant usage on database new to role r',
    'revoke all on schema s.t from role r',
    'grant usage on schema s.t to role r',
    'revoke usage on database new from role r',
  ]
  const outcome = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') })
  expect(outcome.errors).toEqual([])
  expect(listActions(outcome)).toEqual(sql.map(() => 'same'))
  expect(listSent(server)).toEqual(sql.slice(-1))
})
