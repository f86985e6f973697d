import { findSubVariables, isRecord, parseFunction, parseGetAtt } from './template-expressions.ts'

/** A template's content, with intrinsic functions in their full form. */
export type TemplateBody = Record<string, unknown>

/** A template, and those of its nested stacks by logical id; undefined for one that could not be read. */
export interface LoadedTemplate {
  body: TemplateBody
  nested: Map<string, LoadedTemplate | undefined>
  /** Whether transforms, macros and modules are already processed. */
  processed: boolean
}

/** Where in a resource a value is: `['Properties', 'Environment', '0', 'Value']`; `*` matches any one part. */
export type Pointer = string[]

export const LOOP = /^Fn::ForEach::/
const STACKS = ['AWS::CloudFormation::Stack', 'AWS::Serverless::Application']

/** Whether resources of this type are nested stacks. */
export const isNestedStack = (type: string): boolean => STACKS.includes(type)

export const listParameterNames = ({ body }: LoadedTemplate): string[] =>
  isRecord(body.Parameters) ? Object.keys(body.Parameters) : []

/** Whether CloudFormation reads a value of NoEcho as true: by YAML 1.1, where `yes`, `on` and `y` are, and as a text. */
export const isNoEcho = (value: unknown): boolean => /^(true|yes|on|y|1)$/i.test(String(value ?? '').trim())

/** Whether a template has transforms or modules, which create what is not in its text. */
export const isTransformed = (body: TemplateBody): boolean =>
  body.Transform !== undefined || /"Fn::(Transform|ForEach::[^"]*)":|::MODULE"/.test(JSON.stringify(body))

/** Finds the nested stacks whose outputs a template uses. */
export function findStacksWithUsedOutputs(body: TemplateBody): string[] {
  const text = JSON.stringify([body.Resources, body.Outputs])
  const resources = isRecord(body.Resources) ? Object.entries(body.Resources) : []
  return resources.flatMap(([id, resource]) => {
    const nested = isRecord(resource) && isNestedStack(String(resource.Type))
    return nested && (text.includes(`"${id}","Outputs.`) || text.includes(`${id}.Outputs.`)) ? [id] : []
  })
}

/** Whether a custom macro can change anything in the template; the transforms of AWS only add to it. */
export function hasMacro({ Transform, Resources, Outputs }: TemplateBody): boolean {
  const inside = [Resources, Outputs].map(section => (isRecord(section) ? section['Fn::Transform'] : undefined))
  const names = [Transform, ...inside].flat().map(transform => (isRecord(transform) ? transform.Name : transform))
  return names.some(name => name !== undefined && !String(name).startsWith('AWS::'))
}

/** Whether a type is one of an AWS service, whose documentation says what becomes of its properties. */
export const isServiceType = (type: string): boolean =>
  /^(AWS|Alexa)::/.test(type) && type !== 'AWS::CloudFormation::CustomResource' && !type.endsWith('::MODULE')

/** Whether a name has the variables of a loop. */
export const hasVariable = (key: string): boolean => /[$&]\{/.test(key)
/** Whether a value has a loop. */
export const hasLoop = (value: unknown): boolean => isRecord(value) && Object.keys(value).some(key => LOOP.test(key))

/** A pattern for the name of a resource or an output; the variables of a loop match any text. */
export function createNamePattern(key: string): RegExp {
  const parts = key.split(/[$&]\{[^}]*\}/).map(part => part.replace(/\W/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

/** Whether one pointer is, contains or lies in the other. */
export const overlaps = (one: Pointer, other: Pointer): boolean =>
  one.every((part, index) => {
    const others = other[index]
    return others === undefined || part === others || part === '*' || others === '*' || hasVariable(part)
  })

/** The properties that SAM's `Globals` give to all resources of a type. */
export function findGlobals(type: string, globals: unknown): unknown {
  const kind = /^AWS::Serverless::(\w+)$/.exec(type)?.[1]
  return kind !== undefined && isRecord(globals) ? globals[kind] : undefined
}

/** Finds the resources and parameters that an expression names. */
export function findReferences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findReferences)
  if (!isRecord(value)) return []
  const call = parseFunction(value)
  if (call?.[0] === 'Ref') return [String(call[1])]
  if (call?.[0] === 'Fn::GetAtt') return [String(parseGetAtt(call[1])[0])]
  if (call?.[0] === 'Fn::Sub') {
    const [text, variables] = Array.isArray(call[1]) ? call[1] : [call[1], {}]
    return [...findSubVariables(String(text)).map(name => name.split('.')[0] ?? ''), ...findReferences(variables)]
  }
  return Object.values(value).flatMap(findReferences)
}
