import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Job, type Outcome, runBlackBox } from '../../shared/testing/black-box.ts'
import { loopback } from '../../shared/testing/loopback.ts'
import { type FakeSnowflake, fakeSnowflake, granted, type Script } from './testing/fake-snowflake.ts'

const folders: string[] = []
const servers: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  for (const server of servers.splice(0)) await server.close()
})

async function start(script: Script = {}): Promise<FakeSnowflake> {
  const server = await fakeSnowflake(script)
  servers.push(server)
  return server
}

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const login = { account: 'local', user: 'deployer', authenticator: 'password', password: 'correct horse' }

const setUp = (
  server: FakeSnowflake,
  files: Record<string, string>,
  inputs: Record<string, string> = {},
  job: Job = {},
): Promise<Outcome> =>
  runBlackBox('setup-snowflake', {
    ...job,
    cwd: folderWith(files),
    inputs: { ...login, host: server.url, scripts: '*.sql', ...inputs },
  })

const failed = (code: string, message: string, sqlState = '42601') => ({ error: { code, message, sqlState } })

/** Everything a person can come to see: the log but for the masks themselves, the summary, the outputs. */
const visible = ({ log, summary, outputs }: Outcome) =>
  [log.replace(/^::add-mask::.*$/gm, ''), summary, ...Object.values(outputs)].join('\n')

describe('scripts', () => {
  it('run in the order given, the files of a glob by name, each statement told with its line', async () => {
    const server = await start()
    const files = {
      'b/2.sql': 'use role b2;',
      'b/1.sql': '-- first\n\nuse role b1;\nuse role b3',
      'a.sql': 'use role a;',
    }
    const { log, exitCode, outputs } = await setUp(server, files, { scripts: 'b/*.sql\na.sql\nb/1.sql' })
    expect(exitCode).toBe(0)
    expect(server.sql()).toEqual(['use role b1', 'use role b3', 'use role b2', 'use role a'])
    expect(log).toMatch(/::group::b\/1\.sql\n✓ b\/1\.sql:3 {2}use role b1 {2}\(\d+ ms\)\n✓ b\/1\.sql:4/)
    expect(outputs).toMatchObject({ changed: 'false', statements: '4' })
  })

  it('that no file matches, or that do not end, fail before anything runs, all at once', async () => {
    const server = await start()
    const files = { 'a.sql': "select 1;\nselect 'x", 'b.sql': 'begin\n  select 1;\n', 'c.sql': 'select &{n};' }
    const { errors, exitCode } = await setUp(server, files, { scripts: '*.sql\nmissing/*.sql' })
    expect(exitCode).toBe(1)
    const said = errors.join('\n')
    expect(said).toContain('no file matches missing/*.sql')
    expect(said).toContain("a.sql:2: a '…' text does not end")
    expect(said).toContain('b.sql:1: a BEGIN … END block does not end')
    expect(said).toContain('c.sql:1: variable n is not given')
    expect(server.requests).toEqual([])
  })

  it('have their variables filled in, and escaped inside quotes', async () => {
    const server = await start()
    const files = { 'a.sql': "use role &{role}; -- &{not_needed}\nset x = '&{text}';" }
    await setUp(server, files, { variables: "role: etl\ntext: it's 007" })
    expect(server.sql()).toEqual(['use role etl', "set x = 'it''s 007'"])
  })

  it('take secret variables that nobody can read afterwards, also when Snowflake repeats them', async () => {
    const server = await start({
      answer: sql =>
        sql.startsWith('set') ? failed('001003', `unexpected '${sql}'`) : { rows: [{ V: 'tell-nobody' }] },
    })
    const files = { 'a.sql': "select '&{key}';\nset x = '&{key}';\n" }
    const outcome = await setUp(server, files, { 'secret-variables': 'key: tell-nobody' })
    expect(server.sql()[0]).toBe("select 'tell-nobody'")
    expect(outcome.masked).toContain('tell-nobody')
    expect(visible(outcome)).not.toContain('tell-nobody')
    expect(outcome.errors.join('\n')).toContain("set x = '***'")
  })
})

