import { expect, it } from '@jest/globals'
import type { TaskInstance } from '../airflow/client.ts'
import { gantt, renderSummary } from './summary.ts'

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

const progress = {
  dagId: 'load',
  runId: 'github__1__load',
  run: { dag_run_id: 'github__1__load', state: 'failed', start_date: 1_000, end_date: 9_000, run_type: 'manual' },
  tasks: [
    task('copy', 'success', 1_000, 3_000),
    task('build', 'failed', 3_000, 9_000),
    task('after', 'upstream_failed', 9_000, 9_000),
  ],
  failures: [{ task: 'build', try: 1, errors: ['no such table <b>', '| x'] }],
}

it('shows the runs, the tasks as a Gantt picture and a table, and the errors', () => {
  const reports = [
    { dagId: 'load', state: 'failed', url: 'http://airflow/dags/load/runs/github__1__load', progress },
    { dagId: 'next', state: 'not run' },
  ]
  expect(renderSummary('http://airflow', reports)).toMatchInlineSnapshot(`
"## Airflow: load, next

At <code>http://airflow</code>

| DAG | State | Run | Duration |
| --- | --- | --- | --- |
| load | ❌ failed | [<code>github&#95;&#95;1&#95;&#95;load</code>](http://airflow/dags/load/runs/github__1__load) | 8.0 s |
| next | not run |  |  |

\`\`\`mermaid
gantt
  title load
  dateFormat x
  axisFormat %H:%M:%S
  copy :done, 1000, 3000
  build :crit, 3000, 9000
\`\`\`

<details><summary>Tasks of load</summary>

| Task | State | Try | Duration |
| --- | --- | --- | --- |
| copy | ✅ success | 1 | 2.0 s |
| build | ❌ failed | 1 | 6.0 s |
| after | upstream\\_failed | 1 | 0.0 s |

</details>

<details><summary>build, try 1</summary>

<code>no such table &lt;b&gt;</code><br><code>&#124; x</code>

</details>

"
`)
})

it('draws bars of tasks that ran only, and no name that mermaid would read as its own', () => {
  const odd = {
    ...progress,
    tasks: [
      task('a:b;c#d', 'running', 1_000),
      task('never', 'skipped', 1_000, 1_000),
      task('section', 'success', 1, 2),
    ],
  }
  expect(gantt(odd)).toContain('a_b_c_d :active, 1000, 1001')
  expect(gantt(odd)).toContain('  _section :done, 1, 2')
  expect(gantt(odd)).not.toContain('never')
  expect(gantt({ ...progress, tasks: [] })).toBe('')
})

it('draws the first sixty bars', () => {
  const many = Array.from({ length: 200 }, (_, index) => task(`t${index}`, 'success', index, index + 1))
  expect(gantt({ ...progress, tasks: many }).split('\n')).toHaveLength(60 + 6)
})

it('says that Airflow was not found', () => {
  expect(renderSummary(undefined, [{ dagId: 'load', state: 'not run' }])).toContain('Airflow was not found')
})
