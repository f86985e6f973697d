import { unquote } from '../sql/literal.ts'
import { isCode, type Token } from '../sql/tokenizer.ts'
import { isSecretName } from './secret-names.ts'

/** The name in a token: a word, a quoted name, or the key of a map. */
export function readKeyName(token: Token | undefined): string {
  if (token?.kind === 'word') return token.text
  if (token?.kind !== 'name' && token?.kind !== 'string') return ''
  const name = unquote(token.text)
  return /^[\w .-]{1,64}$/.test(name) ? name : ''
}

/** Whether a text ends directly before the value of a secret, as `'SET PASSWORD = '''` does. */
export function endsWithSecretName(text: string): boolean {
  const [, name = ''] =
    /([\w-]{1,64})["']?\s{0,9}(?:=>|:=|[=:])\s{0,9}["'$]{0,2}$/.exec(unquote(text).slice(-100)) ?? []
  return isSecretName(name)
}

/** Whether a token follows the previous one without white space or an operator between them. */
export const isAdjacent = (token: Token | undefined): boolean =>
  token !== undefined && isCode(token) && !/^[,);|:.}\]+=<>&?]/.test(token.text)
