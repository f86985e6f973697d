import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'
import { SECRET, WITH_SECRET, WITHOUT_SECRET } from './support/secret-statements.ts'

const withSecret = WITH_SECRET.map(statement => statement.replaceAll('{}', SECRET))
const ALLOW_ALL = { 'allow-destructive': 'true', 'allow-opaque': '*' }

/** The reply to a query with one row and one column. */
const replyWithColumn = (name: string, queryId: string) => ({
  ...{ success: true, code: null, message: null },
  data: {
    queryId,
    rowtype: [{ name, type: 'text', nullable: true, length: 100, scale: null, precision: null }],
    rowset: [['x']],
    ...{ total: 1, returned: 1, parameters: [], queryResultFormat: 'json', statementTypeId: 4096 },
  },
})

describe('a secret in a script', () => {
  const NAME = 'geheim_hunter2'
  const comment = `x ${NAME.toUpperCase()} x`
  const roles = ['R', 'Q'].map(name => ({ name, comment, owner: 'O' }))
  const answerRoles = (sql: string) => (sql.startsWith('show roles') ? { rows: roles } : undefined)
  const script = [
    'create role &{name}',
    "alter role r set comment = 'new'",
    "create role if not exists q comment = 'other'",
    'drop role if exists r',
  ].join(';\n')
  const planInputs = { ...ALLOW_ALL, 'secret-variables': `name: ${NAME}`, mode: 'plan' }

  it.each(['apply', 'plan'])('is hidden in the log, the summary and the outputs of %s', async mode => {
    const server = await startSnowflake({ answer: sql => (sql.startsWith('show') ? { rows: [] } : undefined) })
    const outcome = await runSetupSnowflake(server, { 'a.sql': withSecret.join('\n;\n') }, { ...ALLOW_ALL, mode })
    // The script creates the same user several times, which a plan reports.
    expect(outcome.exitCode).toBe(mode === 'plan' ? 1 : 0)
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
      [
        `invalid identifier '${SECRET.toUpperCase()}'`,
        `Object ${SECRET.toUpperCase()}_X does not exist`,
        `unexpected '${SECRET.toUpperCase().slice(0, 9)}...'`,
        `syntax error at ${SECRET.slice(0, 6)}\n    ${SECRET.slice(6)} here`,
        `{"message":"${JSON.stringify(SECRET).slice(1, -1)}"}`,
        `https://host/?q=${encodeURIComponent(SECRET)}`,
      ].join('\n'),
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
      expect(collectVisibleText(outcome)).not.toMatch(/Hunter2|geheim/i)
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

  it('is hidden if it is the name of a column that a plan adds', async () => {
    const column = { table_name: 'T', column_name: 'A', data_type: '{"type":"DATE"}', 'null?': 'true', type: 'DATE' }
    const server = await startSnowflake({
      answer: sql =>
        sql.startsWith('show tables')
          ? { rows: [{ name: 'T', database_name: 'D', schema_name: 'S', rows: '0', bytes: '0' }] }
          : /^(show columns|desc)/.test(sql)
            ? { rows: [{ ...column, name: 'A' }] }
            : undefined,
    })
    const outcome = await runSetupSnowflake(server, { 'a.sql': 'alter table d.s.t add column &{name} int' }, planInputs)
    expect(outcome.summary).toContain('<code>column &#42;&#42;&#42;</code>: _unset_')
    expect(collectVisibleText(outcome)).not.toMatch(/geheim|hunter2/i)
  })

  it('is hidden if a system function returns it', async () => {
    const server = await startSnowflake({ answer: () => ({ rows: [{ A: SECRET }] }) })
    const sql = "select system$generate_scim_access_token('I')"
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(JSON.parse(outcome.outputs.rows ?? '')).toEqual([{ A: '***' }])
    expect(collectVisibleText(outcome)).not.toContain(SECRET)
  })

  it('is hidden in the differences from an expected plan', async () => {
    const folder = makeTempFolder('plan-')
    const server = await startSnowflake({ answer: answerRoles })
    const planned = await runSetupSnowflake(server, { 'a.sql': script }, planInputs, { env: { RUNNER_TEMP: folder } })
    const changed = await startSnowflake({
      answer: sql =>
        sql.startsWith('show roles') ? { rows: roles.map(role => ({ ...role, comment: `y ${NAME}` })) } : undefined,
    })
    const inputs = { ...planInputs, mode: 'apply', 'expect-plan': planned.outputs['plan-file'] ?? '' }
    const outcome = await runSetupSnowflake(changed, { 'a.sql': script }, inputs)
    expect(outcome.errors.join()).toContain('now change ROLE R (COMMENT y *** → new)')
    expect(collectVisibleText(outcome)).not.toMatch(/geheim|hunter2/i)
  })

  it('is hidden in the query tag, in query ids and in the names of columns', async () => {
    const column = `'${SECRET.toUpperCase()}'`
    const server = await startSnowflake({
      reply: path =>
        path === '/queries/v1/query-request' ? { body: replyWithColumn(column, `id-${SECRET}`) } : undefined,
    })
    const tagged = await startSnowflake()
    const sql = `set pw = '${SECRET}';\nselect '${SECRET}'`
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(outcome.summary).toContain('Result of')
    expect(JSON.parse(outcome.outputs['query-ids'] ?? '[]')).toContain('id-***')
    expect(JSON.parse(outcome.outputs.rows ?? '[]')).toEqual([{ "'***'": 'x' }])
    expect(collectVisibleText(outcome)).not.toMatch(/hunter2|geheim/i)
    await runSetupSnowflake(tagged, { 'a.sql': sql }, { 'query-tag': `deploy ${SECRET} {statement}` })
    const tags = tagged.statements.map(({ queryTag }) => queryTag)
    expect(tags).toContain('deploy *** a.sql:2')
    expect(tags.join()).not.toContain(SECRET)
  })

  it('is hidden in the debug log and in the annotation at its line', async () => {
    const server = await startSnowflake({
      answer: sql =>
        sql.startsWith('drop') ? rejectStatement('002003', `${SECRET.toUpperCase()} is gone`) : undefined,
    })
    const sql = `set pw = '${SECRET}';\ndrop role other`
    const env = { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' }
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql }, ALLOW_ALL, { env })
    expect(outcome.log).toMatch(/^::error title=SQL failed,file=a\.sql,line=2::\*\*\* is gone/m)
    expect(outcome.log).toMatch(/^::debug::.*\*\*\* is gone/m)
    expect(collectVisibleText(outcome)).not.toMatch(/hunter2|geheim/i)
  })

  it('is hidden if it is a credential of the login or of the job', async () => {
    const server = await startSnowflake({
      login: () => ({ code: '394400', message: 'rejected pat-Hunter2-token of aws-geheim-secret' }),
    })
    const inputs = { authenticator: 'token', password: '', token: 'pat-hunter2-token' }
    const env = { AWS_SECRET_ACCESS_KEY: 'aws-geheim-secret' }
    const outcome = await runSetupSnowflake(server, { 'a.sql': 'use role x' }, inputs, { env })
    expect(outcome.errors.join()).toContain('rejected *** of ***')
    expect(collectVisibleText(outcome)).not.toMatch(/hunter2|geheim/i)
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
    expect(JSON.parse(outputs.rows ?? '')).toEqual([{ N: '***', '***': '***' }])
  })

  it('is hidden in the names, old values and annotations of a plan, and in its file', async () => {
    const server = await startSnowflake({ answer: answerRoles })
    const folder = makeTempFolder('plan-')
    const outcome = await runSetupSnowflake(server, { 'a.sql': script }, planInputs, {
      env: { RUNNER_TEMP: folder },
    })
    const planFile = readFileSync(outcome.outputs['plan-file'] ?? '', 'utf8')
    const [created, altered, differing] = JSON.parse(outcome.outputs.plan ?? '[]')
    expect(created).toMatchObject({ action: 'create', object: 'ROLE "***"' })
    expect(altered).toMatchObject({ action: 'change', detail: 'COMMENT x *** x → new' })
    expect(differing.detail).toContain('*** ')
    expect(outcome.summary).toContain('ROLE <code>"&#42;&#42;&#42;"</code>')
    expect(outcome.log).toContain('::notice title=The object exists and differs')
    expect(planFile).toContain('ROLE \\"***\\"')
    expect(collectVisibleText(outcome) + planFile).not.toMatch(/geheim|hunter2/i)
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
