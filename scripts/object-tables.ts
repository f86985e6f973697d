import { describeReplacing, type ObjectKind } from '../actions/setup-snowflake/src/kinds/object-kind.ts'
import { OBJECT_KINDS } from '../actions/setup-snowflake/src/kinds/object-kinds.ts'

const NOTHING = 'nothing'

/** The rows of the table "What is lost": objects, and what CREATE OR REPLACE, DROP and ALTER of them lose. */
export function listLosses(): string[][] {
  const groups = Map.groupBy(OBJECT_KINDS, kind =>
    [describeReplacing(kind), kind.dropping, kind.altering].map(loss => loss ?? '').join('|'),
  )
  return [...groups]
    .map(([losses, kinds]) => [formatTypes(kinds), ...losses.split('|')])
    .filter(([, ...losses]) => losses.some(loss => loss !== ''))
}

/** The rows of the table "What is compared": objects, the statements that read them, and what is compared. */
export function listComparedObjects(): string[][] {
  const groups = new Map<string, ObjectKind[]>()
  for (const kind of OBJECT_KINDS) {
    const compared = describeComparison(kind)
    groups.set(compared, [...(groups.get(compared) ?? []), kind])
  }
  const rows = [...groups].map(([compared, kinds]) => [
    formatTypes(kinds),
    compared === NOTHING ? '' : describeReading(kinds),
    compared,
  ])
  // The rows with many objects and little to compare come last.
  const isShort = ([, , compared = '']: string[]) => Number(compared === NOTHING || compared === '`COMMENT`')
  return rows.toSorted((left, right) => isShort(left) - isShort(right))
}

const formatTypes = (kinds: readonly ObjectKind[]): string => kinds.map(({ type }) => `\`${type}\``).join(', ')

function describeReading(kinds: readonly ObjectKind[]): string {
  const [first, second] = kinds
  if (first === undefined) return ''
  const commands = [
    first.show && `SHOW ${first.show.plural}`,
    readsDescription(first) ? first.describe?.command : undefined,
  ]
  return commands
    .filter(command => command !== undefined)
    .map(command => `\`${second === undefined ? command : command.split(' ')[0]}\``)
    .join(', ')
}

const readsDescription = ({ properties, hasColumns, definition }: ObjectKind): boolean =>
  hasColumns ||
  definition?.row !== undefined ||
  properties.some(({ column, row, name }) => row !== undefined && (column === undefined || name === '*'))

const DEFINITIONS = { query: 'the query', sql: 'the SQL text', body: 'the body' }

function describeComparison({ properties, hasColumns, definition }: ObjectKind): string {
  const names = properties.flatMap(({ name }) => (name === '*' ? [] : [`\`${name.replace('.*', '')}\``]))
  const isOpen = properties.some(({ name }) => name === '*')
  const parts = [
    ...names,
    ...(isOpen ? [`every ${names.length > 0 ? 'other ' : ''}property that is listed`] : []),
    ...(hasColumns ? ['columns: type, nullability, default, comment, primary and unique key, masking policy'] : []),
    ...(definition === undefined ? [] : [DEFINITIONS[definition.form]]),
  ]
  return parts.length === 0 ? NOTHING : parts.join(', ')
}
