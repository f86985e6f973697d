import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { getExecOutput } from '@actions/exec'
import { throwIfCancelled } from '../../../shared/deadline.ts'
import { ActionError } from '../../../shared/errors.ts'
import { plain } from '../../../shared/remote-text.ts'

/** The result of a Docker command; a failed command is a result, too. */
export interface DockerResult {
  exitCode: number
  stdout: string
  stderr: string
}

export interface RunOptions {
  /** Standard input. Secrets go here, never into the arguments. */
  input?: string
  /** Keeps the command and its output out of the log. */
  quiet?: boolean
}

/** The Docker command line client. */
export interface DockerClient {
  /**
   * Runs a command that takes time or a secret; it is killed when the step is cancelled or the deadline passes.
   * @returns the lines of both outputs in the order in which they came.
   */
  run(args: string[], options?: RunOptions): Promise<{ exitCode: number; lines: string[] }>
  /** Runs a short command and logs nothing. */
  exec(args: string[]): Promise<DockerResult>
}

interface ClientOptions {
  /** Added to the environment of the step. */
  env: Record<string, string>
  signal: AbortSignal
  log: { info(text: string): void }
}

// Time for a killed client to cancel its request to the engine. A cancelled step has 4.5 s in total.
const KILL_AFTER_MS = 2_000
// @actions/exec cannot end a command, and a hanging docker must not keep a failed step running.
const EXIT_AFTER_MS = 4_000

/** Creates a Docker client that ends with the signal. */
export function createDockerClient({ env, signal, log }: ClientOptions): DockerClient {
  return {
    async run(args, { input = '', quiet = false } = {}) {
      throwIfCancelled(signal)
      if (!quiet) log.info(`[command]docker ${args.map(quoteArgument).join(' ')}`)
      // A process group of its own: plug-ins such as buildx are child processes of the client and must end with it.
      const child = spawn('docker', args, { env: { ...process.env, ...env }, detached: true })
      const stopWatching = killOnAbort(signal, child)
      try {
        child.stdin.on('error', ignoreClosedStdin)
        child.stdin.end(input)
        const lines: string[] = []
        for (const stream of [child.stdout, child.stderr]) {
          createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', line => {
            lines.push(plain(line))
            if (!quiet) log.info(line)
          })
        }
        const exitCode = await waitForExit(child)
        throwIfCancelled(signal)
        return { exitCode, lines }
      } finally {
        stopWatching()
      }
    },

    async exec(args) {
      throwIfCancelled(signal)
      const options = {
        env: { ...(process.env as Record<string, string>), ...env },
        silent: true,
        ignoreReturnCode: true,
        // Without input, standard input would stay open.
        input: Buffer.alloc(0),
      }
      try {
        const { exitCode, stdout, stderr } = await rejectOnAbort(getExecOutput('docker', args, options), signal)
        return { exitCode, stdout: stdout.trim(), stderr: stderr.trim() }
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith('Unable to locate executable file')) throw error
        throw new ActionError('docker was not found on the PATH of this runner', {
          hint: 'Use a runner that has Docker, such as ubuntu-latest.',
        })
      }
    },
  }
}

/** The output of a short command; undefined if it fails. */
export async function readOutput(docker: DockerClient, args: string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await docker.exec(args)
  return exitCode === 0 ? stdout : undefined
}

async function rejectOnAbort<T>(running: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = () => {
    setTimeout(() => process.exit(1), EXIT_AFTER_MS).unref()
    reject(signal.reason)
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([running, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function waitForExit(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)))
    child.on('error', reject)
  })
}

function killOnAbort(signal: AbortSignal, child: ChildProcess): () => void {
  let killTimer: NodeJS.Timeout | undefined
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
    killTimer = setTimeout(kill, KILL_AFTER_MS, 'SIGKILL')
  }
  signal.addEventListener('abort', abort, { once: true })
  return () => {
    signal.removeEventListener('abort', abort)
    clearTimeout(killTimer)
  }
}

// A command that fails before it reads its input closes the pipe; its exit code says why.
function ignoreClosedStdin(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

const quoteArgument = (argument: string): string =>
  /^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument)
