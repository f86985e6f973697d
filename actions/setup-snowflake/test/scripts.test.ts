import { describe, expect, it } from '@jest/globals'
import { rejectStatement, runSetupSnowflake, startSnowflake, visibleText } from './support/run-setup-snowflake.ts'

describe('scripts', () => {
  it('run in the order given, the files of a glob by name, each statement told with its line', async () => {
    const server = await startSnowflake()
    const files = {
      'b/2.sql': 'use role b2;',
      'b/1.sql': '-- first\n\nuse role b1;\nuse role b3',
      'a.sql': 'use role a;',
    }
    const { log, exitCode, outputs } = await runSetupSnowflake(server, files, { scripts: 'b/*.sql\na.sql\nb/1.sql' })
    expect(exitCode).toBe(0)
    expect(server.sql()).toEqual(['use role b1', 'use role b3', 'use role b2', 'use role a'])
    expect(log).toMatch(/::group::b\/1\.sql\n✓ b\/1\.sql:3 {2}use role b1 {2}\(\d+ ms\)\n✓ b\/1\.sql:4/)
    expect(outputs).toMatchObject({ changed: 'false', statements: '4' })
  })

  it('that no file matches, or that do not end, fail before anything runs, all at once', async () => {
    const server = await startSnowflake()
    const files = { 'a.sql': "select 1;\nselect 'x", 'b.sql': 'begin\n  select 1;\n', 'c.sql': 'select &{n};' }
    const { errors, exitCode } = await runSetupSnowflake(server, files, { scripts: '*.sql\nmissing/*.sql' })
    expect(exitCode).toBe(1)
    const said = errors.join('\n')
    expect(said).toContain('no file matches missing/*.sql')
    expect(said).toContain("a.sql:2: a '…' text does not end")
    expect(said).toContain('b.sql:1: a BEGIN … END block does not end')
    expect(said).toContain('c.sql:1: variable n is not given')
    expect(server.requests).toEqual([])
  })

  it('do not run with variables that YAML would change, and name but do not show them', async () => {
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
    const marked = 'YAML takes !, &, *, | or > at the beginning of a value as its own sign; quote the value'
    expect(errors.join()).toContain(`variables role: ${marked}; secret-variables key: ${marked}; `)
    expect(errors.join()).toContain('secret-variables pw: YAML cuts the value at "#", a comment; quote the value')
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain('hush')
    expect(server.requests).toEqual([])
  })

  it('have secret variables exactly as toJSON quotes them', async () => {
    const server = await startSnowflake()
    const secret = '!&*|>@`%#: {[ "x" \t'
    const { log } = await runSetupSnowflake(
      server,
      { 'a.sql': "set x = '&{pw}';" },
      {
        'secret-variables': `pw: ${JSON.stringify(secret)} # of the user`,
        variables: 'note: a #b',
      },
    )
    expect(server.sql()).toEqual([`set x = '${secret}'`])
    expect(log).toMatch(/^::warning::variables note: what follows "#" is a comment/m)
  })

  it('have their variables filled in, and escaped inside quotes', async () => {
    const server = await startSnowflake()
    const files = { 'a.sql': "use role &{role}; -- &{not_needed}\nset x = '&{text}';" }
    await runSetupSnowflake(server, files, { variables: "role: etl\ntext: it's 007" })
    expect(server.sql()).toEqual(['use role etl', "set x = 'it''s 007'"])
  })

  it('take secret variables that nobody can read afterwards, also when Snowflake repeats them', async () => {
    const server = await startSnowflake({
      answer: sql =>
        sql.startsWith('set') ? rejectStatement('001003', `unexpected '${sql}'`) : { rows: [{ V: 'tell-nobody' }] },
    })
    const files = { 'a.sql': "select '&{key}';\nset x = '&{key}';\n" }
    const outcome = await runSetupSnowflake(server, files, { 'secret-variables': 'key: tell-nobody' })
    expect(server.sql()[0]).toBe("select 'tell-nobody'")
    expect(outcome.masked).toContain('tell-nobody')
    expect(visibleText(outcome)).not.toContain('tell-nobody')
    expect(outcome.errors.join('\n')).toContain("set x = '***'")
  })
})

describe('rows', () => {
  it('of the last query are an output and a table', async () => {
    const server = await startSnowflake({
      answer: sql => (sql === 'select 2' ? { rows: [{ QUARTER: 'Q1-2008', AVG_DELAY: 12 }] } : { rows: [{ A: 1 }] }),
    })
    const { outputs, summary } = await runSetupSnowflake(server, { 'a.sql': 'select 1; select 2; use role x;' })
    expect(JSON.parse(outputs.rows ?? '')).toEqual([{ QUARTER: 'Q1-2008', AVG_DELAY: 12 }])
    expect(summary).toContain('| Q1-2008 | 12 |')
  })
})

describe('many rows', () => {
  it('are cut in the output and the table', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => ({ N: index }))
    const server = await startSnowflake({ answer: () => ({ rows }) })
    const { outputs, summary } = await runSetupSnowflake(server, { 'a.sql': 'select n from t' })
    expect(JSON.parse(outputs.rows ?? '')).toHaveLength(1_000)
    expect(JSON.parse(outputs.rows ?? '').at(-1)).toEqual({ N: 999 })
    expect(summary).toContain('| 49 |')
    expect(summary).not.toContain('| 50 |')
  })
})

describe('outputs over the size limit', () => {
  it('have the first entries as JSON, and a warning names each output', async () => {
    const rows = Array.from({ length: 900 }, (_, index) => ({ N: index, TEXT: 'x'.repeat(400) }))
    const server = await startSnowflake({ answer: sql => (sql.startsWith('select') ? { rows } : undefined) })
    const grants = Array.from({ length: 1_500 }, (_, index) => `use role a_role_with_quite_a_long_name_${index};`)
    const { outputs, log } = await runSetupSnowflake(server, { 'a.sql': `${grants.join('\n')}\nselect * from t;` })
    for (const name of ['plan', 'rows']) {
      const text = outputs[name] ?? ''
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(120_000)
      expect(JSON.parse(text).length).toBeGreaterThan(200)
      expect(log).toContain(`::warning::The output ${name} is larger than 120 kB`)
    }
    expect(JSON.parse(outputs.plan ?? '')[0].statement).toBe('a.sql:1')
    expect(JSON.parse(outputs.rows ?? '')[0].N).toBe(0)
  })
})
