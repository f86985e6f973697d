import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { fingerprintPublicKey } from '../src/kinds/public-key.ts'
import {
  type AccountAnswers,
  columnRows,
  futureGrantRows,
  namedRows,
  schemaRow,
  tableRow,
  warehouseRow,
} from './support/account-answers.ts'
import { grantRows } from './support/fake-snowflake.ts'
import { planScript } from './support/plan-scripts.ts'
import { rejectStatement } from './support/run-setup-snowflake.ts'

const KEY = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtest'
const PROJECT = ['setup_framework', 'deploy_objects']
  .map(name => readFileSync(new URL(`../../../snowflake/${name}.sql`, import.meta.url), 'utf8'))
  .join('\n')
  .replaceAll('&{snowflake_user_public_key}', KEY)
  .replaceAll(/&\{(\w+)_url\}/g, 's3://$1')

const stageRow = (name: string, url: string) => ({
  ...{ name, database_name: 'RAW', schema_name: 'PUBLIC', url, has_credentials: 'N', comment: '', type: 'EXTERNAL' },
  ...{ storage_integration: null, directory_enabled: 'N' },
})

/** The columns of a table of the project, as its CREATE and ALTER statements have them. */
function listProjectColumns(table: string) {
  const created =
    new RegExp(`create table if not exists raw\\.public\\.${table} \\((.*?)\\n\\);`, 's').exec(PROJECT)?.[1] ?? ''
  const added = [
    ...PROJECT.matchAll(new RegExp(`alter table raw\\.public\\.${table} add column if not exists (.*);`, 'g')),
  ]
  const columns = [created, ...added.map(([, column = '']) => column)].join(', ')
  return columnRows(`RAW.PUBLIC.${table.toUpperCase()}`, columns)
}

/** The account after both scripts of the project. */
const PROJECT_ACCOUNT: AccountAnswers = {
  'show databases': ['RAW', 'ANALYTICS', 'SANDBOX'].map(name => ({ name, comment: '', retention_time: '1' })),
  'show schemas in database SANDBOX': [
    schemaRow('SANDBOX', 'PUBLIC'),
    schemaRow('SANDBOX', 'REPORTING', { options: 'MANAGED ACCESS' }),
  ],
  'show warehouses': [warehouseRow('LOAD_WH', { size: 'Medium' }), warehouseRow('ANALYZE_WH')],
  'show roles': namedRows('SYSADMIN', 'USERADMIN', 'SECURITYADMIN', 'ETL', 'REPORTING'),
  'desc user SNOWFLAKE_USER': Object.entries({
    ...{ TYPE: 'SERVICE', DEFAULT_ROLE: 'ETL', DEFAULT_WAREHOUSE: 'LOAD_WH', DEFAULT_NAMESPACE: 'RAW.PUBLIC' },
    ...{ DEFAULT_SECONDARY_ROLES: '[]', RSA_PUBLIC_KEY_FP: fingerprintPublicKey(KEY), COMMENT: 'null' },
    RSA_PUBLIC_KEY_2_FP: fingerprintPublicKey(KEY),
  }).map(([property, value]) => ({ property, value, default: 'null', description: '' })),
  'show grants to role SYSADMIN': grantRows('USAGE|ROLE|ETL', 'USAGE|ROLE|REPORTING'),
  'show grants to user SNOWFLAKE_USER': [{ role: 'ETL' }, { role: 'REPORTING' }],
  'show grants to role ETL': grantRows(
    ...['USAGE|WAREHOUSE|LOAD_WH', 'USAGE|DATABASE|RAW', 'USAGE|DATABASE|ANALYTICS'],
    ...['OWNERSHIP|SCHEMA|RAW.PUBLIC', 'OWNERSHIP|SCHEMA|ANALYTICS.PUBLIC'],
  ),
  'show grants to role REPORTING': grantRows(
    ...['USAGE|WAREHOUSE|ANALYZE_WH', 'USAGE|DATABASE|RAW', 'USAGE|DATABASE|ANALYTICS', 'USAGE|DATABASE|SANDBOX'],
    ...['USAGE|SCHEMA|RAW.PUBLIC', 'USAGE|SCHEMA|ANALYTICS.PUBLIC', 'USAGE|SCHEMA|SANDBOX.PUBLIC'],
    ...['USAGE|SCHEMA|SANDBOX.REPORTING', 'CREATE TABLE|SCHEMA|SANDBOX.REPORTING'],
    ...['CREATE VIEW|SCHEMA|SANDBOX.REPORTING', 'SELECT|TABLE|RAW.PUBLIC.AIRLINE_RAW'],
    'SELECT|TABLE|RAW.PUBLIC.NYC_TAXI_RAW',
  ),
  'show future grants to role REPORTING': futureGrantRows('SELECT|TABLE|RAW.PUBLIC', 'SELECT|TABLE|ANALYTICS.PUBLIC'),
  'show stages in schema RAW.PUBLIC': [
    stageRow('DATASETS', 's3://datasets'),
    stageRow('QUICKSTART', 's3://quickstart'),
  ],
  'show file formats in schema RAW.PUBLIC': [
    {
      ...{ name: 'CSV', database_name: 'RAW', schema_name: 'PUBLIC', type: 'CSV', comment: '' },
      format_options: JSON.stringify({
        ...{ TYPE: 'CSV', FIELD_DELIMITER: ',', SKIP_HEADER: 2, NULL_IF: ['\\n'] },
        ERROR_ON_COLUMN_COUNT_MISMATCH: true,
      }),
    },
  ],
  'show tables in schema RAW.PUBLIC': [tableRow('RAW.PUBLIC.AIRLINE_RAW'), tableRow('RAW.PUBLIC.NYC_TAXI_RAW')],
  'show columns in schema RAW.PUBLIC': [...listProjectColumns('airline_raw'), ...listProjectColumns('nyc_taxi_raw')],
}

