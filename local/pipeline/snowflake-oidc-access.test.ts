// Snowflake and the OIDC issuer of the running cloud answer only requests with their tokens, and no web page.
import { readFileSync, statSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { describe, expect, it } from '@jest/globals'
import { readTreeSupervised } from './tree.ts'

const { cloud, access } = readTreeSupervised()
const ca = readFileSync(access.caFile)
const { snowflake, oidc } = cloud.ports

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: { code?: string; success?: boolean; value?: string }
}

/** Sends a request to `address`, whatever its Host header says. */
function send(scheme: 'http' | 'https', address: string, port: number, path: string, options: Sent = {}) {
  const { method = 'GET', headers = {}, body } = options
  return new Promise<Answer>((resolve, reject) => {
    const target = { host: address, port, path, method, headers, agent: false }
    // No server name: Node would take it from the Host header, which is forged here.
    const request = scheme === 'http' ? httpRequest(target) : httpsRequest({ ...target, ca, servername: '' })
    request.on('error', reject)
    request.on('response', async response => {
      const text = Buffer.concat(await response.toArray()).toString()
      const isJson = /json/.test(response.headers['content-type'] ?? '')
      resolve({ status: response.statusCode, headers: response.headers, body: isJson ? JSON.parse(text) : {} })
    })
    request.end(body)
  })
}

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string
}

const withoutCors = ({ headers }: Answer) => Object.keys(headers).filter(name => name.startsWith('access-control-'))

const FOREIGN: [string, Record<string, string>][] = [
  ['a foreign Origin', { origin: 'https://example.com' }],
  ['an opaque Origin', { origin: 'null' }],
  ['its own Origin', { origin: `https://127.0.0.1:${snowflake}` }],
  ['a foreign Host', { host: 'example.com' }],
  ['a Host that begins like it', { host: '127.0.0.1.example.com' }],
  ['a Host with a foreign port', { host: '127.0.0.1:1' }],
]

describe.each(['127.0.0.1', access.host])('Snowflake at %s', address => {
  const ask = (path: string, sent?: Sent) => send('https', address, snowflake, path, sent)

  it('answers a program', async () => {
    expect(await ask('/health')).toMatchObject({ status: 200 })
  })

  it.each(FOREIGN)('refuses %s, also before a login and for OPTIONS', async (_what, headers) => {
    for (const [method, path] of [
      ['GET', '/health'],
      ['POST', '/session/v1/login-request'],
      ['POST', '/queries/v1/query-request'],
      ['OPTIONS', '/queries/v1/query-request'],
    ] as const) {
      const answer = await ask(path, { method, headers, ...(method === 'POST' ? { body: '{}' } : {}) })
      expect(answer).toMatchObject({ status: 403, body: { success: false, code: '390420' } })
      expect(withoutCors(answer)).toEqual([])
    }
  })

  it.each([
    ['POST', '/queries/v1/query-request', '390111'],
    ['POST', '/queries/v1/abort-request', '390111'],
    ['GET', '/queries/0/result', '390111'],
    ['GET', '/monitoring/queries/0', '390111'],
    ['POST', '/session/heartbeat', '390111'],
    ['POST', '/session/token-request', '390114'],
  ])('refuses %s %s without a token, and with a wrong one', async (method, path, code) => {
    const body = method === 'POST' ? { body: '{"sqlText":"select 1"}' } : {}
    for (const headers of [{}, { authorization: 'Snowflake Token="guess"' }]) {
      expect((await ask(path, { method, headers, ...body })).body).toMatchObject({ success: false, code })
    }
  })

  it('refuses a login with a wrong password or an unsigned token', async () => {
    const login = { ACCOUNT_NAME: 'local', LOGIN_NAME: 'deploy_user' }
    for (const [proof, code] of [
      [{ PASSWORD: 'guess' }, '390100'],
      [{ PASSWORD: '' }, '390100'],
      [{ AUTHENTICATOR: 'SNOWFLAKE_JWT', TOKEN: 'eyJhbGciOiJub25lIn0.e30.' }, '390144'],
    ] as const) {
      const body = JSON.stringify({ data: { ...login, ...proof } })
      const answer = await ask('/session/v1/login-request', { method: 'POST', body })
      expect(answer.body).toMatchObject({ success: false, code })
    }
  })
})

describe('the OIDC issuer', () => {
  const ask = (path: string, sent?: Sent) => send('http', '127.0.0.1', oidc, path, sent)
  const authorization = `Bearer ${access.oidcRequestToken}`

  it('issues a token only for the request token', async () => {
    expect(await ask('/token', { headers: { authorization } })).toMatchObject({ status: 200 })
    for (const headers of [{}, { authorization: 'Bearer guess' }, { authorization: access.oidcRequestToken }]) {
      const { status, body } = await ask('/token', { headers: headers as Record<string, string> })
      expect({ status, token: body.value }).toEqual({ status: 401, token: undefined })
    }
  })

  it.each(FOREIGN)('refuses %s, even with the request token', async (_what, headers) => {
    for (const path of ['/token', '/.well-known/jwks', '/.well-known/openid-configuration']) {
      const answer = await ask(path, { headers: { authorization, ...headers } })
      expect({ status: answer.status, token: answer.body.value }).toEqual({ status: 403, token: undefined })
      expect(withoutCors(answer)).toEqual([])
    }
  })
})

it('lets only the owner read the keys, data and logs of the cloud', () => {
  expect(statSync(cloud.folder).mode & 0o077).toBe(0)
})

// A server on every address would answer here.
it.each([
  ['Snowflake', 'https', '127.0.0.2', snowflake],
  ['the OIDC issuer', 'http', '127.0.0.2', oidc],
  ['the OIDC issuer', 'http', access.host, oidc],
] as const)('%s does not listen on another address (%s://%s)', async (_what, scheme, address, port) => {
  await expect(send(scheme, address, port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
