import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Figure, type Row, type Target, targetAtMost, targetOfPeer } from '../measuring/figures.ts'
import type { ProcessRun } from '../measuring/process.ts'
import type { DeployTool } from './deploy-tools.ts'
import { createRowHead, createRows, toSeconds } from './rows.ts'
import { computeExitDelay, computeWallTime } from './run-metrics.ts'
import { planDeployments, runSequentially, runWithoutInputs } from './runs.ts'
import type { Scenario } from './simulated-account.ts'

interface WallTimeCase {
  what: string
  stack: Scenario['stack']
  wall: (rows: Row[]) => Target[]
  calls: (rows: Row[]) => Target[]
}

const none = (): Target[] => []
const CASES: WallTimeCase[] = [
  { what: 'create', stack: 'absent', wall: rows => targetOfPeer(1 / 6, '1/6', rows), calls: none },
  { what: 'update', stack: 'outdated', wall: none, calls: none },
  {
    what: 'update without changes',
    stack: 'current',
    wall: rows => targetOfPeer(0.8, '0.8', rows),
    calls: rows => targetAtMost(4, 'worst', rows, 'calls'),
  },
]

/** Measures the time of the tools themselves, from start to exit, with an account that replies and works at once. */
export async function measureWallTime(tools: DeployTool[], runs: number): Promise<Figure[]> {
  const [walls, calls, exits]: [Figure[], Figure[], Figure[]] = [[], [], []]
  for (const deployment of CASES) {
    const scenario = { timing: 'instant', stack: deployment.stack, isThrottled: false } as const
    const done = await runSequentially(planDeployments(tools, runs, scenario))
    const title = (what: string) => `Account without delays, ${deployment.what}: ${what}`
    const wall = createRows(tools, done, run => toSeconds(computeWallTime(run)))
    const called = createRows(tools, done, run => run.calls.length)
    const exit = createRows(tools, done, computeExitDelay)
    walls.push({ title: title('wall time'), unit: 's', rows: wall, targets: deployment.wall(wall) })
    calls.push({ title: title('calls'), unit: 'calls', rows: called, targets: deployment.calls(called) })
    exits.push({
      title: title('from the last reply to the exit of the process'),
      unit: 'ms',
      rows: exit,
      targets: targetAtMost(100, 'median', exit, 'ms'),
    })
  }
  return [...walls, ...calls, ...exits]
}

/** Measures how long the actions take to start: without inputs, until they fail. */
export async function measureStartup(tools: DeployTool[], runs: number): Promise<Figure[]> {
  const starts = new Map<string, ProcessRun[]>()
  for (let run = 0; run < runs; run++) {
    for (const { key, commandWithoutInputs: blankCommand } of tools) {
      if (blankCommand !== undefined)
        starts.set(key, [...(starts.get(key) ?? []), await runWithoutInputs(blankCommand)])
    }
  }
  const rows = tools.flatMap((tool): Row[] => {
    const own = starts.get(tool.key)
    if (own === undefined) return []
    const failed = own.filter(({ exitCode }) => exitCode === 1)
    return [{ ...createRowHead(tool), samples: failed.map(computeWallTime), failed: own.length - failed.length }]
  })
  return [
    { title: 'Start-up: without inputs, until exit 1', unit: 'ms', rows, targets: targetOfPeer(0.8, '0.8', rows) },
    measureSizes(tools),
  ]
}

function measureSizes(tools: DeployTool[]): Figure {
  const rows = tools.flatMap((tool): Row[] =>
    tool.bundle === undefined
      ? []
      : [{ ...createRowHead(tool), samples: [gzipSync(readFileSync(tool.bundle)).length / 1_000] }],
  )
  return { title: 'Size of dist/index.js, gzipped', unit: 'KB', rows, targets: targetAtMost(400, 'median', rows, 'KB') }
}
