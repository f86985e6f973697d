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

const FOREIGN = /^(<%.*?%>|\{\{.*?\}\}|\{%.*?%\}|[&$]\{.*?\}|&\w+|..)/
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
  const reader = new PlaceholderReader(code, style, variables)
  let [at, end] = [0, 0]
  for (const { 0: opener, index: offset } of code.sql.matchAll(OPENERS)) {
    while (at < code.length && code.end(at) <= offset) at++
    const kind = code.kind(at)
    // Between two tokens it is in a comment.
    if (offset < end || kind === undefined || code.start(at) > offset) continue
    const placeholder = reader.read(kind, opener, offset)
    if (placeholder === undefined) continue
    yield placeholder
    end = placeholder.end
  }
}

const LONGEST_PLACEHOLDER = 200

class PlaceholderReader {
  private readonly code: TokenList
  private readonly style: PlaceholderStyle
  private readonly variables: ReadonlySet<string>
  private otherLanguage: boolean | undefined

  constructor(code: TokenList, style: PlaceholderStyle, variables: ReadonlySet<string>) {
    this.code = code
    this.style = style
    this.variables = variables
  }

  read(kind: TokenKind, opener: string, offset: number): Placeholder | undefined {
    const text = this.code.sql.slice(offset, offset + LONGEST_PLACEHOLDER)
    const isQuoted = QUOTED_KINDS.has(kind)
    const create = (found: string, name?: string) => ({ offset, end: offset + found.length, kind, name })
    const [own = '', braced, bare = ''] =
      (this.style === 'cli' ? /^<%\s*(\w+)\s*%>/ : /^&(?:\{(\w+)\}|([A-Za-z_]\w*))/).exec(text) ?? []
    if (braced !== undefined) return create(own, braced)
    if (bare !== '' && !isQuoted) return create(own, bare)
    // SnowSQL replaces '&name', too; here 'R&D' and '?a=1&b=2' stay text, and a defined variable needs its braces.
    const follows = /\w/.test(this.code.sql[offset - 1] ?? '')
    if (this.variables.has(bare) && text[own.length] !== '=' && !follows) return create(own)
    // A path ends at white space, so it can have the beginning of a placeholder only: @s/{{ name }}.
    const isOutside = !isQuoted || (kind === 'path' && opener !== '&')
    const [foreign] = (isOutside ? FOREIGN : IN_QUOTES.get(opener))?.exec(text) ?? []
    if (foreign === undefined || (isQuoted && opener !== '&' && this.isText(kind))) return undefined
    return create(foreign)
  }

  /** Whether a quoted text is no SQL: a handler in Python, a template of a service, a `$$` text that is stored. */
  private isText(kind: TokenKind): boolean {
    if (kind === 'body' && !/^(CREATE|ALTER|EXECUTE)$/.test(this.code.word(0))) return true
    this.otherLanguage ??= hasOtherLanguage(this.code)
    return this.otherLanguage
  }
}

function hasOtherLanguage(code: TokenList): boolean {
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
