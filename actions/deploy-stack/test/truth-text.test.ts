import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { slowRandomCases } from '../../shared/testing/random.ts'
import type { Outcome } from '../../shared/testing/runner-step.ts'
import { change } from './support/fake-cloudformation.ts'
import { type SimulationScenario, simulate } from './support/simulation.ts'

// Text that the runner, a terminal, a table or a page can interpret; `forged` is in the place of a message.
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

/** Hostile text. XML cannot contain the character 0, and its parsers drop text of white space alone. */
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
  because: hostile,
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
    // No resource has the name of the stack.
    { id: `R${id}`, type, status, afterMs: 100, reason },
    { id: 'demo', status: good ? 'UPDATE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE', afterMs: 200, reason },
  ],
  changes: [changeOf(id, type, texts), changeOf('Second', type, texts)],
})

type ChangeTexts = Pick<Texts, 'action' | 'replacement' | 'path' | 'value' | 'because'>
const changeOf = (id: string, type: string, { action, replacement, path, value, because }: ChangeTexts) =>
  change({
    LogicalResourceId: id,
    ResourceType: type,
    Action: action,
    Replacement: replacement,
    Details: [{ Target: { Path: path, BeforeValue: value, AfterValue: `${value}.` }, CausingEntity: because }],
  })

// Nothing shown contains these.
const FORBIDDEN = ['##[', '\u001b', '\u009b', '\r', '\u2028', '\u2029']
const findForbidden = (text: string) => FORBIDDEN.filter(mark => text.includes(mark))

const LINES = /\r\n|[\r\n\u0085\u2028\u2029]/

it('starts no workflow command with text of the service', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async texts => {
      const { outcome } = await simulate(caseOf(texts))
      const { exitCode, log, masked, errors } = outcome
      expect(exitCode).toBe(texts.good ? 0 : 1)
      const commands = log.split(LINES).filter(line => line.trim().startsWith('::'))
      const own = /^::(group|endgroup|error|warning|debug|add-mask)( [^:]*)?::(?!forged)/
      expect(commands.filter(line => !own.test(line))).toEqual([])
      expect(count(log, '::group::')).toBe(count(log, '::endgroup::'))
      expect(findForbidden(log)).toEqual([])
      expect(errors).toHaveLength(texts.good ? 0 : 1)
      expect(masked).toEqual([])
    }),
    slowRandomCases(75),
  )
})

const count = (log: string, command: string): number => log.split('\n').filter(line => line.startsWith(command)).length

it('keeps the tables of the summary intact and passes text of the service to the outputs unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async texts => {
      const { outcome } = await simulate(caseOf(texts))
      const { summary } = outcome
      expect(findForbidden(summary)).toEqual([])
      expect(summary).not.toContain('<img')
      const outputs = texts.good ? Object.keys(texts.outputs).length : 0
      const rows = summary.split('\n').filter(line => line.startsWith('|'))
      expect(rows).toHaveLength(4 + (outputs === 0 ? 0 : outputs + 2))
      for (const [n, row] of rows.entries()) {
        expect([row.endsWith(' |'), row.match(/(?<!\\)\|/g)?.length]).toEqual([true, n < 4 ? 6 : 3])
      }
      const changes = JSON.parse(outcome.outputs.changes ?? '')
      // An output of more than 120 kB has only the first changes.
      if (JSON.stringify(texts).length < 10_000) expect(changes).toHaveLength(2)
      expect(changes).toMatchObject([{ properties: outputsOf(texts) }, {}].slice(0, changes.length))
      if (texts.good) expect(JSON.parse(outcome.outputs.outputs ?? '')).toEqual(texts.outputs)
    }),
    slowRandomCases(75),
  )
})

const outputsOf = ({ path, value }: Texts) => (path === '' ? [] : [{ path, before: value, after: `${value}.` }])

it('masks text that is the value of a NoEcho parameter everywhere', async () => {
  await fc.assert(
    fc.asyncProperty(texts, hostile, async (texts, inner) => {
      const password = `S3cret-${inner}-terc3S`
      const { outcome } = await simulate({
        ...caseOf({ ...texts, reason: `(${password})`, value: password, outputs: { Out: password } }),
        password,
      })
      expect(allowed(password)).toEqual(expect.arrayContaining(outcome.masked))
      expect(outcome.masked).toContain(password)
      expect(shown(outcome)).not.toMatch(/S3cret|terc3S/)
    }),
    slowRandomCases(50),
  )
})

// The runner masks the log by line, so each line of the value can be masked too.
const allowed = (password: string) => [password, ...password.split(/\r?\n/).map(line => line.trim())]

const shown = ({ log, outputs, summary }: Outcome): string => {
  const lines = log.split('\n').filter(line => !line.startsWith('::add-mask::'))
  return [...lines, JSON.stringify(outputs), summary].join('\n')
}
