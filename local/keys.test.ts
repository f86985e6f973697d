import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { airflowOf } from './airflow.ts'
import { deployKey } from './keys.ts'
import { mainCloud } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

it("makes the deploy user's key once, for its owner's eyes only", () => {
  const cloud = { ...mainCloud({}), folder }
  const key = deployKey(cloud)
  expect(deployKey(cloud)).toEqual(key)
  expect(statSync(key.file).mode & 0o777).toBe(0o600)
  expect(createPublicKey(key.privateKey).export({ type: 'spki', format: 'pem' })).toBe(key.publicKey)
})

it.each([
  ['{"snowflake_raw":"http://172.17.0.3:8080/dags/snowflake_raw/runs/r"}', 'http://172.17.0.3:8080'],
  ['', null],
  [undefined, null],
])('finds the address of Airflow in %j', (urls, address) => {
  expect(airflowOf(urls)).toBe(address)
})
