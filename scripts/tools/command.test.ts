import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { command, succeeds } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true }))
const node = (script: string, options = {}) => command(process.execPath, ['-e', script], options)

it('returns standard output, and appends everything to the log', async () => {
  const log = join(folder, 'logs', 'a.log')
  expect(await node("console.log('out'); console.error('err')", { log })).toBe('out\n')
  expect(readFileSync(log, 'utf8').split('\n').toSorted()).toEqual(['', 'err', 'out'])
})

it('fails with its last lines and the hint', async () => {
  const failing = node("for (let i = 0; i < 9; i++) console.error('line', i); process.exit(3)", {
    hint: 'Try again.',
    tail: 2,
  })
  await expect(failing).rejects.toMatchObject({
    message: expect.stringMatching(/ended with 3:\n {2}line 7\n {2}line 8$/),
    hint: 'Try again.',
  })
})

it('is killed at its limit', async () => {
  await expect(node('setTimeout(() => {}, 60_000)', { limit: 200 })).rejects.toThrow('ended with SIGKILL')
})

it('says that a command is not there', async () => {
  await expect(command('no-such-command', [])).rejects.toThrow('no-such-command ended with ENOENT')
  expect(await succeeds('no-such-command', [])).toBe(false)
  expect(await succeeds(process.execPath, ['--version'])).toBe(true)
})
