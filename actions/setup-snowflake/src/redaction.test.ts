import { expect, it } from '@jest/globals'
import { redaction } from './redaction.ts'

const redact = redaction({
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
  expect(redaction({ secretVariables: undefined, password: undefined, passphrase: undefined })('x')).toBe('x')
})
