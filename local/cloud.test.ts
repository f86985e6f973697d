import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { loopback } from '../actions/shared/testing/loopback.ts'
import { startCloud } from './cloud.ts'
import { isHealthy } from './health.ts'
import { mainCloud } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'cloud-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('says which port is busy and how to choose another', async () => {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const cloud = { ...mainCloud({ LOCAL_SNOWFLAKE_PORT: `${port}`, LOCAL_AWS_PORT: '1', LOCAL_OIDC_PORT: '2' }) }
  const started = startCloud({ ...cloud, folder, supervisorFile: join(folder, 'supervisor.json') }, 'docker')
  await expect(started).rejects.toMatchObject({
    message: expect.stringContaining(`Port ${port}`),
    hint: expect.stringContaining('LOCAL_SNOWFLAKE_PORT'),
  })
  server.close()
})

describe('settings', () => {
  it('gives each data source its own folder', () => {
    expect(mainCloud({}).name).toBe('sample')
    expect(mainCloud({ LOCAL_DATA: folder }).name).toMatch(/^cloud-.+-[0-9a-f]{8}$/)
    expect(mainCloud({ LOCAL_DATA: folder }).folder).not.toBe(mainCloud({}).folder)
  })

  it('refuses a port that is none', () => {
    expect(() => mainCloud({ LOCAL_AWS_PORT: 'x' })).toThrow('LOCAL_AWS_PORT')
  })
})

it('takes only a 200 for health', async () => {
  const server = await loopback(({ path }) => ({ status: path === '/up' ? 200 : 503 }))
  expect(await isHealthy(`${server.url}/up`)).toBe(true)
  expect(await isHealthy(`${server.url}/down`)).toBe(false)
  await server.close()
  expect(await isHealthy(`${server.url}/up`)).toBe(false)
})
