import type { ObjectName } from '../sql/identifier.ts'
import { pluralize } from '../sql/object-types.ts'
import { getField, type Row } from '../sql/rows.ts'
import type { Assignment } from './assignments.ts'
import { type LiveColumn, readColumnRow } from './columns.ts'
import { hasOption, matchByType, matchOption } from './list-matchers.ts'
import {
  formatBoolean,
  type Matcher,
  matchBoolean,
  matchIdentifier,
  matchNumber,
  matchText,
  matchWord,
} from './matchers.ts'
import type { RequestedValue } from './property-values.ts'

export type Container = 'ACCOUNT' | 'DATABASE' | 'SCHEMA'

/** A property of a kind, and where its live value is read. */
export interface ComparedProperty {
  /** As CREATE and ALTER have it; the part of a group after a point: DIRECTORY.ENABLE. `*`: every other name. */
  name: string
  /** The column of SHOW; the one of `*` is a JSON object. */
  column?: string
  /** The row of DESCRIBE, or the column of its only row; `*` stands for the same name. */
  row?: string
  match: Matcher
  /** The live value as a statement has it. */
  formatLive?: (live: string) => string
  /** What is shown for the requested value, if not its text. */
  formatRequested?: (value: RequestedValue) => string
  /** The documented value without the property; '' is absent. Undefined: not documented, or inherited. */
  default?: string
  /** Whether CREATE OR ALTER leaves it as it is. */
  isKept?: boolean
  /** The column of SHOW SCHEMAS or SHOW DATABASES with the inherited value. */
  inheritedFrom?: string
}

/** SQL text of an object: a query, a body, a condition. */
export interface ComparedDefinition {
  /** query: the text of a CREATE statement; sql: any SQL; body: the body of a procedure or function. */
  form: 'query' | 'sql' | 'body'
  column?: string
  row?: string
}

export interface ObjectKind {
  /** The name in Snowflake's documentation: FILE FORMAT. */
  type: string
  scope: 'account' | 'database' | 'schema'
  /** Whether argument types are a part of the name. */
  hasSignature: boolean
  /** The kind that GRANT … ON accepts for it, which has the same namespace: TABLE for a view. */
  family: string
  show?: ShowCommand
  describe?: DescribeCommand
  properties: readonly ComparedProperty[]
  /** Whether columns are compared. */
  hasColumns: boolean
  definition?: ComparedDefinition
  /** Clauses that count only when the object is created: INITIALLY_SUSPENDED. */
  creationOnly: readonly string[]
  /** Whether CREATE OR REPLACE loses the grants, unless it has COPY GRANTS. */
  copiesGrants?: boolean
  /** What else CREATE OR REPLACE loses, in words. */
  replacing?: string
  /** What DROP loses besides the object, in words. */
  dropping?: string
  /** What an ALTER of the kind can lose, in words. */
  altering?: string
}

export interface ShowCommand {
  /** FILE FORMATS */
  plural: string
  /** What IN accepts; a kind of the account has none. */
  containers: readonly Container[]
  /** Whether LIKE is documented. */
  like: boolean
  /** A path of docs.snowflake.com. */
  page: string
  /** Whether a row is of this kind, for lists of several kinds. */
  matches?(row: Row): boolean
}

export interface DescribeCommand {
  /** DESC FILE FORMAT */
  command: string
  /** properties: a row for each; columns: a row for each column; row: one row with all. */
  form: 'properties' | 'columns' | 'row'
  page: string
}

/** An object as SHOW and DESCRIBE have it. */
export interface LiveObject {
  kind: string
  name: ObjectName
  /** The row of SHOW. */
  row: Row
  /** The values of DESCRIBE by name in upper case: `PARENT.NAME` if the row has a parent property. */
  properties?: ReadonlyMap<string, string>
  /** The defaults that DESCRIBE lists. */
  defaults?: ReadonlyMap<string, string>
  columns?: readonly LiveColumn[]
  /** The tags and policies of the object and of its columns. */
  assignments?: readonly Assignment[]
  /** The row of SHOW for the schema or database of the object, for inherited values. */
  parentRow?: Row
}

/** What CREATE OR REPLACE loses, in words; `lostGrants` are its grants, if they are known. */
export function describeReplacing(
  { copiesGrants, replacing }: ObjectKind,
  lostGrants: readonly string[] = ['its grants without COPY GRANTS'],
): string | undefined {
  const losses = [...(copiesGrants ? lostGrants : []), ...(replacing === undefined ? [] : [replacing])]
  return losses.length === 0 ? undefined : losses.join(', ')
}

