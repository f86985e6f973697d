import { beforeEach, describe, expect, it } from '@jest/globals'
import { awsError } from '../../../shared/testing/fake-aws.ts'
import { connectToFakeEcr } from '../../test/support/connect-to-fake-ecr.ts'
import { createImage, type FakeImage } from '../../test/support/fake-ecr.ts'
import { assertTagsCanMove, IMMUTABLE_TAG_HINT, putTags, type RequestedTag } from './tags.ts'

const NEW = { ...createImage('{"schemaVersion":2}'), mediaType: undefined }
const OLD = createImage('{"schemaVersion":2,"old":true}')
const IMMUTABLE = { setting: 'IMMUTABLE', exclusions: [] as string[] } as const
const MUTABLE = { setting: 'MUTABLE', exclusions: [] as string[] } as const

const createTag = (name: string, image?: FakeImage): RequestedTag => ({ name, previousDigest: image?.digest })

describe('putTags', () => {
  let reported: string[]
  beforeEach(() => {
    reported = []
  })

  /** Puts tags in a repository where other runs have put `found` meanwhile. */
  async function putIn(
    mutability: typeof IMMUTABLE | typeof MUTABLE,
    tags: RequestedTag[],
    found: [string, FakeImage][],
  ) {
    const { fake, ecr } = await connectToFakeEcr()
    const { tags: images } = fake.add('app', { mutability: mutability.setting, tags: new Map(found) })
    const onPut = ({ name }: RequestedTag) => reported.push(name)
    const put = putTags(ecr, 'app', NEW, { tags, mutability: { ...mutability }, onPut })
    return { put, images, list: () => fake.of('PutImage').map(({ input }) => input.imageTag) }
  }

  it('puts and reports only the tags that are not on the image yet', async () => {
    const tags = [createTag('new'), createTag('same', NEW), createTag('moved', OLD)]
    const { put, images, list } = await putIn(MUTABLE, tags, [
      ['same', NEW],
      ['moved', OLD],
    ])
    await put
    expect([list(), reported]).toEqual([
      ['new', 'moved'],
      ['new', 'moved'],
    ])
    expect(images.get('moved')?.digest).toBe(NEW.digest)
  })

  it('puts no tag if immutable ones belong to other images, and names them', async () => {
    const tags = [createTag('new'), createTag('1.0', OLD), createTag('same', NEW), createTag('2.0', OLD)]
    const { put, list } = await putIn(IMMUTABLE, tags, [])
    await expect(put).rejects.toMatchObject({
      message:
        `In app, 1.0 is immutable and belongs to ${OLD.digest}; 2.0 is immutable and belongs to ${OLD.digest}; ` +
        `this image is ${NEW.digest}`,
      hint: IMMUTABLE_TAG_HINT,
    })
    expect([list(), reported]).toEqual([[], []])
  })

  it('reports a tag that another run has put on another image since', async () => {
    const { put } = await putIn(IMMUTABLE, [createTag('1.0')], [['1.0', OLD]])
    await expect(put).rejects.toThrow(`In app, 1.0 is immutable and belongs to ${OLD.digest}`)
    expect(reported).toEqual([])
  })

  it('accepts a tag that another run has put on the same image since', async () => {
    const { fake, ecr } = await connectToFakeEcr({
      instead: { PutImage: () => awsError('ImageTagAlreadyExistsException', 'The image tag already exists') },
    })
    fake.add('app', { mutability: 'IMMUTABLE', tags: new Map([['1.0', NEW]]) })
    const onPut = ({ name }: RequestedTag) => reported.push(name)
    await putTags(ecr, 'app', NEW, { tags: [createTag('1.0')], mutability: { ...IMMUTABLE }, onPut })
    expect(reported).toEqual(['1.0'])
  })
})

describe('assertTagsCanMove', () => {
  const check = (tags: RequestedTag[], sourceImage: FakeImage | undefined, mutability = { ...IMMUTABLE } as object) =>
    assertTagsCanMove(tags, {
      repository: 'app',
      mutability: mutability as { setting: 'IMMUTABLE'; exclusions: string[] },
      sourceImage: sourceImage && { ...sourceImage, mediaType: undefined },
    })

  it('rejects the immutable tags of other images, and names them', () => {
    expect(() => check([createTag('1.0', OLD), createTag('new'), createTag('2.0', NEW)], NEW)).toThrow(
      expect.objectContaining({
        message: `In app, 1.0 is immutable and belongs to ${OLD.digest}; the image of this source has to be built`,
        hint: IMMUTABLE_TAG_HINT,
      }),
    )
    expect(() => check([createTag('2.0', NEW)], undefined)).toThrow('2.0 is immutable')
  })

  it('accepts new tags, tags of the same source, and tags that can move', () => {
    check([], undefined)
    check([createTag('new'), createTag('1.0', NEW)], NEW)
    check([createTag('latest', OLD)], NEW, { ...MUTABLE })
  })
})
