import { expect, it } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { redactData, redactMessage, redactStatements } from './redact.ts'

it('masks the secrets of a statement, and its secret variables', () => {
  const sql = "create user u password = 'ge;''heim' comment = 'x y'"
  const { statements } = redactStatements([makeStatement(sql, 1, sql.replace('x y', '***'))], ['x y'])
  expect(statements).toEqual([
    {
      ...makeStatement(sql, 1, "create user u password = '***' comment = '***'"),
    },
  ])
})

it('masks a secret of one statement in the others', () => {
  const { statements, redact } = redactStatements(
    [makeStatement("set pw = 'sesame'"), makeStatement('drop table sesame')],
    ['kennwort', undefined, 'on'],
  )
  expect(statements.map(({ shown }) => shown)).toEqual(["set pw = '***'", 'drop table ***'])
  expect(redact('kennwort, sesame, on')).toBe('***, ***, on')
})

it('masks what a message repeats of its statement, also a common word, and any property with its value', () => {
  const redactOwn = (message: string, secrets: string[]) => {
    const sql = `alter user u set ${secrets.map(secret => `password = '${secret}'`).join(' ')}`
    return redactMessage(message, makeStatement(sql, 1, "alter user u set password = '***'"), text => text)
  }
  expect(redactOwn('Password sesame is too short', ['sesame'])).toBe('Password *** is too short')
  expect(redactOwn('Password xyzzy is too short', ['xyzzy'])).toBe('Password *** is too short')
  expect(redactOwn("unexpected 'on'", ['on'])).toBe("unexpected '***'")
  expect(redactOwn('invalid value [ses] for user', ['sesame'])).toBe('invalid value [***] for user')
  expect(redactOwn("unexpected 'sam'", ['other', 'sesame'])).toBe("unexpected '***'")
  expect(redactOwn('sesame1... and sesame1x, not sesam', ['sesame1xyz'])).toBe('***... and ***, not sesam')
  expect(redactOwn('sesame1... is shortened', ['sesame1xyz'])).toBe('***... is shortened')
  expect(redactOwn('the password rules', ['passwords are geheim'])).toBe('the password rules')
  expect(redactOwn('alter user x', ['alter user x is geheim', 'r'])).toBe('***')
  expect(redactOwn("unexpected 'user'", ['user-secret'])).toBe("unexpected 'user'")
  expect(redactOwn("error in: alter user v set password = 'other1'", [])).toBe(
    "error in: alter user v set password = '***'",
  )
})

it('masks strings, numbers and keys of data', () => {
  const redact = (text: string) => text.replaceAll('kennwort', '***').replaceAll('2024', '***')
  const data = [{ A: 'x kennwort', kennwort: 1, N: null, Y: 2024, L: [true, 'kennwort'] }]
  expect(redactData(data, redact)).toEqual([{ A: 'x ***', '***': 1, N: null, Y: '***', L: [true, '***'] }])
})
