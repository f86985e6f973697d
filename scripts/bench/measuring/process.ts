import { type ChildProcess, spawn } from 'node:child_process'

/** A command line with its whole environment. */
export interface Command {
  file: string
  args: string[]
  env: Record<string, string>
  cwd: string
}

/** A process from its start to its exit; times are of Date.now(). */
export interface ProcessRun {
  /** Null if it was killed. */
  exitCode: number | null
  startedAt: number
  exitedAt: number
  /** Its output, and when each line arrived. */
  lines: { text: string; at: number }[]
}

const running = new Set<ChildProcess>()

/** Runs a command; after `limitMs` it is killed. */
export async function runProcess({ file, args, env, cwd }: Command, limitMs: number): Promise<ProcessRun> {
  const startedAt = Date.now()
  const child = spawn(file, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const lines: ProcessRun['lines'] = []
  for (const stream of [child.stdout, child.stderr]) readLines(stream, line => lines.push(line))
  const killer = setTimeout(() => child.kill('SIGKILL'), limitMs)
  let exitedAt = 0
  child.on('exit', () => {
    exitedAt = Date.now()
  })
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    return { exitCode, startedAt, exitedAt, lines }
  } finally {
    clearTimeout(killer)
    running.delete(child)
  }
}

/** Commands that ran one after the other, until one failed. */
export interface RunOfCommands {
  isSuccess: boolean
  /** The time of their processes. */
  wallMs: number
}

/** Runs commands one after the other, until one fails; its last lines are printed. */
export async function runUntilFailure(commands: Command[], limitMs: number): Promise<RunOfCommands> {
  let wallMs = 0
  for (const command of commands) {
    const { exitCode, startedAt, exitedAt, lines } = await runProcess(command, limitMs)
    wallMs += exitedAt - startedAt
    if (exitCode === 0) continue
    for (const { text } of lines.slice(-20)) console.log(`    ${text}`)
    return { isSuccess: false, wallMs }
  }
  return { isSuccess: true, wallMs }
}

/** Kills all processes that still run. */
export function killProcesses(): void {
  for (const child of running) child.kill('SIGKILL')
}

function readLines(stream: NodeJS.ReadableStream, line: (line: { text: string; at: number }) => void): void {
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const at = Date.now()
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) line({ text, at })
  })
  stream.on('end', () => rest !== '' && line({ text: rest, at: Date.now() }))
}
