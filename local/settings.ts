import { createHash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'

/** The project's folder, and the one ignored folder that holds everything made at run time. */
export const root = join(import.meta.dirname, '..')
export const stateFolder = join(root, '.local')

export const account = '123456789012'
export const region = 'us-east-1'
/** The user that deploys: the one step that stays by hand in a real Snowflake account. */
export const deployUser = 'DEPLOY_USER'
/** The role the workflow assumes through the loopback OIDC issuer. */
export const roleArn = `arn:aws:iam::${account}:role/deploy`

export interface Ports {
  aws: number
  snowflake: number
  oidc: number
  /** ministack gives each database the next free port from here. */
  database: number
}

/** One local cloud: where its data lies and where it listens. */
export interface Cloud {
  name: string
  folder: string
  /** Named by the supervisor while it runs. */
  supervisorFile: string
  ports: Ports
  /** The folder with real DOT and TLC files, where there is one. */
  source: string | undefined
}

/** The cloud of `npm start`: each data source has its own folder, all share the ports. */
export function mainCloud(environment: NodeJS.ProcessEnv = process.env): Cloud {
  const source = sourceOf(environment.LOCAL_DATA)
  const name = source === undefined ? 'sample' : `${basename(source)}-${hash(source)}`
  return {
    name,
    folder: join(stateFolder, 'clouds', name),
    supervisorFile: join(stateFolder, 'supervisor.json'),
    ports: {
      aws: port(environment, 'LOCAL_AWS_PORT', 4566),
      snowflake: port(environment, 'LOCAL_SNOWFLAKE_PORT', 8443),
      oidc: port(environment, 'LOCAL_OIDC_PORT', 4570),
      database: port(environment, 'LOCAL_DATABASE_PORT', 15432),
    },
    source,
  }
}

function sourceOf(folder: string | undefined): string | undefined {
  if (folder === undefined || folder === '') return undefined
  if (existsSync(folder)) return realpathSync(folder)
  throw new ActionError(`LOCAL_DATA names ${folder}, which is not there`, {
    hint: 'Give a folder with flights_2008_*.csv and yellow_tripdata_sample_*.csv, or leave it out for the sample.',
  })
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

function port(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const value = Number(environment[name] ?? otherwise)
  if (!Number.isInteger(value) || value < 1 || value > 65_535) {
    throw new ActionError(`${name} must be a port number, not "${environment[name]}"`)
  }
  return value
}
