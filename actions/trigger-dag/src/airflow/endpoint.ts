import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { ActionError } from '../../../shared/errors.ts'
import type { Probe } from '../../../shared/poll.ts'
import { findProxy } from '../../../shared/proxy.ts'

/** Airflow's current address. */
export interface Endpoint {
  /** Without a slash at the end. */
  url: string
  /** Start of the ECS task (ms), if known: its DAG processor has parsed nothing before. */
  startedAt?: number | undefined
}

/** Finds Airflow, or says why it has no address yet. Called again when Airflow stops answering. */
export type Locator = () => Promise<Probe<Endpoint>>

/** Creates the locator for the input `url`. */
export const createUrlLocator =
  (url: string): Locator =>
  async () => ({ done: true, value: { url } })

// Loopback, RFC 1918, link-local and carrier-grade NAT (RFC 6598); in IPv6 RFC 4193 and 4291.
const PRIVATE = new BlockList()
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4')
}
PRIVATE.addAddress('::1', 'ipv6')
PRIVATE.addSubnet('fc00::', 7, 'ipv6')
PRIVATE.addSubnet('fe80::', 10, 'ipv6')

/** Whether an IP address is not reachable over the internet. */
export const isPrivate = (address: string): boolean => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Rejects plain http to an address on the internet, which would reveal the password.
 * @throws ActionError. A host name that does not resolve passes: nothing can be sent to it, unless a proxy resolves it.
 */
export async function assertSecure(url: string): Promise<void> {
  const target = new URL(url)
  if (target.protocol === 'https:') return
  const addresses = await resolveHost(target.hostname.replace(/^\[|\]$/g, ''))
  if (addresses.length === 0 && findProxy(target) !== undefined) {
    throw new ActionError(`${url} is an address without TLS that only the proxy can resolve`, {
      hint: 'Use https, list the host in NO_PROXY, or set allow-insecure-http: true if its address is a private one.',
    })
  }
  if (addresses.every(isPrivate)) return
  throw new ActionError(`${url} is a public address without TLS: the password would be sent unencrypted`, {
    hint: 'Use https, run the job on a runner inside the network, or set allow-insecure-http: true.',
  })
}

async function resolveHost(host: string): Promise<string[]> {
  if (isIP(host) !== 0) return [host]
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^E(NOTFOUND|AI_AGAIN)$/.test(String(error.code))) return []
    throw error
  }
}
