import { spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A local Snowflake with an empty account, on loopback and without TLS. */
export interface SnowflakeProcess {
  /** A user with all roles. */
  user: string
  password: string
  /** Waits until the server is ready, and returns its port. */
  waitForPort(): Promise<number>
  stop(): Promise<void>
}

const ROOT = join(import.meta.dirname, '../../../..')
const START_LIMIT_MS = 120_000
const USER = 'admin'

/** Starts a local Snowflake with its data in a folder. `python` has its requirements. */
export function startSnowflakeProcess(python: string, folder: string): SnowflakeProcess {
  const password = randomBytes(12).toString('hex')
  const folders = ['--data', join(folder, 'data'), '--s3', join(folder, 's3')]
  const server = spawn(python, [join(ROOT, 'local/snowflake/serve.py'), '--port', '0', ...folders], {
    env: { ...process.env, LOCAL_SNOWFLAKE_ADMIN_USER: USER.toUpperCase(), LOCAL_SNOWFLAKE_ADMIN_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exit = new Promise(resolve => server.once('exit', resolve))
  let log = ''
  server.stderr.on('data', chunk => {
    log += chunk
  })
  return {
    user: USER,
    password,
    async waitForPort() {
      const deadline = Date.now() + START_LIMIT_MS
      for (;;) {
        const [, port] = /Starting on 127\.0\.0\.1:(\d+)\n/.exec(log) ?? []
        if (port !== undefined && (await isHealthy(port))) return Number(port)
        if (server.exitCode !== null || Date.now() > deadline) {
          throw new Error(`The local Snowflake did not start:\n${log}`)
        }
        await sleep(50)
      }
    },
    async stop() {
      server.kill('SIGKILL')
      await exit
    },
  }
}

const isHealthy = (port: string): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

export const makePublicKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .publicKey.export({ type: 'spki', format: 'der' })
    .toString('base64')
