import type { Stack } from '@aws-sdk/client-cloudformation'
import type { Service } from '@aws-sdk/client-ecs'
import { toActionError } from '../../../shared/aws-errors.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import type { Log } from '../../../shared/log.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack } from '../cloudformation/stack.ts'
import { listResources, SERVICE, STACK } from '../cloudformation/stack-resources.ts'
import { readProcessedTemplate } from '../template/template-source.ts'
import type { EcsClient } from './ecs-client.ts'
import { type DeployedTemplate, findExpectedTaskDefinition } from './expected-task-definition.ts'
import { parseServiceArn, type ServiceLocation } from './service-monitor.ts'

interface Mismatch {
  location: ServiceLocation
  actual: string
  expected: string
}

// ECS can return a service from before its update.
const MAX_READS = 4
const READ_INTERVAL_MS = 1_500

/**
 * Compares the task definition of each ECS service of the stack and its nested stacks with the one that the stack has for it:
 * an express deployment can end in UPDATE_COMPLETE while a service still has its old one. Returns a line for each service.
 * @throws ActionError that names both, if they differ.
 */
export async function compareTaskDefinitions(
  stack: Stack,
  api: CloudFormation,
  connect: () => Promise<EcsClient>,
  report: Pick<Log, 'info' | 'warning'>,
): Promise<string[]> {
  const lines: string[] = []
  const mismatches: Mismatch[] = []
  await compareStack(stack)
  if (mismatches.length > 0) throw createError(mismatches)
  return lines

  async function compareStack(current: Stack): Promise<void> {
    const resources = await listResources(current, api)
    if (resources === undefined) {
      noteUnknown(`the services of ${current.StackName}`, 'not authorized to call cloudformation:ListStackResources')
      return
    }
    const services = resources.filter(
      ({ ResourceType, PhysicalResourceId }) => ResourceType === SERVICE && PhysicalResourceId,
    )
    const template = services.length > 0 ? await readProcessedTemplate({ StackName: current.StackId ?? '' }, api) : ''
    for (const { LogicalResourceId: id = '', PhysicalResourceId: arn = '' } of services) {
      const location = parseServiceArn(arn)
      if (location === undefined) noteUnknown(`service ${arn}`, 'its ARN does not name the cluster')
      else if (typeof template === 'string') noteUnknown(`service ${location.name}`, template)
      else {
        const readOutputs = async (stackId: string) => (await describeStack(stackId, api))?.Outputs
        await compareService(id, location, { stack: current, resources, body: template.body ?? {}, readOutputs })
      }
    }
    for (const { ResourceType, PhysicalResourceId: stackId } of resources) {
      if (ResourceType !== STACK || !stackId) continue
      // Its parameters can contain the task definition.
      const nested = await describeStack(stackId, api)
      if (nested !== undefined) await compareStack(nested)
    }
  }

  async function compareService(id: string, location: ServiceLocation, deployed: DeployedTemplate): Promise<void> {
    const name = `service ${location.name}`
    const expected = await findExpectedTaskDefinition(id, deployed)
    if (expected === undefined) {
      noteUnknown(name, "the revision cannot be found from the template's TaskDefinition")
      return
    }
    let actual: string[] = []
    for (let read = 1; read <= MAX_READS; read++) {
      if (read > 1) await api.deadline.sleep(READ_INTERVAL_MS)
      const service = await readService(location)
      if (service === undefined) return
      actual = listTaskDefinitions(service)
      if (!actual.some(definition => isSame(definition, expected))) continue
      lines.push(`Service ${location.name}: task definition ${shorten(expected)}, as in the stack`)
      report.info(lines.at(-1) ?? '')
      return
    }
    mismatches.push({ location, actual: actual.map(shorten).join(', ') || 'none', expected: shorten(expected) })
  }

  // Undefined where nothing can be compared, which is noted.
  async function readService({ cluster, name }: ServiceLocation): Promise<Service | undefined> {
    try {
      const service = await (await connect()).describeService(cluster, name)
      const { type = 'ECS' } = service?.deploymentController ?? {}
      const { status = 'ACTIVE' } = service ?? {}
      if (service === undefined) noteUnknown(`service ${name}`, 'ECS does not find it')
      else if (status !== 'ACTIVE') noteUnknown(`service ${name}`, `it is ${status}`)
      else if (type !== 'ECS') noteUnknown(`service ${name}`, `${type} deploys it`)
      else return service
    } catch (error) {
      if (api.deadline.signal?.aborted || error instanceof ActionError) throw error
      noteUnknown(`service ${name}`, messageOf(toActionError(error, { service: 'ECS' })))
    }
    return undefined
  }

  function noteUnknown(what: string, reason: string): void {
    lines.push(`The task definition of ${what} was not compared with the stack: ${reason}`)
    report.warning(lines.at(-1) ?? '')
  }
}

// During a blue/green deployment the two differ.
const listTaskDefinitions = ({ taskDefinition, deployments = [] }: Service): string[] => {
  const primary = deployments.find(({ status }) => status === 'PRIMARY')?.taskDefinition
  return [...new Set([primary, taskDefinition].filter(definition => definition !== undefined))]
}

/** Whether an ARN is that of the other ARN, or of the family and revision. */
const isSame = (actual: string, expected: string): boolean => actual === expected || shorten(actual) === expected

/** `web:7` of arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7. */
const shorten = (definition: string): string => definition.split('/').at(-1) ?? definition

function createError(mismatches: Mismatch[]): ActionError {
  const lines = mismatches.map(
    ({ location, actual, expected }) =>
      `Service ${location.name} has task definition ${actual}, but the stack has ${expected}`,
  )
  const commands = mismatches.map(
    ({ location: { cluster, name }, expected }) =>
      `aws ecs update-service --cluster ${cluster} --service ${name} --task-definition ${expected}`,
  )
  return new ActionError(lines.join('\n'), {
    hint: `The express deployment ended without updating it. Run: ${commands.join('; ')}`,
  })
}
