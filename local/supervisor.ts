// Keeps the services of a local cloud running until it gets a signal. usage: supervisor.ts FILE (see Supervision)
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isHealthy } from './health-check.ts'
import { endProcess, identifyProcess, type ProcessId } from './processes.ts'
import type { CloudAccess, Service } from './services.ts'
import type { Cloud } from './settings.ts'

/** The input of the supervisor. */
export interface Supervision {
  cloud: Cloud
  services: Service[]
  access: CloudAccess
}

/** The contents of the cloud's supervisor file while it runs, also used to clean up after a kill. */
export interface Supervised {
  pid: number
  started: string
  cloud: Cloud
  access: CloudAccess
  services: { name: string; health: string; ca?: string; process: ProcessId }[]
}

const CHECK_EVERY_MS = 2_000
// A service on a busy machine is slow, not dead.
const UNHEALTHY_CHECKS = 20
const RESTART_PAUSE_MS = 1_000

export async function supervise({ cloud, services, access }: Supervision): Promise<void> {
  const logs = join(cloud.folder, 'logs')
  mkdirSync(logs, { recursive: true })
  const children = new Map<string, ChildProcess>()
  const stopping = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())

  const start = (service: Service) => {
    const output = openSync(join(logs, `${service.name}.log`), 'a')
    const child = spawn(service.command, service.args, {
      cwd: cloud.folder,
      env: { ...process.env, ...service.env },
      stdio: ['ignore', output, output],
    })
    child.on('error', error => console.error(`${service.name}: ${error.message}`))
    children.set(service.name, child)
    record()
  }

  const record = () => {
    const me = identifyProcess(process.pid)
    if (me === undefined) throw new Error('This process is not in /proc')
    const running = services.flatMap(({ name, health, ca }) => {
      const id = identifyProcess(children.get(name)?.pid ?? -1)
      return id === undefined ? [] : [{ name, health, ...(ca === undefined ? {} : { ca }), process: id }]
    })
    const state: Supervised = { ...me, cloud, access, services: running }
    writeFileSync(`${cloud.supervisorFile}.new`, JSON.stringify(state, null, 2), { mode: 0o600 })
    renameSync(`${cloud.supervisorFile}.new`, cloud.supervisorFile)
  }

  const keepUp = async (service: Service) => {
    start(service)
    for (let missed = 0; !stopping.signal.aborted; ) {
      await sleep(CHECK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      const child = children.get(service.name)
      const ended = child === undefined || child.exitCode !== null || child.signalCode !== null
      missed = ended || (await isHealthy(service.health, service.ca)) ? 0 : missed + 1
      if (!ended && missed < UNHEALTHY_CHECKS) continue
      console.error(
        `${new Date().toISOString()} ${service.name} ${ended ? 'ended' : 'does not answer'}: starting it again`,
      )
      if (!ended) child?.kill('SIGKILL')
      missed = 0
      await sleep(RESTART_PAUSE_MS)
      if (!stopping.signal.aborted) start(service)
    }
  }

  await Promise.all(services.map(keepUp))
  await Promise.all(
    [...children.values()].map(child => endProcess(identifyProcess(child.pid ?? -1) ?? { pid: -1, started: '' })),
  )
  rmSync(cloud.supervisorFile, { force: true })
}

if (import.meta.main) {
  const [, , file = ''] = process.argv
  const supervision = JSON.parse(readFileSync(file, 'utf8')) as Supervision
  rmSync(file)
  await supervise(supervision)
  process.exit(0)
}
