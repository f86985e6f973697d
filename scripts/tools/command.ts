import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { ActionError } from '../../actions/shared/errors.ts'

export interface CommandOptions {
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** Everything the command prints is added here. */
  log?: string
  /** Milliseconds; the command is killed after. */
  limit?: number
  /** How many of its last lines a failure quotes. Default: 5. */
  tail?: number
  hint?: string
}

/** Runs a command without a shell and returns its standard output; a failure names it and quotes its last lines. */
export async function command(name: string, args: string[], options: CommandOptions = {}): Promise<string> {
  const { cwd, env = process.env, log, limit = 600_000, tail = 5, hint } = options
  if (log !== undefined) mkdirSync(dirname(log), { recursive: true })
  const child = spawn(name, args, { ...(cwd === undefined ? {} : { cwd }), env, stdio: ['ignore', 'pipe', 'pipe'] })
  const out: Buffer[] = []
  const all: Buffer[] = []
  const keep = (chunk: Buffer) => {
    all.push(chunk)
    if (log !== undefined) appendFileSync(log, chunk)
  }
  child.stdout.on('data', (chunk: Buffer) => {
    out.push(chunk)
    keep(chunk)
  })
  child.stderr.on('data', keep)
  const timer = setTimeout(() => child.kill('SIGKILL'), limit)
  const code = await new Promise<number | string>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve(status ?? signal ?? 'unknown'))
  }).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown')
  clearTimeout(timer)
  if (code === 0) return Buffer.concat(out).toString()
  const last = Buffer.concat(all).toString().trim().split('\n').slice(-tail).join('\n  ')
  throw new ActionError(
    `${[name, ...args].join(' ').slice(0, 120)} ended with ${code}${last === '' ? '' : `:\n  ${last}`}`,
    {
      hint,
    },
  )
}

/** Whether a command runs and ends well. */
export async function succeeds(name: string, args: string[], options: CommandOptions = {}): Promise<boolean> {
  try {
    await command(name, args, { limit: 20_000, ...options })
    return true
  } catch (error) {
    if (error instanceof ActionError) return false
    throw error
  }
}
