import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { renderTable } from '../../../shared/summary.ts'
import type { OrphanedResource } from './run-result.ts'

/** The warning of a resource that could not be deleted. */
export function formatOrphanedResource({ logicalId, type, physicalId, nestedStack, reason }: OrphanedResource): string {
  const stack = nestedStack === undefined ? 'the stack' : `the nested stack ${nestedStack}`
  const what = physicalId === undefined ? 'It' : physicalId
  return `${logicalId} (${type}) could not be deleted: ${reason}. ${what} is no longer part of ${stack}: delete it yourself`
}

/** The table of the resources that could not be deleted. */
export const renderOrphanedResources = (resources: OrphanedResource[]): string =>
  renderTable(
    ['Not deleted, no longer in the stack', 'Type', 'Physical id', 'Reason'],
    resources.map(({ logicalId, type, physicalId, nestedStack, reason }) => [
      code(nestedStack === undefined ? logicalId : `${nestedStack}/${logicalId}`),
      forMarkdown(type),
      physicalId === undefined ? '' : code(physicalId),
      forMarkdown(reason),
    ]),
  )
