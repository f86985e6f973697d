import { findFamily, type Grantee } from '../account/account-grants.ts'
import { formatKindAndName, isSameName, type ObjectName } from '../sql/identifier.ts'
import { normalizeSignature } from '../sql/signature.ts'

/** One privilege on one object, or on the future objects of a kind in a container; all names are qualified. */
export interface Privilege {
  privilege: string
  isFuture: boolean
  kind: string
  name: ObjectName
  signature: string | undefined
  grantee: Grantee
}

/** What GRANT … ON names, and to whom. */
export type GrantedObject = Omit<Privilege, 'privilege'>

export type GrantState = 'granted' | 'missing' | 'unknown' | 'pending'

/** The kind of the container that future grants are about. */
export const findContainerKind = (name: ObjectName): 'DATABASE' | 'SCHEMA' =>
  name.length === 2 ? 'SCHEMA' : 'DATABASE'

export const isSameGrantee = (left: Grantee, right: Grantee): boolean =>
  left.kind === right.kind && isSameName(left.name, right.name)

export const formatGrant = (privilege: string, { kind, name }: Grantee): string =>
  `${privilege} to ${formatKindAndName(kind, name)}`

export const createObjectKey = (kind: string, name: ObjectName, signature?: string): string =>
  `|${findFamily(kind)}:${name.join('\u0000')}${signature === undefined ? '' : normalizeSignature(signature)}|`

export const createGranteeKey = ({ kind, name }: Grantee): string => createObjectKey(kind, name)

/** Identifies a privilege; '' is all privileges on an object. */
export function createPrivilegeKey({ privilege, isFuture, kind, name, signature, grantee }: Privilege): string {
  const object = isFuture ? `|FUTURE ${kind}:${name.join('\u0000')}|` : createObjectKey(kind, name, signature)
  return `${privilege}${object}${createGranteeKey(grantee)}`
}
