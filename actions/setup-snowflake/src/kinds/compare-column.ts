import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import type { ColumnLimits } from './column-limits.ts'
import type { LiveColumn, RequestedColumn } from './columns.ts'
import type { Comparison, ComparisonContext } from './comparison.ts'
import { normalizeSql } from './definitions.ts'
import { matchIdentifier } from './matchers.ts'

/** Compares a column of a statement with the one of the account; comments are compared by `compareComment`. */
export function compareColumn(
  property: string,
  requested: RequestedColumn,
  live: LiveColumn,
  context: ComparisonContext,
  limits: ColumnLimits,
  comparison: Comparison,
): void {
  const { changes, notCompared } = comparison
  const { type } = requested
  if (type === undefined || live.type === undefined) notCompared.push(`type of ${property}`)
  else if (type !== live.type) {
    changes.push(limits.changeType({ property, from: live.type, to: type }, requested.typeText))
  }
  compareNullability(property, requested.isNullable, live, limits, comparison)
  compareDefault(property, requested, live, limits, comparison)
  if (requested.expression !== undefined && !isSameExpression(requested.expression, live.expression)) {
    changes.push({
      property: `expression of ${property}`,
      from: live.expression || undefined,
      to: requested.expression,
    })
  }
  compareCollation(property, requested, live, limits, comparison)
  compareKey('PRIMARY KEY', property, requested.isPrimaryKey, live.isPrimaryKey, comparison)
  compareKey('UNIQUE', property, requested.isUnique, live.isUnique, comparison)
  compareMaskingPolicy(property, requested.maskingPolicy, live, context, comparison)
  notCompared.push(...requested.notRead.map(clause => `${clause} of ${property}`))
}

type Result = Pick<Comparison, 'changes' | 'notCompared'>

export function compareComment(column: string, requested: string | undefined, live: string, { changes }: Result): void {
  if ((requested ?? '') === live) return
  changes.push({ property: `comment of ${column}`, from: live || undefined, to: requested || undefined })
}

/** A collation that the statement does not have can come from DEFAULT_DDL_COLLATION. */
function compareCollation(
  column: string,
  { collation }: RequestedColumn,
  live: LiveColumn,
  limits: ColumnLimits,
  { changes, notCompared }: Result,
): void {
  if (collation === undefined || collation === live.collation) return
  const property = `collation of ${column}`
  if (live.collation === undefined) notCompared.push(property)
  else changes.push(limits.changeCollation({ property, from: live.collation || undefined, to: collation }))
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

export function compareNullability(
  property: string,
  isNullable: boolean,
  live: LiveColumn,
  limits: ColumnLimits,
  { changes }: Result,
): void {
  if (isNullable === live.isNullable) return
  const [from, to] = [live.isNullable, isNullable].map(accepts => (accepts ? 'NULL' : 'NOT NULL'))
  changes.push(limits.changeNullability({ property, from, to }))
}

/** An empty name is no policy. */
export function compareMaskingPolicy(
  column: string,
  policy: ObjectName | undefined,
  live: LiveColumn,
  context: ComparisonContext,
  { changes, notCompared }: Result,
): void {
  if (policy === undefined) return
  const property = `masking policy of ${column}`
  const text = formatObjectName(policy)
  const from = live.maskingPolicy || undefined
  if (live.maskingPolicy === undefined) notCompared.push(property)
  else if (policy.length === 0 ? from !== undefined : !isPolicy(policy, live.maskingPolicy, context)) {
    changes.push({ property, from, to: text || undefined })
  }
}

const isPolicy = (name: ObjectName, live: string, context: ComparisonContext): boolean =>
  matchIdentifier({ type: 'word', text: '', name }, live, context) === true

const IDENTITY = /^IDENTITY START (\S+) INCREMENT (\S+)/i
// A text with an escape can be printed in another form.
const LITERAL = /^(-?[\d.]+|'[^'\\]*'|TRUE|FALSE|NULL)$/

export function compareDefault(
  column: string,
  requested: Pick<RequestedColumn, 'default' | 'identity'>,
  live: LiveColumn,
  limits: ColumnLimits,
  { changes, notCompared }: Result,
): void {
  const property = `default of ${column}`
  const from = live.default === '' ? undefined : live.default
  if (requested.identity !== undefined) {
    const { start, increment } = requested.identity
    const [, liveStart, liveIncrement] = IDENTITY.exec(live.default) ?? []
    const to = `IDENTITY START ${start} INCREMENT ${increment}`
    if (liveStart !== start || liveIncrement !== increment) {
      changes.push(limits.changeDefault({ property, from, to }, column))
    }
    return
  }
  const to = requested.default
  const [wanted, current] = [to, from].map(normalizeDefault)
  if (wanted === current) return
  // Snowflake prints other expressions in its own words: CAST(…), fully qualified names of sequences.
  const isComparable = [wanted, current].every(text => text === undefined || LITERAL.test(text))
  if (isComparable || wanted === undefined || current === undefined) {
    changes.push(limits.changeDefault({ property, from, to }, column))
  } else if (!isSameSequence(wanted, current)) notCompared.push(property)
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
