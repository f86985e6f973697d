/** The prefix of the tags with which an image is found by its source. */
export const SOURCE_TAG_PREFIX = 'source-'

// 80 bits: no two sources of a repository share a tag, and it fits on a line of the console.
const LENGTH = 20
const DAY_MS = 86_400_000

/** The tag of the image of a source. */
export const createSourceTag = (sourceHash: string): string => SOURCE_TAG_PREFIX + sourceHash.slice(0, LENGTH)

/** The tag of an image that was built again on another day, because the earlier one was too old. */
export const createDatedSourceTag = (sourceHash: string, date: Date): string =>
  `${createSourceTag(sourceHash)}-${date.toISOString().slice(0, 10).replaceAll('-', '')}`

/** The tags of the images of a source that are not too old, the newest first; the last one can be of any age. */
export function listSourceTags(sourceHash: string, now: Date, maxAgeDays: number): string[] {
  const dated = Array.from({ length: maxAgeDays }, (_, days) =>
    createDatedSourceTag(sourceHash, new Date(now.getTime() - days * DAY_MS)),
  )
  return [...dated, createSourceTag(sourceHash)]
}

/** Whether an image is older than the limit. */
export const isTooOld = (pushedAt: Date, now: Date, maxAgeDays: number): boolean =>
  now.getTime() - pushedAt.getTime() > maxAgeDays * DAY_MS
