import * as core from '@actions/core'
import { forLog } from '../../shared/remote-text.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { duration } from '../../shared/wait.ts'
import { formatEffect } from './changes/effect.ts'
import { loadInputs } from './inputs.ts'
import { output } from './outputs.ts'
import { type FinishedStatement, hasChanges, listEffects, listRows, type Report } from './report/report.ts'
import { countEffects, renderSummary } from './report/summary.ts'
import { runStatements } from './run-statements.ts'
import { createRedaction, redactData } from './secrets/redact.ts'
import { openSession, type Session } from './session/session.ts'
import { assertNotDestructive } from './sql/destructive.ts'
import { readScripts, resumeFrom } from './sql/scripts.ts'
import { abbreviateStatement, type Statement, statementLocation } from './sql/statement.ts'
import { mergeVariables } from './sql/variables.ts'

export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const started = Date.now()
  const statements = readScripts(inputs.scripts, mergeVariables(inputs))
  const redact = createRedaction(
    inputs,
    statements.flatMap(({ distinct = [] }) => distinct),
  )
  // A secret of one statement can be in another; it is masked before a text is shortened.
  for (const statement of statements) statement.shown = redact(statement.shown)
  const { context, rest } = resumeFrom(statements, inputs.continueFrom)
  assertNotDestructive(rest, inputs.allowDestructive || inputs.mode === 'plan')
  const report: Report = {
    mode: inputs.mode,
    total: rest.length,
    finished: [],
    failed: undefined,
    last: undefined,
    durationMs: 0,
  }
  const deadline = started + inputs.timeoutMinutes * 60_000
  const stop = AbortSignal.any([signal, AbortSignal.timeout(deadline - started)])
  const session = await openSession(inputs, core.info, { signal: stop, deadline })
  const log = createScriptLog(report, redact)
  try {
    await runStatements({ context, rest }, session, { ...inputs, signal, deadline, redact, report, annotate }, log.line)
  } finally {
    log.end()
    report.durationMs = Date.now() - started
    await setOutputs(report, session, redact)
    await session.close()
  }
}

/** Marks the line of a script on which Snowflake found a fault. */
const annotate = (message: string, statement: Statement, startLine: number) =>
  core.error(forLog(message), { file: statement.file, startLine, title: 'SQL failed' })

async function setOutputs(report: Report, session: Session, redact: (text: string) => string): Promise<void> {
  output('changed', hasChanges(report))
  output('statements', report.finished.length)
  output('plan', listEffects(report, redact))
  output('query-ids', session.queryIds)
  if (report.failed !== undefined) output('failed-statement', statementLocation(report.failed))
  const rows = listRows(report)
  if (rows !== undefined) output('rows', redactData(rows, redact))
  await writeSummary(renderSummary(report, redact))
}

const countStatements = (statements: number) => `${statements} statement${statements === 1 ? '' : 's'}`

/** A line for every statement, the lines of a script in a group, and after it what became of the script. */
function createScriptLog({ mode }: Pick<Report, 'mode'>, redact: (text: string) => string) {
  let current: FinishedStatement[] = []
  const end = () => {
    const file = current[0]?.statement.file
    if (file === undefined) return
    core.endGroup()
    const took = current.reduce((sum, one) => sum + one.durationMs, 0)
    core.info(`${file}: ${countStatements(current.length)}, ${countEffects(current, mode)} (${duration(took)})`)
    current = []
  }
  const line = (done: FinishedStatement) => {
    const { statement, effect: verdict, durationMs: took } = done
    if (current[0]?.statement.file !== statement.file) {
      end()
      core.startGroup(statement.file)
    }
    current.push(done)
    const words = redact(formatEffect(verdict, mode))
    core.info(
      forLog(
        `✓ ${statementLocation(statement)}  ${redact(abbreviateStatement(statement))}  (${Math.round(took)} ms) ${words}`.trimEnd(),
      ),
    )
  }
  return { line, end }
}
