import * as core from '@actions/core'
import { forLog } from '../../shared/remote-text.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { duration } from '../../shared/wait.ts'
import { wordsOf } from './changes/effect.ts'
import { loadInputs } from './inputs.ts'
import { output } from './outputs.ts'
import { changedIn, type Done, planOf, type Report, rowsOf } from './report/report.ts'
import { renderSummary, tally } from './report/summary.ts'
import { runAll } from './run-statements.ts'
import { redactData, redaction } from './secrets/redact.ts'
import { openSession, type Session } from './session/session.ts'
import { requireHarmless } from './sql/destructive.ts'
import { from, readScripts } from './sql/scripts.ts'
import { placeOf, type Statement, titleOf } from './sql/statement.ts'
import { variablesOf } from './sql/variables.ts'

export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const started = Date.now()
  const statements = readScripts(inputs.scripts, variablesOf(inputs))
  const redact = redaction(
    inputs,
    statements.flatMap(({ distinct = [] }) => distinct),
  )
  // A secret of one statement can be in another; it is masked before a text is shortened.
  for (const statement of statements) statement.shown = redact(statement.shown)
  const { context, rest } = from(statements, inputs.continueFrom)
  requireHarmless(rest, inputs.allowDestructive || inputs.mode === 'plan')
  const report: Report = {
    mode: inputs.mode,
    total: rest.length,
    done: [],
    failed: undefined,
    last: undefined,
    took: 0,
  }
  const deadline = started + inputs.timeoutMinutes * 60_000
  const stop = AbortSignal.any([signal, AbortSignal.timeout(deadline - started)])
  const session = await openSession(inputs, core.info, { signal: stop, deadline })
  const log = fileLog(report, redact)
  try {
    await runAll({ context, rest }, session, { ...inputs, signal, deadline, redact, report, annotate }, log.line)
  } finally {
    log.end()
    report.took = Date.now() - started
    await account(report, session, redact)
    await session.close()
  }
}

/** Marks the line of a script on which Snowflake found a fault. */
const annotate = (message: string, statement: Statement, startLine: number) =>
  core.error(forLog(message), { file: statement.file, startLine, title: 'SQL failed' })

async function account(report: Report, session: Session, redact: (text: string) => string): Promise<void> {
  output('changed', changedIn(report))
  output('statements', report.done.length)
  output('plan', planOf(report, redact))
  output('query-ids', session.queryIds)
  if (report.failed !== undefined) output('failed-statement', placeOf(report.failed))
  const rows = rowsOf(report)
  if (rows !== undefined) output('rows', redactData(rows, redact))
  await writeSummary(renderSummary(report, redact))
}

const count = (statements: number) => `${statements} statement${statements === 1 ? '' : 's'}`

/** A line for every statement, the lines of a script in a group, and after it what became of the script. */
function fileLog({ mode }: Pick<Report, 'mode'>, redact: (text: string) => string) {
  let current: Done[] = []
  const end = () => {
    const file = current[0]?.statement.file
    if (file === undefined) return
    core.endGroup()
    const took = current.reduce((sum, one) => sum + one.took, 0)
    core.info(`${file}: ${count(current.length)}, ${tally(current, mode)} (${duration(took)})`)
    current = []
  }
  const line = (done: Done) => {
    const { statement, verdict, took } = done
    if (current[0]?.statement.file !== statement.file) {
      end()
      core.startGroup(statement.file)
    }
    current.push(done)
    const words = redact(wordsOf(verdict, mode))
    core.info(
      forLog(`✓ ${placeOf(statement)}  ${redact(titleOf(statement))}  (${Math.round(took)} ms) ${words}`.trimEnd()),
    )
  }
  return { line, end }
}