it("plans the project's scripts again with 16 requests, at most 4 one after the other", async () => {
  const { effects, sent, rounds } = await planScript(PROJECT, PROJECT_ACCOUNT)
  expect(effects.filter(effect => effect !== 'unchanged' && effect !== '')).toEqual([])
  expect(sent.toSorted()).toEqual(['use secondary roles all', ...Object.keys(PROJECT_ACCOUNT)].toSorted())
  expect(sent.length).toBeLessThanOrEqual(16)
  expect(rounds.length).toBeLessThanOrEqual(4)
})

it('plans the first apply of the scripts with the same requests', async () => {
  const roles = { 'show roles': namedRows('SYSADMIN', 'USERADMIN', 'SECURITYADMIN') }
  const { effects, sent } = await planScript(PROJECT, roles)
  expect(new Set(effects.map(effect => effect.split(' ')[0]))).toEqual(new Set(['', 'create', 'grant', 'unchanged']))
  expect(sent.toSorted()).toEqual(['use secondary roles all', ...Object.keys(PROJECT_ACCOUNT)].toSorted())
})

it('asks once for each kind and schema, and once for each object that only DESC reads', async () => {
  const schemas = Array.from({ length: 10 }, (_, at) => `d.s${at}`)
  const statements = schemas.flatMap(schema => [
    ...Array.from({ length: 20 }, (_, at) => `create table if not exists ${schema}.t${at} (a int)`),
    ...Array.from({ length: 20 }, (_, at) => `create view if not exists ${schema}.v${at} as select 1 as a`),
    ...Array.from({ length: 5 }, (_, at) => `create stage if not exists ${schema}.s${at} url = 's3://b'`),
    ...Array.from(
      { length: 5 },
      (_, at) => `create password policy if not exists ${schema}.p${at} password_min_length = 9`,
    ),
  ])
  const { sent, planned, rounds } = await planScript(statements.join(';\n'))
  expect(planned).toHaveLength(500)
  const lists = ['tables', 'columns', 'views', 'stages', 'password policies'].flatMap(plural =>
    schemas.map(schema => `show ${plural} in schema ${schema.toUpperCase()}`),
  )
  const described = schemas.flatMap(schema =>
    Array.from({ length: 5 }, (_, at) => `desc password policy ${schema.toUpperCase()}.P${at}`),
  )
  expect(sent.toSorted()).toEqual(['use secondary roles all', ...lists, ...described].toSorted())
  expect(new Set(planned.map(({ effect }) => effect.action))).toEqual(new Set(['create']))
  expect(rounds.length).toBeLessThan(sent.length)
})

it('asks for a single object if SHOW cuts the list at 10,000 rows', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => tableRow(`D.S.X${at}`))
  const { effects, sent } = await planScript('create table if not exists d.s.t (a int); drop table d.s.x_1', {
    'show tables in schema D.S': rows,
    "show tables like 'T' in schema D.S": [tableRow('D.S.T')],
    "show tables like 'X_1' in schema D.S": [tableRow('D.S.X21')],
    'show columns in schema D.S': columnRows('D.S.T', 'a int'),
  })
  expect(effects).toEqual(['unchanged', '!TABLE D.S.X_1 does not exist'])
  expect(sent).toContain("show tables like 'T' in schema D.S")
  const columns = await planScript('create table if not exists d.s.t (a int)', {
    'show tables in schema D.S': [tableRow('D.S.T')],
    'show columns in schema D.S': rows,
    'show columns in table D.S.T': columnRows('D.S.T', 'a int'),
  })
  expect(columns.effects).toEqual(['unchanged'])
})

it('does not take a list for complete if the reader cannot use secondary roles', async () => {
  const { effects, planned } = await planScript(
    [
      'use role r',
      'create table if not exists d.s.t (a int)',
      'revoke select on table d.s.t from role r',
      'drop user u',
    ].join(';\n'),
    { 'use secondary roles all': rejectStatement('394409', 'Not allowed by the session policy') },
  )
  expect(effects).toEqual([
    '',
    'unknown (SHOW does not say whether it exists)',
    'unknown (SHOW GRANTS does not show whether it is granted)',
    'unknown (SHOW does not say whether it exists)',
  ])
  expect(planned.map(({ isNeeded }) => isNeeded)).toEqual([false, true, true, true])
})

it('says that it does not know if Snowflake rejects a list for another reason than a missing object', async () => {
  const { effects, planned } = await planScript('create table if not exists d.s.t (a int); drop table d.s.u', {
    'show tables in schema D.S': rejectStatement('000630', 'Statement reached its statement or warehouse timeout'),
  })
  expect(effects).toEqual(Array(2).fill('unknown (SHOW does not say whether it exists)'))
  expect(planned.every(({ isNeeded }) => isNeeded)).toBe(true)
})

it('asks for the current role, database and schema only if a statement needs them', async () => {
  const { sent } = await planScript('create role if not exists r; use database d; create table if not exists t (a int)')
  expect(sent.filter(sql => sql.startsWith('select'))).toEqual([])
  const unqualified = await planScript('create table if not exists t (a int)')
  expect(unqualified.sent.filter(sql => sql.startsWith('select'))).toHaveLength(1)
})
