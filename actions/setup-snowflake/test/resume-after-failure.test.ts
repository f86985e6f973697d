import { readdirSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import type { ReceivedStatement } from './support/fake-snowflake.ts'
import {
  LOGIN_INPUTS,
  makeWorkspace,
  rejectStatement,
  runSetupSnowflake,
  startSnowflake,
} from './support/run-setup-snowflake.ts'

/** The account is read in the first session, and the script runs in the second. */
const isOfScript = ({ session, sql }: ReceivedStatement) =>
  session === 'session-2' && !/^(show|select current)/.test(sql)

it('stops at a failed statement with its line, codes and the location to continue from', async () => {
  const server = await startSnowflake({
    answer: sql =>
      sql.startsWith('create')
        ? rejectStatement('001003', 'SQL compilation error:\nsyntax error line 2 at position 3 unexpected')
        : undefined,
  })
  const files = { 'a.sql': 'use role x;\n\ncreate table\n  t (;\nuse role y;' }
  const { exitCode, errors, outputs, log, summary } = await runSetupSnowflake(server, files)
  expect(exitCode).toBe(1)
  expect(log).toMatch(/::error title=SQL failed,file=a\.sql,line=4::/)
  const error = errors.at(-1) ?? ''
  expect(error).toContain('a.sql:3: SQL compilation error: syntax error line 2')
  expect(error).toMatch(/Code 001003, SQL state 42601, query id [0-9a-f-]{36}/)
  expect(error).toContain('create table\n  t (')
  expect(error).toContain('continue-from: a.sql:3')
  expect(outputs).toMatchObject({ 'failed-statement': 'a.sql:3', statements: '1' })
  // The reads of the plan are not among them.
  expect(JSON.parse(outputs['query-ids'] ?? '')).toHaveLength(server.statements.filter(isOfScript).length)
  expect(summary).toContain('### ❌ Failed: Snowflake script <code>a.sql</code>')
  expect(summary).toContain('syntax error line 2')
  expect(server.sql()).not.toContain('use role y')
})

it('resumes at continue-from with the settings of the earlier statements', async () => {
  const server = await startSnowflake()
  const files = { 'a.sql': 'use role x;\ncreate role if not exists r;\nset v = 1;\nselect 1;\nselect $v;' }
  const { outputs } = await runSetupSnowflake(server, files, { 'continue-from': 'a.sql:5' })
  expect(server.statements.filter(isOfScript).map(({ sql }) => sql)).toEqual(['use role x', 'set v = 1', 'select $v'])
  expect(outputs.statements).toBe('1')
  const missing = await runSetupSnowflake(server, files, { 'continue-from': 'b.sql:5' })
  expect(missing.errors.join()).toContain('No statement at b.sql:5')
})

it('resumes a failed transaction from its beginning', async () => {
  const server = await startSnowflake({ answer: sql => (sql === 'boom' ? rejectStatement('000001', 'no') : undefined) })
  const { errors } = await runSetupSnowflake(server, { 'a.sql': 'begin;\ninsert into t select 1;\nboom;\ncommit;' })
  expect(errors.at(-1)).toContain('continue-from: a.sql:1 (its transaction was rolled back)')
})

it('neutralizes workflow commands in an error of Snowflake', async () => {
  const server = await startSnowflake({
    answer: () => rejectStatement('000001', 'x\n::stop-commands::t\n\u001b[31m##[error]red'),
  })
  const { log } = await runSetupSnowflake(server, { 'a.sql': 'boom' })
  expect(log).not.toMatch(/^::stop-commands::/m)
  expect(log).not.toContain('\u001b')
})

it('closes its sessions, ends without delay and leaves no files', async () => {
  const server = await startSnowflake()
  const cwd = makeWorkspace({ 'a.sql': 'select 1' })
  const { milliseconds } = await runBlackBox('setup-snowflake', {
    cwd,
    inputs: { ...LOGIN_INPUTS, host: server.url, scripts: 'a.sql' },
  })
  expect(milliseconds).toBeLessThan(40_000)
  expect(readdirSync(cwd)).toEqual(['a.sql'])
  const paths = server.requests.map(({ path }) => path.replace(/\?.*/, ''))
  const [login, query, close] = ['/session/v1/login-request', '/queries/v1/query-request', '/session']
  expect(paths).toEqual([login, login, query, close, close])
})
