import { readNamePart } from '../sql/identifier.ts'
import { classifyStatement } from '../sql/statement-kind.ts'
import { type TokenList, tokenizeSql } from '../sql/tokens.ts'
import { sliceText } from './property-values.ts'

/**
 * SQL text in one form: without comments and trailing semicolons, one space between tokens, words in upper case, simple
 * quoted identifiers without quotes.
 */
export function normalizeSql(sql: string): string {
  const { code } = tokenizeSql(sql)
  let end = code.length
  while (code.text(end - 1) === ';') end--
  return joinTokens(code, 0, end)
}

function joinTokens(code: TokenList, from: number, to: number): string {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    if (code.kind(at) === 'name') {
      const name = readNamePart(code, at)
      words.push(/^[A-Z_][A-Z0-9_$]*$/.test(name) ? name : code.text(at))
    } else if (code.kind(at) === 'body') words.push(`$$${normalizeSql(code.text(at).slice(2, -2))}$$`)
    else words.push(code.upper(at))
  }
  return words.join(' ')
}

/** The text of a procedure or function: only SQL is read as SQL, in other languages white space has a meaning. */
export function normalizeBody(body: string, language: string): string {
  if (language === '' || language.toUpperCase() === 'SQL') return normalizeSql(body)
  return body
    .replace(/\r\n/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\s+$/g, '')
}

export interface QueryText {
  /** The list of columns after the name, with its parentheses. */
  columns: string | undefined
  query: string
}

/** The query of a CREATE statement, which SHOW VIEWS has as text; undefined if it has none. */
export function readQueryText(sql: string): QueryText | undefined {
  const { code } = tokenizeSql(sql)
  const kind = classifyStatement(code)
  if (kind.type !== 'create') return undefined
  const hasColumns = code.text(kind.next) === '('
  const close = hasColumns ? code.findClosing(kind.next) : kind.next
  const as = code.findOutside('AS', close)
  if (as < 0) return undefined
  return { columns: hasColumns ? sliceText(code, kind.next, close + 1) : undefined, query: code.slice(as + 1).sql }
}
