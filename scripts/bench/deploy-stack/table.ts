import { type Figure, median, type Row, shown, type Unit } from './figures.ts'

const WIDTHS = { label: 22, median: 15, range: 18, ratio: 9 }

/** A figure as text: of every contender the median, the range and the ratio to ours, and what ours is to reach. */
export function renderFigure({ title, unit, rows, reaches }: Figure): string {
  const ours = rows.find(({ key }) => key === 'ours')
  const lines = rows.map(row => {
    const reach = row === ours ? reaches.map(({ what, reached }) => `${what}: ${reached ? 'reached' : 'MISSED'}`) : []
    const remarks = [row.failed ? `${row.failed} failed` : undefined, row.remark, ...reach].filter(
      text => text !== undefined,
    )
    return line(row.label, ...numbers(row, unit), unit === 'runs' ? '' : ratio(row, ours), remarks.join('; '))
  })
  return [title, line('', 'median', 'range', 'to ours', ''), ...lines].join('\n')
}

function line(label: string, middle: string, range: string, times: string, rest: string): string {
  const cells = [
    label.padEnd(WIDTHS.label),
    middle.padStart(WIDTHS.median),
    range.padStart(WIDTHS.range),
    times.padStart(WIDTHS.ratio),
  ]
  return `  ${cells.join('')}   ${rest}`.trimEnd()
}

function numbers({ samples }: Row, unit: Unit): [string, string] {
  if (samples.length === 0) return ['–', '']
  const range = `${shown(Math.min(...samples), unit)} to ${shown(Math.max(...samples), unit)}`
  const middle = shown(median(samples), unit)
  return [`${middle} ${unit === 'runs' && middle === '1' ? 'run' : unit}`, samples.length === 1 ? '' : range]
}

function ratio(row: Row, ours: Row | undefined): string {
  if (row === ours || !row.samples.length || !ours?.samples.length) return ''
  const times = median(row.samples) / median(ours.samples)
  return `${times < 10 ? times.toPrecision(2) : times.toFixed(0)} ×`
}
