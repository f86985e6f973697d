import { readdirSync, readFileSync } from 'node:fs'
import { type Probe, waitFor } from '../actions/shared/wait.ts'

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessId {
  pid: number
  /** Clock ticks since boot: field 22 of /proc/PID/stat, proc(5). */
  started: string
}

/** Names a running process; undefined when there is none of that number. */
export function identify(pid: number): ProcessId | undefined {
  const started = startOf(pid)
  return started === undefined ? undefined : { pid, started }
}

/** Whether this very process still runs. */
export const isAlive = ({ pid, started }: ProcessId): boolean => startOf(pid) === started

/** Ends a process, politely first; returns once it is gone. */
export async function end(process_: ProcessId, patienceMs = 20_000): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isAlive(process_)) return
    try {
      process.kill(process_.pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
    const limit = signal === 'SIGTERM' ? patienceMs : 5_000
    const until = Date.now() + limit
    while (isAlive(process_) && Date.now() < until) await new Promise(resolve => setTimeout(resolve, 50))
  }
  const gone = async (): Promise<Probe<void>> =>
    isAlive(process_) ? { done: false, state: 'running' } : { done: true, value: undefined }
  await waitFor(`Process ${process_.pid}`, gone, { everyMs: 100, deadline: Date.now() + 5_000 })
}

/** The processes that were started with a given `NAME=value` in their environment; ours is never among them. */
export function withEnvironment(entry: string): ProcessId[] {
  const found: ProcessId[] = []
  for (const name of readdirSync('/proc').filter(file => /^\d+$/.test(file) && Number(file) !== process.pid)) {
    const environment = read(`/proc/${name}/environ`)
    const id = environment?.split('\0').includes(entry) ? identify(Number(name)) : undefined
    if (id !== undefined) found.push(id)
  }
  return found
}

function startOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The second field is the command in parentheses and may hold spaces: count from behind it.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' ? undefined : fields[18]
}

// A process may end between the listing and the look, and another user's may not be looked at.
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
