const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', 0: '\0', b: '\b', f: '\f' }
// docs.snowflake.com/sql-reference/data-types-text: escape sequences in single-quoted strings.
const ESCAPE_SEQUENCE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|[0-7]{3}|[\s\S])/g
const QUOTE_OR_ESCAPE_SEQUENCE = new RegExp(`''|${ESCAPE_SEQUENCE.source}`, 'g')

function decodeEscape(escaped: string): string {
  if (/^[xu]./.test(escaped)) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
  if (/^[0-7]{3}$/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8))
  return ESCAPES[escaped] ?? escaped
}

/** A text with its backslash sequences replaced, as DESCRIBE prints delimiters. */
export const decodeEscapes = (text: string): string =>
  text.replace(ESCAPE_SEQUENCE, (_, escaped: string) => decodeEscape(escaped))

/** The value of a string, a `$$` body or a quoted identifier, without quotes and escapes. */
export function unquote(text: string): string {
  if (text.startsWith('$$')) return text.replace(/^\$\$|\$\$$/g, '')
  if (text.startsWith('"')) return text.replace(/^"|"$/g, '').replace(/""/g, '"')
  if (!text.startsWith("'")) return text
  return text
    .replace(/^'|'$/g, '')
    .replace(QUOTE_OR_ESCAPE_SEQUENCE, (_, escaped?: string) => (escaped === undefined ? "'" : decodeEscape(escaped)))
}

/** A text as a string of SQL. */
export const formatString = (text: string): string => quote(text.replace(/\\/g, '\\\\'), "'")

export const quote = (text: string, mark: string): string => mark + text.replaceAll(mark, mark + mark) + mark
