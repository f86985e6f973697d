import { parseWordList } from '../sql/built-in-functions.ts'
import { unquote } from '../sql/literals.ts'
import type { Token } from '../sql/tokens.ts'

/** Last words of names whose values are secrets. */
const SECRET_LAST_WORDS = parseWordList(`
  APIKEY APIKEYS AUTHORIZATION BEARER CONNECTIONSTRING COOKIE CREDENTIAL CREDENTIALS DSN JWT MASTERKEY PASSCODE
  PASSPHRASE PASSWD PASSWORD PASSWORT PAT PEM PRIVATEKEY PW PWD SASTOKEN SECRET SECRETKEY SECRETSTRING TOKEN
`)

/** A KEY is a secret after these words; a primary, foreign, public or partition key is not. */
const SECRET_KEY_QUALIFIERS = parseWordList(`
  ACCESS ACCOUNT AES API APIM APP AUTH CLIENT CONSUMER DECRYPTION ENCRYPTION FUNCTION FUNCTIONS HMAC HOST INTEGRATION LICENCE
  LICENSE MASTER PRIVATE ROUTING SECRET SERVICE SHARED SIGNING STORAGE SUBSCRIPTION SYMMETRIC
`)

const SECRET_WORD_PAIRS = parseWordList(
  'SECRET_STRING SECRET_VALUE CONNECTION_STRING ACCESS_SIGNATURE PASSWORD_VALUE TOKEN_VALUE',
)

// A part of every secret name: most names need no other check.
const SECRET_NAME_HINTS =
  /key|pass|pwd?|pat|pem|secret|token|authorization|bearer|cookie|credential|dsn|jwt|string|signature/i

/** Compound words: dbpassword, PassWord, clientsecret2. */
const SECRET_ENDINGS = /(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|APIKEY|PWD)_?\d*$/

/**
 * Whether the value of a property, column, header or variable is secret, by the last words of its name:
 * CLIENT_SECRET and X-Api-Key, but not PASSWORD_POLICY, OAUTH_TOKEN_ENDPOINT or RSA_PUBLIC_KEY.
 */
export function isSecretName(name: string): boolean {
  if (!SECRET_NAME_HINTS.test(name)) return false
  const [last = '', before = ''] = splitIntoWords(name).toReversed()
  // HAS_PASSWORD = 'Y'
  if (/^(has|is|no)_/i.test(name)) return false
  if (
    SECRET_LAST_WORDS.has(last) ||
    SECRET_ENDINGS.test(name.toUpperCase()) ||
    SECRET_WORD_PAIRS.has(`${before}_${last}`)
  )
    return true
  // PASS alone can be a grade.
  if (last === 'PASS') return before !== '' || name === 'pass'
  return last === 'KEY' && SECRET_KEY_QUALIFIERS.has(before)
}

/** Whether a session variable can contain a secret; here KEY or CRED alone is enough. */
export const isSecretVariable = (name: string): boolean =>
  isSecretName(name) || /^(AUTH|CRED|CREDS|KEY|PASS)$/.test(splitIntoWords(name).at(-1) ?? '')

const splitIntoWords = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^\p{L}\d]+/u)
    .map(word => word.replace(/\d+$/, ''))
    .filter(word => word !== '')

/** Whether a query returns a secret: SYSTEM$GENERATE_SCIM_ACCESS_TOKEN, SYSTEM$SHOW_OAUTH_CLIENT_SECRETS. */
export const returnsSecret = (sql: string): boolean => /\bSYSTEM\$\w*(TOKEN|SECRETS?)\b/i.test(sql)

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
