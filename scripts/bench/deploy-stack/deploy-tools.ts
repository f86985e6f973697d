import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createActionCommand, createRunnerEnvironment } from '../measuring/action-command.ts'
import { installAwsCli } from '../measuring/aws-cli.ts'
import type { Command } from '../measuring/process.ts'
import { STACK } from './stack-resources.ts'

/** Where a run happens: its folder, the template's path, and the address of the account. */
export interface RunSettings {
  folder: string
  template: string
  url: string
}

/** One way to deploy a stack. */
export interface DeployTool {
  key: 'ours' | 'peer' | 'cli' | 'loop'
  label: string
  /** The command that deploys the template. */
  deployCommand(settings: RunSettings): Command
  /** The same command without inputs, for an action. */
  commandWithoutInputs?(settings: RunSettings): Command
  /** The bundle of an action. */
  bundle?: string
}

const action = join(import.meta.dirname, '../../../actions/deploy-stack')

/** Finds the installed tools; `reportMissing` gets the reason for each other one. */
export async function findDeployTools(reportMissing: (line: string) => void): Promise<DeployTool[]> {
  const ours = createActionTool('ours', 'deploy-stack', action, ({ template }) => ({ 'stack-name': STACK, template }))
  const found = [ours, findPeer(reportMissing), await findAwsCli(reportMissing), sdkLoop]
  return found.filter(tool => tool !== undefined)
}

function findPeer(reportMissing: (line: string) => void): DeployTool | undefined {
  const folder = process.env.BENCH_PEER
  const isComplete =
    folder !== undefined && ['action.yml', 'dist/index.js'].every(file => existsSync(join(folder, file)))
  if (!isComplete) {
    reportMissing(
      'aws-cloudformation-github-deploy is not measured: set BENCH_PEER to its folder, with action.yml and dist/index.js',
    )
    return undefined
  }
  const manifest = join(folder, 'package.json')
  const version = existsSync(manifest) ? ` ${JSON.parse(readFileSync(manifest, 'utf8')).version}` : ''
  return createActionTool('peer', `github-deploy${version}`, folder, ({ template }) => ({ name: STACK, template }))
}

function createActionTool(
  key: DeployTool['key'],
  label: string,
  folder: string,
  inputs: (settings: RunSettings) => Record<string, string>,
): DeployTool {
  const createCommand = (settings: RunSettings, given?: Record<string, string>) =>
    createActionCommand(folder, { folder: settings.folder, inputs: given, env: createEnvironment(settings) })
  return {
    key,
    label,
    bundle: join(folder, 'dist', 'index.js'),
    deployCommand: settings => createCommand(settings, inputs(settings)),
    commandWithoutInputs: settings => createCommand(settings),
  }
}

async function findAwsCli(reportMissing: (line: string) => void): Promise<DeployTool | undefined> {
  const cli = await installAwsCli(reportMissing)
  const options = ['--stack-name', STACK, '--no-fail-on-empty-changeset', '--template-file']
  return (
    cli && {
      key: 'cli',
      label: cli.label,
      deployCommand: settings => ({
        file: cli.file,
        args: ['cloudformation', 'deploy', ...options, settings.template],
        env: createEnvironment(settings),
        cwd: settings.folder,
      }),
    }
  )
}

const sdkLoop: DeployTool = {
  key: 'loop',
  label: 'SDK loop',
  deployCommand: settings => ({
    file: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'sdk-loop.ts'), STACK, settings.template],
    env: createEnvironment(settings),
    cwd: settings.folder,
  }),
}

const createEnvironment = ({ folder, url }: RunSettings): Record<string, string> => ({
  ...createRunnerEnvironment(folder),
  AWS_ENDPOINT_URL: url,
  AWS_REGION: 'eu-west-1',
  AWS_DEFAULT_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret-for-benches',
  AWS_EC2_METADATA_DISABLED: 'true',
})
