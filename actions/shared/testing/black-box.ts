import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { onEnd } from './cleanup.ts'
import { type Outcome, prepareStep, ROOT, type StepOptions } from './runner-step.ts'

export { CANCEL_LIMIT_MS, collectVisibleText, type Outcome, removeMasks, type StepOptions } from './runner-step.ts'

/** Runs an action in its own process as a runner does: the bundle or, with BLACK_BOX=src, the source. */
export async function runBlackBox(action: string, options: StepOptions = {}): Promise<Outcome> {
  const { cwd, env, entry, readOutcome } = prepareStep(action, options)
  const source = options.phase === 'post' ? 'src/post.ts' : 'src/index.ts'
  const child = spawn(
    process.execPath,
    [join(ROOT, 'actions', action, process.env.BLACK_BOX === 'src' ? source : entry)],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    },
  )
  onEnd(() => child.kill('SIGKILL'))
  options.onStart?.(child)
  const killTimer = setTimeout(() => child.kill('SIGKILL'), options.killAfterMs ?? 60_000)
  const chunks: Buffer[] = []
  child.stdout.on('data', chunk => chunks.push(chunk))
  child.stderr.on('data', chunk => chunks.push(chunk))
  const exitCode = await new Promise<number | null>(resolve => child.on('close', code => resolve(code)))
  clearTimeout(killTimer)
  return readOutcome(exitCode, Buffer.concat(chunks).toString())
}
