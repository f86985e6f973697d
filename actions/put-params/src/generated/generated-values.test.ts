import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { derivePublicKey, generateValue, parseGenerators } from './generated-values.ts'

it.each([
  ['K: fernet', { K: { kind: 'fernet' } }],
  ['K: password(12)', { K: { kind: 'password', length: 12 } }],
  ['K: password(128)', { K: { kind: 'password', length: 128 } }],
  ['K: rsa-private-key', { K: { kind: 'rsa-private-key' } }],
])('parses %s', (raw, expected) => {
  expect(parseGenerators(raw)).toEqual(expected)
})

it.each(['password', 'password(11)', 'password(129)', 'password(0x20)', 'Fernet', ''])(
  'rejects the generator "%s"',
  generator => {
    expect(() => parseGenerators(`K: ${generator}`)).toThrow('must map names to')
  },
)

it('generates passwords valid in RDS and URLs, each with every kind of character', async () => {
  const generated = await Promise.all(
    Array.from({ length: 200 }, () => generateValue({ kind: 'password', length: 12 })),
  )
  expect(new Set(generated).size).toBe(200)
  for (const password of generated) {
    expect(password).toMatch(/^[A-Za-z][A-Za-z0-9._~-]{11}$/)
    expect(encodeURIComponent(password)).toBe(password)
    for (const kind of [/[A-Z]/, /[a-z]/, /\d/, /[-._~]/]) expect(password).toMatch(kind)
  }
})

it('generates Fernet keys of 32 bytes, and puts a new one in front of the old ones', async () => {
  const key = await generateValue({ kind: 'fernet' })
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  expect(key).toMatch(/^[\w-]{43}=$/)
  expect(await generateValue({ kind: 'fernet' }, 'old,older')).toMatch(/^[\w-]{43}=,old,older$/)
})

it('derives the public key of a generated key, on one line', async () => {
  const body = derivePublicKey(await generateValue({ kind: 'rsa-private-key' })) ?? ''
  const pem = `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----`
  expect(createPublicKey(pem).asymmetricKeyDetails?.modulusLength).toBe(2048)
})

it('derives no public key from anything else', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  expect(derivePublicKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBeUndefined()
  expect(derivePublicKey('not a key')).toBeUndefined()
})
