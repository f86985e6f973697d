import { readdirSync, readFileSync } from 'node:fs'
import { Deadline } from '../actions/shared/deadline.ts'
import { type Probe, pollUntilDone } from '../actions/shared/poll.ts'

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessId {
  pid: number
  /** Clock ticks since boot: field 22 of /proc/PID/stat, proc(5). */
  started: string
}

/** Identifies a running process; undefined if there is none. */
export function identifyProcess(pid: number): ProcessId | undefined {
  const started = readStartTime(pid)
  return started === undefined ? undefined : { pid, started }
}

/** Whether this process still runs. */
export const isAlive = ({ pid, started }: ProcessId): boolean => readStartTime(pid) === started

/** Ends a process with SIGTERM, after a timeout with SIGKILL, and waits for its end. */
export async function endProcess(process_: ProcessId, timeoutMs = 20_000): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isAlive(process_)) return
    try {
      process.kill(process_.pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
    const limit = signal === 'SIGTERM' ? timeoutMs : 5_000
    const until = Date.now() + limit
    while (isAlive(process_) && Date.now() < until) await new Promise(resolve => setTimeout(resolve, 50))
  }
  const gone = async (): Promise<Probe<void>> =>
    isAlive(process_) ? { done: false, state: 'running' } : { done: true, value: undefined }
  await pollUntilDone(`Process ${process_.pid}`, gone, Deadline.after(5_000), { everyMs: 100 })
}

/** Finds the processes that were started with `NAME=value` in their environment, except this one. */
export function findByEnvironment(entry: string): ProcessId[] {
  const found: ProcessId[] = []
  for (const name of readdirSync('/proc').filter(file => /^\d+$/.test(file) && Number(file) !== process.pid)) {
    const environment = readProcessFile(`/proc/${name}/environ`)
    const id = environment?.split('\0').includes(entry) ? identifyProcess(Number(name)) : undefined
    if (id !== undefined) found.push(id)
  }
  return found
}

function readStartTime(pid: number): string | undefined {
  const stat = readProcessFile(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The second field is the command in parentheses, which can have spaces; the others follow it.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' ? undefined : fields[18]
}

// A process can end before it is read, and another user's is not readable.
function readProcessFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
