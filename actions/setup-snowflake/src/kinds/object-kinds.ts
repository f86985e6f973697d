import { ACCOUNT_KINDS } from './account-kinds.ts'
import { CODE_KINDS } from './code-kinds.ts'
import { DATA_KINDS } from './data-kinds.ts'
import type { ObjectKind } from './object-kind.ts'

/** One row for each kind of object in Snowflake's documentation. */
export const OBJECT_KINDS: readonly ObjectKind[] = [...ACCOUNT_KINDS, ...DATA_KINDS, ...CODE_KINDS]

const BY_TYPE = new Map(OBJECT_KINDS.map(kind => [kind.type, kind]))

/** The row of a kind by its name in upper case; undefined for an unknown kind. */
export const findKind = (type: string): ObjectKind | undefined => BY_TYPE.get(type)
