import { expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { connectToFakeEcr, NOW } from '../test/support/connect-to-fake-ecr.ts'
import { createImage, type FakeImage } from '../test/support/fake-ecr.ts'
import type { Context } from './context.ts'
import { findExistingImages } from './find-image.ts'
import { createDatedSourceTag, createSourceTag } from './source/source-tag.ts'

const HASH = '1'.repeat(64)
const SOURCE_TAG = createSourceTag(HASH)
const DAY_MS = 86_400_000
const IMAGE = createImage('{"schemaVersion":2}')
const OTHER = createImage('{"schemaVersion":2,"other":true}')
const IMMUTABLE_MESSAGE = '1.0 is immutable and on an image of this source, so the image is not built again.'
const isOf = ({ digest }: FakeImage) => expect.objectContaining({ digest })

interface Scenario {
  /** The images of the repository; without them it does not exist. */
  images?: Record<string, FakeImage>
  skipUnchanged?: boolean
  maxAgeDays?: number
  unknown?: string[]
  isImmutable?: boolean
  instead?: NonNullable<Parameters<typeof connectToFakeEcr>[0]>['instead']
}

/** Finds the images for the tag 1.0, with the lines of the log. */
async function find({
  images,
  skipUnchanged = true,
  maxAgeDays = 7,
  unknown = [],
  isImmutable,
  instead = {},
}: Scenario) {
  const { fake, ecr, deadline } = await connectToFakeEcr({ instead })
  fake.add('app', { tags: new Map(Object.entries(images ?? {})) })
  const lines: string[] = []
  const log = { info: (line: string) => lines.push(line), warning: (line: string) => lines.push(`warning: ${line}`) }
  const found = await findExistingImages({ ecr, log, deadline } as unknown as Context, {
    inputs: { repository: 'app', tags: ['1.0'], skipUnchanged, maxAgeDays },
    repository: {
      uri: undefined,
      exists: images !== undefined,
      mutability: { setting: isImmutable ? 'IMMUTABLE' : 'MUTABLE', exclusions: [] },
      changes: [],
    },
    source: { hash: HASH, unknown },
  })
  return { ...found, lines, operations: fake.calls.map(({ operation }) => operation) }
}

const createOldImage = (days: number): FakeImage => ({ ...IMAGE, pushedAt: new Date(NOW.getTime() - days * DAY_MS) })

it('finds nothing in a repository that does not exist, without a request', async () => {
  expect(await find({})).toEqual({
    tags: [{ name: '1.0', previousDigest: undefined }],
    sourceImage: undefined,
    reusable: undefined,
    isTooOld: false,
    images: new Map(),
    lines: [],
    operations: [],
  })
})

it('finds the image of a requested tag, which is of another source', async () => {
  const { tags, sourceImage, reusable, images, operations } = await find({ images: { '1.0': OTHER } })
  expect(tags).toEqual([{ name: '1.0', previousDigest: OTHER.digest }])
  expect([sourceImage, reusable, [...images.keys()].sort()]).toEqual([undefined, undefined, ['1.0', OTHER.digest]])
  expect(operations).toEqual(['BatchGetImage'])
})

it('reuses the image of the source', async () => {
  const { sourceImage, reusable, isTooOld, lines } = await find({ images: { [SOURCE_TAG]: createOldImage(7) } })
  expect([sourceImage, reusable, isTooOld, lines]).toEqual([isOf(IMAGE), isOf(IMAGE), false, []])
})

it.each<[string, Scenario]>([
  ['skip-unchanged is false', { skipUnchanged: false, isImmutable: true }],
  ['its sources can change', { unknown: ['ADD https://x.test/a'] }],
])('finds the image of the source, but does not reuse it if %s', async (_name, scenario) => {
  const { sourceImage, reusable, isTooOld, lines } = await find({ images: { [SOURCE_TAG]: IMAGE }, ...scenario })
  expect([sourceImage, reusable, isTooOld, lines]).toEqual([isOf(IMAGE), undefined, false, []])
})

it('does not reuse an image that is too old', async () => {
  const { sourceImage, reusable, isTooOld, lines } = await find({ images: { [SOURCE_TAG]: createOldImage(8) } })
  expect([sourceImage, reusable, isTooOld]).toEqual([isOf(IMAGE), undefined, true])
  expect(lines).toEqual([
    'The image of this source is older than 7 days (max-age-days), so it is built again with current base images and without cached layers.',
  ])
})

it('reuses an image of any age without an age limit', async () => {
  const { reusable, operations } = await find({ images: { [SOURCE_TAG]: createOldImage(400) }, maxAgeDays: 0 })
  expect([reusable, operations]).toEqual([isOf(IMAGE), ['BatchGetImage']])
})

it('reuses the image of a day, which is young enough', async () => {
  const tag = createDatedSourceTag(HASH, new Date(NOW.getTime() - 6 * DAY_MS))
  const { reusable, operations } = await find({ images: { [tag]: createOldImage(400), [SOURCE_TAG]: OTHER } })
  expect([reusable, operations]).toEqual([isOf(IMAGE), ['BatchGetImage']])
})

it.each<[string, number, Scenario]>([
  ['too old', 8, {}],
  ['of sources that can change', 1, { unknown: ['ADD https://x.test/a'] }],
])('reuses an image with an immutable tag although it is %s', async (_name, days, scenario) => {
  const image = createOldImage(days)
  const images = { '1.0': image, [SOURCE_TAG]: image }
  const { reusable, isTooOld, lines } = await find({ images, isImmutable: true, ...scenario })
  expect([reusable, isTooOld, lines]).toEqual([isOf(IMAGE), false, [IMMUTABLE_MESSAGE]])
  expect((await find({ images, ...scenario })).reusable).toBeUndefined()
  const other = await find({ images: { ...images, '1.0': OTHER }, isImmutable: true, ...scenario })
  expect(other.reusable).toBeUndefined()
})

it('reuses a young image with an immutable tag without a message', async () => {
  const { reusable, lines } = await find({
    images: { '1.0': IMAGE, [SOURCE_TAG]: createOldImage(1) },
    isImmutable: true,
  })
  expect([reusable, lines]).toEqual([isOf(IMAGE), []])
})

it('reuses an image whose push time ECR does not say', async () => {
  const instead = { DescribeImages: () => ({ body: { imageDetails: [] } }) }
  const { reusable, lines } = await find({ images: { [SOURCE_TAG]: createOldImage(400) }, instead })
  expect([reusable, lines]).toEqual([isOf(IMAGE), []])
})

it('reuses an image whose age the role is not authorized to read, with a warning', async () => {
  const instead = { DescribeImages: () => awsError('AccessDeniedException', 'not authorized') }
  const { reusable, lines } = await find({ images: { [SOURCE_TAG]: createOldImage(8) }, instead })
  expect(reusable).toEqual(isOf(IMAGE))
  expect(lines).toEqual([
    'warning: The age of the image is unknown, because the role is not authorized to perform ecr:DescribeImages.',
  ])
})

it('fails with another error of ECR', async () => {
  const instead = { DescribeImages: () => awsError('InvalidParameterException', 'no such digest') }
  await expect(find({ images: { [SOURCE_TAG]: IMAGE }, instead })).rejects.toThrow('InvalidParameterException')
})
