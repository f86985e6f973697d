import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../../shared/testing/random.ts'
import { createRunId } from './run-id.ts'

const GITHUB = {
  GITHUB_REPOSITORY: 'owner/repo',
  GITHUB_RUN_ID: '17',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'dags',
  GITHUB_ACTION: '__run',
}

it('contains repository, workflow run, attempt and DAG', () => {
  expect(createRunId('load', undefined, GITHUB)).toMatch(/^github__owner_repo__17_2__load__[0-9a-f]{8}$/)
})

it('is the same for the same step, and differs for another attempt, job, step, DAG or conf', () => {
  const create = (env: Record<string, string>, dag = 'load', conf?: object) =>
    createRunId(dag, conf, { ...GITHUB, ...env })
  expect(create({})).toBe(create({}))
  const others = [
    create({}),
    create({ GITHUB_RUN_ATTEMPT: '3' }),
    create({ GITHUB_JOB: 'b' }),
    create({ GITHUB_ACTION: '__run_2' }),
    create({}, 'b'),
    create({}, 'load', { a: 1 }),
  ]
  expect(new Set(others).size).toBe(others.length)
})

it('is new in every call outside a workflow', () => {
  expect(createRunId('load', undefined, {})).not.toBe(createRunId('load', undefined, {}))
})

it('is always valid in Airflow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (dag, repository) => {
      expect(createRunId(dag, {}, { ...GITHUB, GITHUB_REPOSITORY: repository })).toMatch(/^[A-Za-z0-9_.~:+-]{1,250}$/)
    }),
    randomCases(),
  )
})
