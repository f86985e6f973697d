import type { Assignment } from '../kinds/assignments.ts'
import { parseLiveList } from '../kinds/list-matchers.ts'
import type { ObjectKind } from '../kinds/object-kind.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import { formatString } from '../sql/literals.ts'
import { getField, type Row } from '../sql/rows.ts'
import { type AccountReader, readRows } from './account-reader.ts'

// docs.snowflake.com/sql-reference/functions/tag_references: TABLE is for all kinds of tables and views. Functions and
// procedures are not compared: the page does not say how to name an overload.
const TAG_DOMAINS =
  /^(ACCOUNT|ALERT|COMPUTE POOL|DATABASE|DATABASE ROLE|INTEGRATION|NETWORK POLICY|ROLE|SCHEMA|SHARE|STAGE|STREAM|TABLE|TASK|USER|WAREHOUSE)$/
// docs.snowflake.com/sql-reference/functions/policy_references
const POLICY_DOMAINS = /^(ACCOUNT|USER)$/

/** Lists the tags and policies that are assigned to an object itself, by functions of INFORMATION_SCHEMA. */
export function listDirectAssignments(
  reader: AccountReader,
  kind: ObjectKind,
  name: ObjectName,
  requested: readonly Assignment[],
): Assignment[] | 'pending' | undefined {
  const queries = new Set(requested.map(assignment => createQuery(kind, name, assignment)))
  const lists = [...queries].map(query =>
    query === undefined ? query : readRows(reader.read(query), rows => rows.flatMap(readRow), { isComplete: true }),
  )
  if (lists.includes('pending')) return 'pending'
  return lists.every(list => Array.isArray(list)) ? lists.flat() : undefined
}

function createQuery(
  kind: ObjectKind,
  name: ObjectName,
  { type, column, name: assigned }: Assignment,
): string | undefined {
  const isTable = kind.family === 'TABLE'
  const inDatabase = kind.scope !== 'account' || kind.type === 'DATABASE'
  // Objects of the account are in the INFORMATION_SCHEMA of any database; that of the tag or policy exists.
  const database = inDatabase ? name[0] : assigned.length === 3 ? assigned[0] : undefined
  const text = formatString(formatObjectName(name))
  const call = (parameters: string) =>
    database && `select * from table(${formatObjectName([database])}.information_schema.${parameters})`
  if (type === 'TAG') {
    if (column !== undefined) return call(`tag_references_all_columns(${text}, 'TABLE')`)
    const domain = isTable ? 'TABLE' : kind.family === 'INTEGRATION' ? 'INTEGRATION' : kind.type
    return TAG_DOMAINS.test(domain) ? call(`tag_references(${text}, '${domain}')`) : undefined
  }
  const domain = isTable ? (kind.type.endsWith('VIEW') ? 'VIEW' : 'TABLE') : kind.type
  if (!isTable && !POLICY_DOMAINS.test(domain)) return undefined
  return call(`policy_references(ref_entity_name => ${text}, ref_entity_domain => '${domain}')`)
}

function readRow(row: Row): Assignment[] {
  const read = (prefix: string): ObjectName =>
    [`${prefix}_database`, `${prefix}_schema`, `${prefix}_name`].map(column => getField(row, column))
  if (getField(row, 'policy_kind') !== '') {
    const [, schema = '', policy = ''] = read('policy')
    const column = getField(row, 'ref_column_name') || undefined
    const columns = parseLiveList(getField(row, 'ref_arg_column_names'))
    const type = getField(row, 'policy_kind').replaceAll('_', ' ')
    const value = column === undefined && columns.length > 0 ? columns.join(', ') : undefined
    return [{ type, column, name: [getField(row, 'policy_db'), schema, policy], value }]
  }
  const [level, domain] = ['level', 'domain'].map(column => getField(row, column).toUpperCase())
  // An inherited tag has the level of the object that it is set on.
  if (level !== domain) return []
  const column = domain === 'COLUMN' ? getField(row, 'column_name') : undefined
  return [{ type: 'TAG', column, name: read('tag'), value: getField(row, 'tag_value') }]
}
