import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createServer } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { onEnd } from './cleanup.ts'
import type { ProxiedRequest, ProxySettings } from './forward-proxy-main.ts'
import { makeTempFolder } from './temp-folder.ts'

/** A running proxy, and the variables of a job that uses it. */
export interface ForwardProxy {
  /** `127.0.0.1:port`. */
  host: string
  env: Record<string, string | undefined>
  /** The variables of a job that also reaches the hosts directly. */
  directEnv: Record<string, string | undefined>
  requests: ProxiedRequest[]
}

/**
 * Starts a forward proxy that alone knows the hosts of `routes`: a host or domain, and the fake on loopback behind it.
 * With http:// the fake is reached as it is, with https:// through TLS in front of it.
 */
export async function startForwardProxy(
  routes: Record<string, string>,
  settings: Omit<ProxySettings, 'routes'> = {},
): Promise<ForwardProxy> {
  const names = Object.keys(routes)
  const certificate = createCertificate(names)
  const ports: ProxySettings['routes'] = {}
  for (const [name, url] of Object.entries(routes)) {
    const http = Number(new URL(url).port)
    ports[name] = { http, https: await startTls(http, certificate) }
  }
  const main = join(import.meta.dirname, 'forward-proxy-main.ts')
  const argument = JSON.stringify({ routes: ports, ...settings } satisfies ProxySettings)
  const child = spawn(process.execPath, [main, argument], { stdio: ['ignore', 'pipe', 'inherit'] })
  onEnd(() => child.kill('SIGKILL'))
  const requests: ProxiedRequest[] = []
  const port = await new Promise<string>(resolve => {
    createInterface(child.stdout).on('line', line => {
      if (/^\d+$/.test(line)) resolve(line)
      else requests.push(JSON.parse(line))
    })
  })
  const host = `127.0.0.1:${port}`
  const login = settings.login === undefined ? '' : `${settings.login.split(':').map(encodeURIComponent).join(':')}@`
  const env = {
    HTTP_PROXY: `http://${login}${host}`,
    HTTPS_PROXY: `http://${login}${host}`,
    NODE_EXTRA_CA_CERTS: certificate.cert,
  }
  const preload = pathToFileURL(join(import.meta.dirname, 'direct-routes.mjs')).href
  return {
    host,
    requests,
    env,
    directEnv: { ...env, NODE_OPTIONS: `--import=${preload}`, TEST_ROUTES: JSON.stringify(ports) },
  }
}

interface Certificate {
  key: string
  cert: string
}

/** The files of a self-signed certificate for these hosts and their subdomains. */
function createCertificate(hosts: string[]): Certificate {
  const folder = makeTempFolder('proxy-')
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  // A wildcard is for one label only: bucket.s3.eu-west-1.amazonaws.com.
  const aws = hosts.includes('amazonaws.com') ? ['', '.s3', '.ecr'].map(part => `*${part}.eu-west-1.amazonaws.com`) : []
  const names = [...hosts, ...hosts.map(host => `*.${host}`), ...aws].map(name => `DNS:${name}`).join()
  const subject = ['-subj', '/CN=fake', '-addext', `subjectAltName=${names}`]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject], {
    stdio: 'ignore',
  })
  return { key, cert }
}

/** Serves TLS in front of a loopback port. */
async function startTls(port: number, { key, cert }: Certificate): Promise<number> {
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, socket => {
    const target = connect(port, '127.0.0.1')
    target.pipe(socket).pipe(target)
    target.on('error', () => socket.destroy())
    socket.on('error', () => target.destroy()).on('close', () => target.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onEnd(() => server.close())
  return (server.address() as AddressInfo).port
}
