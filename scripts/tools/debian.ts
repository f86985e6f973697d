import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../../actions/shared/errors.ts'
import { NETWORK_HINT, runCommand } from './command.ts'
import { stateFolder } from './paths.ts'

let queue: Promise<unknown> = Promise.resolve()
let isUpdated = false

/** Installs Debian packages, one call of apt-get at a time; `reason` begins the error of a user who cannot. */
export function installPackages(names: string[], reason: string): Promise<void> {
  const installed = queue.then(() => install(names, reason))
  queue = installed.catch(() => undefined)
  return installed
}

async function install(names: string[], reason: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new ActionError(`${reason}, and only root on Debian or Ubuntu can install ${names.join(', ')}`, {
      hint: `As root: apt-get install ${names.join(' ')}. Then run the same command again.`,
    })
  }
  const options = {
    log: join(stateFolder, 'logs', 'apt.log'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    hint: NETWORK_HINT,
  }
  if (!isUpdated) await runCommand('apt-get', ['update', '-qq'], options)
  isUpdated = true
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
}
