import { formatDuration } from './duration.ts'
import { plain } from './remote-text.ts'

/** A bar of a timeline; times in milliseconds since 1970. */
export interface TimelineRow {
  label: string
  start: number
  end: number
  /** Mermaid's tags: `crit` for a failure, `active` and `done` for the others. */
  tag?: 'crit' | 'active' | 'done' | undefined
}

// GitHub draws up to 50,000 characters of mermaid.
const MAX_ROWS = 100
const MAX_LABEL = 80
// A shorter operation has no bars to compare.
const MIN_TOTAL_MS = 100
// A bar without width is not drawn.
const MIN_SHARE = 0.01

/**
 * A Gantt diagram in mermaid, in the rows' order; of too many rows the longest.
 * Undefined where next to no time passes between the first start and the last end.
 */
export function renderTimeline(rows: TimelineRow[], { title }: { title?: string } = {}): string | undefined {
  const longest = new Set(rows.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, MAX_ROWS))
  const drawn = rows.filter(row => longest.has(row))
  const origin = Math.min(...drawn.map(({ start }) => start))
  const total = Math.max(...drawn.map(({ end }) => end)) - origin
  if (!(total >= MIN_TOTAL_MS)) return undefined
  const minWidth = Math.ceil(total * MIN_SHARE)
  const [zero, format] = chooseAxis(origin, total)
  return [
    '```mermaid',
    'gantt',
    ...(title === undefined ? [] : [`  title ${cleanLabel(title)}`]),
    '  dateFormat x',
    `  axisFormat ${format}`,
    '  todayMarker off',
    ...drawn.map(row => {
      const tag = row.tag === undefined ? '' : `${row.tag}, `
      const label = `${cleanLabel(row.label)} (${formatDuration(lengthOf(row))})`
      return `  ${NO_KEYWORD}${label} :${tag}${row.start - zero}, ${Math.max(row.end, row.start + minWidth) - zero}`
    }),
    '```',
  ].join('\n')
}

/**
 * The time that the axis begins with, and its format. Up to an hour the axis shows the time since the first start; hours
 * would be shifted by the reader's time zone, so a longer one shows the time of day.
 */
function chooseAxis(origin: number, total: number): [zero: number, format: string] {
  if (total < 10_000) return [origin, '%-S.%L s']
  return total < 3_600_000 ? [origin, '%M:%S'] : [0, '%H:%M']
}

const lengthOf = ({ start, end }: TimelineRow): number => end - start

// Mermaid's lexer takes "Click" or "TopAxis" at the start of a line as a keyword; a zero-width space before it prevents that.
const NO_KEYWORD = '\u200b'

// A colon ends a label, # begins an entity, % a comment, < a tag.
function cleanLabel(text: string): string {
  const label = plain(text)
    .replace(/\s+/g, ' ')
    .replace(/[:#%<>]/g, '_')
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label
}
