import { type Token, tokenize } from './tokenizer.ts'

/** A qualified object name, part by part, as Snowflake stores it: unquoted parts in upper case. */
export type ObjectName = readonly string[]

const ACCOUNT_OBJECT =
  /^(ACCOUNT|DATABASE|WAREHOUSE|ROLE|USER|RESOURCE MONITOR|SHARE|EXTERNAL VOLUME|COMPUTE POOL|.*INTEGRATION)$/

/** How many parts the full name of an object of a type has: 1 for account objects, 3 for schema objects. */
export function countNameParts(type: string): number {
  if (ACCOUNT_OBJECT.test(type)) return 1
  return type === 'SCHEMA' || type === 'DATABASE ROLE' ? 2 : 3
}

/** Reads `a.b."C"` from code tokens; undefined if there is no name (a variable, IDENTIFIER(…)). */
export function readObjectName(tokens: readonly Token[], at: number): { name: ObjectName; next: number } | undefined {
  const parts: string[] = []
  let next = at
  for (;;) {
    const part = tokens[next]
    if (part === undefined || (part.kind !== 'word' && part.kind !== 'name')) return undefined
    parts.push(part.kind === 'word' ? part.text.toUpperCase() : part.text.slice(1, -1).replace(/""/g, '"'))
    next++
    if (tokens[next]?.text !== '.') break
    next++
  }
  if (parts.at(-1) === 'IDENTIFIER' && tokens[next]?.text === '(') return undefined
  return { name: parts, next }
}

/** Parses a name as SHOW prints it, `RAW.PUBLIC."odd name"`; only quoted names have lower-case letters there. */
export function parseObjectName(text: string): ObjectName {
  const tokens = tokenize(text)
  const result = readObjectName(tokens, 0)
  if (result === undefined || result.next !== tokens.length) return [text]
  return tokens
    .filter(({ kind }) => kind !== 'symbol')
    .map((part, index) => (part.kind === 'word' ? part.text : (result.name[index] ?? '')))
}

export const isSameName = (left: ObjectName, right: ObjectName): boolean =>
  left.length === right.length && left.every((part, index) => part === right[index])

/** The name as SQL, with quotes only if it needs them. */
export const formatObjectName = (name: ObjectName): string =>
  name.map(part => (/^[A-Z_][A-Z0-9_$]*$/.test(part) ? part : `"${part.replace(/"/g, '""')}"`)).join('.')
