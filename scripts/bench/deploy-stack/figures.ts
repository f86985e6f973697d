/** The readings of one contender; `remark` is what a number cannot say. */
export interface Row {
  key: string
  label: string
  samples: number[]
  /** Runs that did not end well, and so have no sample. */
  failed?: number
  remark?: string | undefined
}

/** What the action is meant to reach, and whether it did. */
export interface Reach {
  what: string
  reached: boolean
}

/** One thing that was measured, of every contender that has it. */
export interface Figure {
  title: string
  unit: Unit
  rows: Row[]
  reaches: Reach[]
}

export type Unit = 's' | 'ms' | 'calls/s' | 'calls' | 'MB' | 'KB' | 'runs'

const DIGITS: Record<Unit, number> = { s: 2, ms: 0, 'calls/s': 3, calls: 0, MB: 1, KB: 1, runs: 0 }

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(samples: number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** A reach of our own figure: `of` its samples must be at most `limit`. */
export function atMost(limit: number, of: 'median' | 'worst', rows: Row[], unit: Unit): Reach[] {
  const ours = rows.find(({ key }) => key === 'ours')
  if (ours === undefined) return []
  const value = of === 'median' ? median(ours.samples) : Math.max(...ours.samples)
  return [{ what: `${of} ≤ ${limit} ${unit}`, reached: ours.samples.length > 0 && !ours.failed && value <= limit }]
}

/** A reach of our median as a share of the peer's; none where the peer is missing. */
export function atMostOfPeer(limit: number, said: string, rows: Row[]): Reach[] {
  const [ours, peer] = ['ours', 'peer'].map(key => rows.find(row => row.key === key))
  if (!ours?.samples.length || !peer?.samples.length) return []
  const share = median(ours.samples) / median(peer.samples)
  return [{ what: `≤ ${said} of ${peer.label} (is ${share.toFixed(2)})`, reached: !ours.failed && share <= limit }]
}

/** A number with as many digits as its unit deserves. */
export const shown = (value: number, unit: Unit): string => value.toFixed(DIGITS[unit])
