import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { summary } from '@actions/core'
import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { writeSummary } from '../../../shared/summary.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import type { Drift, ResourceChange, RunResult } from './run-result.ts'
import { formatOutcome } from './run-status.ts'
import { renderSummary } from './summary.ts'

const stackId = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/0000'
const base: RunResult = {
  stack: 'demo',
  mode: 'apply',
  changed: true,
  empty: false,
  changes: [],
  outputs: {},
  events: [],
  services: [],
}

const event = (LogicalResourceId: string, ResourceStatus: string, second: number): StackEvent => ({
  StackId: stackId,
  EventId: `${LogicalResourceId}${second}`,
  StackName: 'demo',
  LogicalResourceId,
  ...(LogicalResourceId === 'demo' ? { PhysicalResourceId: stackId } : {}),
  ResourceStatus: ResourceStatus as NonNullable<StackEvent['ResourceStatus']>,
  Timestamp: new Date(Date.UTC(2026, 0, 1, 12, 0, second)),
})

const events = [
  event('demo', 'UPDATE_IN_PROGRESS', 0),
  event('Bucket', 'UPDATE_IN_PROGRESS', 1),
  event('Bucket', 'UPDATE_COMPLETE', 31),
  event('Role', 'UPDATE_IN_PROGRESS', 2),
  event('Role', 'UPDATE_FAILED', 4),
  event('demo', 'UPDATE_COMPLETE', 40),
]

