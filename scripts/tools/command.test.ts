import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { runCommand, succeeds } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true }))
const node = (script: string, options = {}) => runCommand(process.execPath, ['-e', script], options)

it('returns standard output and appends all output to the log', async () => {
  const log = join(folder, 'logs', 'a.log')
  expect(await node("console.log('out'); console.error('err')", { log })).toBe('out\n')
  expect(readFileSync(log, 'utf8').split('\n').toSorted()).toEqual(['', 'err', 'out'])
})

it('fails with the last lines of the command and the hint', async () => {
  const failing = node("for (let i = 0; i < 9; i++) console.error('line', i); process.exit(3)", {
    hint: 'Try again.',
    tailLines: 2,
  })
  await expect(failing).rejects.toMatchObject({
    message: expect.stringMatching(/exited with 3:\n {2}line 7\n {2}line 8$/),
    hint: 'Try again.',
  })
})

it('kills the command at the limit', async () => {
  await expect(node('setTimeout(() => {}, 60_000)', { limitMs: 200 })).rejects.toThrow('was ended by SIGKILL')
})

it('reports a command that does not exist', async () => {
  await expect(runCommand('no-such-command', [])).rejects.toThrow('no-such-command could not be started (ENOENT)')
  expect(await succeeds('no-such-command', [])).toBe(false)
  expect(await succeeds(process.execPath, ['--version'])).toBe(true)
})
