import { createPublicKey, verify } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { expect, it } from '@jest/globals'
import { issuerHandler } from './oidc.ts'

const issuer = { url: 'http://127.0.0.1:4570', requestToken: 'request-token', repository: 'o/r' }
const handle = issuerHandler(issuer)
const get = (url: string, authorization?: string) => handle({ url, headers: { authorization } } as IncomingMessage)

it('gives who holds the request token a token that its published key verifies', () => {
  const { status, body } = get('/token?audience=sts.amazonaws.com', 'Bearer request-token')
  expect(status).toBe(200)
  const [head = '', claims = '', signature = ''] = (body as { value: string }).value.split('.')
  const { keys } = get('/.well-known/jwks').body as { keys: import('node:crypto').JsonWebKey[] }
  const key = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' })
  expect(verify('sha256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    iss: issuer.url,
    aud: 'sts.amazonaws.com',
    sub: 'repo:o/r:environment:production',
  })
})

it('refuses a token to anybody else', () => {
  expect(get('/token').status).toBe(401)
  expect(get('/token', 'Bearer guess').status).toBe(401)
  expect(get('/other').status).toBe(404)
})
