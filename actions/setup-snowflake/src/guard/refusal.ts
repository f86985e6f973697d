import { ActionError } from '../../../shared/errors.ts'
import { MASK } from '../../../shared/redact.ts'
import { formatObjectName, isObjectName } from '../sql/identifier.ts'
import { abbreviateStatement, formatLocation, type Statement } from '../sql/statement.ts'
import { type Allowances, isAllowed } from './allowances.ts'
import { checkStatement, type Violation } from './check-statement.ts'
import { getFullName } from './guarded-objects.ts'
import type { LiveFacts } from './live-facts.ts'

/** A statement that is not run, and everything that no input allows. */
export interface Refusal {
  statement: Statement
  violations: Violation[]
}

/**
 * Checks a statement against the rules and the inputs; undefined if it can run. Without facts an object whose full name is
 * not known is not refused if the inputs have names: the plan decides about it.
 */
export function findRefusal(statement: Statement, allowances: Allowances, facts?: LiveFacts): Refusal | undefined {
  const { destructive } = allowances
  const hasNames = destructive !== true && destructive.length > 0
  const violations = checkStatement(statement, facts).filter(violation => {
    const isUndecided = facts === undefined && hasNames && hasUnknownName(violation)
    return !isUndecided && !isAllowed(violation, allowances, statement.file)
  })
  return violations.length === 0 ? undefined : { statement, violations }
}

const hasUnknownName = ({ object }: Violation): boolean => object !== undefined && getFullName(object) === undefined

const MAX_REASONS = 10

/** What a statement loses, or what code it runs. */
export function formatReasons({ statement, violations }: Refusal): string {
  const reasons = [...new Set(violations.map(({ reason }) => reason))]
  const shown = reasons.slice(0, MAX_REASONS)
  const count = reasons.length - shown.length
  const text = [...shown, ...(count > 0 ? [`${count} more`] : [])].join(', ')
  return findMaskedNames({ statement, violations }).reduce((masked, name) => masked.replaceAll(name, MASK), text)
}

/** The parts of names that are secrets: they are in the statement, but not in its shown text. */
function findMaskedNames({ statement, violations }: Refusal): string[] {
  const [sql, shown] = [statement.sql.toUpperCase(), statement.shown.toUpperCase()]
  if (sql === shown) return []
  const parts = new Set(violations.flatMap(({ object }) => (isObjectName(object?.name) ? object.name : [])))
  const isMasked = (part: string) => sql.includes(part.toUpperCase()) && !shown.includes(part.toUpperCase())
  return [...parts].filter(isMasked).flatMap(part => [formatObjectName([part]), part])
}

/** The input that each statement needs, and what the statement loses. */
function formatRefusals(refusals: readonly Refusal[]): string {
  const groups = [
    { heading: 'Destructive statements need allow-destructive:', items: listStatements(refusals, false) },
    { heading: 'Code that cannot be read needs allow-opaque:', items: listStatements(refusals, true) },
  ].filter(({ items }) => items.length > 0)
  return groups.map(({ heading, items }) => `${heading} ${items.join('; ')}`).join('. ')
}

function listStatements(refusals: readonly Refusal[], isOpaque: boolean): string[] {
  return refusals.flatMap(({ statement, violations }) => {
    const selected = violations.filter(violation => violation.isOpaque === isOpaque)
    if (selected.length === 0) return []
    const reasons = formatReasons({ statement, violations: selected })
    return [`${formatLocation(statement)} (${abbreviateStatement(statement)}): ${reasons}`]
  })
}

/** The error of all refused statements. */
export const createRefusalError = (refusals: readonly Refusal[]): ActionError =>
  new ActionError(formatRefusals(refusals), {
    hint: `Nothing was run. Remove the statements, or set ${listInputs(refusals).join(' and ')}.`,
  })

function listInputs(refusals: readonly Refusal[]): string[] {
  const names = refusals.flatMap(listNames)
  const isNamed = names.length > 0 && names.length <= MAX_REASONS && names.every(name => name !== undefined)
  const files = refusals.filter(({ violations }) => violations.some(({ isOpaque }) => isOpaque))
  return [
    ...(isNamed ? [`allow-destructive to ${[...new Set(names)].join(', ')} (one per line) or true`] : []),
    ...(names.length > 0 && !isNamed ? ['allow-destructive: true'] : []),
    ...(files.length > 0
      ? [`allow-opaque: ${[...new Set(files.map(({ statement }) => statement.file))].join(', ')}`]
      : []),
  ]
}

/** The full names of what a statement destroys; undefined for one that is not known, or that is a secret. */
function listNames(refusal: Refusal): (string | undefined)[] {
  const hasSecret = findMaskedNames(refusal).length > 0
  return refusal.violations
    .filter(({ isOpaque }) => !isOpaque)
    .flatMap(({ object, formerName }) => {
      const name = hasSecret || object === undefined ? undefined : getFullName(object)
      return [...(formerName === undefined ? [] : [formerName]), name].map(each => each && formatObjectName(each))
    })
}
