import { describe, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'
import { SECRET, WITH_SECRET, WITHOUT_SECRET } from './support/secret-statements.ts'

const withSecret = WITH_SECRET.map(statement => statement.replaceAll('{}', SECRET))
const ALLOW_ALL = { 'allow-destructive': 'true', 'allow-opaque': '*' }

describe('a secret in a script', () => {
  it.each(['apply', 'plan'])('is hidden in the log, the summary and the outputs of %s', async mode => {
    const server = await startSnowflake({ answer: sql => (sql.startsWith('show') ? { rows: [] } : undefined) })
    const outcome = await runSetupSnowflake(server, { 'a.sql': withSecret.join('\n;\n') }, { ...ALLOW_ALL, mode })
    // The plan names the objects that are missing in the account.
    expect(outcome.exitCode).toBe(mode === 'apply' ? 0 : 1)
    expect(outcome.outputs.statements).toBe(String(withSecret.length))
    expect(collectVisibleText(outcome)).not.toContain(SECRET)
    if (mode === 'apply') expect(server.sql().filter(sql => sql.includes(SECRET)).length).toBeGreaterThan(60)
  })

  it('is hidden if Snowflake repeats it, its statement, or a part of either', async () => {
    const messages = [
      `syntax error line 1 at position 30 unexpected '${SECRET}'.`,
      `invalid value [${SECRET}] for parameter`,
      `SQL compilation error:\nerror in: ${withSecret[0]}`,
      `Password ${SECRET} is too short`,
      `unexpected '${SECRET.slice(0, 9)}...'`,
      `unexpected '${SECRET.slice(8)}'`,
    ]
    const outcomes = await Promise.all(
      messages.map(async (message, index) => {
        const server = await startSnowflake({
          answer: sql => (sql.includes(SECRET) ? rejectStatement('001003', message) : undefined),
        })
        return runSetupSnowflake(server, { 'a.sql': `select 1;\n${withSecret[index] ?? ''}` })
      }),
    )
    for (const outcome of outcomes) {
      expect(outcome.exitCode).toBe(1)
      expect(outcome.errors.join()).toContain('a.sql:2')
      expect(collectVisibleText(outcome)).not.toContain(SECRET)
      expect(collectVisibleText(outcome)).not.toMatch(/Hunter2|geheim/)
    }
  })

  it('is hidden in other statements, in rows and in errors', async () => {
    const server = await startSnowflake({
      answer: sql => (sql === 'select $pw' ? { rows: [{ A: `x${SECRET}`, N: 1 }] } : undefined),
    })
    const sql = `set pw = '${SECRET}';\ndrop table "${SECRET}";\nselect '${'x'.repeat(60)}${SECRET}';\nselect $pw;`
    const rejected = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(rejected.errors.join()).toContain('a.sql:2 (drop table "***"): TABLE *** loses its rows')
    const run = await runSetupSnowflake(server, { 'a.sql': sql }, ALLOW_ALL)
    expect(JSON.parse(run.outputs.rows ?? '')).toEqual([{ A: 'x***', N: 1 }])
    for (const outcome of [rejected, run]) expect(collectVisibleText(outcome)).not.toMatch(/Hunter2|geheim/)
  })

  it('is hidden if it comes from a variable, also one of several lines', async () => {
    const server = await startSnowflake({
      answer: sql =>
        sql.startsWith('alter') ? rejectStatement('001003', `unexpected '${sql.split("'")[1]}'`) : undefined,
    })
    const variables = 'pw: |-\n  first-line-of-it\n  second-line-of-it'
    const outcome = await runSetupSnowflake(server, { 'a.sql': "alter user u set password = '&{pw}'" }, { variables })
    expect(outcome.errors.join()).toContain("alter user u set password = '***'")
    expect(collectVisibleText(outcome)).not.toMatch(/line-of-it/)
  })

  it('is hidden if it is part of a name that Snowflake stores in upper case', async () => {
    const server = await startSnowflake()
    const inputs = { 'secret-variables': 'name: geheim_hunter2' }
    const outcome = await runSetupSnowflake(server, { 'a.sql': 'drop table raw.s.&{name}' }, inputs)
    expect(outcome.errors.join()).toContain('a.sql:1 (drop table raw.s.***): TABLE RAW.S.*** loses its rows')
    expect(collectVisibleText(outcome)).not.toMatch(/geheim|hunter2/i)
  })

  it('is hidden if a system function returns it', async () => {
    const server = await startSnowflake({ answer: () => ({ rows: [{ A: SECRET }] }) })
    const sql = "select system$generate_scim_access_token('I')"
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(JSON.parse(outcome.outputs.rows ?? '')).toEqual([{ A: '***' }])
    expect(collectVisibleText(outcome)).not.toContain(SECRET)
  })

  it('does not mask the keys of the outputs', async () => {
    const server = await startSnowflake({
      answer: sql => (sql === 'select 2024' ? { rows: [{ N: 2024, CREATE: 'create' }] } : undefined),
    })
    const sql = "set pw = 'create';\nset pin_token = '2024';\ncreate role r;\nselect 2024;"
    const { outputs } = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(JSON.parse(outputs.plan ?? '')[2]).toEqual({
      ...{ statement: 'a.sql:3', sql: '*** role r', action: 'create', object: 'ROLE R' },
    })
    expect(JSON.parse(outputs.rows ?? '')).toEqual([{ N: '***', CREATE: '***' }])
  })
})

it('shows statements without a secret unchanged', async () => {
  const server = await startSnowflake()
  const { exitCode, log, summary, outputs } = await runSetupSnowflake(
    server,
    { 'a.sql': WITHOUT_SECRET.join('\n;\n') },
    ALLOW_ALL,
  )
  expect(exitCode).toBe(0)
  expect(outputs.statements).toBe(String(WITHOUT_SECRET.length))
  for (const text of [log, summary, ...Object.values(outputs)]) expect(text).not.toMatch(/(?<!\*)\*\*\*(?!\*)/)
})
