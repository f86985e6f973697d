import type { ChildProcess } from 'node:child_process'
import { summary } from '@actions/core'
import type { Clock } from '../deadline.ts'
import { type RunContext, runAction } from '../run-action.ts'
import { type Outcome, prepareStep, type StepOptions } from './runner-step.ts'
import './node-error-instanceof.ts'

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs an action's main function in this process on the test's clock, so that minutes pass at once and mutation testing
 * sees the sources. The runs share the environment of the process, so they run one after the other.
 */
export async function runInProcess(action: string, options: StepOptions, clock: Clock): Promise<Outcome> {
  const current = last.then(() => runAlone(action, options, clock))
  last = current.catch(() => undefined)
  return await current
}

async function runAlone(action: string, options: StepOptions, clock: Clock): Promise<Outcome> {
  const { env, cwd, readOutcome } = prepareStep(action, options)
  const { run } = (await import(`../../${action}/src/run.ts`)) as { run: (context: RunContext) => Promise<void> }
  const before = {
    env: { ...process.env },
    cwd: process.cwd(),
    exitCode: process.exitCode,
    write: process.stdout.write,
  }
  const chunks: string[] = []
  let isRunning = true
  replaceEnvironment(env)
  process.chdir(cwd)
  // The summary of @actions/core keeps the file of its first run.
  Object.assign(summary, { _filePath: undefined })
  process.exitCode = undefined
  process.stdout.write = ((chunk: string | Uint8Array) => chunks.push(String(chunk)) > 0) as typeof process.stdout.write
  try {
    // A signal only calls the listeners of this process, and only while the action runs.
    const kill = (signal: NodeJS.Signals) => isRunning && process.emit(signal, signal)
    options.onStart?.({ kill } as ChildProcess)
    await runAction(run, { clock, exit: () => {} })
    return readOutcome(Number(process.exitCode ?? 0), chunks.join(''))
  } finally {
    isRunning = false
    process.stdout.write = before.write
    process.exitCode = before.exitCode
    process.chdir(before.cwd)
    replaceEnvironment(before.env)
  }
}

function replaceEnvironment(env: Record<string, string | undefined>): void {
  for (const name of Object.keys(process.env)) delete process.env[name]
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value
}