describe('renderSummary', () => {
  it('shows changes, services, timeline and outputs of a deployment', () => {
    const result: RunResult = {
      ...base,
      stackId,
      status: 'UPDATE_COMPLETE',
      changes: [
        {
          action: 'Modify',
          logicalId: 'Db',
          type: 'AWS::RDS::DBInstance',
          replacement: 'true',
          policy: 'ReplaceAndSnapshot',
          properties: [
            { path: '/Properties/Size', before: '1', after: '2', because: 'Size' },
            { path: '/Properties/Engine', after: 'pg|15' },
            { path: 'Tags' },
          ],
        },
        { action: 'Add', logicalId: 'Role', type: 'AWS::IAM::Role', replacement: 'false', properties: [] },
      ],
      outputs: { Url: 'http://here?a=b&c=d' },
      events,
      services: ['Service web: 1 of 1 tasks running'],
    }
    expect(renderSummary(result, 83_000)).toMatchInlineSnapshot(`
"### ✅ Updated: stack <code>demo</code>

UPDATE_COMPLETE · 1 min 23 s · [Open in the console](https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/stackinfo?stackId=arn%3Aaws%3Acloudformation%3Aeu-west-1%3A123456789012%3Astack%2Fdemo%2F0000)

- Service web: 1 of 1 tasks running

<details><summary>1 output</summary>

| Output | Value |
| --- | --- |
| <code>Url</code> | <code>http://here?a=b&amp;c=d</code> |

</details>

#### 1 resource added, 1 replaced

| Action | Resource | Type | Changes |
| --- | --- | --- | --- |
| **Replace** (ReplaceAndSnapshot) | <code>Db</code> | AWS::RDS::DBInstance | <code>Size</code>: <code>1</code> → <code>2</code> (by <code>Size</code>)<br><code>Engine</code>: none → <code>pg&#124;15</code><br><code>Tags</code> |
| Add | <code>Role</code> | AWS::IAM::Role |  |

<details><summary>Timeline</summary>

\`\`\`mermaid
gantt
  dateFormat x
  axisFormat %M:%S
  todayMarker off
  ​Bucket (30 s) :active, 0, 30000
  ​Role (2.0 s) :crit, 1000, 3000
\`\`\`

</details>
"
`)
  })

  it('is one line for a pure creation, with the list folded', () => {
    const summary = renderSummary({ ...base, status: 'CREATE_COMPLETE', changes: additions(25) }, 2)
    expect(summary).toMatch(
      /^### ✅ Created: stack <code>demo<\/code>\n\nCREATE_COMPLETE · 2 ms\n\n<details><summary>25 resources added<\/summary>\n\n\| Resource \| Type \|\n/,
    )
    expect(summary.match(/Bucket\d+/g)).toHaveLength(25)
    expect(summary).not.toContain('####')
    expect(renderSummary({ ...base, mode: 'plan', changes: additions(1) }, 2)).toContain(
      '### 📋 Planned: stack <code>demo</code>\n\n2 ms\n\n<details><summary>1 resource to add</summary>',
    )
  })

  it('folds a long change table and keeps every row', () => {
    const changes = [...additions(499), { ...additions(1)[0], logicalId: 'Role', action: 'Remove' } as ResourceChange]
    const summary = renderSummary({ ...base, changes }, 1)
    expect(summary).toContain('<summary>499 resources added, 1 removed</summary>')
    expect(summary.match(/Bucket\d+/g)).toHaveLength(499)
    expect(renderSummary({ ...base, changes: changes.slice(-30) }, 1)).toContain(
      '\n\n#### 29 resources added, 1 removed\n\n| Action | Resource | Type |\n',
    )
  })

  it('does not say of a failed run that its changes were made', () => {
    const summary = renderSummary({ ...base, failure: 'Db failed\nNo space', changes: additions(2) }, 1)
    expect(summary).toMatch(/^### ❌ Failed: .*\n\n> <b>Db failed<\/b><br>No space\n\n1 ms\n/)
    expect(summary).toContain('<summary>2 resources to add</summary>')
  })

  it('says first that apply would refuse a plan', () => {
    const refusal = 'Apply would refuse this plan: data would be lost\nTo allow it, set x.'
    expect(renderSummary({ ...base, mode: 'plan', refusal, changes: additions(2) }, 1)).toMatch(
      /^### ⚠️ Planned: stack <code>demo<\/code>\n\n> <b>Apply would refuse this plan: data would be lost<\/b><br>To allow it, set x\./,
    )
  })

  it('keeps link and outputs of 400 large changes, and stays valid', async () => {
    const file = join(makeTempFolder('summary-'), 'summary.md')
    writeFileSync(file, '')
    process.env.GITHUB_STEP_SUMMARY = file
    // The summary of @actions/core keeps the file of its first run in this process.
    Object.assign(summary, { _filePath: undefined })
    const large = (path: string) => ({ path, before: 'é|'.repeat(20_000), after: '<b>'.repeat(20_000) })
    const changes = additions(400).map(change => ({
      ...change,
      action: 'Modify',
      properties: Array.from({ length: 8 }, (_, n) => large(`/Properties/P${n}`)),
    }))
    await writeSummary(renderSummary({ ...base, stackId, outputs: { Url: 'u' }, changes, events }, 1))
    delete process.env.GITHUB_STEP_SUMMARY
    const written = readFileSync(file, 'utf8')
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(1_048_576)
    const [link, outputs, table] = ['Open in the console', '| <code>Url</code>', '| Action | Resource |'].map(part =>
      written.indexOf(part),
    )
    expect([link, outputs, table]).toEqual([link, outputs, table].toSorted((one = 0, other = 0) => one - other))
    expect(link).toBeGreaterThan(0)
    expect(written.match(/<\/details>/g)).toHaveLength(written.match(/<details>/g)?.length ?? 0)
    const rows = written.split('\n').filter(line => line.startsWith('| Modify'))
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) expect(row.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(5)
    expect(written).toContain('_Cut: ')
  })
})

const additions = (count: number): ResourceChange[] =>
  Array.from({ length: count }, (_, n) => ({
    action: 'Add',
    logicalId: `Bucket${n}`,
    type: 'AWS::S3::Bucket',
    replacement: 'false',
    properties: [],
  }))

const unchanged: RunResult = { ...base, changed: false }
const drift = (status: string, resources: Drift['resources'] = []) => ({ status, resources })

describe('a short summary', () => {
  it('has two lines without changes', () => {
    const result: RunResult = { ...unchanged, empty: true, status: 'CREATE_COMPLETE' }
    expect(renderSummary(result, 1_500)).toBe('### ✅ Unchanged: stack <code>demo</code>\n\nCREATE_COMPLETE · 1.5 s\n')
  })

  it('has link, services and outputs in this order', () => {
    const services = ['Service a: one', 'Service b: two']
    const parts = renderSummary({ ...unchanged, stackId, services, outputs: { Url: 'u' } }, 1_000).split('\n\n')
    expect(parts[1]).toMatch(/^1\.0 s · \[Open in the console\]\(https:\/\/eu-west-1\.console\.aws\.amazon\.com\/.*\)$/)
    expect(parts[2]).toBe('- Service a: one\n- Service b: two')
    expect(parts[3]).toBe('<details><summary>1 output</summary>')
  })

  it('has no link in a partition whose console is unknown', () => {
    const isolated = stackId.replace('aws:', 'aws-iso:').replace('eu-west-1', 'us-iso-east-1')
    expect(renderSummary({ ...unchanged, stackId: isolated }, 1)).not.toContain('console')
    expect(renderSummary({ ...unchanged, stackId: 'demo' }, 1)).not.toContain('console')
  })

  it('has a row for each drifted resource, and folds many', () => {
    const difference = (path: string) => ({ path, type: 'NOT_EQUAL', expected: '5', actual: '' })
    const resources = [
      { logicalId: 'A', type: 'T', status: 'MODIFIED', differences: [difference('/X'), difference('/Y')] },
      { logicalId: 'B', type: 'T', status: 'UNKNOWN', reason: 'not authorized', differences: [] },
    ]
    const table = renderSummary({ ...unchanged, mode: 'drift', drift: drift('DRIFTED', resources) }, 1_000)
    expect(table).toContain('| Resource | Type | Drift | Expected → actual |')
    expect(table).toContain(
      '| <code>A</code> | T | **MODIFIED** | <code>/X</code>: <code>5</code> → none<br><code>/Y</code>: <code>5</code> → none |',
    )
    expect(table).toContain('| <code>B</code> | T | **UNKNOWN** not authorized |  |')
    expect(table).not.toContain('<details>')
    expect(table).toContain('\n\n#### Drift: 2 resources\n\n')
    const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...resources[1], logicalId: `R${n}` }))
    const folded = (count: number) =>
      renderSummary({ ...unchanged, drift: drift('UNKNOWN', many(count) as Drift['resources']) }, 1)
    expect(folded(30)).not.toContain('<details>')
    expect(folded(31)).toContain('<summary>Drift: 31 resources</summary>')
  })
})

