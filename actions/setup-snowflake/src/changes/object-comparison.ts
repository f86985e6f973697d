import { MASK } from '../../../shared/redact.ts'
import type { AccountObjects } from '../account/account-objects.ts'
import { changeAssignments, formatAssignment } from '../kinds/assignments.ts'
import type { LiveColumn, RequestedColumn } from '../kinds/columns.ts'
import { compareObject, needsDescribe } from '../kinds/compare-object.ts'
import type { Comparison, ComparisonContext, PropertyChange } from '../kinds/comparison.ts'
import { normalizeSql } from '../kinds/definitions.ts'
import { readScalar } from '../kinds/matchers.ts'
import type { LiveObject, ObjectKind } from '../kinds/object-kind.ts'
import { findKind } from '../kinds/object-kinds.ts'
import type { RequestedValue } from '../kinds/property-values.ts'
import type { Requested } from '../kinds/requested.ts'
import { isSecretName } from '../secrets/secret-names.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import { compareParameters } from './parameter-comparison.ts'
import type { SimulatedObject } from './simulated-objects.ts'

/** Compares what a statement asks for with an object as the statements so far leave it; undefined while answers are missing. */
export function compareSimulated(
  kind: ObjectKind,
  requested: Requested,
  { object, signature = '' }: { object: SimulatedObject; signature?: string | undefined },
  live: AccountObjects,
  context: ComparisonContext,
): Comparison | undefined {
  const current =
    object.liveName === undefined
      ? createNewObject(kind, object.requested[0])
      : readObject(kind, requested, object.liveName, signature, live)
  if (current === 'pending') return undefined
  const columns = object.requested.reduce<readonly LiveColumn[] | undefined>(changeColumns, current.columns)
  const layers = mergeLayers(object.requested)
  const rest: Requested = { ...requested, set: new Map(), unset: [] }
  const changes: PropertyChange[] = []
  for (const [name, value] of requested.set) {
    const earlier = layers.get(name)
    if (earlier === undefined) rest.set.set(name, value)
    else if (!isSameValue(earlier, value)) changes.push(createChange(kind, name, earlier, value))
  }
  for (const name of requested.unset) {
    const earlier = layers.get(name)
    if (earlier === undefined) rest.unset.push(name)
    else if (earlier !== null) changes.push(createChange(kind, name, earlier, null))
  }
  // CREATE OR ALTER gives a default to what it does not name.
  for (const [name, value] of requested.isComplete ? layers.values : []) {
    if (value !== null && !requested.set.has(name) && !isKept(kind, name)) {
      changes.push(createChange(kind, name, value, null))
    }
  }
  const definition = object.requested.findLast(layer => layer.definition !== undefined)?.definition
  if (definition !== undefined && requested.definition !== undefined) {
    delete rest.definition
    if (normalizeSql(definition) !== normalizeSql(requested.definition)) {
      changes.push({ property: 'definition', from: definition.trim(), to: requested.definition.trim() })
    }
  }
  const assignments =
    current.assignments &&
    object.requested.reduce((list, layer) => changeAssignments(list, layer.assignments), current.assignments)
  const simulated = { ...current, ...(columns && { columns }), ...(assignments && { assignments }) }
  const compared = ignoreDecided(compareObject(kind, rest, simulated, context), kind, requested, layers)
  if (object.liveName !== undefined) {
    const result = compareParameters(kind, rest, object.liveName, compared, live)
    return result === 'pending' ? undefined : { ...result, changes: [...changes, ...result.changes] }
  }
  // What is not compared with a new object is a property that it does not have.
  const added = compared.notCompared.filter(name => requested.set.has(name))
  const notCompared = compared.notCompared.filter(name => !requested.set.has(name))
  const addedChanges = added.map(name => createChange(kind, name, null, requested.set.get(name) ?? null))
  return { ...compared, changes: [...changes, ...compared.changes, ...addedChanges], notCompared }
}

