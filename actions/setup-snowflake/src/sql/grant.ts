import { getField, type Row } from '../session/rows.ts'
import { formatObjectName, isSameName, type ObjectName, parseObjectName, readObjectName } from './identifier.ts'
import { readObject } from './statement.ts'
import { type Token, tokenizeCode } from './tokenizer.ts'

/** What is granted on: one object, or all or future objects of a kind in a container. */
export type GrantTarget =
  | { scope: 'one'; type: string; name: ObjectName }
  | { scope: 'all' | 'future'; type: string; plural: string; container: 'DATABASE' | 'SCHEMA'; name: ObjectName }

/** A GRANT or REVOKE, as far as it can be compared with what SHOW GRANTS says. */
export interface Grant {
  privileges: string[]
  withGrantOption: boolean
  target: GrantTarget
  /** ROLE, USER, DATABASE ROLE … and its name. */
  grantee: { kind: string; name: ObjectName }
}

// SHOW GRANTS lists ALL as single privileges, and CALLER and INHERITED privileges in other lists.
const NOT_LISTED = /^(ALL|GRANT OPTION FOR|CALLER|INHERITED|.*[()])/

/** Reads a GRANT or REVOKE; undefined for forms that SHOW GRANTS cannot answer (shares, function signatures …). */
export function parseGrant(sql: string): Grant | undefined {
  const tokens = tokenizeCode(sql)
  const words = tokens.map(({ text }) => text)
  const toward = words.findLastIndex(word => word === (words[0] === 'GRANT' ? 'TO' : 'FROM'))
  const to = toward < 0 ? undefined : readGrantee(tokens, toward + 1)
  if (to === undefined) return undefined
  const ending = words.slice(to.next).join(' ')
  // REVOKE CURRENT GRANTS also revokes grants of other roles, which the new owner's list does not show.
  if (!/^(WITH GRANT OPTION|COPY CURRENT GRANTS|RESTRICT|CASCADE)?$/.test(ending)) return undefined
  const option = ending === 'WITH GRANT OPTION'
  const on = words.indexOf('ON')
  if (on < 0) {
    const { type, name, next } = readObject(tokens, 1)
    const known = (type === 'ROLE' || type === 'DATABASE ROLE') && name !== undefined && next === toward
    return known
      ? { privileges: ['USAGE'], withGrantOption: option, target: { scope: 'one', type, name }, grantee: to }
      : undefined
  }
  const privileges = words
    .slice(1, on)
    .join(' ')
    .split(',')
    .map(privilege => privilege.trim())
  if (privileges.some(privilege => NOT_LISTED.test(privilege))) return undefined
  const target = readTarget(tokens, on + 1, toward)
  return target === undefined ? undefined : { privileges, withGrantOption: option, target, grantee: to }
}

function readGrantee(tokens: readonly Token[], at: number): (Grant['grantee'] & { next: number }) | undefined {
  const kinded = ['DATABASE ROLE', 'ROLE', 'USER'].find(kind =>
    kind.split(' ').every((word, index) => tokens[at + index]?.text === word),
  )
  const start = at + (kinded?.split(' ').length ?? 0)
  const read = readObjectName(tokens, start)
  // TO SHARE s, TO APPLICATION a: two names in a row.
  if (
    read === undefined ||
    (kinded === undefined &&
      tokens[read.next]?.kind === 'word' &&
      tokens[read.next]?.text !== 'WITH' &&
      !/^(COPY|REVOKE|RESTRICT|CASCADE)$/.test(tokens[read.next]?.text ?? ''))
  )
    return undefined
  return { kind: kinded ?? 'ROLE', name: read.name, next: read.next }
}

function readTarget(tokens: readonly Token[], at: number, end: number): GrantTarget | undefined {
  const first = tokens[at]?.text
  if (first === 'ACCOUNT') return at + 1 === end ? { scope: 'one', type: 'ACCOUNT', name: [] } : undefined
  if (first !== 'ALL' && first !== 'FUTURE') {
    const { type, name, next } = readObject(tokens, at)
    return name !== undefined && next === end ? { scope: 'one', type, name } : undefined
  }
  const inside = tokens.findIndex(({ text }, index) => index > at && text === 'IN')
  const container = tokens[inside + 1]?.text
  const read = readObjectName(tokens, inside + 2)
  if (inside < 0 || (container !== 'DATABASE' && container !== 'SCHEMA') || read?.next !== end) return undefined
  const plural = tokens
    .slice(at + 1, inside)
    .map(({ text }) => text)
    .join(' ')
  const scope = first === 'ALL' ? 'all' : 'future'
  return { scope, type: singular(plural), plural, container, name: read.name }
}

