import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeEach, expect, it } from '@jest/globals'
import { createBuildxReplies } from './support/fake-docker.ts'
import { PASSWORD, REGISTRY } from './support/fake-ecr.ts'
import { startFakeEngine } from './support/fake-engine.ts'
import { type FakeRegistry, startFakeRegistry } from './support/fake-registry.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const LOGIN = `AWS:${PASSWORD}`
let registry: FakeRegistry

beforeEach(async () => {
  registry = await startFakeRegistry(PASSWORD)
  registry.add('python:3.11')
  writeFileSync(join(scenario.folder, 'Dockerfile'), `FROM ${registry.address}/python:3.11\n`)
  await scenario.start()
})

it("reads a base image of the target's registry with the login of ECR", async () => {
  const { log, masked } = await scenario.push({ registry: registry.address })
  expect(log).not.toContain('can change between builds')
  expect(masked).toContain(PASSWORD)
  expect(scenario.docker.calls('login').map(({ argv }) => argv.at(-1))).toEqual([registry.address, registry.address])
})

it('reads a base image with the login of the Docker configuration', async () => {
  const auth = Buffer.from(LOGIN).toString('base64')
  writeFileSync(
    join(scenario.docker.userConfig, 'config.json'),
    JSON.stringify({ auths: { [registry.address]: { auth } } }),
  )
  const { log, masked } = await scenario.push()
  expect(log).not.toContain('can change between builds')
  expect(masked).toContain(PASSWORD)
})

it('reads a base image with the login of a credential helper', async () => {
  const helper = join(scenario.folder, 'docker-credential-test')
  writeFileSync(helper, `#!/bin/sh\nread server\necho '{"Username":"AWS","Secret":"${PASSWORD}"}'\n`)
  chmodSync(helper, 0o755)
  writeFileSync(
    join(scenario.docker.userConfig, 'config.json'),
    JSON.stringify({ credHelpers: { [registry.address]: 'test' } }),
  )
  const PATH = [scenario.folder, scenario.docker.env.PATH].join(delimiter)
  const { log, masked } = await scenario.push({}, { env: { PATH } })
  expect(log).not.toContain('can change between builds')
  expect(masked).toContain(PASSWORD)
})

it('always builds with a base image that needs a login which is not there', async () => {
  const { exitCode, log } = await scenario.push()
  expect(exitCode).toBe(0)
  expect(log).toContain(`can change between builds: ${registry.address}/python:3.11.`)
})

it.each([
  ['by an argument', 'ARG HOST\nFROM $HOST/base:1\n', { 'build-args': `HOST=${REGISTRY}` }],
  ['of another account', `FROM ${REGISTRY.replace('1', '9')}/base:1\n`, {}],
  ['of another region', `FROM ${REGISTRY.replace('eu-west-1', 'us-east-1')}/base:1\n`, {}],
])('logs in before the build to the ECR registry of a base image %s', async (_name, text, inputs) => {
  writeFileSync(join(scenario.folder, 'Dockerfile'), text)
  const [, host = REGISTRY] = /FROM ([^/$]+)\//.exec(text) ?? []
  await startFakeEngine(scenario.docker.socket, { [`${host}/base:1`]: { Id: 'sha256:1' } })
  expect((await scenario.push(inputs)).exitCode).toBe(0)
  const commands = scenario.docker.calls().map(({ argv }) => [argv[0], argv.at(-1)])
  const steps = commands.filter(([command]) => command === 'login' || command === 'build')
  expect(steps.slice(0, 2)).toEqual([
    ['login', host],
    ['build', '.'],
  ])
  const [, region] = /ecr\.([\w-]+)\./.exec(host) ?? []
  const { authorization } = scenario.ecr.of('GetAuthorizationToken')[0]?.headers ?? {}
  expect(authorization).toContain(`/${region}/ecr/`)
})

it('logs in to the other registries of the input before the build', async () => {
  writeFileSync(join(scenario.folder, 'Dockerfile'), 'FROM scratch\n')
  const other = REGISTRY.replace('1', '9')
  expect((await scenario.push({ registries: other })).exitCode).toBe(0)
  expect(scenario.docker.calls('login').map(({ argv }) => argv.at(-1))).toEqual([other, REGISTRY])
})

it.each([
  ['an additional context', { 'build-contexts': `base=docker-image://${REGISTRY}/base:1` }],
  ['a cache', { 'cache-from': `type=registry,ref=${REGISTRY}/team/app:main` }],
  ['the registry cache', { 'registry-cache': 'cache' }],
])('logs in before the build to the ECR registry of %s', async (_name, inputs) => {
  writeFileSync(join(scenario.folder, 'Dockerfile'), 'FROM scratch\n')
  scenario.replaceDocker(createBuildxReplies('docker', 'org.mobyproject.buildkit.worker.snapshotter: overlayfs'))
  await startFakeEngine(scenario.docker.socket, { [`${REGISTRY}/base:1`]: { Id: 'sha256:1' } })
  expect((await scenario.push(inputs)).exitCode).toBe(0)
  const commands = scenario.docker.calls().map(({ argv }) => argv.slice(0, 2).join(' '))
  expect(commands.indexOf('login --username')).toBeGreaterThan(0)
  expect(commands.indexOf('login --username')).toBeLessThan(commands.indexOf('buildx build'))
})
