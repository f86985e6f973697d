import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParameter } from './aws-client.ts'
import type { Supervised } from './supervisor.ts'

/** Airflow's address, from the run URLs that trigger-dag outputs. */
export function parseAirflowAddress(runUrls: string | undefined): string | null {
  const first = /https?:\/\/[^\s"']+/.exec(runUrls ?? '')?.[0]
  return first === undefined ? null : new URL(first).origin
}

/** Writes the admin's password to a private file and returns its path. */
export async function writeAirflowPassword(state: Supervised): Promise<string> {
  const file = join(state.cloud.folder, 'airflow-password')
  writeFileSync(file, `${(await readParameter(state, 'AirflowAdminCntl')) ?? ''}\n`, { mode: 0o600 })
  return file
}
