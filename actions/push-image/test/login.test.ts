import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { removeMasks } from '../../shared/testing/black-box.ts'
import { createBuildxReplies, PUSHED } from './support/fake-docker.ts'
import { PASSWORD, REGISTRY } from './support/fake-ecr.ts'
import { startFakeEngine } from './support/fake-engine.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()

it('passes the password through standard input, never in arguments or the log', async () => {
  await scenario.start()
  const { log, masked } = await scenario.push({}, { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } })
  const token = Buffer.from(`AWS:${PASSWORD}`).toString('base64')
  const argvs = scenario.docker.calls().map(({ argv }) => argv.join(' '))
  expect(argvs.join('\n')).not.toContain(PASSWORD)
  expect(argvs.join('\n')).not.toContain(token)
  expect(scenario.docker.calls('login')).toMatchObject([
    { argv: ['login', '--username', 'AWS', '--password-stdin', REGISTRY], stdin: PASSWORD },
  ])
  expect(masked).toEqual(expect.arrayContaining([PASSWORD, token]))
  expect(removeMasks(log)).not.toContain(PASSWORD)
  expect(removeMasks(log)).not.toContain(token)
})

it('keeps the login in a private copy of the Docker configuration, which is removed at the end', async () => {
  await scenario.start()
  mkdirSync(join(scenario.docker.userConfig, 'cli-plugins'))
  mkdirSync(join(scenario.docker.userConfig, 'contexts'))
  const mine = {
    auths: { 'ghcr.io': { auth: 'bWU6bWluZQ==' } },
    credsStore: 'desktop',
    credHelpers: { 'gcr.io': 'gcloud' },
    currentContext: 'default',
  }
  writeFileSync(join(scenario.docker.userConfig, 'config.json'), JSON.stringify(mine))
  await scenario.push()
  const [{ config } = { config: undefined }] = scenario.docker.calls('login')
  expect(config).toMatchObject({ mode: '700', entries: ['cli-plugins', 'config.json', 'contexts'] })
  expect(config?.settings).toEqual({ ...mine, credHelpers: { 'gcr.io': 'gcloud', [REGISTRY]: '' } })
  expect(config?.folder).not.toBe(scenario.docker.userConfig)
  expect(existsSync(config?.folder ?? '')).toBe(false)
  expect(JSON.parse(readFileSync(join(scenario.docker.userConfig, 'config.json'), 'utf8'))).toEqual(mine)
  expect(existsSync(join(scenario.docker.userConfig, 'cli-plugins'))).toBe(true)
})

it('removes the login if the push fails', async () => {
  await scenario.start({ push: [{ exitCode: 1, stderr: 'denied: not authorized to perform: ecr:PutImage' }] })
  const { exitCode } = await scenario.push()
  expect(exitCode).toBe(1)
  expect(existsSync(scenario.docker.calls('login')[0]?.config.folder ?? '')).toBe(false)
})

it('removes the login in the post step if the main step was killed', async () => {
  await scenario.start({ push: [{ hang: true }] })
  const temp = join(scenario.folder, 'temp')
  mkdirSync(temp)
  const main = await scenario.push(
    {},
    { env: { RUNNER_TEMP: temp }, onStart: child => scenario.waitForCommand('push', () => child.kill('SIGKILL')) },
  )
  expect(readdirSync(temp)).toHaveLength(1)
  const post = await scenario.push({}, { phase: 'post', state: main.state, env: { RUNNER_TEMP: temp } })
  expect(post.exitCode).toBe(0)
  expect(readdirSync(temp)).toEqual([])
})

it.each([
  ['the Dockerfile uses an image', { file: 'base.Dockerfile' }],
  ['an additional context is an image', { 'build-contexts': `base=docker-image://${REGISTRY}/base:1` }],
  ['a cache is', { 'cache-from': `${REGISTRY}/team/app:main` }],
])('also logs in before the build if %s of this registry', async (_name, inputs) => {
  await scenario.start(createBuildxReplies('docker'))
  await startFakeEngine(scenario.docker.socket, { [`${REGISTRY}/base:1`]: { Id: 'sha256:1' } })
  writeFileSync(join(scenario.folder, 'base.Dockerfile'), `FROM ${REGISTRY}/base:1\n`)
  await scenario.push(inputs)
  const order = scenario.docker.calls().map(({ argv }) => (argv[0] === 'buildx' ? argv[1] : argv[0]))
  expect(order.filter(command => ['login', 'build', 'push'].includes(command ?? ''))).toEqual([
    'login',
    'build',
    'login',
    'push',
  ])
})

it.each(['denied: Your authorization token has expired. Reauthenticate and try again.', 'no basic auth credentials'])(
  'renews the login once after: %s',
  async stderr => {
    await scenario.start({ push: [{ exitCode: 1, stderr }, { stdout: `x: digest: ${PUSHED.digest} size: 1` }] })
    expect((await scenario.push()).exitCode).toBe(0)
    expect([scenario.docker.calls('login').length, scenario.docker.calls('push').length]).toEqual([2, 2])
    scenario.replaceDocker({ push: [{ exitCode: 1, stderr }] })
    scenario.changeSource('again')
    const { exitCode, errors } = await scenario.push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(stderr)
    expect([scenario.docker.calls('login').length, scenario.docker.calls('push').length]).toEqual([2, 2])
  },
)
