import { maskSecretsInText } from '../secrets/mask-secrets.ts'
import { isSecretName } from '../secrets/secret-names.ts'
import { getField, type Row, readJsonMembers } from '../sql/rows.ts'
import { compareAssignments } from './compare-assignments.ts'
import { compareTableColumns } from './compare-columns.ts'
import { type Comparison, type ComparisonContext, createComparison, type PropertyChange } from './comparison.ts'
import { normalizeBody, normalizeSql, readQueryText } from './definitions.ts'
import { isUnset } from './matchers.ts'
import type { ComparedProperty, LiveObject, ObjectKind } from './object-kind.ts'
import type { RequestedValue } from './property-values.ts'
import type { Requested } from './requested.ts'

/** Compares what a statement asks for with an object of the account. What cannot be compared is named, never "same". */
export function compareObject(
  kind: ObjectKind,
  requested: Requested,
  live: LiveObject,
  context: ComparisonContext = {},
): Comparison {
  const comparison = { ...createComparison(), notCompared: [...requested.notRead] }
  for (const [name, value] of requested.set) {
    if (!kind.creationOnly.includes(name)) compareProperty(kind, name, value, live, context, comparison)
  }
  for (const name of requested.unset) compareWithDefault(kind, name, live, context, comparison)
  if (requested.isComplete) compareOtherProperties(kind, requested, live, context, comparison)
  compareTableColumns(requested, live, context, comparison)
  compareDefinition(kind, requested, live, comparison)
  compareAssignments(requested.assignments ?? [], live.assignments, comparison)
  const { changes, notCompared, droppedColumns } = comparison
  return { changes: changes.map(maskChange), notCompared: [...new Set(notCompared)], droppedColumns }
}

const maskChange = ({ from, to, ...change }: PropertyChange): PropertyChange => ({
  ...change,
  from: from && maskSecretsInText(from).shown,
  to: to && maskSecretsInText(to).shown,
})

/** Whether a comparison needs the rows of DESCRIBE besides a row of SHOW. */
export function needsDescribe(kind: ObjectKind, requested: Requested, row?: Row): boolean {
  const { columns, addedColumns, droppedColumns, columnChanges, renamedColumn } = requested
  if (columns ?? addedColumns ?? droppedColumns ?? columnChanges ?? renamedColumn) return true
  if (requested.definition !== undefined && kind.definition?.row !== undefined) return true
  if (requested.isComplete && kind.properties.some(isWildcard)) return true
  const names = [...requested.set.keys(), ...requested.unset]
  return names.some(name => {
    const property = findProperty(kind, name)
    const isShown = property?.column !== undefined && (row === undefined || hasColumn(row, property.column))
    return property?.row !== undefined && !isShown
  })
}

/** The row of a property; secrets have none, nor are they read. */
function findProperty({ properties }: ObjectKind, name: string): ComparedProperty | undefined {
  const find = (wanted: string) => properties.find(property => property.name === wanted)
  const listed = find(name)
  if (listed !== undefined || isSecretName(name)) return listed
  return find(`${name.split('.')[0]}.*`) ?? find('*')
}

const isWildcard = ({ name }: ComparedProperty): boolean => name.endsWith('*')

/** The name of the row of DESCRIBE: FILE_FORMAT.TYPE is STAGE_FILE_FORMAT.TYPE. */
const formatRow = (property: ComparedProperty, name: string): string | undefined =>
  property.row?.replace('*', property.name === '*' ? name : name.slice(name.indexOf('.') + 1))

/** The live value of a property; undefined if neither SHOW nor DESCRIBE has it. */
function readLiveValue(property: ComparedProperty, name: string, live: LiveObject): string | undefined {
  const described = live.properties?.get(formatRow(property, name) ?? '')
  if (described !== undefined) return described
  if (property.column === undefined || !hasColumn(live.row, property.column)) return undefined
  const value = getField(live.row, property.column)
  return property.name === '*' ? readJsonMembers(value)?.get(name) : value
}

const hasColumn = (row: Row, column: string): boolean => Object.keys(row).some(key => key.toLowerCase() === column)

