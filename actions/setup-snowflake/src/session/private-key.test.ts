import { createHash, generateKeyPairSync } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { fingerprintPublicKey } from '../kinds/public-key.ts'
import { exportPlainKey, findKeyProblem, fingerprintPrivateKey } from './private-key.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
const encrypted = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
  .toString()

it('reads RSA keys in PKCS #8 and PKCS #1, with and without line breaks', () => {
  for (const form of [pem, pkcs1, pem.replace(/\n/g, '\\n'), pem.replace(/\n/g, ' '), pem.replace(/\n/g, '\r\n')]) {
    expect(findKeyProblem(form, undefined)).toBeUndefined()
    expect(exportPlainKey(form, undefined)).toBe(pem)
  }
  expect(findKeyProblem(encrypted, 'open sesame')).toBeUndefined()
  expect(exportPlainKey(encrypted, 'open sesame')).toBe(pem)
})

it('rejects other keys without quoting them', () => {
  const ecKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  expect(findKeyProblem(encrypted, undefined)).toBe('private-key-passphrase is required: the private key is encrypted')
  expect(findKeyProblem(encrypted, 'wrong')).toBe('private-key-passphrase does not decrypt the key')
  expect(findKeyProblem('/path/to/key.pem', undefined)).toBe('private-key is not a private key in PEM form')
  expect(findKeyProblem(ecKey.export({ type: 'pkcs8', format: 'pem' }).toString(), undefined)).toBe(
    'private-key must be an RSA key',
  )
})

it('computes the fingerprint of Snowflake', () => {
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const expected = `SHA256:${createHash('sha256').update(der).digest('base64')}`
  expect(fingerprintPrivateKey(pem, undefined)).toBe(expected)
  expect(fingerprintPrivateKey(encrypted, 'open sesame')).toBe(expected)
  expect(fingerprintPublicKey(der.toString('base64'))).toBe(expected)
  expect(fingerprintPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString())).toBe(expected)
})
