import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { type LoopbackServer, serveOnLoopback } from '../../shared/testing/loopback-server.ts'
import { ROWS, type Row } from './support/input-rows.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

let oidc: LoopbackServer
beforeAll(async () => {
  oidc = await serveOnLoopback(() => ({ body: { value: 'job-token' } }))
})
afterAll(() => oidc.close())

it('every input of action.yml has a row in the table of effects', () => {
  const { inputs } = parse(readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8'))
  expect(Object.keys(ROWS)).toEqual(Object.keys(inputs))
})

async function observe(name: string, value: string | undefined, row: Row): Promise<unknown> {
  const start = row.minutes ? timely : account
  const aws = await start(row.scenario ?? { stack: EXISTING })
  const inputs = { ...row.inputs, ...(value === undefined ? {} : { [name]: value }) }
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${oidc.url}/?a=b`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
  }
  const outcome = await deploy(aws, inputs, { env, ...(row.template === undefined ? {} : { template: row.template }) })
  return row.see({ ...outcome, aws, tokens: oidc.requests.map(({ path }) => path) })
}

it.each(Object.entries(ROWS))('%s has an effect', async (name, row) => {
  const [[value, expected], [other, otherwise]] = [row.with, row.without]
  expect({ value, effect: await observe(name, value, row) }).toEqual({ value, effect: expected })
  expect({ value: other, effect: await observe(name, other, row) }).toEqual({ value: other, effect: otherwise })
  expect(otherwise).not.toEqual(expected)
})
