import { type ChildProcess, spawn } from 'node:child_process'

/** A command line with its whole environment. */
export interface Command {
  file: string
  args: string[]
  env: Record<string, string>
  cwd: string
}

/** A process from its start to its exit; times on Date.now()'s time line. */
export interface Watched {
  /** Null where it was killed. */
  exitCode: number | null
  startedAt: number
  exitedAt: number
  /** What it printed, line by line with the time of arrival. */
  lines: { text: string; at: number }[]
}

const living = new Set<ChildProcess>()

/** Runs a command and watches it; after `limitMs` it is killed. */
export async function watch({ file, args, env, cwd }: Command, limitMs: number): Promise<Watched> {
  const startedAt = Date.now()
  const child = spawn(file, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  living.add(child)
  const lines: Watched['lines'] = []
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, line => lines.push(line))
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
    living.delete(child)
  }
}

/** Kills what still runs. */
export function endProcesses(): void {
  for (const child of living) child.kill('SIGKILL')
}

function eachLine(stream: NodeJS.ReadableStream, line: (line: { text: string; at: number }) => void): void {
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const at = Date.now()
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) line({ text, at })
  })
  stream.on('end', () => rest !== '' && line({ text: rest, at: Date.now() }))
}
