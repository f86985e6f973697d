import { expect, it } from '@jest/globals'
import type { StoredParameter } from './ssm-client.ts'
import { computeVersionHash } from './version-hash.ts'

const one: StoredParameter = {
  name: '/app/A',
  type: 'String',
  value: 'a',
  version: 1,
  arn: '',
  modified: '2026-01-01T00:00:00.000Z',
}
const two: StoredParameter = { ...one, name: '/app/B', version: 4 }

it('is the same for the same parameters in any order', () => {
  expect(computeVersionHash([two, one])).toBe(computeVersionHash([one, two]))
  expect(computeVersionHash([one])).toMatch(/^[0-9a-f]{16}$/)
})

it.each<[string, Partial<StoredParameter>]>([
  ['a new version', { version: 2 }],
  ['another type', { type: 'SecureString' }],
  ['being deleted and created again', { modified: '2026-01-02T00:00:00.000Z' }],
])('changes by %s', (_what, change) => {
  expect(computeVersionHash([{ ...one, ...change }, two])).not.toBe(computeVersionHash([one, two]))
})

it('does not depend on the value', () => {
  expect(computeVersionHash([{ ...one, value: 'other' }])).toBe(computeVersionHash([one]))
})
