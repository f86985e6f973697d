import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { slowRandomCases } from '../../shared/testing/random.ts'
import type { Outcome } from '../../shared/testing/runner-step.ts'
import { change } from './support/fake-cloudformation.ts'
import { type Case, trial } from './support/simulation.ts'

// What a log command, a terminal, a table or a page might take for its own; `forged` stands where a message would.
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

/** Text that is as bad as it gets. XML has no place for the character 0, and of mere white space its readers keep none. */
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

const caseOf = ({ good, reason, id, type, status, outputs, ...texts }: Texts): Case => ({
  mode: 'apply',
  onFailure: 'rollback',
  cancelUpdateOn: '',
  timeoutMinutes: 1,
  before: 'CREATE_COMPLETE',
  updated: false,
  computeMs: 0,
  history: [],
  troubles: [],
  outputs,
  course: [
    { id: 'demo', status: 'UPDATE_IN_PROGRESS', afterMs: 0, reason },
    // No resource has the name that is the stack's own.
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

// Of these none is left in what is shown.
const MARKS = ['##[', '\u001b', '\u009b', '\r', '\u2028', '\u2029']
const marks = (text: string) => MARKS.filter(mark => text.includes(mark))

const LINES = /\r\n|[\r\n\u0085\u2028\u2029]/

it('starts no command of its own, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async texts => {
      const { outcome } = await trial(caseOf(texts))
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

it('breaks no table of the summary, and reaches the outputs as it is', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async texts => {
      const { outcome } = await trial(caseOf(texts))
      const { summary } = outcome
      expect(marks(summary)).toEqual([])
      expect(summary).not.toContain('<img')
      const outputs = texts.good ? Object.keys(texts.outputs).length : 0
      const rows = summary.split('\n').filter(line => line.startsWith('|'))
      expect(rows).toHaveLength(4 + (outputs === 0 ? 0 : outputs + 2))
      for (const [n, row] of rows.entries()) {
        expect([row.endsWith(' |'), row.match(/(?<!\\)\|/g)?.length]).toEqual([true, n < 4 ? 6 : 3])
      }
      const changes = JSON.parse(outcome.outputs.changes ?? '')
      // Of more than 120 kB the first changes are put out.
      if (JSON.stringify(texts).length < 10_000) expect(changes).toHaveLength(2)
      expect(changes).toMatchObject([{ properties: outputsOf(texts) }, {}].slice(0, changes.length))
      if (texts.good) expect(JSON.parse(outcome.outputs.outputs ?? '')).toEqual(texts.outputs)
    }),
    slowRandomCases(75),
  )
})

const outputsOf = ({ path, value }: Texts) => (path === '' ? [] : [{ path, before: value, after: `${value}.` }])

it('is masked and shown nowhere where it is the value of a NoEcho parameter', async () => {
  await fc.assert(
    fc.asyncProperty(texts, hostile, async (texts, inner) => {
      const password = `S3cret-${inner}-terc3S`
      const { outcome } = await trial({
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

// A log is masked by line: each line of the value may be masked by itself.
const allowed = (password: string) => [password, ...password.split(/\r?\n/).map(line => line.trim())]

const shown = ({ log, outputs, summary }: Outcome): string => {
  const lines = log.split('\n').filter(line => !line.startsWith('::add-mask::'))
  return [...lines, JSON.stringify(outputs), summary].join('\n')
}
