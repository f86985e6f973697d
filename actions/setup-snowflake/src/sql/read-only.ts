import { BUILT_IN_FUNCTIONS, KEYWORDS } from './built-in-functions.ts'
import { splitAtFlowOperator } from './flow-operator.ts'
import { classifyStatement } from './statement.ts'
import { type Token, tokenizeCode } from './tokenizer.ts'

// These read metadata or compile a statement; they run nothing.
const METADATA_WORDS = new Set(['SHOW', 'DESC', 'DESCRIBE', 'LIST', 'LS', 'EXPLAIN'])
// SELECT … INTO and CALL belong to Snowflake Scripting; NEXTVAL advances a sequence.
const EFFECT_WORDS = new Set(['INTO', 'CALL', 'NEXTVAL'])

/**
 * Whether a statement certainly changes nothing but its session, so that a plan can send it and a new session can repeat
 * it. Any function that is not built in might change something: it can be a procedure or an external function.
 */
export function isReadOnly(sql: string): boolean {
  const chain = splitAtFlowOperator(sql)
  if (chain.length > 1) return chain.every(part => classifyStatement(part).type === 'query' && isReadOnly(part))
  const kind = classifyStatement(sql)
  if (kind.type !== 'query' && kind.type !== 'session') return false
  const tokens = tokenizeCode(sql)
  return METADATA_WORDS.has(tokens[0]?.text ?? '') || tokens.every((token, at) => isReadOnlyToken(tokens, token, at))
}

function isReadOnlyToken(tokens: readonly Token[], { kind, text }: Token, at: number): boolean {
  if (kind === 'word') return !EFFECT_WORDS.has(text)
  return text !== '(' || opensNoUnknownCall(tokens, at)
}

/** Whether a parenthesis opens no call, or the call of a built-in function that changes nothing. */
function opensNoUnknownCall(tokens: readonly Token[], at: number): boolean {
  const [third, before, called] = [tokens[at - 3]?.text, tokens[at - 2]?.text, tokens[at - 1]]
  if (called === undefined || called.kind === 'path') return true
  // IDENTIFIER('f')(1) calls f.
  if (called.kind === 'symbol') return called.text !== ')' && called.text !== ']'
  if (called.kind !== 'word' && called.kind !== 'name') return false
  if (before === '.') return third === 'INFORMATION_SCHEMA'
  // x::number(9, 2); a single colon precedes a value: {'a': f(1)}, a[1:f(1)].
  if (before === ':' && third === ':') return true
  // AS t (a, b), AS number(9, 2), WITH t (a, b) AS …; but MATCH_RECOGNIZE has DEFINE a AS f(1).
  if (before === 'AS') return !tokens.some(({ text }) => text === 'DEFINE')
  if (before === 'WITH' || before === 'RECURSIVE') return true
  return called.kind === 'word' && (KEYWORDS.has(called.text) || BUILT_IN_FUNCTIONS.has(called.text))
}
