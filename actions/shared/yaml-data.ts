import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, type Scalar, visit } from 'yaml'
import {
  findOmission,
  findSyntaxProblems,
  isHeader,
  isPlain,
  joinNames,
  MARKED,
  type Omission,
  parseYaml,
} from './yaml-document.ts'

/** A YAML or JSON map with values of any type. */
export interface DataMap {
  data: Record<string, unknown>
  /** Names whose value YAML shortens. */
  omissions: Map<string, Omission>
  /** Why the text is rejected; each message follows the input's name. */
  problems: string[]
}

/** Reads a map of data (YAML's core schema); a value that YAML would change is a problem. */
export function readDataMap(raw: string): DataMap {
  const lines = new LineCounter()
  const document = parseYaml(raw, 'core', lines)
  const problems = [...findSyntaxProblems(document, raw, lines)]
  const omissions = new Map<string, Omission>()
  if (!isMap(document.contents) && problems.length === 0) problems.push('must be a YAML or JSON map')
  if (problems.length > 0) return { data: {}, omissions, problems }

  const used = new Set<string>()
  visit(document, { Alias: (_, { source }) => void used.add(source) })
  const rejected = { marked: [] as string[], numbers: [] as string[] }
  visit(document, (_, node, path) => {
    const name = path.flatMap(part => (isPair(part) && isScalar(part.key) ? [String(part.key.value)] : [])).join('.')
    if (isAlias(node) && node.resolve(document) === undefined) rejected.marked.push(name)
    const ownTag = isNode(node) && !isAlias(node) && node.tag !== undefined && !JSON_TAG.test(node.tag)
    if (ownTag) rejected.marked.push(name || 'the map')
    if (ownTag || !isScalar(node)) return
    const unused = node.anchor !== undefined && !used.has(node.anchor)
    if (unused || isHeader(node, raw)) rejected.marked.push(name)
    if (isPlain(node) && typeof node.value === 'number' && !isExact(node)) rejected.numbers.push(name)
    const omission = findOmission(node, raw)
    if (omission !== undefined) omissions.set(name, omission)
  })
  if (rejected.marked.length > 0) problems.push(`${joinNames(rejected.marked)}: ${MARKED}`)
  if (rejected.numbers.length > 0) {
    problems.push(`${joinNames(rejected.numbers)}: YAML would change this number; quote the value`)
  }
  if (problems.length > 0) return { data: {}, omissions, problems }
  try {
    return { data: document.toJS(), omissions, problems }
  } catch {
    // The parser limits the number of nodes that aliases create.
    return { data: {}, omissions, problems: ['has too many aliases'] }
  }
}

// Tags of the types that JSON has; a set or a date would be converted.
const JSON_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/

// JSON has neither infinity nor NaN, a double has 15 digits, and 012 is 10 in YAML 1.1 and 12 in YAML 1.2.
const isExact = ({ value, source = '' }: Scalar): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) && !/^[-+]?0\d/.test(source)
