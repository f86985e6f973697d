import { parseWordList } from './built-in-functions.ts'
import { type NameReference, readNameReference } from './identifier.ts'
import { readObjectType } from './object-types.ts'
import { hasSignature, readSignature } from './signature.ts'
import type { TokenList } from './tokens.ts'

/** What a CREATE does if the object exists. */
type WhenExists = 'fail' | 'keep' | 'replace' | 'alter'

/** The object of a statement. Positions count the tokens of the statement's code. */
interface ObjectReference {
  /** The documentation's name in upper case: TABLE, FILE FORMAT; TEMPORARY, SECURE … are not part of it. */
  objectType: string
  /** Undefined without a name, or if only running the statement shows it. */
  name: NameReference | undefined
  /** The argument types of a function or procedure: `(NUMBER, VARCHAR)`. */
  signature?: string
  /** The position after the name and signature. */
  next: number
}

/** The kind of a statement, and the object it is about. */
export type StatementKind =
  /** USE, SET, UNSET, ALTER SESSION. */
  | { type: 'session' }
  | { type: 'transaction'; boundary: 'begin' | 'end' }
  | { type: 'query' }
  | ({ type: 'create'; whenExists: WhenExists; temporary: boolean } & ObjectReference)
  | ({ type: 'alter' | 'drop' | 'undrop' | 'comment' | 'truncate'; ifExists: boolean } & ObjectReference)
  | { type: 'grant' | 'revoke' }
  /** INSERT, UPDATE, DELETE, MERGE, COPY. */
  | { type: 'dml' }
  /** CALL, EXECUTE, BEGIN … END, REMOVE. */
  | { type: 'run' }
  /** No statement of Snowflake's documentation. */
  | { type: 'unknown' }

// "Transactions" page: DDL commits the transaction in which it stands and ends it; TRUNCATE is DML.
const DDL = /^(create|alter|drop|undrop|comment|grant|revoke)$/

export const isDdl = ({ type }: Pick<StatementKind, 'type'>): boolean => DDL.test(type)

const QUERY_WORDS = parseWordList('SELECT TABLE WITH VALUES SHOW DESC DESCRIBE LIST LS EXPLAIN (')
const DML_WORDS = parseWordList('INSERT UPDATE DELETE MERGE COPY')
const WRITE_WORDS = parseWordList('INSERT UPDATE DELETE MERGE COPY CALL')
const SESSION_WORDS = parseWordList('USE SET UNSET')
const RUN_WORDS = parseWordList('CALL EXECUTE BEGIN DECLARE REMOVE RM PUT GET')

/** Classifies the tokens of one statement that is no chain, by its first words. */
export function classifyStatement(code: TokenList): StatementKind {
  const first = code.upper(0)
  // ALTER SESSION POLICY changes an object.
  const setsParameter = first === 'ALTER' && code.word(1) === 'SESSION' && /^(SET|UNSET)$/.test(code.word(2))
  if (SESSION_WORDS.has(first) || setsParameter) return { type: 'session' }
  if (isTransactionStart(code, 0)) return { type: 'transaction', boundary: 'begin' }
  if (first === 'COMMIT' || first === 'ROLLBACK') return { type: 'transaction', boundary: 'end' }
  if (first === 'WITH' && !endsInQuery(code)) return { type: 'run' }
  if (QUERY_WORDS.has(first)) return { type: 'query' }
  if (DML_WORDS.has(first)) return { type: 'dml' }
  if (RUN_WORDS.has(first)) return { type: 'run' }
  switch (first) {
    case 'GRANT':
      return { type: 'grant' }
    case 'REVOKE':
      return { type: 'revoke' }
    case 'CREATE':
      return classifyCreate(code)
    case 'ALTER':
      return { type: 'alter', ...readObject(code, 1) }
    case 'DROP':
      return { type: 'drop', ...readObject(code, 1) }
    case 'UNDROP':
      return { type: 'undrop', ...readObject(code, 1) }
    case 'TRUNCATE':
      return { type: 'truncate', ...readTruncated(code) }
    case 'COMMENT':
      return classifyComment(code)
    default:
      return { type: 'unknown' }
  }
}

