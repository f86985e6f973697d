import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../tools/paths.ts'
import { preparePython } from '../../tools/python.ts'

/** A new, empty local Snowflake. */
export interface LocalAccount {
  port: number
  user: string
  password: string
  stop(): Promise<void>
}

const START_LIMIT_MS = 60_000
const running = new Set<{ process: ChildProcess; folder: string }>()

/** Starts the local Snowflake with an empty data folder, on loopback and without TLS. */
export async function startLocalAccount(): Promise<LocalAccount> {
  const python = await preparePython('snowflake', 'local/snowflake/requirements.txt')
  const folder = mkdtempSync(join(tmpdir(), 'bench-snowflake-'))
  const [port, password] = [await findFreePort(), randomBytes(12).toString('hex')]
  const folders = ['--data', join(folder, 'data'), '--s3', join(folder, 's3')]
  const child = spawn(python, [join(root, 'local/snowflake/serve.py'), '--port', String(port), ...folders], {
    env: { ...process.env, LOCAL_SNOWFLAKE_ADMIN_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const account = { process: child, folder }
  running.add(account)
  let log = ''
  child.stderr.on('data', chunk => {
    log += chunk
  })
  const deadline = Date.now() + START_LIMIT_MS
  while (!(await isHealthy(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The local Snowflake did not start:\n${log}`)
    await sleep(50)
  }
  const stop = async () => {
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    running.delete(account)
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, user: 'deploy_user', password, stop }
}

/** Kills the servers that still run and removes their folders. */
export function killLocalAccounts(): void {
  for (const { process: child, folder } of running) {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

const isHealthy = async (port: number): Promise<boolean> =>
  await fetch(`http://127.0.0.1:${port}/health`).then(
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

/** The project's scripts with values for their variables. */
export function readProjectScripts(publicKey: string): { name: string; text: string }[] {
  const values: Record<string, string> = {
    snowflake_user_public_key: publicKey,
    datasets_url: 's3://snowflake-lab/public/datasets/',
    quickstart_url: 's3://tableau-snowflake-quickstart/',
  }
  return ['setup_framework', 'deploy_objects'].map(name => ({
    name,
    text: readFileSync(join(root, 'snowflake', `${name}.sql`), 'utf8').replace(
      /&\{(\w+)\}/g,
      (reference, variable: string) => values[variable] ?? reference,
    ),
  }))
}
