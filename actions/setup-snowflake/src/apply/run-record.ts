import type { PlannedStatement } from '../changes/planned-statement.ts'
import { UncertainStatementError } from '../session/session.ts'
import type { Statement } from '../sql/statement.ts'
import type { FinishedStatement } from './run-result.ts'
import type { Failure, RunProgress } from './statement-errors.ts'

/** What became of the statements of a plan. Reports each one when it and all before it have ended. */
export class RunRecord {
  readonly finished: FinishedStatement[] = []
  private readonly plan: readonly PlannedStatement[]
  private readonly onFinished: (finished: FinishedStatement) => void
  private readonly unreported = new Map<number, FinishedStatement>()
  private readonly failed = new Map<number, Failure>()
  private reportedCount = 0

  constructor(plan: readonly PlannedStatement[], onFinished: (finished: FinishedStatement) => void) {
    this.plan = plan
    this.onFinished = onFinished
  }

  /** The failures in the order of the plan. */
  get failures(): Failure[] {
    return [...this.failed].sort(([left], [right]) => left - right).map(([, failure]) => failure)
  }

  finish(index: number, finished: FinishedStatement): void {
    this.unreported.set(index, finished)
    for (;;) {
      const next = this.unreported.get(this.reportedCount)
      if (next === undefined) return
      this.unreported.delete(this.reportedCount++)
      this.report(next)
    }
  }

  /** Records a failure at an index of the plan; `statement` is another one if a setting failed that it needs. */
  fail(index: number, statement: Statement, error: unknown): void {
    this.failed.set(index, { statement, error })
  }

  /** Reports what ran ahead of a statement that did not. `resumeIndex` is the start of a transaction. */
  end(resumeIndex: number | undefined): RunProgress {
    const first = Math.min(this.reportedCount, resumeIndex ?? this.reportedCount)
    const ranAhead = [...this.unreported].sort(([left], [right]) => left - right)
    for (const [, finished] of ranAhead) this.report(finished)
    return {
      resumeAt: (this.plan[first] ?? (this.plan.at(-1) as PlannedStatement)).statement,
      isRolledBack: first < this.reportedCount,
      ranAhead: ranAhead.filter(([, { queryId }]) => queryId !== undefined).map(([, { statement }]) => statement),
      notRun: this.plan
        .filter((_, index) => index >= this.reportedCount && !this.unreported.has(index) && !this.failed.has(index))
        .map(({ statement }) => statement),
      uncertain: this.failures.flatMap(({ statement, error }) =>
        error instanceof UncertainStatementError ? [{ statement, queryId: error.queryId }] : [],
      ),
      otherFailures: this.failures.slice(1).filter(({ error }) => !(error instanceof UncertainStatementError)),
    }
  }

  private report(finished: FinishedStatement): void {
    this.finished.push(finished)
    this.onFinished(finished)
  }
}
