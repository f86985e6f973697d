import { formatObjectName, isSameName, type ObjectName, readNamePart, readObjectName } from '../sql/identifier.ts'
import { unquote } from '../sql/literals.ts'
import type { TokenList } from '../sql/tokens.ts'
import { formatColumn } from './comparison.ts'

/** A tag or policy of an object, or of one of its columns. */
export interface Assignment {
  /** TAG, or the kind of policy: ROW ACCESS POLICY. */
  type: string
  column?: string | undefined
  /** Empty for UNSET of a policy, which has no name. */
  name: ObjectName
  /** The value of a tag, or the columns of a row access policy: `A, B`. */
  value?: string | undefined
}

/** What a statement asks for. */
export interface RequestedAssignment extends Assignment {
  isRemoved: boolean
}

// Those that the function POLICY_REFERENCES lists; DESC TABLE lists masking policies.
const POLICIES = [
  'ROW ACCESS POLICY',
  'AGGREGATION POLICY',
  'JOIN POLICY',
  'PROJECTION POLICY',
  'PASSWORD POLICY',
  'SESSION POLICY',
  'AUTHENTICATION POLICY',
]

interface ReadAssignments {
  assignments: RequestedAssignment[]
  next: number
}

/** Reads `TAG a = 'x', b = 'y'` or `ROW ACCESS POLICY p ON (c)` at a position; undefined if it is neither. */
export function readAssignments(
  code: TokenList,
  at: number,
  { isRemoved, column }: { isRemoved: boolean; column?: string },
): ReadAssignments | undefined {
  const shared = { isRemoved, ...(column === undefined ? {} : { column }) }
  if (code.word(at) === 'TAG') return readTags(code, at + 1, shared)
  const type = POLICIES.find(policy => code.matches(at, ...policy.split(' ')))
  if (type === undefined) return undefined
  const from = at + type.split(' ').length
  const policy = readObjectName(code, from)
  if (policy === undefined) return isRemoved ? { assignments: [{ type, name: [], ...shared }], next: from } : undefined
  let { next } = policy
  let value: string | undefined
  if (code.word(next) === 'ON' && code.text(next + 1) === '(') {
    const end = code.findClosing(next + 1)
    value = code
      .splitAtCommas(next + 2, end)
      .map(([start]) => readNamePart(code, start))
      .join(', ')
    next = end + 1
  }
  // ENTITY KEY (a) of an aggregation policy is not listed.
  if (code.matches(next, 'ENTITY', 'KEY')) return undefined
  if (code.word(next) === 'FORCE') next++
  return { assignments: [{ type, name: policy.name, value, ...shared }], next }
}

function readTags(
  code: TokenList,
  from: number,
  shared: Pick<RequestedAssignment, 'isRemoved' | 'column'>,
): ReadAssignments | undefined {
  const isList = code.text(from) === '('
  const end = isList ? code.findClosing(from) : code.length
  const assignments: RequestedAssignment[] = []
  let at = isList ? from + 1 : from
  for (;;) {
    const tag = readObjectName(code, at)
    if (tag === undefined) return undefined
    const hasValue = code.text(tag.next) === '='
    if (hasValue === shared.isRemoved) return undefined
    const value = hasValue ? unquote(code.text(tag.next + 1)) : undefined
    assignments.push({ type: 'TAG', name: tag.name, value, ...shared })
    at = hasValue ? tag.next + 2 : tag.next
    if (at >= end || code.text(at) !== ',') return { assignments, next: isList ? end + 1 : at }
    at++
  }
}

/** `TAG D.S.COST`, `projection policy of column A` */
export function formatAssignment({ type, column, name }: Assignment): string {
  const property = type === 'TAG' ? `${type} ${formatObjectName(name)}` : type
  return column === undefined ? property : `${property.replace(type, type.toLowerCase())} of ${formatColumn(column)}`
}

/** The tags and policies of an object after a statement. */
export const changeAssignments = (
  current: readonly Assignment[],
  requested: readonly RequestedAssignment[] = [],
): readonly Assignment[] =>
  current
    .filter(assignment => !requested.some(other => isSamePlace(other, assignment)))
    .concat(requested.filter(({ isRemoved }) => !isRemoved))

// An object or column has one value of a tag, and one policy of a kind.
export const isSamePlace = (one: Assignment, other: Assignment): boolean =>
  one.type === other.type && one.column === other.column && (one.type !== 'TAG' || isSameName(one.name, other.name))
