import { getField, type Row } from '../session/rows.ts'
import type { ListedGrant as Grant } from '../sql/grant.ts'
import { formatObjectName, isSameName, type ObjectName, parseObjectName } from '../sql/identifier.ts'

/** The query that lists a grantee's grants. Only roles have future grants; the list of a user has only its roles. */
export function createShowGrantsQuery({ target, grantee }: Grant): string | undefined {
  if (grantee.kind === 'USER' && target.type !== 'ROLE') return undefined
  const to = `${grantee.kind.toLowerCase()} ${formatObjectName(grantee.name)}`
  if (target.scope !== 'future') return `show grants to ${to}`
  return grantee.kind === 'ROLE' ? `show future grants to ${to}` : undefined
}

// Tables and views share a namespace: GRANT … ON TABLE accepts any of them, SHOW GRANTS lists the exact kind.
const TABLES = /^((ICEBERG|DYNAMIC|DYNAMIC ICEBERG|EXTERNAL|EVENT|HYBRID|INTERACTIVE) )?TABLE$|^(MATERIALIZED )?VIEW$/
// SHOW GRANTS lists every kind of integration and policy by this word alone.
const GENERIC_KINDS = /^(INTEGRATION|POLICY)$/

/** Whether two kinds denote the same object, given the same name. */
const isSameKind = (granted: string, listed: string): boolean =>
  granted === listed ||
  (TABLES.test(granted) && TABLES.test(listed)) ||
  (GENERIC_KINDS.test(listed) && granted.endsWith(` ${listed}`))

/** Parses a row of SHOW [FUTURE] GRANTS; a future grant has the name of its container. */
function parseGrantRow(row: Row): { privilege: string; kind: string; name: ObjectName; isFuture: boolean } {
  const isFuture = 'grant_on' in row
  return {
    privilege: getField(row, 'privilege'),
    kind: getField(row, isFuture ? 'grant_on' : 'granted_on').replace(/_/g, ' '),
    // RAW.PUBLIC.<TABLE>: the container, then the kind.
    name: parseObjectName(getField(row, 'name').replace(/\.<[^>]*>$/, '')),
    isFuture,
  }
}

/** Whether a row lists a privilege on an object with a fully qualified name. */
export function coversPrivilege(
  row: Row,
  privilege: string,
  type: string,
  name: ObjectName,
  { grantee, withGrantOption }: Grant,
): boolean {
  if (withGrantOption && getField(row, 'grant_option') !== 'true') return false
  if (grantee.kind === 'USER') return type === 'ROLE' && isSameName(parseObjectName(getField(row, 'role')), name)
  // A grant inherited from a container is not a grant on the object.
  if (getField(row, 'is_inherited') === 'true') return false
  const listed = parseGrantRow(row)
  // A future grant is for exactly one kind: one on tables does not cover dynamic tables.
  const hasSameKind = listed.isFuture ? listed.kind === type : isSameKind(type, listed.kind)
  // SHOW GRANTS lists IMPORTED PRIVILEGES as USAGE on the database of a share.
  const listedPrivilege = privilege === 'IMPORTED PRIVILEGES' ? 'USAGE' : privilege
  return listed.privilege === listedPrivilege && hasSameKind && (type === 'ACCOUNT' || isSameName(listed.name, name))
}

/**
 * Whether a REVOKE might remove a row. It compares only the last part of names, and no kinds: if it is false for every
 * row, there is nothing to revoke.
 */
export function mightBeRevokedBy(row: Row, { privileges, target, grantee }: Grant): boolean {
  const lastPart = (name: ObjectName) => name.at(-1)?.toUpperCase()
  if (grantee.kind === 'USER') return lastPart(parseObjectName(getField(row, 'role'))) === lastPart(target.name)
  const { privilege, name } = parseGrantRow(row)
  // IMPORTED PRIVILEGES are listed as USAGE.
  if (!privileges.includes(privilege) && !privileges.includes('IMPORTED PRIVILEGES')) return false
  return target.scope === 'all' || target.type === 'ACCOUNT' || lastPart(name) === lastPart(target.name)
}
