import { unquote } from './literals.ts'
import { type TokenList, tokenizeSql } from './tokens.ts'

/** A qualified object name, part by part, as Snowflake stores it: unquoted parts in upper case. */
export type ObjectName = readonly string[]

/** A name in SQL: `a.b` and IDENTIFIER('a.b') are names, IDENTIFIER($v) a session variable. */
export type NameReference = ObjectName | { variable: string }

export const isObjectName = (name: NameReference | undefined): name is ObjectName => Array.isArray(name)

const ACCOUNT_OBJECT =
  /^(ACCOUNT|DATABASE|WAREHOUSE|ROLE|USER|RESOURCE MONITOR|SHARE|EXTERNAL VOLUME|COMPUTE POOL|.*INTEGRATION)$/

/** How many parts the full name of an object of a type has: 1 for account objects, 3 for schema objects. */
export function countNameParts(type: string): number {
  if (ACCOUNT_OBJECT.test(type)) return 1
  return type === 'SCHEMA' || type === 'DATABASE ROLE' ? 2 : 3
}

/** The name that a word or a quoted identifier stands for. */
export const readNamePart = (code: TokenList, at: number): string =>
  code.kind(at) === 'name' ? unquote(code.text(at)) : code.word(at)

/** Reads `a.b."C"` or `db..t`; undefined if there is no name. */
export function readObjectName(code: TokenList, at: number): { name: ObjectName; next: number } | undefined {
  const parts: string[] = []
  let next = at
  for (;;) {
    const kind = code.kind(next)
    // db..t: the schema PUBLIC.
    if (parts.length === 1 && code.text(next) === '.') parts.push('PUBLIC')
    else if (kind !== 'word' && kind !== 'name') return undefined
    else parts.push(readNamePart(code, next++))
    if (code.text(next) !== '.') break
    next++
  }
  if (parts.at(-1) === 'IDENTIFIER' && code.text(next) === '(') return undefined
  return { name: parts, next }
}

/** Reads a name or IDENTIFIER(…); `name` is undefined for an expression that has no value without running it. */
export function readNameReference(
  code: TokenList,
  at: number,
): { name: NameReference | undefined; next: number } | undefined {
  if (!code.matches(at, 'IDENTIFIER', '(')) return readObjectName(code, at)
  const close = code.findClosing(at + 1)
  const isSingle = close === at + 3
  if (isSingle && code.kind(at + 2) === 'string') {
    return { name: readWholeName(unquote(code.text(at + 2))), next: close + 1 }
  }
  const isVariable = close === at + 4 && code.text(at + 2) === '$' && code.kind(at + 3) === 'word'
  return { name: isVariable ? { variable: code.word(at + 3) } : undefined, next: close + 1 }
}

/** The name that a whole text is, such as the value of a variable in IDENTIFIER($v). */
export function readWholeName(text: string): ObjectName | undefined {
  const { code } = tokenizeSql(text)
  const result = readObjectName(code, 0)
  return result?.next === code.length ? result.name : undefined
}

/** Parses a name as SHOW prints it, `RAW.PUBLIC."odd name"`; only quoted names have lower-case letters there. */
export function parseObjectName(text: string): ObjectName {
  const { code } = tokenizeSql(text)
  if (readObjectName(code, 0)?.next !== code.length) return [text]
  return [...code].flatMap(({ kind, text: part }) => (kind === 'symbol' ? [] : [unquote(part)]))
}

export const isSameName = (left: ObjectName, right: ObjectName): boolean =>
  left.length === right.length && left.every((part, index) => part === right[index])

/** Identifies an object among those of all kinds; a part of a name can have any character but NUL. */
export const createNameKey = (kind: string, name: ObjectName, signature = ''): string =>
  `${kind}|${name.join('\u0000')}|${signature}`

/** `TABLE RAW.PUBLIC.T` */
export const formatKindAndName = (kind: string, name: ObjectName): string => `${kind} ${formatObjectName(name)}`

/** The name as SQL, with quotes only if it needs them. */
export const formatObjectName = (name: ObjectName): string =>
  name.map(part => (/^[A-Z_][A-Z0-9_$]*$/.test(part) ? part : `"${part.replace(/"/g, '""')}"`)).join('.')
