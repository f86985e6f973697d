import { splitAtFlowOperator } from './flow-operator.ts'
import { type ObjectName, readObjectName } from './identifier.ts'
import { type Token, tokenizeCode } from './tokenizer.ts'

/** One statement of a script, with its variables filled in. */
export interface Statement {
  file: string
  line: number
  /** As it is sent. */
  sql: string
  /** As it may be shown: without secrets. */
  shown: string
  /** Secret values in its text. */
  secrets?: readonly string[]
  /** Those that are not common words, so that they can be masked in every other text. */
  distinct?: readonly string[]
  kind: StatementKind
}

/** What a statement is about. */
export type StatementKind =
  /** USE, SET, UNSET, ALTER SESSION: it only changes the session. */
  | { is: 'session' }
  | { is: 'transaction'; edge: 'begin' | 'end' }
  | { is: 'query' }
  | { is: 'create'; how: WhenExists; type: string; name: ObjectName | undefined; temporary: boolean }
  | { is: 'alter' | 'drop'; type: string; name: ObjectName | undefined }
  | { is: 'grant' | 'revoke' | 'dml' | 'truncate' }
  /** CALL, EXECUTE IMMEDIATE, BEGIN … END, and whatever else there is. */
  | { is: 'run' }

/** What a CREATE does where the object exists. */
export type WhenExists = 'fail' | 'keep' | 'replace' | 'alter'

const QUERY_WORDS = new Set(['SELECT', 'WITH', 'VALUES', 'SHOW', 'DESC', 'DESCRIBE', 'LIST', 'LS', 'EXPLAIN', '('])
const DML_WORDS = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY'])
const WRITE_WORDS = new Set([...DML_WORDS, 'CALL'])
const SESSION_WORDS = new Set(['USE', 'SET', 'UNSET'])
const CREATE_MODIFIERS = new Set([
  'LOCAL',
  'GLOBAL',
  'TEMP',
  'TEMPORARY',
  'VOLATILE',
  'TRANSIENT',
  'SECURE',
  'RECURSIVE',
])
const MULTI_WORD_TYPES = [
  'EXTERNAL ACCESS INTEGRATION',
  'ROW ACCESS POLICY',
  ...['STORAGE', 'API', 'SECURITY', 'NOTIFICATION', 'CATALOG'].map(word => `${word} INTEGRATION`),
  ...['MASKING', 'NETWORK', 'PASSWORD', 'SESSION', 'AUTHENTICATION', 'AGGREGATION'].map(word => `${word} POLICY`),
  ...['EXTERNAL', 'DYNAMIC', 'HYBRID', 'ICEBERG', 'EVENT', 'DYNAMIC ICEBERG'].map(word => `${word} TABLE`),
  ...['FILE FORMAT', 'MATERIALIZED VIEW', 'NETWORK RULE', 'RESOURCE MONITOR', 'DATABASE ROLE', 'APPLICATION ROLE'],
  ...['EXTERNAL FUNCTION', 'EXTERNAL VOLUME', 'COMPUTE POOL', 'IMAGE REPOSITORY', 'GIT REPOSITORY'],
].sort((left, right) => right.length - left.length)

/** Recognises what a statement is about, from its first words. */
export function classifyStatement(sql: string): StatementKind {
  const parts = splitAtFlowOperator(sql)
  if (parts.length > 1) return { is: parts.every(part => classifyStatement(part).is === 'query') ? 'query' : 'run' }
  const tokens = tokenizeCode(sql)
  const [first = '', second = '', third = ''] = tokens.map(({ text }) => text)
  // ALTER SESSION POLICY is about an object.
  const settings = first === 'ALTER' && second === 'SESSION' && (third === 'SET' || third === 'UNSET')
  if (SESSION_WORDS.has(first) || settings) return { is: 'session' }
  if (isTransactionStart(first, second, third)) return { is: 'transaction', edge: 'begin' }
  if (first === 'COMMIT' || first === 'ROLLBACK') return { is: 'transaction', edge: 'end' }
  if (first === 'WITH' && !endsInQuery(tokens)) return { is: 'run' }
  if (QUERY_WORDS.has(first)) return { is: 'query' }
  if (DML_WORDS.has(first)) return { is: 'dml' }
  if (first === 'TRUNCATE') return { is: 'truncate' }
  if (first === 'GRANT') return { is: 'grant' }
  if (first === 'REVOKE') return { is: 'revoke' }
  if (first === 'CREATE') return classifyCreate(tokens)
  if (first === 'ALTER' || first === 'DROP') {
    const { type, name } = readObject(tokens, 1)
    return { is: first === 'DROP' ? 'drop' : 'alter', type, name }
  }
  return { is: 'run' }
}

// BEGIN name := 1 is a block with an assignment.
const isTransactionStart = (first: string, second: string, third: string): boolean =>
  (first === 'BEGIN' && third !== ':' && ['', 'TRANSACTION', 'WORK', 'NAME'].includes(second)) ||
  (first === 'START' && second === 'TRANSACTION')

// WITH p AS PROCEDURE (…) … CALL p() creates a procedure for this call and runs it.
const endsInQuery = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ text }, at) => {
    const [next, second] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text]
    return (text === 'AS' && next === 'PROCEDURE' && second === '(') || (text === ')' && WRITE_WORDS.has(next))
  })

function classifyCreate(tokens: readonly Token[]): StatementKind {
  let at = 1
  let how: WhenExists = 'fail'
  if (tokens[at]?.text === 'OR') {
    how = tokens[at + 1]?.text === 'ALTER' ? 'alter' : 'replace'
    at += 2
  }
  let temporary = false
  for (let word = tokens[at]?.text ?? ''; CREATE_MODIFIERS.has(word); word = tokens[at]?.text ?? '') {
    temporary ||= word.startsWith('TEMP') || word === 'VOLATILE'
    at++
  }
  const { type, name, exists } = readObject(tokens, at)
  return { is: 'create', how: exists && how === 'fail' ? 'keep' : how, type, name, temporary }
}

/** The type and name at a place: `FILE FORMAT IF NOT EXISTS csv`. */
export function readObject(
  tokens: readonly Token[],
  at: number,
): { type: string; name: ObjectName | undefined; next: number; exists: boolean } {
  const ahead = tokens
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(' ')
  const type = MULTI_WORD_TYPES.find(long => `${ahead} `.startsWith(`${long} `)) ?? tokens[at]?.text ?? ''
  let next = at + type.split(' ').length
  const exists = tokens[next]?.text === 'IF'
  if (exists) while (['IF', 'NOT', 'EXISTS'].includes(tokens[next]?.text ?? '')) next++
  const read = readObjectName(tokens, next)
  return { type, name: read?.name, next: read?.next ?? next, exists }
}

const LONGEST_TITLE = 90

/** `file:line`, by which a statement is named everywhere. */
export const statementLocation = ({ file, line }: Pick<Statement, 'file' | 'line'>): string => `${file}:${line}`

/** The beginning of a statement, on one line. */
export function abbreviateStatement({ shown }: Pick<Statement, 'shown'>): string {
  const line = shown.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1)}…`
}
