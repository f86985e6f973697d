import { spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A local Snowflake with an empty account, on loopback and without TLS. */
export interface SnowflakeProcess {
  port: number
  /** A user with all roles. */
  user: string
  password: string
  stop(): Promise<void>
}

const ROOT = join(import.meta.dirname, '../../../..')
const START_LIMIT_MS = 120_000
const USER = 'admin'

/** Starts a local Snowflake with its data in a folder. `python` has its requirements. */
export async function startSnowflakeProcess(python: string, folder: string): Promise<SnowflakeProcess> {
  const [port, password] = [await findFreePort(), randomBytes(12).toString('hex')]
  const folders = ['--data', join(folder, 'data'), '--s3', join(folder, 's3')]
  const server = spawn(python, [join(ROOT, 'local/snowflake/serve.py'), '--port', String(port), ...folders], {
    env: { ...process.env, LOCAL_SNOWFLAKE_ADMIN_USER: USER.toUpperCase(), LOCAL_SNOWFLAKE_ADMIN_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exit = new Promise(resolve => server.once('exit', resolve))
  let log = ''
  server.stderr.on('data', chunk => {
    log += chunk
  })
  const deadline = Date.now() + START_LIMIT_MS
  while (!(await isHealthy(port))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL')
      // Another process can take the free port.
      if (log.includes('Address already in use')) return await startSnowflakeProcess(python, folder)
      throw new Error(`The local Snowflake did not start:\n${log}`)
    }
    await sleep(50)
  }
  const stop = async () => {
    server.kill('SIGKILL')
    await exit
  }
  return { port, user: USER, password, stop }
}

const isHealthy = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise(resolve => server.close(resolve))
  return port
}

export const makePublicKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .publicKey.export({ type: 'spki', format: 'der' })
    .toString('base64')