/** Reads the rows of DESCRIBE. */
export function readDescribeRows(
  { form }: DescribeCommand,
  rows: readonly Row[],
): Pick<LiveObject, 'properties' | 'defaults' | 'columns'> {
  if (form === 'columns') return { columns: rows.map(readColumnRow) }
  const properties = new Map<string, string>()
  const defaults = new Map<string, string>()
  if (form === 'row') {
    for (const [column, value] of Object.entries(rows[0] ?? {}))
      properties.set(column.toUpperCase(), String(value ?? ''))
    return { properties, defaults }
  }
  for (const row of rows) {
    const parent = getField(row, 'parent_property')
    // DESC NETWORK POLICY has the columns name and value.
    const name = (getField(row, 'property') || getField(row, 'name')).toUpperCase()
    const key = parent === '' ? name : `${parent.toUpperCase()}.${name}`
    properties.set(key, getField(row, 'property_value') || getField(row, 'value'))
    const isKnown = 'property_default' in row || 'default' in row
    if (isKnown) defaults.set(key, getField(row, 'property_default') || getField(row, 'default'))
  }
  return { properties, defaults }
}

type PropertySource = Partial<Omit<ComparedProperty, 'name' | 'match'>>

const property =
  (match: Matcher) =>
  (name: string, column: string, source: PropertySource = {}): ComparedProperty => ({ name, column, match, ...source })

export const text = property(matchText)
export const word = property(matchWord)
export const number = property(matchNumber)
export const boolean = (name: string, column: string, source: PropertySource = {}): ComparedProperty =>
  matched(name, column, matchBoolean, { formatLive: formatBoolean, ...source })

/** A flag that is a word in a list such as `TRANSIENT, MANAGED ACCESS`. */
export const option = (name: string, column: string): ComparedProperty =>
  matched(name, column, matchOption(name), {
    formatLive: live => (hasOption(live, name) ? 'TRUE' : 'FALSE'),
    default: 'false',
  })
export const identifier = property(matchIdentifier)

/** A property with its own way to compare. */
export const matched = (
  name: string,
  column: string,
  match: Matcher,
  source: PropertySource = {},
): ComparedProperty => ({ name, column, match, ...source })

/** A property that only DESCRIBE lists; `*` for all that it lists. */
export const described = (
  name: string,
  row = name,
  match: Matcher = matchByType,
  source: PropertySource = {},
): ComparedProperty => ({ name, row, match, ...source })

export const COMMENT = text('COMMENT', 'comment', { default: '' })
export const RETENTION = number('DATA_RETENTION_TIME_IN_DAYS', 'retention_time', { inheritedFrom: 'retention_time' })

type KindOptions = Partial<Omit<ObjectKind, 'type' | 'scope' | 'show' | 'describe'>> & {
  /** `false`: the documentation has no SHOW for the kind. */
  show?: Partial<ShowCommand> | false
  describe?: Partial<DescribeCommand>
}

const REFERENCE = 'sql-reference/sql'
const CONTAINERS: Record<ObjectKind['scope'], readonly Container[]> = {
  account: [],
  database: ['ACCOUNT', 'DATABASE'],
  schema: ['ACCOUNT', 'DATABASE', 'SCHEMA'],
}

const createKind =
  (scope: ObjectKind['scope']) =>
  (type: string, options: KindOptions = {}): ObjectKind => {
    const { show, describe, ...rest } = options
    const plural = (show !== false && show?.plural) || pluralize(type)
    const slug = (words: string) => words.toLowerCase().replaceAll(' ', '-')
    return {
      ...{ type, scope, hasSignature: false, family: type, properties: show === false ? [] : [COMMENT] },
      ...{ hasColumns: false, creationOnly: [], dropping: 'its definition and its grants' },
      ...(show === false
        ? {}
        : {
            show: {
              ...{ plural, containers: CONTAINERS[scope], like: true, page: `${REFERENCE}/show-${slug(plural)}` },
              ...show,
            },
          }),
      ...(describe === undefined
        ? {}
        : {
            describe: {
              ...{ command: `DESC ${type}`, form: 'properties' as const, page: `${REFERENCE}/desc-${slug(type)}` },
              ...describe,
            },
          }),
      ...rest,
    }
  }

export const accountKind = createKind('account')
export const databaseKind = createKind('database')
export const schemaKind = createKind('schema')
