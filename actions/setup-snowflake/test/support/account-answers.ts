import type { Answer, FakeSnowflake } from './fake-snowflake.ts'
import { rejectStatement, startSnowflake } from './run-setup-snowflake.ts'

type Row = Record<string, string | number | null>

/** What an account answers, by request: rows, or another answer. */
export type AccountAnswers = Record<string, Row[] | Answer>

const MISSING = rejectStatement('002003', 'Object does not exist or not authorized.')

/** Answers SHOW with nothing, and DESC with an error, unless an account answers something else. */
export const answerFrom =
  (answers: AccountAnswers) =>
  (sql: string): Answer | undefined => {
    const answer = answers[sql]
    if (Array.isArray(answer)) return { rows: answer }
    if (answer !== undefined) return answer
    if (sql.startsWith('show')) return { rows: [] }
    return sql.startsWith('desc') ? MISSING : undefined
  }

/** Starts a fake Snowflake with these answers, which a test can change between two runs. */
export const startAccount = (answers: AccountAnswers = {}): Promise<FakeSnowflake> =>
  startSnowflake({ answer: sql => answerFrom(answers)(sql) })

const READ = /^(show |desc |select current_|select \* from table\(\S+information_schema\.|use secondary roles all$)/

/** Every statement that was sent, without those that read the account. */
export const listSent = (server: FakeSnowflake): string[] => server.sql().filter(sql => !READ.test(sql))

/** Rows of a SHOW that lists names only. */
export const namedRows = (...names: string[]): Row[] => names.map(name => ({ name, comment: '' }))

export const schemaRow = (database_name: string, name: string, columns: Row = {}): Row => ({
  ...{ name, database_name, comment: '', options: '', retention_time: '1' },
  ...columns,
})

/** A row of SHOW TABLES; the name has three parts. */
export function tableRow(fullName: string, columns: Row = {}): Row {
  const [database_name = '', schema_name = '', name = ''] = fullName.split('.')
  return {
    ...{ name, database_name, schema_name, kind: 'TABLE', comment: '', cluster_by: '', rows: 0, bytes: 0, owner: 'R' },
    ...{
      retention_time: '1',
      change_tracking: 'OFF',
      is_external: 'N',
      is_dynamic: 'N',
      is_iceberg: 'N',
      is_event: 'N',
    },
    ...{ is_hybrid: 'N', enable_schema_evolution: 'N' },
    ...columns,
  }
}

const SHOWN_TYPES: [RegExp, (precision: number, scale: number) => object][] = [
  [/^(int|integer)$/, () => ({ type: 'FIXED', precision: 38, scale: 0 })],
  [/^number/, (precision, scale) => ({ type: 'FIXED', precision, scale })],
  [/^varchar/, length => ({ type: 'TEXT', length: length || 16777216 })],
  [/^timestamp_ntz/, () => ({ type: 'TIMESTAMP_NTZ', precision: 0, scale: 9 })],
  [/^variant/, () => ({ type: 'VARIANT' })],
]

/** Rows of SHOW COLUMNS for `a int, b varchar not null`. */
export function columnRows(fullName: string, columns: string): Row[] {
  const [database_name = '', schema_name = '', table_name = ''] = fullName.split('.')
  return columns.split(/,(?![^(]*\))/).map(column => {
    const [, name = '', type = '', suffix = ''] = /^\s*(\w+)\s+(\w+(?:\([^)]*\))?)(.*)$/s.exec(column) ?? []
    const [precision = 0, scale = 0] = (/\((.*)\)/.exec(type)?.[1] ?? '').split(',').map(Number)
    const [, describe] = SHOWN_TYPES.find(([pattern]) => pattern.test(type)) ?? []
    const isNullable = !/not null/.test(suffix)
    return {
      ...{ table_name, schema_name, column_name: name.toUpperCase(), database_name },
      data_type: JSON.stringify({ ...describe?.(precision, scale), nullable: isNullable }),
      'null?': isNullable ? 'true' : 'NOT_NULL',
      ...{ default: '', kind: 'COLUMN', expression: '', comment: '', autoincrement: '' },
    }
  })
}

export const warehouseRow = (name: string, columns: Row = {}): Row => ({
  ...{ name, state: 'SUSPENDED', type: 'STANDARD', size: 'X-Small', min_cluster_count: 1, max_cluster_count: 1 },
  ...{ auto_suspend: 60, auto_resume: 'true', scaling_policy: 'STANDARD', resource_monitor: 'null', comment: '' },
  ...{ enable_query_acceleration: 'false', query_acceleration_max_scale_factor: 8 },
  ...columns,
})

export function viewRow(fullName: string, text: string, columns: Row = {}): Row {
  const [database_name = '', schema_name = '', name = ''] = fullName.split('.')
  return {
    ...{ name, database_name, schema_name, text, comment: '', is_secure: 'false', is_materialized: 'false' },
    ...{ change_tracking: 'OFF' },
    ...columns,
  }
}

/** Rows of SHOW GRANTS ON. */
export const grantOnRows = (...lines: string[]): Row[] =>
  lines.map(line => {
    const [privilege = '', grantee_name = ''] = line.split(' to ')
    return { privilege, granted_to: 'ROLE', grantee_name, grant_option: 'false' }
  })

/** Rows of SHOW FUTURE GRANTS TO, from lines of `PRIVILEGE|TYPE|CONTAINER`. */
export const futureGrantRows = (...lines: string[]): Row[] =>
  lines.map(line => {
    const [privilege = '', grant_on = '', container = ''] = line.split('|')
    return { privilege, grant_on, name: `${container}.<${grant_on}>`, grant_to: 'ROLE', grant_option: 'false' }
  })

export const CURRENT =
  'select current_role() as r, current_warehouse() as w, current_database() as d, current_schema() as s'

export const currentRow = (role: string, database: string | null, schema: string | null): Row[] => [
  { R: role, W: null, D: database, S: schema },
]
