import { describe, expect, it } from '@jest/globals'
import { collectVisibleText, removeMasks } from '../../shared/testing/black-box.ts'
import { rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

describe('scripts', () => {
  it('run in the given order, the files of a glob by name, with a log line for each statement', async () => {
    const server = await startSnowflake()
    const files = {
      'b/2.sql': "select 'b2';",
      'b/1.sql': "-- first\n\nselect 'b1';\nselect 'b3'",
      'a.sql': "select 'a';",
    }
    const { log, exitCode, outputs } = await runSetupSnowflake(server, files, { scripts: 'b/*.sql\na.sql\nb/1.sql' })
    expect(exitCode).toBe(0)
    expect(server.sql()).toEqual(["select 'b1'", "select 'b3'", "select 'b2'", "select 'a'"])
    expect(log).toMatch(/::group::b\/1\.sql\n✓ b\/1\.sql:3 {2}select 'b1' {2}\(\d+ ms\)\n✓ b\/1\.sql:4/)
    expect(outputs).toMatchObject({ changed: 'false', statements: '4' })
  })

  it('with problems are all reported before the login', async () => {
    const server = await startSnowflake()
    const files = { 'a.sql': "select 1;\nselect 'x", 'b.sql': 'begin\n  select 1;\n', 'c.sql': 'select &{n};' }
    const { errors, exitCode } = await runSetupSnowflake(server, files, { scripts: '*.sql\nmissing/*.sql' })
    expect(exitCode).toBe(1)
    const error = errors.join('\n')
    expect(error).toContain('No file matches missing/*.sql')
    expect(error).toContain("a.sql:2: The string '…' has no end")
    expect(error).toContain('b.sql:1: The block BEGIN … END has no end')
    expect(error).toContain('c.sql:1: Variable n is not defined')
    expect(server.requests).toEqual([])
  })

  it('with client commands or placeholders of other tools are rejected before the login', async () => {
    const server = await startSnowflake()
    const files = { 'a.sql': "!source b.sql\nselect 'A&B';\nuse role <% role %>;", 'b.sql': 'use role {{ role }}' }
    const { errors, exitCode } = await runSetupSnowflake(server, files, { scripts: '*.sql' })
    expect(exitCode).toBe(1)
    const error = errors.join('\n')
    expect(error).toContain('a.sql:1: !source is a command of SnowSQL')
    expect(error).toContain('a.sql:3: <% role %> would be sent as text; set "placeholders: cli", or write &{role}')
    expect(error).toContain('b.sql:1: {{ role }} would be sent as text')
    expect(error).not.toContain('a.sql:2')
    expect(server.requests).toEqual([])
  })

  it('have the placeholders of the Snowflake CLI, or none', async () => {
    const server = await startSnowflake()
    const variables = "role: etl\ntext: it's 007"
    await runSetupSnowflake(server, { 'a.sql': "select <% role %>, '<% text %>'" }, { variables, placeholders: 'cli' })
    await runSetupSnowflake(
      server,
      { 'a.sql': "select '&{text} <% text %> {{ text }}'" },
      { variables, placeholders: 'none' },
    )
    expect(server.sql()).toEqual(["select etl, 'it''s 007'", "select '&{text} <% text %> {{ text }}'"])
  })

  it('are not run with variables that YAML would change; the error names them without their values', async () => {
    const server = await startSnowflake()
    const { errors, exitCode, log } = await runSetupSnowflake(
      server,
      { 'a.sql': 'use role a' },
      {
        variables: 'role: &hush etl\nnote: a #b',
        'secret-variables': 'pw: pa #hush\nkey: !hush\nok: "hush" # quoted\nhush hush: x',
      },
    )
    expect(exitCode).toBe(1)
    const message = 'YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'
    expect(errors.join()).toContain(`variables role: ${message}; secret-variables key: ${message}; `)
    expect(errors.join()).toContain('secret-variables pw: YAML cuts the value at "#", a comment; quote the value')
    expect(removeMasks(log)).not.toContain('hush')
    expect(server.requests).toEqual([])
  })

  it('get secret variables exactly as toJSON quotes them', async () => {
    const server = await startSnowflake()
    const secret = '!&*|>@`%#: {[ "x" \t'
    const { log } = await runSetupSnowflake(
      server,
      { 'a.sql': "select '&{pw}';" },
      {
        'secret-variables': `pw: ${JSON.stringify(secret)} # of the user`,
        variables: 'note: a #b',
      },
    )
    expect(server.sql()).toEqual([`select '${secret}'`])
    expect(log).toMatch(/^::warning::variables note: what follows "#" is a comment/m)
  })

  it('get their variables, escaped inside quotes', async () => {
    const server = await startSnowflake()
    const files = { 'a.sql': "select &{role}; -- &{not_needed}\nselect '&{text}';" }
    await runSetupSnowflake(server, files, { variables: "role: etl\ntext: it's 007" })
    expect(server.sql()).toEqual(['select etl', "select 'it''s 007'"])
  })

  it('get secret variables, which stay hidden if Snowflake repeats them', async () => {
    const server = await startSnowflake({
      answer: sql =>
        sql.startsWith('call') ? rejectStatement('001003', `unexpected '${sql}'`) : { rows: [{ V: 'hidden-value' }] },
    })
    const files = { 'a.sql': "select '&{key}';\ncall p('&{key}');\n" }
    const outcome = await runSetupSnowflake(server, files, { 'secret-variables': 'key: hidden-value' })
    expect(server.sql()[0]).toBe("select 'hidden-value'")
    expect(outcome.masked).toContain('hidden-value')
    expect(collectVisibleText(outcome)).not.toContain('hidden-value')
    expect(outcome.errors.join('\n')).toContain("call p('***')")
  })
})
