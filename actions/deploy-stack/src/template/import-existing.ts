import { ActionError } from '../../../shared/errors.ts'
import type { Template } from './template.ts'

// "Import resources automatically": what stays when the stack goes, and has a name of its own in the template.
const KEPT = ['Retain', 'RetainExceptOnCreate']

/**
 * Refuses to import where nothing of the template could be imported, and names what would collide instead.
 * @returns what to warn of: named resources that CloudFormation would try to create although they may exist.
 */
export function checkImportable({ resources }: Template): string | undefined {
  if (resources.length === 0) return undefined
  const named = resources.filter(resource => resource.named)
  const ready = named.filter(({ deletionPolicy = '' }) => KEPT.includes(deletionPolicy))
  const left = named.filter(resource => !ready.includes(resource)).map(({ id }) => id)
  if (ready.length === 0) {
    throw new ActionError('import-existing finds nothing that CloudFormation could import', {
      hint: `A resource needs a name in the template that is no expression, and "DeletionPolicy: Retain" or "RetainExceptOnCreate".${left.length > 0 ? ` Without such a policy: ${left.join(', ')}.` : ''}`,
    })
  }
  return left.length === 0
    ? undefined
    : `Not imported where they exist, for want of a DeletionPolicy: ${left.join(', ')}`
}
