import { afterEach, expect, it } from '@jest/globals'
import { createQueryTag } from './query-tag.ts'

const { env } = process
afterEach(() => {
  process.env = env
})

it('replaces the placeholders by the job and the statement', () => {
  const job = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '2', GITHUB_SHA: 'abc' }
  process.env = { ...env, ...job }
  const template = 'repository={repository} run={run} commit={commit} statement={statement} {other}'
  expect(createQueryTag(template, { file: 'a.sql', line: 7 })).toBe(
    'repository=o/r run=12.2 commit=abc statement=a.sql:7 {other}',
  )
  expect(createQueryTag('{statement}', undefined)).toBe('')
})

it('keeps a tag without placeholders, and cuts one that is too long', () => {
  expect(createQueryTag('nightly', { file: 'a.sql', line: 7 })).toBe('nightly')
  expect(createQueryTag('{statement}', { file: 'a'.repeat(3_000), line: 7 })).toHaveLength(2_000)
})
