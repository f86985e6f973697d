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
        'Updates demo: 1 resource to add, 1 to modify',
        '  Modify  Fn (AWS::Lambda::Function)',
        '            Size: 1 → 2',
        '  Add     Role (AWS::IAM::Role)',
      ],
      ['Outputs', 'Url: http://here'],
    ])
  })

  it.each<[string, Scenario, Record<string, string>, string, string]>([
    ['a new stack', {}, {}, 'created (CREATE_COMPLETE), 1 resource added', '✅ Created'],
    ['an update', { stack: EXISTING }, {}, 'updated (UPDATE_COMPLETE), 1 resource added', '✅ Updated'],
    ['nothing to change', { stack: EXISTING, refused: EMPTY }, {}, 'unchanged (CREATE_COMPLETE)', '✅ Unchanged'],
    ['a plan', { stack: EXISTING }, { mode: 'plan' }, 'planned (CREATE_COMPLETE), 1 resource to add', '📋 Planned'],
    [
      'a plan of nothing',
      { stack: EXISTING, refused: EMPTY },
      { mode: 'plan' },
      'nothing to change (CREATE_COMPLETE)',
      '📋 Nothing to change',
    ],
    [
      'a setting',
      { stack: EXISTING, refused: EMPTY },
      { 'termination-protection': 'true' },
      'settings changed (CREATE_COMPLETE)',
      '✅ Settings changed',
    ],
    ['drift', { stack: EXISTING }, DRIFT, 'in sync (CREATE_COMPLETE)', '✅ In sync'],
    ['a deletion', { stack: EXISTING }, DELETE, 'deleted (DELETE_COMPLETE)', '✅ Deleted'],
  ])('ends with the result of %s', async (_, scenario, inputs, outcome, status) => {
    const { log, summary } = await deploy(await account(scenario), inputs)
    expect(lastLine(log)).toMatch(/^Stack demo: .*, took \d[\d.]* (ms|s|min)/)
    expect(lastLine(log)).toContain(`Stack demo: ${outcome}, took`)
    expect(summary).toContain(`### ${status}: stack <code>demo</code>\n`)
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
    for (const part of [
      '<summary>1 resource added</summary>',
      '```mermaid',
      '| Output | Value |',
      'Open in the console',
    ]) {
      expect(summary).toContain(part)
    }
  })

  it('says first that apply would refuse the plan, with the reason', async () => {
    const database = change({
      LogicalResourceId: 'Db',
      ResourceType: 'AWS::RDS::DBInstance',
      Action: 'Modify',
      Replacement: 'True',
    })
    const { exitCode, summary } = await deploy(await account({ stack: EXISTING, changes: [database] }), {
      mode: 'plan',
    })
    expect(exitCode).toBe(0)
    expect(summary).toMatch(
      /^### ⚠️ Planned: stack <code>demo<\/code>\n\n> <b>Apply would refuse this plan: .*data would be lost<\/b><br>.*Db .*would be replaced<br>To allow it, set "allow-replacement: Db"/,
    )
    expect(summary).toContain('#### 1 resource to replace\n')
  })
})
