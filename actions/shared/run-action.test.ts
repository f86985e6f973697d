import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ActionError } from './errors.ts'
import { formatError } from './run-action.ts'
import { onEnd } from './testing/cleanup.ts'

describe('formatError', () => {
  it('shows message, cause and hint of an ActionError', () => {
    const error = new ActionError('Role r was refused', {
      hint: 'Trust this repository.',
      cause: new Error('AccessDenied'),
    })
    expect(formatError(error)).toBe('Role r was refused\nCause: AccessDenied\nTrust this repository.')
  })

  it('calls any other error unexpected and makes no workflow command of its text', () => {
    expect(formatError(new TypeError('::stop-commands::x'))).toBe('Unexpected failure: : :stop-commands::x')
  })
})

// In a child process, because exit code and signals are tested.
function startRunner(main: string): {
  child: ReturnType<typeof spawn>
  ended: Promise<{ code: number | null; log: string }>
} {
  const script = `import { runAction } from ${JSON.stringify(join(import.meta.dirname, 'run-action.ts'))}
    await runAction(async ({ signal }) => { ${main} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] })
  onEnd(() => child.kill('SIGKILL'))
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => chunks.push(chunk))
  const ended = new Promise<{ code: number | null; log: string }>(resolve =>
    child.on('close', code => resolve({ code, log: Buffer.concat(chunks).toString() })),
  )
  return { child, ended }
}

describe('runAction', () => {
  it('puts the annotation on the line to fix', async () => {
    const { log } = await startRunner(
      `const { ActionError } = await import(${JSON.stringify(join(import.meta.dirname, 'errors.ts'))})
       throw new ActionError('no such type', { location: { file: 'stack.yml', line: 7 } })`,
    ).ended
    expect(log).toContain('::error file=stack.yml,line=7::no such type')
  })

  it('turns a thrown error into one annotation and exit code 1', async () => {
    const { code, log } = await startRunner(`throw new Error('broken')`).ended
    expect([code, log.trim().split('\n').at(-1)]).toEqual([1, '::error::Unexpected failure: broken'])
  })

  it('exits 0 when the main function ends without an error', async () => {
    expect(await startRunner('').ended).toEqual({ code: 0, log: '' })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('aborts the run on %s', async name => {
    const { child, ended } = startRunner(`console.log('ready'); setInterval(() => {}, 1e6)
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))`)
    child.stdout?.once('data', () => child.kill(name))
    const { code, log } = await ended
    expect(code).toBe(1)
    expect(log).toContain(`::error::Cancelled (${name})`)
  })

  it('ends soon after a signal when the main function ignores it', async () => {
    const { child, ended } = startRunner(
      `console.log('ready'); await new Promise(resolve => setTimeout(resolve, 60_000))`,
    )
    child.stdout?.once('data', () => child.kill('SIGTERM'))
    expect((await ended).code).toBe(1)
  })
})
