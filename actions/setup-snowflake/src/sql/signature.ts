import { parseWordList } from './built-in-functions.ts'
import type { TokenList } from './tokens.ts'

const SIGNATURE_TYPES = parseWordList('FUNCTION PROCEDURE')

/** Whether the arguments are a part of the object's name: FUNCTION f(int), DATA METRIC FUNCTION, PROCEDURE. */
export const hasSignature = (type: string): boolean => SIGNATURE_TYPES.has(type.slice(type.lastIndexOf(' ') + 1))

// Synonyms of data types, "Summary of data types" page; SHOW FUNCTIONS prints the names on the left.
const SYNONYMS = new Map(
  Object.entries({
    NUMBER: 'DECIMAL DEC NUMERIC INT INTEGER BIGINT SMALLINT TINYINT BYTEINT',
    FLOAT: 'FLOAT4 FLOAT8 DOUBLE REAL',
    VARCHAR: 'CHAR CHARACTER NCHAR STRING TEXT NVARCHAR NVARCHAR2',
    BINARY: 'VARBINARY',
    TIMESTAMP_NTZ: 'DATETIME TIMESTAMPNTZ TIMESTAMP',
    TIMESTAMP_LTZ: 'TIMESTAMPLTZ',
    TIMESTAMP_TZ: 'TIMESTAMPTZ',
  }).flatMap(([type, synonyms]) => synonyms.split(' ').map((synonym): [string, string] => [synonym, type])),
)
// The words after the first one of DOUBLE PRECISION, CHARACTER VARYING, TIMESTAMP WITHOUT TIME ZONE.
const TYPE_SUFFIXES = parseWordList('PRECISION VARYING')
const ARGUMENT_MODES = parseWordList('IN INPUT OUT OUTPUT')
// ARRAY(VARCHAR), MAP(VARCHAR, INT), TABLE(NUMBER), VECTOR(FLOAT, 3): the argument belongs to the type; NUMBER(9, 2) is NUMBER.
const PARAMETRIC_TYPES = parseWordList('TABLE VECTOR')

/**
 * Reads the arguments of a function or procedure: `(int, varchar)`, or with names and defaults in CREATE. The signature
 * is normalized, `(NUMBER, VARCHAR)`.
 */
export function readSignature(code: TokenList, open: number, hasNames: boolean): { signature: string; next: number } {
  const close = code.findClosing(open)
  const types = code.splitAtCommas(open + 1, close).map(([from, to]) => {
    const argument = code.slice(from, to)
    let at = hasNames && argument.length > 1 ? 1 : 0
    if (hasNames && ARGUMENT_MODES.has(argument.word(at)) && argument.length > at + 1) at++
    return normalizeType(argument, at, hasNames)
  })
  return { signature: `(${types.join(', ')})`, next: close + 1 }
}

function normalizeType(code: TokenList, at: number, hasNames: boolean): string {
  const word = code.word(at)
  const type = SYNONYMS.get(word) ?? word
  if (TYPE_SUFFIXES.has(code.word(at + 1)) || !PARAMETRIC_TYPES.has(type) || code.text(at + 1) !== '(') return type
  const close = code.findClosing(at + 1)
  const parameters = code.splitAtCommas(at + 2, close).map(([from, to]) => {
    const parameter = code.slice(from, to)
    if (parameter.kind(0) === 'number') return parameter.text(0)
    return normalizeType(parameter, hasNames && type === 'TABLE' && parameter.length > 1 ? 1 : 0, hasNames)
  })
  return `${type}(${parameters.join(', ')})`
}

/** A signature in one form, without sizes, defaults and white space: as a list has it and as a statement has it. */
export const normalizeSignature = (signature: string): string =>
  signature.toUpperCase().replace(/\bDEFAULT\b|\(\d+(\s*,\s*\d+)?\)|\s+/g, '')
