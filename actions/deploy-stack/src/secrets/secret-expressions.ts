import { hasLoop, LOOP, type Pointer } from '../template/template-body.ts'
import { findSubVariables, isRecord, parseFunction, parseGetAtt } from '../template/template-expressions.ts'

/** What an expression is evaluated in: a template, with what is known of its secrets so far. */
export interface SecretScope {
  /** Whether there is any secret in the template. */
  readonly hasSecrets: boolean
  /** Whether the result of a transform, which can hold any secret, is still unknown. */
  readonly isUnclear: boolean
  readonly mappings: unknown
  /** Whether a Ref to a parameter or resource shows a secret. */
  isSecretReference(name: string): boolean
  /** Whether a GetAtt shows a secret. */
  isSecretAttribute(resource: unknown, attribute: unknown): boolean
  /** The entries of a section, with those of each Fn::ForEach. */
  expandLoops(section: unknown): [key: string, content: unknown][]
}

// "Dynamic references": those of secretsmanager and ssm-secure are resolved to secrets; ssm is plain text.
const SECURE_REFERENCE = /\{\{\s*resolve:(?!\s*ssm:)/
const BOOLEANS = ['Condition', 'Fn::Equals', 'Fn::Not', 'Fn::And', 'Fn::Or']

/** Whether a text has a dynamic reference to a secret. */
export const hasSecureReference = (text: string): boolean => SECURE_REFERENCE.test(text)

/** Whether a value of a template depends on a secret. */
export function isSecretValue(value: unknown, scope: SecretScope): boolean {
  if (typeof value === 'string') return hasSecureReference(value)
  if (Array.isArray(value)) return value.some(item => isSecretValue(item, scope))
  if (!isRecord(value)) return false
  const call = parseFunction(value)
  if (call === undefined) return Object.values(value).some(item => isSecretValue(item, scope))
  const [name, argument] = call
  if (BOOLEANS.includes(name)) return false
  switch (name) {
    case 'Ref':
      return typeof argument === 'string' ? scope.isSecretReference(argument) : scope.hasSecrets
    case 'Fn::GetAtt':
      return scope.isSecretAttribute(...parseGetAtt(argument))
    case 'Fn::Sub':
      return isSecretSub(argument, scope)
    case 'Fn::If':
      return Array.isArray(argument) && argument.slice(1).some(branch => isSecretValue(branch, scope))
    case 'Fn::Select': {
      const [index, list] = Array.isArray(argument) ? argument : []
      const item = Array.isArray(list) && /^\d+$/.test(String(index)) ? list[Number(index)] : argument
      return isSecretValue(item, scope)
    }
    case 'Fn::FindInMap': {
      const [map] = Array.isArray(argument) ? argument : []
      const { mappings } = scope
      const values = isRecord(mappings) && typeof map === 'string' ? mappings[map] : mappings
      return isSecretValue(argument, scope) || isSecretValue(values, scope)
    }
    case 'Fn::Join':
      return isSecretValue(argument, scope) || hasSecureReference(joinTexts(argument))
    case 'Fn::Transform':
      return scope.isUnclear || isSecretValue(argument, scope)
    default:
      return isSecretValue(argument, scope)
  }
}

function isSecretSub(argument: unknown, scope: SecretScope): boolean {
  const [text, variables] = Array.isArray(argument) ? argument : [argument, {}]
  if (typeof text !== 'string') return isSecretValue(argument, scope)
  const own = isRecord(variables) ? variables : {}
  const usesSecret = findSubVariables(text).some(name => !Object.hasOwn(own, name) && isSecretVariable(name, scope))
  return hasSecureReference(text) || usesSecret || isSecretValue(own, scope)
}

/** Whether a name such as `Password` or `Parameter.Value` shows a secret. */
export function isSecretVariable(name: string, scope: SecretScope): boolean {
  const [resource, attribute] = parseGetAtt(name)
  return attribute === '' ? scope.isSecretReference(name) : scope.isSecretAttribute(resource, attribute)
}

// The parts of a Fn::Join can make a dynamic reference only together; a part that is no plain text can name any service.
function joinTexts(argument: unknown): string {
  const [delimiter, list] = Array.isArray(argument) ? argument : []
  const parts = Array.isArray(list) ? list : []
  return parts.map(part => (typeof part === 'string' ? part : '')).join(String(delimiter))
}

/** Finds the secrets in a value, as pointers that begin with `pointer`. */
export function findSecretPointers(value: unknown, pointer: Pointer, scope: SecretScope): Pointer[] {
  const call = parseFunction(value)
  if (call?.[0] === 'Fn::If' && Array.isArray(call[1])) {
    return call[1].slice(1).flatMap(branch => findSecretPointers(branch, pointer, scope))
  }
  if (call !== undefined || typeof value === 'string') return isSecretValue(value, scope) ? [pointer] : []
  if (Array.isArray(value)) {
    // A conditional item moves those after it.
    const moves = scope.isUnclear || value.some(item => parseFunction(item)?.[0] === 'Fn::If' || hasLoop(item))
    return value.flatMap((item, index) => findSecretPointers(item, [...pointer, moves ? '*' : `${index}`], scope))
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'Fn::Transform') return scope.isUnclear ? [pointer] : []
    if (!LOOP.test(key)) return findSecretPointers(item, [...pointer, key], scope)
    return scope
      .expandLoops({ [key]: item })
      .flatMap(([, inner]) => findSecretPointers(inner, [...pointer, '*'], scope))
  })
}