/** Whether BEGIN or START begins a transaction; BEGIN name := 1 is a block with an assignment. */
export function isTransactionStart(code: TokenList, at: number): boolean {
  if (code.word(at) === 'START') return code.word(at + 1) === 'TRANSACTION'
  if (code.word(at) !== 'BEGIN' || code.text(at + 2) === ':') return false
  return /^(|;|TRANSACTION|WORK|NAME)$/.test(code.upper(at + 1))
}

// WITH p AS PROCEDURE (…) … CALL p() creates a procedure for one call and runs it.
function endsInQuery(code: TokenList): boolean {
  for (let at = 1; at < code.length; at++) {
    if (code.matches(at, 'AS', 'PROCEDURE', '(')) return false
    if (code.text(at) === ')' && WRITE_WORDS.has(code.word(at + 1))) return false
  }
  return true
}

function classifyCreate(code: TokenList): StatementKind {
  const isOr = code.word(1) === 'OR'
  const { type, temporary, next } = readObjectType(code, isOr ? 3 : 1)
  const { ifExists, ...reference } = readReference(code, type, next, true)
  const whenExists = !isOr ? (ifExists ? 'keep' : 'fail') : code.word(2) === 'ALTER' ? 'alter' : 'replace'
  return { type: 'create', whenExists, temporary, ...reference }
}

// COMMENT [IF EXISTS] ON TABLE t IS '…'
function classifyComment(code: TokenList): StatementKind {
  const ifExists = code.matches(1, 'IF', 'EXISTS')
  return { type: 'comment', ...readObject(code, ifExists ? 4 : 2), ifExists }
}

// TRUNCATE [TABLE] [IF EXISTS] t, TRUNCATE MATERIALIZED VIEW v
function readTruncated(code: TokenList): ObjectReference & { ifExists: boolean } {
  const hasType = /^(TABLE|MATERIALIZED)$/.test(code.word(1)) && code.length > 2 && code.text(2) !== '.'
  return hasType ? readObject(code, 1) : readReference(code, 'TABLE', 1, false)
}

function readObject(code: TokenList, at: number): ObjectReference & { ifExists: boolean } {
  const { type, next } = readObjectType(code, at)
  return readReference(code, type, next, false)
}

// The name is optional: the current account, user or warehouse is altered.
const OPTIONAL_NAMES = parseWordList('ACCOUNT USER WAREHOUSE')
const ACTION_WORDS = parseWordList(
  'SET UNSET ADD REMOVE DROP MODIFY ROTATE SUSPEND RESUME ABORT REFRESH RENAME ENABLE DISABLE',
)

/** Reads `[IF [NOT] EXISTS] name [(arguments)]` after a type. */
export function readReference(
  code: TokenList,
  objectType: string,
  at: number,
  isCreate: boolean,
): ObjectReference & { ifExists: boolean } {
  const word = code.word(at) === 'IF' ? code.word(at + 1) : ''
  const ifExists = word === 'EXISTS' || (word === 'NOT' && code.word(at + 2) === 'EXISTS')
  const start = ifExists ? at + (word === 'NOT' ? 3 : 2) : at
  const hasNoName = !isCreate && OPTIONAL_NAMES.has(objectType) && ACTION_WORDS.has(code.word(start))
  const result = hasNoName ? undefined : readNameReference(code, start)
  if (result === undefined) return { objectType, name: undefined, next: start, ifExists }
  if (!hasSignature(objectType) || code.text(result.next) !== '(') return { objectType, ...result, ifExists }
  return { objectType, name: result.name, ...readSignature(code, result.next, isCreate), ifExists }
}
