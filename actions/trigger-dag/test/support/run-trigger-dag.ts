import { fakeClock } from '../../../shared/testing/clock.ts'
import { runInProcess } from '../../../shared/testing/in-process.ts'
import type { Request } from '../../../shared/testing/loopback-server.ts'
import type { StepOptions } from '../../../shared/testing/runner-step.ts'
import { type FakeAirflow, type FakeDag, fakeAirflow } from './fake-airflow.ts'

/** The time at the start of a run; the fake Airflow has parsed its DAGs an hour before. */
export const START = Date.parse('2026-01-01T02:00:00Z')

/** Runs the whole action against an Airflow with these DAGs, on a clock that never waits. */
export async function runTriggerDag(
  dags: Record<string, FakeDag>,
  inputs: Record<string, string> = {},
  { prepare, ...job }: StepOptions & { prepare?: (airflow: FakeAirflow) => void } = {},
) {
  const airflow = await fakeAirflow(dags)
  prepare?.(airflow)
  const clock = fakeClock(START)
  const { port } = new URL(airflow.url)
  const defaults = { url: airflow.url, port, username: 'admin', password: 'right-password', 'run-id': 'run-1' }
  const outcome = await runInProcess(
    'trigger-dag',
    {
      ...job,
      inputs: { ...defaults, 'dag-ids': Object.keys(dags).join('\n'), ...inputs },
      env: { GITHUB_REPOSITORY: 'owner/repo', GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '1', ...job.env },
    },
    clock,
  )
  const lines = outcome.log.split('\n')
  return {
    ...outcome,
    airflow,
    clock,
    lines,
    warnings: lines
      .filter(line => line.startsWith('::warning::'))
      .map(line => line.slice('::warning::'.length).replace(/%0A/g, '\n')),
    /** The outputs that are JSON. */
    json: Object.fromEntries(Object.entries(outcome.outputs).map(([name, value]) => [name, JSON.parse(value)])),
  }
}

export const isTrigger = ({ method, path }: Request): boolean => method === 'POST' && path.endsWith('/dagRuns')

/** A fault for the first request that matches. */
export function failOnce(
  matches: (request: Request) => boolean,
  answer: (request: Request) => ReturnType<FakeAirflow['fault']>,
): FakeAirflow['fault'] {
  let isOver = false
  return request => {
    if (isOver || !matches(request)) return undefined
    isOver = true
    return answer(request)
  }
}

/** A run with a failed task and one that depends on it. */
export const FAILING_DAG: FakeDag = {
  frames: [
    { state: 'running', tasks: [{ task_id: 'load', state: 'running' }] },
    {
      state: 'failed',
      tasks: [
        { task_id: 'load', state: 'failed' },
        { task_id: 'after', state: 'upstream_failed', try_number: 0 },
      ],
    },
  ],
}

export const ERROR_LOG = [
  { timestamp: '2026-01-01T02:00:02Z', level: 'info', event: 'starting' },
  {
    timestamp: '2026-01-01T02:00:03Z',
    level: 'error',
    event: 'Task failed with exception',
    error_detail: [
      {
        exc_type: 'ProgrammingError',
        exc_value: 'no such table',
        frames: [{ filename: 'load.py', lineno: 7, name: 'f' }],
      },
    ],
  },
]
