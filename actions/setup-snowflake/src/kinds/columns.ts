import { type ObjectName, readNamePart, readObjectName } from '../sql/identifier.ts'
import { unquote } from '../sql/literals.ts'
import { getField, type Row } from '../sql/rows.ts'
import type { TokenList } from '../sql/tokens.ts'
import { type RequestedAssignment, readAssignments } from './assignments.ts'
import { formatShownDataType, normalizeDataType, readDataType } from './data-types.ts'
import { sliceText } from './property-values.ts'

/** A column of CREATE TABLE or ALTER TABLE … ADD COLUMN. */
export interface RequestedColumn {
  name: string
  /** As DESC TABLE prints it; undefined if the type cannot be read. */
  type: string | undefined
  /** As the statement has it: the type of TIMESTAMP depends on TIMESTAMP_TYPE_MAPPING. */
  typeText: string
  isNullable: boolean
  default?: string
  /** The start and increment of AUTOINCREMENT. */
  identity?: { start: string; increment: string }
  comment?: string
  collation?: string
  isPrimaryKey: boolean
  isUnique: boolean
  maskingPolicy?: ObjectName
  /** The expression of a virtual column, or of a column of an external table. */
  expression?: string
  /** The tags and the projection policy. */
  assignments: readonly RequestedAssignment[]
  /** Clauses that are not compared: FOREIGN KEY. */
  notRead: readonly string[]
}

/** A column as DESC TABLE or SHOW COLUMNS lists it. */
export interface LiveColumn {
  name: string
  /** Undefined if SHOW COLUMNS does not print the whole type. */
  type: string | undefined
  isNullable: boolean
  default: string
  comment: string
  expression: string
  /** Undefined where the list does not have collations, keys and policies. */
  collation: string | undefined
  isPrimaryKey: boolean | undefined
  isUnique: boolean | undefined
  maskingPolicy: string | undefined
}

