import { BUILT_IN_FUNCTIONS, KEYWORDS } from './built-in-functions.ts'
import { splitChain } from './flow-operator.ts'
import { kindOf } from './statement.ts'
import { codeOf, type Token } from './tokenizer.ts'

// These read the catalog or the compiler; nothing in them runs.
const CATALOG = new Set(['SHOW', 'DESC', 'DESCRIBE', 'LIST', 'LS', 'EXPLAIN'])
// SELECT … INTO and CALL belong to scripting; every NEXTVAL advances a sequence.
const EFFECTS = new Set(['INTO', 'CALL', 'NEXTVAL'])

/**
 * Whether a statement certainly changes nothing but its session, so that a plan can send it and a new session can repeat
 * it. A function that is not known as built-in might do anything: it can be a procedure or an external function.
 */
export function isReadOnly(sql: string): boolean {
  const parts = splitChain(sql)
  if (parts.length > 1) return parts.every(part => kindOf(part).is === 'query' && isReadOnly(part))
  const kind = kindOf(sql)
  if (kind.is !== 'query' && kind.is !== 'session') return false
  const tokens = codeOf(sql)
  return CATALOG.has(tokens[0]?.text ?? '') || tokens.every((token, at) => isHarmless(tokens, token, at))
}

function isHarmless(tokens: readonly Token[], { kind, text }: Token, at: number): boolean {
  if (kind === 'word') return !EFFECTS.has(text)
  return text !== '(' || opensNoCall(tokens, at)
}

/** Whether a parenthesis is not a call, or calls a function that is known to change nothing. */
function opensNoCall(tokens: readonly Token[], at: number): boolean {
  const [third, before, called] = [tokens[at - 3]?.text, tokens[at - 2]?.text, tokens[at - 1]]
  if (called === undefined || called.kind === 'path') return true
  // IDENTIFIER('f')(1) calls f.
  if (called.kind === 'symbol') return called.text !== ')' && called.text !== ']'
  if (called.kind !== 'word' && called.kind !== 'name') return false
  if (before === '.') return third === 'INFORMATION_SCHEMA'
  // x::number(9, 2); one colon stands before a value: {'a': f(1)}, a[1:f(1)].
  if (before === ':' && third === ':') return true
  // AS t (a, b), AS number(9, 2), WITH t (a, b) AS …; but MATCH_RECOGNIZE has DEFINE a AS f(1).
  if (before === 'AS') return !tokens.some(({ text }) => text === 'DEFINE')
  if (before === 'WITH' || before === 'RECURSIVE') return true
  return called.kind === 'word' && (KEYWORDS.has(called.text) || BUILT_IN_FUNCTIONS.has(called.text))
}
