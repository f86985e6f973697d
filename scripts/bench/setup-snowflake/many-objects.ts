import { createRow, type Figure, targetAtMost } from '../measuring/figures.ts'
import { countSequential, selectQueries } from './delay-proxy.ts'
import { type Run, runCommands, withAccount } from './runs.ts'
import { createSetupCommand } from './tools.ts'

const SCHEMAS = 10
// 50 objects in each schema.
const KINDS: Record<string, { count: number; create: (name: string) => string }> = {
  tables: { count: 20, create: name => `create table if not exists ${name} (id integer, name varchar(20))` },
  views: { count: 15, create: name => `create view if not exists ${name} as select 1 as one` },
  sequences: { count: 5, create: name => `create sequence if not exists ${name}` },
  stages: { count: 5, create: name => `create stage if not exists ${name} url = 's3://bucket/folder/'` },
  'file formats': { count: 5, create: name => `create file format if not exists ${name} type = csv` },
}

// SHOW COLUMNS lists the columns of all tables of a schema. Besides: USE SECONDARY ROLES, databases, and schemas of the
// database.
const REQUEST_LIMIT = SCHEMAS * (Object.keys(KINDS).length + 1) + 3

function createScript(): string {
  const schemas = Array.from({ length: SCHEMAS }, (_, index) => `many.s${index}`)
  const objects = schemas.flatMap(schema =>
    Object.entries(KINDS).flatMap(([kind, { count, create }]) =>
      Array.from({ length: count }, (_, index) => create(`${schema}.${kind.replace(/\W/g, '_')}_${index}`)),
    ),
  )
  return [
    'create database if not exists many',
    ...schemas.map(name => `create schema if not exists ${name}`),
    ...objects,
  ]
    .map(statement => `${statement};\n`)
    .join('')
}

/** Measures the requests of a plan of 500 objects in 10 schemas that all exist. */
export async function measureManyObjects(runs: number): Promise<Figure[]> {
  const plans: Run[] = []
  await withAccount([{ name: 'many', text: createScript() }], async (settings, proxy, port) => {
    const { isSuccess } = await runCommands([createSetupCommand({ ...settings, port })], () => [])
    if (!isSuccess) throw new Error('The objects cannot be created')
    for (let run = 0; run < runs; run++) {
      plans.push(await runCommands([createSetupCommand(settings, { mode: 'plan' })], proxy.takeRequests))
    }
  })
  const rows = (measure: (run: Run) => number) => [createRow('ours', 'setup-snowflake', plans, measure)]
  const requests = rows(run => selectQueries(run.requests).length)
  return [
    {
      title: 'Plan of 500 objects in 10 schemas: requests besides login and logout',
      unit: 'calls',
      rows: requests,
      targets: targetAtMost(REQUEST_LIMIT, 'worst', requests, 'calls'),
    },
    {
      title: 'The same plan: requests one after the other',
      unit: 'calls',
      rows: rows(run => countSequential(selectQueries(run.requests))),
      targets: [],
    },
    { title: 'The same plan: wall time', unit: 's', rows: rows(({ wallMs }) => wallMs / 1_000), targets: [] },
  ]
}
