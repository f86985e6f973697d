import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError } from '../../../shared/errors.ts'
import { MASK } from '../../../shared/redact.ts'
import type { PlannedStatement } from '../changes/planned-statement.ts'
import { returnsSecret } from '../secrets/secret-names.ts'
import type { QueryResult } from '../session/driver.ts'
import { type Session, UncertainStatementError } from '../session/session.ts'
import { isCreated } from '../session/session-state.ts'
import type { Statement } from '../sql/statement.ts'
import { SELECTED_TYPES } from '../sql/use.ts'
import { CreatedSelections } from './created-selections.ts'
import { type ObjectAccess, readObjectAccess, readSettingAccess } from './dependencies.ts'
import { ParallelStatements } from './parallel-statements.ts'
import { determineEffect } from './result-effect.ts'
import { RunRecord } from './run-record.ts'
import type { FinishedStatement, RunResult } from './run-result.ts'
import { canRunInSeveralSessions, canTake, type ScriptSession, ScriptSessions } from './script-sessions.ts'
import {
  createUseStatement,
  isDeferrable,
  listNeededParts,
  readUsedRole,
  type SessionParts,
  SessionSettings,
} from './session-settings.ts'
import { createRunError } from './statement-errors.ts'
import { TransactionLog } from './transaction-log.ts'

export interface ApplyOptions {
  /** Whether statements are sent that are not needed, too. */
  runAll: boolean
  timeoutMinutes: number
  /** Its signal aborts when the job is cancelled or the time is over. */
  deadline: Deadline
  redact: (text: string) => string
  /** The role of the login. */
  role: string | undefined
  /** The user of the login; undefined if the login method finds it. */
  user: string | undefined
  /** Opens another session with the same login; without it everything runs in one session. */
  openSession?: () => Session
  /** The QUERY_TAG of a statement. */
  createQueryTag?: (statement: Statement) => string | undefined
  /** Reads the account again, and plans the statements from an index on. */
  replan?: (index: number) => Promise<readonly PlannedStatement[]>
  onStarted?: (statement: Statement) => void
  onFinished: (finished: FinishedStatement) => void
}

/**
 * Runs the statements of a plan that are needed, in order; those that can run twice and do not depend on each other run
 * side by side. `settings` are USE, SET and ALTER SESSION statements before the plan. It never throws: an error ends the
 * run and is part of the result.
 */
export const applyPlan = (
  plan: readonly PlannedStatement[],
  session: Session,
  settings: readonly Statement[],
  options: ApplyOptions,
): Promise<RunResult> => new PlanRun(plan, session, settings, options).run()

class PlanRun {
  private readonly plan: PlannedStatement[]
  private readonly sessions: ScriptSessions
  private readonly options: ApplyOptions
  private readonly record: RunRecord
  /** USE, SET and ALTER SESSION statements before the plan. */
  private readonly before: readonly Statement[]
  private readonly settings: SessionSettings
  private readonly transaction = new TransactionLog()
  private next = 0
  private isStopped = false
  private role: string | undefined
  /** The settings of the plan that are not sent yet, by their index. */
  private readonly deferred = new Map<number, Statement>()
  private readonly parallel = new ParallelStatements()
  private readonly selections: CreatedSelections
  private lastQuery: QueryResult | undefined

  constructor(
    plan: readonly PlannedStatement[],
    session: Session,
    settings: readonly Statement[],
    options: ApplyOptions,
  ) {
    this.plan = [...plan]
    this.options = options
    this.settings = new SessionSettings(options.role)
    this.selections = new CreatedSelections(this.settings)
    const needed = plan.filter(({ statement, isNeeded }) => isNeeded || isControl(statement))
    const statements = [...settings, ...needed.map(({ statement }) => statement)]
    const isSpread = !options.runAll && canRunInSeveralSessions(statements, options)
    this.sessions = new ScriptSessions(session, this.settings, isSpread ? options.openSession : undefined)
    this.record = new RunRecord(this.plan, options.onFinished)
    this.role = options.role?.toUpperCase()
    this.before = settings
  }

  async run(): Promise<RunResult> {
    for (const statement of this.before) {
      this.defer(statement)
      if (isDeferrable(statement)) continue
      const parts = this.settings.listParts(statement)
      await this.addSettings(0, statement, parts, this.sessions.select(this.role, { parts, isBusy: false }))
      await this.settle()
    }
    while (this.next < this.plan.length && !this.isStopped) await this.runNext(this.next++)
    await this.settle()
    if (!this.isStopped) this.finishAll(this.takeDeferred())
    return this.createResult()
  }

