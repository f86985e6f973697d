import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Scenario } from './account.ts'
import type { Contender } from './contenders.ts'
import { atMost, atMostOfPeer, type Figure, type Reach, type Row } from './figures.ts'
import type { Watched } from './process.ts'
import { afterLastReply, wallTime } from './readings.ts'
import { headOf, rowsOf, seconds } from './rows.ts'
import { alone, inTurn, jobsOf } from './runs.ts'

interface Deployment {
  what: string
  stack: Scenario['stack']
  wall: (rows: Row[]) => Reach[]
  calls: (rows: Row[]) => Reach[]
}

const none = (): Reach[] => []
const DEPLOYMENTS: Deployment[] = [
  { what: 'create', stack: 'absent', wall: rows => atMostOfPeer(1 / 6, '1/6', rows), calls: none },
  { what: 'update', stack: 'outdated', wall: none, calls: none },
  {
    what: 'update without changes',
    stack: 'current',
    wall: rows => atMostOfPeer(0.8, '0.8', rows),
    calls: rows => atMost(4, 'worst', rows, 'calls'),
  },
]

/** An account in which everything is done at once: what the tools themselves take, from start to exit. */
export async function measureInstant(contenders: Contender[], runs: number): Promise<Figure[]> {
  const [walls, calls, exits]: [Figure[], Figure[], Figure[]] = [[], [], []]
  for (const deployment of DEPLOYMENTS) {
    const scenario = { pace: 'instant', stack: deployment.stack, crowded: false } as const
    const done = await inTurn(jobsOf(contenders, runs, scenario))
    const title = (what: string) => `Instant account, ${deployment.what}: ${what}`
    const wall = rowsOf(contenders, done, run => seconds(wallTime(run)))
    const called = rowsOf(contenders, done, run => run.calls.length)
    const exit = rowsOf(contenders, done, afterLastReply)
    walls.push({ title: title('wall time'), unit: 's', rows: wall, reaches: deployment.wall(wall) })
    calls.push({ title: title('calls'), unit: 'calls', rows: called, reaches: deployment.calls(called) })
    exits.push({
      title: title('from the last reply to the exit of the process'),
      unit: 'ms',
      rows: exit,
      reaches: atMost(100, 'median', exit, 'ms'),
    })
  }
  return [...walls, ...calls, ...exits]
}

/** The actions without any inputs, until they have refused: what starting takes. */
export async function measureStart(contenders: Contender[], runs: number): Promise<Figure[]> {
  const watched = new Map<string, Watched[]>()
  for (let run = 0; run < runs; run++) {
    for (const { key, blank } of contenders) {
      if (blank !== undefined) watched.set(key, [...(watched.get(key) ?? []), await alone(blank)])
    }
  }
  const rows = contenders.flatMap((contender): Row[] => {
    const own = watched.get(contender.key)
    if (own === undefined) return []
    const refused = own.filter(({ exitCode }) => exitCode === 1)
    return [{ ...headOf(contender), samples: refused.map(wallTime), failed: own.length - refused.length }]
  })
  const reaches = atMostOfPeer(0.8, '0.8', rows)
  return [{ title: 'Start-up: without inputs, until exit 1', unit: 'ms', rows, reaches }, sizes(contenders)]
}

function sizes(contenders: Contender[]): Figure {
  const rows = contenders.flatMap((contender): Row[] =>
    contender.bundle === undefined
      ? []
      : [{ ...headOf(contender), samples: [gzipSync(readFileSync(contender.bundle)).length / 1_000] }],
  )
  return { title: 'Size of dist/index.js, gzipped', unit: 'KB', rows, reaches: atMost(400, 'median', rows, 'KB') }
}
