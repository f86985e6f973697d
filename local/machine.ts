import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { command } from '../scripts/tools/command.ts'
import { installPackages } from '../scripts/tools/debian.ts'
import { docker } from '../scripts/tools/docker.ts'
import { goTool } from '../scripts/tools/go.ts'
import { root, stateFolder } from '../scripts/tools/paths.ts'
import { pythonEnvironment } from '../scripts/tools/python.ts'
import { step } from './console.ts'

/** What a machine must have for the local cloud. */
export interface Machine {
  docker: string
  /** The image the Airflow image is built from. */
  baseImage: string
}

/** Sets up what is missing; a machine that has everything is told at once. */
export async function prepareMachine(): Promise<Machine> {
  // First, and alone: where it cannot be had, nothing else needs to begin.
  const client = await step('Docker', docker, 'starting Docker')
  const [baseImage] = await Promise.all([
    step('base images', () => images(client), 'pulling or building the base images'),
    step('act, which runs the workflow', () => goTool('act'), 'building act, which runs the workflow'),
    step('Python packages of the local AWS and Snowflake', installPythonPackages, 'installing Python packages'),
  ])
  writeFileSync(join(stateFolder, 'ready'), '')
  return { docker: client, baseImage }
}

async function installPythonPackages(): Promise<void> {
  await pythonEnvironment('aws', 'local/aws/requirements.txt')
  await pythonEnvironment('snowflake', 'local/snowflake/requirements.txt')
}

// Pulled where a registry answers, built from Debian's packages where none does: the scripts decide and say the name.
async function images(client: string): Promise<string> {
  const options = {
    log: join(stateFolder, 'logs', 'images.log'),
    hint: 'The first run needs the network: connect, then run the same command again.',
    // debootstrap lies where a user's PATH often does not look.
    env: { ...process.env, DOCKER: client, DOCKER_BUILDKIT: '1', PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
  }
  const base = () => command('bash', [join(root, 'local/images/base.sh')], options)
  let printed: string
  try {
    printed = await base()
  } catch (error) {
    if (!(error instanceof ActionError) || existsSync('/usr/sbin/debootstrap')) throw error
    await installPackages(
      ['debootstrap', 'ca-certificates'],
      'No image registry answers, so the base image is built here',
    )
    printed = await base()
  }
  const name = printed.trim().split('\n').at(-1) ?? ''
  await command('bash', [join(root, 'local/images/postgres.sh'), name], options)
  return name
}
