import { formatObjectName } from '../sql/identifier.ts'
import type { LiveColumn, RequestedColumn } from './columns.ts'
import { normalizeDataType } from './data-types.ts'
import { normalizeSql } from './definitions.ts'
import { type ComparisonContext, matchIdentifier } from './matchers.ts'

/** A property that is different: `from` is undefined if it is absent, `to` if the statement removes it. */
export interface PropertyChange {
  property: string
  from: string | undefined
  to: string | undefined
}

/** What is different between an object and a statement, and what could not be compared. */
export interface Comparison {
  changes: PropertyChange[]
  /** Names of requested properties whose live value is not known. */
  notCompared: string[]
  /** Columns that the statement would drop. */
  droppedColumns: string[]
}

/** Compares a column of a statement with the one of the account; comments are compared by `compareComment`. */
export function compareColumn(
  property: string,
  requested: RequestedColumn,
  live: LiveColumn,
  context: ComparisonContext,
  { changes, notCompared }: Comparison,
): void {
  const type = normalizeDataType(requested.typeText, context.timestampMapping) ?? requested.type
  if (type === undefined || live.type === undefined) notCompared.push(`type of ${property}`)
  else if (type !== live.type) changes.push({ property, from: live.type, to: type })
  if (requested.isNullable !== live.isNullable) {
    const [from, to] = [live, requested].map(({ isNullable }) => (isNullable ? 'NULL' : 'NOT NULL'))
    changes.push({ property, from, to })
  }
  compareDefault(property, requested, live, { changes, notCompared })
  if (requested.expression !== undefined && !isSameExpression(requested.expression, live.expression)) {
    changes.push({
      property: `expression of ${property}`,
      from: live.expression || undefined,
      to: requested.expression,
    })
  }
  compareCollation(property, requested, live, { changes, notCompared })
  compareKey('PRIMARY KEY', property, requested.isPrimaryKey, live.isPrimaryKey, { changes, notCompared })
  compareKey('UNIQUE', property, requested.isUnique, live.isUnique, { changes, notCompared })
  comparePolicy(property, requested, live, context, { changes, notCompared })
  notCompared.push(...requested.notRead.map(clause => `${clause} of ${property}`))
}

type Result = Pick<Comparison, 'changes' | 'notCompared'>

export function compareComment(column: string, requested: string | undefined, live: string, { changes }: Result): void {
  if ((requested ?? '') === live) return
  changes.push({ property: `comment of ${column}`, from: live || undefined, to: requested })
}

/** A collation that the statement does not have can come from DEFAULT_DDL_COLLATION. */
function compareCollation(
  column: string,
  { collation }: RequestedColumn,
  live: LiveColumn,
  { changes, notCompared }: Result,
): void {
  if (collation === undefined || collation === live.collation) return
  const property = `collation of ${column}`
  if (live.collation === undefined) notCompared.push(property)
  else changes.push({ property, from: live.collation || undefined, to: collation })
}

function compareKey(
  key: string,
  column: string,
  isRequested: boolean,
  isLive: boolean | undefined,
  { changes, notCompared }: Result,
): void {
  const property = `${key} of ${column}`
  if (isLive === undefined) {
    if (isRequested) notCompared.push(property)
  } else if (isRequested !== isLive) {
    changes.push({ property, from: isLive ? 'yes' : undefined, to: isRequested ? 'yes' : undefined })
  }
}

function comparePolicy(
  column: string,
  { maskingPolicy }: RequestedColumn,
  live: LiveColumn,
  context: ComparisonContext,
  { changes, notCompared }: Result,
): void {
  if (maskingPolicy === undefined) return
  const property = `masking policy of ${column}`
  const text = formatObjectName(maskingPolicy)
  if (live.maskingPolicy === undefined) notCompared.push(property)
  else if (!matchIdentifier({ type: 'word', text, name: maskingPolicy }, live.maskingPolicy, context)) {
    changes.push({ property, from: live.maskingPolicy || undefined, to: text })
  }
}

const IDENTITY = /^IDENTITY START (\S+) INCREMENT (\S+)/i
const LITERAL = /^(-?[\d.]+|'[^']*'|TRUE|FALSE|NULL)$/

function compareDefault(
  column: string,
  requested: RequestedColumn,
  live: LiveColumn,
  { changes, notCompared }: Result,
): void {
  const property = `default of ${column}`
  const from = live.default === '' ? undefined : live.default
  if (requested.identity !== undefined) {
    const { start, increment } = requested.identity
    const [, liveStart, liveIncrement] = IDENTITY.exec(live.default) ?? []
    const to = `IDENTITY START ${start} INCREMENT ${increment}`
    if (liveStart !== start || liveIncrement !== increment) changes.push({ property, from, to })
    return
  }
  const to = requested.default
  const [wanted, current] = [to, from].map(normalizeDefault)
  if (wanted === current) return
  // Snowflake prints other expressions in its own words: CAST(…), fully qualified names of sequences.
  const isComparable = [wanted, current].every(text => text === undefined || LITERAL.test(text))
  if (isComparable || wanted === undefined || current === undefined) changes.push({ property, from, to })
  else if (!isSameSequence(wanted, current)) notCompared.push(property)
}

/** A default in one form; NULL is no default, CURRENT_TIMESTAMP has parentheses. */
function normalizeDefault(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const sql = normalizeSql(text).replace(/^\( (.*) \)$/, '$1')
  if (sql === 'NULL') return undefined
  const number = sql.replace(/\s/g, '')
  if (/^-?[\d.]+$/.test(number)) return String(Number(number))
  return /^(CURRENT_\w+|SYSDATE|LOCALTIME(STAMP)?)$/.test(sql) ? `${sql} ( )` : sql
}

const isSameSequence = (wanted: string, current: string): boolean =>
  / \. NEXTVAL$/.test(wanted) && (current === wanted || current.endsWith(` . ${wanted}`))

const isSameExpression = (left: string, right: string): boolean => {
  const [wanted, current] = [left, right].map(text => normalizeSql(text).replace(/^\( (.*) \)$/, '$1'))
  return wanted === current
}
