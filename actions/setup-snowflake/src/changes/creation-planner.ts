import { formatAssignment } from '../kinds/assignments.ts'
import { type Comparison, createComparison } from '../kinds/comparison.ts'
import { formatObjectName } from '../sql/identifier.ts'
import type { TokenList } from '../sql/tokens.ts'
import { describeLoss } from './data-loss.ts'
import { SAME } from './effect.ts'
import {
  compareResolved,
  describeExisting,
  describeMissing,
  formatNotCompared,
  listDroppedColumns,
  type ObjectStatement,
  planChange,
  type ResolvedStatement,
} from './resolved-statement.ts'
import type { SimulatedAccount } from './simulated-account.ts'
import { isContainer } from './simulated-objects.ts'
import { NOT_SHOWN, PENDING, planUnknown, type StatementPlan } from './statement-plan.ts'

type CreateStatement = Extract<ObjectStatement, { type: 'create' }>

/** Plans CREATE in all its forms. */
export class CreationPlanner {
  private readonly account: SimulatedAccount

  constructor(account: SimulatedAccount) {
    this.account = account
  }

  plan(resolved: ResolvedStatement, statement: CreateStatement): StatementPlan {
    const { kind, object, name } = resolved
    // A temporary object hides one of the same name.
    if (statement.temporary && !object.isTemporary) return this.planNew(resolved, true)
    if (object.state === 'missing') {
      const plan = this.planNew(resolved, statement.temporary)
      if (!object.isContainerMissing) return plan
      const failure = describeMissing(name.length === 3 ? 'SCHEMA' : 'DATABASE', name.slice(0, -1))
      return { ...plan, failure }
    }
    const comparison = this.compareExisting(resolved, statement)
    if (object.state === 'pending' || comparison === 'pending') return this.suspend(resolved)
    if (object.state === 'unknown') {
      if (statement.whenExists === 'replace') this.create(resolved, statement.temporary)
      return planUnknown(NOT_SHOWN)
    }
    switch (statement.whenExists) {
      case 'fail':
        return { effect: { action: 'create' }, isNeeded: true, failure: describeExisting(kind.type, name) }
      case 'keep':
        return this.planIfNotExists(resolved, comparison)
      case 'alter':
        return this.planOrAlter(resolved, comparison)
      case 'replace':
        return this.planReplace(resolved, comparison, statement.temporary)
    }
  }

  private compareExisting(resolved: ResolvedStatement, { whenExists }: CreateStatement): Comparison | 'pending' {
    const { kind, requested } = resolved
    const isCompared = whenExists === 'replace' ? kind.definition !== undefined : whenExists !== 'fail'
    if (!isCompared) return createComparison()
    // OR ALTER and OR REPLACE give a default to what they do not name.
    return compareResolved(resolved, { ...requested, isComplete: whenExists !== 'keep' }, this.account) ?? 'pending'
  }

  private planNew(resolved: ResolvedStatement, isTemporary: boolean): StatementPlan {
    this.create(resolved, isTemporary)
    return { effect: { action: 'create' }, isNeeded: true }
  }

  private create(resolved: ResolvedStatement, isTemporary: boolean, keepsGrants = false): void {
    const { kind, name, signature, requested, code, statement, index } = resolved
    const isCopy = isCopied(code, statement.next)
    this.account.objects.create(kind.type, name, signature, { index, requested, isCopy, isTemporary, keepsGrants })
    this.account.addCreated({ kind: kind.type, name, signature }, index, { keepsGrants, isTemporary })
    if (kind.type === 'DATABASE' && !isCopy) {
      this.account.created.add({ kind: 'SCHEMA', name: [...name, 'PUBLIC'], signature: '' }, index)
    }
  }

  // Whether the database or schema becomes the current one depends on whether it exists.
  private suspend({ kind }: ResolvedStatement): StatementPlan {
    if (isContainer(kind.type)) this.account.session.suspend(kind.type)
    return PENDING
  }

  private planIfNotExists(resolved: ResolvedStatement, comparison: Comparison): StatementPlan {
    const { changes, notCompared } = this.ignoreLater(resolved, comparison)
    const detail = formatNotCompared(notCompared)
    const effect = changes.length > 0 ? ({ action: 'differs', changes, detail } as const) : { ...SAME, detail }
    return { effect, isNeeded: false, changes: [] }
  }

