import { isAlias, isMap, isPair, isScalar, LineCounter, type Scalar, visit } from 'yaml'
import {
  isHeader,
  isPlain,
  listed,
  MARKED,
  type Omission,
  omissionOf,
  parseYaml,
  syntaxProblems,
} from './yaml-document.ts'

/** A YAML or JSON map with values of any type. */
export interface DataMap {
  data: Record<string, unknown>
  /** Names whose value YAML has shortened. */
  omissions: Map<string, Omission>
  /** Why the text is refused, in words that follow the input's name. */
  problems: string[]
}

/** Reads a map of data (YAML's core schema); what would arrive as something else than is written is a problem. */
export function readDataMap(raw: string): DataMap {
  const lines = new LineCounter()
  const document = parseYaml(raw, 'core', lines)
  const problems = [...syntaxProblems(document, raw, lines)]
  const omissions = new Map<string, Omission>()
  if (!isMap(document.contents) && problems.length === 0) problems.push('must be a YAML or JSON map')
  if (problems.length > 0) return { data: {}, omissions, problems }

  const used = new Set<string>()
  visit(document, { Alias: (_, { source }) => void used.add(source) })
  const found = { marked: [] as string[], numbers: [] as string[] }
  visit(document, (_, node, path) => {
    const name = path.flatMap(part => (isPair(part) && isScalar(part.key) ? [String(part.key.value)] : [])).join('.')
    if (isAlias(node) && node.resolve(document) === undefined) found.marked.push(name)
    if (!isScalar(node)) return
    const ownTag = node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')
    const unused = node.anchor !== undefined && !used.has(node.anchor)
    if (ownTag || unused || isHeader(node, raw)) found.marked.push(name)
    if (isPlain(node) && typeof node.value === 'number' && !isExact(node)) found.numbers.push(name)
    const omission = omissionOf(node, raw)
    if (omission !== undefined) omissions.set(name, omission)
  })
  if (found.marked.length > 0) problems.push(`${listed(found.marked)}: ${MARKED}`)
  if (found.numbers.length > 0) {
    problems.push(`${listed(found.numbers)}: this number would arrive as another one; quote the value`)
  }
  if (problems.length > 0) return { data: {}, omissions, problems }
  try {
    return { data: document.toJS(), omissions, problems }
  } catch {
    // Aliases beyond measure.
    return { data: {}, omissions, problems: ['has too many aliases'] }
  }
}

// JSON has neither infinity nor NaN, a double holds 15 digits, and 012 is 10 or 12 by the version of YAML.
const isExact = ({ value, source = '' }: Scalar): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) && !/^[-+]?0\d/.test(source)
