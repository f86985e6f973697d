import { type Document, isAlias, isMap, isScalar, LineCounter, visit, type YAMLMap } from 'yaml'
import { isNoEcho, type TemplateBody } from './template-body.ts'
import { parseTemplateDocument } from './template-document.ts'
import { isRecord, longForm } from './template-expressions.ts'

export interface DeclaredParameter {
  name: string
  hasDefault: boolean
  noEcho: boolean
}

/** A resource as the template declares it. */
export interface DeclaredResource {
  id: string
  type: string
  /** From 1. */
  line: number
  /** Its `DeletionPolicy`, where it is given as a plain word. */
  deletionPolicy: string | undefined
  /** Its `UpdateReplacePolicy`, where it is given as a plain word. */
  updateReplacePolicy: string | undefined
  /** Whether it is given a name of its own that is no expression. */
  named: boolean
}

/** What this action has to know of a template. */
export interface Template {
  parameters: DeclaredParameter[]
  /** None where the template could not be read by itself. */
  resources: DeclaredResource[]
  /** Whether it declares resources of this type; true where that cannot be told from the text. */
  mayHave(type: string): boolean
  /** Its content, with functions in their long form; undefined where that is not known. */
  body: TemplateBody | undefined
  /** Whether all transforms are carried out in it. */
  processed?: true
}

interface Sections {
  Parameters?: Record<string, { Default?: unknown; NoEcho?: unknown } | null>
}

/** A template that says nothing about itself: everything may be in it. */
export const unknownTemplate = (parameters: DeclaredParameter[]): Template => ({
  parameters,
  resources: [],
  mayHave: () => true,
  body: undefined,
})

/** Whether a template has resources of a type, by all the types it names; a module may have resources of any type. */
export function containsType(types: string[]): Template['mayHave'] {
  const known = new Set(types)
  const hasModule = types.some(type => type.endsWith('::MODULE'))
  return type => hasModule || known.has(type)
}

// How many nodes are above a section: the document and its map.
const ROOT = 2

// Also in sections that stand twice, of which only one counts; a transform, wherever it stands, may make any resource.
function mayHaveIn(document: Document.Parsed): Template['mayHave'] {
  const types: string[] = []
  let transforms = false
  visit(document, {
    Pair(_, { key, value }, { length: depth }) {
      const name = isScalar(key) ? key.value : undefined
      if (name === 'Fn::Transform' || (name === 'Transform' && depth === ROOT)) transforms = true
      const type = isAlias(value) ? value.resolve(document) : value
      if (name === 'Type' && isScalar(type)) types.push(String(type.value))
    },
    Node(_, { tag }) {
      if (tag === '!Transform') transforms = true
    },
  })
  return transforms ? () => true : containsType(types)
}

/** What a template's text says; undefined where it is not plain YAML or JSON. */
export function parseTemplate(body: string): Template | undefined {
  const lines = new LineCounter()
  const document = parseTemplateDocument(body, lines)
  const root = document && toPlainValue(document)
  if (document === undefined || !isRecord(root) || !isRecord(root.Parameters ?? {})) return undefined
  if (!isRecord(root.Resources)) return undefined
  const { Parameters = {} } = root as Sections
  const parameters = Object.entries(Parameters).map(([name, declared]) => ({
    name,
    hasDefault: declared?.Default !== undefined,
    noEcho: isNoEcho(declared?.NoEcho),
  }))
  const content = longForm(document)
  return {
    parameters,
    resources: resourcesOf(document, lines),
    mayHave: mayHaveIn(document),
    body: isRecord(content) ? content : undefined,
  }
}

function toPlainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS()
  } catch {
    // Aliases beyond measure.
    return undefined
  }
}

function resourcesOf(document: Document.Parsed, lines: LineCounter): DeclaredResource[] {
  // A section that stands twice counts twice.
  const sections = isMap(document.contents)
    ? document.contents.items.filter(({ key }) => word(key) === 'Resources')
    : []
  const resources = sections.flatMap(({ value }) => (isMap(value) ? value.items : []))
  return resources.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isMap(value)) return []
    const [start = 0] = key.range ?? []
    const deletionPolicy = policyOf(value, 'DeletionPolicy')
    const updateReplacePolicy = policyOf(value, 'UpdateReplacePolicy')
    const properties = value.get('Properties')
    const named =
      isMap(properties) &&
      properties.items.some(item => NAME.test(word(item.key) ?? '') && word(item.value) !== undefined)
    const type = word(value.get('Type', true)) ?? ''
    const { line } = lines.linePos(start)
    return [{ id: String(key.value), type, line, deletionPolicy, updateReplacePolicy, named }]
  })
}

// Of two policies it is not documented which one CloudFormation takes, so neither counts.
function policyOf(resource: YAMLMap, name: string): string | undefined {
  const [policy, ...others] = resource.items.filter(({ key }) => word(key) === name)
  return others.length > 0 ? undefined : word(policy?.value)
}

// "Name type", template reference: BucketName, TableName, DBInstanceIdentifier, Name.
const NAME = /(Name|Identifier)$/

// A plain scalar; one with a tag (!Ref, !Sub) is an expression.
const word = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === 'string' && !node.tag?.startsWith('!') ? node.value : undefined
