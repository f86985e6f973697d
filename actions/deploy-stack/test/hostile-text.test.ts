import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { slowRandomCases } from '../../shared/testing/random.ts'
import type { Outcome } from '../../shared/testing/runner-step.ts'
import { change, type Fields, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { type SimulationScenario, simulate } from './support/simulation.ts'
import { DRIFT, EXISTING, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const HOSTILE = [
  'first',
  '::stop-commands::pause',
  '\r::set-output name=changed::forged',
  '\u001b[31mred\u001b[0m ##[group]x',
  '<img src=x> | `'.repeat(4),
].join('\n')

describe('a text of the service that looks like a log command or like markup', () => {
  const driftedResource: Fields = {
    StackId: STACK_ID,
    LogicalResourceId: 'Queue',
    ResourceType: 'AWS::SQS::Queue',
    StackResourceDriftStatus: 'MODIFIED',
    Timestamp: new Date(0),
    PropertyDifferences: [
      { PropertyPath: '/Name', ExpectedValue: 'x', ActualValue: `\n${HOSTILE}`, DifferenceType: 'NOT_EQUAL' },
    ],
  }

  it.each<[string, Scenario, Record<string, string>, outputs: Record<string, string>]>([
    [
      'changes, events and reasons of an update',
      {
        stack: EXISTING,
        changes: [change({ LogicalResourceId: HOSTILE, ResourceType: HOSTILE, Replacement: HOSTILE, Action: HOSTILE })],
        operation: [
          stackEvent('UPDATE_IN_PROGRESS'),
          { id: HOSTILE, type: HOSTILE, status: 'UPDATE_FAILED', reason: HOSTILE },
          { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', reason: HOSTILE },
        ],
      },
      {},
      { changed: 'true', status: 'UPDATE_ROLLBACK_COMPLETE' },
    ],
    [
      'property values of a drift detection',
      { stack: EXISTING, drift: { status: 'DRIFTED', resources: [driftedResource] } },
      DRIFT,
      { changed: 'false' },
    ],
  ])('has no effect in %s', async (_, scenario, inputs, expectedOutputs) => {
    const { exitCode, log, outputs, summary } = await deploy(await account(scenario), inputs)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject(expectedOutputs)
    const commands = [...log.matchAll(/^\s*::([a-z-]+)/gm)].map(([, name]) => name)
    expect(commands.filter(name => !['error', 'debug', 'group', 'endgroup'].includes(name ?? ''))).toEqual([])
    expect(log).not.toContain('##[group]')
    expect(`${log}${summary}`).not.toContain('\u001b')
    expect(log).not.toContain('\r')
    expect(summary).not.toContain('<img')
    // A cell of a table holds its text in one line.
    expect(summary.split('\n').filter(line => line.startsWith('::') || line.startsWith('first'))).toEqual([])
  })

  it('may have 64 KB', async () => {
    const operation = [
      { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'x'.repeat(65_536) },
      stackEvent('UPDATE_ROLLBACK_COMPLETE'),
    ]
    const { exitCode, outputs } = await deploy(await account({ stack: EXISTING, operation }))
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE'])
  })
})

// Text with a meaning in the log, in a terminal or in Markdown; `forged` stands where a message would.
const PIECES = [
  '::warning::forged',
  '::error file=a.yml,line=1::forged',
  '::add-mask::forged',
  '::stop-commands::forged',
  '::endgroup::',
  '##[error]forged',
  '##[group]',
  '##',
  '[',
  ':',
  '\u001b[31m',
  '\u001b]8;;http://here\u0007',
  '\u001b',
  '\u009b1m',
  '\r',
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\t',
  ' ',
  '\u00a0',
  '%0A',
  '|',
  '\\',
  '`',
  '```',
  '<img src=x>',
  '</details>',
  '&amp;',
  '$x$',
]

/** Random text of such pieces. XML has no NUL character, and its parsers drop text of white space only. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom('x', ' x', ' ', '\n', ':').map(unit => unit.repeat(32_768)) },
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join('').replaceAll('\0', ''))
  .filter(text => text === '' || text.trim() !== '')

const texts = fc.record({
  good: fc.boolean(),
  reason: hostile,
  id: hostile,
  type: hostile,
  status: fc.constantFrom('UPDATE_FAILED', 'UPDATE_COMPLETE', '::error::forged'),
  action: hostile,
  replacement: hostile,
  path: hostile,
  value: hostile,
  cause: hostile,
  outputs: fc.dictionary(
    hostile.filter(name => name !== ''),
    hostile,
    { maxKeys: 3 },
  ),
})
type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never

const caseOf = ({ good, reason, id, type, status, outputs, ...texts }: Texts): SimulationScenario => ({
  mode: 'apply',
  onFailure: 'rollback',
  cancelUpdateOn: '',
  timeoutMinutes: 1,
  before: 'CREATE_COMPLETE',
  updated: false,
  computeMs: 0,
  history: [],
  faults: [],
  outputs,
  operation: [
    { id: 'demo', status: 'UPDATE_IN_PROGRESS', afterMs: 0, reason },
    // The prefix keeps the id different from the stack's name.
    { id: `R${id}`, type, status, afterMs: 100, reason },
    { id: 'demo', status: good ? 'UPDATE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE', afterMs: 200, reason },
  ],
  changes: [changeOf(id, type, texts), changeOf('Second', type, texts)],
})

type ChangeTexts = Pick<Texts, 'action' | 'replacement' | 'path' | 'value' | 'cause'>
const changeOf = (id: string, type: string, { action, replacement, path, value, cause }: ChangeTexts) =>
  change({
    LogicalResourceId: id,
    ResourceType: type,
    Action: action,
    Replacement: replacement,
    Details: [{ Target: { Path: path, BeforeValue: value, AfterValue: `${value}.` }, CausingEntity: cause }],
  })

// None of these is left in the log or the summary.
const MARKS = ['##[', '\u001b', '\u009b', '\r', '\u2028', '\u2029']
const marks = (text: string) => MARKS.filter(mark => text.includes(mark))

const LINES = /\r\n|[\r\n\u0085\u2028\u2029]/

it('random text of the service starts no log command', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async texts => {
      const { outcome } = await simulate(caseOf(texts))
      const { exitCode, log, masked, errors } = outcome
      expect(exitCode).toBe(texts.good ? 0 : 1)
      const commands = log.split(LINES).filter(line => line.trim().startsWith('::'))
      const own = /^::(group|endgroup|error|warning|debug|add-mask)( [^:]*)?::(?!forged)/
      expect(commands.filter(line => !own.test(line))).toEqual([])
      expect(count(log, '::group::')).toBe(count(log, '::endgroup::'))
      expect(marks(log)).toEqual([])
      expect(errors).toHaveLength(texts.good ? 0 : 1)
      expect(masked).toEqual([])
    }),
    slowRandomCases(75),
  )
})

const count = (log: string, command: string): number => log.split('\n').filter(line => line.startsWith(command)).length

it('random text of the service breaks no table of the summary, and reaches the outputs unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async texts => {
      const { outcome } = await simulate(caseOf(texts))
      const { summary } = outcome
      expect(marks(summary)).toEqual([])
      expect(summary).not.toContain('<img')
      const outputs = texts.good ? Object.keys(texts.outputs).length : 0
      const rows = summary.split('\n').filter(line => line.startsWith('|'))
      const outputRows = outputs === 0 ? 0 : outputs + 2
      expect(rows).toHaveLength(outputRows + 4)
      // A column without content is left out, in the header too.
      const cells = (row = '') => row.match(/(?<!\\)\|/g)?.length
      expect(rows[outputRows]).toMatch(/^\| (Action \| )?Resource( \| Type)?( \| Changes)? \|$/)
      for (const [n, row] of rows.entries()) {
        expect([row.endsWith(' |'), cells(row)]).toEqual([true, n < outputRows ? 3 : cells(rows[outputRows])])
      }
      const changes = JSON.parse(outcome.outputs.changes ?? '')
      // The output holds at most 120 kB of changes.
      if (JSON.stringify(texts).length < 10_000) expect(changes).toHaveLength(2)
      expect(changes).toMatchObject([{ properties: propertiesOf(texts) }, {}].slice(0, changes.length))
      if (texts.good) expect(JSON.parse(outcome.outputs.outputs ?? '')).toEqual(texts.outputs)
    }),
    slowRandomCases(75),
  )
})

const propertiesOf = ({ path, value }: Texts) => (path === '' ? [] : [{ path, before: value, after: `${value}.` }])

it('random text is masked everywhere when it is the value of a NoEcho parameter', async () => {
  await fc.assert(
    fc.asyncProperty(texts, hostile, async (texts, inner) => {
      const password = `S3cret-${inner}-terc3S`
      const { outcome } = await simulate({
        ...caseOf({ ...texts, reason: `(${password})`, value: password, outputs: { Out: password } }),
        password,
      })
      expect(maskedValues(password)).toEqual(expect.arrayContaining(outcome.masked))
      expect(outcome.masked).toContain(password)
      expect(visibleText(outcome)).not.toMatch(/S3cret|terc3S/)
    }),
    slowRandomCases(50),
  )
})

// The runner masks line by line: each line of the value may be masked by itself.
const maskedValues = (password: string) => [password, ...password.split(/\r?\n/).map(line => line.trim())]

const visibleText = ({ log, outputs, summary }: Outcome): string => {
  const lines = log.split('\n').filter(line => !line.startsWith('::add-mask::'))
  return [...lines, JSON.stringify(outputs), summary].join('\n')
}

describe('the value of a NoEcho parameter', () => {
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

  it('is masked in log, outputs, changes and summary', async () => {
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
      stack: EXISTING,
      changes: [change({ LogicalResourceId: 'Db', ResourceType: 'AWS::RDS::DBInstance', Details: details })],
      outputs: { Echo: SECRET, Url: `postgres://${SECRET}@db`, Other: 'fine' },
      operation: [
        stackEvent('UPDATE_IN_PROGRESS'),
        { id: 'Db', status: 'UPDATE_FAILED', reason: `${SECRET} is too weak` },
        stackEvent('UPDATE_ROLLBACK_COMPLETE'),
      ],
    })
    const failed = await deploy(aws, { parameters: `Password: ${SECRET}` }, { template })
    const succeeded = await deploy(
      await account({ stack: EXISTING, outputs: { Echo: SECRET, Url: `postgres://${SECRET}@db`, Other: 'fine' } }),
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
