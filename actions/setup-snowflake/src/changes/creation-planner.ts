import type { Comparison } from '../kinds/compare-column.ts'
import type { TokenList } from '../sql/tokens.ts'
import { describeLoss } from './data-loss.ts'
import { SAME } from './effect.ts'
import {
  compareSubject,
  describeChange,
  describeExisting,
  describeMissing,
  formatNotCompared,
  type ObjectStatement,
  type ObjectSubject,
} from './object-subject.ts'
import { type Outcome, PENDING, planUnknown } from './outcome.ts'
import type { SimulatedAccount } from './simulated-account.ts'

type CreateStatement = Extract<ObjectStatement, { type: 'create' }>

/** Plans CREATE in all its forms. */
export class CreationPlanner {
  private readonly account: SimulatedAccount

  constructor(account: SimulatedAccount) {
    this.account = account
  }

  plan(subject: ObjectSubject, statement: CreateStatement): Outcome {
    const { kind, object, name } = subject
    // A temporary object hides one of the same name.
    if (statement.temporary && !object.isTemporary) return this.planNew(subject, true)
    if (object.state === 'missing') {
      const outcome = this.planNew(subject, statement.temporary)
      if (!object.isContainerMissing) return outcome
      const failure = describeMissing(name.length === 3 ? 'SCHEMA' : 'DATABASE', name.slice(0, -1))
      return { ...outcome, failure }
    }
    const comparison = this.compareExisting(subject, statement)
    if (object.state === 'pending' || comparison === 'pending') return this.suspend(subject)
    if (object.state === 'unknown') {
      if (statement.whenExists === 'replace') this.create(subject, false)
      return planUnknown('SHOW does not say whether it exists')
    }
    switch (statement.whenExists) {
      case 'fail':
        return { effect: { action: 'create' }, isNeeded: true, failure: describeExisting(kind.type, name) }
      case 'keep':
        return this.planIfNotExists(subject, comparison)
      case 'alter':
        return this.planOrAlter(subject, comparison)
      case 'replace':
        return this.planReplace(subject, comparison)
    }
  }

  private compareExisting(subject: ObjectSubject, { whenExists }: CreateStatement): Comparison | 'pending' {
    const { kind, requested } = subject
    const isCompared = whenExists === 'replace' ? kind.definition !== undefined : whenExists !== 'fail'
    if (!isCompared) return { changes: [], notCompared: [], droppedColumns: [] }
    // OR ALTER and OR REPLACE give a default to what they do not name.
    return compareSubject(subject, { ...requested, isComplete: whenExists !== 'keep' }, this.account) ?? 'pending'
  }

  private planNew(subject: ObjectSubject, isTemporary: boolean): Outcome {
    this.create(subject, isTemporary)
    return { effect: { action: 'create' }, isNeeded: true }
  }

  private create(subject: ObjectSubject, isTemporary: boolean, keepsGrants = false): void {
    const { kind, name, signature, requested, code, statement, index } = subject
    const isCopy = isCopied(code, statement.next)
    this.account.objects.create(kind.type, name, signature, { requested, isCopy, isTemporary, keepsGrants })
    this.account.addCreated({ kind: kind.type, name, signature }, index, { keepsGrants })
  }

  // Whether the database or schema becomes the current one depends on whether it exists.
  private suspend({ kind }: ObjectSubject): Outcome {
    if (kind.type === 'DATABASE' || kind.type === 'SCHEMA') this.account.session.suspend(kind.type)
    return PENDING
  }

  private planIfNotExists(subject: ObjectSubject, comparison: Comparison): Outcome {
    const { changes, notCompared } = this.ignoreLater(subject, comparison)
    const detail = formatNotCompared(notCompared)
    const effect = changes.length > 0 ? ({ action: 'differs', changes, detail } as const) : { ...SAME, detail }
    return { effect, isNeeded: false, changes: [] }
  }

  private planOrAlter(subject: ObjectSubject, comparison: Comparison): Outcome {
    const { kind, name, signature, requested } = subject
    const { changes, notCompared } = this.ignoreLater(subject, comparison)
    if (changes.length === 0 && notCompared.length === 0) return { effect: SAME, isNeeded: false, changes: [] }
    this.account.objects.alter(kind.type, name, signature, requested)
    if (changes.length > 0) return describeChange(comparison)
    return { ...planUnknown(formatNotCompared(notCompared) ?? ''), droppedColumns: comparison.droppedColumns }
  }

  private planReplace(subject: ObjectSubject, comparison: Comparison): Outcome {
    const { kind, name, signature } = subject
    const { changes, notCompared } = this.ignoreLater(subject, comparison)
    const isSame = changes.length === 0 && notCompared.length === 0
    // Views, functions, procedures and policies are their text; a dynamic table has rows, too.
    if (isSame && kind.definition !== undefined && !kind.type.startsWith('DYNAMIC')) {
      return { effect: SAME, isNeeded: false }
    }
    const keepsGrants = copiesGrants(subject)
    const isText = kind.definition !== undefined && !keepsGrants
    const lostGrants = isText ? this.account.grants.listLostGrants(kind.type, name, signature || undefined) : undefined
    if (lostGrants === 'pending') return PENDING
    const loses = this.describeLoss(subject, keepsGrants ? [] : lostGrants)
    this.create(subject, false, keepsGrants)
    const detail = formatNotCompared(notCompared)
    const effect = { action: 'replace', loses, changes: comparison.changes, detail } as const
    return { effect, isNeeded: true, ...(keepsGrants ? { lostGrants: [] } : { lostGrants }) }
  }

  private describeLoss({ kind, object }: ObjectSubject, lostGrants: readonly string[] | undefined): string | undefined {
    const loses = object.liveName && describeLoss(kind, object.liveName, 'replace', this.account.live)
    if (lostGrants === undefined || !loses?.startsWith(LOST_GRANTS)) return loses
    const others = loses.slice(LOST_GRANTS.length).replace(/^; /, '')
    return [...lostGrants, others].filter(text => text !== '').join(', ') || undefined
  }

  private ignoreLater({ key, index }: ObjectSubject, comparison: Comparison): Comparison {
    return this.account.alterations.ignoreLater(key, index, comparison)
  }
}

// As the table of kinds has it.
const LOST_GRANTS = 'its grants without COPY GRANTS'

/** Whether CREATE OR REPLACE has COPY GRANTS, which stands before the text of a view or procedure. */
function copiesGrants({ code, statement }: ObjectSubject): boolean {
  const copy = code.find('COPY', statement.next)
  return copy > 0 && code.word(copy + 1) === 'GRANTS'
}

/** Whether an object starts as a copy: CLONE, FROM SHARE, AS REPLICA OF. */
const isCopied = (code: TokenList, next: number): boolean =>
  code.word(next) === 'CLONE' || code.word(next) === 'FROM' || code.matches(next, 'AS', 'REPLICA')
