/** The prefix of the tags with which an image is found by its source. */
export const SOURCE_TAG_PREFIX = 'source-'

// 80 bits: no two sources of a repository share a tag, and it fits on a line of the console.
const LENGTH = 20

/** The tag of the image of a source. */
export const createSourceTag = (sourceHash: string): string => SOURCE_TAG_PREFIX + sourceHash.slice(0, LENGTH)
