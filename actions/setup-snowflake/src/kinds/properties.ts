import { readObjectName } from '../sql/identifier.ts'
import type { StatementPart } from '../sql/statement.ts'
import type { TokenList } from '../sql/tokens.ts'
import { nameClause, readAlterAction, readAssignmentChange } from './alter.ts'
import { type ClauseResult, readClause } from './clauses.ts'
import { readColumns } from './columns.ts'
import { findKind } from './object-kinds.ts'
import { createWord, type RequestedValue, readValue, sliceText } from './property-values.ts'
import type { Requested } from './requested.ts'

/** Reads what CREATE, ALTER or COMMENT ON asks for; what cannot be read is named in `notRead`. */
export function readRequested({ code, kind }: StatementPart): Requested | undefined {
  if (kind.type !== 'create' && kind.type !== 'alter' && kind.type !== 'comment') return undefined
  const isComplete = kind.type === 'create' && kind.whenExists === 'alter'
  const requested: Requested = { set: new Map(), unset: [], isComplete, notRead: [] }
  if (kind.type === 'comment') readComment(code, kind.next, requested)
  else if (kind.type === 'alter') readAlter(code, kind.next, requested)
  else readCreate(code, kind.objectType, kind.next, requested)
  return requested
}

function readComment(code: TokenList, next: number, requested: Requested): void {
  const is = code.find('IS', next)
  if (is < 0) requested.notRead.push('COMMENT')
  else requested.set.set('COMMENT', readValue(code, is + 1).value)
}

const MODIFIERS = /^(TRANSIENT|SECURE)$/

function readCreate(code: TokenList, objectType: string, next: number, requested: Requested): void {
  const kind = findKind(objectType)
  const isTable = kind?.family === 'TABLE'
  for (let at = 1; at < next; at++) {
    if (MODIFIERS.test(code.word(at))) requested.set.set(code.word(at), createWord('TRUE'))
  }
  let at = next
  if (isTable && code.text(at) === '(') {
    if (kind.hasColumns) {
      const { columns, notRead } = readColumns(code, at)
      requested.columns = columns
      addAssignments(requested, ...columns.map(({ assignments }) => assignments))
      requested.notRead.push(...notRead)
    } else if (kind.definition === undefined) requested.notRead.push('columns')
    else requested.columnList = sliceText(code, at, code.findClosing(at) + 1)
    at = code.findClosing(at) + 1
  }
  // Masking and row access policies: AS (val string) RETURNS string -> body.
  if (kind?.family === 'POLICY' && code.word(at) === 'AS') {
    const arrow = findArrow(code, at)
    if (arrow > 0) {
      const { end, definition } = readPolicyBody(code, arrow)
      requested.definition = definition
      at = end
    }
  }
  readProperties(code, at, objectType, requested)
}

const findArrow = (code: TokenList, from: number): number => {
  for (let at = from; at < code.length; at++) if (code.text(at) === '-' && code.text(at + 1) === '>') return at + 2
  return -1
}

/** The body of a policy ends before its last properties. */
function readPolicyBody(code: TokenList, from: number): { end: number; definition: string } {
  let end = from
  while (end < code.length) {
    if (code.text(end) === '(') end = code.findClosing(end) + 1
    else if (/^(COMMENT|EXEMPT_OTHER_POLICIES)$/.test(code.word(end)) && code.text(end + 1) === '=') break
    else if (code.word(end) === 'WITH' && code.word(end + 1) === 'TAG') break
    else end++
  }
  return { end, definition: sliceText(code, from, end) }
}

/** Reads `NAME = value` and the clauses of CREATE up to the end. */
function readProperties(code: TokenList, from: number, objectType: string, requested: Requested): void {
  let at = from
  while (at < code.length && code.text(at) !== ';') {
    const clause = readClause(code, at, objectType) ?? readProperty(code, at)
    if (clause === undefined) at = skipUnknown(code, at, requested)
    else {
      applyClause(clause, requested)
      at = clause.next
    }
  }
}

function applyClause(clause: ClauseResult, requested: Requested): void {
  for (const [name, value] of clause.set ?? []) requested.set.set(name, value)
  requested.notRead.push(...(clause.notRead ?? []))
  addAssignments(requested, clause.assignments)
  if (clause.definition !== undefined) requested.definition = clause.definition
}

function addAssignments(requested: Requested, ...lists: (Requested['assignments'] | undefined)[]): void {
  const added = lists.flatMap(list => list ?? [])
  if (added.length > 0) requested.assignments = [...(requested.assignments ?? []), ...added]
}

/** Reads `NAME = value`; the members of a group by NAME.MEMBER. */
function readProperty(code: TokenList, at: number): ClauseResult | undefined {
  const name = readObjectName(code, at)
  if (name === undefined || code.text(name.next) !== '=') return undefined
  const { value, next } = readValue(code, name.next + 1)
  return { set: flattenGroup(name.name.join('.').toUpperCase(), value), next }
}

const flattenGroup = (name: string, value: RequestedValue): [string, RequestedValue][] =>
  value.type === 'group'
    ? [...value.properties].flatMap(([member, inner]) => flattenGroup(`${name}.${member}`, inner))
    : [[name, value]]

/** Names the words up to the next property or clause that can be read. */
function skipUnknown(code: TokenList, from: number, { notRead }: Requested): number {
  const text = code.text(from)
  if (text === ',') return from + 1
  if (text === '(') {
    notRead.push('(…)')
    return code.findClosing(from) + 1
  }
  notRead.push(code.upper(from))
  return from + 1
}

function readAlter(code: TokenList, next: number, requested: Requested): void {
  if (code.word(next) === 'SET') readSet(code, next + 1, requested)
  else readAlterAction(code, next, requested)
}

function readSet(code: TokenList, from: number, requested: Requested): void {
  if (readAssignmentChange(code, from - 1, requested)) return
  // SET BODY -> … of a policy
  if (code.word(from) === 'BODY' && code.text(from + 1) === '-' && code.text(from + 2) === '>') {
    requested.definition = sliceText(code, from + 3, code.length)
    return
  }
  if (code.word(from) === 'SECURE') {
    requested.set.set('SECURE', createWord('TRUE'))
    return
  }
  if (code.text(from + 1) !== '=') {
    requested.notRead.push(nameClause(code, from))
    return
  }
  readProperties(code, from, '', requested)
}