  private at(index: number): PlannedStatement {
    return this.plan[index] as PlannedStatement
  }

  private async runNext(index: number): Promise<void> {
    const { statement, refusal } = this.at(index)
    if (isDeferrable(statement) && !this.options.runAll) {
      this.defer(statement)
      this.deferred.set(index, statement)
    } else if (isTransactionStart(statement) && !this.isTransactionNeeded(index)) this.skipTransaction(index)
    else if (!this.mustSend(this.at(index))) this.skip(index)
    else if (refusal !== undefined) {
      await this.settle()
      this.fail(index, statement, new ActionError(`Apply refuses the statement: ${refusal}`))
    } else await this.start(index)
  }

  private mustSend({ statement, isNeeded }: PlannedStatement): boolean {
    return isNeeded || this.options.runAll || this.transaction.isActive || isControl(statement)
  }

  private async start(index: number): Promise<void> {
    const { statement } = this.at(index)
    const access = this.transaction.isActive ? undefined : readObjectAccess(statement, this.role)
    const isDefinition = access !== undefined || /^(create|drop|undrop|grant|revoke|comment)$/.test(statement.kind.type)
    const usesCurrentSchema = access?.usesCurrentSchema ?? true
    const parts = listNeededParts(statement, { usesCurrentSchema, isDefinition })
    if (access === undefined || this.selections.hasSome(parts)) await this.settle()
    const session = this.sessions.select(this.role, { parts, isBusy: this.parallel.isBusy })
    await this.addSettings(index, statement, parts, session)
    if (canTake(statement)) this.settings.outdate()
    if (access !== undefined) return this.runBesideOthers(index, access, session)
    await this.settle()
    if (!this.isStopped) await this.runAlone(index, session)
  }

  private defer(statement: Statement): void {
    this.settings.add(statement)
    this.role = readUsedRole(statement, this.role)
  }

  private skip(index: number): void {
    const { statement, effect } = this.at(index)
    this.record.finish(index, { statement, effect, durationMs: 0 })
  }

  // BEGIN and COMMIT around statements that are not needed are not sent. In a transaction that is sent, everything is:
  // a statement that is left out might be the one that commits it.
  private isTransactionNeeded(start: number): boolean {
    const inside = this.plan.slice(start + 1, this.findTransactionEnd(start))
    const isNeeded = (planned: PlannedStatement) => planned.isNeeded && !isDeferrableControl(planned.statement)
    return this.options.runAll || inside.some(isNeeded)
  }

  private findTransactionEnd(start: number): number {
    const end = this.plan.findIndex(({ statement }, index) => index > start && isTransactionEnd(statement))
    return end < 0 ? this.plan.length : end
  }

  private skipTransaction(start: number): void {
    const end = this.findTransactionEnd(start)
    this.skip(start)
    for (; this.next <= end && this.next < this.plan.length; this.next++) {
      const { statement } = this.at(this.next)
      if (statement.kind.type === 'session') {
        this.defer(statement)
        this.deferred.set(this.next, statement)
      } else this.skip(this.next)
    }
  }

  /** Adds the settings that a statement needs to what runs. */
  private async addSettings(
    index: number,
    statement: Statement,
    parts: SessionParts,
    session: ScriptSession,
  ): Promise<void> {
    const settings = session.sent.take(parts, statement)
    const deferred = this.takeDeferred()
    if (settings.length === 0) return this.finishAll(deferred)
    await this.parallel.add({ session, access: readSettingAccess(settings) }, async () => {
      for (const setting of settings) {
        if (!this.canStart()) return
        try {
          await session.session.run(setting.sql, setting, { queryTag: this.options.createQueryTag?.(setting) })
        } catch (error) {
          const failed = deferred.find(([, statement]) => statement === setting)?.[0] ?? index
          return this.fail(failed, setting, error)
        }
      }
      if (!this.isStopped) this.finishAll(deferred)
    })
  }

  private takeDeferred(): [index: number, Statement][] {
    const deferred = [...this.deferred]
    this.deferred.clear()
    return deferred
  }

  private finishAll(settings: [index: number, Statement][]): void {
    for (const [index, statement] of settings) {
      this.record.finish(index, { statement, effect: { action: 'none' }, durationMs: 0 })
    }
  }