describe('login', () => {
  it('takes every setting to Snowflake', async () => {
    const server = await start()
    const settings = { role: 'R1', warehouse: 'W1', database: 'D1', schema: 'S1', 'query-tag': 'deploy' }
    await setUp(server, { 'a.sql': 'use role x;' }, settings)
    const [{ query, data } = { query: new URLSearchParams(), data: {} }] = server.logins
    expect(data).toMatchObject({ ACCOUNT_NAME: 'local', LOGIN_NAME: 'deployer', PASSWORD: 'correct horse' })
    expect(data.SESSION_PARAMETERS).toMatchObject({ QUERY_TAG: 'deploy' })
    const asked = ['roleName', 'warehouse', 'databaseName', 'schemaName'].map(name => query.get(name))
    expect(asked).toEqual(['R1', 'W1', 'D1', 'S1'])
  })

  it('signs with a private key, an encrypted one too', async () => {
    const server = await start()
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' },
    })
    const key = { authenticator: 'key-pair', 'private-key': privateKey, password: '' }
    const wrong = await setUp(server, { 'a.sql': 'use role x;' }, { ...key, 'private-key-passphrase': 'shut' })
    expect(wrong.errors.join()).toContain('private-key-passphrase does not open the key')
    const none = await setUp(server, { 'a.sql': 'use role x;' }, key)
    expect(none.errors.join()).toContain('private-key-passphrase is required')
    expect(server.requests).toEqual([])
    const right = await setUp(server, { 'a.sql': 'use role x;' }, { ...key, 'private-key-passphrase': 'open' })
    expect(right.exitCode).toBe(0)
    expect(server.logins[0]?.data).toMatchObject({ AUTHENTICATOR: 'SNOWFLAKE_JWT' })
    expect(String(server.logins[0]?.data.TOKEN).split('.')).toHaveLength(3)
  })

  it.each([
    ['390100', 'Incorrect username or password was specified.', 'use authenticator key-pair'],
    ['390197', 'Multi-factor authentication is required for this account.', 'A password alone is no longer enough'],
    ['390422', 'Incoming request with IP/Token 10.1.2.3 is not allowed.', 'network policy'],
    ['390189', "Role 'NOPE' specified in the connect string does not exist.", 'grant role NOPE to user deployer'],
    ['390101', 'User access disabled.', 'set disabled = false'],
  ])('refused with %s is one line with its cause and what to change', async (code, message, hint) => {
    const server = await start({ login: () => ({ code, message }) })
    const { exitCode, errors, log } = await setUp(server, { 'a.sql': 'use role x;' }, { role: 'NOPE' })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`Snowflake did not let deployer in at ${server.url}: ${message} (${code})`)
    expect(errors[0]).toContain(hint)
    expect(log).not.toMatch(/^\s+at /m)
    expect(server.logins).toHaveLength(1)
  })

  it('says that there is no such account, or nothing there at all', async () => {
    const server = await start({ login: () => ({ status: 404, body: '<html>' }) })
    const { errors } = await setUp(server, { 'a.sql': 'use role x;' })
    expect(errors[0]).toContain(`Snowflake has no account at ${server.url} (HTTP 404)`)
    const gone = await loopback(() => 'cut')
    await gone.close()
    const nobody = await runBlackBox('setup-snowflake', {
      cwd: folderWith({ 'a.sql': 'use role x' }),
      inputs: { ...login, host: gone.url, scripts: 'a.sql' },
    })
    expect(nobody.errors[0]).toMatch(/Cannot reach Snowflake at .*\(ECONNREFUSED\)/)
  })
})

