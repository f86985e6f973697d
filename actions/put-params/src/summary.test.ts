import { expect, it } from '@jest/globals'
import { defaultSettings, given } from '../test/support/write-run.ts'
import type { Step } from './plan/plan.ts'
import { type RunSummary, renderSummary } from './summary.ts'

const stored = { name: '/app/A', type: 'String', value: 'old', version: 1, arn: '', modified: '' } as const
const steps: Step[] = [
  { desired: given('A', 'new'), action: 'update', stored, differs: ['description'], tags: {} },
  { desired: given('B', 'b', 'SecureString'), action: 'replace', stored, differs: [], tags: {} },
  { desired: given('C', 'c'), action: 'create', differs: [], tags: {} },
  { desired: given('D', 'd'), action: 'same', stored, differs: [], tags: {} },
]
const run: RunSummary = {
  path: '/app',
  mode: 'apply',
  steps,
  settings: defaultSettings,
  versions: new Map([
    ['/app/A', 2],
    ['/app/B', 1],
    ['/app/D', 1],
  ]),
  written: new Set(['/app/A', '/app/B']),
  uncertain: new Set(),
  region: 'eu-west-1',
  elapsedMs: 12_000,
  failure: 'SSM denied PutParameter\nGrant it.',
}

it('shows a run that ended before everything was written', () => {
  expect(renderSummary(run)).toBe(`### ❌ Failed: parameters under <code>/app</code>

> <b>SSM denied PutParameter</b><br>Grant it.

2 of 4 written, 1 missing · 12 s · [Open in the console](https://eu-west-1.console.aws.amazon.com/systems-manager/parameters/?region=eu-west-1&tab=Table#list_parameter_filters=Path:Recursive:%2Fapp)

| Name | Type | Action | Version |
| --- | --- | --- | --- |
| <code>/app/A</code> | String | updated \\(value, description\\) | 2 |
| <code>/app/B</code> | SecureString | replaced \\(was a String\\) | 1 |
| <code>/app/C</code> | String | not written: create |  |

<details><summary>1 parameter unchanged</summary>

| Name | Type | Action | Version |
| --- | --- | --- | --- |
| <code>/app/D</code> | String | same | 1 |

</details>
`)
})

it('shows the writes whose result is not known', () => {
  const summary = renderSummary({ ...run, uncertain: new Set(['/app/C']) })
  expect(summary).toContain('2 of 4 written, 1 uncertain · ')
  expect(summary).toContain('<code>/app/C</code> | String | uncertain: create |')
})

it('shows a plan', () => {
  expect(renderSummary({ ...run, mode: 'plan', written: new Set(), failure: undefined })).toMatch(
    /^### 📋 Planned: .*\n\n3 of 4 would be written · [\s\S]*\| Name \| Type \| Plan \|[\s\S]*\| create \|/,
  )
})

it.each([
  ['apply', '✅ Unchanged', '0 of 1 written'],
  ['plan', '📋 Nothing to change', '0 of 1 would be written'],
] as const)('shows a run of %s without changes', (mode, status, counts) => {
  const summary = renderSummary({ ...run, mode, steps: steps.slice(3), written: new Set(), failure: undefined })
  expect(summary).toContain(`### ${status}: parameters under <code>/app</code>\n\n${counts} · 12 s`)
  expect(summary).toContain('<summary>1 parameter unchanged</summary>')
})

it('shows what prune deleted and did not delete', () => {
  const unwanted = ['/app/Old', '/app/Older']
  const summary = renderSummary({ ...run, steps: [], written: new Set(), unwanted, deleted: new Set(['/app/Old']) })
  expect(summary).toContain('0 of 0 written, 1 of 2 deleted')
  expect(summary).toContain('| <code>/app/Old</code> | deleted |\n| <code>/app/Older</code> | not deleted |')
  const planned = renderSummary({ ...run, failure: undefined, mode: 'plan', steps: [], unwanted })
  expect(planned).toContain('### 📋 Planned')
  expect(planned).toContain('0 of 0 would be written, 2 deleted')
  expect(planned).toContain('| <code>/app/Older</code> | delete |')
})
