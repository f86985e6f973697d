import { findKind } from '../kinds/object-kinds.ts'
import { isReadOnly } from '../sql/read-only.ts'
import { readParts, type StatementPart } from '../sql/statement.ts'
import { describeMissing } from './object-subject.ts'
import { NONE_OUTCOME, type Outcome } from './outcome.ts'
import { substituteVariables } from './session-expression.ts'
import type { SimulatedAccount } from './simulated-account.ts'
import type { Selection } from './simulated-session.ts'

/** Plans USE, SET, UNSET and ALTER SESSION. */
export class SessionPlanner {
  private readonly account: SimulatedAccount
  private readonly isFirstWalk: boolean

  constructor(account: SimulatedAccount, isFirstWalk: boolean) {
    this.account = account
    this.isFirstWalk = isFirstWalk
  }

  plan({ code, kind }: StatementPart): Outcome {
    // USE, SET and ALTER SESSION that might change more than the session run where they stand.
    const isNeeded = !isReadOnly({ code, kind })
    const outcome: Outcome = { ...NONE_OUTCOME, isNeeded }
    if (code.word(0) === 'SET' || code.word(0) === 'UNSET') this.account.session.set(code)
    if (code.word(0) !== 'USE') return outcome
    const selection = this.account.session.readUse(code)
    if (selection === undefined) return outcome
    const failure = this.findMissing(selection)
    this.account.session.select(selection)
    if (failure === 'pending') return { ...outcome, isPending: true }
    return failure === undefined ? outcome : { ...outcome, isNeeded: true, failure }
  }

  private findMissing({ kind, name }: Selection): string | 'pending' | undefined {
    const objectKind = findKind(kind)
    const fullName = name && this.account.session.qualify(name, kind === 'SCHEMA' ? 2 : 1)
    if (objectKind === undefined || fullName === undefined) return undefined
    if (fullName === 'pending') return 'pending'
    if (kind === 'SCHEMA' || kind === 'DATABASE') {
      // Requests about the objects in it show whether it exists; only if there are none it is asked for.
      const liveName = this.account.objects.findLiveName(kind, fullName)
      if (this.isFirstWalk || (liveName !== undefined && this.account.live.hasAnswers(kind, liveName))) return undefined
    }
    const { state } = this.account.objects.find(objectKind, fullName)
    if (state === 'pending') return 'pending'
    return state === 'missing' ? describeMissing(kind, fullName) : undefined
  }

  /** The statement with the values of its session variables. */
  substitute(part: StatementPart): StatementPart | 'pending' {
    const { code, kind } = part
    if (/^(session|query|dml|run|transaction)$/.test(kind.type) || code.find('$') < 0) return part
    const { sql, state } = substituteVariables(code, this.account.session)
    if (state === 'pending') return 'pending'
    const [substituted] = state === 'known' && sql !== code.sql ? readParts(sql) : []
    return substituted ?? part
  }
}
