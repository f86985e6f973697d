import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { ActionError } from '../actions/shared/errors.ts'
import { ensureDeployKey } from './keys.ts'
import type { Manifest } from './sample-data.ts'
import { deployUser } from './settings.ts'
import type { Supervised } from './supervisor.ts'

/** One row of query_analytics.sql. */
export interface Delay {
  quarter: string
  avg_delay: number
}

const CALENDAR_DAYS = 14_000

/** Counts the rows of every table of the pipeline, by full name. */
export async function countRows(state: Supervised): Promise<Record<string, number>> {
  const names = ['raw.public.airline_raw', 'raw.public.nyc_taxi_raw', 'analytics.public.calendar_date']
  const tables = [...names, 'analytics.public.airline', 'analytics.public.nyc_taxi']
  const counts = tables.map(name => `select '${name}' as name, count(*) as n from ${name}`)
  const rows = await runQuery(state, counts.join(' union all '))
  return Object.fromEntries(tables.map(name => [name, Number(rows.find(row => row.NAME === name)?.N)]))
}

/** Throws an error that names every table whose row count differs from the sample files. */
export function requireAllRows(rows: Record<string, number>, { airline_rows, taxi_rows }: Manifest): void {
  const expected: Record<string, number> = {
    'raw.public.airline_raw': airline_rows,
    'raw.public.nyc_taxi_raw': taxi_rows,
    'analytics.public.airline': airline_rows,
    'analytics.public.nyc_taxi': taxi_rows,
    'analytics.public.calendar_date': CALENDAR_DAYS,
  }
  const wrong = Object.entries(expected).filter(([name, count]) => rows[name] !== count)
  if (wrong.length === 0) return
  const problems = wrong.map(([name, count]) => `${name} has ${rows[name]} rows, not ${count}`)
  throw new ActionError(problems.join('; '), {
    hint: 'Start over from empty databases: npm run stop -- --clean, npm start.',
  })
}

/** Formats the answer as a table with a bar for each quarter. */
export function formatPlot(answer: Delay[]): string {
  const width = 40
  const longest = Math.max(...answer.map(({ avg_delay }) => Math.abs(avg_delay)), 1e-9)
  const rows = answer.map(({ quarter, avg_delay }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((Math.abs(avg_delay) / longest) * width)))
    return `  ${quarter.padEnd(8)}  ${avg_delay.toFixed(2).padStart(9)}  ${avg_delay < 0 ? '-' : ' '}${bar}`
  })
  return [`  ${'quarter'.padEnd(8)}  ${'minutes'.padStart(9)}`, ...rows].join('\n')
}

/** Parses the output `rows` of the workflow's last step. */
export function parseAnswer(rows: string | undefined): Delay[] {
  const parsed: unknown = JSON.parse(rows === undefined || rows === '' ? '[]' : rows)
  if (!Array.isArray(parsed)) throw new ActionError('The rows of query_analytics.sql are not a list')
  return parsed.map((row: Record<string, unknown>) => {
    const lower = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]))
    return { quarter: String(lower.quarter), avg_delay: Number(lower.avg_delay) }
  })
}

// The driver loads slowly, so it is loaded only here.
async function runQuery({ cloud, access }: Supervised, sqlText: string): Promise<Record<string, unknown>[]> {
  const driver = createRequire(import.meta.url)('snowflake-sdk') as typeof import('snowflake-sdk')
  driver.configure({ logLevel: 'OFF', additionalLogToConsole: false })
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(access.caFile, 'utf8')])
  const { host } = access
  const port = cloud.ports.snowflake
  const connection = driver.createConnection({
    account: 'local',
    username: deployUser,
    role: 'ACCOUNTADMIN',
    warehouse: 'ANALYZE_WH',
    authenticator: 'SNOWFLAKE_JWT',
    privateKey: ensureDeployKey(cloud).privateKey,
    accessUrl: `https://${host}:${port}`,
    host,
    port,
  } as Parameters<typeof driver.createConnection>[0])
  await connection.connectAsync(() => undefined)
  try {
    return await new Promise((resolve, reject) => {
      connection.execute({
        sqlText,
        complete: (error, _statement, rows) => (error ? reject(error) : resolve(rows ?? [])),
      })
    })
  } finally {
    connection.destroy(() => undefined)
  }
}