  private async runBesideOthers(index: number, access: ObjectAccess, session: ScriptSession): Promise<void> {
    const setCreated = this.selections.add(this.at(index).statement, access.selects, session)
    await this.parallel.add({ access, session }, async () => {
      const result = await this.send(index, session, { isRerunnable: true })
      setCreated(result !== undefined && isCreated(result))
    })
  }

  /** Waits for everything that runs. */
  private async settle(): Promise<void> {
    await this.parallel.settle()
    this.selections.settle()
  }

  private async runAlone(index: number, session: ScriptSession): Promise<void> {
    const { statement, isUnpredictable } = this.at(index)
    const result = await this.send(index, session, { isRerunnable: false })
    if (result === undefined) return
    const { kind } = statement
    if (kind.type === 'query') this.lastQuery = maskSecretRows(statement, result)
    if (kind.type === 'session') {
      session.sent.add(this.settings.add(statement))
      this.role = readUsedRole(statement, this.role)
    } else if (kind.type === 'create' && SELECTED_TYPES.test(kind.objectType) && isCreated(result)) {
      const use = createUseStatement(statement)
      if (use !== undefined) session.sent.add(this.settings.add(use))
    } else if (kind.type === 'run' || kind.type === 'unknown') {
      this.settings.clear()
      session.sent.clear()
      this.role = undefined
    }
    if (isUnpredictable) await this.replanRest()
  }

  private async replanRest(): Promise<void> {
    const { replan } = this.options
    if (replan === undefined || !this.plan.slice(this.next).some(({ isProvisional }) => isProvisional)) return
    try {
      this.plan.splice(this.next, this.plan.length, ...(await replan(this.next)))
    } catch (error) {
      this.fail(this.next, this.at(this.next).statement, error)
    }
  }

  private canStart(): boolean {
    const { deadline } = this.options
    if (deadline.signal?.aborted || deadline.remaining() === 0) this.isStopped = true
    return !this.isStopped
  }

  private async send(
    index: number,
    { session }: ScriptSession,
    { isRerunnable }: { isRerunnable: boolean },
  ): Promise<QueryResult | undefined> {
    if (!this.canStart()) return undefined
    const planned = this.at(index)
    const { statement } = planned
    const start = performance.now()
    this.options.onStarted?.(statement)
    try {
      const options = { queryTag: this.options.createQueryTag?.(statement), ...(isRerunnable ? { isRerunnable } : {}) }
      const result = await session.run(statement.sql, statement, options)
      const effect = determineEffect(planned, result)
      const finished = { statement, effect, durationMs: performance.now() - start, queryId: result.queryId }
      this.transaction.record(index, finished)
      this.record.finish(index, finished)
      return result
    } catch (error) {
      this.fail(index, statement, error)
      return undefined
    }
  }

  private fail(index: number, statement: Statement, error: unknown): void {
    this.isStopped = true
    this.record.fail(index, statement, error)
  }

  private createResult(): RunResult {
    const { start } = this.transaction
    const isCommitUncertain = this.record.failures.some(
      ({ statement, error }) => isTransactionEnd(statement) && error instanceof UncertainStatementError,
    )
    // The session ends with the run, and with it an open transaction.
    if (!isCommitUncertain) this.transaction.rollBack()
    const progress = this.record.end(start)
    const [failure] = this.record.failures
    return {
      mode: 'apply',
      total: this.plan.length,
      finished: this.record.finished,
      lastQuery: this.lastQuery,
      failure: this.isStopped
        ? { error: createRunError(this.record.failures, progress, this.options), statement: failure?.statement }
        : undefined,
      uncertain: progress.uncertain,
      notRun: progress.notRun,
    }
  }
}

const isTransactionStart = ({ kind }: Statement): boolean => kind.type === 'transaction' && kind.boundary === 'begin'

const isTransactionEnd = ({ kind }: Statement): boolean => kind.type === 'transaction' && kind.boundary === 'end'

/** Whether a statement only controls how others run. */
const isControl = ({ kind }: Statement): boolean => kind.type === 'session' || kind.type === 'transaction'

const isDeferrableControl = (statement: Statement): boolean =>
  statement.kind.type === 'transaction' || isDeferrable(statement)

const maskSecretRows = ({ sql }: Statement, result: QueryResult): QueryResult =>
  returnsSecret(sql)
    ? { ...result, rows: result.rows.map(row => Object.fromEntries(Object.keys(row).map(name => [name, MASK]))) }
    : result
