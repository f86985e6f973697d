import { expect, it } from '@jest/globals'
import { given } from '../test/support/write-run.ts'
import type { Step } from './plan.ts'
import { type RunSummary, renderSummary } from './summary.ts'

const stored = { name: '/app/A', type: 'String', value: 'old', version: 1, arn: '', modified: '' } as const
const steps: Step[] = [
  { desired: given('A', 'new'), action: 'update', stored, differs: ['description'], tags: {} },
  { desired: given('B', 'b', 'SecureString'), action: 'replace', stored, differs: [], tags: {} },
  { desired: given('C', 'c'), action: 'create', differs: [], tags: {} },
  { desired: given('D', 'd'), action: 'same', stored, differs: [], tags: {} },
]
const account: RunSummary = {
  path: '/app',
  mode: 'apply',
  steps,
  versions: new Map([
    ['/app/A', 2],
    ['/app/B', 1],
    ['/app/D', 1],
  ]),
  written: new Set(['/app/A', '/app/B']),
  took: 12_000,
}

it('shows a run that ended before everything was written', () => {
  expect(renderSummary(account)).toBe(`### Parameters under <code>/app</code>: 2 of 4 written, 1 missing

| Name | Type | Action | Version |
| --- | --- | --- | --- |
| <code>/app/A</code> | String | updated \\(value, description\\) | 2 |
| <code>/app/B</code> | SecureString | replaced \\(was a String\\) | 1 |
| <code>/app/C</code> | String | not written: create |  |
| <code>/app/D</code> | String | same | 1 |

Took 12 s.
`)
})

it('shows a plan', () => {
  expect(renderSummary({ ...account, mode: 'plan', written: new Set() })).toMatch(
    /3 of 4 would be written\n\n\| Name \| Type \| Plan \|[\s\S]*\| create \|/,
  )
})
