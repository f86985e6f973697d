import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyDockerConfig, removeDockerConfig } from '../actions/push-image/src/docker/config.ts'
import { runCommand } from '../scripts/tools/command.ts'
import { stateFolder } from '../scripts/tools/paths.ts'
import { getRegistryToken, readParameter } from './aws-client.ts'
import type { Supervised } from './supervisor.ts'

/**
 * Writes the settings of docker-compose-local.yml for this cloud, and tags the deployed image with the name that it
 * uses.
 */
export async function writeComposeSettings(state: Supervised, docker: string, image: string): Promise<string> {
  const { cloud, access } = state
  const text = (name: string) => readParameter(state, name).then(value => value ?? '')
  const base64 = (value: string) => Buffer.from(value).toString('base64')
  const settings = {
    SNOWFLAKE_ACCOUNT: 'local',
    SNOWFLAKE_USER: await text('SnowflakeUser'),
    SNOWFLAKE_PRIVATE_KEY: base64(await text('SnowflakeCntl')),
    SNOWFLAKE_HOST: access.host,
    SNOWFLAKE_PORT: cloud.ports.snowflake,
    CA_BUNDLE: base64(readFileSync(access.caFile, 'utf8')),
    AIRFLOW__CORE__FERNET_KEY: await text('FernetKey'),
    AIRFLOW__API_AUTH__JWT_SECRET: randomBytes(32).toString('hex'),
    AIRFLOW__API__SECRET_KEY: randomBytes(32).toString('hex'),
    AIRFLOW_ADMIN_USER: 'admin',
    AIRFLOW_ADMIN_PASSWORD: await text('AirflowAdminCntl'),
  }
  const file = join(stateFolder, 'local.env')
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(file, lines.join(''), { mode: 0o600 })
  await pullImage(state, docker, image)
  await runCommand(docker, ['tag', image, 'airflow-ecs:local'])
  return file
}

// The login is written to a private copy of the user's Docker configuration.
async function pullImage(state: Supervised, docker: string, image: string): Promise<void> {
  const [registry = ''] = image.split('/')
  const { folder, storeLoginInFile } = await copyDockerConfig()
  try {
    await storeLoginInFile(registry)
    const file = join(folder, 'config.json')
    const settings = JSON.parse(readFileSync(file, 'utf8'))
    settings.auths = { ...settings.auths, [registry]: { auth: await getRegistryToken(state) } }
    writeFileSync(file, JSON.stringify(settings), { mode: 0o600 })
    await runCommand(docker, ['pull', '-q', image], { env: { ...process.env, DOCKER_CONFIG: folder } })
  } finally {
    await removeDockerConfig(folder)
  }
}
