import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { onEnd } from '../actions/shared/testing/cleanup.ts'
import { acquireLock } from './lock-file.ts'
import { endProcess, findByEnvironment, identifyProcess, isAlive } from './processes.ts'

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
  const id = identifyProcess(child.pid ?? -1)
  if (id === undefined) throw new Error('the process is gone')
  return id
}

describe('processes', () => {
  it('ends one that ignores SIGTERM', async () => {
    const id = await started("process.on('SIGTERM', () => {})")
    expect(isAlive(id)).toBe(true)
    await endProcess(id, 200)
    expect(isAlive(id)).toBe(false)
  })

  it('does not confuse a process with a later one of the same number', async () => {
    const id = await started('')
    expect(isAlive({ ...id, started: '1' })).toBe(false)
    await endProcess({ ...id, started: '1' })
    expect(isAlive(id)).toBe(true)
    await endProcess(id)
  })

  it('finds the processes that inherited a variable', async () => {
    const id = await started('', { LOCAL_CLOUD_RUN: folder })
    expect(findByEnvironment(`LOCAL_CLOUD_RUN=${folder}`)).toEqual([id])
    await endProcess(id)
    expect(findByEnvironment(`LOCAL_CLOUD_RUN=${folder}`)).toEqual([])
  })
})

describe('acquireLock', () => {
  const file = join(folder, 'lock')

  it('throws while the holder runs, and names it', () => {
    const lock = acquireLock(file)
    expect(() => acquireLock(file)).toThrow(`process ${process.pid}`)
    lock.release()
    acquireLock(file).release()
  })

  it.each(['{"pid":1,"started":"0"}', 'half-writ'])('replaces the file that a killed run left: %s', left => {
    writeFileSync(file, left)
    const lock = acquireLock(file)
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid)
    lock.release()
  })
})
