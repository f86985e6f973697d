/** The measurements of one tool. */
export interface Row {
  key: string
  label: string
  samples: number[]
  /** The number of failed runs, which have no sample. */
  failed?: number
  remark?: string | undefined
}

/** A limit for the action, and whether it is met. */
export interface Target {
  what: string
  met: boolean
}

/** One measured quantity of every tool that has it. */
export interface Figure {
  title: string
  unit: Unit
  rows: Row[]
  targets: Target[]
}

export type Unit = 's' | 'ms' | 'calls/s' | 'calls' | 'MB' | 'KB' | 'runs'

const DIGITS: Record<Unit, number> = { s: 2, ms: 0, 'calls/s': 3, calls: 0, MB: 1, KB: 1, runs: 0 }

/** The median; of an even number of values the mean of the middle two. */
export function median(samples: number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** A row with one sample for each successful run. */
export function createRow<R extends { isSuccess: boolean }>(
  key: string,
  label: string,
  runs: R[],
  measure: (run: R) => number | undefined,
): Row {
  const successful = runs.filter(({ isSuccess }) => isSuccess)
  const samples = successful.map(measure).filter(sample => sample !== undefined)
  return { key, label, samples, failed: runs.length - successful.length }
}

/** A limit for the median or the worst of our samples. */
export function targetAtMost(limit: number, of: 'median' | 'worst', rows: Row[], unit: Unit): Target[] {
  const ours = rows.find(({ key }) => key === 'ours')
  if (ours === undefined) return []
  const value = of === 'median' ? median(ours.samples) : Math.max(...ours.samples)
  return [{ what: `${of} ≤ ${limit} ${unit}`, met: ours.samples.length > 0 && !ours.failed && value <= limit }]
}

/** A limit for our median as a share of the peer's; none without the peer. */
export function targetOfPeer(limit: number, limitText: string, rows: Row[]): Target[] {
  const [ours, peer] = ['ours', 'peer'].map(key => rows.find(row => row.key === key))
  if (!ours?.samples.length || !peer?.samples.length) return []
  const share = median(ours.samples) / median(peer.samples)
  return [{ what: `≤ ${limitText} of ${peer.label} (is ${share.toFixed(2)})`, met: !ours.failed && share <= limit }]
}

/** A number with the digits of its unit. */
export const formatValue = (value: number, unit: Unit): string => value.toFixed(DIGITS[unit])
