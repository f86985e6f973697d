import { type StatementText, splitStatements } from './split-statements.ts'
import { classifyStatement, type StatementKind } from './statement-kind.ts'
import type { TokenList } from './tokens.ts'

export type { StatementKind } from './statement-kind.ts'

/** One of the statements that the flow operator `->>` chains. */
export interface StatementPart {
  /** The tokens without comments. */
  code: TokenList
  kind: StatementKind
}

/** One statement of a script, with its variables substituted. `kind` is the kind of the whole. */
export interface Statement extends StatementPart {
  file: string
  line: number
  /** The text that is sent. */
  sql: string
  /** The text without secrets. */
  shown: string
  /** The statements that `->>` chains, in order; the statement itself if there is no chain. */
  parts: readonly StatementPart[]
}

/** Classifies a statement that was split from its script. */
export function createStatement(
  location: { file: string; line: number },
  { code, parts: texts }: Pick<StatementText, 'code' | 'parts'>,
  shown: string = code.sql,
): Statement {
  const parts = texts.map(part => ({ code: part, kind: classifyStatement(part) }))
  const [first = { code, kind: { type: 'unknown' } as const }] = parts
  return { ...location, sql: code.sql, shown, code, kind: parts.length > 1 ? classifyChain(parts) : first.kind, parts }
}

/** The statement of a text that the action itself writes. */
export function parseStatement(sql: string, location: { file: string; line: number }): Statement {
  const [text] = splitStatements(sql).statements
  if (text === undefined) throw new Error(`Not a statement: ${sql}`)
  return createStatement(location, text)
}

const classifyChain = (parts: readonly StatementPart[]): StatementKind =>
  parts.every(({ kind }) => kind.type === 'query') ? { type: 'query' } : { type: 'run' }

/** Reads the statements inside a text: a `$$` body, a string of EXECUTE IMMEDIATE. */
export const readParts = (sql: string): StatementPart[] =>
  splitStatements(sql).statements.flatMap(({ parts }) => parts.map(code => ({ code, kind: classifyStatement(code) })))

const LONGEST_TITLE = 90

/** The location of a statement, `file:line`, as logs, errors and `continue-from` have it. */
export const formatLocation = ({ file, line }: Pick<Statement, 'file' | 'line'>): string => `${file}:${line}`

/** The beginning of a statement, on one line. */
export function abbreviateStatement({ shown }: Pick<Statement, 'shown'>): string {
  // White space can be most of the beginning, but hardly ten times as long as the rest.
  const line = shown
    .slice(0, LONGEST_TITLE * 10)
    .replace(/\s+/g, ' ')
    .trim()
  const isWhole = line.length <= LONGEST_TITLE && shown.length <= LONGEST_TITLE * 10
  return isWhole ? line : `${line.slice(0, LONGEST_TITLE - 1)}…`
}
