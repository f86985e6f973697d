import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { runCommand } from '../../scripts/tools/command.ts'
import { root, stateFolder } from '../../scripts/tools/paths.ts'
import { ensureAwsKey } from '../keys.ts'
import { deployUser } from '../settings.ts'
import type { StartResult } from '../start.ts'
import type { Supervised } from '../supervisor.ts'

/** A run of `npm start -- --json` as a user sees it. */
export interface Start {
  exitCode: number | null
  printed: string
  /** Null if it ended before its last line. */
  result: StartResult | null
}

/** A copy of this work tree that tests can break, with its own ports and the tools and packages of this one. */
export const treeFolder = join(stateFolder, 'test', 'tree')
const ERROR_LINES = 12
const environmentFile = join(stateFolder, 'test', 'environment.json')

/** Creates the copy from the files that git tracks or does not ignore, as they are now. */
export async function makeTree(): Promise<void> {
  rmSync(dirname(treeFolder), { recursive: true, force: true })
  mkdirSync(join(treeFolder, '.local'), { recursive: true })
  const listed = await runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  })
  for (const file of listed.split('\0').filter(name => name !== '' && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(treeFolder, file))
  }
  symlinkSync(join(root, 'node_modules'), join(treeFolder, 'node_modules'))
  symlinkSync(join(stateFolder, 'tools'), join(treeFolder, '.local', 'tools'))
  writeFileSync(join(treeFolder, '.local', 'ready'), '')
  const git = (...args: string[]) => runCommand('git', args, { cwd: treeFolder })
  await git('init', '-q', '-b', 'main')
  await git('add', '--all')
  await git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-q', '-m', 'tree')
  const [aws, snowflake, oidc, database] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
  const ports = {
    LOCAL_AWS_PORT: aws,
    LOCAL_SNOWFLAKE_PORT: snowflake,
    LOCAL_OIDC_PORT: oidc,
    LOCAL_DATABASE_PORT: database,
  }
  writeFileSync(environmentFile, JSON.stringify(ports))
}

/** Runs `npm start -- --json` with options in the copy; calls `started` with the process id. */
export async function runStart(options: string[] = [], started?: (pid: number) => void): Promise<Start> {
  const child = spawn('npm', ['start', '--silent', '--', '--json', ...options], {
    cwd: treeFolder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (child.pid !== undefined) started?.(child.pid)
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => chunks.push(chunk))
  const exitCode = await new Promise<number | null>(resolve => child.on('close', resolve))
  const printed = Buffer.concat(chunks).toString()
  const last =
    printed
      .trim()
      .split('\n')
      .findLast(line => line.startsWith('{')) ?? 'null'
  return { exitCode, printed, result: JSON.parse(last) as StartResult | null }
}

/** The outcome of a start. The error is part of it, so that a failed comparison prints it. */
export function summarizeStart({ exitCode, printed, result }: Start) {
  const lines = printed.trim().split('\n')
  const error =
    exitCode === 0
      ? null
      : lines
          .filter(line => !line.startsWith('{'))
          .slice(-ERROR_LINES)
          .join('\n')
  return { exitCode, failed: result === null ? 'npm start' : result.failed, error }
}

/** Runs another npm script in the copy; fails with its last lines. */
export const runNpmScript = (...args: string[]): Promise<string> =>
  runCommand('npm', ['run', '--silent', ...args], { cwd: treeFolder, env: environment(), tailLines: 30 })

/** Reads what the copy's supervisor wrote. */
export const readTreeSupervised = (): Supervised =>
  JSON.parse(readFileSync(join(treeFolder, '.local', 'supervisor.json'), 'utf8'))

/** How a test reaches the running cloud: the value of LOCAL_CLOUD. */
export function cloudAccess(airflow: string | null): object {
  const { cloud, access } = readTreeSupervised()
  return {
    snowflake: {
      host: access.host,
      port: cloud.ports.snowflake,
      account: 'local',
      user: deployUser,
      privateKeyFile: join(cloud.folder, 'keys', 'deploy.pem'),
      caFile: access.caFile,
    },
    aws: {
      endpoint: `http://127.0.0.1:${cloud.ports.aws}`,
      registry: `localhost:${cloud.ports.aws}`,
      credentials: ensureAwsKey(cloud),
    },
    airflow: { url: airflow, passwordFile: join(cloud.folder, 'airflow-password') },
  }
}

/** Changes a file of the copy; the returned function restores it. */
export function editFile(file: string, change: (text: string) => string): () => void {
  const path = join(treeFolder, file)
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, change(before))
  return () => writeFileSync(path, before)
}

function environment(): NodeJS.ProcessEnv {
  const { LOCAL_DATA: _, ...inherited } = process.env
  return { ...inherited, ...JSON.parse(readFileSync(environmentFile, 'utf8')) }
}

const freePort = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '0.0.0.0', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(`${port}`))
    })
  })
