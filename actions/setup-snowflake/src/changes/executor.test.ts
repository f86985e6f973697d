import { describe, expect, it, test } from '@jest/globals'
import { type DriverError, QueryError, type QueryResult } from '../session/driver.ts'
import type { Row } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { classifyStatement } from '../sql/statement.ts'
import { StatementExecutor } from './executor.ts'

type Answer = Row[] | { affected: number } | 'refused'

/** A session that answers from a table of beginnings, and keeps what it was asked. */
function sessionOf(answers: Record<string, Answer>) {
  const sent: string[] = []
  const run = async (sql: string): Promise<QueryResult> => {
    sent.push(sql)
    const [, answer = []] = Object.entries(answers).find(([beginning]) => sql.startsWith(beginning)) ?? []
    if (answer === 'refused') {
      throw new StatementError(
        new QueryError(Object.assign(new Error('refused'), { code: 2003 }) as unknown as DriverError, undefined),
      )
    }
    const rows = Array.isArray(answer) ? answer : []
    return {
      queryId: 'q',
      rows,
      columns: Object.keys(rows[0] ?? {}),
      affectedRows: Array.isArray(answer) ? undefined : answer.affected,
    }
  }
  return { sent, session: { run, close: async () => undefined, queryIds: [] } satisfies Session }
}

const statement = (sql: string) => ({ file: 'a.sql', line: 1, sql, shown: sql, kind: classifyStatement(sql) })

async function effects(answers: Record<string, Answer>, ...statements: string[]) {
  const { session, sent } = sessionOf(answers)
  const comparison = new StatementExecutor(session)
  const found: string[] = []
  for (const sql of statements) {
    const { action: effect, detail } = (await comparison.run(statement(sql))).verdict
    found.push(detail === undefined ? effect : `${effect}: ${detail}`)
  }
  return { effects: found, sent }
}

const status = (text: string): Row[] => [{ status: text }]
const grantRow = (privilege: string, granted_on: string, name: string): Row => ({
  privilege,
  granted_on,
  name,
  grant_option: 'false',
})

test.each<[string, Answer, string]>([
  ['create database if not exists raw', status('Database RAW successfully created.'), 'create'],
  ['create database if not exists raw', status('RAW already exists, statement succeeded.'), 'same'],
  ['create or replace view v as select 1', status('View V successfully created.'), 'replace'],
  ['create or alter table t (a int)', status('Table T successfully altered.'), 'change'],
  ['drop table if exists t', status('T successfully dropped.'), 'drop'],
  ['drop table if exists t', status('Drop statement executed successfully (T already dropped).'), 'same'],
  ["alter warehouse w set warehouse_size = 'SMALL'", status('Statement executed successfully.'), 'change'],
  ['truncate table t', status('Statement executed successfully.'), 'change'],
  ['insert into t values (1)', [{ 'number of rows inserted': 2 }], 'run: 2 rows'],
  ['insert into t values (1)', [{ 'number of rows inserted': 0 }], 'same'],
  ['merge into t using s …', [{ 'number of rows inserted': 0, 'number of rows updated': 1 }], 'run: 1 row'],
  ['delete from t', { affected: 0 }, 'same'],
  [
    'copy into t from @s',
    [
      { file: 'a', rows_loaded: 3 },
      { file: 'b', rows_loaded: 4 },
    ],
    'run: 7 rows',
  ],
  ['copy into t from @s', status('Copy executed with 0 files processed.'), 'same'],
  ['call p()', [{ P: 1 }], 'run'],
  ['select 1', [{ A: 1 }], 'none'],
  ['use role etl', status('Statement executed successfully.'), 'none'],
  ['begin transaction', status('Statement executed successfully.'), 'none'],
])('%s, answered %j: %s', async (sql, answer, expected) => {
  expect((await effects({ [sql]: answer }, sql)).effects).toEqual([expected])
})

describe('grants', () => {
  const usage = 'grant usage on database raw to role etl'

  it('that are there are not run; a role is asked once', async () => {
    const rows = [grantRow('USAGE', 'DATABASE', 'RAW'), grantRow('USAGE', 'WAREHOUSE', 'LOAD_WH')]
    const { effects: found, sent } = await effects(
      { 'show grants to role ETL': rows },
      usage,
      'grant usage on warehouse load_wh to etl',
    )
    expect(found).toEqual(['same', 'same'])
    expect(sent).toEqual(['show grants to role ETL'])
  })

  it('that are missing are run, and known from then on', async () => {
    const { effects: found, sent } = await effects({}, usage, usage)
    expect(found).toEqual(['grant', 'same'])
    expect(sent).toEqual(['show grants to role ETL', usage])
  })

  it('of several privileges are run where one is missing', async () => {
    const rows = [grantRow('SELECT', 'TABLE', 'A.B.T')]
    const sql = 'grant select, insert on table a.b.t to role etl'
    expect((await effects({ 'show grants': rows }, sql)).effects).toEqual(['grant'])
  })

  it('on an object without its schema mean the current one', async () => {
    const { effects: found } = await effects(
      {
        'show grants': [grantRow('SELECT', 'TABLE', 'RAW.PUBLIC.T')],
        'select current_database()': [{ D: 'RAW', S: 'PUBLIC' }],
      },
      'grant select on table t to role etl',
    )
    expect(found).toEqual(['same'])
  })

  it('are asked for again after anything that may have changed them', async () => {
    const rows = [grantRow('USAGE', 'DATABASE', 'RAW')]
    const { sent } = await effects({ 'show grants': rows }, usage, 'call p()', usage)
    expect(sent.filter(sql => sql.startsWith('show'))).toHaveLength(2)
  })

  it('whose list may not be read are run, and what Snowflake says decides', async () => {
    expect((await effects({ 'show grants': 'refused' }, usage)).effects).toEqual(['grant'])
  })

  it('on all objects are run: only what this role sees would be compared', async () => {
    const sql = 'grant select on all tables in schema a.b to role etl'
    const { sent } = await effects({ 'show tables': [], 'grant select': status('0 objects affected.') }, sql)
    expect(sent).toContain(sql)
    const told = await effects({ 'grant select': status('Statement executed successfully. 0 objects affected.') }, sql)
    expect(told.effects).toEqual(['same'])
  })

  it('are revoked only where they stand', async () => {
    const sql = 'revoke usage on database raw from role etl'
    expect((await effects({}, sql)).effects).toEqual(['same'])
    expect((await effects({ 'show grants': [grantRow('USAGE', 'DATABASE', 'RAW')] }, sql)).effects).toEqual(['revoke'])
  })
})

describe('alter user', () => {
  const sql = 'alter user u set default_role = etl'

  it('is not run where the user is as it says', async () => {
    const { effects: found, sent } = await effects({ 'desc user': [{ property: 'DEFAULT_ROLE', value: 'ETL' }] }, sql)
    expect(found).toEqual(['same'])
    expect(sent).toEqual(['desc user U'])
  })

  it('says what it changes, and is run where nobody may look', async () => {
    const live = [{ property: 'DEFAULT_ROLE', value: 'REPORTING' }]
    expect((await effects({ 'desc user': live }, sql)).effects).toEqual(['change: DEFAULT_ROLE REPORTING → etl'])
    expect((await effects({ 'desc user': 'refused' }, sql)).effects).toEqual(['change'])
  })
})
