import { ACCOUNT_KINDS } from './account-kinds.ts'
import { APPLICATION_KINDS } from './application-kinds.ts'
import { DATA_KINDS } from './data-kinds.ts'
import type { ObjectKind } from './object-kind.ts'
import { POLICY_KINDS } from './policy-kinds.ts'
import { ROUTINE_KINDS } from './routine-kinds.ts'
import { TABLE_KINDS } from './table-kinds.ts'

/** One row for each kind of object in Snowflake's documentation. */
export const OBJECT_KINDS: readonly ObjectKind[] = [
  ...ACCOUNT_KINDS,
  ...DATA_KINDS,
  ...TABLE_KINDS,
  ...ROUTINE_KINDS,
  ...POLICY_KINDS,
  ...APPLICATION_KINDS,
]

const BY_TYPE = new Map(OBJECT_KINDS.map(kind => [kind.type, kind]))

/** The row of a kind by its name in upper case; undefined for an unknown kind. */
export const findKind = (type: string): ObjectKind | undefined => BY_TYPE.get(type)
