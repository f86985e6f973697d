import { Deadline } from '../../shared/deadline.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import type { Allowances } from './guard/allowances.ts'
import { createRefusalError, findRefusal } from './guard/refusal.ts'
import { loadInputs } from './inputs.ts'
import { output } from './outputs.ts'
import { Reporter } from './report/reporter.ts'
import { hasChanges, listEffects, listRows, type RunResult } from './report/run-result.ts'
import { StatementFailedError } from './report/statement-errors.ts'
import { formatRefusal, renderSummary } from './report/summary.ts'
import { runStatements, UNREAD_ACCOUNT } from './run-statements.ts'
import { redactData, redactStatements } from './secrets/redact.ts'
import { openSession } from './session/session.ts'
import { readScripts, resumeFrom } from './sql/scripts.ts'
import { formatLocation, type Statement } from './sql/statement.ts'
import { mergeVariables } from './sql/variables.ts'

export async function run({ signal, clock }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const { mode, secretVariables = {}, password, passphrase, token } = inputs
  const start = clock.now()
  const deadline = Deadline.after(inputs.timeoutMinutes * 60_000, { clock, signal })
  const scripts = readScripts(inputs.scripts, { variables: mergeVariables(inputs), placeholders: inputs.placeholders })
  const { statements, redact } = redactStatements(scripts, [
    ...Object.values(secretVariables),
    password,
    passphrase,
    token,
  ])
  const selection = resumeFrom(statements, inputs.continueFrom)
  const allowances = { destructive: inputs.allowDestructive, opaqueFiles: inputs.allowOpaque ?? [] }
  if (mode === 'apply') assertAllowed(selection.statements, allowances)
  const reporter = new Reporter(mode, redact)
  const session = await openSession(inputs, deadline.enforce(), { onReconnect: () => reporter.sessionLost() })
  try {
    const result = await runStatements(selection, session, { ...inputs, allowances, deadline, redact }, finished =>
      reporter.statementFinished(finished),
    )
    const { error } = result.failure ?? {}
    if (error instanceof StatementFailedError) reporter.statementFailed(error)
    reporter.finish()
    const refusal = formatRefusal(result)
    if (refusal !== undefined) reporter.planRefused(refusal)
    setOutputs(result, session.queryIds, redact)
    const account = inputs.host === undefined ? inputs.account : undefined
    await writeSummary(renderSummary(result, { account, elapsedMs: clock.now() - start }, redact))
    if (result.failure !== undefined) throw error
  } finally {
    await session.close()
  }
}

function assertAllowed(statements: Statement[], allowances: Allowances): void {
  const refusals = statements.flatMap(statement => findRefusal(statement, allowances, UNREAD_ACCOUNT) ?? [])
  if (refusals.length > 0) throw createRefusalError(refusals)
}

function setOutputs(result: RunResult, queryIds: string[], redact: (text: string) => string): void {
  output('changed', hasChanges(result))
  output('statements', result.finished.length)
  output('plan', listEffects(result, redact))
  output('query-ids', queryIds)
  if (result.failure?.statement !== undefined) output('failed-statement', formatLocation(result.failure.statement))
  const rows = listRows(result)
  if (rows !== undefined) output('rows', redactData(rows, redact))
}
