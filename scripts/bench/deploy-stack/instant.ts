import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Scenario } from './account.ts'
import type { Contender } from './contenders.ts'
import { type Figure, type Row, type Target, targetAtMost, targetOfPeer } from './figures.ts'
import type { ProcessRun } from './process.ts'
import { afterLastReply, wallTime } from './readings.ts'
import { contenderHead, createRows, toSeconds } from './rows.ts'
import { createJobs, runSequentially, runWithoutInputs } from './runs.ts'

interface Deployment {
  what: string
  stack: Scenario['stack']
  wall: (rows: Row[]) => Target[]
  calls: (rows: Row[]) => Target[]
}

const none = (): Target[] => []
const DEPLOYMENTS: Deployment[] = [
  { what: 'create', stack: 'absent', wall: rows => targetOfPeer(1 / 6, '1/6', rows), calls: none },
  { what: 'update', stack: 'outdated', wall: none, calls: none },
  {
    what: 'update without changes',
    stack: 'current',
    wall: rows => targetOfPeer(0.8, '0.8', rows),
    calls: rows => targetAtMost(4, 'worst', rows, 'calls'),
  },
]

/** An account without delays: the time of the tools themselves, from start to exit. */
export async function measureInstant(contenders: Contender[], runs: number): Promise<Figure[]> {
  const [walls, calls, exits]: [Figure[], Figure[], Figure[]] = [[], [], []]
  for (const deployment of DEPLOYMENTS) {
    const scenario = { pace: 'instant', stack: deployment.stack, crowded: false } as const
    const done = await runSequentially(createJobs(contenders, runs, scenario))
    const title = (what: string) => `Instant account, ${deployment.what}: ${what}`
    const wall = createRows(contenders, done, run => toSeconds(wallTime(run)))
    const called = createRows(contenders, done, run => run.calls.length)
    const exit = createRows(contenders, done, afterLastReply)
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

/** The time that the actions take to start: without inputs, until they fail. */
export async function measureStart(contenders: Contender[], runs: number): Promise<Figure[]> {
  const starts = new Map<string, ProcessRun[]>()
  for (let run = 0; run < runs; run++) {
    for (const { key, blankCommand } of contenders) {
      if (blankCommand !== undefined)
        starts.set(key, [...(starts.get(key) ?? []), await runWithoutInputs(blankCommand)])
    }
  }
  const rows = contenders.flatMap((contender): Row[] => {
    const own = starts.get(contender.key)
    if (own === undefined) return []
    const failed = own.filter(({ exitCode }) => exitCode === 1)
    return [{ ...contenderHead(contender), samples: failed.map(wallTime), failed: own.length - failed.length }]
  })
  return [
    { title: 'Start-up: without inputs, until exit 1', unit: 'ms', rows, targets: targetOfPeer(0.8, '0.8', rows) },
    measureSizes(contenders),
  ]
}

function measureSizes(contenders: Contender[]): Figure {
  const rows = contenders.flatMap((contender): Row[] =>
    contender.bundle === undefined
      ? []
      : [{ ...contenderHead(contender), samples: [gzipSync(readFileSync(contender.bundle)).length / 1_000] }],
  )
  return { title: 'Size of dist/index.js, gzipped', unit: 'KB', rows, targets: targetAtMost(400, 'median', rows, 'KB') }
}
