import type { Deadline } from '../../shared/deadline.ts'
import { AccountReader } from './account/account-reader.ts'
import { applyPlan } from './apply/apply-plan.ts'
import type { FinishedStatement, RunResult } from './apply/run-result.ts'
import { createCancelledError, createTimeoutError, type RunProgress } from './apply/statement-errors.ts'
import { redactEffect } from './changes/effect.ts'
import type { PlannedStatement } from './changes/planned-statement.ts'
import { Planner } from './changes/planner.ts'
import type { Allowances } from './guard/allowances.ts'
import type { LiveFacts } from './guard/live-facts.ts'
import { createRefusalError, findRefusal, formatReasons, type Refusal } from './guard/refusal.ts'
import type { Session } from './session/session.ts'
import type { Statement } from './sql/statement.ts'

export interface RunOptions {
  mode: 'apply' | 'plan'
  allowances: Allowances
  /** Whether `apply` sends statements that are not needed, too. */
  runAll: boolean
  timeoutMinutes: number
  /** Its signal aborts when the job is cancelled. */
  deadline: Deadline
  redact: (text: string) => string
  /** The role of the login. */
  role: string | undefined
  /** The user of the login; undefined if the login method finds it. */
  user: string | undefined
  /** Opens another session with the same login. */
  openSession: () => Session
  /** The QUERY_TAG of a statement. */
  createQueryTag: (statement: Statement) => string
  /** Checks the plan before anything runs. @throws ActionError */
  checkPlan: (planned: readonly PlannedStatement[]) => void
  onStarted: (statement: Statement) => void
  onFinished: (finished: FinishedStatement) => void
}

export interface Sessions {
  /** Reads the account. */
  reader: Session
  /** Runs the statements. */
  session: Session
}

interface SelectedStatements {
  /** USE, SET and ALTER SESSION statements before `statements`. */
  sessionStatements: Statement[]
  statements: Statement[]
}

/**
 * Plans the statements against the account; in mode `apply` it then runs those that are needed. It never throws: an
 * error ends the run and is part of the result.
 */
export async function runStatements(
  { sessionStatements, statements }: SelectedStatements,
  { reader, session }: Sessions,
  options: RunOptions,
): Promise<RunResult> {
  const { mode, allowances, runAll, onFinished } = options
  const refusals = new Map<Statement, Refusal>()
  const planner = new Planner(new AccountReader(reader, session), {
    runAll,
    findRefusal(statement: Statement, facts: LiveFacts) {
      const refusal = findRefusal(statement, allowances, facts)
      if (refusal === undefined) refusals.delete(statement)
      else refusals.set(statement, refusal)
      return refusal && formatReasons(refusal)
    },
  })
  const all = [...sessionStatements, ...statements]
  const first = sessionStatements.length
  const warnings = new Map<Statement, string>()
  const plan = async (from: number) => {
    const planned = redactPlan(await planner.plan(all, from), options.redact)
    for (const { statement, warning } of planned) if (warning !== undefined) warnings.set(statement, warning)
    return planned
  }
  try {
    const planned = (await plan(0)).slice(first)
    options.checkPlan(planned)
    if (mode === 'plan') {
      const finished = planned.map(({ statement, effect, refusal, failure, risk, warning = risk }) => {
        return { statement, effect, durationMs: 0, refusal, failure, warning }
      })
      for (const statement of finished) onFinished(statement)
      return createPlanResult(mode, statements, finished)
    }
    const refused = planned.flatMap(({ statement, refusal }) => (refusal && refusals.get(statement)) || [])
    if (refused.length > 0) throw createRefusalError(refused)
    const replan = (index: number) => plan(first + index)
    const result = await applyPlan(planned, session, sessionStatements, { ...options, replan })
    const finished = result.finished.map(one => ({ ...one, warning: warnings.get(one.statement) }))
    return { ...result, finished }
  } catch (error) {
    const failure = describeFailure(error, statements[0], options)
    return { ...createPlanResult(mode, statements, []), failure }
  }
}

/** Masks secrets in everything that a plan says, whichever output shows it. */
function redactPlan(planned: PlannedStatement[], redact: (text: string) => string): PlannedStatement[] {
  for (const statement of planned) {
    statement.effect = redactEffect(statement.effect, redact)
    if (statement.refusal !== undefined) statement.refusal = redact(statement.refusal)
    if (statement.failure !== undefined) statement.failure = redact(statement.failure)
    if (statement.risk !== undefined) statement.risk = redact(statement.risk)
    if (statement.warning !== undefined) statement.warning = redact(statement.warning)
  }
  return planned
}

const createPlanResult = (
  mode: RunResult['mode'],
  statements: readonly Statement[],
  finished: FinishedStatement[],
): RunResult => ({
  ...{ mode, total: statements.length, finished, lastQuery: undefined, failure: undefined },
  ...{ uncertain: [], notRun: [] },
})

/** Why the statements could not be planned. */
function describeFailure(error: unknown, first: Statement | undefined, options: RunOptions): RunResult['failure'] {
  const { deadline, timeoutMinutes } = options
  if (first === undefined) return { error, statement: undefined }
  const progress: RunProgress = {
    ...{ resumeAt: first, isRolledBack: false, ranAhead: [], notRun: [], uncertain: [], otherFailures: [] },
  }
  if (deadline.signal?.aborted) return { error: createCancelledError([], progress), statement: undefined }
  if (deadline.remaining() === 0) {
    return { error: createTimeoutError(timeoutMinutes, [], progress), statement: undefined }
  }
  return { error, statement: undefined }
}
