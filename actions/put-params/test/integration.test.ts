import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { itWithCloud, localCloud, SKIP_REASON } from '../../shared/testing/local-cloud.ts'

// {"aws": {"endpoint": "http://…", "credentials": {…}}}: the local cloud, whose SSM is not ours.

const put = (inputs: Record<string, string>) =>
  runBlackBox('put-params', {
    inputs,
    env: {
      AWS_ENDPOINT_URL: localCloud.aws.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: localCloud.aws.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCloud.aws.credentials.secretAccessKey,
    },
  })

itWithCloud(`writes, recognizes, rotates and replaces parameters${SKIP_REASON}`, async () => {
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
