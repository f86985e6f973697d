import { expect, it } from '@jest/globals'
import { computeVersionHash } from './result.ts'
import type { StoredParameter } from './ssm/parameter-store.ts'

const first: StoredParameter = {
  name: '/app/A',
  type: 'String',
  value: 'a',
  version: 1,
  arn: '',
  modified: '2026-01-01T00:00:00.000Z',
}
const second: StoredParameter = { ...first, name: '/app/B', version: 4 }

it('has the same version hash for the same parameters in any order', () => {
  expect(computeVersionHash([second, first])).toBe(computeVersionHash([first, second]))
  expect(computeVersionHash([first])).toMatch(/^[0-9a-f]{16}$/)
})

it.each<[string, Partial<StoredParameter>]>([
  ['a new version', { version: 2 }],
  ['another type', { type: 'SecureString' }],
  ['deletion and creation', { modified: '2026-01-02T00:00:00.000Z' }],
])('changes the version hash after %s', (_what, change) => {
  expect(computeVersionHash([{ ...first, ...change }, second])).not.toBe(computeVersionHash([first, second]))
})

it('does not include the value in the version hash', () => {
  expect(computeVersionHash([{ ...first, value: 'other' }])).toBe(computeVersionHash([first]))
})