function compareProperty(
  kind: ObjectKind,
  name: string,
  value: RequestedValue,
  live: LiveObject,
  context: ComparisonContext,
  { changes, notCompared }: Comparison,
): void {
  const property = findProperty(kind, name)
  const current = property && readLiveValue(property, name, live)
  const isSame = current === undefined ? undefined : property?.match(value, current, context)
  // A group that is not listed has one name: WORKLOAD_IDENTITY, not the three properties in it.
  if (isSame === undefined) notCompared.push(property === undefined || isWildcard(property) ? rootName(name) : name)
  else if (!isSame) {
    const to = property?.formatRequested?.(value) ?? (value.type === 'string' ? value.value : value.text)
    changes.push({ property: name, from: formatLiveValue(property, current), to: to || undefined })
  }
}

const rootName = (name: string): string => name.replace(/\..*/, '')

const formatLiveValue = (property: ComparedProperty | undefined, live = ''): string | undefined => {
  if (property?.formatLive !== undefined) return property.formatLive(live)
  return isUnset(live) ? undefined : live
}

/** Compares with the value that a property has when it is not set. */
function compareWithDefault(
  kind: ObjectKind,
  name: string,
  live: LiveObject,
  context: ComparisonContext,
  { changes, notCompared }: Comparison,
): void {
  const property = findProperty(kind, name)
  const current = property && readLiveValue(property, name, live)
  const normal = property && findDefault(property, name, live)
  if (property === undefined || current === undefined || normal === undefined) {
    notCompared.push(name)
    return
  }
  const wanted: RequestedValue = { type: 'string', text: normal, value: normal }
  if (isUnset(normal) ? !isUnset(current) : property.match(wanted, current, context) === false) {
    const to = property.formatLive?.(normal) ?? normal
    changes.push({ property: name, from: formatLiveValue(property, current), to: to || undefined })
  }
}

function findDefault(property: ComparedProperty, name: string, live: LiveObject): string | undefined {
  const { inheritedFrom } = property
  if (property.default !== undefined) return property.default
  if (inheritedFrom !== undefined) return live.parentRow && getField(live.parentRow, inheritedFrom)
  return live.defaults?.get(formatRow(property, name) ?? '')
}

/** Compares what CREATE OR ALTER does not name with the defaults. */
function compareOtherProperties(
  kind: ObjectKind,
  requested: Requested,
  live: LiveObject,
  context: ComparisonContext,
  comparison: Comparison,
): void {
  for (const property of kind.properties) {
    for (const name of listNames(property, live)) {
      const isNamed = requested.set.has(name) || kind.creationOnly.includes(name) || property.isKept
      // Without a known default, only an absent value is certain to stay.
      if (isNamed || isUnset(readLiveValue(property, name, live) ?? '')) continue
      compareWithDefault(kind, name, live, context, comparison)
    }
    if (isWildcard(property) && !live.defaults?.size) comparison.notCompared.push('properties that are not named')
  }
}

/** The names that a row of the table of kinds stands for. */
function listNames(property: ComparedProperty, { properties }: LiveObject): string[] {
  if (!isWildcard(property)) return [property.name]
  const prefix = (property.row ?? '').replace('*', '')
  const group = property.name.replace('*', '')
  return [...(properties?.keys() ?? [])]
    .filter(row => row.startsWith(prefix) && (prefix !== '' || !row.includes('.')))
    .map(row => group + row.slice(prefix.length))
}

const DEFINITION_NAMES = { query: 'query', sql: 'definition', body: 'body' }

function compareDefinition(
  { definition }: ObjectKind,
  requested: Requested,
  live: LiveObject,
  { changes, notCompared }: Comparison,
): void {
  if (requested.definition === undefined) return
  const property = definition === undefined ? 'AS' : DEFINITION_NAMES[definition.form]
  const { row, column, form } = definition ?? {}
  const text =
    (row === undefined ? undefined : live.properties?.get(row)) ??
    (column !== undefined && hasColumn(live.row, column) ? getField(live.row, column) : undefined)
  const stored = form === 'query' ? readQueryText(text ?? '') : undefined
  const current = form === 'query' ? stored?.query : text
  // SHOW VIEWS has no text of a secure view for others than its owner.
  if (current === undefined || current === '') {
    notCompared.push(property)
    return
  }
  const language = live.properties?.get('LANGUAGE') ?? 'SQL'
  const normalize = (sql: string) => (form === 'body' ? normalizeBody(sql, language) : normalizeSql(sql))
  if (normalize(requested.definition) !== normalize(current)) {
    changes.push({ property, from: current.trim(), to: requested.definition.trim() })
  }
  const [from, to] = [stored?.columns, requested.columnList]
  if (normalizeSql(from ?? '') !== normalizeSql(to ?? '')) changes.push({ property: 'columns', from, to })
}
