import { expect, it } from '@jest/globals'
import type { TaskInstance } from '../airflow/schema.ts'
import { renderGantt, renderSummary } from './summary.ts'

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
  expect(renderSummary('http://airflow', results)).toMatchInlineSnapshot(`
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

it('draws only tasks that ran, and no name that is Mermaid syntax', () => {
  const odd = {
    ...progress,
    tasks: [
      task('a:b;c#d', 'running', 1_000),
      task('never', 'skipped', 1_000, 1_000),
      task('section', 'success', 1, 2),
    ],
  }
  expect(renderGantt(odd)).toContain('a_b_c_d :active, 1000, 1001')
  expect(renderGantt(odd)).toContain('  _section :done, 1, 2')
  expect(renderGantt(odd)).not.toContain('never')
  expect(renderGantt({ ...progress, tasks: [] })).toBe('')
})

it('draws at most sixty bars', () => {
  const many = Array.from({ length: 200 }, (_, index) => task(`t${index}`, 'success', index, index + 1))
  expect(renderGantt({ ...progress, tasks: many }).split('\n')).toHaveLength(60 + 6)
})

it('says that Airflow was not found', () => {
  expect(renderSummary(undefined, [{ dagId: 'load', state: 'not run' }])).toContain('Airflow was not found')
})
