import { createPrivateKey, createPublicKey, generateKeyPair, randomBytes, randomInt } from 'node:crypto'
import { promisify } from 'node:util'
import { invalid, map } from '../../shared/inputs.ts'

/** What a generated value is made of. */
export type Recipe = { kind: 'fernet' } | { kind: 'password'; length: number } | { kind: 'rsa-private-key' }

const SHORTEST_PASSWORD = 12
// The longest master password that RDS takes for PostgreSQL, "ModifyDBInstance" API page.
const LONGEST_PASSWORD = 128

/** Parses the `generate` input: a YAML map of names to recipes. */
export function recipes(raw: string): Record<string, Recipe> {
  const entries = Object.entries(map(raw))
  const bad = entries.filter(([, recipe]) => recipeOf(recipe) === undefined).map(([name]) => name)
  if (bad.length > 0) {
    invalid(
      `must map names to fernet, password(${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD}) or rsa-private-key; ${bad.join(', ')} does not`,
    )
  }
  return Object.fromEntries(entries.map(([name, recipe]) => [name, recipeOf(recipe) as Recipe]))
}

function recipeOf(written: string): Recipe | undefined {
  if (written === 'fernet' || written === 'rsa-private-key') return { kind: written }
  const length = Number(/^password\((\d{1,3})\)$/.exec(written)?.[1])
  return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD ? { kind: 'password', length } : undefined
}

/** Makes a new value; `previous` is the value that it takes the place of, if there is one. */
export async function generate(recipe: Recipe, previous?: string): Promise<string> {
  switch (recipe.kind) {
    case 'fernet':
      // Airflow encrypts with the first key and tries all of them to decrypt: [core] fernet_key, "Rotating encryption keys".
      return [fernetKey(), ...(previous === undefined ? [] : [previous])].join(',')
    case 'password':
      return password(recipe.length)
    case 'rsa-private-key':
      return rsaPrivateKey()
  }
}

/**
 * The keys of a Fernet value, or undefined if Airflow cannot read one of them. Python's decoder accepts both base64
 * alphabets and ignores the blanks that Airflow's split leaves.
 */
export function parseFernetKeys(value: string): string[] | undefined {
  const keys = value.split(',').map(key => key.trim())
  return keys.every(key => /^[\w+/-]{43}=$/.test(key)) ? keys : undefined
}

// The Fernet specification: 32 random bytes in URL-safe base64, with padding.
const fernetKey = () => randomBytes(32).toString('base64').replace(/\+/g, '-').replace(/\//g, '_')

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LETTERS = UPPER + UPPER.toLowerCase()
// Unreserved in URLs (RFC 3986, 2.3), and without the characters that RDS refuses in a master password: / @ " and space.
const ALPHABET = `${LETTERS}0123456789-._~`

function password(length: number): string {
  for (;;) {
    // A letter first: command lines take a leading "-" as an option.
    const made = pick(LETTERS) + Array.from({ length: length - 1 }, () => pick(ALPHABET)).join('')
    if ([/[A-Z]/, /[a-z]/, /\d/, /[-._~]/].every(kind => kind.test(made))) return made
  }
}

const pick = (characters: string) => characters.charAt(randomInt(characters.length))

async function rsaPrivateKey(): Promise<string> {
  // Snowflake, "Key-pair authentication": at least 2048 bits, PKCS #8 PEM.
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The public half of an RSA private key: base64 of its SPKI form on one line; undefined where the text is no such key. */
export function publicKeyOf(privateKeyPem: string): string | undefined {
  try {
    const key = createPrivateKey(privateKeyPem)
    if (key.asymmetricKeyType !== 'rsa') return undefined
    return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
  } catch {
    // OpenSSL has many words for "this is no private key"; none of them may be shown, since they can quote the text.
    return undefined
  }
}
