/** A line of a task log, with the fields that Airflow gives it. */
export interface LogLine {
  time?: string | undefined
  level?: string | undefined
  text: string
  /** Its exceptions, the last one first, each with the file and line that raised it. */
  causes: string[]
}

const MAX_ERROR_LINES = 30
const MAX_LAST_LINES = 10

/** Reads a log in NDJSON: an object a line, or a string for a line that Airflow could not parse. */
export function parseLog(ndjson: string): LogLine[] {
  return ndjson
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      try {
        return parseLine(JSON.parse(line))
      } catch (error) {
        // The last line of an incomplete log.
        if (error instanceof SyntaxError) return { text: line, causes: [] }
        throw error
      }
    })
}

function parseLine(value: unknown): LogLine {
  if (!isObject(value)) return { text: String(value), causes: [] }
  const details = Array.isArray(value.error_detail) ? value.error_detail.filter(isObject) : []
  return {
    time: asText(value.timestamp),
    level: asText(value.level),
    text: asText(value.event) ?? '',
    causes: details.map(
      detail => `${asText(detail.exc_type) ?? 'Error'}: ${asText(detail.exc_value) ?? ''}${formatSource(detail)}`,
    ),
  }
}

function formatSource({ frames }: Record<string, unknown>): string {
  const last = Array.isArray(frames) ? frames.filter(isObject).at(-1) : undefined
  return last === undefined ? '' : ` (${asText(last.filename) ?? '?'}:${String(last.lineno ?? '?')})`
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object'
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

// Marks for Airflow's log page; here the whole log is one group.
const isGroupMark = ({ text }: LogLine): boolean => /^::(end)?group::/.test(text)

/** Why a try failed: the lines of level error with their exceptions, or the last lines of the log if there are none. */
export function findErrorLines(log: LogLine[]): string[] {
  const errors = log.filter(({ level }) => level === 'error' || level === 'critical')
  const shown = log.filter(line => !isGroupMark(line))
  const lines = (errors.length > 0 ? errors : shown.slice(-MAX_LAST_LINES)).flatMap(({ text, causes }) => [
    text,
    ...causes,
  ])
  const nonEmpty = lines.flatMap(line => line.split('\n')).filter(line => line.trim() !== '')
  return nonEmpty.length <= MAX_ERROR_LINES ? nonEmpty : nonEmpty.slice(-MAX_ERROR_LINES)
}

/** A log as readable lines. */
export const formatLog = (log: LogLine[]): string[] =>
  log
    .filter(line => !isGroupMark(line))
    .flatMap(({ time, level, text, causes }) => [
      [time?.slice(11, 19), level?.toUpperCase(), text].filter(part => part !== undefined).join('  '),
      ...causes.map(cause => `    ${cause}`),
    ])
