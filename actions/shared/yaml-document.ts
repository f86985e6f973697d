import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  parseDocument,
  Scalar,
} from 'yaml'

/** What YAML drops from a value without quotes: the text after " #", a line break, or the brackets of a list. */
export type Omission = 'comment' | 'line break' | 'brackets'

/** Parses YAML; messages do not quote the text, which can contain secrets. */
export function parseYaml(raw: string, schema: 'failsafe' | 'core', lineCounter: LineCounter): Document.Parsed {
  const uniqueKeys = schema === 'core'
  return parseDocument(raw, { schema, lineCounter, uniqueKeys, logLevel: 'error', prettyErrors: false })
}

/** Reports invalid YAML: code and position of the first error, and the names of the values to quote. */
export function* findSyntaxProblems(
  { contents, errors }: Document.Parsed,
  raw: string,
  lines: LineCounter,
): Iterable<string> {
  const [first] = errors
  if (first === undefined) return
  const { line, col } = lines.linePos(first.pos[0])
  // The parser reads the rest of an invalid value as a name without a value.
  const pairs = isMap(contents) ? contents.items.filter(({ value }) => value !== null) : []
  const unquoted = errors.flatMap(({ pos: [at] }) => {
    const pair = pairs.findLast(({ key }) => startOf(key) <= at)
    return pair === undefined ? [] : [nameOf(pair.key, raw, lines)]
  })
  const advice =
    unquoted.length > 0 && first.code !== 'DUPLICATE_KEY' ? `: quote the value of ${joinNames(unquoted)}` : ''
  yield `is not valid YAML (${first.code} at line ${line}, column ${col})${advice}`
}

/**
 * A name for messages, or only its line if it can be part of a secret: it has several lines, or the "=" of a line of
 * Key=Value.
 */
export const nameOf = (key: unknown, raw: string, lines: LineCounter): string =>
  isText(key) && !/[=\n]/.test(key.value + sourceOf(key, raw)) && key.value.length <= LONGEST_NAME
    ? key.value
    : lineOf(key, lines)

// The longest name that an input takes: an SSM parameter with its path.
const LONGEST_NAME = 1_011

/** The line of a node, in words. */
export const lineOf = (node: unknown, lines: LineCounter): string => `line ${lines.linePos(startOf(node)).line}`

const startOf = (node: unknown): number => ((isScalar(node) || isCollection(node)) && node.range?.[0]) || 0

/** Lists names for a message, each once. */
export const joinNames = (names: string[]): string => [...new Set(names)].join(', ')

/** Whether a node is a text (in the failsafe schema every scalar is one). */
export const isText = (node: unknown): node is Scalar<string> => isScalar(node) && typeof node.value === 'string'

export const isPlain = (node: unknown): boolean => isScalar(node) && node.type === Scalar.PLAIN

/** The problem of a value that starts with an indicator of YAML. */
export const MARKED = 'YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'

/** Whether a node has a tag or an anchor, is an alias, or is the header of a block that has no lines. */
export function isMarked(node: unknown, raw: string): boolean {
  if (isAlias(node)) return true
  if (!isScalar(node) && !isCollection(node)) return false
  return node.tag !== undefined || node.anchor !== undefined || isHeader(node, raw)
}

/** Whether a node is the header of a block ("|", ">-") without lines. */
export const isHeader = (node: unknown, raw: string): boolean =>
  isScalar(node) &&
  (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) &&
  /^[^\n]*\n?$/.test(sourceOf(node, raw))

/** Finds what YAML drops from a value. */
export function findOmission(node: unknown, raw: string): Omission | undefined {
  if (isSeq(node)) {
    const inside = node.items.map(item => findOmission(item, raw)).find(omission => omission !== undefined)
    return inside ?? (node.flow === true && node.items.some(isPlain) ? 'brackets' : undefined)
  }
  if (!isScalar(node) || node.type !== Scalar.PLAIN) return undefined
  const source = sourceOf(node, raw)
  const after = raw.slice(node.range?.[1])
  if (source === '' ? /^[ \t]*#/.test(after) : /^[ \t]+#/.test(after)) return 'comment'
  return source.includes('\n') ? 'line break' : undefined
}

const sourceOf = ({ range }: Scalar, raw: string): string => raw.slice(range?.[0], range?.[1])

const OMITTED: Record<Omission, string> = {
  comment: 'YAML cuts the value at "#", a comment; quote the value',
  'line break': 'YAML joins the lines of a value that is not quoted; quote the value, or use a block (|)',
  brackets: 'YAML reads [ ] as a list; quote the value, or write a list as lines of "- item"',
}

type Omissions = Iterable<readonly [name: string, omission: Omission]>

/** The problems of secret values that YAML shortens. */
export function formatOmissionProblems(omissions: Omissions): string[] {
  const kinds = Map.groupBy(omissions, ([, omission]) => omission)
  return [...kinds].map(([omission, some]) => `${joinNames(some.map(([name]) => name))}: ${OMITTED[omission]}`)
}

/** The warning about values, not secret, that are followed by a comment. */
export function formatCommentWarnings(omissions: Omissions): string[] {
  const names = [...omissions].flatMap(([name, omission]) => (omission === 'comment' ? [name] : []))
  const advice = 'what follows "#" is a comment; if it belongs to the value, quote the value'
  return names.length > 0 ? [`${joinNames(names)}: ${advice}`] : []
}
