import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../scripts/tools/command.ts'
import { root } from '../scripts/tools/paths.ts'
import { preparePython } from '../scripts/tools/python.ts'
import type { Cloud } from './settings.ts'

/** The contents of the sample files, from their manifest. */
export interface Manifest {
  source: string
  airline_rows: number
  taxi_rows: number
  /** The airport with the most departures. */
  origin: string
  from_year: number
  to_year: number
}

/** Writes the sample files to the local s3:// buckets, unless they are there. */
export async function writeSampleData(cloud: Cloud): Promise<Manifest> {
  const python = await preparePython('snowflake', 'local/snowflake/requirements.txt')
  const s3 = join(cloud.folder, 's3')
  const source = cloud.source === undefined ? [] : ['--source', cloud.source]
  await runCommand(python, [join(root, 'local/snowflake/sample_data.py'), '--out', s3, ...source])
  return JSON.parse(readFileSync(join(s3, 'manifest.json'), 'utf8')) as Manifest
}