  private planOrAlter(resolved: ResolvedStatement, comparison: Comparison): StatementPlan {
    const { kind, name, signature, requested, key, index } = resolved
    const { changes, notCompared } = this.ignoreLater(resolved, comparison)
    if (changes.length === 0 && notCompared.length === 0) {
      // In a transaction it runs, before the statements that decide about the other properties.
      return { effect: SAME, isNeeded: false, changes: comparison.changes, droppedColumns: comparison.droppedColumns }
    }
    this.account.objects.alter(kind, name, signature, requested)
    if (changes.length > 0) {
      return { ...planChange(comparison), overrides: this.account.alterations.listOverrides(key, index, comparison) }
    }
    return { ...planUnknown(formatNotCompared(notCompared)), droppedColumns: listDroppedColumns(comparison) }
  }

  private planReplace(resolved: ResolvedStatement, comparison: Comparison, isTemporary: boolean): StatementPlan {
    const { kind, name, signature } = resolved
    const { changes, notCompared } = this.ignoreLater(resolved, comparison)
    const isSame = changes.length === 0 && notCompared.length === 0
    // Views, functions, procedures and policies are their text; a dynamic table has rows, too.
    if (isSame && kind.definition !== undefined && !kind.type.startsWith('DYNAMIC')) {
      return { effect: SAME, isNeeded: false }
    }
    const keepsGrants = copiesGrants(resolved)
    const isText = kind.definition !== undefined && !keepsGrants
    const lostGrants = isText ? this.account.grants.listLostGrants(kind.type, name, signature || undefined) : undefined
    const lostPolicies = this.listLostPolicies(resolved)
    if (lostGrants === 'pending' || lostPolicies === 'pending') return PENDING
    const { live } = this.account
    const { liveName } = resolved.object
    const loses = liveName && describeLoss(kind, liveName, 'replace', live, keepsGrants ? [] : lostGrants)
    this.create(resolved, isTemporary, keepsGrants)
    const detail = formatNotCompared(notCompared)
    const effect = { action: 'replace', loses, changes: comparison.changes, detail } as const
    const lost = keepsGrants ? lostPolicies : lostGrants && [...lostGrants, ...lostPolicies]
    return { effect, isNeeded: true, lostGrants: lost }
  }

  /** The policies of a view that its new definition does not have; none if they cannot be read. */
  private listLostPolicies({ kind, object, requested }: ResolvedStatement): string[] | 'pending' {
    if (!VIEWS.has(kind.type) || object.liveName === undefined) return []
    const assigned = this.account.live.listAssignments(kind, object.liveName, [ANY_POLICY])
    if (assigned === 'pending' || assigned === undefined) return assigned ?? []
    const kept = new Set((requested.assignments ?? []).map(formatAssignment))
    const lost = assigned.filter(policy => policy.type.endsWith('POLICY') && !kept.has(formatAssignment(policy)))
    return lost.map(policy => `${formatAssignment(policy)} ${formatObjectName(policy.name)}`)
  }

  private ignoreLater({ key, index }: ResolvedStatement, comparison: Comparison): Comparison {
    return this.account.alterations.ignoreLater(key, index, comparison)
  }
}

// COPY GRANTS copies no policies, "CREATE VIEW" page.
const VIEWS = new Set(['VIEW', 'MATERIALIZED VIEW'])
const ANY_POLICY = { type: 'ROW ACCESS POLICY', name: [] }

/** Whether CREATE OR REPLACE has COPY GRANTS, which stands before the text of a view or procedure. */
function copiesGrants({ code, statement }: ResolvedStatement): boolean {
  const copy = code.find('COPY', statement.next)
  return copy > 0 && code.word(copy + 1) === 'GRANTS'
}

/** Whether an object starts as a copy: CLONE, FROM SHARE, AS REPLICA OF. */
const isCopied = (code: TokenList, next: number): boolean =>
  code.word(next) === 'CLONE' || code.word(next) === 'FROM' || code.matches(next, 'AS', 'REPLICA')
