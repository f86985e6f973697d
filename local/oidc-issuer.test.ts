import { createPublicKey, verify } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { expect, it } from '@jest/globals'
import { createIssuerHandler } from './oidc-issuer.ts'

const issuer = { url: 'http://127.0.0.1:4570', requestToken: 'request-token', repository: 'o/r' }
const handle = createIssuerHandler(issuer)
const get = (url: string, authorization?: string, headers: Record<string, string> = {}) =>
  handle({ url, headers: { host: '127.0.0.1:4570', authorization, ...headers } } as unknown as IncomingMessage)

it('issues a token that the published key verifies, for the request token', () => {
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

it('issues no token without the request token', () => {
  expect(get('/token').status).toBe(401)
  for (const guess of [
    'Bearer guess',
    'Bearer ',
    'Bearer request-token2',
    'bearer request-token',
    'request-token',
    '',
  ]) {
    expect({ guess, status: get('/token', guess).status }).toEqual({ guess, status: 401 })
  }
  expect(get('/other').status).toBe(404)
})

const paths = ['/token', '/.well-known/jwks', '/.well-known/openid-configuration', '/other']

it.each(paths)('refuses a web page that asks for %s', path => {
  for (const origin of ['https://example.com', 'null', 'http://127.0.0.1:4570', '']) {
    expect(get(path, 'Bearer request-token', { origin }).status).toBe(403)
  }
  for (const host of ['example.com', 'example.com:4570', '127.0.0.1:1', '127.0.0.1.example.com', '0.0.0.0:4570', '']) {
    expect(get(path, 'Bearer request-token', { host }).status).toBe(403)
  }
})

it('accepts local host names with and without a port', () => {
  for (const host of ['127.0.0.1', '127.0.0.1:4570', 'localhost', 'LOCALHOST:4570']) {
    expect(get('/.well-known/jwks', undefined, { host }).status).toBe(200)
  }
  expect(handle({ url: '/', headers: {} } as IncomingMessage).status).toBe(403)
})

it('refuses an invalid URL, and keeps running', () => {
  expect(get('//[').status).toBe(400)
})
