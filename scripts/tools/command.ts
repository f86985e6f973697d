import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { ActionError } from '../../actions/shared/errors.ts'

/** The hint of an installation that failed. */
export const NETWORK_HINT = 'The first run needs the network: connect, then run the same command again.'

interface CommandOptions {
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** File to which the command's output is appended. */
  log?: string
  /** Milliseconds after which the command is killed. */
  limitMs?: number
  /** How many of the last lines an error quotes. Default: 5. */
  tailLines?: number
  hint?: string
}

/** Runs a command without a shell and returns its standard output; an error names the command and quotes its last lines. */
export async function runCommand(name: string, args: string[], options: CommandOptions = {}): Promise<string> {
  const { cwd, env = process.env, log, limitMs = 600_000, tailLines = 5, hint } = options
  if (log !== undefined) mkdirSync(dirname(log), { recursive: true })
  const child = spawn(name, args, { ...(cwd === undefined ? {} : { cwd }), env, stdio: ['ignore', 'pipe', 'pipe'] })
  const standardOutput: Buffer[] = []
  const output: Buffer[] = []
  const keep = (chunk: Buffer) => {
    output.push(chunk)
    if (log !== undefined) appendFileSync(log, chunk)
  }
  child.stdout.on('data', (chunk: Buffer) => {
    standardOutput.push(chunk)
    keep(chunk)
  })
  child.stderr.on('data', keep)
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs)
  const failure = await new Promise<string | undefined>(resolve => {
    child.on('error', (error: NodeJS.ErrnoException) => resolve(`could not be started (${error.code})`))
    child.on('close', (code, signal) => {
      if (signal !== null) resolve(`was ended by ${signal}`)
      else resolve(code === 0 ? undefined : `exited with ${code}`)
    })
  })
  clearTimeout(timer)
  if (failure === undefined) return Buffer.concat(standardOutput).toString()
  const lastLines = Buffer.concat(output).toString().trim().split('\n').slice(-tailLines).join('\n  ')
  const quoted = lastLines === '' ? '' : `:\n  ${lastLines}`
  throw new ActionError(`${[name, ...args].join(' ').slice(0, 120)} ${failure}${quoted}`, { hint })
}

/** Whether a command can be run and exits with 0. */
export async function succeeds(name: string, args: string[], options: CommandOptions = {}): Promise<boolean> {
  try {
    await runCommand(name, args, { limitMs: 20_000, ...options })
    return true
  } catch (error) {
    if (error instanceof ActionError) return false
    throw error
  }
}
