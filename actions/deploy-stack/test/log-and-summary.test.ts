import { describe, expect, it } from '@jest/globals'
import { change, EMPTY, type Scenario } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { DELETE, DRIFT, EXISTING, lastLine, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const lines = (log: string): string[] => log.trimEnd().split('\n')
const groups = (log: string): string[][] =>
  [...log.matchAll(/^::group::(.*)\n([\s\S]*?)^::endgroup::$/gm)].map(([, heading = '', body = '']) => [
    heading,
    ...lines(body),
  ])

describe('the log', () => {
  it('groups the changes and the outputs', async () => {
    const Details = [{ Target: { Path: '/Properties/Size', BeforeValue: '1', AfterValue: '2' } }]
    const aws = await account({
      stack: EXISTING,
      outputs: { Url: 'http://here' },
      changes: [
        change({ LogicalResourceId: 'Fn', ResourceType: 'AWS::Lambda::Function', Action: 'Modify', Details }),
        change({ LogicalResourceId: 'Role', ResourceType: 'AWS::IAM::Role' }),
      ],
    })
    expect(groups((await deploy(aws)).log)).toEqual([
      [
        'Updates demo: 2 changes',
        '  Modify  Fn (AWS::Lambda::Function)',
        '            Size: 1 → 2',
        '  Add     Role (AWS::IAM::Role)',
      ],
      ['Outputs', 'Url: http://here'],
    ])
  })

  it.each<[string, Scenario, Record<string, string>, string]>([
    ['a new stack', {}, {}, 'deployed (CREATE_COMPLETE), 1 change'],
    ['an update', { stack: EXISTING }, {}, 'deployed (UPDATE_COMPLETE), 1 change'],
    ['nothing to change', { stack: EXISTING, refused: EMPTY }, {}, 'nothing to change (CREATE_COMPLETE)'],
    ['a plan', { stack: EXISTING }, { mode: 'plan' }, '1 change planned'],
    ['a plan of nothing', { stack: EXISTING, refused: EMPTY }, { mode: 'plan' }, 'nothing to change (CREATE_COMPLETE)'],
    [
      'a setting',
      { stack: EXISTING, refused: EMPTY },
      { 'termination-protection': 'true' },
      'settings changed (CREATE_COMPLETE)',
    ],
    ['drift', { stack: EXISTING }, DRIFT, 'in sync (CREATE_COMPLETE)'],
    ['a deletion', { stack: EXISTING }, DELETE, 'deleted (DELETE_COMPLETE)'],
  ])('ends with the result of %s', async (_, scenario, inputs, outcome) => {
    const { log, summary } = await deploy(await account(scenario), inputs)
    expect(lastLine(log)).toMatch(/^Stack demo: .*, took \d[\d.]* (ms|s|min)/)
    expect(lastLine(log)).toContain(`Stack demo: ${outcome}, took`)
    expect(summary).toContain(`### Stack <code>demo</code>: ${outcome}\n`)
  })

  const ESCAPE = '\u001b'

  it('colors whole lines of events in the log of a runner, and removes colors that are part of a reason', async () => {
    const operation = [
      stackEvent('UPDATE_IN_PROGRESS'),
      { id: 'Bucket', status: 'UPDATE_FAILED', reason: `${ESCAPE}[32mno error${ESCAPE}[0m` },
      stackEvent('UPDATE_ROLLBACK_COMPLETE'),
    ]
    const aws = await account({ stack: EXISTING, operation })
    const { log, outputs, summary } = await deploy(aws, {}, { env: { GITHUB_ACTIONS: 'true' } })
    expect(log).toContain(`${ESCAPE}[31m12:00:01 UPDATE_FAILED        Bucket (AWS::S3::Bucket): no error${ESCAPE}[39m`)
    expect(log).toContain(`${ESCAPE}[33m12:00:02 UPDATE_ROLLBACK_COMPLETE demo`)
    expect(log).toMatch(/^12:00:00 UPDATE_IN_PROGRESS/m)
    expect(`${JSON.stringify(outputs)}${summary}`).not.toContain('u001b')
  })
})

describe('the summary', () => {
  it('is written once, with changes, timeline, outputs and a link to the console', async () => {
    const operation = [
      stackEvent('UPDATE_IN_PROGRESS'),
      { id: 'Fn', status: 'UPDATE_IN_PROGRESS' },
      { id: 'Fn', status: 'UPDATE_COMPLETE' },
      stackEvent('UPDATE_COMPLETE'),
    ]
    const aws = await account({ stack: EXISTING, outputs: { Url: 'http://here' }, operation })
    const { summary } = await deploy(aws)
    expect(summary.match(/^### /gm)).toHaveLength(1)
    for (const part of ['| Action | Resource |', '```mermaid', '| Output | Value |', 'Open in the console']) {
      expect(summary).toContain(part)
    }
  })
})
