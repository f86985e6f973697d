import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../../actions/shared/errors.ts'
import { command } from './command.ts'
import { stateFolder } from './paths.ts'

let queue: Promise<unknown> = Promise.resolve()
let listed = false

/** Installs Debian packages, one apt at a time; `why` is said where we may not. */
export function installPackages(names: string[], why: string): Promise<void> {
  const turn = queue.then(() => install(names, why))
  queue = turn.catch(() => undefined)
  return turn
}

async function install(names: string[], why: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new ActionError(`${why}, and this user may not install ${names.join(', ')}`, {
      hint: `As root on Debian or Ubuntu: apt-get install ${names.join(' ')}. Then run the same command again.`,
    })
  }
  const options = {
    log: join(stateFolder, 'logs', 'apt.log'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    hint: 'The first run needs the network: connect, then run the same command again.',
  }
  if (!listed) await command('apt-get', ['update', '-qq'], options)
  listed = true
  await command('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
}
