import { runBlackBox } from '../../shared/testing/black-box.ts'
import type { Request } from '../../shared/testing/loopback-server.ts'
import { cancelWhen, compareWithRecording, KILL_AFTER_MS } from '../../shared/testing/recorded-scenarios.ts'
import type { ReceivedRequest, ScenarioRun } from '../../shared/testing/recording.ts'
import { columnRows, schemaRow, tableRow } from './support/account-answers.ts'
import { type FakeSnowflake, grantRows, type Script } from './support/fake-snowflake.ts'
import { LOGIN_INPUTS, makeWorkspace, startSnowflake } from './support/run-setup-snowflake.ts'

interface Options {
  secrets?: string[]
  rejectedInputs?: string[]
  cancelAt?: (server: FakeSnowflake) => boolean
}

/** Runs the action on SQL files; inputs with an empty value are left out. */
async function run(
  files: Record<string, string>,
  script: Script,
  inputs: Record<string, string> = {},
  { secrets = [], cancelAt, ...compared }: Options = {},
): Promise<ScenarioRun> {
  // What is not answered otherwise does not exist.
  const answer: Script['answer'] = (sql, times) =>
    script.answer?.(sql, times) ?? (sql.startsWith('show') ? { rows: [] } : undefined)
  const server = await startSnowflake({ ...script, answer })
  const outcome = await runBlackBox('setup-snowflake', {
    cwd: makeWorkspace(files),
    inputs: { ...LOGIN_INPUTS, host: server.url, scripts: '*.sql', ...inputs },
    killAfterMs: KILL_AFTER_MS,
    ...(cancelAt === undefined ? {} : { onStart: cancelWhen(() => cancelAt(server)) }),
  })
  return {
    outcome: { ...outcome, outputs: withoutDetails(outcome.outputs) },
    requests: server.requests.flatMap(received),
    secrets: ['correct horse', ...secrets],
    ...compared,
  }
}

/** A statement, a login, or another request of the driver; its telemetry is none of the action's behavior. */
function received({ method, path, body }: Request): ReceivedRequest[] {
  const { pathname, searchParams } = new URL(path, 'http://snowflake')
  if (pathname.startsWith('/telemetry')) return []
  const sent = body === '' ? {} : JSON.parse(body)
  if (pathname === '/queries/v1/query-request') {
    // The same request id means that the driver repeats a request.
    const parameters = {
      ...{ sql: sent.sqlText, requestId: searchParams.get('requestId'), QUERY_TAG: sent.parameters?.QUERY_TAG },
    }
    // The account is read while the session that runs the script logs in.
    const isConcurrent = /^(show|desc|select current_|use secondary roles all)/.test(sent.sqlText)
    return [{ call: 'statement', parameters, isRead: isConcurrent, isConcurrent }]
  }
  if (pathname === '/session/v1/login-request') {
    const { LOGIN_NAME, PASSWORD, AUTHENTICATOR } = sent.data
    const parameters = {
      ...Object.fromEntries(
        ['roleName', 'warehouse', 'databaseName', 'schemaName'].map(key => [key, searchParams.get(key) ?? undefined]),
      ),
      ...{ LOGIN_NAME, PASSWORD, AUTHENTICATOR },
    }
    return [{ call: 'login', parameters, isRead: false, isConcurrent: true }]
  }
  return [{ call: `${method} ${pathname}`, isRead: /\/result$/.test(pathname) }]
}

// The details of a plan are words for people.
function withoutDetails(outputs: Record<string, string>): Record<string, string> {
  if (outputs.plan === undefined) return outputs
  const plan = (JSON.parse(outputs.plan) as Record<string, unknown>[]).map(({ detail, ...rest }) => ({
    ...rest,
    ...(detail === undefined ? {} : { detail: '<text>' }),
  }))
  return { ...outputs, plan: JSON.stringify(plan) }
}

