import { createRow, type Figure, median, type Row, type Target, targetAtMost } from '../measuring/figures.ts'
import { withRunFolder } from '../measuring/run-folder.ts'
import { countSequential, selectQueries } from './delay-proxy.ts'
import { projectScripts, type Run, runCommands, withAccount, writeScripts } from './runs.ts'
import { createSetupCommand, HISTORY, type RunSettings, type ScriptTool } from './tools.ts'

/** The largest share of a tool's wall time that the action may take. */
const SHARES: Partial<Record<ScriptTool['key'], { limit: number; text: string }>> = {
  snow: { limit: 1 / 5, text: '1/5' },
  schemachange: { limit: 1 / 4, text: '1/4' },
  driver: { limit: 1 / 3, text: '1/3' },
}

/** Measures the first apply of both project scripts with every tool, and the second one with the action. */
export async function measureProjectScripts(tools: ScriptTool[], runs: number): Promise<Figure[]> {
  const first = new Map<ScriptTool, Run[]>(tools.map(tool => [tool, []]))
  const second: Run[] = []
  for (let index = 0; index < runs; index++) {
    const turn = index % tools.length
    for (const tool of [...tools.slice(turn), ...tools.slice(0, turn)]) {
      await withAccount(projectScripts(), async (settings, proxy, directPort) => {
        if (tool.key === 'schemachange') await createHistoryDatabase(settings, directPort)
        first.get(tool)?.push(await runCommands(tool.commands(settings), proxy.takeRequests))
        if (tool.key === 'ours') second.push(await runCommands(tool.commands(settings), proxy.takeRequests))
      })
    }
  }
  const wall = createRows(tools, first, ({ wallMs }) => wallMs / 1_000)
  const starts = await measureStarts(tools, runs)
  const remarks = new Map(starts.map(({ key, samples }) => [key, `start-up ${(median(samples) / 1_000).toFixed(2)} s`]))
  const secondRows = (measure: (run: Run) => number): Row[] => [createRow('ours', 'setup-snowflake', second, measure)]
  const requests = secondRows(run => selectQueries(run.requests).length)
  const sequential = secondRows(run => countSequential(selectQueries(run.requests)))
  return [
    {
      title: 'First apply of both project scripts: wall time',
      unit: 's',
      rows: wall.map(row => ({ ...row, remark: remarks.get(row.key) })),
      targets: wall.flatMap(peer => compareWithPeer(wall, peer)),
    },
    {
      title: 'First apply: requests besides login and logout',
      unit: 'calls',
      rows: createRows(tools, first, run => selectQueries(run.requests).length),
      targets: [],
    },
    {
      title: 'First apply: requests one after the other, besides login and logout',
      unit: 'calls',
      rows: createRows(tools, first, run => countSequential(selectQueries(run.requests))),
      targets: [],
    },
    {
      title: 'Second apply, nothing to change: wall time',
      unit: 's',
      rows: secondRows(({ wallMs }) => wallMs / 1_000),
      targets: [],
    },
    {
      title: 'Second apply: requests besides login and logout',
      unit: 'calls',
      rows: requests,
      targets: targetAtMost(16, 'worst', requests, 'calls'),
    },
    {
      title: 'Second apply: requests one after the other',
      unit: 'calls',
      rows: sequential,
      targets: targetAtMost(4, 'worst', sequential, 'calls'),
    },
  ]
}

function compareWithPeer(rows: Row[], peer: Row): Target[] {
  const ours = rows.find(({ key }) => key === 'ours')
  const limit = SHARES[peer.key as ScriptTool['key']]
  if (limit === undefined || !ours?.samples.length || !peer.samples.length) return []
  const share = median(ours.samples) / median(peer.samples)
  const what = `≤ ${limit.text} of ${peer.label} (is ${share.toFixed(2)})`
  return [{ what, met: !ours.failed && share <= limit.limit }]
}

async function createHistoryDatabase(settings: RunSettings, port: number): Promise<void> {
  await withRunFolder(async folder => {
    const scripts = writeScripts(folder, [
      { name: 'history', text: `create database ${HISTORY.database};\ncreate warehouse ${HISTORY.warehouse};\n` },
    ])
    const command = createSetupCommand({ ...settings, folder, scripts, port })
    const { isSuccess } = await runCommands([command], () => [])
    if (!isSuccess) throw new Error('The database of the change history cannot be created')
  })
}

async function measureStarts(tools: ScriptTool[], runs: number): Promise<Row[]> {
  const rows: Row[] = []
  for (const { key, label, startCommand } of tools) {
    if (startCommand === undefined) continue
    const samples: number[] = []
    await withRunFolder(async folder => {
      const settings = { folder, scripts: [], port: 1, user: '', password: '' }
      for (let run = 0; run < runs; run++) {
        samples.push((await runCommands([startCommand(settings)], () => [])).wallMs)
      }
    })
    rows.push({ key, label, samples })
  }
  return rows
}

const createRows = (
  tools: ScriptTool[],
  runs: Map<ScriptTool, Run[]>,
  measure: (run: Run) => number | undefined,
): Row[] => tools.map(tool => createRow(tool.key, tool.label, runs.get(tool) ?? [], measure))
