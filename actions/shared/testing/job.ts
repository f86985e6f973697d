import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { makeTempFolder } from './temp-folder.ts'

/** What a runner sees of one run of an action. */
export interface Outcome {
  exitCode: number | null
  /** Standard output and error, as the runner's log has them. */
  log: string
  outputs: Record<string, string>
  state: Record<string, string>
  summary: string
  /** The messages of `::error::` commands, decoded. */
  errors: string[]
  /** What `::add-mask::` named, decoded. */
  masked: string[]
  milliseconds: number
}

/** How to run an action: inputs over the defaults of its action.yml, and an environment of its own. */
export interface Job {
  inputs?: Record<string, string>
  env?: Record<string, string | undefined>
  cwd?: string
  /** `post` runs the post step, with the `state` the main step saved. */
  phase?: 'main' | 'post'
  state?: Record<string, string>
  /** Called with the process, to send it signals. */
  started?: (child: ChildProcess) => void
  /** Milliseconds after which the process is killed. Default: one minute. */
  killAfter?: number
}

/** A job as a runner has prepared it. */
export interface Prepared {
  cwd: string
  env: Record<string, string | undefined>
  /** What action.yml runs in this phase. */
  entry: string
  /** What became of it; called once, when it has ended. */
  outcome(exitCode: number | null, log: string): Outcome
}

/** When a job is cancelled, a runner sends SIGINT, after 7.5 s SIGTERM and after 2.5 s more SIGKILL. */
export const CANCEL_LIMIT_MS = 10_000

export const ROOT = resolve(import.meta.dirname, '../../..')

/** The files and variables that a runner makes for a step. */
export function prepare(action: string, job: Job): Prepared {
  const folder = makeTempFolder('black-box-')
  const files = { output: join(folder, 'output'), state: join(folder, 'state'), summary: join(folder, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const { runs, inputs: declared } = parse(readFileSync(join(ROOT, 'actions', action, 'action.yml'), 'utf8'))
  const started = performance.now()
  return {
    cwd: job.cwd ?? folder,
    entry: runs[job.phase ?? 'main'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: job.cwd ?? folder,
      GITHUB_OUTPUT: files.output,
      GITHUB_STATE: files.state,
      GITHUB_STEP_SUMMARY: files.summary,
      ...inputVariables(declared ?? {}, job.inputs ?? {}),
      ...Object.fromEntries(Object.entries(job.state ?? {}).map(([key, value]) => [`STATE_${key}`, value])),
      ...job.env,
    },
    outcome(exitCode, log) {
      const outcome = {
        exitCode,
        log,
        outputs: keyValues(files.output),
        state: keyValues(files.state),
        summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '',
        errors: commands(log, 'error'),
        masked: commands(log, 'add-mask'),
        milliseconds: performance.now() - started,
      }
      rmSync(folder, { recursive: true, force: true })
      return outcome
    },
  }
}

function inputVariables(declared: Record<string, { default?: unknown } | null>, given: Record<string, string>) {
  const unknown = Object.keys(given).filter(name => !(name in declared))
  if (unknown.length > 0) throw new Error(`not in action.yml: ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
      given[name] ?? String(input?.default ?? ''),
    ]),
  )
}

// The file commands' format: name<<delimiter, lines, delimiter.
function keyValues(file: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const match of readFileSync(file, 'utf8').matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)) {
    found[match[1] ?? ''] = match[3] ?? ''
  }
  return found
}

// A runner's lines end at a newline only, other than those of a regular expression.
const commands = (log: string, command: string): string[] =>
  log.split('\n').flatMap(line => {
    const [, message] = new RegExp(`^::${command}(?: [^:]*)?::(.*)$`, 's').exec(line) ?? []
    if (message === undefined) return []
    return [message.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')]
  })
