import { describe, expect, it, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { SHOW_COLUMNS } from '../../test/support/show-columns.ts'
import { OBJECT_HEADS, OTHER_HEADS } from '../../test/support/statement-heads.ts'
import { OBJECT_TYPES } from '../sql/object-types.ts'
import { needsDescribe } from './compare-object.ts'
import { readDescribeRows } from './object-kind.ts'
import { findKind, OBJECT_KINDS } from './object-kinds.ts'
import { readRequested } from './properties.ts'

const listHeads = (heads: Record<string, string>): [kind: string, sql: string][] =>
  Object.entries(heads).flatMap(([kind, text]) =>
    text
      .trim()
      .split('\n')
      .map((sql): [string, string] => [kind, sql.trim()]),
  )

describe('the beginnings of statements in the documentation', () => {
  const objects = listHeads(OBJECT_HEADS)
  const others = listHeads(OTHER_HEADS)

  it('are 300 or more, each once', () => {
    const all = [...objects, ...others].map(([, sql]) => sql)
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(new Set(all).size).toBe(all.length)
  })

  test.each(objects)('are about %s: %s', (type, sql) => {
    expect(makeStatement(sql).kind).toMatchObject({ type: sql.split(' ')[0], objectType: type })
    expect(findKind(type)).toBeDefined()
  })

  test.each(others)('are %s: %s', (type, sql) => {
    expect(makeStatement(sql).kind).toMatchObject({ type })
  })

  test.each(objects)('ask for something, or name what is not compared: %s %s', (_, sql) => {
    const statement = makeStatement(sql)
    expect(readRequested(statement) === undefined).toBe(/^(drop|undrop|truncate)/.test(sql))
  })
})

describe('the table of kinds', () => {
  it('has a row for each type that a statement can name, and no other', () => {
    expect(OBJECT_KINDS.map(({ type }) => type).sort()).toEqual([...OBJECT_TYPES].sort())
  })

  test.each(OBJECT_KINDS)('names the documentation of $type', ({ show, describe: described, properties }) => {
    for (const command of [show, described]) if (command) expect(command.page).toMatch(/^sql-reference\/sql\/[a-z-]+$/)
    // What is compared has a source.
    for (const { column, row } of properties) {
      expect(column === undefined || show !== undefined).toBe(true)
      expect(row === undefined || described !== undefined).toBe(true)
    }
  })

  test.each(OBJECT_KINDS.filter(({ show, properties }) => show !== undefined && properties.length > 0))(
    'reads documented columns of SHOW for $type',
    ({ type, properties, definition }) => {
      const documented = SHOW_COLUMNS.get(type)?.split(' ') ?? []
      const read = [...properties, ...(definition === undefined ? [] : [definition])].flatMap(
        ({ column }) => column ?? [],
      )
      expect(read.filter(column => !documented.includes(column))).toEqual([])
      expect(documented.length).toBeGreaterThan(0)
    },
  )

  // docs.snowflake.com/sql-reference/sql/show-…: the forms that are not the rule.
  test.each([
    ['DATABASE ROLE', { plural: 'DATABASE ROLES', containers: ['DATABASE'], like: false }],
    ['NETWORK POLICY', { plural: 'NETWORK POLICIES', containers: [], like: false }],
    ['PACKAGES POLICY', { plural: 'PACKAGES POLICIES', containers: ['SCHEMA'], like: false }],
    ['FAILOVER GROUP', { plural: 'FAILOVER GROUPS', containers: [], like: false }],
    ['MODEL', { plural: 'MODELS', containers: ['DATABASE', 'SCHEMA'], like: true }],
    ['SCHEMA', { plural: 'SCHEMAS', containers: ['ACCOUNT', 'DATABASE'], like: true }],
    ['FUNCTION', { plural: 'USER FUNCTIONS', page: 'sql-reference/sql/show-user-functions' }],
    ['STORAGE INTEGRATION', { plural: 'STORAGE INTEGRATIONS', page: 'sql-reference/sql/show-integrations' }],
    ['GATEWAY', { plural: 'GATEWAYS', containers: ['ACCOUNT', 'DATABASE', 'SCHEMA'], like: true }],
    ['INDEX', { plural: 'INDEXES' }],
    ['STORAGE LIFECYCLE POLICY', { plural: 'STORAGE LIFECYCLE POLICIES' }],
  ])('lists %s by its documented SHOW', (type, show) => {
    expect(findKind(type)?.show).toMatchObject(show)
  })

  test.each(['CORTEX SEARCH SERVICE', 'APPLICATION ROLE', 'BUDGET', 'PROVISIONED THROUGHPUT'])(
    'does not list %s, which has no SHOW for one schema or account',
    type => expect(findKind(type)?.show).toBeUndefined(),
  )

  test.each([
    ['TABLE', {}, true],
    ['TABLE', { is_dynamic: 'Y' }, false],
    ['TABLE', { is_iceberg: 'Y', is_external: 'N' }, true],
    ['VIEW', { is_materialized: 'true' }, false],
    ['EXTERNAL FUNCTION', { is_external_function: 'N' }, false],
  ])('finds rows of %s in lists of several kinds: %j is %s', (type, row, isOfKind) => {
    expect(findKind(type)?.show?.matches?.(row)).toBe(isOfKind)
  })

  it('has one family for the kinds that share a namespace', () => {
    const families = ['VIEW', 'ICEBERG TABLE', 'DYNAMIC TABLE', 'EXTERNAL TABLE', 'TABLE'].map(
      type => findKind(type)?.family,
    )
    expect(new Set(families)).toEqual(new Set(['TABLE']))
    expect(findKind('STREAM')?.family).toBe('STREAM')
  })
})

describe('DESCRIBE', () => {
  const read = (type: string, rows: Record<string, unknown>[]) => {
    const command = findKind(type)?.describe
    if (command === undefined) throw new Error(type)
    return readDescribeRows(command, rows)
  }

  it('of a user has the columns property, value and default', () => {
    const rows = [{ property: 'COMMENT', value: 'x', default: 'null', description: '' }]
    expect(read('USER', rows)).toEqual({
      properties: new Map([['COMMENT', 'x']]),
      defaults: new Map([['COMMENT', 'null']]),
    })
  })

  it('of a network policy has the columns name and value, and no default', () => {
    expect(read('NETWORK POLICY', [{ name: 'ALLOWED_IP_LIST', value: '192.0.2.1' }])).toEqual({
      properties: new Map([['ALLOWED_IP_LIST', '192.0.2.1']]),
      defaults: new Map(),
    })
  })

  it('of a stage has a parent property', () => {
    const row = { parent_property: 'DIRECTORY', property: 'ENABLE', property_value: 'true', property_default: 'false' }
    expect(read('STAGE', [row])).toEqual({
      properties: new Map([['DIRECTORY.ENABLE', 'true']]),
      defaults: new Map([['DIRECTORY.ENABLE', 'false']]),
    })
  })

  it('of a network rule is one row', () => {
    const { properties } = read('NETWORK RULE', [{ name: 'R', value_list: '192.0.2.1', comment: null }])
    expect(properties?.get('VALUE_LIST')).toBe('192.0.2.1')
    expect(properties?.get('COMMENT')).toBe('')
  })

  it('of a table is its columns', () => {
    const { columns } = read('TABLE', [{ name: 'A', type: 'NUMBER(38,0)', 'null?': 'N', default: null }])
    expect(columns).toMatchObject([{ name: 'A', type: 'NUMBER(38,0)', isNullable: false, default: '' }])
  })

  test.each([
    ['create warehouse w warehouse_size = small', false],
    ['create table t (a int)', true],
    [`create stage s url = 's3://b/'`, false],
    [`create stage s file_format = (type = csv)`, true],
    ['create file format f type = csv skip_header = 1', false],
    ['create user u default_role = r', false],
    [`create user u rsa_public_key = 'x'`, true],
    ['create procedure p() returns int as begin return 1; end', true],
    ['create view v as select 1', false],
    ['alter network rule n set value_list = ()', true],
  ])('is needed to compare %s: %s', (sql, isNeeded) => {
    const statement = makeStatement(sql)
    const requested = readRequested(statement)
    const kind = 'objectType' in statement.kind ? findKind(statement.kind.objectType) : undefined
    expect(kind && requested && needsDescribe(kind, requested)).toBe(isNeeded)
  })

  it('is needed if SHOW does not have the column', () => {
    const requested = readRequested(makeStatement('create file format f type = csv skip_header = 1'))
    const kind = findKind('FILE FORMAT')
    const row = { name: 'F', type: 'CSV', comment: '' }
    expect(kind && requested && needsDescribe(kind, requested, row)).toBe(true)
  })
})
