import type { Assignment } from '../kinds/assignments.ts'
import { type LiveColumn, readColumnRow } from '../kinds/columns.ts'
import { type DescribeCommand, type LiveObject, type ObjectKind, readDescribeRows } from '../kinds/object-kind.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import { formatString } from '../sql/literals.ts'
import { getField, type Row } from '../sql/rows.ts'
import { normalizeSignature } from '../sql/signature.ts'
import { listDirectAssignments } from './account-assignments.ts'
import { type AccountReader, type Answer, readRows } from './account-reader.ts'
import { readWorkloadIdentity } from './workload-identity.ts'

/** What the account says about an object; `unknown` is neither: Snowflake refused to list it, or the list is cut. */
export type Found =
  | { state: 'exists'; object: LiveObject }
  | { state: 'missing'; isContainerMissing: boolean }
  | { state: 'unknown' | 'pending' }

type Described = ReturnType<typeof readDescribeRows>

/** The rows and bytes of tables. */
export interface Size {
  tables: number
  rows: number
  bytes: number
}

/** Finds objects in lists: one request for each kind and container, one for each object that only DESC reads. */
export class AccountObjects {
  private readonly reader: AccountReader
  private readonly indexes = new WeakMap<readonly Row[], Map<string, Row[]>>()

  constructor(reader: AccountReader) {
    this.reader = reader
  }

  find(kind: ObjectKind, name: ObjectName, signature?: string): Found {
    const { show } = kind
    // ALTER ACCOUNT is about the account itself.
    if (name.length === 0) return { state: 'exists', object: { kind: kind.type, name, row: {} } }
    // SHOW USERS lists less than DESC USER, and an account can have more users than SHOW lists.
    if (show === undefined || kind.type === 'USER') return this.findByDescribe(kind, name, signature)
    const list = `show ${show.plural.toLowerCase()}`
    const container = formatContainer(kind, name)
    const listed = this.findInRows(this.reader.read(`${list}${container}`), kind, name, signature)
    if (listed.state !== 'unknown' || !show.like) return listed
    const like = formatString(name.at(-1) ?? '')
    const all = this.reader.peek(`${list}${container}`)
    return all?.state === 'rows'
      ? this.findInRows(this.reader.read(`${list} like ${like}${container}`), kind, name, signature)
      : listed
  }

  /** What DESC lists; `pending` as long as it does not answer, undefined if Snowflake refuses it. */
  describe(kind: ObjectKind, name: ObjectName, signature = ''): Described | 'pending' | undefined {
    const { describe } = kind
    if (describe === undefined) return undefined
    return readRows(this.reader.read(formatDescribe(describe, name, signature)), rows =>
      readDescribeRows(describe, rows),
    )
  }

  /** The names of all objects of a kind in a database or schema; undefined if the list is not complete. */
  listNames(
    kind: ObjectKind,
    container: 'DATABASE' | 'SCHEMA',
    name: ObjectName,
  ): { name: ObjectName; signature: string }[] | 'pending' | undefined {
    const { show } = kind
    if (!show?.containers.includes(container)) return undefined
    const sql = `show ${show.plural.toLowerCase()} in ${container.toLowerCase()} ${formatObjectName(name)}`
    const answer = this.reader.read(sql)
    if (answer.state === 'missing') return []
    const isListed = (row: Row) => (show.matches?.(row) ?? true) && !isBuiltIn(row)
    const readListed = (row: Row) => {
      const schema = getField(row, 'schema_name')
      const container = kind.scope === 'schema' && name.length === 1 ? [...name, schema] : name
      return { name: [...container, getField(row, 'name')], signature: readListedSignature(row) }
    }
    return readRows(answer, rows => rows.filter(isListed).map(readListed), { isComplete: true })
  }

  /** The columns of a table; those of all tables of a schema are one request. */
  listColumns(name: ObjectName): readonly LiveColumn[] | 'pending' | undefined {
    const schema = this.reader.read(`show columns in schema ${formatObjectName(name.slice(0, 2))}`)
    if (schema.state !== 'rows' || schema.isComplete) {
      return readRows(schema, rows => (this.index(rows, 'table_name').get(name[2] ?? '') ?? []).map(readColumnRow))
    }
    const table = this.reader.read(`show columns in table ${formatObjectName(name)}`)
    return readRows(table, rows => rows.map(readColumnRow), { isComplete: true })
  }

  /** The rows of SHOW PARAMETERS of an object, by name. */
  listParameters(type: string, name: ObjectName): ReadonlyMap<string, Row> | 'pending' | undefined {
    const object = name.length === 0 ? type.toLowerCase() : `${type.toLowerCase()} ${formatObjectName(name)}`
    return readRows(
      this.reader.read(`show parameters in ${object}`),
      rows => new Map(rows.map(row => [getField(row, 'key').toUpperCase(), row])),
    )
  }

