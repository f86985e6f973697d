import { expect, it } from '@jest/globals'
import { isOAuthToken } from './login-methods.ts'

const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`

it.each([
  ['ver:1-hint:1234-ETMsDgAAAX', true],
  [jwt({ iss: 'https://idp.example.com/' }), true],
  [jwt({ iss: 'SF:1049', p: '1:1' }), false],
  [jwt({ iss: 7 }), false],
  [jwt([]), false],
  ['e30.e30', false],
  ['e30.not json.c2ln', false],
  ['e30.bnVsbA.c2ln', false],
  ['opaque', false],
])('distinguishes OAuth tokens from programmatic access tokens: %s', (token, isOAuth) => {
  expect(isOAuthToken(token)).toBe(isOAuth)
})
