import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { copyDockerConfig, removeDockerConfig } from './config.ts'

let root: string
const copyConfig = () => copyDockerConfig({ DOCKER_CONFIG: join(root, 'user'), RUNNER_TEMP: root })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'config-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('works without a Docker configuration of the user', async () => {
  const config = await copyConfig()
  await config.storeLoginInFile('r')
  const file = join(config.folder, 'config.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ credHelpers: { r: '' } })
  expect([statSync(config.folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600])
})

it('removes its folder without the files it links to, and no other folder', async () => {
  mkdirSync(join(root, 'user/contexts'), { recursive: true })
  writeFileSync(join(root, 'user/contexts/mine'), '')
  const { folder } = await copyConfig()
  expect(existsSync(join(folder, 'contexts/mine'))).toBe(true)
  await removeDockerConfig(folder)
  await removeDockerConfig(join(root, 'user'))
  expect([existsSync(folder), existsSync(join(root, 'user/contexts/mine'))]).toEqual([false, true])
})

it('does not quote an invalid configuration, which can contain a login', async () => {
  mkdirSync(join(root, 'user'))
  writeFileSync(join(root, 'user/config.json'), '{"auths": secret')
  await expect(copyConfig()).rejects.toThrow(`${join(root, 'user/config.json')} is not valid JSON`)
})
