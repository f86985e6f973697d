import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { messageOf } from '../../../actions/shared/errors.ts'
import { runCommand } from '../../tools/command.ts'
import { preparePython } from '../../tools/python.ts'
import type { Command } from './process.ts'
import { STACK } from './stack.ts'

/** The folder of a run with the template in it, and the account's address. */
export interface Place {
  folder: string
  template: string
  url: string
}

/** One way to deploy a stack. */
export interface Contender {
  key: 'ours' | 'peer' | 'cli' | 'loop'
  label: string
  /** The command that deploys the template. */
  deployCommand(place: Place): Command
  /** The same command without inputs, for an action. */
  blankCommand?(place: Place): Command
  /** The bundle of an action. */
  bundle?: string
}

const action = join(import.meta.dirname, '../../../actions/deploy-stack')

/** All available contenders; `missing` is called with the reason for each other one. */
export async function findContenders(missing: (line: string) => void): Promise<Contender[]> {
  const ours = actionContender('ours', 'deploy-stack', action, ({ template }) => ({ 'stack-name': STACK, template }))
  const found = [ours, peer(missing), await cli(missing), loop]
  return found.filter(contender => contender !== undefined)
}

function peer(missing: (line: string) => void): Contender | undefined {
  const folder = process.env.BENCH_PEER
  const there = folder !== undefined && ['action.yml', 'dist/index.js'].every(file => existsSync(join(folder, file)))
  if (!there) {
    missing('aws-cloudformation-github-deploy is left out: BENCH_PEER must name its folder (action.yml, dist/index.js)')
    return undefined
  }
  const manifest = join(folder, 'package.json')
  const version = existsSync(manifest) ? ` ${JSON.parse(readFileSync(manifest, 'utf8')).version}` : ''
  return actionContender('peer', `github-deploy${version}`, folder, ({ template }) => ({ name: STACK, template }))
}

// As a runner starts an action: inputs and the defaults of action.yml as INPUT_ variables.
function actionContender(
  key: Contender['key'],
  label: string,
  folder: string,
  inputs: (place: Place) => Record<string, string>,
): Contender {
  const { inputs: declared } = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const bundle = join(folder, 'dist', 'index.js')
  const variables = (given: Record<string, string>) =>
    Object.entries(declared as Record<string, { default?: unknown }>).map(([name, input]) => [
      `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
      given[name] ?? String(input.default ?? ''),
    ])
  const node = (place: Place, more: Record<string, string>): Command => ({
    file: process.execPath,
    args: [bundle],
    env: { ...environment(place), ...more },
    cwd: place.folder,
  })
  return {
    key,
    label,
    bundle,
    deployCommand: place => node(place, Object.fromEntries(variables(inputs(place)))),
    blankCommand: place => node(place, {}),
  }
}

async function cli(missing: (line: string) => void): Promise<Contender | undefined> {
  try {
    const python = await preparePython('bench', 'scripts/bench/deploy-stack/requirements.txt')
    const aws = join(python, '..', 'aws')
    const [version = ''] = (await runCommand(aws, ['--version'])).replace('aws-cli/', '').split(' ')
    const options = ['--stack-name', STACK, '--no-fail-on-empty-changeset', '--template-file']
    return {
      key: 'cli',
      label: `aws cli ${version}`,
      deployCommand: place => ({
        file: aws,
        args: ['cloudformation', 'deploy', ...options, place.template],
        env: environment(place),
        cwd: place.folder,
      }),
    }
  } catch (error) {
    missing(`The AWS CLI is left out, it cannot be installed: ${messageOf(error).split('\n')[0]}`)
    return undefined
  }
}

const loop: Contender = {
  key: 'loop',
  label: 'SDK loop',
  deployCommand: place => ({
    file: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'sdk-loop.ts'), STACK, place.template],
    env: environment(place),
    cwd: place.folder,
  }),
}

const environment = ({ folder, url }: Place): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  RUNNER_TEMP: folder,
  GITHUB_WORKSPACE: folder,
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STATE: join(folder, 'state'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  AWS_ENDPOINT_URL: url,
  AWS_REGION: 'eu-west-1',
  AWS_DEFAULT_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret-for-benches',
  AWS_EC2_METADATA_DISABLED: 'true',
})
