import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cloud } from './settings.ts'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** An AWS access key, in the form that the SDK's clients accept. */
export interface AccessKey {
  accessKeyId: string
  secretAccessKey: string
}

/** The root user's access key of this cloud; generates it once, in a private file. */
export function ensureAwsKey(cloud: Cloud): AccessKey {
  const file = join(cloud.folder, 'keys', 'aws.json')
  if (!existsSync(file)) {
    const id = Array.from(randomBytes(16), byte => BASE32[byte % BASE32.length]).join('')
    const key: AccessKey = { accessKeyId: `AKIA${id}`, secretAccessKey: randomBytes(30).toString('base64url') }
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, JSON.stringify(key), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8')) as AccessKey
}

/** The deploy user's key pair of this cloud in PEM; generates it once, in a private file. */
export function ensureDeployKey(cloud: Cloud): { file: string; privateKey: string; publicKey: string } {
  const file = join(cloud.folder, 'keys', 'deploy.pem')
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  }
  const privateKey = readFileSync(file, 'utf8')
  return { file, privateKey, publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString() }
}
