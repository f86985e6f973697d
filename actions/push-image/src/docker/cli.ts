import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ActionError } from '../../../shared/errors.ts'
import { forLog, plain } from '../../../shared/remote-text.ts'
import { throwIfCancelled } from '../../../shared/wait.ts'
import type { Log } from '../log.ts'

/** What a docker command left: its exit code, its standard output and error, and all their lines in the order they came. */
export interface Result {
  exitCode: number
  stdout: string
  stderr: string
  lines: string[]
}

/** How a docker command is run. */
export interface Running {
  /** For its standard input. What is secret goes here, never into `args`. */
  input?: string
  /** Whether the command and its output are kept out of the log. */
  quiet?: boolean
}

/** Runs docker with an argument list; resolves whatever its exit code. */
export type Docker = (args: string[], running?: Running) => Promise<Result>

// A killed client gets this long to tell the engine, before it is killed for good. The run has 4.5 s in all.
const KILL_AFTER_MS = 2_000

/** The docker client with an environment of ours; when the signal aborts, a running command is killed. */
export function dockerClient(env: Record<string, string>, signal: AbortSignal, log: Log): Docker {
  return async (args, { input, quiet = false } = {}) => {
    throwIfCancelled(signal)
    if (!quiet) log.info(forLog(`[command]docker ${args.map(quoted).join(' ')}`))
    // A group of its own: plug-ins such as buildx are children of the client and must end with it.
    const child = spawn('docker', args, { env: { ...process.env, ...env }, detached: true })
    const stopKilling = killOn(signal, child)
    try {
      child.stdin.on('error', ignoreClosedInput)
      child.stdin.end(input ?? '')
      const lines: string[] = []
      const stdout: string[] = []
      const stderr: string[] = []
      const readLines = (stream: NodeJS.ReadableStream, keep: string[]) =>
        createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', line => {
          keep.push(line)
          lines.push(plain(line))
          if (!quiet) log.info(forLog(line))
        })
      readLines(child.stdout, stdout)
      readLines(child.stderr, stderr)
      const exitCode = await ended(child)
      throwIfCancelled(signal)
      return { exitCode, stdout: stdout.join('\n'), stderr: stderr.join('\n'), lines }
    } finally {
      stopKilling()
    }
  }
}

/** Runs a docker command that only asks; its text, or undefined where it failed. */
export async function ask(docker: Docker, args: string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await docker(args, { quiet: true })
  return exitCode === 0 ? stdout.trim() : undefined
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
    child.on('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'ENOENT'
          ? new ActionError('There is no docker on the PATH of this runner', {
              hint: 'Use a runner that has Docker, such as ubuntu-latest.',
            })
          : cause,
      ),
    )
  })
}

function killOn(signal: AbortSignal, child: ChildProcess): () => void {
  let later: NodeJS.Timeout | undefined
  const kill = (name: NodeJS.Signals) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    try {
      process.kill(-child.pid, name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  const abort = () => {
    kill('SIGTERM')
    later = setTimeout(kill, KILL_AFTER_MS, 'SIGKILL')
  }
  signal.addEventListener('abort', abort, { once: true })
  return () => {
    signal.removeEventListener('abort', abort)
    clearTimeout(later)
  }
}

// A command that fails before it has read its input closes the pipe; its exit code tells why.
function ignoreClosedInput(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

const quoted = (argument: string): string => (/^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument))
