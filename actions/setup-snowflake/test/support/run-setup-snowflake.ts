import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Job, type Outcome, runBlackBox } from '../../../shared/testing/black-box.ts'
import { type FakeSnowflake, type Script, startFakeSnowflake } from './fake-snowflake.ts'

const folders: string[] = []
const servers: { close(): Promise<void> }[] = []

/** Stops the servers and removes the folders of a test. */
export async function cleanUp(): Promise<void> {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  for (const server of servers.splice(0)) await server.close()
}

/** Starts a fake Snowflake that ends with the test. */
export async function startSnowflake(script: Script = {}): Promise<FakeSnowflake> {
  const server = await startFakeSnowflake(script)
  servers.push(server)
  return server
}

/** A workspace with these files, by path. */
export function makeWorkspace(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** The inputs of a login. */
export const LOGIN_INPUTS = { account: 'local', user: 'deployer', authenticator: 'password', password: 'correct horse' }

/** Runs the action on scripts of its own against a fake. */
export const runSetupSnowflake = (
  server: FakeSnowflake,
  files: Record<string, string>,
  inputs: Record<string, string> = {},
  job: Job = {},
): Promise<Outcome> =>
  runBlackBox('setup-snowflake', {
    ...job,
    cwd: makeWorkspace(files),
    inputs: { ...LOGIN_INPUTS, host: server.url, scripts: '*.sql', ...inputs },
  })

/** A refused statement. */
export const refuse = (code: string, message: string, sqlState = '42601') => ({ error: { code, message, sqlState } })

/** Everything a person can come to see: the log but for the masks themselves, the summary, the outputs. */
export const visibleText = ({ log, summary, outputs }: Outcome) =>
  [log.replace(/^::add-mask::.*$/gm, ''), summary, ...Object.values(outputs)].join('\n')
