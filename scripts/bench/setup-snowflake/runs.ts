import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, killProcesses, runProcess } from '../measuring/process.ts'
import { type DelayProxy, type RecordedRequest, startDelayProxy } from './delay-proxy.ts'
import { killLocalAccounts, readProjectScripts, startLocalAccount } from './local-account.ts'
import type { RunSettings } from './tools.ts'

/** One run of a tool: the time of its processes, and its requests. */
export interface Run {
  isSuccess: boolean
  wallMs: number
  /** The time from the start to the first request; undefined without a request. */
  firstRequestMs: number | undefined
  requests: RecordedRequest[]
}

export const DELAY_MS = 100
const LIMIT_MS = 120_000
const folders = new Set<string>()
const publicKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64')

/** A new account behind a proxy that delays each request, with the scripts of the project in a folder. */
export async function withAccount<T>(
  scripts: { name: string; text: string }[],
  work: (settings: RunSettings, proxy: DelayProxy, directPort: number) => Promise<T>,
): Promise<T> {
  const account = await startLocalAccount()
  const proxy = await startDelayProxy(account.port, DELAY_MS)
  try {
    return await withFolder(folder => {
      const { user, password } = account
      const files = writeScripts(folder, scripts)
      return work({ folder, scripts: files, port: proxy.port, user, password }, proxy, account.port)
    })
  } finally {
    proxy.close()
    await account.stop()
  }
}

export const projectScripts = (): { name: string; text: string }[] => readProjectScripts(publicKey)

/** Creates a folder for a run and removes it afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  folders.add(folder)
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    folders.delete(folder)
  }
}

export function writeScripts(folder: string, scripts: { name: string; text: string }[]): string[] {
  return scripts.map(({ name, text }) => {
    writeFileSync(join(folder, `${name}.sql`), text)
    return `${name}.sql`
  })
}

/** Runs commands one after the other, until one fails. */
export async function runCommands(commands: Command[], takeRequests: () => RecordedRequest[]): Promise<Run> {
  takeRequests()
  const start = performance.now()
  let wallMs = 0
  let isSuccess = true
  for (const command of commands) {
    const run = await runProcess(command, LIMIT_MS)
    wallMs += run.exitedAt - run.startedAt
    if (run.exitCode !== 0) {
      isSuccess = false
      console.log(
        run.lines
          .map(({ text }) => `    ${text}`)
          .slice(-20)
          .join('\n'),
      )
      break
    }
  }
  const requests = takeRequests()
  const first = requests[0]?.startedAt
  return { isSuccess, wallMs, firstRequestMs: first === undefined ? undefined : first - start, requests }
}

/** The peak memory that `peak-memory.cjs` wrote, in bytes. */
export function readPeakMemory(folder: string): number | undefined {
  const file = join(folder, 'peak-memory')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) * 1024 : undefined
}

/** Kills all processes that still run and removes their folders. */
export function cleanUp(): void {
  killProcesses()
  killLocalAccounts()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
