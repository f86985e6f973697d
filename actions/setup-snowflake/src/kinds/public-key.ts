import { createHash } from 'node:crypto'
import { isUnset, type Matcher } from './matchers.ts'

/** Snowflake's fingerprint of a public key as RSA_PUBLIC_KEY has it: a PEM, or its body. */
export function fingerprintPublicKey(body: string): string {
  const der = Buffer.from(body.replace(/-----[^-]+-----|\s/g, ''), 'base64')
  return `SHA256:${createHash('sha256').update(der).digest('base64')}`
}

/** Compares a public key with the fingerprint that DESC USER lists. */
export const matchPublicKey: Matcher = (requested, live) => {
  if (requested.type !== 'string') return undefined
  return requested.value === '' ? isUnset(live) : fingerprintPublicKey(requested.value) === live
}
