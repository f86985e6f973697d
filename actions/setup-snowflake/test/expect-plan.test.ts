import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { type AccountAnswers, listSent, namedRows, startAccount, warehouseRow } from './support/account-answers.ts'
import type { FakeSnowflake } from './support/fake-snowflake.ts'
import { listActions, runSetupSnowflake } from './support/run-setup-snowflake.ts'

const SQL =
  "create role if not exists new;\nalter warehouse w set auto_suspend = 60;\nset pw = 'hush-hush';\ncreate user u password = $pw"
const createAnswers = (): AccountAnswers => ({ 'show warehouses': [warehouseRow('W', { auto_suspend: 600 })] })

/** Plans a script; the file of the plan stays. */
async function planAndKeep(server: FakeSnowflake, sql = SQL) {
  const job = { env: { RUNNER_TEMP: makeTempFolder('plan-') } }
  const outcome = await runSetupSnowflake(server, { 'a.sql': sql }, { mode: 'plan' }, job)
  expect(outcome.errors).toEqual([])
  const path = outcome.outputs['plan-file'] ?? ''
  return { outcome, path, text: readFileSync(path, 'utf8') }
}

it('applies a plan that is still the same', async () => {
  const server = await startAccount(createAnswers())
  const { outcome, text, path } = await planAndKeep(server)
  expect(listSent(server)).toEqual([])
  expect(text).not.toContain('hush-hush')
  const applied = await runSetupSnowflake(server, { 'a.sql': SQL }, { 'expect-plan': path })
  expect(applied.errors).toEqual([])
  expect(listActions(applied)).toEqual(listActions(outcome))
  expect(listSent(server)).toHaveLength(4)
  expect(applied.outputs['plan-file']).toBeUndefined()
})

it('rejects a plan from which the account or the scripts differ by now, says how, and runs nothing', async () => {
  const answers = createAnswers()
  const server = await startAccount(answers)
  const { path } = await planAndKeep(server)
  answers['show roles'] = namedRows('NEW')
  answers['show warehouses'] = [warehouseRow('W', { auto_suspend: 300 })]
  const inputs = { 'expect-plan': path }
  const { errors, exitCode } = await runSetupSnowflake(server, { 'a.sql': `${SQL};\ndrop role if exists old` }, inputs)
  expect(exitCode).toBe(1)
  expect(listSent(server)).toEqual([])
  const error = errors.join()
  expect(error).toContain('The plan is not the expected one (expect-plan)')
  expect(error).toContain('a.sql:1: expected create ROLE NEW, now same ROLE NEW')
  expect(error).toContain(
    'a.sql:2: expected change WAREHOUSE W (AUTO_SUSPEND 600 → 60), now change WAREHOUSE W (AUTO_SUSPEND 300 → 60)',
  )
  expect(error).toContain('a.sql:5: expected no statement, now same ROLE OLD "drop role if exists old"')
  expect(error).not.toContain('a.sql:3')
})

it('rejects a statement whose text differs, even if its effect is the same', async () => {
  const server = await startAccount()
  const { path } = await planAndKeep(server, 'insert into t values (1)')
  const { errors } = await runSetupSnowflake(server, { 'a.sql': 'insert into t values (2)' }, { 'expect-plan': path })
  expect(errors.join()).toContain(
    'a.sql:1: expected run "insert into t values (1)", now run "insert into t values (2)"',
  )
  expect(listSent(server)).toEqual([])
})

it('rejects a file that is no plan before the login', async () => {
  const server = await startAccount(createAnswers())
  const { path, text } = await planAndKeep(server)
  const requestCount = server.requests.length
  writeFileSync(path, text.replace('create', 'same'))
  const changed = await runSetupSnowflake(server, { 'a.sql': SQL }, { 'expect-plan': path })
  expect(changed.errors.join()).toContain('was changed after it was written')
  const missing = await runSetupSnowflake(server, { 'a.sql': SQL }, { 'expect-plan': `${path}.gone` })
  expect(missing.errors.join()).toContain(`expect-plan: Cannot read ${path}.gone`)
  const plan = await runSetupSnowflake(server, { 'a.sql': SQL }, { 'expect-plan': path, mode: 'plan' })
  expect(plan.errors.join()).toContain('expect-plan applies to mode apply only')
  expect(server.requests).toHaveLength(requestCount)
})
