import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { systemClock } from '../../../shared/deadline.ts'
import { type Outcome, runBlackBox, type StepOptions } from '../../../shared/testing/black-box.ts'
import { onEnd } from '../../../shared/testing/cleanup.ts'
import { runInProcess } from '../../../shared/testing/in-process.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { type FakeSnowflake, type Script, startFakeSnowflake } from './fake-snowflake.ts'

/** Starts a fake Snowflake that stops when the tests of the file have ended. */
export async function startSnowflake(script: Script = {}): Promise<FakeSnowflake> {
  const server = await startFakeSnowflake(script)
  onEnd(() => server.close())
  return server
}

/** Creates a workspace with files, by path. */
export function makeWorkspace(files: Record<string, string>): string {
  const folder = makeTempFolder('scripts-')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

export const LOGIN_INPUTS = {
  account: 'local',
  user: 'deployer',
  authenticator: 'password',
  password: 'correct horse',
}

/** Runs the action with scripts against a fake Snowflake. */
export const runSetupSnowflake = (
  server: Pick<FakeSnowflake, 'url'>,
  files: Record<string, string>,
  inputs: Record<string, string> = {},
  job: StepOptions = {},
): Promise<Outcome> => {
  const options = {
    ...job,
    cwd: makeWorkspace(files),
    inputs: { ...LOGIN_INPUTS, host: server.url, scripts: '*.sql', ...inputs },
  }
  // Mutation testing changes the code of this process.
  return process.env.BLACK_BOX === 'in-process'
    ? runInProcess('setup-snowflake', options, systemClock)
    : runBlackBox('setup-snowflake', options)
}

/** The answer of a rejected statement. */
export const rejectStatement = (code: string, message: string, sqlState = '42601') => ({
  error: { code, message, sqlState },
})

/** The actions in the output `plan`. */
export const listActions = ({ outputs }: Outcome): string[] =>
  JSON.parse(outputs.plan ?? '[]').map(({ action }: { action: string }) => action)
