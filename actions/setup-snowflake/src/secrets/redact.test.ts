import { expect, it } from '@jest/globals'
import { createRedaction, redactData, redactMessage } from './redact.ts'

const redact = createRedaction({
  secretVariables: { token: "ge'heim\\", short: 'on', longer: "ge'heim\\ und mehr" },
  password: 'kennwort',
  passphrase: undefined,
})

it('takes secrets out, as they are, as SQL and as JSON', () => {
  expect(redact("kennwort, ge'heim\\")).toBe('***, ***')
  expect(redact("comment = 'ge''heim\\\\'")).toBe("comment = '***'")
  expect(redact(JSON.stringify("ge'heim\\"))).toBe('"***"')
  expect(redact("ge'heim\\ und mehr")).toBe('***')
})

it('leaves the rest, and words that stand everywhere', () => {
  expect(redact('grant select on t')).toBe('grant select on t')
  expect(createRedaction({ secretVariables: undefined, password: undefined, passphrase: undefined })('x')).toBe('x')
})

it('masks several secrets that overlap, are on one line or are alone on a line', () => {
  const inScripts = ['abcdef', 'defghi', 'first line\n  second line']
  const redactAll = createRedaction(
    { secretVariables: undefined, password: undefined, passphrase: undefined },
    inScripts,
  )
  expect(redactAll('x abcdefghi y abcdef')).toBe('x *** y ***')
  expect(redactAll('unexpected first line second line')).toBe('unexpected ***')
  expect(redactAll('near second line')).toBe('near ***')
})

it('masks what a message repeats of its own statement, also a common word, and any property with its value', () => {
  const of = (message: string, secrets: string[]) =>
    redactMessage(
      message,
      { file: 'a.sql', line: 1, sql: '', shown: "alter user u set password = '***'", kind: { is: 'run' }, secrets },
      text => text,
    )
  expect(of('Password sesame is too short', ['sesame'])).toBe('Password *** is too short')
  expect(of('Password xyzzy is too short', ['xyzzy'])).toBe('Password *** is too short')
  expect(of("unexpected 'on'", ['on'])).toBe("unexpected '***'")
  expect(of('invalid value [ses] for user', ['sesame'])).toBe('invalid value [***] for user')
  expect(of("unexpected 'user'", ['user-secret'])).toBe("unexpected 'user'")
  expect(of("error in: alter user v set password = 'other1'", [])).toBe("error in: alter user v set password = '***'")
})

it('changes nothing in data but the secrets', () => {
  const data = [{ A: 'x kennwort', kennwort: 1, N: null, L: [true, 'kennwort'] }]
  expect(redactData(data, redact)).toEqual([{ A: 'x ***', '***': 1, N: null, L: [true, '***'] }])
})
