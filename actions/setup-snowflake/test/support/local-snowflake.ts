import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from '@jest/globals'
import { type Outcome, runBlackBox } from '../../../shared/testing/black-box.ts'
import { onEnd } from '../../../shared/testing/cleanup.ts'
import { ROOT } from '../../../shared/testing/runner-step.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { makeWorkspace } from './run-setup-snowflake.ts'
import { makePublicKey, startSnowflakeProcess } from './snowflake-process.ts'

const PYTHON = join(ROOT, '.local/tools/python/snowflake/bin/python')
const isInstalled = existsSync(PYTHON)

/** `it` for tests that start the local Snowflake: skipped without its Python environment, with the reason in the name. */
export const itWithLocalSnowflake = isInstalled ? it : it.skip
export const SKIP_REASON = isInstalled ? '' : ' (skipped: .local/tools/python/snowflake is not installed)'

/** Runs scripts in a local Snowflake. */
export type RunScripts = (files: Record<string, string>, inputs?: Record<string, string>) => Promise<Outcome>

/** Starts a local Snowflake with an empty account on loopback, which stops when the tests of the file have ended. */
export async function startLocalSnowflake(): Promise<RunScripts> {
  const folder = makeTempFolder('local-snowflake-')
  const server = startSnowflakeProcess(PYTHON, folder)
  onEnd(() => server.stop())
  const { user, password } = server
  const host = `http://127.0.0.1:${await server.waitForPort()}`
  const login = { account: 'local', host, user, authenticator: 'password', password }
  return (files, inputs = {}) =>
    runBlackBox('setup-snowflake', {
      cwd: makeWorkspace(files),
      inputs: {
        ...login,
        role: 'ACCOUNTADMIN',
        scripts: Object.keys(files).join('\n'),
        variables: VARIABLES,
        ...inputs,
      },
    })
}

const PUBLIC_KEY = makePublicKey()

/** Values of the variables of all scripts. */
const VARIABLES = Object.entries({
  storage_role_arn: 'arn:aws:iam::123456789012:role/landing',
  lake_role_arn: 'arn:aws:iam::123456789012:role/lake',
  landing_url: 's3://example-landing/',
  api_token: 'token-of-the-tests',
  service_public_key: PUBLIC_KEY,
  snowflake_user_public_key: PUBLIC_KEY,
  datasets_url: 's3://snowflake-lab/public/datasets/',
  quickstart_url: 's3://tableau-snowflake-quickstart/',
  deploy_user: 'deploy_user',
  snowflake_account: 'example-project',
  oidc_issuer: 'https://token.actions.githubusercontent.com',
  oidc_subject: 'repo:example@1/project@2:environment:production',
})
  .map(([name, value]) => `${name}: ${value}`)
  .join('\n')

const readScript = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8')

/** The scripts of the project, in the order of the deployment. */
export const PROJECT_SCRIPTS: Record<string, string> = Object.fromEntries(
  ['setup_framework', 'deploy_objects', 'github_oidc', 'finish_key_rotation'].map(name => [
    `${name}.sql`,
    readScript('snowflake', `${name}.sql`),
  ]),
)

const SETUP_SCRIPTS = 'actions/setup-snowflake/test/setup-scripts'

/** Scripts as data teams write them, by name. */
export const listSetupScripts = (): [name: string, text: string][] =>
  readdirSync(join(ROOT, SETUP_SCRIPTS))
    .toSorted()
    .map(name => [name, readScript(SETUP_SCRIPTS, name)])

/** An entry of the output `plan`. */
export interface PlanEntry {
  statement: string
  sql: string
  action: string
  object?: string
  detail?: string
  refusal?: string
  failure?: string
  warning?: string
}

export const readPlan = ({ outputs }: Outcome): PlanEntry[] => JSON.parse(outputs.plan ?? '[]')

/** The statements that change something, or whose object differs. */
export const listChanges = (outcome: Outcome): PlanEntry[] =>
  readPlan(outcome).filter(({ action }) => action !== 'same' && action !== 'none')
