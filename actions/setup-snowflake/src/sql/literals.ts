const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', 0: '\0', b: '\b', f: '\f' }

/** The value of a string, a `$$` body or a quoted identifier, without quotes and escapes. */
export function unquote(text: string): string {
  if (text.startsWith('$$')) return text.replace(/^\$\$|\$\$$/g, '')
  if (text.startsWith('"')) return text.replace(/^"|"$/g, '').replace(/""/g, '"')
  if (!text.startsWith("'")) return text
  return text
    .replace(/^'|'$/g, '')
    .replace(/''|\\([\s\S])/g, (_, escaped?: string) => (escaped === undefined ? "'" : (ESCAPES[escaped] ?? escaped)))
}

export const quote = (text: string, mark: string): string => mark + text.replaceAll(mark, mark + mark) + mark
