import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { stateFolder } from '../scripts/tools/paths.ts'

export const account = '123456789012'
export const region = 'us-east-1'
/** The deploy user, which the owner of a real Snowflake account creates by hand. */
export const deployUser = 'DEPLOY_USER'
/** The role the workflow assumes through the loopback OIDC issuer. */
export const roleArn = `arn:aws:iam::${account}:role/deploy`

export interface Ports {
  aws: number
  snowflake: number
  oidc: number
  /** The first port for databases; ministack uses the next free one. */
  database: number
}

/** One local cloud: its folder and its ports. */
export interface Cloud {
  name: string
  folder: string
  /** Written by the supervisor while it runs. */
  supervisorFile: string
  ports: Ports
  /** The folder with real DOT and TLC files, if any. */
  source: string | undefined
}

/** The cloud of `npm start`: each data source has its own folder, all share the ports. */
export function readCloudSettings(environment: NodeJS.ProcessEnv = process.env): Cloud {
  const source = findDataSource(environment.LOCAL_DATA)
  const name = source === undefined ? 'sample' : `${basename(source)}-${hash(source)}`
  return {
    name,
    folder: join(stateFolder, 'clouds', name),
    supervisorFile: join(stateFolder, 'supervisor.json'),
    ports: {
      aws: readPort(environment, 'LOCAL_AWS_PORT', 4566),
      snowflake: readPort(environment, 'LOCAL_SNOWFLAKE_PORT', 8443),
      oidc: readPort(environment, 'LOCAL_OIDC_PORT', 4570),
      database: readPort(environment, 'LOCAL_DATABASE_PORT', 15432),
    },
    source,
  }
}

function findDataSource(folder: string | undefined): string | undefined {
  if (folder === undefined || folder === '') return undefined
  if (existsSync(folder)) return realpathSync(folder)
  throw new ActionError(`LOCAL_DATA names the folder ${folder}, which does not exist`, {
    hint: 'Set it to a folder with flights_2008_*.csv and yellow_tripdata_sample_*.csv, or unset it to use the sample.',
  })
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

function readPort(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const value = Number(environment[name] ?? otherwise)
  if (!Number.isInteger(value) || value < 1 || value > 65_535) {
    throw new ActionError(`${name} must be a port number, not "${environment[name]}"`)
  }
  return value
}
