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

/**
 * What YAML leaves out of a value that is not quoted: what follows " #", a line break, the brackets of a list. Where an
 * expression filled in the value, a part of it is lost.
 */
export type Omission = 'comment' | 'line break' | 'brackets'

/** Parses YAML without a message that quotes the text: it may hold secrets. */
export function parseYaml(raw: string, schema: 'failsafe' | 'core', lineCounter: LineCounter): Document.Parsed {
  const uniqueKeys = schema === 'core'
  return parseDocument(raw, { schema, lineCounter, uniqueKeys, logLevel: 'error', prettyErrors: false })
}

/** Why a text is no YAML, by the code and the place of the first error, and the names of the values to quote. */
export function* syntaxProblems(
  { contents, errors }: Document.Parsed,
  raw: string,
  lines: LineCounter,
): Iterable<string> {
  const [first] = errors
  if (first === undefined) return
  const { line, col } = lines.linePos(first.pos[0])
  // What has no value is what the parser made of the rest of a broken value.
  const pairs = isMap(contents) ? contents.items.filter(({ value }) => value !== null) : []
  const culprits = errors.flatMap(({ pos: [at] }) => {
    const pair = pairs.findLast(({ key }) => startOf(key) <= at)
    return pair === undefined ? [] : [nameOf(pair.key, raw, lines)]
  })
  const advice = culprits.length > 0 && first.code !== 'DUPLICATE_KEY' ? `: quote the value of ${listed(culprits)}` : ''
  yield `is not valid YAML (${first.code} at line ${line}, column ${col})${advice}`
}

/**
 * A name for messages: as it is written, or only its line where it can be a part of a secret: of several lines, or with the
 * "=" of a line of Key=Value.
 */
export const nameOf = (key: unknown, raw: string, lines: LineCounter): string =>
  isText(key) && !/[=\n]/.test(key.value + sourceOf(key, raw)) && key.value.length <= LONGEST_NAME
    ? key.value
    : lineOf(key, lines)

// The longest of all names: parameters of SSM with their path.
const LONGEST_NAME = 1_011

/** The line of a node, in words. */
export const lineOf = (node: unknown, lines: LineCounter): string => `line ${lines.linePos(startOf(node)).line}`

const startOf = (node: unknown): number => ((isScalar(node) || isCollection(node)) && node.range?.[0]) || 0

/** Names in a message, each once. */
export const listed = (names: string[]): string => [...new Set(names)].join(', ')

/** Whether a node is a text (in the failsafe schema every scalar is one). */
export const isText = (node: unknown): node is Scalar<string> => isScalar(node) && typeof node.value === 'string'

export const isPlain = (node: unknown): boolean => isScalar(node) && node.type === Scalar.PLAIN

/** What is said of a value with a mark of YAML's own. */
export const MARKED = 'YAML takes !, &, *, | or > at the beginning of a value as its own sign; quote the value'

/** Whether a node has a tag or an anchor, is an alias, or is the header of a block that has no lines. */
export function isMarked(node: unknown, raw: string): boolean {
  if (isAlias(node)) return true
  if (!isScalar(node) && !isCollection(node)) return false
  return node.tag !== undefined || node.anchor !== undefined || isHeader(node, raw)
}

/** Whether a node is the header of a block ("|", ">-") that has no lines, not even empty ones. */
export const isHeader = (node: unknown, raw: string): boolean =>
  isScalar(node) &&
  (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) &&
  /^[^\n]*\n?$/.test(sourceOf(node, raw))

/** What YAML left out of a value. */
export function omissionOf(node: unknown, raw: string): Omission | undefined {
  if (isSeq(node)) {
    const inside = node.items.map(item => omissionOf(item, raw)).find(omission => omission !== undefined)
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

/** Why values that YAML has shortened are refused where they are secret. */
export function omissionProblems(omissions: Omissions): string[] {
  const kinds = Map.groupBy(omissions, ([, omission]) => omission)
  return [...kinds].map(([omission, some]) => `${listed(some.map(([name]) => name))}: ${OMITTED[omission]}`)
}

/** What is said of values that a comment follows, where they are not secret. */
export function commentWarnings(omissions: Omissions): string[] {
  const names = [...omissions].flatMap(([name, omission]) => (omission === 'comment' ? [name] : []))
  const said = 'what follows "#" is a comment; if it belongs to the value, quote the value'
  return names.length > 0 ? [`${listed(names)}: ${said}`] : []
}
