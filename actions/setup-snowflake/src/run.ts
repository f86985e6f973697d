import { type Clock, Deadline } from '../../shared/deadline.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { createQueryTag } from './apply/query-tag.ts'
import type { RunResult } from './apply/run-result.ts'
import { StatementFailedError } from './apply/statement-errors.ts'
import { assertSamePlan, createPlanFile, readPlanFile, writePlanFile } from './changes/plan-file.ts'
import type { Allowances } from './guard/allowances.ts'
import { createRefusalError, findRefusal } from './guard/refusal.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import { output } from './outputs.ts'
import { assertApplicable, assertUnchanged, hasChanges, listEffects, listRows } from './report/output-values.ts'
import { Reporter } from './report/reporter.ts'
import { renderSummary } from './report/summary.ts'
import { runStatements } from './run-statements.ts'
import { redactData, redactError, redactStatements } from './secrets/redact.ts'
import { openSession, openSessionInBackground } from './session/session.ts'
import { readScripts, resumeFrom } from './sql/scripts.ts'
import { formatLocation, type Statement } from './sql/statement.ts'
import { mergeVariables } from './sql/variables.ts'

export async function run({ signal, clock }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const start = clock.now()
  const deadline = Deadline.after(inputs.timeoutMinutes * 60_000, { clock, signal })
  const { secretVariables = {}, password, passphrase, privateKey, token } = inputs
  const scripts = readScripts(inputs.scripts, { variables: mergeVariables(inputs), placeholders: inputs.placeholders })
  const { AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = process.env
  const { statements, redact } = redactStatements(scripts, [
    ...Object.values(secretVariables),
    ...[password, passphrase, privateKey, token],
    ...[AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN],
  ])
  try {
    await runScripts(inputs, statements, redact, { clock, start, deadline })
  } catch (error) {
    throw redactError(error, redact)
  }
}

async function runScripts(
  inputs: Inputs,
  statements: Statement[],
  redact: (text: string) => string,
  { clock, start, deadline }: { clock: Clock; start: number; deadline: Deadline },
): Promise<void> {
  const { mode } = inputs
  const selection = resumeFrom(statements, inputs.continueFrom)
  const expectedPlan = inputs.expectPlan === undefined ? undefined : readPlanFile(inputs.expectPlan)
  const reporter = new Reporter({ mode, total: selection.statements.length }, redact)
  const allowances = { destructive: inputs.allowDestructive, opaqueFiles: inputs.allowOpaque ?? [] }
  if (mode === 'apply') assertAllowed(selection.statements, allowances)
  const tagStatement = (statement: Statement | undefined) => redact(createQueryTag(inputs.queryTag, statement))
  const login = { ...inputs, queryTag: tagStatement(undefined) }
  const queryIds: string[] = []
  const onReconnect = () => reporter.sessionLost()
  const onQuery = (queryId: string) => queryIds.push(queryId)
  const enforced = deadline.enforce()
  const reader = await openSession(login, enforced, mode === 'apply' ? { onReconnect } : { onReconnect, onQuery })
  const sessions = [reader]
  const openScriptSession = () => {
    const session = openSessionInBackground(login, enforced, { onReconnect, onQuery })
    sessions.push(session)
    return session
  }
  try {
    const result = await runStatements(
      selection,
      // The second login follows the first one, so that a rejected one is not repeated. A plan only reads.
      { reader, session: mode === 'apply' ? openScriptSession() : reader },
      {
        ...inputs,
        allowances,
        deadline,
        redact,
        openSession: openScriptSession,
        createQueryTag: tagStatement,
        checkPlan(planned) {
          const plan = createPlanFile(planned, inputs, redact)
          if (expectedPlan !== undefined) assertSamePlan(expectedPlan, plan)
          if (mode === 'plan') output('plan-file', writePlanFile(plan))
        },
        onStarted: statement => reporter.statementStarted(statement),
        onFinished: finished => reporter.statementFinished(finished),
      },
    )
    const { error } = result.failure ?? {}
    reporter.finish()
    if (error instanceof StatementFailedError) reporter.statementFailed(error)
    reporter.annotate(result.finished)
    setOutputs(result, queryIds, redact)
    const account = inputs.host === undefined ? inputs.account : undefined
    await writeSummary(renderSummary(result, { account, elapsedMs: clock.now() - start }, redact))
    if (result.failure !== undefined) throw error
    assertApplicable(result)
    if (inputs.failOnChange) assertUnchanged(result)
  } finally {
    reporter.finish()
    await Promise.all(sessions.map(session => session.close()))
  }
}

/** Rejects before the login what is destructive in every account. @throws ActionError */
function assertAllowed(statements: readonly Statement[], allowances: Allowances): void {
  const refusals = statements.flatMap(statement => findRefusal(statement, allowances) ?? [])
  if (refusals.length > 0) throw createRefusalError(refusals)
}

function setOutputs(result: RunResult, queryIds: readonly string[], redact: (text: string) => string): void {
  output('changed', hasChanges(result))
  output('statements', result.finished.length)
  output('plan', listEffects(result, redact))
  output('query-ids', redactData(queryIds, redact))
  if (result.failure?.statement !== undefined) output('failed-statement', formatLocation(result.failure.statement))
  const rows = listRows(result)
  if (rows !== undefined) output('rows', redactData(rows, redact))
}
