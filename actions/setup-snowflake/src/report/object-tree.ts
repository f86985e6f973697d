import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { countOf } from '../../../shared/summary.ts'
import type { FinishedStatement, RunResult } from '../apply/run-result.ts'
import { type Effect, formatEffect, isChange } from '../changes/effect.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import { abbreviateStatement, formatLocation } from '../sql/statement.ts'

const MAX_LINES = 500
// A value longer than this is a text such as a view's definition.
const LONGEST_VALUE = 120

/** A database, schema or object with the statements about it, and what it contains. */
interface TreeNode {
  title: string
  statements: FinishedStatement[]
  children: Map<string, TreeNode>
}

interface RenderOptions {
  mode: RunResult['mode']
  redact: (text: string) => string
}

/**
 * The changes and differences as nested lists: what is destroyed, then account objects and databases with their schemas
 * and objects, then statements without an object. Undefined if there are none.
 */
export function renderObjectTree(finished: readonly FinishedStatement[], options: RenderOptions): string | undefined {
  const shown = finished.filter(({ effect }) => isChange(effect) || effect.action === 'differs')
  if (shown.length === 0) return undefined
  const destroying = shown.filter(({ effect }) => isDestroying(effect))
  const others = shown.filter(({ effect }) => !isDestroying(effect))
  const withObject = others.filter(({ effect }) => effect.object !== undefined)
  const lines = [
    ...renderList('Destroyed', destroying, options),
    ...renderNode(createTree(withObject), 0, options),
    ...renderList(
      'Statements',
      others.filter(({ effect }) => effect.object === undefined),
      options,
    ),
  ]
  const hidden = lines.length - MAX_LINES
  return [...lines.slice(0, MAX_LINES), ...(hidden > 0 ? [`- … ${countOf(hidden, 'more line')}`] : [])].join('\n')
}

/** Whether an effect takes something away. */
export const isDestroying = ({ action, loses }: Effect): boolean =>
  loses !== undefined || action === 'replace' || action === 'drop' || action === 'revoke'

function renderList(title: string, statements: FinishedStatement[], options: RenderOptions): string[] {
  if (statements.length === 0) return []
  return [`- **${title}**`, ...statements.flatMap(statement => renderStatement(statement, 1, true, options))]
}

function createTree(statements: FinishedStatement[]): TreeNode {
  const root = createNode('')
  for (const statement of statements) {
    const { kind = '', name = [] } = statement.effect.object ?? {}
    let node = root
    for (const [key, title] of listAncestors(kind, name)) {
      const child = node.children.get(key) ?? createNode(title)
      node.children.set(key, child)
      node = child
    }
    node.statements.push(statement)
  }
  return root
}

/** The nodes from the account to an object, as key and title. */
function listAncestors(kind: string, name: ObjectName): [string, string][] {
  const [database = '', schema = ''] = name
  const title = (type: string, part: string): [string, string] => [
    `${type} ${part}`,
    `${forMarkdown(type)} ${code(formatObjectName([part]))}`,
  ]
  const own = title(kind, name.at(-1) ?? '')
  if (name.length < 2) return [own]
  if (name.length === 2) return [title('DATABASE', database), own]
  return [title('DATABASE', database), title('SCHEMA', schema), own]
}

const createNode = (title: string): TreeNode => ({ title, statements: [], children: new Map() })

function renderNode({ statements, children }: TreeNode, depth: number, options: RenderOptions): string[] {
  return [
    ...statements.flatMap(statement => renderStatement(statement, depth, false, options)),
    ...[...children.values()].flatMap(child => renderChild(child, depth, options)),
  ]
}

// An object with one statement and no content takes one line.
function renderChild(node: TreeNode, depth: number, options: RenderOptions): string[] {
  const [only, ...more] = node.statements
  if (only !== undefined && more.length === 0 && node.children.size === 0) {
    const [first = '', ...rest] = renderStatement(only, depth, false, options)
    return [first.replace('- ', () => `- ${node.title}: `), ...rest]
  }
  return [`${indent(depth)}- ${node.title}`, ...renderNode(node, depth + 1, options)]
}

function renderStatement(
  { statement, effect }: FinishedStatement,
  depth: number,
  withName: boolean,
  { mode, redact }: RenderOptions,
): string[] {
  const { object, changes = [], loses, detail } = effect
  const name = object && `${forMarkdown(object.kind)} ${code(formatObjectName(object.name))}`
  const words = [
    `**${forMarkdown(formatEffect({ action: effect.action }, mode))}**`,
    withName ? (name ?? code(redact(abbreviateStatement(statement)))) : undefined,
    object === undefined && !withName ? code(redact(abbreviateStatement(statement))) : undefined,
    detail === undefined ? undefined : forMarkdown(redact(detail)),
    loses === undefined ? undefined : `loses ${forMarkdown(redact(loses))}`,
    code(formatLocation(statement)),
  ]
  const line = `${indent(depth)}- ${words.filter(word => word !== undefined).join(' · ')}`
  const renderValue = (value: string | undefined) => (value === undefined ? '_unset_' : code(shorten(redact(value))))
  return [
    line,
    ...changes.map(
      ({ property, from, to }) => `${indent(depth + 1)}- ${code(property)}: ${renderValue(from)} → ${renderValue(to)}`,
    ),
  ]
}

const indent = (depth: number): string => '  '.repeat(depth)

const shorten = (value: string): string =>
  value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1)}…`
