import { getField } from '../sql/rows.ts'
import { tokenizeSql } from '../sql/tokens.ts'
import type { RequestedColumn } from './columns.ts'
import type { ChangeLimit, PropertyChange } from './comparison.ts'
import type { LiveObject } from './object-kind.ts'

/** Whether a table has rows, as far as the account shows it. */
type TableRows = 'none' | 'some' | 'unknown'

const ANYTHING: ChangeLimit = {}

/**
 * What Snowflake refuses to change in the columns of a table: docs.snowflake.com/sql-reference/sql/alter-table-column, and
 * "CREATE OR ALTER TABLE usage notes" and "ALTER TABLE … ADD COLUMN" of the pages of these statements.
 */
export class ColumnLimits {
  private readonly rows: TableRows | undefined

  /** `mayWriteRows`: earlier statements of the script write or delete rows of some table. */
  constructor({ kind, row }: Pick<LiveObject, 'kind' | 'row'>, mayWriteRows: boolean) {
    const count = getField(row, 'rows')
    const rows = count === '' || mayWriteRows ? 'unknown' : count === '0' ? 'none' : 'some'
    // Iceberg, hybrid and external tables have other limits.
    const isOther = ['is_iceberg', 'is_hybrid', 'is_external', 'is_dynamic'].some(mark =>
      /^(Y|true)$/i.test(getField(row, mark)),
    )
    this.rows = kind !== 'TABLE' || isOther ? undefined : rows
  }

  /** A change with what Snowflake refuses about it; `typeText` is the type as the statement has it. */
  changeType(change: PropertyChange, typeText: string): PropertyChange {
    return this.limit(change, ({ property, from = '', to = '' }) => this.limitType(property, from, to, typeText))
  }

  private limitType(column: string, from: string, to: string, typeText: string): ChangeLimit {
    const [old, wanted] = [parseType(from), parseType(to)]
    const change = `${column} from ${from} to ${to}`
    if (old.name !== wanted.name) {
      const isMapped = /^timestamp(?!\w)/i.test(typeText) && old.name.startsWith('TIMESTAMP_')
      return isMapped
        ? { risk: `Snowflake refuses it if TIMESTAMP_TYPE_MAPPING of the session is not ${old.name}` }
        : { refusal: `Snowflake cannot change ${change}: it does not convert data types` }
    }
    const [size = 0, scale] = old.sizes
    const [wantedSize = 0, wantedScale] = wanted.sizes
    switch (old.name) {
      case 'VARCHAR':
      case 'BINARY':
        return wantedSize < size
          ? { refusal: `Snowflake cannot change ${change}: it does not shorten columns` }
          : ANYTHING
      case 'NUMBER':
        if (scale !== wantedScale) return { refusal: `Snowflake cannot change ${change}: it does not change the scale` }
        return wantedSize < size && this.rows !== 'none'
          ? { risk: `Snowflake refuses it if a value of ${column} does not fit ${to}` }
          : ANYTHING
      default:
        return { risk: `Snowflake does not document whether it changes ${change}` }
    }
  }

  changeNullability(change: PropertyChange): PropertyChange {
    return this.limit(change, ({ property, to }) =>
      to === 'NOT NULL' && this.rows !== 'none'
        ? { risk: `Snowflake refuses it if ${property} has NULL values` }
        : ANYTHING,
    )
  }

  /** Another default of an existing column, or none. */
  changeDefault(change: PropertyChange, column: string): PropertyChange {
    return this.limit(change, ({ from, to }) => {
      if (to === undefined) return { risk: `Snowflake refuses it if ${column} was added after the table was created` }
      if (isSequence(from) && isSequence(to)) return ANYTHING
      const means = isIdentity(to)
        ? 'make an existing column an identity column'
        : 'set the default of an existing column'
      return { refusal: `Snowflake cannot ${means} (${column})` }
    })
  }

  changeCollation(change: PropertyChange): PropertyChange {
    return this.limit(change, ({ property }) => ({ refusal: `Snowflake cannot change the ${property}` }))
  }

  /** A new column; `isLast`: no existing column follows it in the statement. */
  addColumn(change: PropertyChange, column: RequestedColumn, isLast: boolean): PropertyChange {
    return this.limit(change, ({ property }) => {
      if (!isLast) return { refusal: `Snowflake adds ${property} only after all existing columns` }
      if (isComputed(column.default))
        return { refusal: `Snowflake adds ${property} only with a literal as its default` }
      const hasValue = column.identity !== undefined || column.expression !== undefined
      if (column.isNullable || hasValue || !isNull(column.default) || this.rows === 'none') return ANYTHING
      // A primary key is NOT NULL in CREATE TABLE, but not in ALTER TABLE.
      return this.rows === 'some' && !column.isPrimaryKey
        ? { refusal: `Snowflake cannot add ${property}, which is NOT NULL without a default, to a table with rows` }
        : { risk: `Snowflake refuses it if the table has rows: ${property} is NOT NULL without a default` }
    })
  }

  private limit(change: PropertyChange, find: (change: PropertyChange) => ChangeLimit): PropertyChange {
    return this.rows === undefined ? change : { ...change, ...find(change) }
  }
}

/** `NUMBER(38,0)` as its name and sizes. */
function parseType(type: string): { name: string; sizes: number[] } {
  const [, name = '', sizes = ''] = /^(\w+)(?:\((.*)\))?$/s.exec(type) ?? []
  return { name, sizes: sizes.split(',').map(Number) }
}

const isSequence = (value: string | undefined): boolean => /\.\s*NEXTVAL$/i.test(value ?? '')

const isIdentity = (value: string): boolean => /^IDENTITY /.test(value)

const isNull = (value: string | undefined): boolean => value === undefined || value.toUpperCase() === 'NULL'

/** Whether a default calls a function or casts. */
function isComputed(value: string | undefined): boolean {
  let { code } = tokenizeSql(value ?? '')
  while (code.text(0) === '(' && code.findClosing(0) === code.length - 1) code = code.slice(1, code.length - 1)
  return code.find('(') >= 0 || code.find(':') >= 0 || /^(CURRENT_\w+|SYSDATE|LOCALTIME\w*)$/.test(code.word(0))
}
