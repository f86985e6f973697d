import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { BlockList, isIP } from 'node:net'
import { ActionError } from './errors.ts'
import { mask } from './redact.ts'

/** The host that a request is for; a URL is one. */
export interface Target {
  protocol: string
  hostname: string
  port?: string | number | undefined
}

// Loopback and link-local addresses; the metadata services of EC2, ECS and EKS have link-local ones or fd00:ec2::.
const NEVER_PROXIED = new BlockList()
NEVER_PROXIED.addSubnet('127.0.0.0', 8)
NEVER_PROXIED.addSubnet('169.254.0.0', 16)
NEVER_PROXIED.addAddress('::1', 'ipv6')
NEVER_PROXIED.addSubnet('fe80::', 10, 'ipv6')
NEVER_PROXIED.addSubnet('fd00:ec2::', 32, 'ipv6')

/**
 * The proxy that HTTPS_PROXY or HTTP_PROXY sets for the requests of a protocol (`https:`, `http:`).
 * As in curl and Node.js the lower-case name takes precedence, and http:// is the default of the proxy's own protocol.
 */
export function readProxy(protocol: string): URL | undefined {
  const variable = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const text = process.env[variable.toLowerCase()] || process.env[variable]
  if (!text) return undefined
  const address = text.includes('://') ? text : `http://${text}`
  const hint = `Set ${variable} to http://host:port or http://user:password@host:port.`
  try {
    const proxy = new URL(address)
    maskOnce(proxy.password)
    maskOnce(decodeURIComponent(proxy.password))
    if (proxy.protocol === 'http:' || proxy.protocol === 'https:') return proxy
  } catch {
    // The message of a URL error repeats the password.
    throw new ActionError(`${variable} is not the URL of a proxy`, { hint })
  }
  throw new ActionError(`${variable} is not the URL of an HTTP proxy`, { hint })
}

const masked = new Set<string>()

function maskOnce(password: string): void {
  if (masked.has(password)) return
  masked.add(mask(password))
}

/** Whether the environment sets a proxy at all. */
export const hasProxy = (): boolean => readProxy('https:') !== undefined || readProxy('http:') !== undefined

/** The proxy for a request; undefined where the request goes to its host directly. */
export function findProxy(target: Target): URL | undefined {
  const host = normalizeHost(target.hostname)
  if (host === 'localhost' || host.endsWith('.localhost') || isInList(host, NEVER_PROXIED)) return undefined
  const port = String(target.port || (target.protocol === 'https:' ? 443 : 80))
  return listExceptions().some(exception => isException(exception, host, port)) ? undefined : readProxy(target.protocol)
}

/** The exceptions of NO_PROXY. */
export const listExceptions = (): string[] =>
  (process.env.no_proxy || process.env.NO_PROXY || '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(exception => exception !== '')

/** An agent that sends each request through the proxy of the protocol; whether it should is for findProxy to say. */
export function createProxyAgent(protocol: string): HttpAgent {
  const { href } = readProxy(protocol) ?? {}
  const proxyEnv = href === undefined ? {} : { http_proxy: href, https_proxy: href }
  return new (protocol === 'https:' ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: 50, proxyEnv })
}

const agents = new Map<string, HttpAgent>()

/** The agent for a request that goes through a proxy; undefined where it goes to its host directly. */
export function findProxyAgent(target: Target): HttpAgent | undefined {
  const proxy = findProxy(target)
  if (proxy === undefined) return undefined
  const key = `${target.protocol} ${proxy.href}`
  const agent = agents.get(key) ?? createProxyAgent(target.protocol)
  agents.set(key, agent)
  return agent
}

const normalizeHost = (hostname: string): string => hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '')

const isInList = (host: string, list: BlockList): boolean =>
  isIP(host) !== 0 && list.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')

/** Whether a host is an exception: `*`, a host or a domain with or without a leading dot, each with a port; an address or a CIDR block. */
function isException(exception: string, host: string, port: string): boolean {
  if (exception === '*') return true
  const [, block = '', bits] = /^\[?([\da-f:.]+)\]?\/(\d+)$/.exec(exception) ?? []
  if (bits !== undefined) return isInBlock(host, block, Number(bits))
  const [, name = '', wantedPort] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(exception) ?? [undefined, exception]
  if (wantedPort !== undefined && wantedPort !== port) return false
  const domain = normalizeHost(name.replace(/^\*?\./, ''))
  if (isIP(domain) !== 0) return isInBlock(host, domain, isIP(domain) === 6 ? 128 : 32)
  return host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`))
}

function isInBlock(host: string, block: string, bits: number): boolean {
  const family = isIP(block)
  if (family === 0 || bits > (family === 6 ? 128 : 32)) return false
  const list = new BlockList()
  list.addSubnet(block, bits, family === 6 ? 'ipv6' : 'ipv4')
  return isInList(host, list)
}
