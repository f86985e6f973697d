import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ActionError } from '../actions/shared/errors.ts'
import { identify, isAlive, type ProcessId } from './processes.ts'

/** Takes a lock file for this process; one left by a killed process is taken over. */
export function takeLock(file: string): { release(): void } {
  const me = identify(process.pid)
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(file, JSON.stringify(me), { flag: 'wx' })
      return { release: () => rmSync(file, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = read(file)
    if (holder !== undefined && isAlive(holder)) {
      throw new ActionError(`Another run is at work here (process ${holder.pid})`, { hint: 'Wait for it, or stop it.' })
    }
    rmSync(file, { force: true })
  }
  throw new ActionError(`${file} is taken by another run`)
}

function read(file: string): ProcessId | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessId
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
