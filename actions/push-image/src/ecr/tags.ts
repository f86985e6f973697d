import { ActionError } from '../../../shared/errors.ts'
import type { EcrClient, EcrImage } from './client.ts'

/** A tag of the input `tags`, and the digest of its image before this run. */
export interface RequestedTag {
  name: string
  previousDigest: string | undefined
}

/** Reads the current image of each tag. */
export const readTags = (ecr: EcrClient, repository: string, tags: string[]): Promise<RequestedTag[]> =>
  Promise.all(tags.map(async name => ({ name, previousDigest: (await ecr.getImage(repository, name))?.digest })))

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
  { tags, immutable, onPut }: { tags: RequestedTag[]; immutable: boolean; onPut: (tag: RequestedTag) => void },
): Promise<void> {
  const missing = tags.filter(tag => needsPut(tag, image))
  if (immutable) assertNotTaken(missing, repository, image)
  for (const tag of missing) {
    if (!(await ecr.putTag(repository, tag.name, image))) {
      // Another run has put it since, or a rule makes this tag alone immutable.
      const current = await ecr.getImage(repository, tag.name)
      assertNotTaken([{ ...tag, previousDigest: current?.digest }], repository, image)
    }
    onPut(tag)
  }
}

function assertNotTaken(tags: RequestedTag[], repository: string, image: EcrImage): void {
  const taken = tags.filter(tag => tag.previousDigest !== undefined && needsPut(tag, image))
  if (taken.length === 0) return
  const list = taken.map(({ name, previousDigest }) => `${name} is immutable and belongs to ${previousDigest}`)
  throw new ActionError(`In ${repository}, ${list.join('; ')}; this image is ${image.digest}`, {
    hint: 'Use a new tag, such as the commit, or set immutable-tags to false.',
  })
}
