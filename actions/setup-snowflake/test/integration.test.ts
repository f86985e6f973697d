import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { type Outcome, runBlackBox, type StepOptions } from '../../shared/testing/black-box.ts'
import { onEnd } from '../../shared/testing/cleanup.ts'
import { itWithCloud, localCloud, SKIP_REASON } from '../../shared/testing/local-cloud.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { listActions } from './support/run-setup-snowflake.ts'
import { makePublicKey } from './support/snowflake-process.ts'

// {"snowflake": {"host", "port", "account", "user", "privateKeyFile", "caFile"}} of the local cloud.
const cloud = localCloud?.snowflake

const folder = makeTempFolder('setup-snowflake-')
// Names of this test alone, because other tests use the same account.
const own = `setup_test_${randomBytes(4).toString('hex')}`

const runAction = (inputs: Record<string, string>, job: StepOptions = {}): Promise<Outcome> =>
  runBlackBox('setup-snowflake', {
    cwd: folder,
    inputs: {
      account: cloud.account,
      host: `${cloud.host}:${cloud.port}`,
      user: cloud.user,
      role: 'ACCOUNTADMIN',
      'private-key': readFileSync(cloud.privateKeyFile, 'utf8'),
      variables: `own: ${own}`,
      scripts: 'script.sql',
      ...inputs,
    },
    env: { NODE_EXTRA_CA_CERTS: cloud.caFile },
    ...job,
  })

const writeScript = (text: string) => writeFileSync(join(folder, 'script.sql'), text)

const SCRIPT = `create database if not exists &{own};
create role if not exists &{own};
grant usage on database &{own} to role &{own};
grant role &{own} to role sysadmin;
grant select on future tables in schema &{own}.public to role &{own};
create user if not exists &{own} type = service default_role = &{own} rsa_public_key = '&{key}';
alter user &{own} set rsa_public_key = '&{key}';
create warehouse if not exists &{own} warehouse_size = 'X-SMALL' auto_suspend = 60 initially_suspended = true;
use warehouse &{own};
use schema &{own}.public;
create table if not exists numbers (a integer);
grant insert on table numbers to role &{own};
insert into numbers select 1 where not exists (select * from numbers);
select a, ';' as semicolon from numbers;`

// Before the folder is removed.
onEnd(async () => {
  if (cloud === undefined) return
  writeScript(
    `drop database if exists &{own};\ndrop role if exists &{own};\ndrop user if exists &{own};\ndrop warehouse if exists &{own};`,
  )
  expect((await runAction({ 'allow-destructive': 'true' })).errors).toEqual([])
})

itWithCloud(`plans, creates, compares and changes objects${SKIP_REASON}`, async () => {
  const key = makePublicKey()
  const variables = `own: ${own}\nkey: ${key}`
  writeScript(SCRIPT)
  const before = await runAction({ variables, mode: 'plan' })
  expect(before.errors).toEqual([])
  expect(listActions(before)).toEqual([
    ...['create', 'create', 'grant', 'grant', 'grant', 'create', 'same', 'create', 'none', 'none'],
    ...['create', 'grant', 'run', 'none'],
  ])

  const first = await runAction({ variables })
  expect(first.errors).toEqual([])
  expect(first.outputs).toMatchObject({ changed: 'true', statements: '14', rows: '[{"A":1,"SEMICOLON":";"}]' })
  // The plan is what happened.
  expect(listActions(first)).toEqual(listActions(before))

  const same = Array<string>(8).fill('same')
  const second = await runAction({ variables })
  expect(second.errors).toEqual([])
  expect(listActions(second)).toEqual([...same, 'none', 'none', 'same', 'same', 'same', 'none'])
  expect(second.outputs.changed).toBe('false')
  expect(second.summary).toContain('no changes')

  const rotated = await runAction({ variables: `own: ${own}\nkey: ${makePublicKey()}` })
  expect(rotated.outputs.changed).toBe('true')
  expect(listActions(rotated)[6]).toBe('change')
  expect(readdirSync(folder)).toEqual(['script.sql'])
})

itWithCloud(`reports where a script fails, and continues from there${SKIP_REASON}`, async () => {
  writeScript(
    'use role accountadmin;\nselect 1;\n\nselect *\nfrom &{own}_missing.public.t;\nselect current_role() as r',
  )
  const failed = await runAction({})
  expect(failed.exitCode).toBe(1)
  expect(failed.outputs).toMatchObject({ 'failed-statement': 'script.sql:4', statements: '2' })
  expect(failed.errors.join('\n')).toMatch(
    /script\.sql:4: .*(?=[\s\S]*00[12]\d{3})(?=[\s\S]*continue-from: script\.sql:4)/,
  )
  expect(failed.log).toMatch(/^::error .*file=script\.sql.*line=\d/m)

  writeScript(
    'use role accountadmin;\nselect 1;\n\nselect *\nfrom information_schema.absent;\nselect current_role() as r',
  )
  const resumed = await runAction({ 'continue-from': 'script.sql:6' })
  expect(resumed.errors).toEqual([])
  expect(resumed.outputs).toMatchObject({ statements: '1', rows: '[{"R":"ACCOUNTADMIN"}]' })
})

itWithCloud(`reports in one error why a login failed, and what to change${SKIP_REASON}`, async () => {
  writeScript('select 1')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const foreign = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const wrong = await Promise.all([
    runAction({ 'private-key': foreign }),
    runAction({ authenticator: 'password', password: 'not the password', 'private-key': '' }),
    runAction({ account: 'elsewhere' }),
    runAction({ role: `${own}_missing` }),
    runAction({}, { env: {} }),
  ])
  const failures = wrong.map(({ errors, exitCode }) => ({ exitCode, count: errors.length, error: errors[0] ?? '' }))
  const expected = [
    /390144[\s\S]*fingerprint SHA256:/,
    /390100[\s\S]*key-pair/,
    /390422|390144/,
    /390189/,
    /NODE_EXTRA_CA_CERTS/,
  ]
  for (const [index, pattern] of expected.entries()) {
    expect(failures[index]).toEqual({ exitCode: 1, count: 1, error: expect.stringMatching(pattern) })
  }
})
