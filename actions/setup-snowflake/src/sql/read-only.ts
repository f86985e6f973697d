import { BUILT_IN_FUNCTIONS, KEYWORDS, VOLATILE_FUNCTIONS } from './built-in-functions.ts'
import { unquote } from './literals.ts'
import type { Statement, StatementPart } from './statement.ts'
import type { TokenList } from './tokens.ts'

// These read metadata or compile a statement; they run nothing.
const METADATA_WORDS = new Set(['SHOW', 'DESC', 'DESCRIBE', 'LIST', 'LS', 'EXPLAIN'])
// SELECT … INTO and CALL belong to Snowflake Scripting; NEXTVAL advances a sequence.
const EFFECT_WORDS = new Set(['INTO', 'CALL', 'NEXTVAL'])

/**
 * Whether a statement certainly changes nothing but its session, so that a plan can send it and a new session can repeat
 * it. Any function that is not built in might change something: it can be a procedure or an external function.
 */
export function isReadOnly(statement: Statement | StatementPart): boolean {
  const parts = 'parts' in statement ? statement.parts : [statement]
  return parts.every(part => (parts.length === 1 || part.kind.type === 'query') && isReadOnlyPart(part))
}

/**
 * Whether a session statement sets the same whenever it runs: not SET x = (SELECT MAX(id) FROM t), whose value another
 * statement changes, and not SET x = LAST_QUERY_ID().
 */
export const isFixedSetting = (statement: Statement | StatementPart): boolean =>
  statement.kind.type === 'session' &&
  isReadOnly(statement) &&
  (statement.code.word(0) !== 'SET' || hasFixedValue(statement.code))

/** Whether an expression reads no object and calls no function whose value depends on when it is called. */
export const hasFixedValue = (code: TokenList): boolean =>
  code.find('FROM') < 0 &&
  code.find('TABLE') < 0 &&
  ![...code].some(({ kind, text }) => kind === 'word' && isVolatile(text))

function isVolatile(word: string): boolean {
  const name = word.toUpperCase()
  return VOLATILE_FUNCTIONS.has(name) || (name.startsWith('SYSTEM$') && name !== 'SYSTEM$TYPEOF')
}

function isReadOnlyPart({ code, kind }: StatementPart): boolean {
  if (kind.type !== 'query' && kind.type !== 'session') return false
  if (METADATA_WORDS.has(code.word(0))) return true
  // MATCH_RECOGNIZE has DEFINE a AS f(1); elsewhere AS f(1) is an alias or a type.
  const hasDefine = code.find('DEFINE') >= 0
  for (let at = 0; at < code.length; at++) {
    if (hasEffect(code, at) || (code.isSymbol(at, '(') && !opensNoUnknownCall(code, at, hasDefine))) return false
  }
  return true
}

// seq.nextval, seq."NEXTVAL", IDENTIFIER('seq.nextval')
function hasEffect(code: TokenList, at: number): boolean {
  const kind = code.kind(at)
  if (kind === 'word') return EFFECT_WORDS.has(code.word(at))
  if (kind === 'name') return unquote(code.text(at)).toUpperCase() === 'NEXTVAL'
  return kind === 'string' && code.word(at - 2) === 'IDENTIFIER' && /nextval/i.test(code.text(at))
}

/** Whether a parenthesis opens no call, or the call of a built-in function that changes nothing. */
function opensNoUnknownCall(code: TokenList, at: number, hasDefine: boolean): boolean {
  const [third, before, called] = [code.upper(at - 3), code.upper(at - 2), code.upper(at - 1)]
  const calledKind = code.kind(at - 1)
  if (calledKind === undefined || calledKind === 'path') return true
  // IDENTIFIER('f')(1) calls f.
  if (calledKind === 'symbol') return called !== ')' && called !== ']'
  if (calledKind !== 'word' && calledKind !== 'name') return false
  if (before === '.') return third === 'INFORMATION_SCHEMA'
  // x::number(9, 2); a single colon precedes a value: {'a': f(1)}, a[1:f(1)].
  if (before === ':' && third === ':') return true
  // AS t (a, b), AS number(9, 2), WITH t (a, b) AS …
  if (before === 'AS') return !hasDefine
  if (before === 'WITH' || before === 'RECURSIVE') return true
  return calledKind === 'word' && (KEYWORDS.has(called) || BUILT_IN_FUNCTIONS.has(called))
}
