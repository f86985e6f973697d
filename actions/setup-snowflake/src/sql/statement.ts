import { splitChain } from './flow-operator.ts'
import { type Name, readName } from './identifier.ts'
import { codeOf, type Token } from './tokenizer.ts'

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
  kind: Kind
}

/** What a statement is about. */
export type Kind =
  /** USE, SET, UNSET, ALTER SESSION: it only changes the session. */
  | { is: 'session' }
  | { is: 'transaction'; edge: 'begin' | 'end' }
  | { is: 'query' }
  | { is: 'create'; how: CreateHow; type: string; name: Name | undefined; temporary: boolean }
  | { is: 'alter' | 'drop'; type: string; name: Name | undefined }
  | { is: 'grant' | 'revoke' | 'dml' | 'truncate' }
  /** CALL, EXECUTE IMMEDIATE, BEGIN … END, and whatever else there is. */
  | { is: 'run' }

/** What a CREATE does where the object exists. */
export type CreateHow = 'fail' | 'keep' | 'replace' | 'alter'

const QUERIES = new Set(['SELECT', 'WITH', 'VALUES', 'SHOW', 'DESC', 'DESCRIBE', 'LIST', 'LS', 'EXPLAIN', '('])
const DML = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY'])
const WRITES = new Set([...DML, 'CALL'])
const SESSION = new Set(['USE', 'SET', 'UNSET'])
const MODIFIERS = new Set(['LOCAL', 'GLOBAL', 'TEMP', 'TEMPORARY', 'VOLATILE', 'TRANSIENT', 'SECURE', 'RECURSIVE'])
const LONG_TYPES = [
  'EXTERNAL ACCESS INTEGRATION',
  'ROW ACCESS POLICY',
  ...['STORAGE', 'API', 'SECURITY', 'NOTIFICATION', 'CATALOG'].map(word => `${word} INTEGRATION`),
  ...['MASKING', 'NETWORK', 'PASSWORD', 'SESSION', 'AUTHENTICATION', 'AGGREGATION'].map(word => `${word} POLICY`),
  ...['EXTERNAL', 'DYNAMIC', 'HYBRID', 'ICEBERG', 'EVENT', 'DYNAMIC ICEBERG'].map(word => `${word} TABLE`),
  ...['FILE FORMAT', 'MATERIALIZED VIEW', 'NETWORK RULE', 'RESOURCE MONITOR', 'DATABASE ROLE', 'APPLICATION ROLE'],
  ...['EXTERNAL FUNCTION', 'EXTERNAL VOLUME', 'COMPUTE POOL', 'IMAGE REPOSITORY', 'GIT REPOSITORY'],
].sort((left, right) => right.length - left.length)

/** Recognises what a statement is about, from its first words. */
export function kindOf(sql: string): Kind {
  const parts = splitChain(sql)
  if (parts.length > 1) return { is: parts.every(part => kindOf(part).is === 'query') ? 'query' : 'run' }
  const tokens = codeOf(sql)
  const [first = '', second = '', third = ''] = tokens.map(({ text }) => text)
  // ALTER SESSION POLICY is about an object.
  const settings = first === 'ALTER' && second === 'SESSION' && (third === 'SET' || third === 'UNSET')
  if (SESSION.has(first) || settings) return { is: 'session' }
  if (isTransactionStart(first, second, third)) return { is: 'transaction', edge: 'begin' }
  if (first === 'COMMIT' || first === 'ROLLBACK') return { is: 'transaction', edge: 'end' }
  if (first === 'WITH' && !endsInQuery(tokens)) return { is: 'run' }
  if (QUERIES.has(first)) return { is: 'query' }
  if (DML.has(first)) return { is: 'dml' }
  if (first === 'TRUNCATE') return { is: 'truncate' }
  if (first === 'GRANT') return { is: 'grant' }
  if (first === 'REVOKE') return { is: 'revoke' }
  if (first === 'CREATE') return created(tokens)
  if (first === 'ALTER' || first === 'DROP') {
    const { type, name } = subject(tokens, 1)
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
    return (text === 'AS' && next === 'PROCEDURE' && second === '(') || (text === ')' && WRITES.has(next))
  })

function created(tokens: readonly Token[]): Kind {
  let at = 1
  let how: CreateHow = 'fail'
  if (tokens[at]?.text === 'OR') {
    how = tokens[at + 1]?.text === 'ALTER' ? 'alter' : 'replace'
    at += 2
  }
  let temporary = false
  for (let word = tokens[at]?.text ?? ''; MODIFIERS.has(word); word = tokens[at]?.text ?? '') {
    temporary ||= word.startsWith('TEMP') || word === 'VOLATILE'
    at++
  }
  const { type, name, exists } = subject(tokens, at)
  return { is: 'create', how: exists && how === 'fail' ? 'keep' : how, type, name, temporary }
}

/** The type and name at a place: `FILE FORMAT IF NOT EXISTS csv`. */
export function subject(
  tokens: readonly Token[],
  at: number,
): { type: string; name: Name | undefined; next: number; exists: boolean } {
  const ahead = tokens
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join(' ')
  const type = LONG_TYPES.find(long => `${ahead} `.startsWith(`${long} `)) ?? tokens[at]?.text ?? ''
  let next = at + type.split(' ').length
  const exists = tokens[next]?.text === 'IF'
  if (exists) while (['IF', 'NOT', 'EXISTS'].includes(tokens[next]?.text ?? '')) next++
  const read = readName(tokens, next)
  return { type, name: read?.name, next: read?.next ?? next, exists }
}

const TITLE = 90

/** `file:line`, by which a statement is named everywhere. */
export const placeOf = ({ file, line }: Pick<Statement, 'file' | 'line'>): string => `${file}:${line}`

/** The beginning of a statement, on one line. */
export function titleOf({ shown }: Pick<Statement, 'shown'>): string {
  const line = shown.replace(/\s+/g, ' ').trim()
  return line.length <= TITLE ? line : `${line.slice(0, TITLE - 1)}…`
}
