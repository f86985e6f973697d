import { describe, expect, it } from '@jest/globals'
import { change, EMPTY, refusal, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const lines = (log: string): string[] => log.trimEnd().split('\n')
const groups = (log: string): string[][] =>
  [...log.matchAll(/^::group::(.*)\n([\s\S]*?)^::endgroup::$/gm)].map(([, heading = '', body = '']) => [
    heading,
    ...lines(body),
  ])

describe('the log', () => {
  it('folds what is long: the changes, and the outputs', async () => {
    const Details = [{ Target: { Path: '/Properties/Size', BeforeValue: '1', AfterValue: '2' } }]
    const aws = await account({
      stack: existing,
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
    ['an update', { stack: existing }, {}, 'deployed (UPDATE_COMPLETE), 1 change'],
    ['nothing to change', { stack: existing, refused: EMPTY }, {}, 'nothing to change (CREATE_COMPLETE)'],
    ['a plan', { stack: existing }, { mode: 'plan' }, '1 change planned'],
    ['a plan of nothing', { stack: existing, refused: EMPTY }, { mode: 'plan' }, 'nothing to change (CREATE_COMPLETE)'],
    [
      'a setting',
      { stack: existing, refused: EMPTY },
      { 'termination-protection': 'true' },
      'settings changed (CREATE_COMPLETE)',
    ],
    ['drift', { stack: existing }, { mode: 'drift', template: '' }, 'in sync (CREATE_COMPLETE)'],
    [
      'a deletion',
      { stack: existing },
      { mode: 'delete', template: '', 'confirm-delete': 'demo' },
      'deleted (DELETE_COMPLETE)',
    ],
  ])('ends in the outcome of %s', async (_, scenario, inputs, outcome) => {
    const { log, summary } = await deploy(await account(scenario), inputs)
    expect(lines(log).at(-1)).toMatch(/^Stack demo: .*, took \d+\.\d s$/)
    expect(lines(log).at(-1)).toContain(`Stack demo: ${outcome}, took`)
    expect(summary).toContain(`### Stack <code>demo</code>: ${outcome}\n`)
  })

  it('ends in the error of a run that failed, told once', async () => {
    const aws = await account({ stack: { status: 'ROLLBACK_COMPLETE' } })
    const { log, errors, summary } = await deploy(aws)
    expect(errors).toHaveLength(1)
    expect(lines(log).at(-1)).toMatch(/^::error::Stack demo is in ROLLBACK_COMPLETE/)
    expect(log).not.toContain(', took')
    expect(summary).toContain('### Stack <code>demo</code>: failed, nothing was changed (ROLLBACK_COMPLETE)')
    expect(summary).toContain('its creation failed')
  })
})

describe('outputs of a run that failed', () => {
  it('are set as far as they had become true', async () => {
    const aws = await account({
      stack: existing,
      operation: [{ id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' }],
      outputs: { Url: 'old' },
    })
    const { exitCode, outputs } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'true', status: 'UPDATE_ROLLBACK_COMPLETE' })
    expect(outputs['change-set-id']).toContain('changeSet/')
    expect(JSON.parse(outputs.changes ?? '')).toHaveLength(1)
    expect(outputs).not.toHaveProperty('outputs')
  })

  it.each([
    'ROLLBACK_COMPLETE',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_FAILED',
    'DELETE_FAILED',
    'UPDATE_IN_PROGRESS',
  ] as const)('tell the state in which a stack was refused: %s', async status => {
    const { exitCode, outputs } = await deploy(await account({ stack: { status } }))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'false', status, 'stack-id': STACK_ID })
  })

  it('say that nothing was changed where nothing was begun', async () => {
    const denied = refusal('AccessDenied', 'not authorized to perform: cloudformation:ExecuteChangeSet', 403)
    const aws = await account({ stack: existing, faults: { ExecuteChangeSet: () => denied } })
    const { outputs, errors } = await deploy(aws)
    expect(outputs).toMatchObject({ changed: 'false', status: 'CREATE_COMPLETE' })
    expect(errors.join()).toMatch(/not authorized[\s\S]*README/)
    expect(aws.state.changeSets.size).toBe(0)
  })
})

describe('the summary', () => {
  it('has a place for each part, and is written once', async () => {
    const operation = [
      { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
      { id: 'Fn', status: 'UPDATE_IN_PROGRESS' },
      { id: 'Fn', status: 'UPDATE_COMPLETE' },
      { id: 'demo', status: 'UPDATE_COMPLETE' },
    ]
    const aws = await account({ stack: existing, outputs: { Url: 'http://here' }, operation })
    const { summary } = await deploy(aws)
    expect(summary.match(/^### /gm)).toHaveLength(1)
    for (const part of ['| Action | Resource |', '```mermaid', '| Output | Value |', 'Open in the console']) {
      expect(summary).toContain(part)
    }
  })
})
