import { describe, expect, it } from '@jest/globals'
import type { Drift } from '../modes/drift.ts'
import { formatOutcome, type RunResult, renderSummary } from './summary.ts'

const usual: RunResult = {
  stack: 'demo',
  mode: 'apply',
  changed: false,
  empty: false,
  changes: [],
  outputs: {},
  events: [],
  services: [],
}
const verdict = (account: Partial<RunResult>): string =>
  renderSummary({ ...usual, ...account }, 1_000)
    .split('\n')[0]
    ?.replace('### Stack <code>demo</code>: ', '') ?? ''
const drift = (status: string, resources: Drift['resources'] = []) => ({ status, resources })

describe('a summary', () => {
  it('of which there is nothing more to tell is two lines', () => {
    const account: RunResult = { ...usual, empty: true, status: 'CREATE_COMPLETE' }
    expect(renderSummary(account, 1_500)).toBe(
      '### Stack <code>demo</code>: nothing to change (CREATE_COMPLETE)\n\nTook 1.5 s.',
    )
    expect(formatOutcome(account, 1_500)).toBe('Stack demo: nothing to change (CREATE_COMPLETE), took 1.5 s')
  })

  it('tells of services, outputs and the console, each in its place', () => {
    const stackId = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/1'
    const account: RunResult = {
      ...usual,
      stackId,
      services: ['Service a: one', 'Service b: two'],
      outputs: { Url: 'u' },
    }
    const parts = renderSummary(account, 1_000).split('\n\n')
    expect(parts[1]).toBe('- Service a: one\n- Service b: two')
    expect(parts.slice(2).join('\n\n')).toContain('<summary>Outputs</summary>')
    expect(parts.at(-1)).toMatch(
      /^Took 1\.0 s\. \[Open in the console\]\(https:\/\/eu-west-1\.console\.aws\.amazon\.com\/.*\)$/,
    )
  })

  it('has a row for each resource that has drifted, which many are folded', () => {
    const difference = (path: string) => ({ path, type: 'NOT_EQUAL', expected: '5', actual: '' })
    const resources = [
      { logicalId: 'A', type: 'T', status: 'MODIFIED', differences: [difference('/X'), difference('/Y')] },
      { logicalId: 'B', type: 'T', status: 'UNKNOWN', reason: 'may not be read', differences: [] },
    ]
    const table = renderSummary({ ...usual, mode: 'drift', drift: drift('DRIFTED', resources) }, 1_000)
    expect(table).toContain('| Resource | Type | Drift | As deployed → as it is |')
    expect(table).toContain(
      '| <code>A</code> | T | **MODIFIED** | <code>/X</code>: <code>5</code> → none<br><code>/Y</code>: <code>5</code> → none |',
    )
    expect(table).toContain('| <code>B</code> | T | **UNKNOWN** may not be read |  |')
    expect(table).not.toContain('<details>')
    const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...resources[1], logicalId: `R${n}` }))
    const folded = (count: number) =>
      renderSummary({ ...usual, drift: drift('UNKNOWN', many(count) as Drift['resources']) }, 1)
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
    ['there was none to delete', { mode: 'delete', empty: true }],
    ['deleted (DELETE_COMPLETE)', { mode: 'delete', status: 'DELETE_COMPLETE' }],
    ['settings changed', { empty: true, changed: true }],
    ['deployed (AB_C)', { changed: true, status: 'A<B_1C>' }],
  ])('is "%s"', (words, account) => {
    expect(verdict(account)).toBe(words)
  })
})
