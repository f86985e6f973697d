import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

// How long a runner has to exit after it has written its report.
const END_LIMIT_MS = 60_000

interface ReportOptions {
  cwd: string
  env?: NodeJS.ProcessEnv
  /** The file that the runner writes when all tests have run. */
  report: string
  endLimitMs?: number
}

/**
 * Runs a test runner with its output on the terminal. The report, not the exit code, has the result. A runner that does
 * not exit after its report is killed, which is a failure.
 */
export async function runWithReport(name: string, args: string[], options: ReportOptions): Promise<void> {
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
      `${name} has run all tests, but did not exit within ${endLimitMs / 1_000} s: a test left a server, a timer or a process open.\n` +
        '  Find it with "npm run jest -- --detectOpenHandles FILE"; close it with onEnd() of actions/shared/testing/cleanup.ts.',
    )
  }
  if (!existsSync(report))
    throw new Error(`${name} exited with ${child.exitCode ?? child.signalCode} and wrote no report`)
}
