import { expect, it } from '@jest/globals'
import type { TaskInstance } from '../airflow/schema.ts'
import { renderSummary } from './summary.ts'

const task = (task_id: string, state: string | undefined, start?: number, end?: number): TaskInstance => ({
  task_id,
  state,
  map_index: -1,
  rendered_map_index: undefined,
  try_number: 1,
  max_tries: 0,
  start_date: start,
  end_date: end,
})

const RUN = { mode: 'apply' as const, airflowUrl: 'http://airflow', elapsedMs: 9_500, failure: undefined, refusals: [] }

const progress = {
  dagId: 'load',
  runId: 'github__1__load',
  url: 'http://airflow/dags/load/runs/github__1__load',
  run: { dag_run_id: 'github__1__load', state: 'failed', start_date: 1_000, end_date: 9_000, run_type: 'manual' },
  tasks: [
    task('copy', 'success', 1_000, 3_000),
    task('build', 'failed', 3_000, 9_000),
    task('after', 'upstream_failed', 9_000, 9_000),
  ],
  failedTries: [{ task: 'build', try: 1, errors: ['no such table <b>', '| x'] }],
}

it('shows the runs, their tasks as a Gantt diagram and a table, and the errors', () => {
  const results = [
    { dagId: 'load', state: 'failed', progress },
    { dagId: 'next', state: 'not run' },
  ]
  const failure = 'DAG load failed in build (try 1)\nbuild: no such table'
  expect(renderSummary({ ...RUN, failure }, results)).toMatchInlineSnapshot(`
"### ❌ Failed: DAGs <code>load</code>, <code>next</code>

> <b>DAG load failed in build \\(try 1\\)</b><br>build: no such table

1 failed, 1 not run · 9.5 s · [Open Airflow](http://airflow)

| DAG | State | Run | Duration |
| --- | --- | --- | --- |
| load | ❌ failed | [<code>github&#95;&#95;1&#95;&#95;load</code>](http://airflow/dags/load/runs/github__1__load) | 8.0 s |
| next | not run |  |  |

<details><summary>Errors of build, try 1</summary>

<code>no such table &lt;b&gt;</code><br><code>&#124; x</code>

</details>

<details><summary>Timeline of load</summary>

\`\`\`mermaid
gantt
  dateFormat x
  axisFormat %-S.%L s
  todayMarker off
  ​copy (2.0 s) :done, 0, 2000
  ​build (6.0 s) :crit, 2000, 8000
\`\`\`

</details>

<details><summary>3 tasks of load</summary>

| Task | State | Try | Duration |
| --- | --- | --- | --- |
| copy | ✅ success | 1 | 2.0 s |
| build | ❌ failed | 1 | 6.0 s |
| after | upstream\\_failed | 1 | 0 ms |

</details>
"
`)
})

it('draws only tasks that ran, and a running one until the latest end', () => {
  const tasks = [
    task('slow', 'running', 1_000),
    task('never', 'skipped', 1_000, 1_000),
    task('fast', 'success', 1_000, 9_000),
  ]
  const summary = renderSummary(RUN, [{ dagId: 'load', state: 'running', progress: { ...progress, tasks } }])
  expect(summary).toContain('slow (8.0 s) :active, 0, 8000\n')
  expect(summary).toContain('fast (8.0 s) :done, 0, 8000\n')
  expect(summary).not.toContain('never (')
})

it('draws nothing for tasks that took no time', () => {
  const tasks = [task('instant', 'success', 1_000, 1_000)]
  const summary = renderSummary(RUN, [{ dagId: 'load', state: 'success', progress: { ...progress, tasks } }])
  expect(summary).not.toContain('mermaid')
  expect(summary).toContain('| instant | ✅ success | 1 | 0 ms |')
})

it('reports that Airflow was not found', () => {
  expect(renderSummary({ ...RUN, airflowUrl: undefined }, [{ dagId: 'load', state: 'not run' }])).toContain(
    ' · Airflow was not found',
  )
})
