// Signed requests to the local AWS, which a test can change after signing, as an attacker would.
import { createHash, createHmac } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { crc32 } from 'node:zlib'
import { SignatureV4 } from '@smithy/signature-v4'
import { createClientSettings } from '../aws-client.ts'
import type { AccessKey } from '../keys.ts'
import type { Supervised } from '../supervisor.ts'

export interface AwsRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: string | Buffer
}

export interface AwsResponse {
  status: number
  headers: Record<string, unknown>
  text: string
}

/** A call of a service with the AWS JSON protocol, such as SSM. */
export const jsonCall = (target: string, body: object): AwsRequest => ({
  method: 'POST',
  path: '/',
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
  body: JSON.stringify(body),
})

/** Signs a request with the cloud's own key, or with another one. */
export async function sign(
  state: Supervised,
  service: string,
  { method, path, headers, body }: AwsRequest,
  key?: Partial<AccessKey>,
): Promise<AwsRequest> {
  const { region, credentials } = createClientSettings(state)
  const signer = new SignatureV4({ service, region, credentials: { ...credentials, ...key }, sha256: Sha256 })
  const host = `127.0.0.1:${state.cloud.ports.aws}`
  const whole = { method, path, headers: { host, ...headers }, body, protocol: 'http:', hostname: '127.0.0.1' }
  const signed = await signer.sign(whole)
  return { method, path, headers: signed.headers, body }
}

/** Sends a request unchanged to the AWS of a cloud. */
export function send(state: Supervised, { method, path, headers, body }: AwsRequest): Promise<AwsResponse> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: state.cloud.ports.aws, method, path, headers, agent: false }
    const sent = httpRequest(options, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode = 0, headers: answered } = response
        resolve({ status: statusCode, headers: answered, text: Buffer.concat(chunks).toString() })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A zip archive of one uncompressed file; APPNOTE.TXT 4.3. */
export function createZip(name: string, text: string): Buffer {
  const [path, data] = [Buffer.from(name), Buffer.from(text)]
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt32LE(crc32(data), 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(data.length, 18)
  common.writeUInt16LE(path.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), path])
  // rw-r--r-- of a regular file, for the user that the code runs as.
  central.writeUInt32LE(0o100644 * 2 ** 16, 38)
  central.writeUInt8(3, 5)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

class Sha256 {
  readonly hash: ReturnType<typeof createHash>
  constructor(secret?: ConstructorParameters<NonNullable<ConstructorParameters<typeof SignatureV4>[0]['sha256']>>[0]) {
    this.hash = (secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret))) as typeof this.hash
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.hash.update(bytes(data))
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest())
  }
  reset(): void {
    throw new Error('not used by the signer')
  }
}

const bytes = (data: string | ArrayBuffer | ArrayBufferView): Buffer =>
  typeof data === 'string'
    ? Buffer.from(data)
    : ArrayBuffer.isView(data)
      ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      : Buffer.from(data)
