import type { Statement } from '../sql/statement.ts'

/** Where Snowflake found an error in a statement; both from 1 and 0 as its messages count them. */
interface ErrorPosition {
  line: number
  column: number
}

const LONGEST_STATEMENT = 4_000

function findErrorPosition(message: string): ErrorPosition | undefined {
  const [, line, column] = /\bline (\d+) at position (\d+)/.exec(message) ?? []
  return line === undefined ? undefined : { line: Number(line), column: Number(column) }
}

/** The line of the script at which Snowflake found the error, if its message names one. */
export function findErrorLine({ line, sql }: Statement, message: string): number {
  const lineInStatement = findErrorPosition(message)?.line ?? 1
  return line + Math.min(Math.max(lineInStatement, 1), sql.split('\n').length) - 1
}

/** The text of a statement; of a long one only the part around the error, or its beginning. */
export function excerptStatement(text: string, message: string): string {
  if (text.length <= LONGEST_STATEMENT) return text
  const { line, column } = findErrorPosition(message) ?? { line: 1, column: 0 }
  let lineStart = 0
  for (let at = 1; at < line; at++) {
    const lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd < 0) break
    lineStart = lineEnd + 1
  }
  const latest = text.length - LONGEST_STATEMENT
  const start = Math.min(Math.max(lineStart + column - LONGEST_STATEMENT / 2, 0), latest)
  return `${start > 0 ? '…' : ''}${text.slice(start, start + LONGEST_STATEMENT)}${start < latest ? '…' : ''}`
}