describe('changes', () => {
  it('are told from what Snowflake answers', async () => {
    const server = await start({
      answer: sql => {
        if (sql.includes('old')) return { status: 'OLD already exists, statement succeeded.' }
        if (sql.includes('new')) return { status: 'Database NEW successfully created.' }
        if (sql.startsWith('insert')) return { rows: [{ 'number of rows inserted': 2 }] }
        if (sql.startsWith('delete')) return { rows: [{ 'number of rows deleted': 0 }] }
        return undefined
      },
    })
    const sql = [
      'create database if not exists old',
      'create database if not exists new',
      'insert into t select 1',
      'delete from t where false',
    ].join(';\n')
    const { log, outputs } = await setUp(server, { 'a.sql': sql })
    expect(log).toMatch(/a\.sql:1 .* ms\) same\n/)
    expect(log).toMatch(/a\.sql:2 .* ms\) created\n/)
    expect(log).toMatch(/a\.sql:3 .* ms\) ran \(2 rows\)\n/)
    expect(log).toMatch(/a\.sql:4 .* ms\) same\n/)
    expect(outputs.changed).toBe('true')
    expect(JSON.parse(outputs.plan ?? '')[1]).toEqual({
      statement: 'a.sql:2',
      sql: 'create database if not exists new',
      action: 'create',
    })
  })

  it('leave out what is granted already, asking once for each role', async () => {
    const server = await start({
      answer: sql => {
        if (sql === 'show grants to role ETL') return granted('USAGE|DATABASE|RAW', 'OWNERSHIP|SCHEMA|RAW.PUBLIC')
        if (sql === 'show future grants to role ETL') return { rows: [] }
        return undefined
      },
    })
    const sql = [
      'grant usage on database raw to role etl',
      'grant ownership on schema raw.public to role etl copy current grants',
      'grant usage on warehouse w to role etl',
      'grant usage on warehouse w to role etl',
      'grant select on future tables in schema raw.public to role etl',
    ]
    const { outputs } = await setUp(server, { 'a.sql': sql.join(';\n') })
    expect(server.sql()).toEqual(['show grants to role ETL', sql[2], 'show future grants to role ETL', sql[4]])
    const actions = JSON.parse(outputs.plan ?? '').map(({ action }: { action: string }) => action)
    expect(actions).toEqual(['same', 'same', 'grant', 'same', 'grant'])
  })

  it('of a user are compared with what he has', async () => {
    const desc = {
      rows: [
        { property: 'DEFAULT_ROLE', value: 'ETL' },
        { property: 'COMMENT', value: 'old' },
      ],
    }
    const server = await start({ answer: sql => (sql === 'desc user U' ? desc : undefined) })
    const files = { 'a.sql': "alter user u set default_role = etl;\nalter user u set comment = 'new';" }
    const { log } = await setUp(server, files)
    expect(server.sql()).toEqual(['desc user U', 'desc user U', "alter user u set comment = 'new'"])
    expect(log).toContain('changed (COMMENT old → new)')
  })
})

describe('destruction', () => {
  const sql =
    'use role x;\ncreate or replace table t (a int);\ndrop view v;\ntruncate table t;\nrevoke usage on database d from role r;'

  it('is refused before anything runs, every statement named', async () => {
    const server = await start()
    const { exitCode, errors } = await setUp(server, { 'a.sql': sql })
    expect(exitCode).toBe(1)
    expect(server.requests).toEqual([])
    for (const line of [2, 3, 4]) expect(errors.join()).toContain(`a.sql:${line} (`)
    expect(errors.join()).toContain('allow-destructive: true')
  })

  it('by REVOKE is refused only where something is granted', async () => {
    const server = await start({ answer: text => (text.startsWith('show') ? granted('USAGE|DATABASE|D') : undefined) })
    const files = { 'a.sql': 'use role x;\nrevoke usage on database d from role r;' }
    expect((await setUp(server, files)).errors.join()).toContain('a.sql:2')
    expect(server.sql()).toEqual(['show grants to role R'])
    const none = { 'a.sql': 'revoke usage on database other from role r;' }
    expect((await setUp(server, none)).outputs.changed).toBe('false')
  })

  it('is done with allow-destructive', async () => {
    const server = await start()
    const { exitCode } = await setUp(server, { 'a.sql': sql }, { 'allow-destructive': 'true' })
    expect(exitCode).toBe(0)
    expect(server.sql()).toContain('drop view v')
  })
})

