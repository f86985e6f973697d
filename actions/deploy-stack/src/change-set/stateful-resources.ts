import type { CloudFormation } from '../cloudformation/client.ts'
import { listResources, STACK } from '../cloudformation/stack-resources.ts'
import { readStoredTemplate } from '../template/template-source.ts'
import { isCustomResource, isStateful } from './is-stateful.ts'

/** A resource that holds data, or can: its type is unknown, or it is a nested stack that cannot be read. */
export interface StatefulResource {
  /** Behind the logical ids of the nested stacks it lies in. */
  logicalId: string
  type: string
  physicalId: string
  /** Where its stack's template says it in a plain word. */
  deletionPolicy: string | undefined
}

interface Choices {
  /** The logical ids of the nested stacks that the stack lies in. */
  path?: string[]
  /** Whether what stays when the stack is deleted is left out. */
  onlyDeleted: boolean
}

/** Whether losing a resource of this type is reported: it holds data, or that is unknown. */
export const isGuarded = (type: string): boolean => isStateful(type) !== false && !isCustomResource(type)

/** The resources that hold data in a stack and its nested stacks; undefined where the stack cannot be read. */
export async function listStatefulResources(
  stackId: string,
  api: CloudFormation,
  { path = [], onlyDeleted }: Choices,
): Promise<StatefulResource[] | undefined> {
  const gone = onlyDeleted ? ['DELETE_COMPLETE', 'DELETE_SKIPPED'] : ['DELETE_COMPLETE']
  const resources = await listResources({ StackId: stackId, StackName: stackId }, api)
  const there = resources?.filter(
    ({ ResourceType = '', ResourceStatus = '' }) =>
      (ResourceType === STACK || isGuarded(ResourceType)) && !gone.includes(ResourceStatus),
  )
  if (there === undefined) return undefined
  if (there.length === 0) return []
  const policies = onlyDeleted ? await deletionPolicies(stackId, api) : new Map<string, string | undefined>()
  const found = there.map(async ({ LogicalResourceId = '', ResourceType: type = '', PhysicalResourceId = '' }) => {
    const place = [...path, LogicalResourceId]
    const deletionPolicy = policies.get(LogicalResourceId)
    if (isRetained(deletionPolicy)) return []
    const itself = { logicalId: place.join('/'), type, physicalId: PhysicalResourceId, deletionPolicy }
    if (type !== STACK) return [itself]
    if (PhysicalResourceId === '') return []
    return (await listStatefulResources(PhysicalResourceId, api, { path: place, onlyDeleted })) ?? [itself]
  })
  return (await Promise.all(found)).flat()
}

async function deletionPolicies(stackId: string, api: CloudFormation): Promise<Map<string, string | undefined>> {
  // A template that cannot be read counts as retaining nothing.
  const { resources } = await readStoredTemplate({ StackName: stackId }, api)
  return new Map(resources.map(({ id, deletionPolicy }) => [id, deletionPolicy]))
}

// RetainExceptOnCreate deletes only where the creation itself is rolled back.
const isRetained = (policy: string | undefined): boolean => policy === 'Retain' || policy === 'RetainExceptOnCreate'
