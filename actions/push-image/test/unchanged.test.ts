import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { startFakeEngine } from './support/fake-engine.ts'
import { startFakeRegistry } from './support/fake-registry.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const DAY_MS = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)

/** Pushes the source, and makes its image this old. */
async function pushImageOfAge(days: number): Promise<void> {
  await scenario.push()
  for (const image of scenario.ecr.repositories.get('team/app')?.tags.values() ?? []) image.pushedAt = daysAgo(days)
}

it('runs no docker command for an unchanged source', async () => {
  const registry = await startFakeRegistry(undefined)
  registry.add('python:3.11')
  writeFileSync(join(scenario.folder, 'Dockerfile'), `FROM ${registry.address}/python:3.11\nCOPY . /app\n`)
  await scenario.start()
  await startFakeEngine(scenario.docker.socket)
  await scenario.push()
  scenario.replaceDocker({})
  const { outputs } = await scenario.push()
  expect([outputs.changed, scenario.docker.calls()]).toEqual(['false', []])
  expect(scenario.ecr.calls.slice(-3).map(({ operation }) => operation)).toEqual([
    'DescribeRepositories',
    'BatchGetImage',
    'DescribeImages',
  ])
})

it('finds the tags of an image that ECR names by another of its tags', async () => {
  await scenario.start(
    {},
    {
      BatchGetImage({ input }, usual) {
        const reply = usual() as { body: { images: { imageId: { imageTag?: string } }[] } }
        const isList = (input.imageIds as unknown[]).length > 1
        for (const { imageId } of isList ? reply.body.images : []) imageId.imageTag = 'other'
        return reply
      },
    },
  )
  await scenario.push()
  const { outputs } = await scenario.push()
  expect([outputs.changed, scenario.docker.calls('build').length]).toEqual(['false', 1])
})

it('builds an image that is too old again with current base images, without cached layers and with a tag of the day', async () => {
  await scenario.start()
  await pushImageOfAge(8)
  const { exitCode, log } = await scenario.push()
  expect([exitCode, scenario.docker.calls('build').length]).toEqual([0, 2])
  expect(scenario.docker.calls('build').at(-1)?.argv).toEqual(expect.arrayContaining(['--pull', '--no-cache']))
  expect(scenario.getPushedTag()).toMatch(/^source-[0-9a-f]{20}-\d{8}$/)
  expect(log).toContain('older than 7 days (max-age-days), so it is built again')
  await scenario.push()
  expect(scenario.docker.calls('build')).toHaveLength(2)
})

it.each([
  ['is young', 6, {}],
  ['can have any age', 400, { 'max-age-days': '0' }],
  ['is younger than max-age-days', 20, { 'max-age-days': '30' }],
])('does not build an image again that %s', async (_name, days, inputs) => {
  await scenario.start()
  await pushImageOfAge(days)
  await scenario.push(inputs)
  expect(scenario.docker.calls('build')).toHaveLength(1)
})

it('does not pull a base image that only the engine has when it builds an old image again', async () => {
  writeFileSync(join(scenario.folder, 'Dockerfile'), 'FROM local-base\nCOPY . /app\n')
  await scenario.start()
  await startFakeEngine(scenario.docker.socket, { 'local-base': { Id: 'sha256:1' } })
  await pushImageOfAge(8)
  await scenario.push()
  const argv = scenario.docker.calls('build').at(-1)?.argv
  expect([argv?.includes('--no-cache'), argv?.includes('--pull')]).toEqual([true, false])
})

it('says in a plan that an image that is too old would be built', async () => {
  await scenario.start()
  await pushImageOfAge(8)
  const { outputs, summary } = await scenario.push({ mode: 'plan' })
  expect(outputs.changed).toBe('true')
  expect(summary).toContain('Apply would build and push the image')
})

it('reuses an image whose age the role is not authorized to read, with a warning', async () => {
  await scenario.start({}, { DescribeImages: () => awsError('AccessDeniedException', 'not authorized') })
  await pushImageOfAge(8)
  const { exitCode, log } = await scenario.push()
  expect([exitCode, scenario.docker.calls('build').length]).toEqual([0, 1])
  expect(log).toContain(
    '::warning::The age of the image is unknown, because the role is not authorized to perform ecr:DescribeImages.',
  )
})

it('asks docker for the images of an engine that it reaches by a context', async () => {
  writeFileSync(join(scenario.folder, 'Dockerfile'), 'FROM local-base\nCOPY . /app\n')
  const inspected = {
    stdout: JSON.stringify({ Id: 'sha256:1', Config: { OnBuild: ['ADD git@nowhere.invalid:a/b /'] } }),
  }
  await scenario.start({ 'image inspect --format {{json .}}': [inspected] })
  writeFileSync(join(scenario.docker.userConfig, 'config.json'), '{"currentContext":"remote"}')
  const { exitCode, log } = await scenario.push({}, { env: { DOCKER_HOST: '' } })
  expect(exitCode).toBe(0)
  expect(scenario.docker.calls('image inspect --format {{json .}}')).toHaveLength(1)
  expect(log).toContain('can change between builds: ADD git@nowhere.invalid:a/b.')
})
