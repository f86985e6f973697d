import type { ObjectName } from '../sql/identifier.ts'
import { classifyStatement } from '../sql/statement-kind.ts'
import type { TokenList } from '../sql/tokens.ts'
import { listExecutedStatements } from './executed-statements.ts'
import { findObjects, formatObject, type GuardedObject, qualifyObject } from './guarded-objects.ts'
import type { LiveFacts } from './live-facts.ts'
import { RULES, type Rule } from './rules.ts'
import {
  type ClassifiedStatement,
  containsWords,
  listFirstWords,
  matchesForm,
  parseForm,
  type StatementForm,
} from './statement-form.ts'

/** Why a statement is not run without an input that allows it. */
export interface Violation {
  /** The name of the rule. */
  rule: string
  /** What is lost: `TABLE RAW.PUBLIC.T loses all rows`. */
  reason: string
  object?: GuardedObject
  /** The name that the object has in the account, if an earlier statement of the scripts renames it. */
  formerName?: ObjectName
  /** The statement runs code that cannot be read, which `allow-opaque` allows; otherwise `allow-destructive` does. */
  isOpaque: boolean
}

interface ParsedRule {
  rule: Rule
  forms: StatementForm[]
}

/** The rules of the statements that start with a word. */
const RULES_BY_WORD = new Map<string, ParsedRule[]>()
for (const rule of RULES) {
  const forms = rule.forms.map(parseForm)
  for (const word of new Set(forms.flatMap(listFirstWords))) {
    RULES_BY_WORD.set(word, [...(RULES_BY_WORD.get(word) ?? []), { rule, forms }])
  }
}

/**
 * Checks all that a statement executes. Without facts the result is what every account loses; with facts it is what this
 * account loses. Facts are about the statement itself: of a statement in a chain, a block or EXECUTE IMMEDIATE, nothing is
 * known but the current schema.
 */
export function checkStatement({ code }: { code: TokenList }, facts?: LiveFacts): Violation[] {
  const { statements, unreadable } = listExecutedStatements(code)
  const opaque = unreadable.map(reason => ({ rule: 'opaque', reason: `runs ${reason}`, isOpaque: true }))
  const classified = statements.map(executed => ({ code: executed, kind: classifyStatement(executed) }))
  const canQualify = opaque.length === 0 && !classified.some(changesSchema)
  const factsOfPart = canQualify ? { currentSchema: facts?.currentSchema } : {}
  return [
    ...classified.flatMap(statement => checkCommand(statement, statement.code.sql === code.sql ? facts : factsOfPart)),
    ...opaque,
  ]
}

// After these the unqualified names of a block or chain have another schema, or an unknown one.
function changesSchema({ code, kind }: ClassifiedStatement): boolean {
  if (kind.type === 'create') return kind.objectType === 'DATABASE' || kind.objectType === 'SCHEMA'
  return code.word(0) === 'USE' || code.word(0) === 'CALL'
}

function checkCommand(statement: ClassifiedStatement, facts: LiveFacts | undefined): Violation[] {
  // A temporary object replaces only one of the same session.
  if (statement.kind.type === 'create' && statement.kind.temporary) return []
  return (RULES_BY_WORD.get(statement.code.word(0)) ?? []).flatMap(({ rule, forms }) => {
    if (!forms.some(form => matchesForm(form, statement)) || isExcepted(rule, statement)) return []
    const objects = findObjects(rule.object, statement)
    return (objects.length === 0 ? [undefined] : objects).flatMap((object, index) => {
      // Facts are about the first object of a statement.
      const known = index === 0 || facts === undefined ? facts : { currentSchema: facts.currentSchema }
      const isHarmless = rule.isHarmless !== undefined && (known === undefined || rule.isHarmless(known))
      return isHarmless ? [] : [createViolation(rule, object && nameObject(object, known), known)]
    })
  })
}

const nameObject = (object: GuardedObject, { objectName, currentSchema }: LiveFacts = {}): GuardedObject =>
  objectName === undefined ? qualifyObject(object, currentSchema) : { ...object, name: objectName }

function isExcepted({ unless }: Rule, { code, kind }: ClassifiedStatement): boolean {
  if (unless === undefined) return false
  return containsWords(code, unless.split(' '), kind.type === 'create' ? 'AS' : undefined)
}

function createViolation({ name, loses }: Rule, object: GuardedObject | undefined, facts?: LiveFacts): Violation {
  const loss = typeof loses === 'string' ? loses : loses(object?.kind ?? '')
  const subject = object === undefined ? '' : `${formatObject(object)} `
  return {
    rule: name,
    reason: `${subject}loses ${loss}${formatDetails(facts)}`,
    isOpaque: false,
    ...(object && { object }),
    ...(object && facts?.formerName && { formerName: facts.formerName }),
  }
}

function formatDetails({ droppedColumns = [], lostGrants = [], loses }: LiveFacts = {}): string {
  // The plan says of dropped columns what they lose.
  const details = [
    ...(loses === undefined ? droppedColumns : []),
    ...lostGrants,
    ...(loses === undefined ? [] : [loses]),
  ]
  return details.length === 0 ? '' : ` (${details.join(', ')})`
}
