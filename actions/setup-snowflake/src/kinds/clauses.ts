import { unquote } from '../sql/literals.ts'
import type { TokenList } from '../sql/tokens.ts'
import { type RequestedAssignment, readAssignments } from './assignments.ts'
import { readDataType } from './data-types.ts'
import { createWord, type RequestedValue, readExpression, readValue, sliceText } from './property-values.ts'

/** A clause of CREATE that is not `NAME = value`. */
export interface ClauseResult {
  set?: [string, RequestedValue][]
  definition?: string
  assignments?: readonly RequestedAssignment[]
  notRead?: string[]
  next: number
}

/** Reads the clause at a position; undefined if none of these starts there. */
export function readClause(code: TokenList, at: number, objectType: string): ClauseResult | undefined {
  const [word, second] = [code.word(at), code.word(at + 1)]
  const hasValue = code.text(at + 1) === '='
  switch (word) {
    case 'WITH':
      return readWith(code, at)
    case 'COMMENT':
      return code.kind(at + 1) === 'string' ? readNamed(code, 'COMMENT', at + 1) : undefined
    case 'AS':
      return { definition: readDefinition(code, at + 1), next: code.length }
    case 'CLUSTER':
    case 'PARTITION':
      return second === 'BY' ? readParenthesized(code, `${word} BY`, at + 2) : undefined
    case 'COPY':
      return second === 'GRANTS' ? { next: at + 2 } : undefined
    case 'TAG':
      return code.text(at + 1) === '(' ? readAssignments(code, at, { isRemoved: false }) : undefined
    case 'ROW':
    case 'AGGREGATION':
    case 'JOIN':
      return readAssignments(code, at, { isRemoved: false }) ?? readPolicy(code, at)
    case 'STORAGE':
    case 'NETWORK':
    case 'MASKING':
      return readPolicy(code, at)
    case 'CLONE':
    case 'LIKE':
    case 'USING':
    case 'FROM':
      return { notRead: [word], next: code.length }
    case 'START':
    case 'INCREMENT':
      return readNumber(code, word, at + 1)
    case 'ORDER':
    case 'NOORDER':
      return hasValue ? undefined : { set: [['ORDER', createWord(word === 'ORDER' ? 'TRUE' : 'FALSE')]], next: at + 1 }
    case 'ALLOWED_VALUES':
    case 'ATTRIBUTES':
      return hasValue ? undefined : readNamed(code, word, at + 1)
    case 'ON':
      return readOn(code, at, objectType)
    case 'AT':
    case 'BEFORE':
      return code.text(at + 1) === '(' ? { next: code.findClosing(at + 1) + 1 } : undefined
    case 'AFTER':
      return readNamed(code, 'AFTER', at + 1)
    case 'WHEN':
      return readUntil(code, 'WHEN', at + 1, 'AS')
    case 'IF':
      return readUntil(code, 'IF', at + 1, 'THEN')
    case 'THEN':
      return { set: [['THEN', readExpression(code, at + 1)]], next: code.length }
    case 'TRIGGERS':
      return readTriggers(code, at + 1)
    case 'IN':
      return code.matches(at + 1, 'COMPUTE', 'POOL') ? readNamed(code, 'IN COMPUTE POOL', at + 3) : undefined
    default:
      return hasValue ? undefined : readRoutineClause(code, at)
  }
}

/** The text after AS; without its quotes if it is a literal. */
function readDefinition(code: TokenList, from: number): string {
  const isLiteral = from + 1 === code.length && code.isLiteral(from)
  return isLiteral ? unquote(code.text(from)) : sliceText(code, from, code.length)
}

function readNamed(code: TokenList, name: string, at: number): ClauseResult {
  const { value, next } = readValue(code, at)
  return { set: [[name, value]], next }
}

function readParenthesized(code: TokenList, name: string, open: number): ClauseResult {
  const next = code.findClosing(open) + 1
  return { set: [[name, readExpression(code, open, next)]], next }
}

/** The text up to a word outside of parentheses. */
function readUntil(code: TokenList, name: string, from: number, end: string): ClauseResult {
  let at = from
  while (at < code.length && code.word(at) !== end) at = code.text(at) === '(' ? code.findClosing(at) + 1 : at + 1
  return { set: [[name, readExpression(code, from, at)]], next: at }
}

