import { ActionError } from '../../../shared/errors.ts'
import type { Ecr, Image } from './client.ts'

/** A tag that was asked for, the digest it stood for before, and whether this run has put it. */
export interface Tag {
  name: string
  before: string | undefined
  put: boolean
}

/** What every asked tag stands for now. */
export const lookUpTags = (ecr: Ecr, repository: string, tags: string[]): Promise<Tag[]> =>
  Promise.all(tags.map(async name => ({ name, before: (await ecr.image(repository, name))?.digest, put: false })))

/** Whether a tag does not stand for the image yet. */
export const isMissing = ({ before }: Tag, { digest }: Image): boolean => before !== digest

/**
 * Puts every tag that does not stand for this image yet on it; `onPut` is told each one as it is there.
 * @throws ActionError before the first is put where immutable tags stand for another image.
 */
export async function putTags(
  ecr: Ecr,
  repository: string,
  image: Image,
  { tags, immutable, onPut }: { tags: Tag[]; immutable: boolean; onPut: (tag: Tag) => void },
): Promise<void> {
  const missing = tags.filter(tag => isMissing(tag, image))
  if (immutable) refuseTaken(missing, repository, image)
  for (const tag of missing) {
    if (!(await ecr.putTag(repository, tag.name, image))) {
      // Taken since we looked, or immutable by a rule for this tag alone.
      const held = await ecr.image(repository, tag.name)
      refuseTaken([{ ...tag, before: held?.digest }], repository, image)
    }
    tag.put = true
    onPut(tag)
  }
}

function refuseTaken(tags: Tag[], repository: string, image: Image): void {
  const taken = tags.filter(tag => tag.before !== undefined && isMissing(tag, image))
  if (taken.length === 0) return
  const each = taken.map(({ name, before }) => `${name} is immutable and stands for ${before}`).join('; ')
  throw new ActionError(`In ${repository}, ${each}; this image is ${image.digest}`, {
    hint: 'Choose a new tag, such as the commit, or set immutable-tags to false.',
  })
}
