import { describe, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { PUSHED } from './support/fake-docker.ts'
import { imageOf } from './support/fake-ecr.ts'
import { benchForEach } from './support/scenario.ts'

const bench = benchForEach()
const OTHER = imageOf('{"schemaVersion":2,"other":true}')
describe('an immutable tag', () => {
  it('that stands for the same image is success', async () => {
    await bench.given()
    await bench.push({ 'immutable-tags': 'true' })
    const { exitCode, outputs } = await bench.push({ 'immutable-tags': 'true' })
    expect([exitCode, outputs.changed]).toEqual([0, 'false'])
  })

  it('that stands for another image is an error that names both, and no tag is put', async () => {
    await bench.given()
    bench.ecr.add('team/app', { mutability: 'IMMUTABLE', tags: new Map([['latest', OTHER]]) })
    const { exitCode, errors, outputs } = await bench.push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(
      `latest is immutable and stands for ${OTHER.digest}; this image is ${PUSHED.digest}`,
    )
    expect(bench.ecr.of('PutImage')).toEqual([])
    expect(outputs.digest).toBe(PUSHED.digest)
    expect(outputs['image-uri']).toBeUndefined()
  })

  it('that another run has put meanwhile is judged by its image', async () => {
    let winner = PUSHED
    await bench.given(
      {},
      {
        PutImage: ({ input }) => {
          bench.ecr.repositories.get('team/app')?.tags.set(String(input.imageTag), winner)
          return awsError('ImageTagAlreadyExistsException', 'The image tag already exists')
        },
      },
    )
    expect((await bench.push({ 'immutable-tags': 'true' })).exitCode).toBe(0)
    winner = OTHER
    const { errors } = await bench.push({ 'immutable-tags': 'true', tags: '3.0' })
    expect(errors.join()).toContain(`3.0 is immutable and stands for ${OTHER.digest}; this image is ${PUSHED.digest}`)
  })

  it('of the source itself, put by another run during the build, makes that image ours', async () => {
    await bench.given({
      push: [{ exitCode: 1, stderr: 'tag invalid: The image tag cannot be overwritten' }],
      build: [{}],
    })
    bench.ecr.add('team/app', { mutability: 'IMMUTABLE' })
    const running = bench.push()
    await bench.whenCalled('push')
    bench.ecr.repositories.get('team/app')?.tags.set(bench.pushedTag(), OTHER)
    expect((await running).outputs).toMatchObject({ digest: OTHER.digest, changed: 'true' })
  })

  it('of the source does not keep a rebuild from being pushed', async () => {
    await bench.given()
    await bench.push({ 'immutable-tags': 'true' })
    bench.replaceDocker({
      push: [
        { exitCode: 1, stderr: 'tag invalid: The image tag already exists and cannot be overwritten' },
        { stdout: `x: digest: ${PUSHED.digest} size: 1` },
      ],
    })
    expect((await bench.push({ 'skip-unchanged': 'false', tags: '2.0' })).exitCode).toBe(0)
    expect(bench.pushedTag()).toMatch(/^source-[0-9a-f]{20}-a{12}$/)
  })
})
