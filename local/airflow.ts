import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parameter } from './aws.ts'
import type { Supervised } from './supervisor.ts'

/** Airflow's address, from the run links that trigger-dag gave as JSON or as lines. */
export function airflowOf(runUrls: string | undefined): string | null {
  const first = /https?:\/\/[^\s"']+/.exec(runUrls ?? '')?.[0]
  return first === undefined ? null : new URL(first).origin
}

/** Writes the admin's password to a file only its owner can read, and returns its path. */
export async function writeAirflowPassword(state: Supervised): Promise<string> {
  const file = join(state.cloud.folder, 'airflow-password')
  writeFileSync(file, `${(await parameter(state, 'AirflowAdminCntl')) ?? ''}\n`, { mode: 0o600 })
  return file
}
