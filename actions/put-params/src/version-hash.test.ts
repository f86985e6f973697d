import { expect, it } from '@jest/globals'
import type { Stored } from './ssm-client.ts'
import { versionHash } from './version-hash.ts'

const one: Stored = {
  name: '/app/A',
  type: 'String',
  value: 'a',
  version: 1,
  arn: '',
  modified: '2026-01-01T00:00:00.000Z',
}
const two: Stored = { ...one, name: '/app/B', version: 4 }

it('is the same for the same parameters in any order', () => {
  expect(versionHash([two, one])).toBe(versionHash([one, two]))
  expect(versionHash([one])).toMatch(/^[0-9a-f]{16}$/)
})

it.each<[string, Partial<Stored>]>([
  ['a new version', { version: 2 }],
  ['another type', { type: 'SecureString' }],
  ['deletion and making again', { modified: '2026-01-02T00:00:00.000Z' }],
])('changes by %s', (_what, change) => {
  expect(versionHash([{ ...one, ...change }, two])).not.toBe(versionHash([one, two]))
})

it('tells nothing of the value', () => {
  expect(versionHash([{ ...one, value: 'other' }])).toBe(versionHash([one]))
})
