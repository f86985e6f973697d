import type { Row } from '../measuring/figures.ts'
import { median } from '../measuring/figures.ts'
import type { DeployTool } from './deploy-tools.ts'
import type { Run } from './runs.ts'

/** A row per tool: one sample per successful run, and the number of failed runs. */
export function createRows(tools: DeployTool[], runs: Run[], measure: (run: Run) => number | undefined): Row[] {
  return tools.map(tool => {
    const own = selectRuns(tool, runs)
    const bad = own.filter(({ exitCode }) => exitCode !== 0)
    const samples = own.filter(run => !bad.includes(run)).map(measure)
    return {
      ...createRowHead(tool),
      samples: samples.filter(sample => sample !== undefined),
      failed: bad.length,
    }
  })
}

export const createRowHead = ({ key, label }: DeployTool) => ({ key, label })
export const selectRuns = (tool: DeployTool, runs: Run[]): Run[] => runs.filter(run => run.tool.key === tool.key)

export const toSeconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1_000)
export const medianOf = (samples: number[]): number | undefined => (samples.length === 0 ? undefined : median(samples))
