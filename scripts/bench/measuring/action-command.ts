import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Command } from './process.ts'

interface ActionRun {
  /** The folder of the run, from `withRunFolder`. */
  folder: string
  /** Undefined for a run without inputs and their defaults. */
  inputs?: Record<string, string> | undefined
  env: Record<string, string>
}

/** The command of an action as on a runner: its inputs, or their defaults in action.yml, are INPUT_ variables. */
export function createActionCommand(action: string, { folder, inputs, env }: ActionRun): Command {
  return {
    file: process.execPath,
    args: [join(action, 'dist', 'index.js')],
    cwd: folder,
    env: {
      ...env,
      ...createRunnerEnvironment(folder),
      ...(inputs && createInputVariables(action, inputs)),
    },
  }
}

/** The variables of a runner that both actions and other tools can have. */
export const createRunnerEnvironment = (folder: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  RUNNER_TEMP: folder,
  GITHUB_WORKSPACE: folder,
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STATE: join(folder, 'state'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
})

function createInputVariables(action: string, inputs: Record<string, string>): Record<string, string> {
  const manifest = parse(readFileSync(join(action, 'action.yml'), 'utf8'))
  const declared = Object.entries(manifest.inputs as Record<string, { default?: unknown }>)
  const variables = declared.map(([name, input]) => [
    `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
    inputs[name] ?? String(input.default ?? ''),
  ])
  return Object.fromEntries(variables)
}
