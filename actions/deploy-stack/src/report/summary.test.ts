import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import type { Drift, RunResult } from './run-result.ts'
import { createConsoleLink, formatOutcome, renderSummary } from './summary.ts'

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
"### Stack <code>demo</code>: deployed (UPDATE_COMPLETE), 2 changes

| Action | Resource | Type | Replacement | Changes |
| --- | --- | --- | --- | --- |
| Modify | <code>Db</code> | AWS::RDS::DBInstance | **replaced** (ReplaceAndSnapshot) | <code>/Properties/Size</code>: <code>1</code> → <code>2</code> (by <code>Size</code>)<br><code>/Properties/Engine</code>: none → <code>pg&#124;15</code><br><code>Tags</code> |
| Add | <code>Role</code> | AWS::IAM::Role |  |  |

- Service web: 1 of 1 tasks running

<details><summary>Resources over time</summary>

\`\`\`mermaid
gantt
  dateFormat x
  axisFormat %M:%S
  todayMarker off
  ​Bucket (30 s) :active, 0, 30000
  ​Role (2.0 s) :crit, 1000, 3000
\`\`\`

</details>

<details><summary>Outputs</summary>

| Output | Value |
| --- | --- |
| <code>Url</code> | <code>http://here?a=b&amp;c=d</code> |

</details>

Took 1 min 23 s. [Open in the console](https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/stackinfo?stackId=arn%3Aaws%3Acloudformation%3Aeu-west-1%3A123456789012%3Astack%2Fdemo%2F0000)"
`)
  })

  it.each([
    [{ mode: 'plan', status: 'CREATE_COMPLETE' }, 'a change of outputs, tags or settings planned'],
    [{ mode: 'plan', changed: false }, 'nothing to change'],
    [{ empty: true, changed: false, status: 'CREATE_COMPLETE' }, 'nothing to change (CREATE_COMPLETE)'],
    [{ empty: true, status: 'CREATE_COMPLETE' }, 'settings changed (CREATE_COMPLETE)'],
    [{ status: 'UPDATE_COMPLETE' }, 'deployed (UPDATE_COMPLETE)'],
    [{ failure: 'no', status: 'ROLLBACK_COMPLETE' }, 'failed (ROLLBACK_COMPLETE)'],
    [{ failure: 'no' }, 'failed'],
  ] as [Partial<RunResult>, string][])('%j', (result, outcome) => {
    expect(renderSummary({ ...base, ...result }, 1)).toContain(`### Stack <code>demo</code>: ${outcome}\n`)
  })

  it('folds a long change table and keeps every row', () => {
    const changes = Array.from({ length: 500 }, (_, n) => ({
      action: 'Add',
      logicalId: `Bucket${n}`,
      type: 'AWS::S3::Bucket',
      replacement: 'false',
      properties: [],
    }))
    const summary = renderSummary({ ...base, changes }, 1)
    expect(summary).toContain('<summary>500 changes</summary>')
    expect(summary.match(/Bucket\d+/g)).toHaveLength(500)
  })
})

describe('createConsoleLink', () => {
  it('links to the AWS console in the partition of the stack', () => {
    expect(createConsoleLink(stackId)).toContain('https://eu-west-1.console.aws.amazon.com/')
    expect(createConsoleLink(stackId.replace(':aws:', ':aws-cn:'))).toContain('https://eu-west-1.console.amazonaws.cn/')
    expect(createConsoleLink(stackId.replace(':aws:', ':aws-iso:'))).toBeUndefined()
    expect(createConsoleLink('demo')).toBeUndefined()
  })
})

const unchanged: RunResult = { ...base, changed: false }
const verdict = (result: Partial<RunResult>): string =>
  renderSummary({ ...unchanged, ...result }, 1_000)
    .split('\n')[0]
    ?.replace('### Stack <code>demo</code>: ', '') ?? ''
const drift = (status: string, resources: Drift['resources'] = []) => ({ status, resources })

describe('a short summary', () => {
  it('has two lines without changes', () => {
    const result: RunResult = { ...unchanged, empty: true, status: 'CREATE_COMPLETE' }
    expect(renderSummary(result, 1_500)).toBe(
      '### Stack <code>demo</code>: nothing to change (CREATE_COMPLETE)\n\nTook 1.5 s.',
    )
    expect(formatOutcome(result, 1_500)).toBe('Stack demo: nothing to change (CREATE_COMPLETE), took 1.5 s')
  })

  it('lists services, outputs and the link in this order', () => {
    const stackId = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/1'
    const result: RunResult = {
      ...unchanged,
      stackId,
      services: ['Service a: one', 'Service b: two'],
      outputs: { Url: 'u' },
    }
    const parts = renderSummary(result, 1_000).split('\n\n')
    expect(parts[1]).toBe('- Service a: one\n- Service b: two')
    expect(parts.slice(2).join('\n\n')).toContain('<summary>Outputs</summary>')
    expect(parts.at(-1)).toMatch(
      /^Took 1\.0 s\. \[Open in the console\]\(https:\/\/eu-west-1\.console\.aws\.amazon\.com\/.*\)$/,
    )
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
    const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...resources[1], logicalId: `R${n}` }))
    const folded = (count: number) =>
      renderSummary({ ...unchanged, drift: drift('UNKNOWN', many(count) as Drift['resources']) }, 1)
    expect(folded(30)).not.toContain('<details>')
    expect(folded(31)).toContain('<summary>31 resources</summary>')
  })
})

describe('the verdict', () => {
  it.each<[string, Partial<RunResult>]>([
    ['failed, nothing was changed (CREATE_COMPLETE)', { failure: 'no', status: 'CREATE_COMPLETE' }],
    ['failed (UPDATE_FAILED)', { failure: 'no', status: 'UPDATE_FAILED', changed: true }],
    ['failed (unknown)', { failure: 'no', status: 'unknown' }],
    ['failed', { failure: 'no', mode: 'plan' }],
    ['failed, nothing was changed', { failure: 'no' }],
    ['drifted (UPDATE_COMPLETE)', { failure: 'no', mode: 'drift', status: 'UPDATE_COMPLETE', drift: drift('DRIFTED') }],
    ['drift unknown', { failure: 'no', mode: 'drift', drift: drift('UNKNOWN') }],
    ['drift unknown', { failure: 'no', mode: 'drift' }],
    ['in sync', { mode: 'drift', drift: drift('IN_SYNC') }],
    ['in sync', { mode: 'drift' }],
    ['drifted', { mode: 'drift', drift: drift('DRIFTED') }],
    ['nothing to change', { mode: 'plan' }],
    ['a change of settings planned', { mode: 'plan', changed: true, empty: true }],
    ['a change of outputs, tags or settings planned', { mode: 'plan', changed: true }],
    ['no stack to delete', { mode: 'delete', empty: true }],
    ['deleted (DELETE_COMPLETE)', { mode: 'delete', status: 'DELETE_COMPLETE' }],
    ['settings changed', { empty: true, changed: true }],
    ['deployed (AB_C)', { changed: true, status: 'A<B_1C>' }],
  ])('is "%s"', (words, result) => {
    expect(verdict(result)).toBe(words)
  })
})