describe('a failing statement', () => {
  it('is told with its line, codes and where to go on, and stops the run', async () => {
    const server = await start({
      answer: sql =>
        sql.startsWith('create')
          ? failed('001003', 'SQL compilation error:\nsyntax error line 2 at position 3 unexpected')
          : undefined,
    })
    const files = { 'a.sql': 'use role x;\n\ncreate table\n  t (;\nuse role y;' }
    const { exitCode, errors, outputs, log, summary } = await setUp(server, files)
    expect(exitCode).toBe(1)
    expect(log).toMatch(/::error title=SQL failed,file=a\.sql,line=4::/)
    const said = errors.at(-1) ?? ''
    expect(said).toContain('a.sql:3: SQL compilation error: syntax error line 2')
    expect(said).toMatch(/Code 001003, SQL state 42601, query id [0-9a-f-]{36}/)
    expect(said).toContain('create table\n  t (')
    expect(said).toContain('continue-from: a.sql:3')
    expect(outputs).toMatchObject({ 'failed-statement': 'a.sql:3', statements: '1' })
    expect(JSON.parse(outputs['query-ids'] ?? '')).toHaveLength(2)
    expect(summary).toContain('failed at')
    expect(server.sql()).not.toContain('use role y')
  })

  it('is where continue-from resumes, with the session as it was', async () => {
    const server = await start()
    const files = { 'a.sql': 'use role x;\ncreate role if not exists r;\nset v = 1;\nselect 1;\nselect 2;' }
    const { outputs } = await setUp(server, files, { 'continue-from': 'a.sql:5' })
    expect(server.sql()).toEqual(['use role x', 'set v = 1', 'select 2'])
    expect(outputs.statements).toBe('1')
    const nowhere = await setUp(server, files, { 'continue-from': 'b.sql:5' })
    expect(nowhere.errors.join()).toContain('no statement at b.sql:5')
  })

  it('in a transaction is resumed from its beginning', async () => {
    const server = await start({ answer: sql => (sql === 'boom' ? failed('000001', 'no') : undefined) })
    const { errors } = await setUp(server, { 'a.sql': 'begin;\ninsert into t select 1;\nboom;\ncommit;' })
    expect(errors.at(-1)).toContain('continue-from: a.sql:1 (its transaction was rolled back)')
  })

  it('cannot write commands into the log', async () => {
    const server = await start({ answer: () => failed('000001', 'x\n::stop-commands::t\n\u001b[31m##[error]red') })
    const { log } = await setUp(server, { 'a.sql': 'boom' })
    expect(log).not.toMatch(/^::stop-commands::/m)
    expect(log).not.toContain('\u001b')
  })
})

describe('a lost session', () => {
  const sql = 'use role x;\nset v = 1;\ncreate role if not exists r;\nselect 1;'

  it.each(['390112', '390104', '390111'] as const)(
    '(%s) is made again with its settings between statements',
    async code => {
      const server = await start({
        answer: (text, times) => (text.startsWith('create') && times === 0 ? { lost: code } : undefined),
      })
      const { exitCode, log } = await setUp(server, { 'a.sql': sql })
      expect(exitCode).toBe(0)
      expect(log).toContain('The session was lost')
      const again = server.statements.filter(({ session }) => session === 'session-2').map(one => one.sql)
      expect(again).toEqual(['use role x', 'set v = 1', 'create role if not exists r', 'select 1'])
    },
  )

  it('never makes a statement run twice that was begun: its result is fetched', async () => {
    const server = await start({
      answer: text => (text.startsWith('create') ? { lost: '390104', when: 'after' } : undefined),
    })
    const { exitCode } = await setUp(server, { 'a.sql': sql })
    expect(exitCode).toBe(0)
    expect(server.sql().filter(text => text.startsWith('create'))).toHaveLength(1)
    expect(server.logins).toHaveLength(2)
  })

  it('with an open transaction ends the run', async () => {
    const server = await start({ answer: text => (text === 'select 1' ? { lost: '390104' } : undefined) })
    const { errors } = await setUp(server, { 'a.sql': 'begin;\nselect 1;' })
    expect(errors.join()).toContain('The session was lost, and with it an open transaction')
    expect(server.logins).toHaveLength(1)
  })
})

