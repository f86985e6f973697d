import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor, MASK, mask } from './redact.ts'
import { randomCases } from './testing/random.ts'

const redact = (text: string, ...values: string[]) => createRedactor(values)(text)

describe('createRedactor', () => {
  const VALUE = `p&"<a>'s\\s\tä/+ w`
  it.each([
    ['as it is', VALUE],
    ['as SQL', `p&"<a>''s\\\\s\tä/+ w`],
    ['as JSON', JSON.stringify(VALUE).slice(1, -1)],
    ['in a URL', encodeURIComponent(VALUE)],
    ['in base64', Buffer.from(VALUE).toString('base64')],
    ['as HTML', `p&amp;&quot;&lt;a&gt;'s\\s\tä/+ w`],
    ['with its white space collapsed', `p&"<a>'s\\s ä/+ w`],
  ])('removes a value %s', (_form, text) => {
    expect(redact(`Value ${text} is bad`, VALUE)).toBe(`Value ${MASK} is bad`)
  })

  it('removes the lines of a multi-line value, but not the marks of a key or short lines', () => {
    const key = '-----BEGIN KEY-----\n  MIIabc\n}\n-----END KEY-----\n'
    expect(redact('MIIabc } -----BEGIN KEY-----', key)).toBe(`${MASK} } -----BEGIN KEY-----`)
    expect(redact(`got ${key.replace(/\s*\n\s*/g, ' ')}!`, key)).toBe(`got ${MASK}!`)
  })

  it('removes a value with white space around it also without', () => {
    expect(redact('hunter22', '  hunter22 ')).toBe(MASK)
  })

  it('leaves nothing of values that overlap or contain each other', () => {
    expect(redact('abcdefgh', 'abcdef', 'defgh')).toBe(MASK)
    expect(redact('longer-value', 'longer', 'longer-value')).toBe(MASK)
  })

  it.each([
    ['on', MASK],
    ['`on`', `\`${MASK}\``],
    ["Value 'on' at 'value'", `Value '${MASK}' at 'value'`],
    ['x=on, y: on', `x=${MASK}, y: ${MASK}`],
    ['one onion "upon"', 'one onion "upon"'],
  ])('removes a short value from %s only where it is a whole value', (text, redacted) => {
    expect(redact(text, 'on')).toBe(redacted)
  })

  it('keeps short values where it is asked to', () => {
    expect(createRedactor(['on', 'hunter22'], { shortValues: 'keep' })("'on' hunter22")).toBe(`'on' ${MASK}`)
  })

  it.each([
    ['in another case', 'no HUNTER22-X here', `no ${MASK} here`],
    ['with a letter that is not ASCII in another case', 'KÄSEKUCHEN', MASK],
    ['broken over lines', 'no hunt\n   er22\n-x here', `no ${MASK} here`],
    ['in a form of an HTML page', 'q=a+b%2Fc%21', `q=${MASK}`],
  ])('finds an echo of a value %s', (_form, text, redacted) => {
    expect(createRedactor(['hunter22-x', 'käsekuchen', 'a b/c!'], { matching: 'echo' })(text)).toBe(redacted)
  })

  it('finds no echo of a short value over a line break, and no other case of an exact value', () => {
    expect(createRedactor(['stone'], { matching: 'echo' })('first\none')).toBe('first\none')
    expect(redact('HUNTER22', 'hunter22')).toBe('HUNTER22')
  })

  it('takes linear time for many values with the same beginning', () => {
    const values = Array.from({ length: 50_000 }, (_, index) => `password-of-user-${index}`)
    const text = values.map(value => `${value}!`).join('\n')
    const start = performance.now()
    expect(createRedactor(values, { matching: 'echo' })(text).replaceAll(`${MASK}!`, '').trim()).toBe('')
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('changes nothing without a value', () => {
    expect(redact('text', '', '  ')).toBe('text')
  })

  it('leaves no value in a text, however the values overlap', () => {
    const letters = (alphabet: string, minLength: number) =>
      fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(letters('ab', 4), { maxLength: 5 }), letters('ab ', 0), (values, text) => {
        const redacted = createRedactor(values)(`${text}${values.join('')}${text}`)
        return values.every(value => !redacted.includes(value))
      }),
      randomCases(1_000),
    )
  })
})

it('lets the runner mask a value and each of its lines', () => {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(mask('MIIabc\r\n}\n-----END-----')).toBe('MIIabc\r\n}\n-----END-----')
  mask(' ')
  const commands = written.mock.calls.map(([text]) => String(text).trim())
  written.mockRestore()
  expect(commands).toEqual(['::add-mask::MIIabc%0D%0A}%0A-----END-----', '::add-mask::MIIabc'])
})
