import { SOURCE_TAG_PREFIX } from '../source/source-tag.ts'
import { SettingError } from './setting-error.ts'

/** A lifecycle policy whose rule keeps the requested number of images. */
export interface KeptImages {
  text: string
  /** Such as `keep images: 10 → 30`. */
  difference: string
}

/** A rule of a lifecycle policy: "Lifecycle policy properties" in the ECR user guide. */
interface Rule {
  rulePriority: number
  description?: string
  selection: { tagStatus: string; tagPatternList?: string[]; countType: string; countNumber: number }
  action: { type: string }
}

const OWN_RULE = /^push-image: keep \d+ images$/
// "Rules per lifecycle policy" in the service quotas of the ECR user guide.
const MOST_RULES = 50

/**
 * Adds the rule of `keep-images` to a policy, or changes it; the rules of others stay.
 * @returns undefined if the policy has this rule
 * @throws SettingError if the policy has no room for it
 */
export function planKeepImages(current: string | undefined, keepImages: number): KeptImages | undefined {
  const rules = current === undefined ? [] : readRules(current)
  const [own, ...copies] = rules.filter(isOwnRule)
  const others = rules.filter(rule => !isOwnRule(rule))
  if (own !== undefined && copies.length === 0 && isRuleFor(own, keepImages)) return undefined
  if (others.length >= MOST_RULES) {
    throw new SettingError(
      `keep-images needs a rule, but the lifecycle policy has ${MOST_RULES} rules, the most ECR allows`,
      {
        hint: 'Remove a rule.',
      },
    )
  }
  const rule = createRule(own?.rulePriority ?? findFreePriority(others), keepImages)
  const sorted = [...others, rule].sort((one, other) => one.rulePriority - other.rulePriority)
  return { text: JSON.stringify({ rules: sorted }), difference: `keep images: ${formatRule(own)} → ${keepImages}` }
}

function readRules(text: string): Rule[] {
  const { rules } = JSON.parse(text) as { rules?: Rule[] }
  return rules ?? []
}

const isOwnRule = ({ description }: Rule): boolean => OWN_RULE.test(description ?? '')

/** A rule for images with the tag of a source, which attestations, signatures and caches do not have. */
const createRule = (rulePriority: number, keepImages: number): Rule => ({
  rulePriority,
  description: `push-image: keep ${keepImages} images`,
  selection: {
    tagStatus: 'tagged',
    tagPatternList: [`${SOURCE_TAG_PREFIX}*`],
    countType: 'imageCountMoreThan',
    countNumber: keepImages,
  },
  action: { type: 'expire' },
})

/** Whether the rule has all that this action sets; ECR can add more. */
function isRuleFor({ description, selection, action }: Rule, keepImages: number): boolean {
  const wanted = createRule(0, keepImages)
  return (
    description === wanted.description &&
    action.type === wanted.action.type &&
    selection.tagStatus === wanted.selection.tagStatus &&
    selection.countType === wanted.selection.countType &&
    selection.countNumber === wanted.selection.countNumber &&
    selection.tagPatternList?.join() === wanted.selection.tagPatternList?.join()
  )
}

function formatRule(rule: Rule | undefined): string {
  if (rule === undefined) return 'none'
  const { countNumber } = rule.selection
  return isRuleFor(rule, countNumber) ? `${countNumber}` : `${countNumber} with another selection`
}

/**
 * A priority after the rules that select images by tag, which therefore stay as they are, and before a rule for any
 * image, which must be the last.
 */
function findFreePriority(others: Rule[]): number {
  const used = new Set(others.map(({ rulePriority }) => rulePriority))
  const last = Math.min(...others.filter(isForAnyImage).map(({ rulePriority }) => rulePriority)) - 1
  const next = Math.max(0, ...others.filter(rule => !isForAnyImage(rule)).map(({ rulePriority }) => rulePriority)) + 1
  if (next <= last) return next
  for (let priority = last; priority >= 1; priority--) if (!used.has(priority)) return priority
  throw new SettingError(
    `keep-images needs a rule before the lifecycle rule with tagStatus any, which has priority ${last + 1}, and no lower one is free`,
    { hint: 'Give that rule a higher priority.' },
  )
}

const isForAnyImage = ({ selection }: Rule): boolean => selection.tagStatus === 'any'
