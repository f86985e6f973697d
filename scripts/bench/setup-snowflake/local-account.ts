import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type SnowflakeProcess,
  startSnowflakeProcess,
} from '../../../actions/setup-snowflake/test/support/snowflake-process.ts'
import { root } from '../../tools/paths.ts'
import { preparePython } from '../../tools/python.ts'

const running = new Set<SnowflakeProcess>()

/** Starts the local Snowflake with an empty account, with its data in a folder. */
export async function startLocalAccount(folder: string): Promise<SnowflakeProcess> {
  const python = await preparePython('snowflake', 'local/snowflake/requirements.txt')
  const account = startSnowflakeProcess(python, folder)
  running.add(account)
  return account
}

/** Kills the accounts that still run. */
export function killLocalAccounts(): void {
  for (const account of running) void account.stop()
}

/** The project's scripts with values for their variables. */
export function readProjectScripts(publicKey: string): { name: string; text: string }[] {
  const values: Record<string, string> = {
    snowflake_user_public_key: publicKey,
    datasets_url: 's3://snowflake-lab/public/datasets/',
    quickstart_url: 's3://tableau-snowflake-quickstart/',
  }
  return ['setup_framework', 'deploy_objects'].map(name => ({
    name,
    text: readFileSync(join(root, 'snowflake', `${name}.sql`), 'utf8').replace(
      /&\{(\w+)\}/g,
      (reference, variable: string) => values[variable] ?? reference,
    ),
  }))
}
