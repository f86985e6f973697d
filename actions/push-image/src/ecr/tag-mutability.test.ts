import { describe, expect, it } from '@jest/globals'
import {
  DEFAULT_MUTABILITY,
  formatTagMutability,
  isImmutableTag,
  readTagMutability,
  requestTagMutability,
} from './tag-mutability.ts'

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
    expect(isImmutableTag({ mutability: { setting, exclusions: ['latest'] } }, 'latest')).toBe(immutable)
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

it('keeps the rule of a repository without inputs, and names a rule without filters by its base', () => {
  const current = { setting: 'MUTABLE_WITH_EXCLUSION' as const, exclusions: ['v*'] }
  expect(requestTagMutability({}, current)).toEqual(current)
  expect(requestTagMutability({ mutabilityExclusions: [] }, current)).toEqual(DEFAULT_MUTABILITY)
  expect(requestTagMutability({ immutableTags: true, mutabilityExclusions: ['a'] }, DEFAULT_MUTABILITY)).toEqual({
    setting: 'IMMUTABLE_WITH_EXCLUSION',
    exclusions: ['a'],
  })
})

it('reads the rule of a repository, which is mutable without filters by default', () => {
  expect(readTagMutability({})).toEqual({ setting: 'MUTABLE', exclusions: [] })
  const imageTagMutabilityExclusionFilters = [
    { filterType: 'WILDCARD' as const, filter: 'dev-*' },
    { filterType: undefined, filter: undefined },
  ]
  expect(readTagMutability({ imageTagMutability: 'IMMUTABLE', imageTagMutabilityExclusionFilters })).toEqual({
    setting: 'IMMUTABLE',
    exclusions: ['dev-*'],
  })
})

it.each([
  ['IMMUTABLE', [], 'immutable'],
  ['MUTABLE', [], 'mutable'],
  ['IMMUTABLE_WITH_EXCLUSION', ['latest', 'dev-*'], 'immutable except dev-*, latest'],
] as const)('names the rule %s with the filters %j', (setting, exclusions, words) => {
  const filters = [...exclusions]
  expect(formatTagMutability({ setting, exclusions: filters })).toBe(words)
  expect(filters).toEqual(exclusions)
})
