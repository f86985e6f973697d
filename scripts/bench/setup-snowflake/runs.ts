import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePublicKey } from '../../../actions/setup-snowflake/test/support/snowflake-process.ts'
import { type Command, killProcesses, runProcess } from '../measuring/process.ts'
import { removeRunFolders, withRunFolder } from '../measuring/run-folder.ts'
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

/** Kills all processes that still run and removes their folders. */
export function cleanUp(): void {
  killProcesses()
  killLocalAccounts()
  removeRunFolders()
}
