import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { generate, publicKeyOf, recipes } from './generated-values.ts'

it.each([
  ['K: fernet', { K: { kind: 'fernet' } }],
  ['K: password(12)', { K: { kind: 'password', length: 12 } }],
  ['K: password(128)', { K: { kind: 'password', length: 128 } }],
  ['K: rsa-private-key', { K: { kind: 'rsa-private-key' } }],
])('reads %s', (raw, expected) => {
  expect(recipes(raw)).toEqual(expected)
})

it.each(['password', 'password(11)', 'password(129)', 'password(0x20)', 'Fernet', ''])(
  'refuses the recipe "%s"',
  recipe => {
    expect(() => recipes(`K: ${recipe}`)).toThrow('must map names to')
  },
)

it('makes passwords that RDS and URLs take, each with every kind of character', async () => {
  const made = await Promise.all(Array.from({ length: 200 }, () => generate({ kind: 'password', length: 12 })))
  expect(new Set(made).size).toBe(200)
  for (const password of made) {
    expect(password).toMatch(/^[A-Za-z][A-Za-z0-9._~-]{11}$/)
    expect(encodeURIComponent(password)).toBe(password)
    for (const kind of [/[A-Z]/, /[a-z]/, /\d/, /[-._~]/]) expect(password).toMatch(kind)
  }
})

it('makes Fernet keys of 32 bytes, and puts a new one in front of all old ones', async () => {
  const key = await generate({ kind: 'fernet' })
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  expect(key).toMatch(/^[\w-]{43}=$/)
  expect(await generate({ kind: 'fernet' }, 'old,older')).toMatch(/^[\w-]{43}=,old,older$/)
})

it('gives the public key of a key that it made, on one line', async () => {
  const body = publicKeyOf(await generate({ kind: 'rsa-private-key' })) ?? ''
  const pem = `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----`
  expect(createPublicKey(pem).asymmetricKeyDetails?.modulusLength).toBe(2048)
})

it('gives no public key of anything else', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  expect(publicKeyOf(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBeUndefined()
  expect(publicKeyOf('not a key')).toBeUndefined()
})
