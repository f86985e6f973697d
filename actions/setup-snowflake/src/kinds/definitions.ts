import { type TokenList, tokenizeSql } from '../sql/tokens.ts'
import { decodeIdentifier } from './property-values.ts'

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
      const name = decodeIdentifier(code, at)
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

/** The query of a stored CREATE statement: what follows the AS after its name, columns and properties. */
export function readQuery(sql: string): string | undefined {
  const { code } = tokenizeSql(sql)
  if (code.word(0) !== 'CREATE') return sql
  const at = findDefinition(code, 1)
  return at < 0 ? undefined : code.slice(at + 1).sql
}

/** The position of the AS that begins the definition, outside of parentheses; -1 if there is none. */
export function findDefinition(code: TokenList, from: number): number {
  for (let at = from; at < code.length; at++) {
    const text = code.text(at)
    if (text === '(') at = code.findClosing(at)
    else if (code.word(at) === 'AS' && code.word(at - 1) !== 'EXECUTE') return at
  }
  return -1
}
