import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter } from 'yaml'
import { parseTemplateDocument } from '../../../shared/template-document.ts'
import { type ParameterReference, parseParameterReference } from './parameter-reference.ts'
import {
  createTemplateValues,
  findEntry,
  parseIntrinsic,
  type TemplateText,
  type TemplateValues,
  textOf,
  UNKNOWN,
} from './template-values.ts'

/** What a template reads from SSM, and what it creates there. */
export interface TemplateParameters {
  references: (ParameterReference & { line: number })[]
  /** Lines of references whose name only the deployment knows. */
  unresolved: Set<number>
  /** Names of the parameters that the template creates. */
  created: string[]
}

// "Get values stored in other services using dynamic references", CloudFormation user guide.
const DYNAMIC_REFERENCE = /\{\{resolve:ssm(?:-secure)?:([^}]*)\}\}/g
const PARAMETER_TYPE = /^AWS::SSM::Parameter::(Value<.+>|Name)$/
// The lists of a container, and of its log configuration, that ECS reads from SSM or Secrets Manager.
const SECRET_LISTS = ['Secrets', 'SecretOptions']

/** Finds the SSM parameters of a template; undefined if the text is no template, which has resources. */
export function findTemplateParameters(body: string): TemplateParameters | undefined {
  const lines = new LineCounter()
  const document = parseTemplateDocument(body, lines)
  if (document === undefined || findEntry(document.contents, 'Resources') === undefined) return undefined
  const reader = new TemplateReader(document, lines)
  reader.readParameters(findEntry(document.contents, 'Parameters'))
  reader.readResources(findEntry(document.contents, 'Resources'))
  reader.readValue(findEntry(document.contents, 'Outputs'))
  return reader.found
}

class TemplateReader {
  readonly found: TemplateParameters = { references: [], unresolved: new Set(), created: [] }
  readonly #document: Document.Parsed
  readonly #lines: LineCounter
  readonly #values: TemplateValues
  readonly #open = new Set<unknown>()

  constructor(document: Document.Parsed, lines: LineCounter) {
    this.#document = document
    this.#lines = lines
    this.#values = createTemplateValues(document)
  }

  /** Reads the parameters of a type that is read from SSM, or that is the name of a parameter. */
  readParameters(section: unknown): void {
    for (const { key, value } of isMap(section) ? section.items : []) {
      if (!PARAMETER_TYPE.test(textOf(findEntry(value, 'Type')))) continue
      const name = findEntry(value, 'Default')
      if (isScalar(name)) this.#addReference({ text: textOf(name), isOfResource: false }, name)
      else this.found.unresolved.add(this.#lineOf(key))
    }
  }

  readResources(section: unknown): void {
    for (const { value } of isMap(section) ? section.items : []) {
      const isParameter = textOf(findEntry(value, 'Type')) === 'AWS::SSM::Parameter'
      const name = isParameter ? this.#values.resolve(findEntry(findEntry(value, 'Properties'), 'Name')) : undefined
      if (name !== undefined) this.found.created.push(name.text)
    }
    this.readValue(section)
  }

  /** Reads the dynamic references and the secrets of containers anywhere in a value. */
  readValue(node: unknown, isSecretList = false): void {
    if (isAlias(node)) this.readValue(node.resolve(this.#document), isSecretList)
    if (isAlias(node) || this.#open.has(node) || this.#isExcluded(node)) return
    this.#open.add(node)
    const value = this.#values.resolve(node)
    for (const [, name = ''] of (value?.text ?? '').matchAll(DYNAMIC_REFERENCE)) {
      this.#addReference({ text: name, isOfResource: value?.isOfResource ?? false }, node)
    }
    if (value === undefined || value.text.includes(UNKNOWN)) this.#readParts(node, isSecretList)
    this.#open.delete(node)
  }

  #readParts(node: unknown, isSecretList: boolean): void {
    const [name, argument] = parseIntrinsic(node) ?? []
    if (name === 'If' && isSeq(argument)) {
      const [condition, then, otherwise] = argument.items
      const holds = this.#values.evaluate(condition)
      if (holds !== false) this.readValue(then, isSecretList)
      if (holds !== true) this.readValue(otherwise, isSecretList)
    } else if (isSeq(node)) {
      for (const item of node.items) this.readValue(item, isSecretList)
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isSecretList && textOf(key) === 'ValueFrom') this.#addReference(this.#values.resolve(value), value)
        else this.readValue(value, isSecretList || SECRET_LISTS.includes(textOf(key)))
      }
    }
  }

  #addReference(name: TemplateText | undefined, node: unknown): void {
    const line = this.#lineOf(node)
    if (name?.text.includes(UNKNOWN) && name.isOfResource) return
    const reference = parseParameterReference(name?.text ?? UNKNOWN)
    if (reference === 'other service') return
    if (reference === undefined) this.found.unresolved.add(line)
    else this.found.references.push({ ...reference, line })
  }

  // A resource or an output whose condition is false with the defaults.
  #isExcluded(node: unknown): boolean {
    const condition = findEntry(node, 'Condition')
    return isScalar(condition) && this.#values.evaluate(condition) === false
  }

  #lineOf(node: unknown): number {
    return this.#lines.linePos((node as { range?: [number] } | undefined)?.range?.[0] ?? 0).line
  }
}
