import { describe, expect, it } from '@jest/globals'
import { change } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const HOSTILE = [
  'first',
  '::stop-commands::pause',
  '\r::set-output name=changed::stolen',
  '\u001b[31mred\u001b[0m ##[group]x',
  `${'<img src=x> | `'.repeat(4)}`,
].join('\n')

describe('text of the service', () => {
  it('starts no command and no markup, wherever it is shown', async () => {
    const aws = await account({
      stack: existing,
      changes: [change({ LogicalResourceId: HOSTILE, ResourceType: HOSTILE, Replacement: HOSTILE, Action: HOSTILE })],
      operation: [
        { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
        { id: HOSTILE, type: HOSTILE, status: 'UPDATE_FAILED', reason: HOSTILE },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', reason: HOSTILE },
      ],
    })
    const { exitCode, log, outputs, summary } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'true', status: 'UPDATE_ROLLBACK_COMPLETE' })
    const commands = [...log.matchAll(/^\s*::([a-z-]+)/gm)].map(([, name]) => name)
    expect(commands.filter(name => !['error', 'debug', 'group', 'endgroup'].includes(name ?? ''))).toEqual([])
    expect(log).not.toContain('##[group]')
    expect(`${log}${summary}`).not.toContain('\u001b')
    expect(log).not.toContain('\r')
    expect(summary).not.toContain('<img')
    // A cell holds its text whole: no line of the table is broken.
    expect(summary.split('\n').filter(line => line.startsWith('::') || line.startsWith('first'))).toEqual([])
  })

  it('stays one line where it has 64 KB', async () => {
    const aws = await account({
      stack: existing,
      operation: [
        { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'x'.repeat(65_536) },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
      ],
    })
    const { exitCode, outputs } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(outputs.status).toBe('UPDATE_ROLLBACK_COMPLETE')
  })
})

describe('secrets', () => {
  const SECRET = 'correct-horse-battery'
  const template = `
Parameters:
  Password: { Type: String, NoEcho: true }
Resources:
  Db: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: !Ref Password } }
Outputs:
  Echo: { Value: !Ref Password }
  Url: { Value: !Sub 'postgres://\${Password}@db' }
  Other: { Value: fine }
`

  it('of NoEcho parameters are masked in log, outputs, changes and summary', async () => {
    const details = [
      {
        Target: { Name: 'Description', Path: '/Properties/Description', BeforeValue: 'x', AfterValue: `of ${SECRET}` },
      },
      {
        Target: {
          Name: 'MasterUserPassword',
          Path: '/Properties/MasterUserPassword',
          BeforeValue: 'old-one',
          AfterValue: '****',
        },
      },
    ]
    const aws = await account({
      stack: existing,
      changes: [change({ LogicalResourceId: 'Db', ResourceType: 'AWS::RDS::DBInstance', Details: details })],
      outputs: { Echo: SECRET, Url: `postgres://${SECRET}@db`, Other: 'fine' },
      operation: [
        { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
        { id: 'Db', status: 'UPDATE_FAILED', reason: `${SECRET} is too weak` },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
      ],
    })
    const failed = await deploy(aws, { parameters: `Password: ${SECRET}` }, { template })
    const succeeded = await deploy(
      await account({ stack: existing, outputs: { Echo: SECRET, Url: `postgres://${SECRET}@db`, Other: 'fine' } }),
      { parameters: `Password: ${SECRET}` },
      { template },
    )
    for (const { log, outputs, summary, masked, errors } of [failed, succeeded]) {
      expect(masked).toContain(SECRET)
      const unmasked = log.replaceAll(/^::add-mask::.*$/gm, '')
      for (const text of [unmasked, JSON.stringify(outputs), summary, errors.join()]) {
        expect(text).not.toContain(SECRET)
        expect(text).not.toContain('old-one')
      }
    }
    expect(JSON.parse(succeeded.outputs.outputs ?? '')).toEqual({ Echo: '***', Url: '***', Other: 'fine' })
    expect(failed.errors.join()).toContain('*** is too weak')
  })
})
