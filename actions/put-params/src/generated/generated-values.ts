import { createPrivateKey, createPublicKey, generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { invalid, map } from '../../../shared/inputs.ts'
import { mask } from '../../../shared/redact.ts'
import { generatePassword, parseAlphabet, SMALLEST_ALPHABET } from './password.ts'

/** How a value is generated. */
export type Generator =
  | { kind: 'fernet' }
  | { kind: 'password'; length: number; alphabet?: string }
  | { kind: 'rsa-private-key' }

const SHORTEST_PASSWORD = 12
// The longest master password that RDS takes for PostgreSQL, "ModifyDBInstance" API page.
const LONGEST_PASSWORD = 128

// The alphabet can contain ")".
const PASSWORD = /^password\((\d{1,3})(?:,\s*(.*?)\s*)?\)$/s

/** Parses the `generate` input: a YAML map of names to generators. */
export function parseGenerators(raw: string): Record<string, Generator> {
  const entries = Object.entries(map(raw)).map(([name, text]) => ({ name, ...parseGenerator(text) }))
  const unknown = entries.filter(({ generator, problem }) => generator === undefined && problem === undefined)
  const problems = entries.flatMap(({ name, problem }) => (problem === undefined ? [] : [`${name}: ${problem}`]))
  if (unknown.length > 0) {
    const names = unknown.map(({ name }) => name).join(', ')
    problems.unshift(
      `must map names to fernet, password(${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD}) or rsa-private-key; ${names} does not`,
    )
  }
  if (problems.length > 0) invalid(...problems)
  return Object.fromEntries(
    entries.flatMap(({ name, generator }) => (generator === undefined ? [] : [[name, generator]])),
  )
}

function parseGenerator(text: string): { generator?: Generator; problem?: string } {
  if (text === 'fernet' || text === 'rsa-private-key') return { generator: { kind: text } }
  const [, digits, letters] = PASSWORD.exec(text) ?? []
  const length = Number(digits)
  if (!(length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD)) return {}
  if (letters === undefined) return { generator: { kind: 'password', length } }
  const alphabet = parseAlphabet(letters)
  if (alphabet !== undefined) return { generator: { kind: 'password', length, alphabet } }
  return {
    problem: `the alphabet must have at least ${SMALLEST_ALPHABET} different visible ASCII characters, single or as ranges (a-zA-Z0-9_-)`,
  }
}

/** Generates a new value; `previous` is the value that it replaces, if there is one. */
export async function generateValue(generator: Generator, previous?: string): Promise<string> {
  switch (generator.kind) {
    case 'fernet':
      // Airflow encrypts with the first key and tries all of them to decrypt: [core] fernet_key, "Rotating encryption keys".
      return [generateFernetKey(), ...(previous === undefined ? [] : [previous])].join(',')
    case 'password':
      return generatePassword(generator.length, generator.alphabet)
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
