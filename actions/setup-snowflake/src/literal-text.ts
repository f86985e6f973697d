import { isSecretName } from './secret-names.ts'
import { isCode, type Token } from './tokens.ts'

/** The name that a token is, as a word, in quotes, or as the key of a map. */
export function nameIn(token: Token | undefined): string {
  if (token?.kind === 'word') return token.text
  if (token?.kind !== 'name' && token?.kind !== 'string') return ''
  const name = contentOf(token.text)
  return /^[\w .-]{1,64}$/.test(name) ? name : ''
}

/** Whether a text ends where the value of a secret would begin. */
export function endsBeforeSecret(text: string): boolean {
  const [, name = ''] =
    /([\w-]{1,64})["']?\s{0,9}(?:=>|:=|[=:])\s{0,9}["'$]{0,2}$/.exec(contentOf(text).slice(-100)) ?? []
  return isSecretName(name)
}

/** Whether a token belongs to what stands before it, without a blank or an operator between them. */
export const isGlued = (token: Token | undefined): boolean =>
  token !== undefined && isCode(token) && !/^[,);|:.}\]+=<>&?]/.test(token.text)

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', 0: '\0', b: '\b', f: '\f' }

/** The value of a literal: without its quotes and escapes. */
export function contentOf(text: string): string {
  if (text.startsWith('$$')) return text.replace(/^\$\$|\$\$$/g, '')
  if (text.startsWith('"')) return text.replace(/^"|"$/g, '').replace(/""/g, '"')
  if (!text.startsWith("'")) return text
  return text
    .replace(/^'|'$/g, '')
    .replace(/''|\\([\s\S])/g, (_, escaped?: string) => (escaped === undefined ? "'" : (ESCAPES[escaped] ?? escaped)))
}

/** A text in quotes. */
export const quoted = (text: string, quote: string): string => quote + text.replaceAll(quote, quote + quote) + quote
