import { createPrivateKey, createPublicKey, generateKeyPair, randomBytes, randomInt } from 'node:crypto'
import { promisify } from 'node:util'
import { invalid, map } from '../../shared/inputs.ts'
import { mask } from '../../shared/redact.ts'

/** How a value is generated. */
export type Generator = { kind: 'fernet' } | { kind: 'password'; length: number } | { kind: 'rsa-private-key' }

const SHORTEST_PASSWORD = 12
// The longest master password that RDS takes for PostgreSQL, "ModifyDBInstance" API page.
const LONGEST_PASSWORD = 128

/** Parses the `generate` input: a YAML map of names to generators. */
export function parseGenerators(raw: string): Record<string, Generator> {
  const entries = Object.entries(map(raw))
  const bad = entries.filter(([, generator]) => parseGenerator(generator) === undefined).map(([name]) => name)
  if (bad.length > 0) {
    invalid(
      `must map names to fernet, password(${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD}) or rsa-private-key; ${bad.join(', ')} does not`,
    )
  }
  return Object.fromEntries(entries.map(([name, generator]) => [name, parseGenerator(generator) as Generator]))
}

function parseGenerator(text: string): Generator | undefined {
  if (text === 'fernet' || text === 'rsa-private-key') return { kind: text }
  const length = Number(/^password\((\d{1,3})\)$/.exec(text)?.[1])
  return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD ? { kind: 'password', length } : undefined
}

/** Generates a new value; `previous` is the value that it replaces, if there is one. */
export async function generateValue(generator: Generator, previous?: string): Promise<string> {
  switch (generator.kind) {
    case 'fernet':
      // Airflow encrypts with the first key and tries all of them to decrypt: [core] fernet_key, "Rotating encryption keys".
      return [generateFernetKey(), ...(previous === undefined ? [] : [previous])].join(',')
    case 'password':
      return generatePassword(generator.length)
    case 'rsa-private-key':
      return generateRsaPrivateKey()
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

/** Masks a secret value in the log, and each key of a list of Fernet keys. */
export function maskSecret(value: string): string {
  parseFernetKeys(value)?.forEach(mask)
  return mask(value)
}

// The Fernet specification: 32 random bytes in URL-safe base64, with padding.
const generateFernetKey = () => randomBytes(32).toString('base64').replace(/\+/g, '-').replace(/\//g, '_')

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LETTERS = UPPER + UPPER.toLowerCase()
// Unreserved in URLs (RFC 3986, 2.3), and without the characters that RDS rejects in a master password: / @ " and space.
const ALPHABET = `${LETTERS}0123456789-._~`

function generatePassword(length: number): string {
  for (;;) {
    // A letter first: command lines take a leading "-" as an option.
    const password = pick(LETTERS) + Array.from({ length: length - 1 }, () => pick(ALPHABET)).join('')
    if ([/[A-Z]/, /[a-z]/, /\d/, /[-._~]/].every(kind => kind.test(password))) return password
  }
}

const pick = (characters: string) => characters.charAt(randomInt(characters.length))

async function generateRsaPrivateKey(): Promise<string> {
  // Snowflake, "Key-pair authentication": at least 2048 bits, PKCS #8 PEM.
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The public key of an RSA private key: base64 of its SPKI form on one line; undefined for any other text. */
export function derivePublicKey(privateKeyPem: string): string | undefined {
  try {
    const key = createPrivateKey(privateKeyPem)
    if (key.asymmetricKeyType !== 'rsa') return undefined
    return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
  } catch {
    // Not rethrown, because OpenSSL's error can quote the text.
    return undefined
  }
}
