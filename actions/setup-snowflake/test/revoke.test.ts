import { expect, it } from '@jest/globals'
import { answerFrom, namedRows } from './support/account-answers.ts'
import { grantRows } from './support/fake-snowflake.ts'
import { listActions, rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const ALLOWED = { 'allow-destructive': 'true' }

/** A Snowflake in which the role R has these grants until a REVOKE runs. */
function startWithGrants(...lines: string[]) {
  let isRevoked = false
  return startSnowflake({
    answer(sql) {
      isRevoked ||= sql.startsWith('revoke')
      const grants = grantRows(...(isRevoked ? [] : lines))
      return answerFrom({ 'show roles': namedRows('R'), 'show grants to role R': grants })(sql)
    },
  })
}

it('a REVOKE of a grant runs once, and counts as a change in a plan and in apply', async () => {
  const server = await startWithGrants('SELECT|ICEBERG_TABLE|D.S.T', 'USAGE|DATABASE|SHARED')
  const sql = ['revoke select on table d.s.t from role r', 'revoke imported privileges on database shared from role r']
  const files = { 'a.sql': sql.join(';\n') }
  expect(listActions(await runSetupSnowflake(server, files, { mode: 'plan', ...ALLOWED }))).toEqual([
    'revoke',
    'revoke',
  ])
  const first = await runSetupSnowflake(server, files, ALLOWED)
  expect(listActions(first)).toEqual(['revoke', 'revoke'])
  const second = await runSetupSnowflake(server, files)
  expect(listActions(second)).toEqual(['same', 'same'])
  expect(second.outputs.changed).toBe('false')
  expect(server.sql().filter(text => text.startsWith('revoke'))).toEqual(sql)
})

it('a REVOKE runs if no list shows whether there is a grant', async () => {
  const server = await startWithGrants()
  const sql = [
    'revoke select on view d.s.v from user u',
    'revoke select (a) on table d.s.t from role r',
    'revoke caller usage on database d from role r',
    'revoke select on identifier($t) from role r',
  ]
  await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') }, ALLOWED)
  expect(server.sql().filter(text => text.startsWith('revoke'))).toEqual(sql)
})

it('a REVOKE that might remove a grant is refused before anything runs', async () => {
  const server = await startWithGrants('SELECT|TABLE|D.S.T')
  const sql = 'create role n;\nrevoke select on table d.s.t from role r;\nrevoke select on view d.s.v from user u'
  const { errors, exitCode } = await runSetupSnowflake(server, { 'a.sql': sql })
  expect(exitCode).toBe(1)
  for (const line of [2, 3]) expect(errors.join()).toContain(`a.sql:${line} (`)
  expect(server.sql().filter(text => /^(create|revoke)/.test(text))).toEqual([])
})

it('a REVOKE that Snowflake rejects fails the run', async () => {
  const server = await startSnowflake({
    answer: sql =>
      sql.startsWith('revoke')
        ? rejectStatement('002003', "View 'D.S.V' does not exist")
        : answerFrom({ 'show roles': namedRows('R') })(sql),
  })
  const { exitCode, errors } = await runSetupSnowflake(
    server,
    { 'a.sql': 'revoke select on view d.s.v from user u' },
    ALLOWED,
  )
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain("View 'D.S.V' does not exist")
})
