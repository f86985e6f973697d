import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { parseAirflowAddress } from './airflow-access.ts'
import { ensureAwsKey, ensureDeployKey } from './keys.ts'
import { readCloudSettings } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

it("generates the deploy user's key once, in a private file", () => {
  const cloud = { ...readCloudSettings({}), folder }
  const key = ensureDeployKey(cloud)
  expect(ensureDeployKey(cloud)).toEqual(key)
  expect(statSync(key.file).mode & 0o777).toBe(0o600)
  expect(createPublicKey(key.privateKey).export({ type: 'spki', format: 'pem' })).toBe(key.publicKey)
})

it('generates a random access key for each cloud, once', () => {
  const cloud = { ...readCloudSettings({}), folder }
  const key = ensureAwsKey(cloud)
  expect(ensureAwsKey(cloud)).toEqual(key)
  expect(key.accessKeyId).toMatch(/^AKIA[A-Z2-7]{16}$/)
  expect(key.secretAccessKey.length).toBeGreaterThanOrEqual(40)
  expect(statSync(join(folder, 'keys', 'aws.json')).mode & 0o777).toBe(0o600)
  const other = { ...cloud, folder: join(folder, 'other') }
  expect(ensureAwsKey(other).secretAccessKey).not.toBe(key.secretAccessKey)
})

it.each([
  ['{"snowflake_raw":"http://172.17.0.3:8080/dags/snowflake_raw/runs/r"}', 'http://172.17.0.3:8080'],
  ['', null],
  [undefined, null],
])('finds the address of Airflow in %j', (urls, address) => {
  expect(parseAirflowAddress(urls)).toBe(address)
})
