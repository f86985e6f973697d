import { expect, it } from '@jest/globals'
import { defaultSettings, given } from '../../test/support/write-run.ts'
import type { DesiredParameter } from '../inputs/desired-parameters.ts'
import type { ParameterDetails, StoredParameter } from '../ssm/parameter-store.ts'
import { type Action, type CurrentState, planSteps, type Settings, toCopyName } from './plan.ts'

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
  existing: StoredParameter[],
  settings: Partial<Settings> = {},
  details: Partial<ParameterDetails> = {},
) => {
  const current: CurrentState = {
    stored: new Map(existing.map(parameter => [parameter.name, parameter])),
    details: new Map([[name, { ...PLAIN, ...details }]]),
    tags: new Map([[name, { team: 'data' }]]),
  }
  return planSteps([desired], current, { ...defaultSettings, ...settings })
}

it.each<[string, Action, DesiredParameter, StoredParameter[], Partial<Settings>?]>([
  ['no parameter exists', 'create', given('A', 'a'), []],
  ['the value differs', 'update', given('A', 'b'), [stored('a')]],
  ['the value is the same', 'same', given('A', 'a'), [stored('a')]],
  ['a generated value exists', 'keep', fernet, [stored('k', 'SecureString')]],
  ['a generated value is listed in rotate', 'rotate', { ...fernet, rotate: true }, [stored('k', 'SecureString')]],
  ['a value to rotate does not exist', 'create', { ...fernet, rotate: true }, []],
  ['the type differs', 'replace', secret, [stored('a')]],
  ['a StringList exists', 'replace', given('A', 'a'), [stored('a', 'StringList')]],
  ['only a copy exists', 'replace', secret, [copy], never],
  ['a copy exists, too', 'replace', secret, [stored('new', 'SecureString'), copy]],
  ['overwrite is never', 'keep', given('A', 'b'), [stored('a')], never],
  ['overwrite is never, and the type differs', 'keep', secret, [stored('a')], never],
  ['a tag is missing', 'tag', given('A', 'a'), [stored('a')], { tags: { team: 'data', stage: 'x' } }],
  ['the tags exist', 'same', given('A', 'a'), [stored('a')], { tags: { team: 'data' } }],
])('if %s, plans %s', (_case, action, desired, existing, settings = {}) => {
  expect(plan(desired, existing, settings).steps[0]?.action).toBe(action)
})

const ID = '11111111-2222-3333-4444-555555555555'
it.each<[string, string, boolean]>([
  [ID, `arn:aws:kms:eu-west-1:123456789012:key/${ID}`, true],
  ['alias/app', 'arn:aws:kms:eu-west-1:123456789012:alias/app', true],
  ['alias/app', 'alias/aws/ssm', false],
  [ID, 'alias/app', false],
])('compares the KMS key %s with the stored %s: same is %s', (kmsKeyId, storedKeyId, same) => {
  const { steps } = plan(secret, [stored('new', 'SecureString')], { kmsKeyId }, { kmsKeyId: storedKeyId })
  expect(steps[0]?.differs).toEqual(same ? [] : ['KMS key'])
})

it('finds no problem with an advanced parameter that does not change', () => {
  const { problems } = plan(given('A', 'a'), [stored('a')], { tier: 'Standard' }, { tier: 'Advanced' })
  expect(problems).toEqual([])
})

it('rejects the rotation of a Fernet key if the parameter would become too large', () => {
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
])('checks before a rotation whether a value of %s has Fernet keys: %s, %s', (_case, value, isValid) => {
  const { problems } = plan({ ...fernet, rotate: true }, [stored(value, 'SecureString')])
  expect(problems.length === 0).toBe(isValid)
  if (!isValid) expect(problems.join()).toMatch(/^\/app\/A is not a list of Fernet keys/)
  expect(problems.join()).not.toContain(value)
  // A value that is not rotated is not checked.
  expect(plan(fernet, [stored(value, 'SecureString')]).problems).toEqual([])
})

it('rejects a rotation after an interrupted replacement if the copy has no Fernet keys', () => {
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
