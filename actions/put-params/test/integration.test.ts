import { randomUUID } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'

// {"aws": {"endpoint": "http://…", "credentials": {…}}}: the local cloud, whose SSM is not ours.
const cloud = process.env.LOCAL_CLOUD === undefined ? undefined : JSON.parse(process.env.LOCAL_CLOUD)
const test = cloud === undefined ? it.skip : it

const put = (inputs: Record<string, string>) =>
  runBlackBox('put-params', {
    inputs,
    env: {
      AWS_ENDPOINT_URL: cloud.aws.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: cloud.aws.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: cloud.aws.credentials.secretAccessKey,
    },
  })

test(`writes, recognizes, rotates and replaces parameters${cloud === undefined ? ' (skipped: LOCAL_CLOUD is not set)' : ''}`, async () => {
  const path = `/put-params/${randomUUID()}`
  const inputs = {
    path,
    parameters: 'Name: airflow',
    generate: 'Key: rsa-private-key\nFernet: fernet\nPassword: password(32)',
    tags: 'team: data',
    description: 'of a test',
  }
  const first = await put(inputs)
  expect(first.errors).toEqual([])
  expect(first.outputs).toMatchObject({ changed: 'true', written: '4' })

  const second = await put(inputs)
  expect(second.outputs).toMatchObject({ changed: 'false', 'version-hash': first.outputs['version-hash'] })
  expect(second.outputs['public-keys']).toBe(first.outputs['public-keys'])

  const rotated = await put({ ...inputs, rotate: 'Fernet' })
  expect(JSON.parse(rotated.outputs.versions ?? '')).toEqual({ Name: 1, Key: 1, Fernet: 2, Password: 1 })
  expect(rotated.outputs['version-hash']).not.toBe(first.outputs['version-hash'])

  const secure = { path, 'secure-parameters': 'Name: now-a-secret' }
  expect((await put(secure)).errors.join()).toContain(`${path}/Name is a String, not a SecureString`)
  expect((await put({ ...secure, 'replace-type': 'true' })).errors).toEqual([])
  expect((await put(secure)).outputs.changed).toBe('false')
})
