import { expect, it } from '@jest/globals'
import type { StartResult } from '../start.ts'
import { summarizeStart } from './tree.ts'

const result = { failed: 'push-image' } as StartResult

it('shows the error of the step that failed, without the JSON line', () => {
  const printed =
    '✓ Docker\n✗ image, step push-image, failed\n  Cause: denied\n  See deploy.yml.log\n{"failed":"push-image"}\n'
  expect(summarizeStart({ exitCode: 1, printed, result })).toEqual({
    exitCode: 1,
    failed: 'push-image',
    error: '✓ Docker\n✗ image, step push-image, failed\n  Cause: denied\n  See deploy.yml.log',
  })
})

it('shows the last lines of a start that ended before its result', () => {
  expect(summarizeStart({ exitCode: null, printed: 'killed\n', result: null })).toEqual({
    exitCode: null,
    failed: 'npm start',
    error: 'killed',
  })
})

it('has no error for a successful start', () => {
  expect(summarizeStart({ exitCode: 0, printed: '', result: { ...result, failed: null } }).error).toBeNull()
})