/** An object of the account, with everything that a comparison needs. */
function readObject(
  kind: ObjectKind,
  requested: Requested,
  name: ObjectName,
  signature: string,
  live: AccountObjects,
): LiveObject | 'pending' {
  const found = live.find(kind, name, signature === '' ? undefined : signature)
  const listsColumns = kind.hasColumns && !needsTableDescribe(requested)
  const isDescribed = needsDescribe(kind, requested, found.state === 'exists' ? found.object.row : undefined)
  const columns = isDescribed && listsColumns ? live.listColumns(name) : undefined
  const described = isDescribed && !listsColumns ? live.describe(kind, name, signature) : undefined
  const parentRow = needsParent(kind, requested) ? readParentRow(name, live) : undefined
  const identity = needsWorkloadIdentity(kind, requested) ? live.describeWorkloadIdentity(name) : undefined
  const assignments = live.listAssignments(kind, name, requested.assignments ?? [])
  if (
    found.state !== 'exists' ||
    columns === 'pending' ||
    described === 'pending' ||
    parentRow === 'pending' ||
    assignments === 'pending' ||
    identity === 'pending'
  )
    return 'pending'
  return {
    ...found.object,
    ...described,
    ...(columns === undefined ? {} : { columns }),
    ...(identity && { properties: new Map([...(described?.properties ?? []), ...identity]) }),
    ...(parentRow === undefined ? {} : { parentRow }),
    ...(assignments === undefined ? {} : { assignments }),
  }
}

// SHOW COLUMNS has no keys, no policies and not all data types.
function needsTableDescribe({ columns = [], addedColumns = [], columnChanges = [] }: Requested): boolean {
  if (columnChanges.some(({ maskingPolicy }) => maskingPolicy !== undefined)) return true
  return [...columns, ...addedColumns].some(
    ({ isPrimaryKey, isUnique, maskingPolicy, type = '' }) =>
      isPrimaryKey || isUnique || maskingPolicy !== undefined || /^(VECTOR|OBJECT|ARRAY|MAP)/.test(type),
  )
}

const needsWorkloadIdentity = ({ type }: ObjectKind, { set }: Requested): boolean =>
  type === 'USER' && [...set.keys()].some(name => name.startsWith('WORKLOAD_IDENTITY.'))

const needsParent = ({ properties, scope }: ObjectKind, { isComplete, unset }: Requested): boolean =>
  scope !== 'account' &&
  properties.some(({ name, inheritedFrom }) => inheritedFrom !== undefined && (isComplete || unset.includes(name)))

function readParentRow(name: ObjectName, live: AccountObjects): LiveObject['row'] | 'pending' | undefined {
  const kind = findKind(name.length === 3 ? 'SCHEMA' : 'DATABASE')
  const found = kind && live.find(kind, name.slice(0, -1))
  if (found?.state === 'pending') return 'pending'
  return found?.state === 'exists' ? found.object.row : undefined
}

/** An object that the script creates, without any property: each one has its default. */
function createNewObject(kind: ObjectKind, created: Requested | undefined): LiveObject {
  const defaults = kind.properties.flatMap(({ column, default: value }) =>
    column === undefined || value === undefined ? [] : [[column, value]],
  )
  // The columns of AS SELECT, CLONE, LIKE and USING TEMPLATE are those of something else.
  const hasColumns = created?.columns !== undefined
  const isEmpty = hasColumns && created.definition === undefined
  return {
    kind: kind.type,
    name: [],
    row: Object.fromEntries([...defaults, ...(isEmpty ? [['rows', '0']] : [])]),
    ...(hasColumns && { columns: [] }),
    assignments: [],
  }
}

/** What the statements of the script set before; null for a property that has its default. */
interface Layers {
  values: ReadonlyMap<string, RequestedValue | null>
  /** Undefined for a property that no statement decides about. */
  get(name: string): RequestedValue | null | undefined
}

