import { expect, it } from '@jest/globals'
import { listSent, startAccount } from './support/account-answers.ts'
import type { FakeSnowflake } from './support/fake-snowflake.ts'
import { runSetupSnowflake } from './support/run-setup-snowflake.ts'

const job = { env: { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '2', GITHUB_SHA: 'abc' } }
const files = { 'a.sql': 'use role r;\n\ncreate role if not exists new;', 'b.sql': 'select 1' }

const startWithRole = () => startAccount({ 'show roles': [{ name: 'R' }] })
const readTags = ({ statements }: FakeSnowflake) =>
  Object.fromEntries(statements.map(({ sql, queryTag }) => [sql, queryTag]))

it('tags each statement with the repository, the run, the commit and the line in its script', async () => {
  const server = await startWithRole()
  await runSetupSnowflake(server, files, {}, job)
  const tag = 'repository=o/r run=12.2 commit=abc statement='
  expect(readTags(server)).toEqual({
    ...{ 'use secondary roles all': tag, 'show roles': tag },
    'use role r': `${tag}a.sql:1`,
    'create role if not exists new': `${tag}a.sql:3`,
    'select 1': `${tag}b.sql:1`,
  })
})

it('replaces the placeholders of query-tag, without secrets', async () => {
  const server = await startWithRole()
  const inputs = { 'query-tag': '{commit}/{statement} {other} hush', 'secret-variables': 'key: hush' }
  await runSetupSnowflake(server, files, inputs, job)
  expect(readTags(server)).toMatchObject({
    'show roles': 'abc/ {other} ***',
    'select 1': 'abc/b.sql:1 {other} ***',
  })
})

it('leaves the tag to a script that sets its own', async () => {
  const server = await startWithRole()
  const own = { 'a.sql': "alter session set query_tag = 'mine';\nselect 1" }
  await runSetupSnowflake(server, own, {}, job)
  expect(listSent(server)).toEqual(["alter session set query_tag = 'mine'", 'select 1'])
  expect(readTags(server)['select 1']).toBeUndefined()
})