describe('status and log line', () => {
  const updated = 'UPDATE_COMPLETE'
  it.each<[string, string, Partial<RunResult>]>([
    ['❌ Failed', 'CREATE_COMPLETE · nothing was changed', { failure: 'no', status: 'CREATE_COMPLETE' }],
    ['❌ Failed', 'UPDATE_FAILED', { failure: 'no', status: 'UPDATE_FAILED', changed: true }],
    ['❌ Failed', 'unknown', { failure: 'no', status: 'unknown' }],
    ['❌ Failed', '', { failure: 'no', mode: 'plan' }],
    ['❌ Failed', 'nothing was changed', { failure: 'no' }],
    ['❌ Drifted', updated, { failure: 'no', mode: 'drift', status: updated, drift: drift('DRIFTED') }],
    ['❌ Drift unknown', '', { failure: 'no', mode: 'drift', drift: drift('UNKNOWN') }],
    ['❌ Drift unknown', '', { failure: 'no', mode: 'drift' }],
  ])('of a failed run: %s, %s', (status, facts, result) => {
    const parts = renderSummary({ ...unchanged, ...result }, 1).split('\n\n')
    expect(parts[0]).toBe(`### ${status}: stack <code>demo</code>`)
    expect(parts[2]?.trim()).toBe([facts, '1 ms'].filter(Boolean).join(' · '))
  })

  it.each<[string, string, Partial<RunResult>]>([
    ['✅ In sync', 'in sync', { mode: 'drift', drift: drift('IN_SYNC') }],
    ['⚠️ Drifted', 'drifted', { mode: 'drift', drift: drift('DRIFTED') }],
    ['⚠️ Partly in sync', 'the checked resources are in sync', { mode: 'drift', drift: drift('PARTLY_CHECKED') }],
    ['📋 Nothing to change', 'nothing to change', { mode: 'plan' }],
    ['📋 Planned', 'planned, a change of settings', { mode: 'plan', changed: true, empty: true }],
    ['📋 Planned', 'planned, a change of outputs, tags or settings', { mode: 'plan', changed: true }],
    ['📋 Planned', 'planned, 2 resources to add', { mode: 'plan', changed: true, changes: additions(2) }],
    ['✅ Nothing to delete', 'nothing to delete', { mode: 'delete', empty: true }],
    ['✅ Deleted', 'deleted (DELETE_COMPLETE)', { mode: 'delete', status: 'DELETE_COMPLETE' }],
    ['✅ Settings changed', 'settings changed', { empty: true, changed: true }],
    ['✅ Unchanged', 'unchanged (IMPORT_COMPLETE)', { empty: true, status: 'IMPORT_COMPLETE' }],
    [
      '✅ Created',
      'created (CREATE_COMPLETE), 1 resource added',
      { changed: true, status: 'CREATE_COMPLETE', changes: additions(1) },
    ],
    ['✅ Updated', `updated (${updated}), a change of outputs, tags or settings`, { changed: true, status: updated }],
    ['✅ Imported', 'imported (IMPORT_COMPLETE)', { status: 'IMPORT_COMPLETE' }],
    ['✅ Deployed', 'deployed (AB_C)', { status: 'A<B_1C>' }],
  ])('of a successful run: %s, "%s"', (status, line, result) => {
    const heading = renderSummary({ ...unchanged, ...result }, 1).split('\n')[0]
    expect(heading).toBe(`### ${status}: stack <code>demo</code>`)
    expect(formatOutcome({ ...unchanged, ...result }, 1_500)).toBe(`Stack demo: ${line}, took 1.5 s`)
  })
})
