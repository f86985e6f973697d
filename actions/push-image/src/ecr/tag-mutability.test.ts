import { describe, expect, it } from '@jest/globals'
import { isImmutableTag, requestTagMutability } from './tag-mutability.ts'

describe('isImmutableTag', () => {
  const exclusions = ['latest', 'dev-*', '*-rc*']

  it.each([
    ['latest', true],
    ['latest2', false],
    ['Latest', false],
    ['dev-', true],
    ['dev-1', true],
    ['mydev-1', false],
    ['1.0-rc', true],
    ['1.0-rc.1', true],
    ['1.0', false],
  ])('compares the whole tag %s with the filters', (tag, isExcluded) => {
    const withExclusion = (setting: 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION') =>
      isImmutableTag({ mutability: { setting, exclusions } }, tag)
    expect(withExclusion('IMMUTABLE_WITH_EXCLUSION')).toBe(!isExcluded)
    expect(withExclusion('MUTABLE_WITH_EXCLUSION')).toBe(isExcluded)
  })

  it('takes a dot in a filter literally', () => {
    const mutability = { setting: 'IMMUTABLE_WITH_EXCLUSION' as const, exclusions: ['1.*'] }
    expect(['1.0', '100'].map(tag => isImmutableTag({ mutability }, tag))).toEqual([false, true])
  })

  it.each([
    ['IMMUTABLE', true],
    ['MUTABLE', false],
  ] as const)('is the same for all tags with %s', (setting, immutable) => {
    expect(isImmutableTag({ mutability: { setting, exclusions: [] } }, 'latest')).toBe(immutable)
  })
})

it('drops the filters of a repository whose immutable-tags changes, because they would select the opposite', () => {
  const current = { setting: 'IMMUTABLE_WITH_EXCLUSION' as const, exclusions: ['latest'] }
  const request = (inputs: Parameters<typeof requestTagMutability>[0]) => requestTagMutability(inputs, current)
  expect(request({ immutableTags: true })).toEqual(current)
  expect(request({ immutableTags: false })).toEqual({ setting: 'MUTABLE', exclusions: [] })
  expect(request({ immutableTags: false, mutabilityExclusions: ['v*'] })).toEqual({
    setting: 'MUTABLE_WITH_EXCLUSION',
    exclusions: ['v*'],
  })
})
