import { splitAtFlowOperator } from './flow-operator.ts'
import { type ObjectName, readObjectName } from './identifier.ts'
import { type Token, tokenizeCode } from './tokenizer.ts'

/** One statement of a script, with its variables substituted. */
export interface Statement {
  file: string
  line: number
  /** The text that is sent. */
  sql: string
  /** The text without secrets. */
  shown: string
  /** Secret values in `sql`. */
  secrets?: readonly string[]
  kind: StatementKind
}

/** The kind of a statement, and the object it is about. */
export type StatementKind =
  /** USE, SET, UNSET, ALTER SESSION. */
  | { type: 'session' }
  | { type: 'transaction'; boundary: 'begin' | 'end' }
  | { type: 'query' }
  | { type: 'create'; whenExists: WhenExists; objectType: string; name: ObjectName | undefined; temporary: boolean }
  | { type: 'alter' | 'drop'; objectType: string; name: ObjectName | undefined }
  | { type: 'grant' | 'revoke' | 'dml' | 'truncate' }
  /** CALL, EXECUTE IMMEDIATE, BEGIN … END, and everything else. */
  | { type: 'run' }

/** What a CREATE does if the object exists. */
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

/** Classifies a statement by its first words. */
export function classifyStatement(sql: string): StatementKind {
  const chain = splitAtFlowOperator(sql)
  if (chain.length > 1) return { type: chain.every(part => classifyStatement(part).type === 'query') ? 'query' : 'run' }
  const tokens = tokenizeCode(sql)
  const [first = '', second = '', third = ''] = tokens.map(({ text }) => text)
  // ALTER SESSION POLICY changes an object.
  const setsParameter = first === 'ALTER' && second === 'SESSION' && (third === 'SET' || third === 'UNSET')
  if (SESSION_WORDS.has(first) || setsParameter) return { type: 'session' }
  if (isTransactionStart(first, second, third)) return { type: 'transaction', boundary: 'begin' }
  if (first === 'COMMIT' || first === 'ROLLBACK') return { type: 'transaction', boundary: 'end' }
  if (first === 'WITH' && !endsInQuery(tokens)) return { type: 'run' }
  if (QUERY_WORDS.has(first)) return { type: 'query' }
  if (DML_WORDS.has(first)) return { type: 'dml' }
  if (first === 'TRUNCATE') return { type: 'truncate' }
  if (first === 'GRANT') return { type: 'grant' }
  if (first === 'REVOKE') return { type: 'revoke' }
  if (first === 'CREATE') return classifyCreate(tokens)
  if (first === 'ALTER' || first === 'DROP') {
    const { type, name } = readObject(tokens, 1)
    return { type: first === 'DROP' ? 'drop' : 'alter', objectType: type, name }
  }
  return { type: 'run' }
}

// BEGIN name := 1 is a block with an assignment.
const isTransactionStart = (first: string, second: string, third: string): boolean =>
  (first === 'BEGIN' && third !== ':' && ['', 'TRANSACTION', 'WORK', 'NAME'].includes(second)) ||
  (first === 'START' && second === 'TRANSACTION')

// WITH p AS PROCEDURE (…) … CALL p() creates a procedure for one call and runs it.
const endsInQuery = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ text }, at) => {
    const [next, second] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text]
    return (text === 'AS' && next === 'PROCEDURE' && second === '(') || (text === ')' && WRITE_WORDS.has(next))
  })

function classifyCreate(tokens: readonly Token[]): StatementKind {
  let at = 1
  let whenExists: WhenExists = 'fail'
  if (tokens[at]?.text === 'OR') {
    whenExists = tokens[at + 1]?.text === 'ALTER' ? 'alter' : 'replace'
    at += 2
  }
  let temporary = false
  for (let word = tokens[at]?.text ?? ''; CREATE_MODIFIERS.has(word); word = tokens[at]?.text ?? '') {
    temporary ||= word.startsWith('TEMP') || word === 'VOLATILE'
    at++
  }
  const { type, name, exists } = readObject(tokens, at)
  return {
    type: 'create',
    whenExists: exists && whenExists === 'fail' ? 'keep' : whenExists,
    objectType: type,
    name,
    temporary,
  }
}

/** Reads the type and name of an object from code tokens: `FILE FORMAT IF NOT EXISTS csv`. */
export function readObject(
  tokens: readonly Token[],
  at: number,
): { type: string; name: ObjectName | undefined; next: number; exists: boolean } {
  const ahead = tokens
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(' ')
  const type = MULTI_WORD_TYPES.find(words => `${ahead} `.startsWith(`${words} `)) ?? tokens[at]?.text ?? ''
  let next = at + type.split(' ').length
  const exists = tokens[next]?.text === 'IF'
  if (exists) while (['IF', 'NOT', 'EXISTS'].includes(tokens[next]?.text ?? '')) next++
  const result = readObjectName(tokens, next)
  return { type, name: result?.name, next: result?.next ?? next, exists }
}

const LONGEST_TITLE = 90

/** The location of a statement, `file:line`, as logs, errors and `continue-from` have it. */
export const formatLocation = ({ file, line }: Pick<Statement, 'file' | 'line'>): string => `${file}:${line}`

/** The beginning of a statement, on one line. */
export function abbreviateStatement({ shown }: Pick<Statement, 'shown'>): string {
  const line = shown.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1)}…`
}
