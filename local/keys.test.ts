import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { airflowOf } from './airflow.ts'
import { awsKey, deployKey } from './keys.ts'
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

it('makes a random access key for each cloud, once', () => {
  const cloud = { ...mainCloud({}), folder }
  const key = awsKey(cloud)
  expect(awsKey(cloud)).toEqual(key)
  expect(key.accessKeyId).toMatch(/^AKIA[A-Z2-7]{16}$/)
  expect(key.secretAccessKey.length).toBeGreaterThanOrEqual(40)
  expect(statSync(join(folder, 'keys', 'aws.json')).mode & 0o777).toBe(0o600)
  const other = { ...cloud, folder: join(folder, 'other') }
  expect(awsKey(other).secretAccessKey).not.toBe(key.secretAccessKey)
})

it.each([
  ['{"snowflake_raw":"http://172.17.0.3:8080/dags/snowflake_raw/runs/r"}', 'http://172.17.0.3:8080'],
  ['', null],
  [undefined, null],
])('finds the address of Airflow in %j', (urls, address) => {
  expect(airflowOf(urls)).toBe(address)
})
