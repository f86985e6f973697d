import { describe, expect, it } from '@jest/globals'
import { SecretTexts } from './secret-texts.ts'

const hide = (secret: string, text: string) => new SecretTexts([secret]).hide(text)

describe('SecretTexts', () => {
  it.each([
    ['as it is', 'the p"w&1/x here', 'the **** here'],
    ['in JSON', `{"a":${JSON.stringify('p"w&1/x')}}`, '{"a":"****"}'],
    ['in a URL', `https://u:${encodeURIComponent('p"w&1/x')}@h`, 'https://u:****@h'],
    ['in base64', `x ${Buffer.from('p"w&1/x').toString('base64')}`, 'x ****'],
    ['in markup', '<b>p&quot;w&amp;1/x</b>', '<b>****</b>'],
  ])('hides a value %s', (_, text, hidden) => expect(hide('p"w&1/x', text)).toBe(hidden))

  it('hides each longer line of a value with several', () => {
    expect(hide('first-line\nsecond-line\nx', 'it has second-line in it, x')).toBe('it has **** in it, x')
  })

  it('hides a short value where it is one, and not where its letters stand in words and figures', () => {
    expect(hide('ab', `password "ab" or Value: ab, a=ab`)).toBe('password "****" or Value: ****, a=****')
    expect(hide('1', '1 change, 11 of 12 tasks in 1.5 s: lab')).toBe('1 change, 11 of 12 tasks in 1.5 s: lab')
    expect(hide('1', '1')).toBe('****')
  })

  it('takes a long text of a service in no time', () => {
    const text = `${'['.repeat(60_000)}${'a'.repeat(60_000)}`
    expect(hide('abcdef', text)).toBe(text)
  })
})
