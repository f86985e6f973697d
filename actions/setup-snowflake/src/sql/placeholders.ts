import { parseWordList } from './built-in-functions.ts'
import type { TokenKind, TokenList } from './tokens.ts'

/** `snowsql` is `&{name}` and `&name`, `cli` is `<% name %>`; with `none` every placeholder is text. */
export type PlaceholderStyle = 'snowsql' | 'cli' | 'none'

/** A placeholder of a statement's text, outside of comments. */
export interface Placeholder {
  offset: number
  end: number
  /** The kind of the token around it. */
  kind: TokenKind
  /** The variable; undefined for a placeholder that another tool would replace. */
  name: string | undefined
}

const OPENERS = /&(?=[A-Za-z_{])|<%|\{\{|\{%|\$\{/g
const QUOTED_KINDS = new Set<TokenKind>(['string', 'name', 'body', 'path'])
const BLOCK_TAGS =
  'if|elif|else|endif|for|endfor|set|endset|macro|endmacro|include|import|from|block|endblock|raw|do|call'

// What another tool would replace inside quotes, too. Everything else there is text: 'A&B', '{{"a": 1}}', LIKE '<%a%>'.
const IN_QUOTES = new Map([
  ['&', /^&\{\s*[A-Za-z_][\w.]*\s*\}/],
  ['<%', /^<%\s+[A-Za-z_][\w.]*\s+%>/],
  ['{{', /^\{\{-?\s*[A-Za-z_][^{}\n]*\}\}/],
  ['{%', new RegExp(String.raw`^\{%-?\s*(${BLOCK_TAGS})\b[^{}\n]*%\}`)],
])
// Their code and templates have braces and tags of their own.
const OTHER_LANGUAGES = parseWordList('JAVA JAVASCRIPT PYTHON SCALA R')
const TEMPLATE_WORDS = parseWordList('SPECIFICATION_TEMPLATE SPECIFICATION_TEMPLATE_FILE')

/** Finds the placeholders of a statement in order: those of the style, and those that only another tool replaces. */
export function* findPlaceholders(
  code: TokenList,
  style: PlaceholderStyle,
  variables: ReadonlySet<string>,
): Generator<Placeholder> {
  if (style === 'none') return
  const text = code.sql
  let at = 0
  let end = 0
  for (const { 0: opener, index: offset } of text.matchAll(OPENERS)) {
    while (at < code.length && code.end(at) <= offset) at++
    const kind = code.kind(at)
    // Between two tokens it is in a comment.
    if (offset < end || kind === undefined || code.start(at) > offset) continue
    const found = readPlaceholder(code, kind, opener, offset, style, variables)
    if (found === undefined) continue
    end = offset + found.length
    yield { offset, end, kind, name: found.name }
  }
}

function readPlaceholder(
  code: TokenList,
  kind: TokenKind,
  opener: string,
  offset: number,
  style: PlaceholderStyle,
  variables: ReadonlySet<string>,
): { length: number; name: string | undefined } | undefined {
  const text = code.sql.slice(offset, offset + LONGEST_PLACEHOLDER)
  const isQuoted = QUOTED_KINDS.has(kind)
  const own = (style === 'cli' ? /^<%\s*(\w+)\s*%>/ : /^&(?:\{(\w+)\}|([A-Za-z_]\w*))/).exec(text)
  const name = own?.[1] ?? (isQuoted ? undefined : own?.[2])
  if (own && name !== undefined) return { length: own[0].length, name }
  // SnowSQL replaces '&name', too; here 'R&D' and '?a=1&b=2' stay text, and a defined variable needs its braces.
  const isDefined = own?.[2] !== undefined && variables.has(own[2]) && text[own[0].length] !== '='
  if (own && isDefined && !/\w/.test(code.sql[offset - 1] ?? '')) return { length: own[0].length, name: undefined }
  // A path ends at white space, so it can have the beginning of a placeholder only: @s/{{ name }}.
  const isOutside = !isQuoted || (kind === 'path' && opener !== '&')
  const foreign = isOutside
    ? /^(<%.*?%>|\{\{.*?\}\}|\{%.*?%\}|[&$]\{.*?\}|&\w+|..)/.exec(text)
    : IN_QUOTES.get(opener)?.exec(text)
  if (foreign == null || (isQuoted && opener !== '&' && isText(code, kind))) return undefined
  return { length: foreign[0].length, name: undefined }
}

const LONGEST_PLACEHOLDER = 200

/** Whether a quoted text is no SQL: a handler in Python, a template of a service, a `$$` text that is stored. */
function isText(code: TokenList, kind: TokenKind): boolean {
  if (kind === 'body' && !/^(CREATE|ALTER|EXECUTE)$/.test(code.word(0))) return true
  for (let at = 0; at < code.length; at++) {
    const word = code.word(at)
    if (word === 'LANGUAGE' && OTHER_LANGUAGES.has(code.word(at + 1))) return true
    if (TEMPLATE_WORDS.has(word)) return true
  }
  return false
}

/** Why a placeholder of another tool is an error, and what to do. */
export function explainPlaceholder(text: string, style: PlaceholderStyle): string {
  const name = /^\W*(?:\w+\.)*([A-Za-z_]\w*)\s*(?:\|.*)?\W*$/.exec(text)?.[1]
  if (text.startsWith('{%') || name === undefined) return `${text} would be sent as text; render the template first`
  const otherStyle = text.startsWith('<%') ? 'cli' : text.startsWith('&') ? 'snowsql' : style
  const setting = otherStyle === style ? '' : `set "placeholders: ${otherStyle}", or `
  return `${text} would be sent as text; ${setting}write ${style === 'cli' ? `<% ${name} %>` : `&{${name}}`}`
}
