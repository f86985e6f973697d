import type { Contender } from './contenders.ts'
import type { Row } from './figures.ts'
import { median } from './figures.ts'
import type { Run } from './runs.ts'

/** A row of each contender: one reading a run that ended well; those that did not are counted. */
export function rowsOf(contenders: Contender[], runs: Run[], reading: (run: Run) => number | undefined): Row[] {
  return contenders.map(contender => {
    const own = runsOf(contender, runs)
    const bad = own.filter(({ exitCode }) => exitCode !== 0)
    const samples = own.filter(run => !bad.includes(run)).map(reading)
    return {
      ...headOf(contender),
      samples: samples.filter(sample => sample !== undefined),
      failed: bad.length,
    }
  })
}

export const headOf = ({ key, label }: Contender) => ({ key, label })
export const runsOf = (contender: Contender, runs: Run[]): Run[] =>
  runs.filter(run => run.contender.key === contender.key)

export const seconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1_000)
export const medianOf = (samples: number[]): number | undefined => (samples.length === 0 ? undefined : median(samples))