const failure = (code: string, message: string, sqlState = '42601') => ({ error: { code, message, sqlState } })
const status = (text: string) => ({ status: text })

const SETUP = {
  'a.sql': [
    'use role &{role};',
    'create database if not exists raw;',
    'create or alter table raw.public.t (a int);',
    'grant usage on database raw to role etl;',
    'insert into t select 1;',
    "set x = '&{text}';",
  ].join('\n'),
  'b/2.sql': 'select quarter, avg_delay from d;',
  'b/1.sql': '-- first\n\nuse role b1;\nselect 1',
}
const setupScripts = { scripts: 'a.sql\nb/*.sql', variables: "role: etl\ntext: it's 007" }

compareWithRecording(import.meta.dirname, {
  'apply runs the scripts in order, with variables, and gives changes and rows': () =>
    run(
      SETUP,
      {
        answer: sql => {
          if (sql === 'show databases') return { rows: [] }
          if (sql.startsWith('create database')) return status('Database RAW successfully created.')
          if (sql.startsWith('create or alter')) return status('Table T successfully altered.')
          if (sql.startsWith('show grants')) return grantRows('USAGE|WAREHOUSE|W')
          if (sql.startsWith('insert')) return { rows: [{ 'number of rows inserted': 2 }] }
          if (sql.startsWith('select quarter')) return { rows: [{ QUARTER: 'Q1-2008', AVG_DELAY: 12 }] }
          return undefined
        },
      },
      {
        ...setupScripts,
        ...{ role: 'deploy', warehouse: 'w', database: 'd', schema: 's', 'query-tag': 'a tag' },
      },
    ),

  'apply changes nothing where everything exists': () =>
    run(
      SETUP,
      {
        answer: sql => {
          if (sql === 'show databases') return { rows: [{ name: 'RAW' }] }
          if (sql.startsWith('show schemas')) return { rows: [schemaRow('RAW', 'PUBLIC')] }
          if (sql.startsWith('show roles')) return { rows: [{ name: 'ETL' }, { name: 'B1' }] }
          if (sql.startsWith('show tables')) return { rows: [tableRow('RAW.PUBLIC.T')] }
          if (sql.startsWith('show columns')) return { rows: columnRows('RAW.PUBLIC.T', 'a int') }
          if (sql.startsWith('show grants')) return grantRows('USAGE|DATABASE|RAW')
          if (sql.startsWith('insert')) return { rows: [{ 'number of rows inserted': 0 }] }
          return undefined
        },
      },
      setupScripts,
    ),

  'a plan looks only, and says what apply would do': () =>
    run(
      {
        'a.sql': [
          'use role etl;',
          'create database if not exists raw;',
          'create or replace view raw.s.v as select 1;',
          'grant usage on database raw to role etl;',
          "alter user u set default_role = 'B';",
          'drop table if exists raw.public.t;',
          'insert into raw.public.t values (1);',
          'call raw.s.p();',
        ].join('\n'),
      },
      {
        answer: sql => {
          if (sql.startsWith('show grants')) return grantRows('USAGE|DATABASE|RAW')
          if (/^desc\w* user/.test(sql)) return { rows: [{ property: 'DEFAULT_ROLE', value: 'A' }] }
          if (sql.startsWith('show tables')) return { rows: [{ name: 'T', database_name: 'RAW', schema_name: 'S' }] }
          if (sql.startsWith('show roles')) return { rows: [{ name: 'ETL' }] }
          if (sql.startsWith('show schemas')) return { rows: [{ name: 'S', database_name: 'RAW' }] }
          if (sql.startsWith('show databases')) return { rows: [{ name: 'RAW' }] }
          if (sql.startsWith('show')) return { rows: [] }
          return undefined
        },
      },
      { mode: 'plan', 'allow-destructive': 'true' },
    ),

  'a failing statement is marked at its line, and stops the run': () =>
    run(
      { 'a.sql': 'use role x;\n\ncreate table\n  t (;\nuse role y;' },
      {
        answer: sql =>
          sql.startsWith('create')
            ? failure('001003', 'SQL compilation error:\nsyntax error line 2 at position 3 unexpected')
            : undefined,
      },
    ),

  'continue-from repeats the settings of the session only': () =>
    run(
      { 'a.sql': 'use role x;\ncreate role if not exists r;\nset v = 1;\nselect 1;\nselect $v;' },
      {},
      { 'continue-from': 'a.sql:5' },
    ),

  'destructive statements are rejected before anything runs': () =>
    run({ 'a.sql': 'use role x;\ncreate or replace table t (a int);\ndrop schema s;\ntruncate table t;' }, {}),

  'destructive statements run with allow-destructive': () =>
    run(
      { 'a.sql': 'create or replace table t (a int);\ndrop schema s;\nrevoke role other from role r;' },
      {
        answer: (sql, times) => {
          if (sql.startsWith('show grants')) return times === 0 ? grantRows('USAGE|ROLE|OTHER') : grantRows()
          if (sql.startsWith('create or replace')) return status('Table T successfully created.')
          if (sql.startsWith('drop')) return status('S successfully dropped.')
          return undefined
        },
      },
      { 'allow-destructive': 'true' },
    ),

  'a lost session is opened again with its settings, and the result of a running statement is fetched': () =>
    run(
      { 'a.sql': 'use role x;\nset v = 1;\nselect 1;\ninsert into t select 1;\nselect 2;' },
      {
        answer: (sql, times) => {
          if (sql === 'select 1' && times === 0) return { lost: '390112' }
          if (sql.startsWith('insert')) return { lost: '390104', when: 'after' }
          return undefined
        },
      },
    ),

  'a statement whose connection and session break is never sent as a new one': () =>
    run(
      { 'a.sql': 'insert into t select 1;\nselect 1;' },
      {
        answer: (sql, times) =>
          sql.startsWith('insert') ? (times === 0 ? 'cut' : times === 1 ? { lost: '390112' } : undefined) : undefined,
      },
    ),

  'a cancelled job stops its running statement': () =>
    run(
      { 'a.sql': 'use role x;\nselect 1;\nselect 2' },
      { answer: sql => (sql === 'select 1' ? 'hang' : undefined) },
      {},
      {
        cancelAt: server => server.sql().includes('select 1'),
      },
    ),

  'all bad inputs are reported before the login': () =>
    run(
      { 'a.sql': "select 1;\nselect 'x", 'b.sql': 'begin\n  select 1;\n', 'c.sql': 'select &{n};' },
      {},
      {
        scripts: '*.sql\nmissing/*.sql',
        authenticator: 'oauth',
        variables: 'role: &hush etl',
        'secret-variables': 'pw: pa #hush\nkey: !hush',
        mode: 'try',
        'continue-from': 'nowhere',
        'timeout-minutes': '0',
      },
      {
        secrets: ['hush'],
        rejectedInputs: [
          ...['authenticator', 'variables', 'secret-variables', 'mode', 'continue-from', 'timeout-minutes'],
        ],
      },
    ),

  'unfinished scripts are reported before the login, at their lines': () =>
    run(
      { 'a.sql': "select 1;\nselect 'x", 'b.sql': 'begin\n  select 1;\n', 'c.sql': 'select &{n};' },
      {},
      { scripts: '*.sql\nmissing/*.sql' },
    ),

  'secret variables are masked, and text of Snowflake is escaped': () =>
    run(
      { 'a.sql': "select '&{key}';\ncall p('&{key}');\n" },
      {
        answer: sql =>
          sql.startsWith('call')
            ? failure('001003', `unexpected '${sql}'\n::stop-commands::t\n\u001b[31m##[error]red`)
            : { rows: [{ V: 'shown-nowhere', W: '::set-output name=x::y' }] },
      },
      { 'secret-variables': 'key: shown-nowhere' },
      { secrets: ['shown-nowhere'] },
    ),
})
