import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePublicKey } from '../../../actions/setup-snowflake/test/support/snowflake-process.ts'
import { type Command, killProcesses, type RunOfCommands, runUntilFailure } from '../measuring/process.ts'
import { removeRunFolders, withRunFolder } from '../measuring/run-folder.ts'
import { type DelayProxy, type RecordedRequest, startDelayProxy } from './delay-proxy.ts'
import { killLocalAccounts, readProjectScripts, startLocalAccount } from './local-account.ts'
import type { RunSettings } from './tools.ts'

/** One run of a tool: the time of its processes, and its requests. */
export interface Run extends RunOfCommands {
  /** The time from the start to the first request; undefined without a request. */
  firstRequestMs: number | undefined
  requests: RecordedRequest[]
}

export const DELAY_MS = 100
const LIMIT_MS = 120_000
const publicKey = makePublicKey()

/** A new account behind a proxy that delays each request, with the scripts of the project in a folder. */
export const withAccount = <T>(
  scripts: { name: string; text: string }[],
  work: (settings: RunSettings, proxy: DelayProxy, directPort: number) => Promise<T>,
): Promise<T> =>
  withRunFolder(async folder => {
    const account = await startLocalAccount(folder)
    const port = await account.waitForPort()
    const proxy = await startDelayProxy(port, DELAY_MS)
    try {
      const { user, password } = account
      const files = writeScripts(folder, scripts)
      return await work({ folder, scripts: files, port: proxy.port, user, password }, proxy, port)
    } finally {
      proxy.close()
      await account.stop()
    }
  })

export const projectScripts = (): { name: string; text: string }[] => readProjectScripts(publicKey)

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
  const run = await runUntilFailure(commands, LIMIT_MS)
  const requests = takeRequests()
  const first = requests[0]?.startedAt
  return { ...run, firstRequestMs: first === undefined ? undefined : first - start, requests }
}

/** Kills all processes that still run and removes their folders. */
export function cleanUp(): void {
  killProcesses()
  killLocalAccounts()
  removeRunFolders()
}
