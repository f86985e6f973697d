import * as core from '@actions/core'
import { formatDuration } from '../../../shared/duration.ts'
import { createLog, type Log } from '../../../shared/log.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { formatEffect } from '../changes/effect.ts'
import { abbreviateStatement, formatLocation } from '../sql/statement.ts'
import type { FinishedStatement, RunResult } from './run-result.ts'
import type { StatementFailedError } from './statement-errors.ts'
import { countEffects, countStatements, sumDurations } from './summary.ts'

/** Writes the log of a run: a line for each statement, a group and a closing line for each script. */
export class Reporter {
  private readonly mode: RunResult['mode']
  private readonly log: Log
  private script: FinishedStatement[] = []

  constructor(mode: RunResult['mode'], redact: (text: string) => string) {
    this.mode = mode
    this.log = createLog(redact)
  }

  statementFinished(finished: FinishedStatement): void {
    const { statement, effect, durationMs } = finished
    if (this.script[0]?.statement.file !== statement.file) {
      this.finish()
      core.startGroup(statement.file)
    }
    this.script.push(finished)
    const [location, title] = [formatLocation(statement), abbreviateStatement(statement)]
    const line = `✓ ${location}  ${title}  (${Math.round(durationMs)} ms) ${formatEffect(effect, this.mode)}`
    this.log.info(line.trimEnd())
  }

  /** Annotates the line of a script at which Snowflake found an error. */
  statementFailed({ reason, file, line }: StatementFailedError): void {
    core.error(forLog(reason), { file, startLine: line, title: 'SQL failed' })
  }

  planRefused(reason: string): void {
    this.log.info(reason)
  }

  sessionLost(): void {
    this.log.info('Snowflake ended the session: logging in again')
  }

  /** Closes the group of the last script. */
  finish(): void {
    const file = this.script[0]?.statement.file
    if (file === undefined) return
    core.endGroup()
    const duration = formatDuration(sumDurations(this.script))
    this.log.info(
      `${file}: ${countStatements(this.script.length)}, ${countEffects(this.script, this.mode)} (${duration})`,
    )
    this.script = []
  }
}
