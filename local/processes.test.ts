import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { onEnd } from '../actions/shared/testing/cleanup.ts'
import { takeLock } from './lock.ts'
import { end, identify, isAlive, withEnvironment } from './processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'processes-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Says when it is ready, because a signal before that would end it whatever its handlers.
async function started(script: string, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['-e', `${script}; setInterval(() => {}, 1e6); console.log('ready')`], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onEnd(() => child.kill('SIGKILL'))
  await new Promise(resolve => child.stdout.once('data', resolve))
  const id = identify(child.pid ?? -1)
  if (id === undefined) throw new Error('the process is gone')
  return id
}

describe('processes', () => {
  it('ends one that ignores SIGTERM', async () => {
    const id = await started("process.on('SIGTERM', () => {})")
    expect(isAlive(id)).toBe(true)
    await end(id, 200)
    expect(isAlive(id)).toBe(false)
  })

  it('never mistakes a later process with the same number', async () => {
    const id = await started('')
    expect(isAlive({ ...id, started: '1' })).toBe(false)
    await end({ ...id, started: '1' })
    expect(isAlive(id)).toBe(true)
    await end(id)
  })

  it('finds what inherited a variable', async () => {
    const id = await started('', { LOCAL_CLOUD_RUN: folder })
    expect(withEnvironment(`LOCAL_CLOUD_RUN=${folder}`)).toEqual([id])
    await end(id)
    expect(withEnvironment(`LOCAL_CLOUD_RUN=${folder}`)).toEqual([])
  })
})

describe('takeLock', () => {
  const file = join(folder, 'lock')

  it('refuses while the holder lives, and says who it is', () => {
    const lock = takeLock(file)
    expect(() => takeLock(file)).toThrow(`process ${process.pid}`)
    lock.release()
    takeLock(file).release()
  })

  it.each(['{"pid":1,"started":"0"}', 'half-writ'])('takes over what a killed run left: %s', left => {
    writeFileSync(file, left)
    const lock = takeLock(file)
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid)
    lock.release()
  })
})
