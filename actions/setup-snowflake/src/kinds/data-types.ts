import { readDataTypeName } from '../sql/data-type-names.ts'
import { readNamePart } from '../sql/identifier.ts'
import { type TokenList, tokenizeSql } from '../sql/tokens.ts'

// docs.snowflake.com/sql-reference/data-types-text: the default is 16 MB, also where columns can have 128 MB.
const DEFAULT_LENGTHS: Record<string, string> = { VARCHAR: '16777216', CHAR: '1', BINARY: '8388608' }
const DEFAULT_PRECISION = '9'

interface ParsedType {
  /** As DESC TABLE prints it: VARCHAR(16777216). */
  type: string
  next: number
}

/** Reads a data type as DESC TABLE prints it; undefined for an unknown one. */
export function readDataType(code: TokenList, at: number): ParsedType | undefined {
  const name = readDataTypeName(code, at)
  if (name === undefined) return undefined
  const { type: base, next } = name
  const hasArguments = code.text(next) === '('
  const close = hasArguments ? code.findClosing(next) : next - 1
  if (/^(ARRAY|OBJECT|MAP)$/.test(base)) {
    const inner = hasArguments ? readElements(code, next, close, base === 'OBJECT') : ''
    return inner === undefined ? undefined : { type: base + inner, next: close + 1 }
  }
  const sizes = hasArguments ? readSizes(code, next, close) : []
  const type = formatType(base, sizes)
  return type === undefined ? undefined : { type, next: close + 1 }
}

const readSizes = (code: TokenList, open: number, close: number): string[] =>
  Array.from({ length: close - open - 1 }, (_, index) => code.upper(open + 1 + index)).filter(text => text !== ',')

function formatType(base: string, [first, second]: string[]): string | undefined {
  switch (base) {
    case 'NUMBER':
      return `NUMBER(${first ?? '38'},${second ?? '0'})`
    case 'CHAR':
      return `VARCHAR(${first ?? DEFAULT_LENGTHS.CHAR})`
    case 'VARCHAR':
    case 'BINARY':
      return `${base}(${first ?? DEFAULT_LENGTHS[base]})`
    case 'TIME':
    case 'TIMESTAMP_NTZ':
    case 'TIMESTAMP_LTZ':
    case 'TIMESTAMP_TZ':
      return `${base}(${first ?? DEFAULT_PRECISION})`
    case 'DECFLOAT':
      return `DECFLOAT(${first ?? '38'})`
    case 'VECTOR':
      return first === undefined ? undefined : `VECTOR(${first === 'INTEGER' ? 'INT' : first}, ${second})`
    default:
      return base
  }
}

/** The element types of a structured type: `(VARCHAR(16777216), NUMBER(38,0) NOT NULL)`. */
function readElements(code: TokenList, open: number, close: number, hasNames: boolean): string | undefined {
  const elements: string[] = []
  for (let at = open + 1; at < close; ) {
    const name = hasNames ? `${readNamePart(code, at++)} ` : ''
    const element = readDataType(code, at)
    if (element === undefined) return undefined
    at = element.next
    const isRequired = code.matches(at, 'NOT', 'NULL')
    if (isRequired) at += 2
    elements.push(`${name}${element.type}${isRequired ? ' NOT NULL' : ''}`)
    if (code.text(at) === ',') at++
    else if (at < close) return undefined
  }
  return elements.length === 0 ? '' : `(${elements.join(', ')})`
}

/** A data type as DESC TABLE prints it; undefined for a text that is none. */
export function normalizeDataType(text: string): string | undefined {
  const { code } = tokenizeSql(text)
  const parsed = readDataType(code, 0)
  return parsed?.next === code.length ? parsed.type : undefined
}

/** `type [NOT NULL]` or `TABLE (name type, …)` in one form; undefined for other texts. */
export function readReturnType(text: string): string | undefined {
  const { code } = tokenizeSql(text)
  if (code.word(0) === 'TABLE' && code.text(1) === '(') {
    return `TABLE ${readElements(code, 1, code.findClosing(1), true) ?? text}`
  }
  const parsed = readDataType(code, 0)
  if (parsed === undefined) return undefined
  const isRequired = code.matches(parsed.next, 'NOT', 'NULL')
  return parsed.next + (isRequired ? 2 : 0) === code.length
    ? `${parsed.type}${isRequired ? ' NOT NULL' : ''}`
    : undefined
}

interface ColumnDataType {
  type: string
  precision?: number
  scale?: number
  length?: number
}

/** The `data_type` of SHOW COLUMNS, which is JSON (docs.snowflake.com/sql-reference/sql/show-columns), as DESC TABLE prints it. */
export function formatShownDataType(json: string): string | undefined {
  let shown: ColumnDataType
  try {
    shown = JSON.parse(json)
  } catch {
    return normalizeDataType(json)
  }
  const { type, precision, scale, length } = shown
  switch (type) {
    case 'FIXED':
      return `NUMBER(${precision ?? 38},${scale ?? 0})`
    case 'REAL':
      return 'FLOAT'
    case 'TEXT':
      return `VARCHAR(${length ?? DEFAULT_LENGTHS.VARCHAR})`
    case 'BINARY':
      return `BINARY(${length ?? DEFAULT_LENGTHS.BINARY})`
    case 'TIME':
    case 'TIMESTAMP_NTZ':
    case 'TIMESTAMP_LTZ':
    case 'TIMESTAMP_TZ':
      return `${type}(${scale ?? DEFAULT_PRECISION})`
    case 'BOOLEAN':
    case 'DATE':
    case 'VARIANT':
    case 'GEOGRAPHY':
    case 'GEOMETRY':
      return type
    // Structured types and vectors are printed without their elements.
    default:
      return undefined
  }
}
