import { isDenied } from '../../shared/aws-errors.ts'
import type { Context } from './context.ts'
import type { EcrImage } from './ecr/client.ts'
import type { PreparedRepository } from './ecr/repository.ts'
import { isImmutableTag } from './ecr/tag-mutability.ts'
import type { RequestedTag } from './ecr/tags.ts'
import type { Inputs } from './inputs.ts'
import type { Source } from './source/source-hash.ts'
import { createSourceTag, isTooOld, listSourceTags } from './source/source-tag.ts'

/** What the repository has before a build. */
export interface ExistingImages {
  tags: RequestedTag[]
  /** The newest image of the source. */
  sourceImage: EcrImage | undefined
  /** The image that replaces a build. */
  reusable: EcrImage | undefined
  /** Whether the image of the source is built again only because of its age. */
  isTooOld: boolean
  /** The images by tag and digest. */
  images: Map<string, EcrImage>
}

interface ImageQuery {
  inputs: Pick<Inputs, 'repository' | 'tags' | 'skipUnchanged' | 'maxAgeDays'>
  repository: PreparedRepository
  source: Pick<Source, 'hash' | 'unknown' | 'localImage' | 'copiedImage'>
}

/** Reads the images of the requested tags and of the source, and decides whether the latter replaces a build. */
export async function findExistingImages(context: Context, query: ImageQuery): Promise<ExistingImages> {
  const { ecr, log, deadline } = context
  const { inputs, repository, source } = query
  const now = new Date(deadline.clock.now())
  const sourceTags = listSourceTags(source.hash, now, getMaxAgeDays(query))
  const images = repository.exists
    ? await ecr.getImages(inputs.repository, [...inputs.tags, ...sourceTags])
    : new Map<string, EcrImage>()
  const tags = inputs.tags.map(name => ({ name, previousDigest: images.get(name)?.digest }))
  const sourceTag = sourceTags.find(tag => images.has(tag))
  const sourceImage = sourceTag === undefined ? undefined : images.get(sourceTag)
  const existing = { tags, sourceImage, reusable: undefined, isTooOld: false, images }
  if (sourceImage === undefined || !inputs.skipUnchanged) return existing
  const pinned = tags.find(
    ({ name, previousDigest }) => previousDigest === sourceImage.digest && isImmutableTag(repository, name),
  )
  const isOld = sourceTag === createSourceTag(source.hash) && (await isImageTooOld(context, query, sourceImage))
  if (pinned !== undefined && (isOld || source.unknown.length > 0)) {
    log.info(`${pinned.name} is immutable and on an image of this source, so the image is not built again.`)
  } else if (source.unknown.length > 0) {
    return existing
  } else if (isOld) {
    log.info(
      `The image of this source is older than ${inputs.maxAgeDays} days (max-age-days), so it is built again with current base images and without cached layers.`,
    )
    return { ...existing, isTooOld: true }
  }
  return { ...existing, reusable: sourceImage }
}

async function isImageTooOld(
  { ecr, log, deadline }: Context,
  query: ImageQuery,
  { digest }: EcrImage,
): Promise<boolean> {
  const maxAgeDays = getMaxAgeDays(query)
  if (maxAgeDays === 0) return false
  try {
    const pushedAt = await ecr.readPushTime(query.inputs.repository, digest)
    return pushedAt !== undefined && isTooOld(pushedAt, new Date(deadline.clock.now()), maxAgeDays)
  } catch (error) {
    if (!isDenied(error)) throw error
    log.warning('The age of the image is unknown, because the role is not authorized to perform ecr:DescribeImages.')
    return false
  }
}

/** An image that is not built is never too old, because no build renews it. */
const getMaxAgeDays = ({ inputs, source }: ImageQuery): number =>
  source.localImage === undefined && source.copiedImage === undefined ? inputs.maxAgeDays : 0
