import type { TokenList } from '../sql/tokens.ts'
import { isSecretName, readKeyName } from './secret-names.ts'

/**
 * The positions of the literals that an INSERT or MERGE writes to secret columns:
 * INSERT INTO t (a, password) VALUES ('x', 'y') or SELECT 'x', 'y'.
 */
export function findSecretColumnValues(code: TokenList): number[] {
  const values: number[] = []
  for (let open = 0; open < code.length; open++) {
    if (code.text(open) !== '(') continue
    const close = code.findClosing(open)
    const source = code.word(close + 1)
    const isInsert = source === 'VALUES' || (source === 'SELECT' && isColumnList(code, open))
    const columns = isInsert ? findSecretColumns(code, open, close) : new Set<number>()
    if (columns.size > 0) values.push(...findValues(code, close + 2, source === 'VALUES' ? 1 : 0, columns))
  }
  return values
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
function findValues(code: TokenList, from: number, depth: number, columns: ReadonlySet<number>): number[] {
  const values: number[] = []
  let [nesting, column] = [0, 0]
  for (let at = from; at < code.length; at++) {
    const text = code.text(at)
    if (text === ';' || (nesting === 0 && /^(FROM|WHERE|WHEN|INTO|UNION)$/.test(code.word(at)))) break
    if (text === '(') {
      if (nesting++ === 0 && depth === 1) column = 0
    } else if (text === ')') {
      if (--nesting < 0) break
    } else if (text === ',' && nesting === depth) column++
    else if (nesting >= depth && columns.has(column) && /^(string|body)$/.test(code.kind(at) ?? '')) values.push(at)
  }
  return values
}