/** A row of DESC TABLE (docs.snowflake.com/sql-reference/sql/desc-table) or SHOW COLUMNS (…/show-columns). */
export function readColumnRow(row: Row): LiveColumn {
  const isShown = 'column_name' in row
  const hasKeys = 'primary key' in row
  // DESC TABLE prints VARCHAR(10) COLLATE 'en'.
  const [type = '', collation = ''] = getField(row, 'type').split(/ COLLATE /i)
  return {
    name: getField(row, isShown ? 'column_name' : 'name'),
    type: isShown ? formatShownDataType(getField(row, 'data_type')) : normalizeDataType(type),
    // SHOW COLUMNS prints NOT_NULL or true, DESC TABLE N or Y.
    isNullable: !/^(N|NOT_NULL|false)$/.test(getField(row, 'null?')),
    default: getField(row, 'autoincrement') || getField(row, 'default'),
    comment: getField(row, 'comment'),
    expression: getField(row, 'expression'),
    collation: isShown ? undefined : collation.replace(/'/g, ''),
    isPrimaryKey: hasKeys ? getField(row, 'primary key') === 'Y' : undefined,
    isUnique: hasKeys ? getField(row, 'unique key') === 'Y' : undefined,
    maskingPolicy: 'policy name' in row ? getField(row, 'policy name') : undefined,
  }
}

export interface RequestedColumns {
  columns: RequestedColumn[]
  /** Constraints and parts that are not compared. */
  notRead: string[]
}

const CONSTRAINT = /^(CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK|INDEX)$/

/** Reads the parentheses after the name of a table: columns and constraints. */
export function readColumns(code: TokenList, open: number): RequestedColumns {
  const result: RequestedColumns = { columns: [], notRead: [] }
  for (const [from, to] of code.splitAtCommas(open + 1, code.findClosing(open))) {
    const isConstraint = CONSTRAINT.test(code.word(from)) && !isTypeName(code, from + 1)
    if (isConstraint) readConstraint(code, from, to, result)
    else result.columns.push(readColumn(code.slice(from, to)))
  }
  return result
}

// A column can have the name "index" or "check": then a data type follows.
const isTypeName = (code: TokenList, at: number): boolean =>
  code.text(at) !== '(' && !/^(KEY|INDEX)$/.test(code.word(at)) && readDataType(code, at) !== undefined

function readConstraint(code: TokenList, from: number, to: number, { columns, notRead }: RequestedColumns): void {
  let at = from
  if (code.word(at) === 'CONSTRAINT') at += 2
  const isPrimaryKey = code.matches(at, 'PRIMARY', 'KEY')
  const open = isPrimaryKey ? at + 2 : at + 1
  if ((isPrimaryKey || code.word(at) === 'UNIQUE') && code.text(open) === '(') {
    const close = code.findClosing(open)
    const names = code.splitAtCommas(open + 1, close).map(([first]) => readNamePart(code, first))
    for (const column of columns) {
      if (!names.includes(column.name)) continue
      if (isPrimaryKey) Object.assign(column, { isPrimaryKey, isNullable: false })
      else column.isUnique = true
    }
    if (close + 1 === to || code.matches(close + 1, 'RELY')) return
  }
  notRead.push(sliceText(code, at, Math.min(at + 2, to)).toUpperCase())
}

/** Reads `name type [NOT NULL] [DEFAULT …] …`. */
export function readColumn(code: TokenList): RequestedColumn {
  const name = readNamePart(code, 0)
  const type = readDataType(code, 1)
  const typeText = sliceText(code, 1, type?.next ?? 2)
  const notRead: string[] = []
  const column: RequestedColumn = {
    ...{ name, type: type?.type, typeText, isNullable: true, isPrimaryKey: false, isUnique: false },
    ...{ assignments: [], notRead },
  }
  let at = type?.next ?? 2
  while (at < code.length) at = readAttribute(code, at, column, notRead)
  return column
}

function readAttribute(code: TokenList, at: number, column: RequestedColumn, notRead: string[]): number {
  const [word, second] = [code.word(at), code.word(at + 1)]
  switch (word) {
    case 'NOT':
      column.isNullable = false
      return at + 2
    case 'NULL':
    case 'WITH':
    case 'RELY':
      return at + 1
    case 'CONSTRAINT':
      return at + 2
    case 'PRIMARY':
      Object.assign(column, { isPrimaryKey: true, isNullable: false })
      return at + 2
    case 'UNIQUE':
      column.isUnique = true
      return at + 1
    case 'COMMENT': {
      const value = code.text(at + 1) === '=' ? at + 2 : at + 1
      column.comment = unquote(code.text(value))
      return value + 1
    }
    case 'COLLATE':
      column.collation = unquote(code.text(at + 1))
      return at + 2
    case 'DEFAULT': {
      const next = findAttributeEnd(code, at + 1)
      column.default = sliceText(code, at + 1, next)
      return next
    }
    case 'AUTOINCREMENT':
    case 'IDENTITY':
      return readIdentity(code, at + 1, column)
    case 'AS': {
      const next = findAttributeEnd(code, at + 1)
      column.expression = sliceText(code, at + 1, next)
      return next
    }
    case 'MASKING': {
      const policy = readObjectName(code, at + 2)
      if (second !== 'POLICY' || policy === undefined) break
      column.maskingPolicy = policy.name
      return code.word(policy.next) === 'USING' ? code.findClosing(policy.next + 1) + 1 : policy.next
    }
  }
  const read = readAssignments(code, at, { isRemoved: false, column: column.name })
  if (read !== undefined) {
    column.assignments = [...column.assignments, ...read.assignments]
    return read.next
  }
  notRead.push(word === '' ? code.text(at) : second === 'KEY' || second === 'POLICY' ? `${word} ${second}` : word)
  return findAttributeEnd(code, at + 1)
}

const ATTRIBUTE =
  /^(NOT|NULL|DEFAULT|AUTOINCREMENT|IDENTITY|AS|COMMENT|COLLATE|CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|REFERENCES|CHECK|MASKING|PROJECTION|WITH|TAG)$/

/** The position of the next attribute, outside of parentheses; at least one token is taken. */
function findAttributeEnd(code: TokenList, from: number): number {
  let at = from
  do at = code.text(at) === '(' ? code.findClosing(at) + 1 : at + 1
  while (at < code.length && !ATTRIBUTE.test(code.word(at)))
  return Math.min(at, code.length)
}

/** `(1, 1)` or `START 1 INCREMENT 1`, then ORDER or NOORDER. */
function readIdentity(code: TokenList, from: number, column: RequestedColumn): number {
  const identity = { start: '1', increment: '1' }
  let at = from
  if (code.text(at) === '(') {
    const [start = '1', increment = '1'] = code
      .splitAtCommas(at + 1, code.findClosing(at))
      .map(([first, last]) => sliceText(code, first, last))
    Object.assign(identity, { start, increment })
    at = code.findClosing(at) + 1
  }
  for (;;) {
    const word = code.word(at)
    if (word === 'ORDER' || word === 'NOORDER') at++
    else if (word === 'START' || word === 'INCREMENT') {
      at++
      while (/^(WITH|BY|=)$/.test(code.upper(at))) at++
      const length = code.text(at) === '-' ? 2 : 1
      identity[word === 'START' ? 'start' : 'increment'] = sliceText(code, at, at + length)
      at += length
    } else break
  }
  column.identity = identity
  return at
}
