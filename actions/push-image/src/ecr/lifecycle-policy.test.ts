import { describe, expect, it } from '@jest/globals'
import { planKeepImages } from './lifecycle-policy.ts'

const rule = (rulePriority: number, selection: Record<string, unknown>, description = 'of another team') => ({
  rulePriority,
  description,
  selection: { countType: 'imageCountMoreThan', countNumber: 5, ...selection },
  action: { type: 'expire' },
})
const own = (rulePriority: number, countNumber: number, selection: Record<string, unknown> = {}) =>
  rule(
    rulePriority,
    { tagStatus: 'tagged', tagPatternList: ['source-*'], countNumber, ...selection },
    `push-image: keep ${countNumber} images`,
  )
const untagged = (priority: number) => rule(priority, { tagStatus: 'untagged' })
const any = (priority: number) => rule(priority, { tagStatus: 'any' })
const policy = (...rules: unknown[]) => JSON.stringify({ rules })
const plan = (current: string | undefined, keepImages: number) => {
  const { text, difference } = planKeepImages(current, keepImages) ?? {}
  return { rules: text === undefined ? undefined : JSON.parse(text).rules, difference }
}

it('adds a rule for images with the tag of a source to a repository without a policy', () => {
  expect(plan(undefined, 30)).toEqual({ rules: [own(1, 30)], difference: 'keep images: none → 30' })
})

it('changes its own rule and keeps its priority and the rules of others', () => {
  const others = [{ ...untagged(1), unknown: { field: 1 } }, any(9)]
  expect(plan(policy(...others, own(4, 10)), 30)).toEqual({
    rules: [others[0], own(4, 30), others[1]],
    difference: 'keep images: 10 → 30',
  })
})

it('changes nothing if its rule is there, also with fields that ECR adds', () => {
  expect(planKeepImages(policy(own(1, 30, { storageClass: 'standard' })), 30)).toBeUndefined()
})

it('restores a rule that was edited, and removes copies of it', () => {
  const edited = own(2, 30, { tagPatternList: ['*'] })
  expect(plan(policy(edited), 30)).toEqual({
    rules: [own(2, 30)],
    difference: 'keep images: 30 with another selection → 30',
  })
  expect(plan(policy(own(1, 30), own(2, 5)), 30).rules).toEqual([own(1, 30)])
})

describe('the priority of a new rule', () => {
  it.each([
    ['is after rules for tags', [untagged(1), untagged(7)], 8],
    ['is before a rule for any image', [untagged(1), any(9)], 2],
    ['is the highest free one if the last rules have no gap', [untagged(1), untagged(3), any(4)], 2],
    ['is before all rules if there is no other gap', [untagged(2), any(3)], 1],
  ])('%s', (_name, others, priority) => {
    const { rules } = plan(policy(...others), 30)
    expect(rules).toContainEqual(own(priority, 30))
    expect(rules).toHaveLength(others.length + 1)
  })

  it.each([
    ['the rule for any image is the first one', [any(1)]],
    ['all lower priorities are used', [untagged(1), untagged(2), any(3)]],
  ])('is an error if %s', (_name, others) => {
    expect(() => planKeepImages(policy(...others), 30)).toThrow(
      `tagStatus any, which has priority ${others.length}, and no lower one is free`,
    )
  })
})

it('is an error if the policy has the most rules that ECR allows', () => {
  const others = Array.from({ length: 50 }, (_, index) => untagged(index + 1))
  expect(() => planKeepImages(policy(...others), 30)).toThrow('the lifecycle policy has 50 rules')
  expect(plan(policy(...others.slice(0, 49), own(50, 10)), 30).rules).toHaveLength(50)
})