  /** The workload identity of a user, as properties of its own. */
  describeWorkloadIdentity(name: ObjectName): ReadonlyMap<string, string> | 'pending' | undefined {
    const methods = `show user workload identity authentication methods for user ${formatObjectName(name)}`
    return readRows(this.reader.read(methods), readWorkloadIdentity)
  }

  /** The tags and policies of an object and its columns, of the types that are requested; undefined if one is not known. */
  listAssignments(
    kind: ObjectKind,
    name: ObjectName,
    requested: readonly Assignment[],
  ): readonly Assignment[] | 'pending' | undefined {
    return requested.length === 0 ? undefined : listDirectAssignments(this.reader, kind, name, requested)
  }

  /** Whether an answer about its objects shows that a database or schema exists; asks for nothing. */
  hasAnswers(type: 'DATABASE' | 'SCHEMA', name: ObjectName): boolean {
    return this.reader.hasRows(` in ${type.toLowerCase()} ${formatObjectName(name)}`)
  }

  /** The size of the tables in a database or schema; undefined if it is not known. */
  measureContainer(type: 'DATABASE' | 'SCHEMA', name: ObjectName): Size | undefined {
    const answer = this.reader.read(`show tables in ${type.toLowerCase()} ${formatObjectName(name)}`)
    if (answer.state !== 'rows' || !answer.isComplete) return undefined
    const sum = (column: string) => answer.rows.reduce((total, row) => total + Number(getField(row, column)), 0)
    return { tables: answer.rows.length, rows: sum('rows'), bytes: sum('bytes') }
  }

  private findByDescribe(kind: ObjectKind, name: ObjectName, signature: string | undefined): Found {
    if (kind.describe === undefined) return { state: 'unknown' }
    const answer = this.reader.read(formatDescribe(kind.describe, name, signature))
    if (answer.state === 'missing') return { state: 'missing', isContainerMissing: false }
    if (answer.state !== 'rows') return { state: answer.state }
    return { state: 'exists', object: { kind: kind.type, name, row: {} } }
  }

  private findInRows(answer: Answer, kind: ObjectKind, name: ObjectName, signature: string | undefined): Found {
    if (answer.state === 'missing') return { state: 'missing', isContainerMissing: kind.scope !== 'account' }
    if (answer.state !== 'rows') return { state: answer.state }
    const rows = this.index(answer.rows, 'name').get(name.at(-1) ?? '') ?? []
    const candidates = rows.filter(
      row => signature === undefined || readListedSignature(row) === normalizeSignature(signature),
    )
    const row = candidates.find(candidate => kind.show?.matches?.(candidate) ?? true)
    if (row !== undefined) return { state: 'exists', object: { kind: kind.type, name, row } }
    // DROP TABLE drops a hybrid or Iceberg table, too.
    if (candidates.length > 0) return { state: 'unknown' }
    const isList = answer.rows.every(candidate => getField(candidate, 'name') !== '')
    return answer.isComplete && isList ? { state: 'missing', isContainerMissing: false } : { state: 'unknown' }
  }

  private index(rows: readonly Row[], column: string): Map<string, Row[]> {
    let index = this.indexes.get(rows)
    if (index === undefined) {
      index = Map.groupBy(rows, row => getField(row, column))
      this.indexes.set(rows, index)
    }
    return index
  }
}

const formatDescribe = ({ command }: DescribeCommand, name: ObjectName, signature = ''): string =>
  `${command.toLowerCase()} ${formatObjectName(name)}${signature}`

/** Where a list is asked for: every kind of a database or schema can be listed IN it. */
function formatContainer({ scope }: ObjectKind, name: ObjectName): string {
  if (scope === 'account') return ''
  return ` in ${scope} ${formatObjectName(name.slice(0, -1))}`
}

// INFORMATION_SCHEMA and the functions of Snowflake are listed, too.
const isBuiltIn = (row: Row): boolean =>
  getField(row, 'is_builtin') === 'Y' ||
  [getField(row, 'schema_name'), getField(row, 'name')].includes('INFORMATION_SCHEMA')

/** The argument types that SHOW FUNCTIONS and SHOW PROCEDURES list: `F(NUMBER, DEFAULT VARCHAR) RETURN NUMBER`. */
const readListedSignature = (row: Row): string =>
  normalizeSignature(/\((.*)\) RETURN/s.exec(getField(row, 'arguments'))?.[0].replace(/ RETURN$/, '') ?? '')
