import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../../actions/shared/errors.ts'
import { waitFor } from '../../actions/shared/wait.ts'
import { command, succeeds } from './command.ts'
import { installPackages } from './debian.ts'
import { binFolder } from './go.ts'
import { stateFolder } from './paths.ts'

const pidFile = join(stateFolder, 'dockerd.pid')
const START_LIMIT_MS = 60_000

/** A Docker client that can build with BuildKit and an engine that answers; installs and starts them where we may. */
export async function docker(): Promise<string> {
  let client = await workingClient()
  if (client === undefined) {
    await installPackages(['docker.io'], 'There is no Docker client that can build with BuildKit')
    client = await workingClient()
  }
  if (client === undefined)
    throw new ActionError('Docker cannot build with BuildKit', { hint: 'Install docker-buildx.' })
  rmSync(join(binFolder, 'docker'), { force: true })
  mkdirSync(binFolder, { recursive: true })
  symlinkSync(client, join(binFolder, 'docker'))
  if (!(await answers(client))) await startEngine(client)
  return client
}

/** Stops the engine, where it is one we started. */
export async function stopEngine(): Promise<void> {
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  try {
    process.kill(pid, 'SIGTERM')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    rmSync(pidFile, { force: true })
    return
  }
  const gone = async () =>
    existsSync(`/proc/${pid}`) ? { done: false as const, state: 'up' } : { done: true as const, value: 0 }
  await waitFor('The Docker engine', gone, { everyMs: 200, deadline: Date.now() + 30_000 })
}

// Client 23 and newer build only through the buildx plugin, older ones have BuildKit inside.
async function workingClient(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(':').filter(folder => folder !== binFolder)
  for (const file of [...folders, '/usr/bin'].map(folder => join(folder, 'docker'))) {
    if (!existsSync(file)) continue
    const version = await command(file, ['--version']).catch(() => '')
    const major = Number(/version (\d+)/.exec(version)?.[1] ?? 0)
    if (major >= 18 && (major < 23 || (await succeeds(file, ['buildx', 'version'])))) return file
  }
  return undefined
}

const answers = (client: string) => succeeds(client, ['info'], { limit: 10_000 })

async function startEngine(client: string): Promise<void> {
  if (process.getuid?.() !== 0) {
    throw new ActionError('No Docker engine answers, and only root can start one', {
      hint: 'Start Docker (or set DOCKER_HOST, or run as root), then run the same command again.',
    })
  }
  const daemon = ['/usr/sbin/dockerd', '/usr/bin/dockerd', '/usr/local/bin/dockerd'].find(existsSync)
  if (daemon === undefined) {
    await installPackages(['docker.io', 'iptables'], 'No Docker engine answers')
    if (await answers(client)) return
  }
  const log = join(stateFolder, 'logs', 'dockerd.log')
  mkdirSync(join(stateFolder, 'logs'), { recursive: true })
  rmSync(pidFile, { force: true })
  // Its own data folder: nothing of ours stays in the system's. The usual socket: "docker ps" just works.
  const output = openSync(log, 'a')
  const args = ['--data-root', join(stateFolder, 'docker'), '--pidfile', pidFile]
  // It calls iptables, which lies where a user's PATH often does not look.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const child = spawn(daemon ?? '/usr/sbin/dockerd', args, { detached: true, env, stdio: ['ignore', output, output] })
  child.on('error', () => undefined)
  child.unref()
  const ready = async () => {
    if (child.exitCode !== null) throw new ActionError(`The Docker engine ended at once: see ${log}`)
    return (await answers(client))
      ? { done: true as const, value: undefined }
      : { done: false as const, state: 'starting' }
  }
  await waitFor('The Docker engine', ready, { everyMs: 300, deadline: Date.now() + START_LIMIT_MS })
}
