import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Cloud } from './settings.ts'

/** The deploy user's key pair as PEM texts; made once for each cloud, readable by its owner only. */
export function deployKey(cloud: Cloud): { file: string; privateKey: string; publicKey: string } {
  const file = join(cloud.folder, 'keys', 'deploy.pem')
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  }
  const privateKey = readFileSync(file, 'utf8')
  return { file, privateKey, publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString() }
}
