import type { StatementKind } from '../sql/statement-kind.ts'
import type { TokenList } from '../sql/tokens.ts'

/** One statement, classified. */
export interface ClassifiedStatement {
  code: TokenList
  kind: StatementKind
}

type FormItem =
  | { type: 'words'; words: ReadonlySet<string>; isOptional: boolean }
  | { type: 'object'; types: RegExp }
  | { type: 'anything'; isNested: boolean }
  | { type: 'not'; alternatives: string[][] }
  | { type: 'end' }

/** A statement form, parsed. */
export type StatementForm = readonly FormItem[]

const ITEM = /!\([^)]*\)|\{[^}]*\}|\S+/g

/**
 * Parses a statement form, written like the syntax of Snowflake's documentation: `A|B` is one of these words, `[A]` an
 * optional word, `<object>` the type and name of any object, `{A TABLE|B}` those of an object of these types (`*` is any
 * text), `{!A|B}` of any other type, `…` any tokens outside of parentheses, `(…)` any tokens, `!(A B|C)` excludes these
 * words, `$` is the end.
 */
export const parseForm = (form: string): StatementForm => (form.match(ITEM) ?? []).map(parseItem)

function parseItem(item: string): FormItem {
  if (item === '…' || item === '(…)') return { type: 'anything', isNested: item === '(…)' }
  if (item === '$') return { type: 'end' }
  if (item === '<object>') return { type: 'object', types: /./ }
  if (item.startsWith('{!')) return { type: 'object', types: new RegExp(`^(?!(${item.slice(2, -1)})$)`) }
  if (item.startsWith('{')) {
    return { type: 'object', types: new RegExp(`^(${item.slice(1, -1).replaceAll('*', '.*')})$`) }
  }
  if (item.startsWith('!(')) {
    const alternatives = item.slice(2, -1).split('|')
    return { type: 'not', alternatives: alternatives.map(words => words.split(' ')) }
  }
  const isOptional = item.startsWith('[')
  return { type: 'words', words: new Set((isOptional ? item.slice(1, -1) : item).split('|')), isOptional }
}

/** Whether a statement has a form, from an item and a position on; the form can end before the statement does. */
export function matchesForm(form: StatementForm, statement: ClassifiedStatement, index = 0, at = 0): boolean {
  const item = form[index]
  const { code, kind } = statement
  const matchesRest = (next: number) => matchesForm(form, statement, index + 1, next)
  switch (item?.type) {
    case undefined:
      return true
    case 'end':
      return at === code.length
    case 'words': {
      const matches = item.words.has(readWord(code, at))
      return (matches || item.isOptional) && matchesRest(matches ? at + 1 : at)
    }
    case 'not':
      return !item.alternatives.some(words => code.matches(at, ...words)) && matchesRest(at)
    case 'object':
      return 'objectType' in kind && item.types.test(kind.objectType) && matchesRest(kind.next)
    case 'anything':
      for (let next = at; next < code.length; next++) {
        if (matchesRest(next)) return true
        if (!item.isNested && code.text(next) === '(') next = code.findClosing(next)
      }
      return false
  }
}

/** The words with which a form starts. */
export const listFirstWords = ([item]: StatementForm): string[] => (item?.type === 'words' ? [...item.words] : [])

// PURGE = 'true' is PURGE = TRUE.
const readWord = (code: TokenList, at: number): string =>
  code.kind(at) === 'string' ? code.text(at).slice(1, -1).toUpperCase() : code.upper(at)

/** Whether words follow each other outside of parentheses, before a word that ends the search. */
export function containsWords(code: TokenList, words: readonly string[], before?: string): boolean {
  for (let at = 0; at < code.length; at++) {
    if (code.matches(at, ...words)) return true
    if (before !== undefined && code.word(at) === before) return false
    if (code.text(at) === '(') at = code.findClosing(at)
  }
  return false
}
