import { join } from 'node:path'
import { root } from '../../tools/paths.ts'
import { createActionCommand, createRunnerEnvironment } from '../measuring/action-command.ts'
import type { AwsCli } from '../measuring/aws-cli.ts'
import type { Command } from '../measuring/process.ts'

/** Where a run happens: its folder, and the variables with the address of the fake SSM. */
interface RunSettings {
  folder: string
  env: Record<string, string>
}

/** A way to write parameters. */
export interface PutTool {
  key: string
  label: string
  /** The commands that write parameters under /app, one after the other. */
  commands(settings: RunSettings, values: Record<string, string>): Command[]
}

const action = join(root, 'actions/put-params')

/** put-params with its bundle, and other inputs. */
export const createPutCommand = (
  { folder, env }: RunSettings,
  values: Record<string, string>,
  inputs: Record<string, string> = {},
): Command =>
  createActionCommand(action, {
    folder,
    inputs: { path: '/app', parameters: JSON.stringify(values), ...inputs },
    env,
  })

const ours: PutTool = {
  key: 'ours',
  label: 'put-params',
  commands: (settings, values) => [createPutCommand(settings, values)],
}

const createCliLoop = ({ file, label }: AwsCli): PutTool => ({
  key: 'cli',
  label: `loop of ${label}`,
  commands: ({ folder, env }, values) =>
    Object.entries(values).map(([key, value]) => ({
      file,
      args: ['ssm', 'put-parameter', '--type', 'String', '--name', `/app/${key}`, '--value', value],
      // Version 1 of the CLI does not read AWS_REGION.
      env: { ...createRunnerEnvironment(folder), ...env, AWS_DEFAULT_REGION: env.AWS_REGION ?? '' },
      cwd: folder,
    })),
})

/** The tools that are compared. */
export const createTools = (cli: AwsCli | undefined): PutTool[] => [
  ours,
  ...(cli === undefined ? [] : [createCliLoop(cli)]),
]
