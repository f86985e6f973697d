import { expect, it } from '@jest/globals'
import { compareSizes } from './manifest.ts'

const createImage = (...layers: [digest: string, size: number][]) => ({
  manifest: JSON.stringify({ layers: layers.map(([digest, size]) => ({ digest, size })) }),
})
const INDEX = { manifest: '{"manifests":[]}' }

it('compares the compressed size and the layers of an image with those of the previous one', () => {
  const previous = { tag: '1.0', image: createImage(['a', 100], ['b', 20]) }
  expect(compareSizes(createImage(['a', 100], ['c', 50], ['d', 1]), previous)).toEqual({
    size: 151,
    layers: 3,
    previous: { tag: '1.0', size: 120, commonLayers: 1 },
  })
})

it('has nothing to compare without a previous image, or with an index', () => {
  expect(compareSizes(createImage(['a', 100]), undefined)).toEqual({ size: 100, layers: 1 })
  expect(compareSizes(createImage(['a', 100]), { tag: '1.0', image: INDEX })).toEqual({ size: 100, layers: 1 })
  expect(compareSizes(INDEX, undefined)).toBeUndefined()
})
