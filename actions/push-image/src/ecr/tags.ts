import { ActionError } from '../../../shared/errors.ts'
import type { EcrClient, EcrImage } from './client.ts'
import { isImmutableTag, type TagMutability } from './tag-mutability.ts'

/** A tag of the input `tags`, and the digest of its image before this run. */
export interface RequestedTag {
  name: string
  previousDigest: string | undefined
}

/** Whether the tag is not on this image yet. */
export const needsPut = ({ previousDigest }: RequestedTag, { digest }: Pick<EcrImage, 'digest'>): boolean =>
  previousDigest !== digest

/**
 * Puts the tags on the image where they are missing, and reports each one.
 * @throws ActionError before the first one if an immutable tag belongs to another image
 */
export async function putTags(
  ecr: EcrClient,
  repository: string,
  image: EcrImage,
  { tags, mutability, onPut }: { tags: RequestedTag[]; mutability: TagMutability; onPut: (tag: RequestedTag) => void },
): Promise<void> {
  const missing = tags.filter(tag => needsPut(tag, image))
  assertNotTaken(
    missing.filter(({ name }) => isImmutableTag({ mutability }, name)),
    repository,
    image,
  )
  for (const tag of missing) {
    if (!(await ecr.putTag(repository, tag.name, image))) {
      // Another run has put it since, or has changed the rule.
      const current = await ecr.getImage(repository, tag.name)
      assertNotTaken([{ ...tag, previousDigest: current?.digest }], repository, image)
      if (current === undefined) await putDeletedTag(ecr, repository, tag, image)
    }
    onPut(tag)
  }
}

/**
 * Checks before a build that its tags can be put: an immutable tag of another source's image cannot. One of this source
 * can, if the build gives the same image.
 * @throws ActionError that names all of them
 */
export function assertTagsCanMove(
  tags: RequestedTag[],
  {
    repository,
    mutability,
    sourceImage,
  }: { repository: string; mutability: TagMutability; sourceImage: EcrImage | undefined },
): void {
  const taken = tags.filter(
    ({ name, previousDigest }) =>
      previousDigest !== undefined && previousDigest !== sourceImage?.digest && isImmutableTag({ mutability }, name),
  )
  if (taken.length === 0) return
  throw new ActionError(`In ${repository}, ${formatTaken(taken)}; the image of this source has to be built`, {
    hint: IMMUTABLE_TAG_HINT,
  })
}

/** Puts a tag that another run put and deleted again. */
async function putDeletedTag(
  ecr: EcrClient,
  repository: string,
  { name }: RequestedTag,
  image: EcrImage,
): Promise<void> {
  if (await ecr.putTag(repository, name, image)) return
  throw new ActionError(`Another run changes the tag ${name} of ${repository}`, { hint: 'Run the job again.' })
}

/** What to do about an immutable tag of another image. */
export const IMMUTABLE_TAG_HINT =
  "Use a new tag, such as the commit, or change the repository's rule with immutable-tags or mutability-exclusions."

function assertNotTaken(tags: RequestedTag[], repository: string, image: EcrImage): void {
  const taken = tags.filter(tag => tag.previousDigest !== undefined && needsPut(tag, image))
  if (taken.length === 0) return
  throw new ActionError(`In ${repository}, ${formatTaken(taken)}; this image is ${image.digest}`, {
    hint: IMMUTABLE_TAG_HINT,
  })
}

const formatTaken = (tags: RequestedTag[]): string =>
  tags.map(({ name, previousDigest }) => `${name} is immutable and belongs to ${previousDigest}`).join('; ')
