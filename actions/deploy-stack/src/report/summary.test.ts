import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { consoleLink, type RunResult, renderSummary } from './summary.ts'
import { renderTimeline } from './timeline.ts'

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
  it('tells a deployment', () => {
    const account: RunResult = {
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
    expect(renderSummary(account, 83_000)).toMatchInlineSnapshot(`
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
  Bucket (30 s) :active, 0, 30000
  Role (2.0 s) :crit, 1000, 3000
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
  ] as [Partial<RunResult>, string][])('%j', (account, outcome) => {
    expect(renderSummary({ ...base, ...account }, 1)).toContain(`### Stack <code>demo</code>: ${outcome}\n`)
  })

  it('folds a long change table, and leaves no row out', () => {
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

describe('gantt', () => {
  it('marks what failed and what took longest, without the stack itself', () => {
    expect(renderTimeline(events, stackId)).toMatchInlineSnapshot(`
"\`\`\`mermaid
gantt
  dateFormat x
  axisFormat %M:%S
  Bucket (30 s) :active, 0, 30000
  Role (2.0 s) :crit, 1000, 3000
\`\`\`"
`)
  })

  it('draws nothing without a resource', () => expect(renderTimeline(events.slice(0, 1), stackId)).toBeUndefined())

  it('draws the slowest hundred of many', () => {
    const many = Array.from({ length: 150 }, (_, n) => [
      event(`R${n}`, 'CREATE_IN_PROGRESS', 0),
      event(`R${n}`, 'CREATE_COMPLETE', n),
    ]).flat()
    const drawn = renderTimeline(many, stackId)?.match(/R\d+/g)
    expect(drawn).toHaveLength(100)
    expect(drawn).not.toContain('R49')
  })

  it('keeps syntax out of its labels', () => {
    const drawn = renderTimeline([event('a:b, c\n```', 'CREATE_COMPLETE', 1)], stackId)
    expect(drawn).toContain('  abc (0.0 s) :active, 0, 1000')
  })
})

describe('consoleLink', () => {
  it('is known for the partitions that have a console', () => {
    expect(consoleLink(stackId)).toContain('https://eu-west-1.console.aws.amazon.com/')
    expect(consoleLink(stackId.replace(':aws:', ':aws-cn:'))).toContain('https://eu-west-1.console.amazonaws.cn/')
    expect(consoleLink(stackId.replace(':aws:', ':aws-iso:'))).toBeUndefined()
    expect(consoleLink('demo')).toBeUndefined()
  })
})
