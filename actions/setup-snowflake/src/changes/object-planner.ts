import { type Comparison, formatColumn } from '../kinds/comparison.ts'
import type { Requested } from '../kinds/requested.ts'
import { formatObjectName, isSameName, type ObjectName, readWholeName } from '../sql/identifier.ts'
import type { StatementPart } from '../sql/statement.ts'
import { CreationPlanner } from './creation-planner.ts'
import { describeLoss } from './data-loss.ts'
import { SAME } from './effect.ts'
import {
  compareResolved,
  countKindParts,
  describeExisting,
  describeMissing,
  formatNotCompared,
  planChange,
  type ResolvedStatement,
  resolveStatement,
} from './resolved-statement.ts'
import type { SimulatedAccount } from './simulated-account.ts'
import { isContainer } from './simulated-objects.ts'
import { NOT_SHOWN, PENDING, planUnknown, type StatementPlan } from './statement-plan.ts'

/** Plans CREATE, ALTER, DROP, UNDROP, COMMENT ON and TRUNCATE. */
export class ObjectPlanner {
  private readonly account: SimulatedAccount
  private readonly creationPlanner: CreationPlanner

  constructor(account: SimulatedAccount) {
    this.account = account
    this.creationPlanner = new CreationPlanner(account)
  }

  plan({ code, kind: statement }: StatementPart, index: number): StatementPlan {
    if (!('objectType' in statement)) throw new Error('Not a statement about an object')
    const resolved = resolveStatement(code, statement, index, this.account)
    if (resolved === 'pending') return PENDING
    if ('problem' in resolved) return planUnknown(resolved.problem)
    const { object, kind, name } = resolved
    const isNew = this.isNew(resolved)
    const plan = this.planResolved(resolved)
    // If the plan is right, the statement fails; if it is wrong, the object has something to lose.
    const isMissing = object.state === 'missing' && plan.failure === undefined
    const existence = object.state === 'exists' ? 'existing' : isMissing ? 'missing' : undefined
    return {
      ...plan,
      effect: { ...plan.effect, object: { kind: kind.type, name } },
      objectState: isNew ? 'created' : existence,
      formerName: object.liveName && !isSameName(object.liveName, name) ? object.liveName : undefined,
    }
  }

  /** Whether nothing in the object is older than the script. Older objects can be moved into a new database or schema. */
  private isNew({ kind, name, signature, object }: ResolvedStatement): boolean {
    const { created } = this.account
    if (created.isCertain(object.createdAt) && !isContainer(kind.type)) return true
    return !object.isTemporary && created.has({ kind: kind.type, name, signature })
  }

  private planResolved(resolved: ResolvedStatement): StatementPlan {
    const { statement, object, kind, name, key, index, requested } = resolved
    if (statement.type === 'create') return this.creationPlanner.plan(resolved, statement)
    if (statement.type === 'undrop') return this.planUndrop(resolved)
    if (statement.type === 'alter' || statement.type === 'comment') this.account.alterations.add(key, index, requested)
    if (object.state === 'missing') {
      return statement.ifExists
        ? { effect: SAME, isNeeded: false }
        : { effect: { action: 'none' }, isNeeded: true, failure: describeMissing(kind.type, name) }
    }
    switch (statement.type) {
      case 'alter':
      case 'comment':
        return this.planAlter(resolved)
      case 'drop':
        return this.planDrop(resolved)
      case 'truncate':
        return this.planTruncate(resolved)
    }
  }

  private planAlter(resolved: ResolvedStatement): StatementPlan {
    const { kind, name, signature, requested, object, statement, code, key, index } = resolved
    const comparison = compareResolved(resolved, requested, this.account)
    if (object.state === 'pending' || comparison === undefined) return PENDING
    if (code.matches(statement.next, 'SWAP', 'WITH')) return this.planSwap(resolved)
    if (object.state === 'unknown') return planUnknown(NOT_SHOWN)
    if (requested.renameTo !== undefined) return this.planRename(resolved, requested.renameTo)
    const { changes, notCompared, droppedColumns } = comparison
    const failure = findColumnFailure(requested, comparison)
    if (changes.length === 0 && notCompared.length === 0 && failure === undefined) {
      return { effect: SAME, isNeeded: false, changes: [], droppedColumns }
    }
    this.account.objects.alter(kind, name, signature, requested)
    // A new object does not have yet what cannot be compared.
    const isUnknown = changes.length === 0 && failure === undefined && object.liveName !== undefined
    if (isUnknown) return planUnknown(formatNotCompared(notCompared))
    const plan = planChange({ changes, notCompared, droppedColumns })
    const overrides = this.account.alterations.listOverrides(key, index, { changes })
    return { ...plan, failure: failure ?? plan.failure, overrides }
  }

