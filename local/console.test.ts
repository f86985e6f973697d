import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

// A process of its own, because the exit code and what is printed last are what is tested.
function runMain(body: string) {
  const modules = ['console.ts', '../actions/shared/errors.ts'].map(file => join(import.meta.dirname, file))
  const script = `import { main, step } from '${modules[0]}'; import { ActionError } from '${modules[1]}'
    await main(async () => { ${body} })`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('prints what happened and what to do in one line, and exits with 1', () => {
  const { status, stderr } = runMain("throw new ActionError('Port 1 is taken', { hint: 'Choose another.' })")
  expect([status, stderr]).toEqual([1, '✗ Port 1 is taken. Choose another.\n'])
})

it('prints the stack of an unexpected error', () => {
  const { status, stderr } = runMain("throw new TypeError('broken')")
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^✗ Unexpected failure: broken\n.*\n\s+at /)])
})

it('prints the start and the end of a step', () => {
  const { status, stdout } = runMain("await step('sample data', async () => 1)")
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^▸ sample data\n✓ sample data (\d+ ms|\d+\.\d s)\n$/)])
})

it('prints what a slow step does in a log', () => {
  // The clock jumps ahead of the heartbeat's interval.
  const slow = `await step('act', async () => {
    const now = Date.now
    Date.now = () => now() + 16_000
    await new Promise(resolve => setTimeout(resolve, 1_500))
    Date.now = now
  }, 'building act')`
  const { status, stdout } = runMain(slow)
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^▸ act\n… building act \d+ s\n✓ act \d\.\d s\n$/)])
})
