import type { ImageTagMutability, Repository } from '@aws-sdk/client-ecr'

/** The rule of a repository about tags that move: its setting and the filters of the tags that are excluded from it. */
export interface TagMutability {
  setting: ImageTagMutability
  /** Patterns in which `*` is any text. */
  exclusions: string[]
}

/** The rule of a new repository, without inputs. */
export const DEFAULT_MUTABILITY: TagMutability = { setting: 'MUTABLE', exclusions: [] }

/** Whether ECR refuses to move the tag to another image. */
export function isImmutableTag(
  { mutability: { setting, exclusions } }: { mutability: TagMutability },
  tag: string,
): boolean {
  const isExcluded = setting.endsWith('_WITH_EXCLUSION') && exclusions.some(filter => matchesFilter(filter, tag))
  return isImmutableByDefault(setting) !== isExcluded
}

const isImmutableByDefault = (setting: ImageTagMutability): boolean => setting.startsWith('IMMUTABLE')

function matchesFilter(filter: string, tag: string): boolean {
  const texts = filter.split('*').map(text => text.replace(/[.\\]/g, '\\$&'))
  return new RegExp(`^${texts.join('.*')}$`).test(tag)
}

/** The rule of a repository, as ECR describes it. */
export const readTagMutability = ({
  imageTagMutability = 'MUTABLE',
  imageTagMutabilityExclusionFilters = [],
}: Repository): TagMutability => ({
  setting: imageTagMutability,
  exclusions: imageTagMutabilityExclusionFilters.flatMap(({ filter }) => filter ?? []),
})

interface Request {
  immutableTags?: boolean | undefined
  mutabilityExclusions?: string[] | undefined
}

/**
 * The rule after the inputs are applied to the current one. With a new `immutable-tags` the current filters would select
 * the opposite, so they are dropped unless the inputs name them.
 */
export function requestTagMutability(
  { immutableTags, mutabilityExclusions }: Request,
  current: TagMutability,
): TagMutability {
  const wasImmutable = isImmutableByDefault(current.setting)
  const immutable = immutableTags ?? wasImmutable
  const exclusions = mutabilityExclusions ?? (immutable === wasImmutable ? current.exclusions : [])
  return createTagMutability(immutable, exclusions)
}

function createTagMutability(immutable: boolean, exclusions: string[]): TagMutability {
  const base = immutable ? 'IMMUTABLE' : 'MUTABLE'
  return { setting: exclusions.length > 0 ? `${base}_WITH_EXCLUSION` : base, exclusions }
}

/** The rule in words, which are the same for the same rule: `immutable except dev-*, latest`. */
export function formatTagMutability({ setting, exclusions }: TagMutability): string {
  const base = isImmutableByDefault(setting) ? 'immutable' : 'mutable'
  return exclusions.length === 0 ? base : `${base} except ${[...exclusions].sort().join(', ')}`
}
