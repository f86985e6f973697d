import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { ActionError } from '../../../shared/errors.ts'
import type { Probe } from '../../../shared/wait.ts'

/** Where Airflow is now. */
export interface Endpoint {
  /** Without a slash at the end. */
  url: string
  /** When the task behind it started (ms), where that is known: its DAG processor cannot have read anything earlier. */
  startedAt?: number | undefined
}

/** Finds Airflow, or says why it cannot be reached yet ("no task runs"). Called again when Airflow stops answering. */
export type Locate = () => Promise<Probe<Endpoint>>

/** An Airflow whose address is given. */
export const fixedAddress =
  (url: string): Locate =>
  async () => ({ done: true, value: { url } })

// Loopback, RFC 1918, link-local, carrier-grade NAT (RFC 6598), and their IPv6 kin (RFC 4193, 4291).
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

/** Whether an IP address cannot be reached over the internet. */
export const isPrivate = (address: string): boolean => PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Refuses to send a password over plain http to an address on the internet.
 * @throws ActionError. A name that cannot be resolved passes: nothing can be sent to it.
 */
export async function refuseInsecure(url: string): Promise<void> {
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:') return
  const host = hostname.replace(/^\[|\]$/g, '')
  if ((await addressesOf(host)).every(isPrivate)) return
  throw new ActionError(`${url} is a public address without TLS: the password would be readable on its way`, {
    hint: 'Use https, run the job on a runner inside the network, or set allow-insecure-http: true.',
  })
}

async function addressesOf(host: string): Promise<string[]> {
  if (isIP(host) !== 0) return [host]
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^E(NOTFOUND|AI_AGAIN)$/.test(String(error.code))) return []
    throw error
  }
}
