import { type Figure, median, type Row, type Target, targetAtMost } from '../measuring/figures.ts'
import { type Run, runWithSsm, selectRequests } from './runs.ts'
import { createPutCommand, type PutTool } from './tools.ts'

const createValues = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`P${index}`, `value ${index}`]))

const FIFTY = createValues(50)
const isComplete = (run: Run) => run.isSuccess && run.stored === 50
const countWrites = (run: Run) => selectRequests(run, 'PutParameter').length

function createRow({ key, label }: Pick<PutTool, 'key' | 'label'>, runs: Run[], measure: (run: Run) => number): Row {
  const successful = runs.filter(({ isSuccess }) => isSuccess)
  return { key, label, samples: successful.map(measure), failed: runs.length - successful.length }
}

const OURS = { key: 'ours', label: 'put-params' }

/** Measures 50 new parameters with every tool. */
export async function measureNewParameters(tools: PutTool[], runs: number): Promise<Figure[]> {
  const results = new Map<PutTool, Run[]>(tools.map(tool => [tool, []]))
  for (let index = 0; index < runs; index++) {
    const turn = index % tools.length
    for (const tool of [...tools.slice(turn), ...tools.slice(0, turn)]) {
      const run = await runWithSsm({}, {}, settings => tool.commands(settings, FIFTY))
      results.get(tool)?.push({ ...run, isSuccess: isComplete(run) })
    }
  }
  const rows = tools.map(tool => createRow(tool, results.get(tool) ?? [], ({ wallMs }) => wallMs / 1_000))
  return [
    {
      title: '50 new parameters: wall time',
      unit: 's',
      rows,
      targets: [...targetAtMost(1, 'median', rows, 's'), ...compareWithLoop(rows)],
    },
  ]
}

function compareWithLoop(rows: Row[]): Target[] {
  const [ours, loop] = ['ours', 'cli'].map(key => rows.find(row => row.key === key))
  if (!ours?.samples.length || !loop?.samples.length) return []
  const share = median(loop.samples) / median(ours.samples)
  return [{ what: `≤ 1/30 of ${loop.label} (is 1/${share.toFixed(0)})`, met: !ours.failed && share >= 30 }]
}

const LIMIT = { perSecond: 3, burst: 10 }
const FASTEST_S = (50 - LIMIT.burst) / LIMIT.perSecond

/** Measures 50 new parameters where SSM throttles most writes. */
export async function measureWriteLimit(runs: number): Promise<Figure[]> {
  const results: Run[] = []
  for (let index = 0; index < runs; index++) {
    const run = await runWithSsm({}, { limit: LIMIT }, settings => [createPutCommand(settings, FIFTY)])
    results.push({ ...run, isSuccess: isComplete(run) })
  }
  const fromFirstWrite = (run: Run) => {
    const writes = selectRequests(run, 'PutParameter')
    return ((writes.at(-1)?.at ?? 0) - (writes[0]?.at ?? 0)) / 1_000
  }
  const times = [createRow(OURS, results, fromFirstWrite)]
  const writes = [createRow(OURS, results, countWrites)]
  return [
    {
      title: `50 new parameters at 3 writes a second, burst 10: from the first to the last write (at least ${FASTEST_S.toFixed(2)} s)`,
      unit: 's',
      rows: times,
      targets: targetAtMost(Number((1.25 * FASTEST_S).toFixed(2)), 'median', times, 's'),
    },
    {
      title: 'The same writes: PutParameter calls',
      unit: 'calls',
      rows: writes,
      targets: targetAtMost(1.3 * 50, 'median', writes, 'calls'),
    },
  ]
}

/** Measures 1,000 unchanged parameters without settings, and with a description and tags. */
export async function measureUnchangedParameters(runs: number): Promise<Figure[]> {
  const values = createValues(1_000)
  const settings = { description: 'of the app', tags: 'team: data\nstage: live' }
  const stored = { type: 'String', description: 'of the app', tags: { team: 'data', stage: 'live' } }
  const seed = Object.fromEntries(Object.entries(values).map(([key, value]) => [`/app/${key}`, { ...stored, value }]))
  const run = async (inputs: Record<string, string>) => {
    const results: Run[] = []
    for (let index = 0; index < runs; index++) {
      results.push(await runWithSsm(seed, {}, folder => [createPutCommand(folder, values, inputs)]))
    }
    return results
  }
  const [plain, compared] = [await run({}), await run(settings)]
  const plainRows = [createRow(OURS, plain, ({ requests }) => requests.length)]
  const comparedRows = [createRow(OURS, compared, ({ requests }) => requests.length)]
  return [
    {
      title: '1,000 unchanged parameters: requests',
      unit: 'calls',
      rows: plainRows,
      targets: targetAtMost(100, 'worst', plainRows, 'calls'),
    },
    {
      title: '1,000 unchanged parameters with a description and two tags: requests',
      unit: 'calls',
      rows: comparedRows,
      targets: targetAtMost(125, 'worst', comparedRows, 'calls'),
    },
    {
      title: 'The same parameters: wall time',
      unit: 's',
      rows: [createRow(OURS, compared, ({ wallMs }) => wallMs / 1_000)],
      targets: [],
    },
  ]
}
