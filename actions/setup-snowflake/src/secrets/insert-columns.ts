import type { TokenReader } from '../sql/tokenizer.ts'
import { isSecretName, readKeyName } from './secret-names.ts'

/**
 * The positions of the literals that an INSERT or MERGE writes to secret columns:
 * INSERT INTO t (a, password) VALUES ('x', 'y') or SELECT 'x', 'y'.
 */
export function findSecretColumnValues(reader: TokenReader): number[] {
  return reader.code.flatMap((_, open) => {
    if (reader.text(open) !== '(') return []
    const close = reader.findClosing(open)
    const source = reader.word(close + 1)
    const isInsert = source === 'VALUES' || (source === 'SELECT' && isColumnList(reader, open))
    const columns = isInsert ? findSecretColumns(reader, open, close) : new Set<number>()
    return columns.size === 0 ? [] : findValues(reader, close + 2, source === 'VALUES' ? 1 : 0, columns)
  })
}

/** Whether a parenthesis follows INTO and a name. */
function isColumnList(reader: TokenReader, open: number): boolean {
  let at = open - 1
  while (at > 0 && reader.word(at) !== 'INTO' && isNamePart(reader, at)) at--
  return reader.word(at) === 'INTO'
}

const isNamePart = (reader: TokenReader, at: number): boolean =>
  reader.at(at)?.kind === 'name' || /^[\w$.]+$/.test(reader.text(at))

function findSecretColumns(reader: TokenReader, open: number, close: number): Set<number> {
  const secretColumns = new Set<number>()
  let column = 0
  for (let at = open + 1; at < close; at++) {
    if (reader.text(at) === ',') column++
    else if (isSecretName(readKeyName(reader.at(at)))) secretColumns.add(column)
  }
  return secretColumns
}

/** The literals of some columns; commas at a nesting depth of parentheses separate the columns. */
function findValues(reader: TokenReader, from: number, depth: number, columns: ReadonlySet<number>): number[] {
  const values: number[] = []
  let [nesting, column] = [0, 0]
  for (let at = from; at < reader.code.length; at++) {
    const text = reader.text(at)
    if (text === ';' || (nesting === 0 && /^(FROM|WHERE|WHEN|INTO|UNION)$/.test(reader.word(at)))) break
    if (text === '(') {
      if (nesting++ === 0 && depth === 1) column = 0
    } else if (text === ')') {
      if (--nesting < 0) break
    } else if (text === ',' && nesting === depth) column++
    else if (nesting >= depth && columns.has(column) && /^(string|body)$/.test(reader.at(at)?.kind ?? ''))
      values.push(at)
  }
  return values
}
