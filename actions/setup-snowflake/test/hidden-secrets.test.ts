import { describe, expect, it } from '@jest/globals'
import { rejectStatement, runSetupSnowflake, startSnowflake, visibleText } from './support/run-setup-snowflake.ts'
import { HARMLESS, SECRET, WITH_SECRET } from './support/secret-statements.ts'

const withSecret = WITH_SECRET.map(statement => statement.replaceAll('{}', SECRET))
const allowed = { 'allow-destructive': 'true' }

describe('a secret in a script', () => {
  it.each(['apply', 'plan'])('is not shown by %s: not in the log, the summary or an output', async mode => {
    const server = await startSnowflake({ answer: sql => (sql.startsWith('show') ? { rows: [] } : undefined) })
    const outcome = await runSetupSnowflake(server, { 'a.sql': withSecret.join('\n;\n') }, { ...allowed, mode })
    expect(outcome.exitCode).toBe(0)
    expect(outcome.outputs.statements).toBe(String(withSecret.length))
    expect(visibleText(outcome)).not.toContain(SECRET)
    if (mode === 'apply') expect(server.sql().filter(sql => sql.includes(SECRET)).length).toBeGreaterThan(60)
  })

  it('is not shown when Snowflake repeats it, the statement, or a part of either', async () => {
    const echoes = [
      `syntax error line 1 at position 30 unexpected '${SECRET}'.`,
      `invalid value [${SECRET}] for parameter`,
      `SQL compilation error:\nerror in: ${withSecret[0]}`,
      `Password ${SECRET} is too short`,
      `unexpected '${SECRET.slice(0, 9)}...'`,
      `unexpected '${SECRET.slice(8)}'`,
    ]
    const outcomes = await Promise.all(
      echoes.map(async (echo, index) => {
        const server = await startSnowflake({
          answer: sql => (sql.includes(SECRET) ? rejectStatement('001003', echo) : undefined),
        })
        return runSetupSnowflake(server, { 'a.sql': `select 1;\n${withSecret[index] ?? ''}` })
      }),
    )
    for (const outcome of outcomes) {
      expect(outcome.exitCode).toBe(1)
      expect(outcome.errors.join()).toContain('a.sql:2')
      expect(visibleText(outcome)).not.toContain(SECRET)
      expect(visibleText(outcome)).not.toMatch(/Hunter2|geheim/)
    }
  })

  it('is not shown in another statement, in rows or in the error of a statement', async () => {
    const server = await startSnowflake({
      answer: sql => (sql === 'select $pw' ? { rows: [{ A: `x${SECRET}`, N: 1 }] } : undefined),
    })
    const sql = `set pw = '${SECRET}';\ndrop table "${SECRET}";\nselect '${'x'.repeat(60)}${SECRET}';\nselect $pw;`
    const refused = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(refused.errors.join()).toContain('a.sql:2 (drop table "***")')
    const run = await runSetupSnowflake(server, { 'a.sql': sql }, allowed)
    expect(JSON.parse(run.outputs.rows ?? '')).toEqual([{ A: 'x***', N: 1 }])
    for (const outcome of [refused, run]) expect(visibleText(outcome)).not.toMatch(/Hunter2|geheim/)
  })

  it('is not shown when it comes from a variable, also one of several lines', async () => {
    const server = await startSnowflake({
      answer: sql =>
        sql.startsWith('alter') ? rejectStatement('001003', `unexpected '${sql.split("'")[1]}'`) : undefined,
    })
    const variables = 'pw: |-\n  first-line-of-it\n  second-line-of-it'
    const outcome = await runSetupSnowflake(server, { 'a.sql': "alter user u set password = '&{pw}'" }, { variables })
    expect(outcome.errors.join()).toContain("alter user u set password = '***'")
    expect(visibleText(outcome)).not.toMatch(/line-of-it/)
  })

  it('is not shown when a system function returns it', async () => {
    const server = await startSnowflake({ answer: () => ({ rows: [{ A: SECRET }] }) })
    const sql = "select system$generate_scim_access_token('I')"
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(JSON.parse(outcome.outputs.rows ?? '')).toEqual([{ A: '***' }])
    expect(visibleText(outcome)).not.toContain(SECRET)
  })

  it('does not change the keys of the outputs, even if it equals one of them', async () => {
    const server = await startSnowflake({
      answer: sql => (sql === 'select 2024' ? { rows: [{ N: 2024, CREATE: 'create' }] } : undefined),
    })
    const sql = "set pw = 'create';\nset pin_token = '2024';\ncreate role r;\nselect 2024;"
    const { outputs } = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(JSON.parse(outputs.plan ?? '')[2]).toEqual({ statement: 'a.sql:3', sql: '*** role r', action: 'create' })
    expect(JSON.parse(outputs.rows ?? '')).toEqual([{ N: '***', CREATE: '***' }])
  })
})

it('shows harmless statements in full', async () => {
  const server = await startSnowflake()
  const { exitCode, log, summary, outputs } = await runSetupSnowflake(
    server,
    { 'a.sql': HARMLESS.join('\n;\n') },
    allowed,
  )
  expect(exitCode).toBe(0)
  expect(outputs.statements).toBe(String(HARMLESS.length))
  for (const text of [log, summary, ...Object.values(outputs)]) expect(text).not.toMatch(/(?<!\*)\*\*\*(?!\*)/)
})
