import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Deadline } from '../../actions/shared/deadline.ts'
import { ActionError } from '../../actions/shared/errors.ts'
import { type Probe, pollUntilDone } from '../../actions/shared/poll.ts'
import { runCommand, succeeds } from './command.ts'
import { installPackages } from './debian.ts'
import { binFolder } from './go.ts'
import { stateFolder } from './paths.ts'

const pidFile = join(stateFolder, 'dockerd.pid')
const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 30_000

/** Returns a Docker client that can build with BuildKit; as root, installs it and starts an engine if none is running. */
export async function prepareDocker(): Promise<string> {
  let client = await findClient()
  if (client === undefined) {
    await installPackages(['docker.io'], 'No Docker client here can build with BuildKit')
    client = await findClient()
  }
  if (client === undefined)
    throw new ActionError('The Docker client cannot build with BuildKit', { hint: 'Install docker-buildx.' })
  rmSync(join(binFolder, 'docker'), { force: true })
  mkdirSync(binFolder, { recursive: true })
  symlinkSync(client, join(binFolder, 'docker'))
  if (!(await isEngineRunning(client))) await startEngine(client)
  return client
}

/** Stops the engine that prepareDocker started, if any. */
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
  const probeExit = async (): Promise<Probe<void>> =>
    existsSync(`/proc/${pid}`) ? { done: false, state: 'running' } : { done: true, value: undefined }
  await pollUntilDone('The Docker engine', probeExit, Deadline.after(STOP_LIMIT_MS), { everyMs: 200 })
}

// Clients since 23 build with BuildKit only through the buildx plugin; older ones contain it.
async function findClient(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(':').filter(folder => folder !== binFolder)
  for (const file of [...folders, '/usr/bin'].map(folder => join(folder, 'docker'))) {
    if (!existsSync(file)) continue
    const version = await runCommand(file, ['--version']).catch(() => '')
    const major = Number(/version (\d+)/.exec(version)?.[1] ?? 0)
    if (major >= 18 && (major < 23 || (await succeeds(file, ['buildx', 'version'])))) return file
  }
  return undefined
}

const isEngineRunning = (client: string) => succeeds(client, ['info'], { limitMs: 10_000 })

async function startEngine(client: string): Promise<void> {
  if (process.getuid?.() !== 0) {
    throw new ActionError('No Docker engine is running, and only root can start one', {
      hint: 'Start Docker (or set DOCKER_HOST, or run as root), then run the same command again.',
    })
  }
  const daemon = ['/usr/sbin/dockerd', '/usr/bin/dockerd', '/usr/local/bin/dockerd'].find(existsSync)
  if (daemon === undefined) {
    await installPackages(['docker.io', 'iptables'], 'No Docker engine is running')
    if (await isEngineRunning(client)) return
  }
  const log = join(stateFolder, 'logs', 'dockerd.log')
  mkdirSync(join(stateFolder, 'logs'), { recursive: true })
  rmSync(pidFile, { force: true })
  // A data folder of its own, so that nothing stays in the system's; the usual socket, so that "docker ps" works.
  const output = openSync(log, 'a')
  const args = ['--data-root', join(stateFolder, 'docker'), '--pidfile', pidFile]
  // dockerd calls iptables, which is in a folder that a user's PATH often lacks.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const child = spawn(daemon ?? '/usr/sbin/dockerd', args, { detached: true, env, stdio: ['ignore', output, output] })
  child.on('error', () => undefined)
  child.unref()
  const probeStart = async (): Promise<Probe<void>> => {
    if (child.exitCode !== null) {
      throw new ActionError(`The Docker engine exited with ${child.exitCode}`, { hint: `See ${log}` })
    }
    return (await isEngineRunning(client)) ? { done: true, value: undefined } : { done: false, state: 'starting' }
  }
  await pollUntilDone('The Docker engine', probeStart, Deadline.after(START_LIMIT_MS), { everyMs: 300 })
}
