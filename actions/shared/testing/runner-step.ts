import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { makeTempFolder } from './temp-folder.ts'

/** The result of one run of an action, as a runner sees it. */
export interface Outcome {
  exitCode: number | null
  /** Standard output and error, as the runner's log has them. */
  log: string
  outputs: Record<string, string>
  state: Record<string, string>
  summary: string
  /** The messages of `::error::` commands, decoded. */
  errors: string[]
  /** The values of `::add-mask::` commands, decoded. */
  masked: string[]
  milliseconds: number
}

/** How to run an action: inputs in addition to the defaults of its action.yml, and an environment. */
export interface StepOptions {
  inputs?: Record<string, string>
  env?: Record<string, string | undefined>
  cwd?: string
  /** `post` runs the post step, with the `state` that the main step saved. */
  phase?: 'main' | 'post'
  state?: Record<string, string>
  /** Called with the process, to send it signals. */
  onStart?: (child: ChildProcess) => void
  /** Milliseconds after which the process is killed. Default: one minute. */
  killAfterMs?: number
}

/** A step that is ready to run. */
export interface PreparedStep {
  cwd: string
  env: Record<string, string | undefined>
  /** The file that action.yml names for this phase. */
  entry: string
  /** Reads the results; called once, after the run. */
  readOutcome(exitCode: number | null, log: string): Outcome
}

/** The log without the mask commands, which the runner does not show. */
export const removeMasks = (log: string): string => log.replace(/^::add-mask::.*$/gm, '')

/** All text of a run that users see: log, summary and outputs. */
export const collectVisibleText = ({ log, summary, outputs }: Outcome): string =>
  [removeMasks(log), summary, ...Object.values(outputs)].join('\n')

/** When a job is cancelled, a runner sends SIGINT, after 7.5 s SIGTERM and after 2.5 s more SIGKILL. */
export const CANCEL_LIMIT_MS = 10_000

export const ROOT = resolve(import.meta.dirname, '../../..')

/** Creates the files and variables that a runner provides to a step. */
export function prepareStep(action: string, options: StepOptions): PreparedStep {
  const folder = makeTempFolder('black-box-')
  const files = { output: join(folder, 'output'), state: join(folder, 'state'), summary: join(folder, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const { runs, inputs: declared } = parse(readFileSync(join(ROOT, 'actions', action, 'action.yml'), 'utf8'))
  const started = performance.now()
  return {
    cwd: options.cwd ?? folder,
    entry: runs[options.phase ?? 'main'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: options.cwd ?? folder,
      GITHUB_OUTPUT: files.output,
      GITHUB_STATE: files.state,
      GITHUB_STEP_SUMMARY: files.summary,
      ...createInputVariables(declared ?? {}, options.inputs ?? {}),
      ...Object.fromEntries(Object.entries(options.state ?? {}).map(([key, value]) => [`STATE_${key}`, value])),
      ...options.env,
    },
    readOutcome(exitCode, log) {
      const outcome = {
        exitCode,
        log,
        outputs: readKeyValues(files.output),
        state: readKeyValues(files.state),
        summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '',
        errors: findCommands(log, 'error'),
        masked: findCommands(log, 'add-mask'),
        milliseconds: performance.now() - started,
      }
      rmSync(folder, { recursive: true, force: true })
      return outcome
    },
  }
}

function createInputVariables(declared: Record<string, { default?: unknown } | null>, given: Record<string, string>) {
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
function readKeyValues(file: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const match of readFileSync(file, 'utf8').matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)) {
    values[match[1] ?? ''] = match[3] ?? ''
  }
  return values
}

// A runner splits lines at newlines only; the flag s makes the dot match other line ends.
const findCommands = (log: string, command: string): string[] =>
  log.split('\n').flatMap(line => {
    const [, message] = new RegExp(`^::${command}(?: [^:]*)?::(.*)$`, 's').exec(line) ?? []
    if (message === undefined) return []
    return [message.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')]
  })
