// An OIDC issuer on loopback in place of GitHub's: the URL of core.getIDToken, and the keys for AWS to verify tokens.
// usage: oidc-issuer.ts --port N   environment: OIDC_REQUEST_TOKEN (the request token of the job), GITHUB_REPOSITORY
import { createHash, generateKeyPairSync, randomUUID, sign, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { parseArgs } from 'node:util'

const LIFETIME_S = 300

export interface Issuer {
  url: string
  requestToken: string
  repository: string
}

/** The HTTP handler of an issuer with its own key; refuses web pages, and issues tokens only for the request token. */
export function createIssuerHandler({ url, requestToken, repository }: Issuer) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = publicKey.export({ format: 'jwk' })
  const kid = createHash('sha256').update(`${jwk.n}`).digest('base64url').slice(0, 16)

  const createToken = (audience: string): string => {
    const now = Math.floor(Date.now() / 1000)
    const header = { alg: 'RS256', typ: 'JWT', kid }
    const claims = {
      iss: url,
      aud: audience,
      sub: `repo:${repository}:environment:production`,
      repository,
      jti: randomUUID(),
      iat: now,
      nbf: now - 5,
      exp: now + LIFETIME_S,
    }
    const text = [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`
  }

  const { port } = new URL(url)
  const hosts = ['127.0.0.1', 'localhost'].flatMap(host => [host, `${host}:${port}`])

  return ({ url: path = '/', headers }: IncomingMessage): { status: number; body: object } => {
    // A request of a web page has an Origin, or after DNS rebinding another Host.
    if (headers.origin !== undefined || !hosts.includes(`${headers.host}`.toLowerCase())) {
      return { status: 403, body: { message: 'requests of web pages are refused' } }
    }
    const target = URL.parse(path, url)
    if (target === null) return { status: 400, body: { message: 'the address is not valid' } }
    const { pathname, searchParams } = target
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return { status: 200, body: { issuer: url, jwks_uri: `${url}/.well-known/jwks` } }
      case '/.well-known/jwks':
        return { status: 200, body: { keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] } }
      case '/token':
        return isEqualInConstantTime(`${headers.authorization}`, `Bearer ${requestToken}`)
          ? { status: 200, body: { value: createToken(searchParams.get('audience') ?? url) } }
          : { status: 401, body: { message: 'the request token is wrong' } }
      default:
        return { status: 404, body: { message: 'not found' } }
    }
  }
}

// timingSafeEqual needs equal lengths, which digests have.
function isEqualInConstantTime(given: string, expected: string): boolean {
  const [left, right] = [given, expected].map(text => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}

if (import.meta.main) {
  const port = Number(parseArgs({ options: { port: { type: 'string' } } }).values.port)
  const requestToken = process.env.OIDC_REQUEST_TOKEN
  if (requestToken === undefined || !Number.isInteger(port))
    throw new Error('--port and OIDC_REQUEST_TOKEN are required')
  const repository = process.env.GITHUB_REPOSITORY ?? 'local/snowflake-airflow-ecs'
  const handle = createIssuerHandler({ url: `http://127.0.0.1:${port}`, requestToken, repository })
  const server = createServer((request, response) => {
    const { status, body } = handle(request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(port, '127.0.0.1')
}
