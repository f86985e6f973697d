import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

// How long a runner is given to end when it has written its report.
const END_LIMIT_MS = 60_000

interface ReportingOptions {
  cwd: string
  env?: NodeJS.ProcessEnv
  /** The file that the runner writes when all tests have run. */
  report: string
  endLimitMs?: number
}

/**
 * Runs a test runner with its output straight to the terminal, because a long suite shows what it does. The report, not
 * the exit code, says how it went. A runner that reports and then does not end is ended, which fails.
 */
export async function runReporting(name: string, args: string[], options: ReportingOptions): Promise<void> {
  const { cwd, env = process.env, report, endLimitMs = END_LIMIT_MS } = options
  const child = spawn(name, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = new Promise<true>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => resolve(true))
  })
  let reportedAt: number | undefined
  while (!(await Promise.race([ended, sleep(500, false)]))) {
    if (reportedAt === undefined && existsSync(report)) reportedAt = Date.now()
    if (reportedAt === undefined || Date.now() - reportedAt < endLimitMs) continue
    child.kill('SIGKILL')
    await ended
    throw new Error(
      `${name} has run all tests, but did not end within ${endLimitMs / 1_000} s: a test left a server, a timer or a process open.\n` +
        '  Find it with "npm run jest -- --detectOpenHandles FILE"; what a test opens is closed with onEnd() of actions/shared/testing/cleanup.ts.',
    )
  }
  if (!existsSync(report))
    throw new Error(`${name} ended with ${child.exitCode ?? child.signalCode} and wrote no report`)
}
