// The listening sockets of a cloud, from /proc and from the published ports of its containers.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { runCommand } from '../../scripts/tools/command.ts'
import type { Supervised } from '../supervisor.ts'

interface Listener {
  owner: string
  address: string
  port: number
}

const LISTEN = '0A'

/** Every listening socket of the processes and containers of a running cloud. */
export async function listListeners(state: Supervised, docker: string): Promise<Listener[]> {
  const sockets = readSockets()
  const owned = listProcessTree(state.pid).flatMap(pid => {
    const owner = state.services.find(service => service.process.pid === pid)?.name ?? `process ${pid}`
    const inodes = listSocketInodes(pid)
    return sockets.filter(({ inode }) => inodes.has(inode)).map(socket => ({ owner, ...socket }))
  })
  const published = await listPublishedPorts(state, docker)
  // docker-proxy listens for a container; without it only the firewall rule has the address.
  const proxied = sockets
    .filter(({ port }) => published.some(container => container.port === port))
    .map(socket => ({ owner: `port ${socket.port} of a container`, ...socket }))
  return [...owned, ...published, ...proxied].map(({ owner, address, port }) => ({ owner, address, port }))
}

async function listPublishedPorts(state: Supervised, docker: string): Promise<Listener[]> {
  const label = `label=ministack.instance=${hostname()}:${state.cloud.ports.aws}`
  const ids = (await runCommand(docker, ['ps', '-q', '--filter', label])).split('\n').filter(Boolean)
  if (ids.length === 0) return []
  const format = '{{.Name}} {{json .NetworkSettings.Ports}}'
  const lines = (await runCommand(docker, ['inspect', '--format', format, ...ids])).split('\n').filter(Boolean)
  return lines.flatMap(line => {
    const [name = ''] = line.split(' ')
    const ports = JSON.parse(line.slice(name.length)) as Record<string, { HostIp: string; HostPort: string }[] | null>
    return Object.values(ports).flatMap(bindings =>
      (bindings ?? []).map(({ HostIp, HostPort }) => ({ owner: name, address: HostIp, port: Number(HostPort) })),
    )
  })
}

// proc(5), /proc/net/tcp: "sl local_address rem_address st …", the inode is the tenth field.
function readSockets(): { address: string; port: number; inode: string }[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(file =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.trim().split(/\s+/))
      .filter(fields => fields[3] === LISTEN)
      .map(fields => {
        const [address = '', port = ''] = (fields[1] ?? '').split(':')
        return { address: formatAddress(address), port: Number.parseInt(port, 16), inode: fields[9] ?? '' }
      }),
  )
}

// Four bytes in little-endian order. An IPv6 address stays in hexadecimal: none is expected.
function formatAddress(hex: string): string {
  if (hex.length > 8) return `[${hex}]`
  return [...Buffer.from(hex, 'hex').reverse()].join('.')
}

function listSocketInodes(pid: number): Set<string> {
  const folder = `/proc/${pid}/fd`
  const targets = readdirSync(folder).map(name => {
    try {
      return readlinkSync(`${folder}/${name}`)
    } catch {
      return '' // closed already
    }
  })
  return new Set(targets.map(target => /^socket:\[(\d+)\]$/.exec(target)?.[1]).filter(inode => inode !== undefined))
}

/** A process and its descendants. */
function listProcessTree(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        return { pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }
      } catch {
        return { pid: Number(name), parent: -1 }
      }
    })
  const found = [pid]
  for (const member of found) found.push(...parents.filter(({ parent }) => parent === member).map(child => child.pid))
  return found
}
