import { expect, it } from '@jest/globals'
import { grantRows } from './support/fake-snowflake.ts'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const sql =
  'use role x;\ncreate or replace table t (a int);\ndrop view v;\ntruncate table t;\nrevoke usage on database d from role r;'

it('names all destructive statements before the login', async () => {
  const server = await startSnowflake()
  const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': sql })
  expect(exitCode).toBe(1)
  expect(server.requests).toEqual([])
  for (const line of [2, 3, 4]) expect(errors.join()).toContain(`a.sql:${line} (`)
  expect(errors.join()).toContain('allow-destructive: true')
})

it('rejects a REVOKE only if it would remove a grant', async () => {
  const server = await startSnowflake({
    answer: text => (text.startsWith('show') ? grantRows('USAGE|DATABASE|D') : undefined),
  })
  const files = { 'a.sql': 'use role x;\nrevoke usage on database d from role r;' }
  expect((await runSetupSnowflake(server, files)).errors.join()).toContain('a.sql:2')
  expect(server.sql()).toEqual(['show grants to role R'])
  const missing = { 'a.sql': 'revoke usage on database other from role r;' }
  expect((await runSetupSnowflake(server, missing)).outputs.changed).toBe('false')
})

it('runs destructive statements with allow-destructive', async () => {
  const server = await startSnowflake()
  const { exitCode } = await runSetupSnowflake(server, { 'a.sql': sql }, { 'allow-destructive': 'true' })
  expect(exitCode).toBe(0)
  expect(server.sql()).toContain('drop view v')
})
