import type { RequestedAssignment } from '../kinds/assignments.ts'
import type { Comparison } from '../kinds/comparison.ts'
import type { ObjectKind } from '../kinds/object-kind.ts'
import { findKind } from '../kinds/object-kinds.ts'
import { readRequested } from '../kinds/properties.ts'
import type { Requested } from '../kinds/requested.ts'
import { createNameKey, formatKindAndName, type ObjectName } from '../sql/identifier.ts'
import { unquote } from '../sql/literals.ts'
import type { StatementKind } from '../sql/statement.ts'
import type { TokenList } from '../sql/tokens.ts'
import { compareSimulated } from './object-comparison.ts'
import type { SimulatedAccount } from './simulated-account.ts'
import type { SimulatedObject } from './simulated-objects.ts'
import type { StatementPlan } from './statement-plan.ts'

export type ObjectStatement = Extract<StatementKind, { objectType: string }>

/** A statement about one object, with the object's full name and what is known of it. */
export interface ResolvedStatement {
  code: TokenList
  statement: ObjectStatement
  /** The position of the statement among all. */
  index: number
  kind: ObjectKind
  name: ObjectName
  /** The argument types of a function or procedure, or ''. */
  signature: string
  /** Identifies the object. */
  key: string
  object: SimulatedObject
  requested: Requested
}

const PART_COUNTS = { account: 1, database: 2, schema: 3 }

export const countKindParts = ({ scope }: ObjectKind): number => PART_COUNTS[scope]

const NOT_KNOWN = 'the name of its object is not known'
const NOTHING_REQUESTED: Requested = { set: new Map(), unset: [], isComplete: false, notRead: [] }

/** Finds the object of a statement; `pending`, or in words why that is not possible. */
export function resolveStatement(
  code: TokenList,
  statement: ObjectStatement,
  index: number,
  account: SimulatedAccount,
): ResolvedStatement | 'pending' | { problem: string } {
  if (statement.objectType === 'COLUMN') return resolveColumnComment(code, statement, index, account)
  const { session, objects } = account
  const { objectType, signature = '' } = statement
  const kindOfType = findKind(objectType)
  if (kindOfType === undefined) return { problem: `${objectType} is not compared` }
  // ALTER ACCOUNT has no name.
  const reference = objectType === 'ACCOUNT' && statement.name === undefined ? [] : session.resolveName(statement.name)
  if (reference === undefined) return { problem: NOT_KNOWN }
  const name = reference.length === 0 ? reference : session.qualify(reference, countKindParts(kindOfType))
  if (name === 'pending') return 'pending'
  if (name === undefined) return { problem: 'the current database or schema is not known' }
  const kind = statement.type === 'create' ? kindOfType : findCreatedKind(kindOfType, name, objects)
  const requested = qualifyAssignments(readRequested({ code, kind: statement }) ?? NOTHING_REQUESTED, session)
  if (requested === 'pending') return 'pending'
  const key = createNameKey(kind.type, name, signature)
  // A permanent object is created beside a temporary one of the same name, "Working with Temporary and Transient Tables".
  const isPermanent = statement.type === 'create' && !statement.temporary
  const object = isPermanent ? objects.findPermanent(kind, name, signature) : objects.find(kind, name, signature)
  return { code, statement, index, kind, name, signature, key, object, requested }
}

// docs.snowflake.com/sql-reference/sql/drop-table: ALTER TABLE and DROP TABLE are also for these.
const NAMED_AS_TABLES = ['HYBRID TABLE', 'EVENT TABLE', 'ICEBERG TABLE']

/** The kind of a table that the script creates, which later statements only call a table. */
function findCreatedKind(kind: ObjectKind, name: ObjectName, objects: SimulatedAccount['objects']): ObjectKind {
  const isCreated = (type: string) => objects.findCreation(type, name) !== undefined
  const type = kind.type === 'TABLE' ? NAMED_AS_TABLES.find(isCreated) : undefined
  return (type === undefined ? undefined : findKind(type)) ?? kind
}

/** Completes the names of tags and policies, which are looked up in the current schema. */
function qualifyAssignments(requested: Requested, session: SimulatedAccount['session']): Requested | 'pending' {
  const assignments: RequestedAssignment[] = []
  for (const assignment of requested.assignments ?? []) {
    // UNSET of a policy has no name.
    const name = assignment.name.length === 0 ? [] : session.qualify(assignment.name, 3)
    if (name === 'pending') return 'pending'
    assignments.push({ ...assignment, name: name ?? assignment.name })
  }
  return assignments.length === 0 ? requested : { ...requested, assignments }
}

/** COMMENT ON COLUMN d.s.t.c, as ALTER TABLE d.s.t ALTER COLUMN c COMMENT. */
function resolveColumnComment(
  code: TokenList,
  statement: ObjectStatement,
  index: number,
  account: SimulatedAccount,
): ResolvedStatement | 'pending' | { problem: string } {
  const reference = account.session.resolveName(statement.name)
  const comment = statement.next + 1
  if (reference === undefined || !code.isLiteral(comment)) return { problem: NOT_KNOWN }
  const resolved = resolveStatement(
    code,
    { ...statement, objectType: 'TABLE', name: reference.slice(0, -1) },
    index,
    account,
  )
  if (typeof resolved === 'string' || 'problem' in resolved) return resolved
  // It can be a view.
  if (resolved.object.state === 'missing') return { problem: 'SHOW TABLES does not list its table' }
  const columnChanges = [{ name: reference.at(-1) ?? '', comment: unquote(code.text(comment)) }]
  return { ...resolved, requested: { ...NOTHING_REQUESTED, columnChanges } }
}

/** Compares what a statement asks for with its object; undefined while answers are missing. */
export function compareResolved(
  { kind, name, object, signature }: ResolvedStatement,
  requested: Requested,
  { live, mayWriteRows }: SimulatedAccount,
): Comparison | undefined {
  const context = { currentSchema: name.slice(0, -1), mayWriteRows }
  return compareSimulated(kind, requested, { object, signature }, live, context)
}

/** The effect of a statement that changes properties, and what Snowflake refuses about it. */
export function planChange(comparison: Comparison): StatementPlan {
  const { changes, notCompared, droppedColumns } = comparison
  const risks = changes.flatMap(({ risk }) => risk ?? [])
  return {
    effect: {
      action: 'change',
      changes,
      loses: droppedColumns.length > 0 ? `the values of ${droppedColumns.join(', ')}` : undefined,
      detail: formatNotCompared(notCompared),
    },
    isNeeded: true,
    failure: changes.find(({ refusal }) => refusal !== undefined)?.refusal,
    risk: risks.length > 0 ? risks.join('. ') : undefined,
    droppedColumns: listDroppedColumns(comparison),
    changes: notCompared.length > 0 ? undefined : changes,
  }
}

/** The columns that a statement drops; undefined if the columns are not compared. */
export const listDroppedColumns = ({ notCompared, droppedColumns }: Comparison): string[] | undefined =>
  notCompared.includes('columns') ? undefined : droppedColumns

export const formatNotCompared = (properties: readonly string[]): string | undefined =>
  properties.length > 0 ? `not compared: ${properties.join(', ')}` : undefined

export const describeMissing = (type: string, name: ObjectName): string =>
  `${formatKindAndName(type, name)} does not exist`

export const describeExisting = (type: string, name: ObjectName): string =>
  `${formatKindAndName(type, name)} already exists`
