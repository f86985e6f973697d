import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Deadline } from '../actions/shared/deadline.ts'
import { ActionError } from '../actions/shared/errors.ts'
import { type Probe, pollUntilDone } from '../actions/shared/poll.ts'
import { root } from '../scripts/tools/paths.ts'
import { isHealthy } from './health-check.ts'
import { endProcess, isAlive } from './processes.ts'
import { createServices } from './services.ts'
import type { Cloud } from './settings.ts'
import type { Supervised, Supervision } from './supervisor.ts'

const START_LIMIT_MS = 90_000

/** Starts a cloud unless it runs; first ends what a killed one left. */
export async function startCloud(cloud: Cloud, docker: string): Promise<Supervised> {
  const running = readSupervised(cloud)
  if (running !== undefined && isAlive(running) && running.cloud.name === cloud.name)
    return await waitUntilHealthy(cloud)
  await stopCloud(cloud)
  await requireFreePorts(cloud)
  mkdirSync(join(cloud.folder, 'logs'), { recursive: true })
  // Only the owner reads keys, data and logs, even if an earlier version created the folder.
  chmodSync(cloud.folder, 0o700)
  const { services, access } = await createServices(cloud, docker)
  const supervision: Supervision = { cloud, services, access }
  const file = join(cloud.folder, 'supervision.json')
  writeFileSync(file, JSON.stringify(supervision), { mode: 0o600 })
  const output = openSync(join(cloud.folder, 'logs', 'supervisor.log'), 'a')
  const child = spawn(process.execPath, [join(root, 'local', 'supervisor.ts'), file], {
    cwd: cloud.folder,
    detached: true,
    stdio: ['ignore', output, output],
  })
  child.unref()
  return await waitUntilHealthy(cloud)
}

/** Stops the supervisor and its services, also those that a killed supervisor left. */
export async function stopCloud(cloud: Cloud): Promise<boolean> {
  const running = readSupervised(cloud)
  if (running === undefined) return false
  await endProcess(running, 60_000)
  await Promise.all(running.services.map(service => endProcess(service.process)))
  rmSync(cloud.supervisorFile, { force: true })
  return true
}

/** Reads what the supervisor of the cloud wrote; undefined if there was none. */
export function readSupervised(cloud: Cloud): Supervised | undefined {
  if (!existsSync(cloud.supervisorFile)) return undefined
  return JSON.parse(readFileSync(cloud.supervisorFile, 'utf8')) as Supervised
}

async function waitUntilHealthy(cloud: Cloud): Promise<Supervised> {
  const probe = async (): Promise<Probe<Supervised>> => {
    const state = readSupervised(cloud)
    if (state === undefined || state.services.length < 3) return { done: false, state: 'starting' }
    const answers = await Promise.all(state.services.map(({ health, ca }) => isHealthy(health, ca)))
    const silent = state.services.filter((_, index) => !answers[index]).map(service => service.name)
    return silent.length === 0
      ? { done: true, value: state }
      : { done: false, state: `without ${silent.join(' and ')}` }
  }
  try {
    return await pollUntilDone('The local cloud', probe, Deadline.after(START_LIMIT_MS), { everyMs: 200, maxMs: 1_000 })
  } catch (cause) {
    throw new ActionError('The local cloud did not start', { hint: `See ${join(cloud.folder, 'logs')}`, cause })
  }
}

const SETTINGS = { aws: 'LOCAL_AWS_PORT', snowflake: 'LOCAL_SNOWFLAKE_PORT', oidc: 'LOCAL_OIDC_PORT' } as const

async function requireFreePorts({ ports }: Cloud): Promise<void> {
  const problems: PortProblem[] = []
  const users = new Map<number, string>()
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const port = ports[name as keyof typeof SETTINGS]
    const other = users.get(port)
    if (other !== undefined)
      problems.push({
        message: `${other} and ${setting} are both ${port}`,
        hint: `Choose another port with ${setting}.`,
      })
    users.set(port, setting)
    const code = await tryListening(port)
    if (code !== undefined)
      problems.push(describePortProblem(code, `Port ${port}, which the local ${name} needs,`, port, setting))
  }
  if (problems.length === 0) return
  throw new ActionError(problems.map(({ message }) => message).join('\n'), {
    hint: problems.map(({ hint }) => hint).join('\n'),
  })
}

interface PortProblem {
  message: string
  hint: string
}

// EACCES means that the port is reserved for root, not that it is in use.
function describePortProblem(code: string, subject: string, port: number, setting: string): PortProblem {
  if (code === 'EADDRINUSE') {
    return {
      message: `${subject} is in use by another program`,
      hint: `Stop that program ("ss -ltnp sport = :${port}" names it) or choose another port with ${setting}.`,
    }
  }
  if (code === 'EACCES') {
    return {
      message: `${subject} is reserved: this user is not allowed to listen on it`,
      hint: `Choose a port of 1024 or more with ${setting}.`,
    }
  }
  return { message: `${subject} cannot be opened (${code})`, hint: `Choose another port with ${setting}.` }
}

/** Tries to listen on a port and returns the error code, if any. */
const tryListening = (port: number): Promise<string | undefined> =>
  new Promise(resolve => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)))
  })
