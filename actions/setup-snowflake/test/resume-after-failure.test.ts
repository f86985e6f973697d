import type { ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import {
  cleanUp,
  LOGIN_INPUTS,
  makeWorkspace,
  rejectStatement,
  runSetupSnowflake,
  startSnowflake,
} from './support/run-setup-snowflake.ts'

describe('a failing statement', () => {
  it('is told with its line, codes and where to go on, and stops the run', async () => {
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
    const server = await startSnowflake()
    const files = { 'a.sql': 'use role x;\ncreate role if not exists r;\nset v = 1;\nselect 1;\nselect 2;' }
    const { outputs } = await runSetupSnowflake(server, files, { 'continue-from': 'a.sql:5' })
    expect(server.sql()).toEqual(['use role x', 'set v = 1', 'select 2'])
    expect(outputs.statements).toBe('1')
    const nowhere = await runSetupSnowflake(server, files, { 'continue-from': 'b.sql:5' })
    expect(nowhere.errors.join()).toContain('no statement at b.sql:5')
  })

  it('in a transaction is resumed from its beginning', async () => {
    const server = await startSnowflake({
      answer: sql => (sql === 'boom' ? rejectStatement('000001', 'no') : undefined),
    })
    const { errors } = await runSetupSnowflake(server, { 'a.sql': 'begin;\ninsert into t select 1;\nboom;\ncommit;' })
    expect(errors.at(-1)).toContain('continue-from: a.sql:1 (its transaction was rolled back)')
  })

  it('cannot write commands into the log', async () => {
    const server = await startSnowflake({
      answer: () => rejectStatement('000001', 'x\n::stop-commands::t\n\u001b[31m##[error]red'),
    })
    const { log } = await runSetupSnowflake(server, { 'a.sql': 'boom' })
    expect(log).not.toMatch(/^::stop-commands::/m)
    expect(log).not.toContain('\u001b')
  })
})

describe('a lost session', () => {
  const sql = 'use role x;\nset v = 1;\ncreate role if not exists r;\nselect 1;'

  it.each(['390112', '390104', '390111'] as const)(
    '(%s) is made again with its settings between statements',
    async code => {
      const server = await startSnowflake({
        answer: (text, times) => (text.startsWith('create') && times === 0 ? { lost: code } : undefined),
      })
      const { exitCode, log } = await runSetupSnowflake(server, { 'a.sql': sql })
      expect(exitCode).toBe(0)
      expect(log).toContain('The session was lost')
      const again = server.statements.filter(({ session }) => session === 'session-2').map(one => one.sql)
      expect(again).toEqual(['use role x', 'set v = 1', 'create role if not exists r', 'select 1'])
    },
  )

  it('never makes a statement run twice that was begun: its result is fetched', async () => {
    const server = await startSnowflake({
      answer: text => (text.startsWith('create') ? { lost: '390104', when: 'after' } : undefined),
    })
    const { exitCode } = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(exitCode).toBe(0)
    expect(server.sql().filter(text => text.startsWith('create'))).toHaveLength(1)
    expect(server.logins).toHaveLength(2)
  })

  it('with an open transaction ends the run', async () => {
    const server = await startSnowflake({ answer: text => (text === 'select 1' ? { lost: '390104' } : undefined) })
    const { errors } = await runSetupSnowflake(server, { 'a.sql': 'begin;\nselect 1;' })
    expect(errors.join()).toContain('The session was lost, and with it an open transaction')
    expect(server.logins).toHaveLength(1)
  })
})

describe('time', () => {
  it('runs out: the statement is asked to stop and the step fails', async () => {
    let child: ChildProcess | undefined
    const server = await startSnowflake({
      answer(sql) {
        if (sql !== 'select 1') return undefined
        // Once: a repeated request is no second signal.
        if (child?.killed === false) setTimeout(() => child?.kill('SIGINT'), 200)
        return 'hang'
      },
    })
    const outcome = await runSetupSnowflake(
      server,
      { 'a.sql': 'select 1;\nselect 2;' },
      {},
      {
        started: process => {
          child = process
        },
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
    const server = await startSnowflake()
    const cwd = makeWorkspace({ 'a.sql': 'select 1' })
    const { milliseconds } = await runBlackBox('setup-snowflake', {
      cwd,
      inputs: { ...LOGIN_INPUTS, host: server.url, scripts: 'a.sql' },
    })
    expect(milliseconds).toBeLessThan(40_000)
    expect(readdirSync(cwd)).toEqual(['a.sql'])
    const paths = server.requests.map(({ path }) => path.replace(/\?.*/, ''))
    expect(paths).toEqual(['/session/v1/login-request', '/queries/v1/query-request', '/session'])
  })
})
