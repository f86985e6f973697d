import { parseWordList } from './built-in-functions.ts'
import { readDataTypeName } from './data-type-names.ts'
import type { TokenList } from './tokens.ts'

const SIGNATURE_TYPES = parseWordList('FUNCTION PROCEDURE')

/** Whether the arguments are a part of the object's name: FUNCTION f(int), DATA METRIC FUNCTION, PROCEDURE. */
export const hasSignature = (type: string): boolean => SIGNATURE_TYPES.has(type.slice(type.lastIndexOf(' ') + 1))

const ARGUMENT_MODES = parseWordList('IN INPUT OUT OUTPUT')
// TABLE(NUMBER), VECTOR(FLOAT, 3): the argument belongs to the type; NUMBER(9, 2) is NUMBER.
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
  const { type: name, next } = readDataTypeName(code, at) ?? { type: code.word(at), next: at + 1 }
  // SHOW FUNCTIONS prints CHAR as VARCHAR.
  const type = name === 'CHAR' ? 'VARCHAR' : name
  if (!PARAMETRIC_TYPES.has(type) || code.text(next) !== '(') return type
  const parameters = code.splitAtCommas(next + 1, code.findClosing(next)).map(([from, to]) => {
    const parameter = code.slice(from, to)
    if (parameter.kind(0) === 'number') return parameter.text(0)
    return normalizeType(parameter, hasNames && type === 'TABLE' && parameter.length > 1 ? 1 : 0, hasNames)
  })
  return `${type}(${parameters.join(', ')})`
}

/** A signature in one form, without sizes, defaults and white space: as a list has it and as a statement has it. */
export const normalizeSignature = (signature: string): string =>
  signature.toUpperCase().replace(/\bDEFAULT\b|\(\d+(\s*,\s*\d+)?\)|\s+/g, '')
