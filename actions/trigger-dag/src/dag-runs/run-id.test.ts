import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../../shared/testing/random.ts'
import { runIdFor } from './run-id.ts'

const GITHUB = {
  GITHUB_REPOSITORY: 'owner/repo',
  GITHUB_RUN_ID: '17',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'dags',
  GITHUB_ACTION: '__run',
}

it('names repository, workflow run, attempt and DAG', () => {
  expect(runIdFor('load', undefined, GITHUB)).toMatch(/^github__owner_repo__17_2__load__[0-9a-f]{8}$/)
})

it('is the same for the same step, and another for another attempt, job, step, DAG or conf', () => {
  const of = (env: Record<string, string>, dag = 'load', conf?: object) => runIdFor(dag, conf, { ...GITHUB, ...env })
  expect(of({})).toBe(of({}))
  const others = [
    of({}),
    of({ GITHUB_RUN_ATTEMPT: '3' }),
    of({ GITHUB_JOB: 'b' }),
    of({ GITHUB_ACTION: '__run_2' }),
    of({}, 'b'),
    of({}, 'load', { a: 1 }),
  ]
  expect(new Set(others).size).toBe(others.length)
})

it('is one of its own every time outside a workflow', () => {
  expect(runIdFor('load', undefined, {})).not.toBe(runIdFor('load', undefined, {}))
})

it('is always one that Airflow takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (dag, repository) => {
      expect(runIdFor(dag, {}, { ...GITHUB, GITHUB_REPOSITORY: repository })).toMatch(/^[A-Za-z0-9_.~:+-]{1,250}$/)
    }),
    randomCases(),
  )
})
