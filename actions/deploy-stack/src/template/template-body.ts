import { attributeOf, functionCall, isRecord, substitutions } from './template-expressions.ts'

/** A template's content, with intrinsic functions in their long form. */
export type TemplateBody = Record<string, unknown>

/** A template, and those of its nested stacks by logical id; undefined for one that could not be read. */
export interface LoadedTemplate {
  body: TemplateBody
  nested: Map<string, LoadedTemplate | undefined>
  /** Whether transforms, macros and modules are carried out in it. */
  processed: boolean
}

/** Where in a resource a secret stands: `['Properties', 'Environment', '0', 'Value']`; `*` is any one part. */
export type Pointer = string[]

export const LOOP = /^Fn::ForEach::/
const STACKS = ['AWS::CloudFormation::Stack', 'AWS::Serverless::Application']

/** Whether resources of this type are nested stacks. */
export const isNestedStack = (type: string): boolean => STACKS.includes(type)

/** The names of a template's parameters. */
export const parametersOf = ({ body }: LoadedTemplate): string[] =>
  isRecord(body.Parameters) ? Object.keys(body.Parameters) : []

/** Whether CloudFormation takes a value of NoEcho for true: it reads YAML 1.1, and the texts of booleans too. */
export const isNoEcho = (value: unknown): boolean => /^(true|yes|on|y|1)$/i.test(String(value ?? '').trim())

/** Whether what a template deploys is more than it says itself. */
export const isTransformed = (body: TemplateBody): boolean =>
  body.Transform !== undefined || /"Fn::(Transform|ForEach::[^"]*)":|::MODULE"/.test(JSON.stringify(body))

/** The nested stacks whose outputs a template uses. */
export function stacksWithOutputsUsed(body: TemplateBody): string[] {
  const text = JSON.stringify([body.Resources, body.Outputs])
  const resources = isRecord(body.Resources) ? Object.entries(body.Resources) : []
  return resources.flatMap(([id, resource]) => {
    const nested = isRecord(resource) && isNestedStack(String(resource.Type))
    return nested && (text.includes(`"${id}","Outputs.`) || text.includes(`${id}.Outputs.`)) ? [id] : []
  })
}

/** Whether a macro of one's own may change anything in the template: those of AWS only add to it. */
export function hasMacro({ Transform, Resources, Outputs }: TemplateBody): boolean {
  const within = [Resources, Outputs].map(section => (isRecord(section) ? section['Fn::Transform'] : undefined))
  const names = [Transform, ...within].flat().map(transform => (isRecord(transform) ? transform.Name : transform))
  return names.some(name => name !== undefined && !String(name).startsWith('AWS::'))
}

/** Whether AWS documents what the resources of a type do with their properties. */
export const isServiceType = (type: string): boolean =>
  /^(AWS|Alexa)::/.test(type) && type !== 'AWS::CloudFormation::CustomResource' && !type.endsWith('::MODULE')

/** Whether a name has variables of a loop. */
export const hasVariable = (key: string): boolean => /[$&]\{/.test(key)
/** Whether a value is made by a loop. */
export const hasLoop = (value: unknown): boolean => isRecord(value) && Object.keys(value).some(key => LOOP.test(key))

/** What fits the name of a resource or an output, which may have variables of a loop. */
export function pattern(key: string): RegExp {
  const parts = key.split(/[$&]\{[^}]*\}/).map(part => part.replace(/\W/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

/** Whether one leads to the other. */
export const overlap = (one: Pointer, other: Pointer): boolean =>
  one.every((part, index) => {
    const others = other[index]
    return others === undefined || part === others || part === '*' || others === '*' || hasVariable(part)
  })

/** What `Globals` of SAM give to all resources of a type. */
export function globalsOf(type: string, globals: unknown): unknown {
  const kind = /^AWS::Serverless::(\w+)$/.exec(type)?.[1]
  return kind !== undefined && isRecord(globals) ? globals[kind] : undefined
}

/** The resources and parameters that an expression names. */
export function mentioned(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mentioned)
  if (!isRecord(value)) return []
  const call = functionCall(value)
  if (call?.[0] === 'Ref') return [String(call[1])]
  if (call?.[0] === 'Fn::GetAtt') return [String(attributeOf(call[1])[0])]
  if (call?.[0] === 'Fn::Sub') {
    const [text, variables] = Array.isArray(call[1]) ? call[1] : [call[1], {}]
    return [...substitutions(String(text)).map(name => name.split('.')[0] ?? ''), ...mentioned(variables)]
  }
  return Object.values(value).flatMap(mentioned)
}