function readWith(code: TokenList, at: number): ClauseResult {
  if (code.matches(at + 1, 'MANAGED', 'ACCESS')) return { set: [['MANAGED ACCESS', createWord('TRUE')]], next: at + 3 }
  if (code.word(at + 1) === 'CONTACT') return { notRead: ['CONTACT'], next: code.findClosing(at + 2) + 1 }
  return { next: at + 1 }
}

/** STORAGE LIFECYCLE POLICY p ON (a, b): a policy that is not compared. */
function readPolicy(code: TokenList, at: number): ClauseResult | undefined {
  const policy = [at + 1, at + 2].find(position => code.word(position) === 'POLICY')
  if (policy === undefined) return undefined
  let next = policy + 1
  while (next < code.length && !/^(ON|WITH|AS|COMMENT|TAG)$/.test(code.word(next))) next++
  if (code.word(next) === 'ON') next = code.findClosing(next + 1) + 1
  return { notRead: [sliceText(code, at, policy + 1).toUpperCase()], next }
}

/** START [WITH] [=] n, INCREMENT [BY] [=] n */
function readNumber(code: TokenList, name: string, from: number): ClauseResult {
  let at = from
  while (/^(WITH|BY|=)$/.test(code.upper(at))) at++
  return readNamed(code, name, at)
}

/** ON TABLE t of a stream, ON column of a search service. */
function readOn(code: TokenList, at: number, objectType: string): ClauseResult | undefined {
  if (objectType !== 'STREAM' && objectType !== 'CORTEX SEARCH SERVICE') return undefined
  let next = at + 1
  while (/^(EXTERNAL|DYNAMIC|EVENT|TABLE|VIEW|STAGE)$/.test(code.word(next)) && next + 1 < code.length) next++
  return readNamed(code, 'ON', next)
}

/** TRIGGERS ON 80 PERCENT DO NOTIFY …: the percentages of each action. */
function readTriggers(code: TokenList, from: number): ClauseResult {
  const percentages: Record<string, RequestedValue[]> = { NOTIFY: [], SUSPEND: [], SUSPEND_IMMEDIATE: [] }
  let at = from
  while (code.word(at) === 'ON' && code.word(at + 2) === 'PERCENT' && code.word(at + 3) === 'DO') {
    percentages[code.word(at + 4)]?.push(readValue(code, at + 1).value)
    at += 5
  }
  const set = Object.entries(percentages).map(([action, items]): [string, RequestedValue] => [
    `TRIGGERS ${action}`,
    { type: 'list', text: items.map(({ text }) => text).join(', '), items },
  ])
  return at === from ? { notRead: ['TRIGGERS'], next: at } : { set, next: at }
}

/** RETURNS, LANGUAGE, EXECUTE AS … of functions and procedures. */
function readRoutineClause(code: TokenList, at: number): ClauseResult | undefined {
  const word = code.word(at)
  switch (word) {
    case 'RETURNS': {
      if (code.matches(at, 'RETURNS', 'NULL', 'ON', 'NULL', 'INPUT')) return readNullHandling(at + 5)
      const next = findReturnsEnd(code, at + 1)
      return { set: [['RETURNS', readExpression(code, at + 1, next)]], next }
    }
    case 'CALLED':
      return { set: [['NULL HANDLING', createWord('CALLED ON NULL INPUT')]], next: at + 4 }
    case 'STRICT':
      return readNullHandling(at + 1)
    case 'VOLATILE':
    case 'IMMUTABLE':
      return { set: [['VOLATILITY', createWord(word)]], next: at + 1 }
    case 'LANGUAGE':
      return readNamed(code, 'LANGUAGE', at + 1)
    case 'EXECUTE':
      return code.word(at + 1) === 'AS' ? readNamed(code, 'EXECUTE AS', at + 2) : undefined
    case 'MEMOIZABLE':
      return { notRead: [word], next: at + 1 }
  }
  return undefined
}

const readNullHandling = (next: number): ClauseResult => ({
  set: [['NULL HANDLING', createWord('RETURNS NULL ON NULL INPUT')]],
  next,
})

function findReturnsEnd(code: TokenList, from: number): number {
  let next = from
  if (code.word(from) === 'TABLE') next = code.findClosing(from + 1) + 1
  else next = readDataType(code, from)?.next ?? from + 1
  if (code.matches(next, 'NOT', 'NULL')) next += 2
  return next
}
