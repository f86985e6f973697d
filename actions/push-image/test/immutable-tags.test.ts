import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { PUSHED } from './support/fake-docker.ts'
import { createImage } from './support/fake-ecr.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const OTHER = createImage('{"schemaVersion":2,"other":true}')

it('accepts an immutable tag that is already on the image', async () => {
  await scenario.start()
  await scenario.push({ 'immutable-tags': 'true' })
  const { exitCode, outputs } = await scenario.push({ 'immutable-tags': 'true' })
  expect([exitCode, outputs.changed]).toEqual([0, 'false'])
})

it('reports an immutable tag of another image before the build', async () => {
  await scenario.start()
  scenario.ecr.add('team/app', { mutability: 'IMMUTABLE', tags: new Map([['latest', OTHER]]) })
  const { exitCode, errors, outputs } = await scenario.push()
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(
    `In team/app, latest is immutable and belongs to ${OTHER.digest}; the image of this source has to be built`,
  )
  expect([scenario.docker.calls(), scenario.ecr.of('PutImage')]).toEqual([[], []])
  expect(outputs['image-uri']).toBeUndefined()
})

it('reports both images if an immutable tag belongs to another one than the image of the source', async () => {
  await scenario.start()
  await scenario.push({ 'immutable-tags': 'true' })
  scenario.ecr.repositories.get('team/app')?.tags.set('2.0', OTHER)
  const { errors, outputs } = await scenario.push({ tags: '2.0' })
  expect(errors.join()).toContain(`2.0 is immutable and belongs to ${OTHER.digest}; this image is ${PUSHED.digest}`)
  expect(outputs.digest).toBe(PUSHED.digest)
})

it('does not build a source that can change again if an immutable tag is on its image', async () => {
  writeFileSync(join(scenario.folder, 'Dockerfile'), 'FROM scratch\nADD git@nowhere.invalid:a/b /\n')
  await scenario.start()
  await scenario.push({ 'immutable-tags': 'true' })
  const { exitCode, outputs, log } = await scenario.push({ 'immutable-tags': 'true' })
  expect([exitCode, outputs.changed, scenario.docker.calls('build').length]).toEqual([0, 'false', 1])
  expect(log).toContain('1.0 is immutable and on an image of this source, so the image is not built again.')
})

it('compares the image of an immutable tag that another run put during this one', async () => {
  let winner = PUSHED
  await scenario.start(
    {},
    {
      PutImage: ({ input }) => {
        scenario.ecr.repositories.get('team/app')?.tags.set(String(input.imageTag), winner)
        return awsError('ImageTagAlreadyExistsException', 'The image tag already exists')
      },
    },
  )
  expect((await scenario.push({ 'immutable-tags': 'true' })).exitCode).toBe(0)
  winner = OTHER
  const { errors } = await scenario.push({ 'immutable-tags': 'true', tags: '3.0' })
  expect(errors.join()).toContain(`3.0 is immutable and belongs to ${OTHER.digest}; this image is ${PUSHED.digest}`)
})

it('puts an immutable tag that another run put and deleted during this one', async () => {
  let refusals = 1
  await scenario.start(
    {},
    {
      PutImage: (_call, usual) =>
        refusals-- > 0 ? awsError('ImageTagAlreadyExistsException', 'The image tag already exists') : usual(),
    },
  )
  expect((await scenario.push({ 'immutable-tags': 'true' })).exitCode).toBe(0)
  expect(scenario.getDigest('1.0')).toBe(PUSHED.digest)
})

it('uses the image of another run that put the immutable tag of the source during the build', async () => {
  await scenario.start({
    push: [{ exitCode: 1, stderr: 'tag invalid: The image tag cannot be overwritten' }],
    build: [{}],
  })
  scenario.ecr.add('team/app', { mutability: 'IMMUTABLE' })
  const running = scenario.push()
  await scenario.waitForCommand('push')
  scenario.ecr.repositories.get('team/app')?.tags.set(scenario.getPushedTag(), OTHER)
  expect((await running).outputs).toMatchObject({ digest: OTHER.digest, changed: 'true' })
})

it('pushes a rebuild with another tag if the tag of the source is immutable', async () => {
  await scenario.start()
  await scenario.push({ 'immutable-tags': 'true' })
  scenario.replaceDocker({
    push: [
      { exitCode: 1, stderr: 'tag invalid: The image tag already exists and cannot be overwritten' },
      { stdout: `x: digest: ${PUSHED.digest} size: 1` },
    ],
  })
  expect((await scenario.push({ 'skip-unchanged': 'false', tags: '2.0' })).exitCode).toBe(0)
  expect(scenario.getPushedTag()).toMatch(/^source-[0-9a-f]{20}-a{12}$/)
})

it('moves a tag that is excluded from immutability, and no other one', async () => {
  await scenario.start()
  scenario.ecr.add('team/app', {
    mutability: 'IMMUTABLE_WITH_EXCLUSION',
    exclusions: ['lat*'],
    tags: new Map([['latest', OTHER]]),
  })
  const { exitCode, summary } = await scenario.push()
  expect([exitCode, scenario.getDigest('1.0'), scenario.getDigest('latest')]).toEqual([0, PUSHED.digest, PUSHED.digest])
  expect(summary).toContain('| <code>latest</code> | moved from')
  scenario.ecr.repositories.get('team/app')?.tags.set('1.0', OTHER)
  const { errors } = await scenario.push()
  expect(errors.join()).toContain(`1.0 is immutable and belongs to ${OTHER.digest}`)
  const plan = await scenario.push({ mode: 'plan', 'mutability-exclusions': 'lat*\n1.*' })
  expect(plan.summary).toContain('tags: immutable except lat\\* → immutable except 1.\\*, lat\\*')
  expect(plan.summary).not.toContain('would not put')
})
