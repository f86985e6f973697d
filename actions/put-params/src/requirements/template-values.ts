import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'

/** The text of an expression; what only the deployment knows is a mark in it. */
export interface TemplateText {
  text: string
  /** Whether a part of it comes from a resource of the template. */
  isOfResource: boolean
}

/** Resolves the expressions of a template as far as the defaults of its parameters give their values. */
export interface TemplateValues {
  /** Undefined for a structure. */
  resolve(node: unknown): TemplateText | undefined
  /** Whether a condition is true with the defaults. */
  evaluate(condition: unknown): boolean | undefined
}

/** The mark of a part that is unknown before the deployment. */
export const UNKNOWN = '\u0000?\u0000'
/** The mark of the region of the stack. */
export const REGION = '\u0000region\u0000'
/** The mark of the account of the stack. */
export const ACCOUNT = '\u0000account\u0000'
const PSEUDO_PARAMETERS: Record<string, string> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': '\u0000partition\u0000',
}

/** The name and the argument of an intrinsic function in its short or full form. */
export function parseIntrinsic(node: unknown): [name: string, argument: unknown] | undefined {
  const tag = /^!(\w[\w:]*)$/.exec((node as Node | undefined)?.tag ?? '')?.[1]
  if (tag !== undefined) return [tag, node]
  const [pair, ...others] = isMap(node) ? node.items : []
  if (pair === undefined || others.length > 0) return undefined
  const [, fn, ref] = /^(?:Fn::(\w+)|(Ref|Condition))$/.exec(textOf(pair.key)) ?? []
  const name = fn ?? ref
  return name === undefined ? undefined : [name, pair.value]
}

/** The entry of a map. */
export const findEntry = (node: unknown, name: string): unknown =>
  isMap(node) ? node.items.find(({ key }) => textOf(key) === name)?.value : undefined

/** The text of a scalar, and "" for anything else. */
export const textOf = (node: unknown): string => (isScalar(node) ? String(node.value) : '')

export function createTemplateValues(document: Document.Parsed): TemplateValues {
  const section = (name: string) => findEntry(document.contents, name)
  const open = new Set<unknown>()

  /** Ends aliases and conditions that contain themselves. */
  function visitOnce<T>(node: unknown, visit: () => T): T | undefined {
    if (open.has(node)) return undefined
    open.add(node)
    const result = visit()
    open.delete(node)
    return result
  }

  function resolveRef(name: string): TemplateText {
    const pseudo = PSEUDO_PARAMETERS[name]
    if (pseudo !== undefined) return { text: pseudo, isOfResource: false }
    const parameter = findEntry(section('Parameters'), name)
    // The value of such a parameter is that of the SSM parameter.
    const isReadFromSsm = textOf(findEntry(parameter, 'Type')).startsWith('AWS::SSM::Parameter::Value<')
    const value = isReadFromSsm ? undefined : findEntry(parameter, 'Default')
    if (isScalar(value)) return { text: textOf(value), isOfResource: false }
    return { text: UNKNOWN, isOfResource: findEntry(section('Resources'), name.replace(/\..*/s, '')) !== undefined }
  }

  function substitute(argument: unknown): TemplateText {
    const [template, map] = isSeq(argument) ? argument.items : [argument]
    const parts = textOf(template).split(/(\$\{[^}]*\})/)
    return joinTexts(
      parts.map(part => {
        const name = /^\$\{\s*([^}]*?)\s*\}$/.exec(part)?.[1]
        if (name === undefined) return { text: part, isOfResource: false }
        if (name.startsWith('!')) return { text: `\${${name.slice(1)}}`, isOfResource: false }
        const own = findEntry(map, name)
        return own === undefined ? resolveRef(name) : resolve(own)
      }),
    )
  }

  function resolveIntrinsic(name: string, argument: unknown): TemplateText | undefined {
    const items = isSeq(argument) ? argument.items : []
    if (name === 'Ref') return resolveRef(textOf(argument))
    if (name === 'Sub') return substitute(argument)
    if (name === 'Join' && isSeq(items[1])) return joinTexts(items[1].items.map(resolve), textOf(items[0]))
    if (name !== 'If') return { text: UNKNOWN, isOfResource: name === 'GetAtt' }
    const holds = evaluate(items[0])
    return holds === undefined ? undefined : resolve(holds ? items[1] : items[2])
  }

  function resolve(node: unknown): TemplateText | undefined {
    if (isAlias(node)) return resolve(node.resolve(document))
    const [name, argument] = parseIntrinsic(node) ?? []
    if (name !== undefined) return visitOnce(node, () => resolveIntrinsic(name, argument))
    return isScalar(node) ? { text: textOf(node), isOfResource: false } : undefined
  }

  function evaluate(condition: unknown): boolean | undefined {
    return evaluateNode(findEntry(section('Conditions'), textOf(condition)))
  }

  function evaluateNode(node: unknown): boolean | undefined {
    const [name, argument] = parseIntrinsic(node) ?? []
    return visitOnce(node, () => {
      if (name === 'Condition') return evaluate(argument)
      const items = isSeq(argument) ? argument.items : []
      if (name === 'Equals') return areEqual(resolve(items[0]), resolve(items[1]))
      const parts = items.map(evaluateNode)
      if (name === 'Not') return parts[0] === undefined ? undefined : !parts[0]
      if (name === 'And') return combine(parts, false)
      return name === 'Or' ? combine(parts, true) : undefined
    })
  }

  return { resolve, evaluate }
}

// A text with a mark is not known.
const areEqual = (one?: TemplateText, other?: TemplateText): boolean | undefined =>
  one === undefined || other === undefined || `${one.text}${other.text}`.includes('\u0000')
    ? undefined
    : one.text === other.text

/** The value of And (one part that is false decides) or Or (one that is true). */
function combine(parts: (boolean | undefined)[], decisive: boolean): boolean | undefined {
  if (parts.includes(decisive)) return decisive
  return parts.includes(undefined) ? undefined : !decisive
}

const joinTexts = (parts: (TemplateText | undefined)[], separator = ''): TemplateText => ({
  text: parts.map(part => part?.text ?? UNKNOWN).join(separator),
  isOfResource: parts.some(part => part?.isOfResource),
})
