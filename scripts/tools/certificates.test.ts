import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findCertificateFile, findSystemStore, withSystemStore } from './certificates.mjs'
import { runCommand } from './command.ts'
import { prepareUv } from './python.ts'

const folder = mkdtempSync(join(tmpdir(), 'certificates-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Creates a root folder with the store at one path. */
function createRoot(store: string): string {
  const root = mkdtempSync(join(folder, 'machine-'))
  mkdirSync(dirname(join(root, store)), { recursive: true })
  writeFileSync(join(root, store), '')
  return root
}
const none = join(folder, 'none')
const debian = createRoot('/etc/ssl/certs/ca-certificates.crt')
const store = join(debian, '/etc/ssl/certs/ca-certificates.crt')

it.each([
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
])('finds the store at %s', path => {
  const root = createRoot(path)
  expect(findSystemStore(root)).toBe(join(root, path))
})

describe('the environment of the installers', () => {
  it('names the store to uv, pip and npm, and keeps the rest', () => {
    expect(withSystemStore({ PATH: '/bin', SSL_CERT_FILE: '' }, debian)).toEqual({
      PATH: '/bin',
      SSL_CERT_FILE: store,
      PIP_CERT: store,
      NODE_EXTRA_CA_CERTS: store,
    })
  })

  it.each(['SSL_CERT_FILE', 'PIP_CERT', 'NODE_EXTRA_CA_CERTS'])('keeps the %s that the user set', name => {
    expect(withSystemStore({ [name]: '/my.pem' }, debian)[name]).toBe('/my.pem')
  })

  it.each(['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'])('keeps the %s that the user set for pip', name => {
    expect(withSystemStore({ [name]: '/my.pem' }, debian)).not.toHaveProperty('PIP_CERT')
  })

  it('uses SSL_CERT_FILE for every tool', () => {
    const mine = withSystemStore({ SSL_CERT_FILE: '/my.pem' }, debian)
    expect(mine).toEqual({ SSL_CERT_FILE: '/my.pem', PIP_CERT: '/my.pem', NODE_EXTRA_CA_CERTS: '/my.pem' })
    expect(findCertificateFile({ SSL_CERT_FILE: '/my.pem' }, debian)).toBe('/my.pem')
  })

  it('adds nothing if the system has no store', () => {
    expect(withSystemStore({ PATH: '/bin' }, none)).toEqual({ PATH: '/bin' })
    expect(findCertificateFile({}, none)).toBeUndefined()
  })
})

describe('behind a proxy whose CA is only in the system store', () => {
  let server: Server
  let requests = 0
  let tools: Record<string, [string, string[]]>

  beforeAll(async () => {
    const { key, certificate, ca } = await createPrivateCa()
    writeFileSync(store, ca)
    server = createServer({ key, cert: certificate }, (_request, response) => {
      requests++
      response.writeHead(404).end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const registry = `https://localhost:${(server.address() as AddressInfo).port}`
    const uv = await prepareUv()
    const target = ['--index-url', `${registry}/simple`, 'no-such-package']
    tools = {
      uv: [uv, ['pip', 'install', '--no-config', '--no-cache', '--dry-run', '--target', folder, ...target]],
      pip: [join(dirname(uv), 'python'), ['-m', 'pip', 'download', '--no-cache-dir', '--retries', '0', ...target]],
      npm: ['npm', ['view', 'no-such-package', '--registry', registry, '--fetch-retries=0']],
    }
  }, 240_000)
  afterAll(() => {
    server.close()
  })

  // Without the certificate settings of this machine.
  const bare = {
    HOME: folder,
    PATH: process.env.PATH,
    PIP_CONFIG_FILE: '/dev/null',
    npm_config_globalconfig: '/dev/null',
    npm_config_cafile: '',
  }
  const reaches = async (tool: string, environment: NodeJS.ProcessEnv): Promise<boolean> => {
    requests = 0
    const [name = '', args = []] = tools[tool] ?? []
    await runCommand(name, args, { cwd: folder, env: environment, limitMs: 60_000 }).catch(() => undefined)
    return requests > 0
  }

  it.each(['uv', 'pip', 'npm'])(
    '%s reaches the registry',
    async tool => {
      expect(await reaches(tool, withSystemStore(bare, none))).toBe(false)
      expect(await reaches(tool, withSystemStore(bare, debian))).toBe(true)
    },
    120_000,
  )
})

async function createPrivateCa(): Promise<{ key: Buffer; certificate: Buffer; ca: Buffer }> {
  const openssl = (...args: string[]) => runCommand('openssl', args, { cwd: folder })
  const fresh = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  await openssl(...fresh, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test CA')
  const names = ['-addext', 'subjectAltName=DNS:localhost', '-addext', 'basicConstraints=critical,CA:FALSE']
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-keyout', 'key.pem', '-out', 'server.pem']
  await openssl(...fresh, ...signed, '-subj', '/CN=localhost', ...names)
  const read = (file: string) => readFileSync(join(folder, file))
  return { key: read('key.pem'), certificate: read('server.pem'), ca: read('ca.pem') }
}
