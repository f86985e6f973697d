/** A line of a task's log, as far as Airflow gave it a structure. */
export interface LogLine {
  time?: string | undefined
  level?: string | undefined
  text: string
  /** The exceptions behind it, the last raised first, each with where it was raised. */
  causes: string[]
}

const MOST_ERROR_LINES = 30
const LAST_LINES = 10

/** Reads a log in NDJSON: a JSON object a line, a JSON text where Airflow could not read the line itself. */
export function parseLog(ndjson: string): LogLine[] {
  return ndjson
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      try {
        return toLine(JSON.parse(line))
      } catch (error) {
        // The last line of a log that was cut off.
        if (error instanceof SyntaxError) return { text: line, causes: [] }
        throw error
      }
    })
}

function toLine(value: unknown): LogLine {
  if (!isObject(value)) return { text: String(value), causes: [] }
  const details = Array.isArray(value.error_detail) ? value.error_detail.filter(isObject) : []
  return {
    time: textOf(value.timestamp),
    level: textOf(value.level),
    text: textOf(value.event) ?? '',
    causes: details.map(
      detail => `${textOf(detail.exc_type) ?? 'Error'}: ${textOf(detail.exc_value) ?? ''}${raisedAt(detail)}`,
    ),
  }
}

function raisedAt({ frames }: Record<string, unknown>): string {
  const last = Array.isArray(frames) ? frames.filter(isObject).at(-1) : undefined
  return last === undefined ? '' : ` (${textOf(last.filename) ?? '?'}:${String(last.lineno ?? '?')})`
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

// Airflow folds parts of a log for its own page; here the whole log is one fold.
const isFold = ({ text }: LogLine): boolean => /^::(end)?group::/.test(text)

/** Why a try failed: the lines of level error and their exceptions; the log's last lines where there are none. */
export function errorLines(log: LogLine[]): string[] {
  const errors = log.filter(({ level }) => level === 'error' || level === 'critical')
  const told = log.filter(line => !isFold(line))
  const lines = (errors.length > 0 ? errors : told.slice(-LAST_LINES)).flatMap(({ text, causes }) => [text, ...causes])
  const whole = lines.flatMap(line => line.split('\n')).filter(line => line.trim() !== '')
  return whole.length <= MOST_ERROR_LINES ? whole : whole.slice(-MOST_ERROR_LINES)
}

/** A log as people read it. */
export const readable = (log: LogLine[]): string[] =>
  log
    .filter(line => !isFold(line))
    .flatMap(({ time, level, text, causes }) => [
      [time?.slice(11, 19), level?.toUpperCase(), text].filter(part => part !== undefined).join('  '),
      ...causes.map(cause => `    ${cause}`),
    ])
