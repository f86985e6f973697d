import { expect, it } from '@jest/globals'
import { createSourceTag, isTooOld, listSourceTags } from './source-tag.ts'

const HASH = '0123456789abcdef'.repeat(4)
const NOON = new Date('2026-03-01T12:00:00Z')
const DAY_MS = 86_400_000

it('the tag of a source has the first 80 bits of its hash', () => {
  expect(createSourceTag(HASH)).toBe('source-0123456789abcdef0123')
})

it('the tags of a source are those of the last days, the newest first, and the one without a day', () => {
  expect(listSourceTags(HASH, NOON, 2)).toEqual([
    'source-0123456789abcdef0123-20260301',
    'source-0123456789abcdef0123-20260228',
    'source-0123456789abcdef0123',
  ])
  expect(listSourceTags(HASH, NOON, 0)).toEqual(['source-0123456789abcdef0123'])
})

it('an image is too old after the last millisecond of its days', () => {
  const pushedBefore = (ms: number) => isTooOld(new Date(NOON.getTime() - ms), NOON, 7)
  expect([pushedBefore(7 * DAY_MS), pushedBefore(7 * DAY_MS + 1)]).toEqual([false, true])
})