const singular = (plural: string): string => plural.replace(/IES$/, 'Y').replace(/S$/, '')

/** Whether the current database decides which grantee is meant. */
export const isRelativeGrantee = (to: Grant['grantee'] | undefined): boolean =>
  to?.kind === 'DATABASE ROLE' && to.name.length === 1

/** The query that lists the grantee's grants; future grants are listed for roles only, and for users only their roles. */
export function showGrantsQuery({ target, grantee: to }: Grant): string | undefined {
  if (to.kind === 'USER' && target.type !== 'ROLE') return undefined
  const who = `${to.kind.toLowerCase()} ${formatObjectName(to.name)}`
  if (target.scope !== 'future') return `show grants to ${who}`
  return to.kind === 'ROLE' ? `show future grants to ${who}` : undefined
}

// Tables and views share a namespace: GRANT … ON TABLE accepts any of them, SHOW GRANTS lists the exact kind.
const TABLES = /^((ICEBERG|DYNAMIC|DYNAMIC ICEBERG|EXTERNAL|EVENT|HYBRID|INTERACTIVE) )?TABLE$|^(MATERIALIZED )?VIEW$/
// SHOW GRANTS lists every kind of integration and policy by this word alone.
const SHORT = /^(INTEGRATION|POLICY)$/

/** Whether two kinds denote the same object, given the same name. */
const isSameKind = (wanted: string, listed: string): boolean =>
  wanted === listed ||
  (TABLES.test(wanted) && TABLES.test(listed)) ||
  (SHORT.test(listed) && wanted.endsWith(` ${listed}`))

/** Parses a row of SHOW [FUTURE] GRANTS; the name of a future grant is that of its container. */
function parseGrantRow(row: Row): { privilege: string; kind: string; name: ObjectName; future: boolean } {
  const future = 'grant_on' in row
  return {
    privilege: getField(row, 'privilege'),
    kind: getField(row, future ? 'grant_on' : 'granted_on').replace(/_/g, ' '),
    // RAW.PUBLIC.<TABLE>: the container, then the kind.
    name: parseObjectName(getField(row, 'name').replace(/\.<[^>]*>$/, '')),
    future,
  }
}

/** Whether a row of that list gives a privilege on an object (with the name's every part). */
export function coversPrivilege(
  row: Row,
  privilege: string,
  type: string,
  name: ObjectName,
  { grantee: to, withGrantOption: option }: Grant,
): boolean {
  if (option && getField(row, 'grant_option') !== 'true') return false
  if (to.kind === 'USER') return type === 'ROLE' && isSameName(parseObjectName(getField(row, 'role')), name)
  // A grant inherited from a container is not a grant on the object.
  if (getField(row, 'is_inherited') === 'true') return false
  const listed = parseGrantRow(row)
  // A future grant is for exactly one kind: one on tables does not cover dynamic tables.
  const sameKind = listed.future ? listed.kind === type : isSameKind(type, listed.kind)
  // SHOW GRANTS lists them as USAGE on the database of a share.
  const wanted = privilege === 'IMPORTED PRIVILEGES' ? 'USAGE' : privilege
  return listed.privilege === wanted && sameKind && (type === 'ACCOUNT' || isSameName(listed.name, name))
}

/**
 * Whether a REVOKE might remove a row of that list. Kinds are not compared, and only the last part of a name is: if this
 * is false for every row, there is nothing to revoke.
 */
export function mightBeRevokedBy(row: Row, { privileges, target, grantee: to }: Grant): boolean {
  const last = (name: ObjectName) => name.at(-1)?.toUpperCase()
  if (to.kind === 'USER') return last(parseObjectName(getField(row, 'role'))) === last(target.name)
  const { privilege, name } = parseGrantRow(row)
  // IMPORTED PRIVILEGES are listed as USAGE.
  if (!privileges.includes(privilege) && !privileges.includes('IMPORTED PRIVILEGES')) return false
  return target.scope === 'all' || target.type === 'ACCOUNT' || last(name) === last(target.name)
}

/** How many parts an object's full name has. */
export const namePartCount = (type: string): number => {
  if (
    /^(DATABASE|WAREHOUSE|ROLE|USER|ACCOUNT|RESOURCE MONITOR|EXTERNAL VOLUME|COMPUTE POOL|SHARE|.*INTEGRATION)$/.test(
      type,
    )
  )
    return 1
  return type === 'SCHEMA' || type === 'DATABASE ROLE' ? 2 : 3
}
