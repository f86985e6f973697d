import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ActionError } from '../actions/shared/errors.ts'
import { identifyProcess, isAlive, type ProcessId } from './processes.ts'

/** Acquires a lock file for this process; replaces the file of a process that has ended. */
export function acquireLock(file: string): { release(): void } {
  const me = identifyProcess(process.pid)
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(me), { flag: 'wx' })
      return { release: () => rmSync(file, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = readHolder(file)
    if (holder !== undefined && isAlive(holder)) {
      throw new ActionError(`Another run is in progress (process ${holder.pid})`, {
        hint: 'Wait until it ends, or stop it.',
      })
    }
    rmSync(file, { force: true })
  }
  throw new ActionError(`Another run has the lock ${file}`)
}

function readHolder(file: string): ProcessId | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessId
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
