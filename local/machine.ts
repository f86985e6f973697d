import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { NETWORK_HINT, runCommand } from '../scripts/tools/command.ts'
import { installPackages } from '../scripts/tools/debian.ts'
import { prepareDocker } from '../scripts/tools/docker.ts'
import { prepareGoTool } from '../scripts/tools/go.ts'
import { root, stateFolder } from '../scripts/tools/paths.ts'
import { preparePython } from '../scripts/tools/python.ts'
import { step } from './console.ts'

/** The tools of the machine that the local cloud needs. */
export interface Machine {
  docker: string
  /** The image that the Airflow image is built from. */
  baseImage: string
}

/** Installs what the local cloud needs and is missing. */
export async function prepareMachine(): Promise<Machine> {
  // Alone and first, because the others are useless without it.
  const client = await step('Docker', prepareDocker, 'starting Docker')
  const [baseImage] = await Promise.all([
    step('base images', () => prepareImages(client), 'pulling or building the base images'),
    step(
      'act, which runs the workflow',
      () => prepareGoTool('act'),
      'building act, which runs the workflow (several minutes, once)',
    ),
    step('Python packages of the local AWS and Snowflake', installPythonPackages, 'installing Python packages'),
  ])
  writeFileSync(join(stateFolder, 'ready'), '')
  return { docker: client, baseImage }
}

async function installPythonPackages(): Promise<void> {
  await preparePython('aws', 'local/aws/requirements.txt')
  await preparePython('snowflake', 'local/snowflake/requirements.txt')
}

// The scripts pull the base image from a registry or, without one, build it from Debian's packages; they print its name.
async function prepareImages(client: string): Promise<string> {
  const options = {
    log: join(stateFolder, 'logs', 'images.log'),
    hint: NETWORK_HINT,
    // debootstrap is in a folder that a user's PATH often lacks.
    env: { ...process.env, DOCKER: client, DOCKER_BUILDKIT: '1', PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
  }
  const prepareBase = () => runCommand('bash', [join(root, 'local/images/base.sh')], options)
  let printed: string
  try {
    printed = await prepareBase()
  } catch (error) {
    if (!(error instanceof ActionError) || existsSync('/usr/sbin/debootstrap')) throw error
    await installPackages(
      ['debootstrap', 'ca-certificates'],
      'No image registry can be reached, and the base image cannot be built without debootstrap',
    )
    printed = await prepareBase()
  }
  const name = printed.trim().split('\n').at(-1) ?? ''
  await runCommand('bash', [join(root, 'local/images/postgres.sh'), name], options)
  return name
}
