import type { Stack, StackResourceSummary } from '@aws-sdk/client-cloudformation'
import type { TemplateBody } from '../template/template-body.ts'
import { findSubVariables, isRecord, parseFunction, parseGetAtt } from '../template/template-expressions.ts'

/** A deployed stack, its resources and its processed template. */
export interface DeployedTemplate {
  stack: Stack
  resources: StackResourceSummary[]
  body: TemplateBody
  /** The outputs of a nested stack, by its ARN. */
  readOutputs(stackId: string): Promise<Stack['Outputs']>
}

/** The ARN, or family and revision, of the task definition that the stack has for a service; undefined if it is unknown. */
export async function findExpectedTaskDefinition(
  serviceId: string,
  deployed: DeployedTemplate,
): Promise<string | undefined> {
  const { Resources } = deployed.body
  const service = isRecord(Resources) ? Resources[serviceId] : undefined
  const properties = isRecord(service) ? service.Properties : undefined
  const value = isRecord(properties) ? await evaluate(properties.TaskDefinition, deployed) : undefined
  // A family alone is its latest revision at the time of the deployment.
  return value !== undefined && /:\d+$/.test(value) ? value : undefined
}

async function evaluate(expression: unknown, deployed: DeployedTemplate): Promise<string | undefined> {
  if (typeof expression === 'string') return expression
  const [name, argument] = parseFunction(expression) ?? []
  if (name === 'Ref') return findReferenced(String(argument), deployed)
  if (name === 'Fn::GetAtt') return await findAttribute(argument, deployed)
  return name === 'Fn::Sub' ? await substitute(argument, deployed) : undefined
}

function findReferenced(name: string, { stack, resources }: DeployedTemplate): string | undefined {
  const [, partition, , region, account] = (stack.StackId ?? '').split(':')
  const pseudoParameters = new Map([
    ['AWS::Partition', partition],
    ['AWS::Region', region],
    ['AWS::AccountId', account],
    ['AWS::StackName', stack.StackName],
  ])
  const parameter = stack.Parameters?.find(({ ParameterKey }) => ParameterKey === name)
  return (
    pseudoParameters.get(name) ??
    parameter?.ResolvedValue ??
    parameter?.ParameterValue ??
    resources.find(({ LogicalResourceId }) => LogicalResourceId === name)?.PhysicalResourceId
  )
}

async function findAttribute(argument: unknown, deployed: DeployedTemplate): Promise<string | undefined> {
  const [resource, attribute] = parseGetAtt(argument).map(String)
  const physicalId = findReferenced(resource ?? '', deployed)
  if (attribute === 'TaskDefinitionArn') return physicalId
  const output = /^Outputs\.(.+)$/.exec(attribute ?? '')?.[1]
  if (output === undefined || physicalId === undefined) return undefined
  const outputs = await deployed.readOutputs(physicalId)
  return outputs?.find(({ OutputKey }) => OutputKey === output)?.OutputValue
}

async function substitute(argument: unknown, deployed: DeployedTemplate): Promise<string | undefined> {
  const [template, variables] = Array.isArray(argument) ? argument : [argument, {}]
  let text = String(template)
  for (const name of findSubVariables(text)) {
    const given = isRecord(variables) ? variables[name] : undefined
    const expression = given ?? { [name.includes('.') ? 'Fn::GetAtt' : 'Ref']: name }
    const value = await evaluate(expression, deployed)
    if (value === undefined) return undefined
    text = text.replaceAll(`\${${name}}`, value)
  }
  return text
}
