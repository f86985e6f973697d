import { expect, it } from '@jest/globals'
import { defaultSettings, given } from '../test/support/write-run.ts'
import type { DesiredParameter } from './desired-parameters.ts'
import { type Action, type CurrentState, planSteps, type Settings, toCopyName } from './plan.ts'
import type { ParameterDetails, StoredParameter } from './ssm-client.ts'

const name = '/app/A'
const stored = (value: string, type: StoredParameter['type'] = 'String', at = name): StoredParameter => ({
  name: at,
  type,
  value,
  version: 1,
  arn: '',
  modified: '',
})
const copy = stored('old', 'SecureString', toCopyName(name))
const secret = given('A', 'new', 'SecureString')
const fernet: DesiredParameter = {
  key: 'A',
  name,
  type: 'SecureString',
  source: 'generated',
  generator: { kind: 'fernet' },
  rotate: false,
}
const never = { overwrite: 'never' as const }

const PLAIN: ParameterDetails = {
  tier: 'Standard',
  description: undefined,
  kmsKeyId: undefined,
  allowedPattern: undefined,
  dataType: 'text',
}

const plan = (
  desired: DesiredParameter,
  there: StoredParameter[],
  settings: Partial<Settings> = {},
  details: Partial<ParameterDetails> = {},
) => {
  const live: CurrentState = {
    stored: new Map(there.map(one => [one.name, one])),
    details: new Map([[name, { ...PLAIN, ...details }]]),
    tags: new Map([[name, { team: 'data' }]]),
  }
  return planSteps([desired], live, { ...defaultSettings, ...settings })
}

it.each<[string, Action, DesiredParameter, StoredParameter[], Partial<Settings>?]>([
  ['nothing is there', 'create', given('A', 'a'), []],
  ['the value differs', 'update', given('A', 'b'), [stored('a')]],
  ['the value is there', 'same', given('A', 'a'), [stored('a')]],
  ['a generated value is there', 'keep', fernet, [stored('k', 'SecureString')]],
  ['a generated value is to rotate', 'rotate', { ...fernet, rotate: true }, [stored('k', 'SecureString')]],
  ['nothing is there to rotate', 'create', { ...fernet, rotate: true }, []],
  ['the type differs', 'replace', secret, [stored('a')]],
  ['a StringList is there', 'replace', given('A', 'a'), [stored('a', 'StringList')]],
  ['only a copy is left', 'replace', secret, [copy], never],
  ['a copy was left behind', 'replace', secret, [stored('new', 'SecureString'), copy]],
  ['overwrite is never', 'keep', given('A', 'b'), [stored('a')], never],
  ['overwrite is never, and the type differs', 'keep', secret, [stored('a')], never],
  ['a tag is missing', 'tag', given('A', 'a'), [stored('a')], { tags: { team: 'data', stage: 'x' } }],
  ['the tags are there', 'same', given('A', 'a'), [stored('a')], { tags: { team: 'data' } }],
])('where %s: %s', (_where, action, desired, there, settings = {}) => {
  expect(plan(desired, there, settings).steps[0]?.action).toBe(action)
})

const ID = '11111111-2222-3333-4444-555555555555'
it.each<[string, string, boolean]>([
  [ID, `arn:aws:kms:eu-west-1:123456789012:key/${ID}`, true],
  ['alias/app', 'arn:aws:kms:eu-west-1:123456789012:alias/app', true],
  ['alias/app', 'alias/aws/ssm', false],
  [ID, 'alias/app', false],
])('the KMS key %s and the stored %s are the same: %s', (kmsKeyId, live, same) => {
  const { steps } = plan(secret, [stored('new', 'SecureString')], { kmsKeyId }, { kmsKeyId: live })
  expect(steps[0]?.differs).toEqual(same ? [] : ['KMS key'])
})

it('finds no problem with an advanced parameter that stays as it is', () => {
  const { problems } = plan(given('A', 'a'), [stored('a')], { tier: 'Standard' }, { tier: 'Advanced' })
  expect(problems).toEqual([])
})

it('rejects the rotation of a Fernet key that would outgrow its parameter', () => {
  const many = Array.from({ length: 91 }, () => `${'k'.repeat(43)}=`).join(',')
  const desired = { ...fernet, rotate: true }
  expect(plan(desired, [stored(many, 'SecureString')]).problems[0]).toContain('has no room for another Fernet key')
  expect(plan(desired, [stored(many, 'SecureString')], { tier: 'Advanced' }).problems).toEqual([])
  expect(plan(desired, [stored(many, 'SecureString')], {}, { tier: 'Advanced' }).problems).toEqual([])
})

const key = (letter: string) => `${letter.repeat(43)}=`
it.each([
  ['one key', key('k'), true],
  ['two keys', `${key('k')},${key('l')}`, true],
  ['the characters of both base64 alphabets', key('+').replace('++', '-_').replace('++', '//'), true],
  ['blanks around keys', `${key('k')}, ${key('l')}\n`, true],
  ['some text', 'not-a-key', false],
  ['no padding', 'k'.repeat(43), false],
  ['31 bytes', `${'k'.repeat(42)}==`, false],
  ['a key and an empty part', `${key('k')},`, false],
  ['a key and some text', `${key('k')},not-a-key`, false],
])('rotates a Fernet value of %s: %s is %s', (_, value, taken) => {
  const { problems } = plan({ ...fernet, rotate: true }, [stored(value, 'SecureString')])
  expect(problems.length === 0).toBe(taken)
  if (!taken) expect(problems.join()).toMatch(/^\/app\/A is not a list of Fernet keys/)
  expect(problems.join()).not.toContain(value)
  // A value that is not rotated is not checked.
  expect(plan(fernet, [stored(value, 'SecureString')]).problems).toEqual([])
})

it('rejects the rotation of an interrupted replacement whose copy is not a list of Fernet keys', () => {
  expect(plan({ ...fernet, rotate: true }, [copy]).problems).toEqual([
    expect.stringMatching(/^\/app\/A\.before-replacement is not a list of Fernet keys/),
  ])
})

it('does not overwrite a SecureString whose key is unknown, unless a key is given', () => {
  const unknown = (settings: Partial<Settings>, desired = secret, there = stored('old', 'SecureString')) => {
    const live = { stored: new Map([[name, there]]), details: new Map(), tags: new Map() }
    return planSteps([desired], live, { ...defaultSettings, ...settings }).problems
  }
  expect(unknown({})).toEqual([expect.stringContaining('/app/A is not overwritten: its KMS key is unknown')])
  expect(unknown({ kmsKeyId: 'alias/app' })).toEqual([])
  expect(unknown(never)).toEqual([])
  expect(unknown({}, secret, stored('new', 'SecureString'))).toEqual([])
  expect(unknown({}, given('A', 'new'), stored('old'))).toEqual([])
})
