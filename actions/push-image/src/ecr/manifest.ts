import type { EcrImage } from './client.ts'

interface Layer {
  digest: string
  size: number
}

/** The compressed layers of an image; undefined for an index of several platforms. */
function readLayers({ manifest }: Pick<EcrImage, 'manifest'>): Layer[] | undefined {
  return (JSON.parse(manifest) as { layers?: Layer[] }).layers
}

/** The compressed size of an image, in bytes, and what it has in common with another one. */
export interface SizeComparison {
  size: number
  layers: number
  /** The image that the tag had before; missing if there is none, or if it is an index. */
  previous?: { tag: string; size: number; commonLayers: number }
}

/** Compares the size of an image with that of the image that a tag had before; undefined for an index. */
export function compareSizes(
  image: Pick<EcrImage, 'manifest'>,
  previous: { tag: string; image: Pick<EcrImage, 'manifest'> } | undefined,
): SizeComparison | undefined {
  const layers = readLayers(image)
  if (layers === undefined) return undefined
  const comparison = { size: sumSizes(layers), layers: layers.length }
  const previousLayers = previous === undefined ? undefined : readLayers(previous.image)
  if (previous === undefined || previousLayers === undefined) return comparison
  const digests = new Set(previousLayers.map(({ digest }) => digest))
  const commonLayers = layers.filter(({ digest }) => digests.has(digest)).length
  return { ...comparison, previous: { tag: previous.tag, size: sumSizes(previousLayers), commonLayers } }
}

const sumSizes = (layers: Layer[]): number => layers.reduce((sum, { size }) => sum + size, 0)
