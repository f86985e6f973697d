import type { Tags } from '../ssm/parameter-store.ts'
import { listEntries, type ParameterInputs } from './desired-parameters.ts'

/** The tag that says who writes a parameter, and may delete it. */
export const OWNER_TAG = 'put-params:owner'

const LONGEST_VALUE = 256

interface OwnerInputs extends Partial<ParameterInputs> {
  prune?: boolean
  owner?: string | undefined
  tags?: Tags | undefined
  removeTags?: string[] | undefined
}

/** The value of the owner's tag: the input `owner`, or repository and workflow; undefined without `prune` and `owner`. */
export function chooseOwner({ prune, owner }: OwnerInputs): string | undefined {
  if (owner === undefined && !prune) return undefined
  const { GITHUB_REPOSITORY: repository = '', GITHUB_WORKFLOW: workflow = '' } = process.env
  const text = owner ?? (repository && workflow ? `${repository}/${workflow}` : '')
  // The characters of a tag's value, API page "Tag".
  return text.replace(/[^\p{L}\p{N} _.:/=+\-@]/gu, '_')
}

/** The tags of a run, with that of the owner. */
export function addOwnerTag(inputs: OwnerInputs): Tags | undefined {
  const owner = chooseOwner(inputs)
  return owner === undefined ? inputs.tags : { ...inputs.tags, [OWNER_TAG]: owner }
}

/** A rule for readInputs: the owner can be a tag, and no other input sets that tag. */
export function* checkOwner(inputs: OwnerInputs): Iterable<string> {
  const owner = chooseOwner(inputs)
  if (owner === undefined) return
  if (owner === '') yield 'owner is required, because GITHUB_REPOSITORY or GITHUB_WORKFLOW is not set'
  if (owner.length > LONGEST_VALUE) yield `owner is longer than ${LONGEST_VALUE} characters`
  if (Object.hasOwn(inputs.tags ?? {}, OWNER_TAG)) yield `tags ${OWNER_TAG} is set by owner`
  for (const { origin, key, settings } of listEntries(inputs)) {
    if (Object.hasOwn(settings.tags ?? {}, OWNER_TAG)) yield `${origin} ${key}: the tag ${OWNER_TAG} is set by owner`
  }
  if (inputs.removeTags?.includes(OWNER_TAG)) yield `remove-tags ${OWNER_TAG} is set by owner`
}
