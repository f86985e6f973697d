import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { messageOf } from '../../../actions/shared/errors.ts'
import { runCommand } from '../../tools/command.ts'
import { root } from '../../tools/paths.ts'
import { preparePython } from '../../tools/python.ts'
import { createActionCommand } from '../measuring/action-command.ts'
import type { Command } from '../measuring/process.ts'

/** Where a run happens, and the account that it uses. */
export interface RunSettings {
  folder: string
  /** Files in `folder`, in order. */
  scripts: string[]
  port: number
  user: string
  password: string
}

/** One way to run scripts. */
export interface ScriptTool {
  key: 'ours' | 'snow' | 'schemachange' | 'driver'
  label: string
  /** The commands that run the scripts, one after the other. */
  commands(settings: RunSettings): Command[]
  /** A command that only starts and ends. */
  startCommand?(settings: RunSettings): Command
}

const action = join(root, 'actions/setup-snowflake')

/** Finds the installed tools; `reportMissing` gets the reason for each other one. */
export async function findScriptTools(reportMissing: (line: string) => void): Promise<ScriptTool[]> {
  try {
    const bin = join(await preparePython('bench-snowflake', 'scripts/bench/setup-snowflake/requirements.txt'), '..')
    const version = async (command: string, pattern: RegExp) =>
      pattern.exec(await runCommand(join(bin, command), ['--version']))?.[0] ?? ''
    return [
      ours,
      createSnowTool(join(bin, 'snow'), await version('snow', /[\d.]+$/m)),
      createSchemachangeTool(join(bin, 'schemachange')),
      driverLoop,
    ]
  } catch (error) {
    const reason = messageOf(error).split('\n')[0]
    reportMissing(`The Snowflake CLI and schemachange are not measured, because they cannot be installed: ${reason}`)
    return [ours, driverLoop]
  }
}

const ours: ScriptTool = {
  key: 'ours',
  label: 'setup-snowflake',
  commands: settings => [createSetupCommand(settings)],
}

/** The action with its bundle, a login, scripts and other inputs. */
export function createSetupCommand(settings: RunSettings, inputs: Record<string, string> = {}): Command {
  const { folder, scripts, port, user, password } = settings
  const host = `http://127.0.0.1:${port}`
  const login = { account: 'local', host, user, role: 'ACCOUNTADMIN', authenticator: 'password', password }
  const given = { ...login, scripts: scripts.join('\n'), ...inputs }
  return createActionCommand(action, { folder, inputs: given, env: createEnvironment(folder) })
}

const createSnowTool = (snow: string, version: string): ScriptTool => ({
  key: 'snow',
  label: `snow sql -f ${version}`,
  commands: settings =>
    settings.scripts.map(script => ({
      file: snow,
      args: ['sql', '--temporary-connection', '--filename', script],
      env: {
        ...createEnvironment(settings.folder),
        SNOWFLAKE_ACCOUNT: 'local',
        SNOWFLAKE_USER: settings.user,
        SNOWFLAKE_PASSWORD: settings.password,
        SNOWFLAKE_ROLE: 'ACCOUNTADMIN',
        SNOWFLAKE_HOST: '127.0.0.1',
        SNOWFLAKE_PORT: String(settings.port),
        SNOWFLAKE_PROTOCOL: 'http',
      },
      cwd: settings.folder,
    })),
  startCommand: ({ folder }) => ({ file: snow, args: ['sql', '--help'], env: createEnvironment(folder), cwd: folder }),
})

const createSchemachangeTool = (schemachange: string): ScriptTool => ({
  key: 'schemachange',
  label: 'schemachange 4.4',
  commands: settings => [createSchemachangeCommand(schemachange, settings)],
  startCommand: ({ folder }) => ({
    file: schemachange,
    args: ['--help'],
    env: createEnvironment(folder),
    cwd: folder,
  }),
})

/** The database of schemachange's history and the warehouse for it, which must exist. */
export const HISTORY = { database: 'METADATA', warehouse: 'METADATA_WH' }

function createSchemachangeCommand(
  schemachange: string,
  { folder, scripts, port, user, password }: RunSettings,
): Command {
  const migrations = join(folder, 'migrations')
  mkdirSync(migrations, { recursive: true })
  for (const [index, script] of scripts.entries()) {
    const text = readFileSync(join(folder, script), 'utf8')
    writeFileSync(join(migrations, `V1.0.${index}__${script.replace(/\W/g, '_')}.sql`), text)
  }
  const connection = {
    account: 'local',
    user,
    role: 'ACCOUNTADMIN',
    warehouse: HISTORY.warehouse,
    host: '127.0.0.1',
    port,
    protocol: 'http',
  }
  const config = {
    'config-version': 2,
    schemachange: {
      'root-folder': migrations,
      'create-change-history-table': true,
      'change-history-table': `${HISTORY.database}.PUBLIC.CHANGE_HISTORY`,
    },
    snowflake: connection,
  }
  writeFileSync(join(folder, 'schemachange-config.yml'), stringify(config))
  return {
    file: schemachange,
    args: ['deploy', '--config-folder', folder],
    env: { ...createEnvironment(folder), SNOWFLAKE_PASSWORD: password },
    cwd: folder,
  }
}

/** A small script of a team that uses the driver. */
export const createDriverCommand = ({ folder, scripts, port, user, password }: RunSettings): Command => ({
  file: process.execPath,
  args: ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'driver-loop.ts'), ...scripts],
  env: {
    ...createEnvironment(folder),
    ...{ RUNNER_TEMP: folder, BENCH_PORT: String(port), BENCH_USER: user, BENCH_PASSWORD: password },
  },
  cwd: folder,
})

const driverLoop: ScriptTool = {
  key: 'driver',
  label: 'driver, one by one',
  commands: settings => [createDriverCommand(settings)],
}

const createEnvironment = (folder: string): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  // The drivers' search for a cloud platform takes seconds.
  SNOWFLAKE_DISABLE_PLATFORM_DETECTION: 'true',
})
