import type { AccountObjects } from '../account/account-objects.ts'
import type { Comparison, PropertyChange } from '../kinds/comparison.ts'
import { readScalar } from '../kinds/matchers.ts'
import type { ObjectKind } from '../kinds/object-kind.ts'
import type { RequestedValue } from '../kinds/property-values.ts'
import type { Requested } from '../kinds/requested.ts'
import { isSecretName } from '../secrets/secret-names.ts'
import type { ObjectName } from '../sql/identifier.ts'
import { getField } from '../sql/rows.ts'

// docs.snowflake.com/sql-reference/sql/show-parameters: the objects that have parameters.
const PARAMETER_KINDS = /^(ACCOUNT|USER|WAREHOUSE|DATABASE|SCHEMA|TASK|TABLE)$/

/** Compares the properties that only SHOW PARAMETERS lists; `pending` while it does not answer. */
export function compareParameters(
  kind: ObjectKind,
  requested: Requested,
  name: ObjectName,
  comparison: Comparison,
  live: AccountObjects,
): Comparison | 'pending' {
  const names = new Set([...requested.set.keys(), ...requested.unset])
  const isRequested = (property: string) => requested.isComplete || names.has(property)
  const isCandidate = (property: string) =>
    isRequested(property) && /^[A-Z_]+$/.test(property) && !isSecretName(property)
  if (!PARAMETER_KINDS.test(kind.type) || !comparison.notCompared.some(isCandidate)) return comparison
  const parameters = live.listParameters(kind.type, name)
  if (parameters === 'pending') return 'pending'
  const changes: PropertyChange[] = []
  const notCompared = comparison.notCompared.filter(property => {
    const row = isCandidate(property) ? parameters?.get(property) : undefined
    if (row === undefined) return true
    const value = requested.set.get(property)
    const [current, level] = [getField(row, 'value'), getField(row, 'level')]
    if (value === undefined) {
      if (level === kind.type) changes.push({ property, from: current, to: undefined })
    } else if (normalize(readText(value)) !== normalize(current)) {
      changes.push({ property, from: current || undefined, to: readText(value) })
    }
    return false
  })
  return { ...comparison, changes: [...comparison.changes, ...changes], notCompared }
}

const readText = (value: RequestedValue): string => readScalar(value) ?? value.text

const normalize = (text: string): string => text.trim().toUpperCase()
