import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { onEnd } from './cleanup.ts'
import { type Job, type Outcome, prepare, ROOT } from './job.ts'

export { CANCEL_LIMIT_MS, type Job, type Outcome } from './job.ts'

/** Runs an action as a runner does: its bundle, INPUT_* variables, GITHUB_* files; from source where BLACK_BOX=src says so. */
export async function runBlackBox(action: string, job: Job = {}): Promise<Outcome> {
  const { cwd, env, entry, outcome } = prepare(action, job)
  const source = job.phase === 'post' ? 'src/post.ts' : 'src/index.ts'
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
  job.started?.(child)
  const killer = setTimeout(() => child.kill('SIGKILL'), job.killAfter ?? 60_000)
  const chunks: Buffer[] = []
  child.stdout.on('data', chunk => chunks.push(chunk))
  child.stderr.on('data', chunk => chunks.push(chunk))
  const exitCode = await new Promise<number | null>(done => child.on('close', code => done(code)))
  clearTimeout(killer)
  return outcome(exitCode, Buffer.concat(chunks).toString())
}
