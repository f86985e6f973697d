import { type Token, tokenize } from './tokenizer.ts'

/** An object's name, part by part, as Snowflake keeps it: unquoted parts in capitals. */
export type ObjectName = readonly string[]

/** Reads `a.b."C"` from code tokens; undefined where no name stands (a variable, IDENTIFIER(…)). */
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

/** Parses a name as SHOW prints it, `RAW.PUBLIC."odd name"`: lower-case letters are kept, because only quoted names have them. */
export function parseObjectName(text: string): ObjectName {
  const tokens = tokenize(text)
  const read = readObjectName(tokens, 0)
  if (read === undefined || read.next !== tokens.length) return [text]
  return tokens
    .filter(({ kind }) => kind !== 'symbol')
    .map((part, at) => (part.kind === 'word' ? part.text : (read.name[at] ?? '')))
}

export const isSameName = (left: ObjectName, right: ObjectName): boolean =>
  left.length === right.length && left.every((part, index) => part === right[index])

/** The name as SQL, quoted only where it must be. */
export const formatObjectName = (name: ObjectName): string =>
  name.map(part => (/^[A-Z_][A-Z0-9_$]*$/.test(part) ? part : `"${part.replace(/"/g, '""')}"`)).join('.')