  private planRename(resolved: ResolvedStatement, target: ObjectName): StatementPlan {
    const { kind, name, signature, object, index } = resolved
    const { session, objects, grants, created } = this.account
    const to = session.qualify(target, countKindParts(kind))
    if (to === 'pending') return PENDING
    const newName = to ?? [...name.slice(0, -1), ...target]
    const existing = objects.find(kind, newName, signature)
    if (existing.state === 'pending') return PENDING
    const { isTemporary } = object
    const renamed = { kind: kind.type, name: newName, signature }
    const isNew = this.isNew(resolved)
    objects.rename(kind, name, newName, signature)
    created.remove({ kind: kind.type, name, signature }, index, { isTemporary })
    if (isNew) created.add(renamed, index, { isTemporary })
    else created.remove(renamed, index, { isTemporary })
    if (isContainer(kind.type)) session.forget(kind.type, name)
    if (!isNew) created.fillContainers(newName, index)
    grants.rename(kind.type, name, newName)
    return {
      effect: { action: 'rename', detail: `to ${formatObjectName(newName)}` },
      isNeeded: true,
      failure: existing.state === 'exists' ? describeExisting(kind.type, newName) : undefined,
    }
  }

  // The names of both objects change places, and with them their contents and grants.
  private planSwap({ kind, name, code, statement, signature, index }: ResolvedStatement): StatementPlan {
    const { objects, grants, session } = this.account
    const reference = code.slice(statement.next + 2)
    const other = readWholeName(reference.sql)
    const fullName = other && session.qualify(other, countKindParts(kind))
    for (const swapped of [name, fullName]) {
      if (!Array.isArray(swapped)) continue
      objects.setUnknown(kind.type, swapped)
      grants.setUnknown(kind.type, swapped)
      this.account.created.remove({ kind: kind.type, name: swapped, signature }, index)
      if (isContainer(kind.type)) session.forget(kind.type, swapped)
    }
    return { effect: { action: 'change', detail: `swapped with ${reference.sql}` }, isNeeded: true }
  }

  private planDrop({ kind, name, signature, object, index }: ResolvedStatement): StatementPlan {
    if (object.state === 'pending') return PENDING
    const { live, objects, grants, session } = this.account
    const loses = object.liveName && describeLoss(kind, object.liveName, 'drop', live)
    objects.drop(kind.type, name, signature)
    this.account.created.remove({ kind: kind.type, name, signature }, index, object)
    grants.resetObject(kind.type, name, signature || undefined)
    if (isContainer(kind.type)) session.deselect(kind.type, name)
    return object.state === 'unknown' ? planUnknown(NOT_SHOWN) : { effect: { action: 'drop', loses }, isNeeded: true }
  }

  private planUndrop({ kind, name, signature, object, index }: ResolvedStatement): StatementPlan {
    if (object.state === 'pending') return PENDING
    const { objects, grants } = this.account
    objects.setUnknown(kind.type, name, signature)
    grants.setUnknown(kind.type, name, signature || undefined)
    this.account.created.remove({ kind: kind.type, name, signature }, index)
    return {
      effect: { action: 'create', detail: 'restored' },
      isNeeded: true,
      failure: object.state === 'exists' ? describeExisting(kind.type, name) : undefined,
    }
  }

  private planTruncate({ kind, object }: ResolvedStatement): StatementPlan {
    if (object.state === 'pending') return PENDING
    const loses = object.liveName && describeLoss(kind, object.liveName, 'truncate', this.account.live)
    return { effect: { action: 'change', loses, detail: 'truncated' }, isNeeded: true }
  }
}

/** ADD COLUMN of a column that exists, and DROP and ALTER COLUMN of one that does not, are errors. */
function findColumnFailure(
  { addedColumns = [], droppedColumns = [], columnChanges = [], isConditional }: Requested,
  { changes, notCompared, droppedColumns: dropped }: Comparison,
): string | undefined {
  if (isConditional || notCompared.includes('columns')) return undefined
  const isNew = (name: string) =>
    changes.some(({ property, from }) => from === undefined && property === formatColumn(name))
  const existing = addedColumns.find(({ name }) => !isNew(name))
  if (existing !== undefined) return describeExisting('Column', [existing.name])
  const missing =
    droppedColumns.find(name => !dropped.includes(name)) ??
    columnChanges.find(({ name }) => notCompared.includes(formatColumn(name)))?.name
  return missing === undefined ? undefined : describeMissing('Column', [missing])
}
