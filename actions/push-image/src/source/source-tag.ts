/** How the tags begin by which an image is found again by its source. */
export const SOURCE_TAG = 'source-'

// 80 bits: no two sources of one repository will ever share a tag, and it still fits on a line of the console.
const LENGTH = 20

/** The tag under which ECR keeps the image of a source. */
export const sourceTag = (sourceHash: string): string => SOURCE_TAG + sourceHash.slice(0, LENGTH)
