import { createHash, generateKeyPairSync } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { exportPlainKey, findKeyProblem, fingerprintPrivateKey, fingerprintPublicKey } from './private-key.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const older = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
const locked = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
  .toString()

it('takes RSA keys in the forms in which they are kept', () => {
  for (const form of [pem, older, pem.replace(/\n/g, '\\n'), pem.replace(/\n/g, ' '), pem.replace(/\n/g, '\r\n')]) {
    expect(findKeyProblem(form, undefined)).toBeUndefined()
    expect(exportPlainKey(form, undefined)).toBe(pem)
  }
  expect(findKeyProblem(locked, 'open sesame')).toBeUndefined()
  expect(exportPlainKey(locked, 'open sesame')).toBe(pem)
})

it('says what is wrong with others, and quotes nothing of them', () => {
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  expect(findKeyProblem(locked, undefined)).toBe('private-key-passphrase is required: the private key is encrypted')
  expect(findKeyProblem(locked, 'wrong')).toBe('private-key-passphrase does not open the key')
  expect(findKeyProblem('/path/to/key.pem', undefined)).toBe('private-key is not a private key in PEM form')
  expect(findKeyProblem(elliptic.export({ type: 'pkcs8', format: 'pem' }).toString(), undefined)).toBe(
    'private-key must be an RSA key: Snowflake takes no other',
  )
})

it('names a key as Snowflake does', () => {
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const expected = `SHA256:${createHash('sha256').update(der).digest('base64')}`
  expect(fingerprintPrivateKey(pem, undefined)).toBe(expected)
  expect(fingerprintPrivateKey(locked, 'open sesame')).toBe(expected)
  expect(fingerprintPublicKey(der.toString('base64'))).toBe(expected)
  expect(fingerprintPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString())).toBe(expected)
})