/** The last value of each property. */
function mergeLayers(layers: readonly Requested[]): Layers {
  const values = new Map<string, RequestedValue | null>()
  let isComplete = false
  for (const { set, unset, isComplete: resetsOthers } of layers) {
    if (resetsOthers) {
      values.clear()
      isComplete = true
    }
    for (const [name, value] of set) values.set(name, value)
    for (const name of unset) values.set(name, null)
  }
  return { values, get: name => values.get(name) ?? (values.has(name) || isComplete ? null : undefined) }
}

/** A comparison with the account without the properties that earlier statements decide about. */
function ignoreDecided(
  comparison: Comparison,
  kind: ObjectKind,
  { assignments = [] }: Requested,
  layers: Layers,
): Comparison {
  const others = new Set(assignments.map(formatAssignment))
  const isDecided = (name: string) => !others.has(name) && isProperty(kind, name) && layers.get(name) !== undefined
  return {
    ...comparison,
    changes: comparison.changes.filter(({ property }) => !isDecided(property)),
    notCompared: comparison.notCompared.filter(name => !isDecided(name)),
  }
}

/** Whether a name is of a property in the table of kinds, not of a column or a definition. */
const isProperty = ({ properties }: ObjectKind, name: string): boolean =>
  /^[A-Z]/.test(name) &&
  properties.some(property =>
    property.name.endsWith('*') ? name.startsWith(property.name.slice(0, -1)) : property.name === name,
  )

const isKept = ({ properties, creationOnly }: ObjectKind, name: string): boolean =>
  creationOnly.includes(name) || properties.some(property => property.name === name && property.isKept)

function createChange(
  { properties }: ObjectKind,
  property: string,
  earlier: RequestedValue | null,
  requested: RequestedValue | null,
): PropertyChange {
  const formatRequested = properties.find(({ name }) => name === property)?.formatRequested
  const format = (value: RequestedValue | null) => {
    if (value === null) return undefined
    if (isSecretName(property)) return MASK
    return formatRequested?.(value) ?? (value.type === 'string' ? value.value : value.text)
  }
  return { property, from: format(earlier), to: format(requested) }
}

const isSameValue = (left: RequestedValue | null, right: RequestedValue): boolean =>
  left !== null && normalizeValue(left) === normalizeValue(right)

const normalizeValue = (value: RequestedValue): string => readScalar(value) ?? normalizeSql(value.text)

/** The columns of a table after a statement; undefined stays unknown. */
function changeColumns(
  columns: readonly LiveColumn[] | undefined,
  { columns: created, addedColumns = [], droppedColumns = [], renamedColumn, columnChanges = [] }: Requested,
): readonly LiveColumn[] | undefined {
  if (created !== undefined) return created.map(toLiveColumn)
  const names = new Set(columns?.map(({ name }) => name))
  return columns
    ?.concat(addedColumns.filter(({ name }) => !names.has(name)).map(toLiveColumn))
    .filter(({ name }) => !droppedColumns.includes(name))
    .map(column => {
      const change = columnChanges.find(({ name }) => name === column.name)
      return {
        ...column,
        name: column.name === renamedColumn?.from ? renamedColumn.to : column.name,
        type: change?.type ?? column.type,
        isNullable: change?.isNullable ?? column.isNullable,
        comment: change?.comment ?? column.comment,
        default: change?.dropsDefault ? '' : (change?.default ?? column.default),
      }
    })
}

const toLiveColumn = (column: RequestedColumn): LiveColumn => ({
  name: column.name,
  type: column.type,
  collation: column.collation ?? '',
  isNullable: column.isNullable,
  default:
    column.identity === undefined
      ? (column.default ?? '')
      : `IDENTITY START ${column.identity.start} INCREMENT ${column.identity.increment}`,
  comment: column.comment ?? '',
  expression: column.expression ?? '',
  isPrimaryKey: column.isPrimaryKey,
  isUnique: column.isUnique,
  maskingPolicy: column.maskingPolicy === undefined ? '' : formatObjectName(column.maskingPolicy),
})
