import type { TokenList } from '../sql/tokens.ts'
import { isSecretName, readKeyName } from './secret-names.ts'

/**
 * The positions of the literals that an INSERT or MERGE writes to secret columns:
 * INSERT INTO t (a, password) VALUES ('x', 'y') or SELECT 'x', 'y'.
 */
export function* findSecretColumnValues(code: TokenList): Generator<number> {
  const open: number[] = []
  for (let at = 0; at < code.length; at++) {
    if (code.isSymbol(at, '(')) open.push(at)
    if (!code.isSymbol(at, ')')) continue
    const start = open.pop()
    const source = code.word(at + 1)
    if (start === undefined || !(source === 'VALUES' || (source === 'SELECT' && isColumnList(code, start)))) continue
    const columns = findSecretColumns(code, start, at)
    if (columns.size > 0) yield* findValues(code, at + 2, source === 'VALUES' ? 1 : 0, columns)
  }
}

/** Whether a parenthesis follows INTO and a name. */
function isColumnList(code: TokenList, open: number): boolean {
  let at = open - 1
  while (at > 0 && code.word(at) !== 'INTO' && isNamePart(code, at)) at--
  return code.word(at) === 'INTO'
}

const isNamePart = (code: TokenList, at: number): boolean => code.kind(at) === 'name' || /^[\w$.]+$/.test(code.text(at))

function findSecretColumns(code: TokenList, open: number, close: number): Set<number> {
  const secretColumns = new Set<number>()
  let column = 0
  for (let at = open + 1; at < close; at++) {
    if (code.text(at) === ',') column++
    else if (isSecretName(readKeyName(code.at(at)))) secretColumns.add(column)
  }
  return secretColumns
}

/** The literals of some columns; commas at a nesting depth of parentheses separate the columns. */
function* findValues(code: TokenList, from: number, depth: number, columns: ReadonlySet<number>): Generator<number> {
  let [nesting, column] = [0, 0]
  for (let at = from; at < code.length; at++) {
    const text = code.text(at)
    if (text === ';' || (nesting === 0 && /^(FROM|WHERE|WHEN|INTO|UNION|VALUES)$/.test(code.word(at)))) return
    if (text === '(') {
      if (nesting++ === 0 && depth === 1) column = 0
    } else if (text === ')') {
      if (--nesting < 0) return
    } else if (text === ',' && nesting === depth) column++
    else if (nesting >= depth && columns.has(column) && code.isLiteral(at)) yield at
  }
}
