import { createHash, createHmac } from 'node:crypto'
import type { ECSClient } from '@aws-sdk/client-ecs'
import { SignatureV4 } from '@smithy/signature-v4'
import { messageOf } from '../../../shared/errors.ts'
import { isTransient } from '../../../shared/retry.ts'
import type { Log } from '../log.ts'

const TIMEOUT_MS = 10_000
const API_VERSION = '2016-11-15'

/**
 * Asks EC2 for the public address of a task's network interface, by one signed request with the ECS client's region
 * and credentials: EC2's own client would treble the size of the bundle.
 * Where it is denied, that is said once and the private address remains.
 */
export function publicIpOf(ecs: ECSClient, log: Log, signal: AbortSignal) {
  let told = false
  return async (networkInterface: string): Promise<string | undefined> => {
    const reply = await describe(ecs, networkInterface, signal)
    if (reply.status === 200) return /<publicIp>([\d.]+)<\/publicIp>/.exec(reply.body)?.[1]
    if (!told) {
      const reason = /<Message>([^<]*)<\/Message>/.exec(reply.body)?.[1] ?? (reply.body || `status ${reply.status}`)
      log.warning(
        `The task's public address cannot be read, so its private one is used (ec2:DescribeNetworkInterfaces: ${reason})`,
      )
    }
    told = true
    return undefined
  }
}

async function describe(ecs: ECSClient, networkInterface: string, signal: AbortSignal) {
  const region = await ecs.config.region()
  const url = new URL(endpointOf(region))
  const body = new URLSearchParams({
    Action: 'DescribeNetworkInterfaces',
    Version: API_VERSION,
    'NetworkInterfaceId.1': networkInterface,
  }).toString()
  const signer = new SignatureV4({ service: 'ec2', region, credentials: ecs.config.credentials, sha256: Sha256 })
  const headers = { host: url.host, 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
  const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: '/',
    query: {},
    headers,
    body,
  })
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: signed.headers,
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    return { status: response.status, body: await response.text() }
  } catch (error) {
    // A private network may have no way to EC2; then nobody reaches the task by a public address from here, either.
    if (signal.aborted || !isTransient(error)) throw error
    return { status: 0, body: messageOf(error) }
  }
}

// The SDK's own order of precedence; AWS's China regions have a domain of their own.
function endpointOf(region: string): string {
  const { AWS_ENDPOINT_URL_EC2, AWS_ENDPOINT_URL } = process.env
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return AWS_ENDPOINT_URL_EC2 ?? AWS_ENDPOINT_URL ?? `https://ec2.${region}.${domain}`
}

/** SHA-256 in the shape in which the signer asks for it. */
class Sha256 {
  readonly #secret: Uint8Array | string | undefined
  #parts: Uint8Array[] = []

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = secret === undefined ? undefined : bytes(secret)
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#parts.push(bytes(data))
  }

  async digest(): Promise<Uint8Array> {
    const hash = this.#secret === undefined ? createHash('sha256') : createHmac('sha256', this.#secret)
    for (const part of this.#parts) hash.update(part)
    return hash.digest()
  }

  reset(): void {
    this.#parts = []
  }
}

function bytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data)
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data)
}