describe('time', () => {
  it('runs out: the statement is asked to stop and the step fails', async () => {
    const server = await start({ answer: sql => (sql === 'select 1' ? 'hang' : undefined) })
    const outcome = await setUp(
      server,
      { 'a.sql': 'select 1;\nselect 2;' },
      {},
      {
        started: child => setTimeout(() => child.kill('SIGINT'), 2_500),
      },
    )
    expect(outcome.exitCode).toBe(1)
    expect(outcome.errors.join()).toContain('Cancelled: a.sql:1 was asked to stop')
    expect(outcome.errors.join()).toContain('continue-from: a.sql:1')
    expect(outcome.outputs['failed-statement']).toBe('a.sql:1')
    expect(server.requests.some(({ path }) => path.includes('abort-request'))).toBe(true)
    expect(server.sql()).not.toContain('select 2')
  })

  it('is not lost at the end, nor a file left behind', async () => {
    const server = await start()
    const cwd = folderWith({ 'a.sql': 'select 1' })
    const { milliseconds } = await runBlackBox('setup-snowflake', {
      cwd,
      inputs: { ...login, host: server.url, scripts: 'a.sql' },
    })
    expect(milliseconds).toBeLessThan(8_000)
    expect(readdirSync(cwd)).toEqual(['a.sql'])
    const paths = server.requests.map(({ path }) => path.replace(/\?.*/, ''))
    expect(paths).toEqual(['/session/v1/login-request', '/queries/v1/query-request', '/session'])
  })
})

describe('rows', () => {
  it('of the last query are an output and a table', async () => {
    const server = await start({
      answer: sql => (sql === 'select 2' ? { rows: [{ QUARTER: 'Q1-2008', AVG_DELAY: 12 }] } : { rows: [{ A: 1 }] }),
    })
    const { outputs, summary } = await setUp(server, { 'a.sql': 'select 1; select 2; use role x;' })
    expect(JSON.parse(outputs.rows ?? '')).toEqual([{ QUARTER: 'Q1-2008', AVG_DELAY: 12 }])
    expect(summary).toContain('| Q1-2008 | 12 |')
  })
})

describe('many rows', () => {
  it('are cut in the output and the table', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => ({ N: index }))
    const server = await start({ answer: () => ({ rows }) })
    const { outputs, summary } = await setUp(server, { 'a.sql': 'select n from t' })
    expect(JSON.parse(outputs.rows ?? '')).toHaveLength(1_000)
    expect(JSON.parse(outputs.rows ?? '').at(-1)).toEqual({ N: 999 })
    expect(summary).toContain('| 49 |')
    expect(summary).not.toContain('| 50 |')
  })
})

describe('plan', () => {
  it('says what apply would do and sends nothing that changes anything', async () => {
    const server = await start({
      answer: sql => {
        if (sql === 'use role etl') return failed('002043', 'Object does not exist, or operation cannot be performed.')
        if (sql === "show databases like 'OLD'") return { rows: [{ name: 'OLD' }] }
        if (sql.startsWith('show grants')) return failed('002003', "Role 'ETL' does not exist")
        return { rows: [] }
      },
    })
    const sql = [
      'use role sysadmin',
      'create database if not exists old',
      'create database if not exists new',
      'create schema if not exists new.s',
      'create or replace database old',
      'create role if not exists etl',
      'grant usage on database old to role etl',
      'use role etl',
      'create table if not exists new.s.t (a int)',
      'insert into new.s.t select 1',
      'drop database gone',
    ]
    const { outputs, exitCode, summary } = await setUp(server, { 'a.sql': sql.join(';\n') }, { mode: 'plan' })
    expect(exitCode).toBe(0)
    const actions = JSON.parse(outputs.plan ?? '').map(({ action }: { action: string }) => action)
    expect(actions).toEqual([
      'none',
      'same',
      'create',
      'create',
      'replace',
      'create',
      'grant',
      'none',
      'create',
      'run',
      'same',
    ])
    expect(server.sql().filter(text => !/^(show|use)/.test(text))).toEqual([])
    expect(outputs.changed).toBe('true')
    expect(summary).toContain('would change something')
  })
})
