import { formatObjectName, isObjectName, type NameReference } from './identifier.ts'

// CREATE DATABASE, CREATE SCHEMA and CREATE WAREHOUSE pages of Snowflake.
export const SELECTED_TYPES = /^(DATABASE|SCHEMA|WAREHOUSE)$/

/** The USE statement with the effect that the creation of an object has on its session. */
export function formatUse(objectType: string, name: NameReference | undefined): string | undefined {
  if (name === undefined || !SELECTED_TYPES.test(objectType)) return undefined
  return `use ${objectType.toLowerCase()} ${isObjectName(name) ? formatObjectName(name) : `identifier($${name.variable})`}`
}
