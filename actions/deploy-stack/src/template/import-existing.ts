import { ActionError } from '../../../shared/errors.ts'
import type { Template } from './template.ts'

// "Import resources automatically": resources with a custom name and a DeletionPolicy that retains them.
const RETAINED = ['Retain', 'RetainExceptOnCreate']

/**
 * Checks that CloudFormation can import resources of the template.
 * @returns a warning about named resources that CloudFormation creates, and fails where they exist.
 * @throws ActionError where it can import none.
 */
export function checkImportable({ resources }: Template): string | undefined {
  if (resources.length === 0) return undefined
  const named = resources.filter(resource => resource.named)
  const importable = named.filter(({ deletionPolicy = '' }) => RETAINED.includes(deletionPolicy))
  const others = named.filter(resource => !importable.includes(resource)).map(({ id }) => id)
  if (importable.length === 0) {
    throw new ActionError('import-existing: the template has no resource that CloudFormation can import', {
      hint: `Give the resource a literal name, and "DeletionPolicy: Retain" or "RetainExceptOnCreate".${others.length > 0 ? ` Named, but without such a policy: ${others.join(', ')}.` : ''}`,
    })
  }
  return others.length === 0
    ? undefined
    : `Not imported if they exist, because they have no DeletionPolicy that retains them: ${others.join(', ')}`
}
