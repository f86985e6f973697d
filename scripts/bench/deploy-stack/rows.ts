import type { Contender } from './contenders.ts'
import type { Row } from './figures.ts'
import { median } from './figures.ts'
import type { Run } from './runs.ts'

/** A row per contender: one reading per successful run, and the number of failed runs. */
export function createRows(contenders: Contender[], runs: Run[], reading: (run: Run) => number | undefined): Row[] {
  return contenders.map(contender => {
    const own = selectRuns(contender, runs)
    const bad = own.filter(({ exitCode }) => exitCode !== 0)
    const samples = own.filter(run => !bad.includes(run)).map(reading)
    return {
      ...contenderHead(contender),
      samples: samples.filter(sample => sample !== undefined),
      failed: bad.length,
    }
  })
}

export const contenderHead = ({ key, label }: Contender) => ({ key, label })
export const selectRuns = (contender: Contender, runs: Run[]): Run[] =>
  runs.filter(run => run.contender.key === contender.key)

export const toSeconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1_000)
export const medianOf = (samples: number[]): number | undefined => (samples.length === 0 ? undefined : median(samples))
