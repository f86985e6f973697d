import { type Figure, formatValue, median, type Row, type Unit } from './figures.ts'

const WIDTHS = { label: 22, median: 15, range: 18, ratio: 9 }

/** A figure as text: median, range and ratio to ours of every tool, and our targets. */
export function renderFigure({ title, unit, rows, targets }: Figure): string {
  const ours = rows.find(({ key }) => key === 'ours')
  const lines = rows.map(row => {
    const results = row === ours ? targets.map(({ what, met }) => `${what}: ${met ? 'met' : 'MISSED'}`) : []
    const remarks = [row.failed ? `${row.failed} failed` : undefined, row.remark, ...results].filter(
      text => text !== undefined,
    )
    return renderLine(
      row.label,
      ...formatSamples(row, unit),
      unit === 'runs' ? '' : formatRatio(row, ours),
      remarks.join('; '),
    )
  })
  return [title, renderLine('', 'median', 'range', 'to ours', ''), ...lines].join('\n')
}

function renderLine(label: string, middle: string, range: string, times: string, rest: string): string {
  const cells = [
    label.padEnd(WIDTHS.label),
    middle.padStart(WIDTHS.median),
    range.padStart(WIDTHS.range),
    times.padStart(WIDTHS.ratio),
  ]
  return `  ${cells.join('')}   ${rest}`.trimEnd()
}

function formatSamples({ samples }: Row, unit: Unit): [string, string] {
  if (samples.length === 0) return ['–', '']
  const range = `${formatValue(Math.min(...samples), unit)} to ${formatValue(Math.max(...samples), unit)}`
  const middle = formatValue(median(samples), unit)
  return [`${middle} ${unit === 'runs' && middle === '1' ? 'run' : unit}`, samples.length === 1 ? '' : range]
}

function formatRatio(row: Row, ours: Row | undefined): string {
  if (row === ours || !row.samples.length || !ours?.samples.length) return ''
  const times = median(row.samples) / median(ours.samples)
  return `${times < 10 ? times.toPrecision(2) : times.toFixed(0)} ×`
}
