import * as core from '@actions/core'
import { formatDuration } from '../../../shared/duration.ts'
import { createLog, type Log } from '../../../shared/log.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { countOf } from '../../../shared/summary.ts'
import type { FinishedStatement, RunResult } from '../apply/run-result.ts'
import type { StatementFailedError } from '../apply/statement-errors.ts'
import { formatEffect, formatEffectDetail } from '../changes/effect.ts'
import { abbreviateStatement, formatLocation, type Statement } from '../sql/statement.ts'
import { isDestroying } from './object-tree.ts'
import { countEffects, countStatements, sumDurations } from './summary.ts'

const PROGRESS_EVERY_MS = 30_000
// GitHub shows ten annotations of each level for a step.
const MAX_ANNOTATIONS = 10

/** Writes the log of a run: a line for each statement, a group and a closing line for each script, and annotations. */
export class Reporter {
  private readonly mode: RunResult['mode']
  private readonly redact: (text: string) => string
  private readonly log: Log
  private script: FinishedStatement[] = []
  private readonly running = new Map<Statement, number>()
  private finishedCount = 0
  private lastLineAt = performance.now()
  private readonly progress: NodeJS.Timeout

  constructor(
    {
      mode,
      total,
      progressEveryMs = PROGRESS_EVERY_MS,
    }: Pick<RunResult, 'mode' | 'total'> & { progressEveryMs?: number },
    redact: (text: string) => string,
  ) {
    this.mode = mode
    this.redact = redact
    this.log = createLog(redact)
    this.progress = setInterval(() => this.logProgress(total, progressEveryMs), progressEveryMs / 2)
    this.progress.unref()
  }

  statementStarted(statement: Statement): void {
    this.running.set(statement, performance.now())
  }

  statementFinished(finished: FinishedStatement): void {
    const { statement, effect, durationMs, refusal, failure, warning } = finished
    this.running.delete(statement)
    this.finishedCount++
    if (this.script[0]?.statement.file !== statement.file) {
      this.finishScript()
      core.startGroup(statement.file)
    }
    this.script.push(finished)
    const [location, title] = [formatLocation(statement), abbreviateStatement(statement)]
    const mark = refusal === undefined && failure === undefined ? '✓' : '✗'
    const reason = [
      ...[refusal && `apply would refuse it: ${refusal}`, failure && `it would fail: ${failure}`],
      warning && `warning: ${warning}`,
    ]
    const duration = this.mode === 'plan' ? undefined : `(${Math.round(durationMs)} ms)`
    const words = [duration, formatEffect(effect, this.mode), ...reason].filter(Boolean)
    this.logLine(`${mark} ${location}  ${title}  ${words.join('  ')}`)
  }

  /** Annotates the line of a script at which Snowflake found an error. */
  statementFailed({ reason, file, line }: StatementFailedError): void {
    core.error(forLog(reason), { file, startLine: line, title: 'SQL failed' })
  }

  /** Annotates statements that `apply` would refuse, that would fail, with warnings, that destroy something, and objects that differ. */
  annotate(finished: readonly FinishedStatement[]): void {
    const annotate = (
      write: typeof core.error,
      title: string,
      describe: (statement: FinishedStatement) => string | undefined,
    ) => {
      const described = finished.flatMap(({ statement, ...rest }) => {
        const text = describe({ statement, ...rest })
        return text === undefined ? [] : [{ statement, text }]
      })
      for (const { statement, text } of described.slice(0, MAX_ANNOTATIONS)) {
        write(forLog(this.redact(text)), { file: statement.file, startLine: statement.line, title })
      }
    }
    annotate(core.error, 'Apply would refuse this statement', ({ refusal }) => refusal)
    annotate(core.error, 'This statement would fail', ({ failure }) => failure)
    annotate(core.warning, 'Check this statement', ({ warning }) => warning)
    if (this.mode === 'plan') {
      annotate(core.warning, 'This statement destroys something', ({ effect, refusal }) =>
        refusal === undefined && isDestroying(effect) ? formatEffect(effect, 'plan') : undefined,
      )
    }
    annotate(core.notice, 'The object exists and differs', ({ effect }) =>
      effect.action === 'differs' ? (formatEffectDetail(effect) ?? 'exists with other properties') : undefined,
    )
  }

  sessionLost(): void {
    this.logLine('Snowflake ended the session: logging in again')
  }

  /** Closes the group of the last script, and ends the progress lines. */
  finish(): void {
    clearInterval(this.progress)
    this.finishScript()
  }

  private finishScript(): void {
    const file = this.script[0]?.statement.file
    if (file === undefined) return
    core.endGroup()
    const duration = this.mode === 'plan' ? '' : ` (${formatDuration(sumDurations(this.script))})`
    this.logLine(`${file}: ${countStatements(this.script.length)}, ${countEffects(this.script, this.mode)}${duration}`)
    this.script = []
  }

  private logProgress(total: number, everyMs: number): void {
    const now = performance.now()
    const [oldest] = this.running
    if (oldest === undefined || now - this.lastLineAt < everyMs) return
    const [statement, startedAt] = oldest
    const others = this.running.size > 1 ? ` and ${countOf(this.running.size - 1, 'other')}` : ''
    const duration = formatDuration(now - startedAt)
    this.logLine(
      `… ${this.finishedCount} of ${countStatements(total)}; ${formatLocation(statement)}${others} running (${duration})`,
    )
  }

  private logLine(text: string): void {
    this.lastLineAt = performance.now()
    this.log.info(text.trimEnd())
  }
}
