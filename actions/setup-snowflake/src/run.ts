import * as core from '@actions/core'
import { ActionError, DeadlineError } from '../../shared/errors.ts'
import { forLog } from '../../shared/remote-text.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { duration, throwIfCancelled } from '../../shared/wait.ts'
import { Comparison } from './comparison.ts'
import { loadInputs } from './inputs.ts'
import { output } from './outputs.ts'
import { from, readScripts, requireHarmless, type Statement } from './script.ts'
import { openSession, type Result, type Session, StatementError } from './session.ts'
import { type Account, renderSummary } from './summary.ts'

// Enough for an answer; a step's outputs are limited to 1 MB a job.
const ROWS = 1_000

export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const started = Date.now()
  const deadline = started + inputs.timeoutMinutes * 60_000
  const all = readScripts(inputs.scripts, { ...inputs.variables, ...inputs.secretVariables })
  const statements = from(all, inputs.continueFrom)
  requireHarmless(statements, inputs.allowDestructive)
  const account: Account = { total: statements.length, done: [], failed: undefined, last: undefined, took: 0 }
  const session = await openSession(inputs)
  const abort = () => void session.close()
  signal.addEventListener('abort', abort, { once: true })
  try {
    const comparison = new Comparison(session)
    for (const statement of statements) {
      throwIfCancelled(signal)
      if (Date.now() > deadline)
        throw new DeadlineError(`${inputs.timeoutMinutes} minutes have passed`, {
          hint: `Resume with continue-from: ${place(statement)}`,
        })
      account.failed = place(statement)
      await runStatement(statement, session, comparison, account)
      account.failed = undefined
    }
  } finally {
    signal.removeEventListener('abort', abort)
    output(
      'changed',
      account.done.some(({ effect }) => effect === 'created' || effect === 'changed'),
    )
    output('statements', account.done.length)
    output(
      'query-ids',
      account.done.flatMap(({ queryId }) => queryId ?? []),
    )
    if (account.failed !== undefined) output('failed-statement', account.failed)
    if (account.last !== undefined) output('rows', account.last.rows.slice(0, ROWS))
    account.took = Date.now() - started
    await writeSummary(renderSummary(account))
    await session.close()
  }
}

async function runStatement(
  statement: Statement,
  session: Session,
  comparison: Comparison,
  account: Account,
): Promise<void> {
  const { file, line, sql } = statement
  const before = Date.now()
  const title = forLog(sql.replace(/\s+/g, ' ').slice(0, 80))
  const same = await comparison.isSame(sql)
  const result = same ? undefined : await execute(statement, session)
  const effect = result === undefined ? 'same' : comparison.effectOf(sql, result)
  if (result !== undefined && /^(SELECT|WITH)\b/i.test(sql)) account.last = result
  const took = Date.now() - before
  account.done.push({ file, line, title, effect, took, queryId: result?.queryId })
  core.info(`✓ ${place(statement)}  ${title}  (${duration(took)})  ${effect === 'none' ? '' : effect}`)
}

async function execute(statement: Statement, session: Session): Promise<Result> {
  const { file, line, sql } = statement
  try {
    return await session.run(sql)
  } catch (error) {
    if (!(error instanceof StatementError)) throw error
    core.error(forLog(error.message), { file, startLine: line })
    const ids = `code ${error.code}, SQL state ${error.sqlState ?? 'none'}, query id ${error.queryId ?? 'none'}`
    throw new ActionError(`${place(statement)} failed (${ids}): ${forLog(error.message)}\n${forLog(sql)}`, {
      hint: `Mend it and resume with continue-from: ${place(statement)}`,
    })
  }
}

const place = ({ file, line }: Statement): string => `${file}:${line}`
