// Runs scripts statement by statement through the driver, as a small script of a team does. usage: driver-loop.ts FILE...
import { readFileSync } from 'node:fs'
import snowflake from 'snowflake-sdk'

const { BENCH_PORT, BENCH_USER, BENCH_PASSWORD } = process.env
snowflake.configure({ logLevel: 'OFF', additionalLogToConsole: false })
const connection = snowflake.createConnection({
  account: 'local',
  accessUrl: `http://127.0.0.1:${BENCH_PORT}`,
  host: '127.0.0.1',
  port: Number(BENCH_PORT),
  username: BENCH_USER ?? '',
  password: BENCH_PASSWORD ?? '',
  role: 'ACCOUNTADMIN',
} as Parameters<typeof snowflake.createConnection>[0])
await new Promise<void>((resolve, reject) => connection.connect(error => (error ? reject(error) : resolve())))
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8').replace(/^\s*--.*$/gm, '')
  for (const sqlText of text.split(/;\s*$/m).filter(statement => statement.trim() !== '')) {
    await new Promise<void>((resolve, reject) =>
      connection.execute({ sqlText, complete: error => (error ? reject(error) : resolve()) }),
    )
  }
}
await new Promise<void>(resolve => connection.destroy(() => resolve()))
