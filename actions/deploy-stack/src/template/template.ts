import { type Document, isAlias, isMap, isScalar, LineCounter, visit, type YAMLMap } from 'yaml'
import { parseTemplateDocument } from '../../../shared/template-document.ts'
import { isNoEcho, type TemplateBody } from './template-body.ts'
import { expandShortForms, isRecord } from './template-expressions.ts'

export interface DeclaredParameter {
  name: string
  hasDefault: boolean
  /** The default where it is a plain value. */
  defaultValue?: string | undefined
  noEcho: boolean
}

/** A resource as the template declares it. */
export interface DeclaredResource {
  id: string
  type: string
  /** Counted from 1. */
  line: number
  /** Its `DeletionPolicy`, where that is a plain word. */
  deletionPolicy: string | undefined
  /** Its `UpdateReplacePolicy`, where that is a plain word. */
  updateReplacePolicy: string | undefined
  /** Whether the template gives it a physical name that is no expression. */
  named: boolean
}

/** What this action needs to know of a template. */
export interface Template {
  parameters: DeclaredParameter[]
  /** Empty where the template could not be parsed. */
  resources: DeclaredResource[]
  /** Whether it has resources of this type; true where that is unknown. */
  mayHave(type: string): boolean
  /** Its content, with functions in their full form; undefined where it is unknown. */
  body: TemplateBody | undefined
  /** Whether all transforms are already processed. */
  processed?: true
}

interface Sections {
  Parameters?: Record<string, { Default?: unknown; NoEcho?: unknown } | null>
}

/** A template of unknown content, which can have resources of any type. */
export const unknownTemplate = (parameters: DeclaredParameter[]): Template => ({
  parameters,
  resources: [],
  mayHave: () => true,
  body: undefined,
})

/** Whether a template has resources of a type, by all the types that it names; a module can have resources of any type. */
export function containsType(types: string[]): Template['mayHave'] {
  const known = new Set(types)
  const hasModule = types.some(type => type.endsWith('::MODULE'))
  return type => hasModule || known.has(type)
}

// The number of nodes above a section: the document and its map.
const SECTION_DEPTH = 2

// Looks into duplicate sections too; a transform, wherever it is, can create resources of any type.
function createTypeCheck(document: Document.Parsed): Template['mayHave'] {
  const types: string[] = []
  let transforms = false
  visit(document, {
    Pair(_, { key, value }, { length: depth }) {
      const name = isScalar(key) ? key.value : undefined
      if (name === 'Fn::Transform' || (name === 'Transform' && depth === SECTION_DEPTH)) transforms = true
      const type = isAlias(value) ? value.resolve(document) : value
      if (name === 'Type' && isScalar(type)) types.push(String(type.value))
    },
    Node(_, { tag }) {
      if (tag === '!Transform') transforms = true
    },
  })
  return transforms ? () => true : containsType(types)
}

/** Parses a template; undefined where it is not plain YAML or JSON. */
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
    ...(typeof declared?.Default === 'string' ? { defaultValue: declared.Default } : {}),
    noEcho: isNoEcho(declared?.NoEcho),
  }))
  const content = expandShortForms(document)
  return {
    parameters,
    resources: listResources(document, lines),
    mayHave: createTypeCheck(document),
    body: isRecord(content) ? content : undefined,
  }
}

function toPlainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS()
  } catch {
    // The parser limits how many nodes aliases make.
    return undefined
  }
}

function listResources(document: Document.Parsed, lines: LineCounter): DeclaredResource[] {
  // Duplicate sections both count.
  const sections = isMap(document.contents)
    ? document.contents.items.filter(({ key }) => getPlainText(key) === 'Resources')
    : []
  const resources = sections.flatMap(({ value }) => (isMap(value) ? value.items : []))
  return resources.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isMap(value)) return []
    const [start = 0] = key.range ?? []
    const deletionPolicy = findPolicy(value, 'DeletionPolicy')
    const updateReplacePolicy = findPolicy(value, 'UpdateReplacePolicy')
    const properties = value.get('Properties')
    const named =
      isMap(properties) &&
      properties.items.some(
        item => NAME_PROPERTY.test(getPlainText(item.key) ?? '') && getPlainText(item.value) !== undefined,
      )
    const type = getPlainText(value.get('Type', true)) ?? ''
    const { line } = lines.linePos(start)
    return [{ id: String(key.value), type, line, deletionPolicy, updateReplacePolicy, named }]
  })
}

// Which one of two policies CloudFormation uses is not documented, so neither counts.
function findPolicy(resource: YAMLMap, name: string): string | undefined {
  const [policy, ...others] = resource.items.filter(({ key }) => getPlainText(key) === name)
  return others.length > 0 ? undefined : getPlainText(policy?.value)
}

// "Name type", template reference: BucketName, TableName, DBInstanceIdentifier, Name.
const NAME_PROPERTY = /(Name|Identifier)$/

// A plain scalar; one with a tag (!Ref, !Sub) is an expression.
const getPlainText = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === 'string' && !node.tag?.startsWith('!') ? node.value : undefined
