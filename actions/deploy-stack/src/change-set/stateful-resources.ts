import type { CloudFormation } from '../cloudformation/client.ts'
import { listResources, STACK } from '../cloudformation/stack-resources.ts'
import { readStoredTemplate } from '../template/template-source.ts'
import { isCustomResource, isStateful } from './is-stateful.ts'

/** A resource that holds data, or might: its type is unknown, or it is a nested stack that cannot be read. */
export interface StatefulResource {
  /** After the logical ids of the nested stacks that it is in. */
  logicalId: string
  type: string
  physicalId: string
  /** Where it is a plain word in the template. */
  deletionPolicy: string | undefined
}

interface Options {
  /** The logical ids of the nested stacks that lead to the stack. */
  path?: string[]
  /** Whether to leave out resources that a deletion of the stack retains. */
  onlyDeleted: boolean
}

/** Whether the loss of a resource of this type is reported: it holds data, or that is unknown. */
export const isGuarded = (type: string): boolean => isStateful(type) !== false && !isCustomResource(type)

/** Lists the resources that hold data in a stack and its nested stacks; undefined where the stack cannot be read. */
export async function listStatefulResources(
  stackId: string,
  api: CloudFormation,
  { path = [], onlyDeleted }: Options,
): Promise<StatefulResource[] | undefined> {
  const resources = await listResources({ StackId: stackId, StackName: stackId }, api)
  const existing = resources?.filter(
    ({ ResourceType = '', ResourceStatus = '' }) =>
      (ResourceType === STACK || isGuarded(ResourceType)) && !(onlyDeleted && ResourceStatus === 'DELETE_SKIPPED'),
  )
  if (existing === undefined) return undefined
  if (existing.length === 0) return []
  const policies = onlyDeleted ? await readDeletionPolicies(stackId, api) : new Map<string, string | undefined>()
  const lists = existing.map(async ({ LogicalResourceId = '', ResourceType: type = '', PhysicalResourceId = '' }) => {
    const resourcePath = [...path, LogicalResourceId]
    const deletionPolicy = policies.get(LogicalResourceId)
    if (isRetained(deletionPolicy)) return []
    const itself = { logicalId: resourcePath.join('/'), type, physicalId: PhysicalResourceId, deletionPolicy }
    if (type !== STACK) return [itself]
    if (PhysicalResourceId === '') return []
    return (await listStatefulResources(PhysicalResourceId, api, { path: resourcePath, onlyDeleted })) ?? [itself]
  })
  return (await Promise.all(lists)).flat()
}

async function readDeletionPolicies(stackId: string, api: CloudFormation): Promise<Map<string, string | undefined>> {
  // A template that cannot be read retains nothing.
  const { resources } = await readStoredTemplate({ StackName: stackId }, api)
  return new Map(resources.map(({ id, deletionPolicy }) => [id, deletionPolicy]))
}

// RetainExceptOnCreate deletes a resource only when its creation is rolled back.
const isRetained = (policy: string | undefined): boolean => policy === 'Retain' || policy === 'RetainExceptOnCreate'
