import { findKind } from '../kinds/object-kinds.ts'
import { isFixedSetting } from '../sql/read-only.ts'
import { readParts, type StatementPart } from '../sql/statement.ts'
import { describeMissing } from './resolved-statement.ts'
import { substituteSessionVariables } from './session-expression.ts'
import type { SimulatedAccount } from './simulated-account.ts'
import type { Selection } from './simulated-session.ts'
import { NO_CHANGE, type StatementPlan } from './statement-plan.ts'

/** Plans USE, SET, UNSET and ALTER SESSION. */
export class SessionPlanner {
  private readonly account: SimulatedAccount
  private readonly isFirstPass: boolean

  constructor(account: SimulatedAccount, isFirstPass: boolean) {
    this.account = account
    this.isFirstPass = isFirstPass
  }

  plan({ code, kind }: StatementPart): StatementPlan {
    // What might change more than the session, or sets another value later, runs where it stands.
    const isNeeded = !isFixedSetting({ code, kind })
    const plan: StatementPlan = { ...NO_CHANGE, isNeeded }
    if (code.word(0) === 'SET' || code.word(0) === 'UNSET') this.account.session.set(code)
    if (code.word(0) !== 'USE') return plan
    const selection = this.account.session.readUse(code)
    if (selection === undefined) return plan
    const failure = this.findMissing(selection)
    this.account.session.select(selection)
    if (failure === 'pending') return { ...plan, isPending: true }
    return failure === undefined ? plan : { ...plan, isNeeded: true, failure }
  }

  private findMissing({ kind, name }: Selection): string | 'pending' | undefined {
    const objectKind = findKind(kind)
    const fullName = name && this.account.session.qualify(name, kind === 'SCHEMA' ? 2 : 1)
    if (objectKind === undefined || fullName === undefined) return undefined
    if (fullName === 'pending') return 'pending'
    if (kind === 'SCHEMA' || kind === 'DATABASE') {
      // Requests about the objects in it show whether it exists; only if there are none it is asked for.
      const liveName = this.account.objects.findLiveName(kind, fullName)
      if (this.isFirstPass || (liveName !== undefined && this.account.live.hasAnswers(kind, liveName))) return undefined
    }
    const { state } = this.account.objects.find(objectKind, fullName)
    if (state === 'pending') return 'pending'
    return state === 'missing' ? describeMissing(kind, fullName) : undefined
  }

  /** The statement with the values of its session variables. */
  substitute(part: StatementPart): StatementPart | 'pending' {
    const { code, kind } = part
    if (/^(session|query|dml|run|transaction)$/.test(kind.type) || code.find('$') < 0) return part
    const { sql, state } = substituteSessionVariables(code, this.account.session)
    if (state === 'pending') return 'pending'
    const [substituted] = state === 'known' ? readParts(sql) : []
    return substituted ?? part
  }
}
