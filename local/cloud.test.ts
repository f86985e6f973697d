import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { serveOnLoopback } from '../actions/shared/testing/loopback-server.ts'
import { startCloud } from './cloud.ts'
import { isHealthy } from './health-check.ts'
import { readCloudSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'cloud-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the ports', () => {
  const start = (ports: Record<string, string>) => {
    const cloud = readCloudSettings(ports)
    return startCloud({ ...cloud, folder, supervisorFile: join(folder, 'supervisor.json') }, 'docker')
  }

  it('reports every port that is in use and how to choose another', async () => {
    const servers = await Promise.all([1, 2, 3].map(() => serveOnLoopback(() => ({}))))
    const [first, second, third] = servers.map(({ url }) => new URL(url).port) as [string, string, string]
    const ports = { LOCAL_AWS_PORT: first, LOCAL_SNOWFLAKE_PORT: second, LOCAL_OIDC_PORT: third }
    const failure = await start(ports).catch(error => error)
    await Promise.all(servers.map(server => server.close()))
    expect(failure.message).toBe(
      `Port ${first}, which the local aws needs, is in use by another program\n` +
        `Port ${second}, which the local snowflake needs, is in use by another program\n` +
        `Port ${third}, which the local oidc needs, is in use by another program`,
    )
    expect(failure.hint).toMatch(/LOCAL_AWS_PORT.*\n.*LOCAL_SNOWFLAKE_PORT/)
  })

  it('reports two services on one port before anything starts', async () => {
    const port = await freePort()
    await expect(
      start({ LOCAL_AWS_PORT: port, LOCAL_SNOWFLAKE_PORT: port, LOCAL_OIDC_PORT: await freePort() }),
    ).rejects.toMatchObject({
      message: `LOCAL_AWS_PORT and LOCAL_SNOWFLAKE_PORT are both ${port}`,
      hint: 'Choose another port with LOCAL_SNOWFLAKE_PORT.',
    })
  })

  // Containers often allow every user to listen on every port.
  const firstOpen = Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8'))
  const whereReserved = firstOpen > 3 ? it : it.skip
  whereReserved('does not call a port in use that only root is allowed to open', async () => {
    const ports = { LOCAL_AWS_PORT: '1', LOCAL_SNOWFLAKE_PORT: '2', LOCAL_OIDC_PORT: '3' }
    const failure = await asUser(() => start(ports)).catch(error => error)
    expect(failure.message.split('\n')).toEqual(
      ['1, which the local aws', '2, which the local snowflake', '3, which the local oidc'].map(
        port => `Port ${port} needs, is reserved: this user is not allowed to listen on it`,
      ),
    )
    expect(failure.hint).toContain('1024 or more with LOCAL_AWS_PORT')
  })
})

async function freePort(): Promise<string> {
  const { url, close } = await serveOnLoopback(() => ({}))
  await close()
  return new URL(url).port
}

/** Runs a call without root's rights, with which every port can be opened. */
async function asUser<Value>(run: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return await run()
  process.seteuid?.(65_534)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}

describe('settings', () => {
  it('gives each data source its own folder', () => {
    expect(readCloudSettings({}).name).toBe('sample')
    expect(readCloudSettings({ LOCAL_DATA: folder }).name).toMatch(/^cloud-.+-[0-9a-f]{8}$/)
    expect(readCloudSettings({ LOCAL_DATA: folder }).folder).not.toBe(readCloudSettings({}).folder)
  })

  it('rejects an invalid port', () => {
    expect(() => readCloudSettings({ LOCAL_AWS_PORT: 'x' })).toThrow('LOCAL_AWS_PORT')
  })
})

it('is healthy only with status 200', async () => {
  const server = await serveOnLoopback(({ path }) => ({ status: path === '/up' ? 200 : 503 }))
  expect(await isHealthy(`${server.url}/up`)).toBe(true)
  expect(await isHealthy(`${server.url}/down`)).toBe(false)
  await server.close()
  expect(await isHealthy(`${server.url}/up`)).toBe(false)
})
