import { describe, expect, it } from '@jest/globals'
import { generatePassword, parseAlphabet } from './password.ts'

const LOWER = 'abcdefghijklmnopqrstuvwxyz'

describe('an alphabet', () => {
  it.each([
    ['a-z', LOWER],
    ['0-9', '0123456789'],
    ['a-zA-Z0-9_-', `${LOWER}${LOWER.toUpperCase()}0123456789_-`],
    ['-a-z', `-${LOWER}`],
    ['a-z--', `${LOWER}-`],
    ['abcdefghij', 'abcdefghij'],
    ['a-jj-ma', 'abcdefghijklm'],
    ['!-~', Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')],
  ])('%s has the characters %s', (text, characters) => {
    expect(parseAlphabet(text)).toBe(characters)
  })

  it.each(['', 'abc', 'a-i', 'aaaaaaaaaaaa', 'z-a', 'z-a0-9', 'a-z é', 'a-z\n0-9'])('%j is not valid', text => {
    expect(parseAlphabet(text)).toBeUndefined()
  })
})

describe('a password', () => {
  it('has its length and only characters of its alphabet', () => {
    for (const length of [12, 40, 128])
      expect(generatePassword(length, 'abcdefghij0123')).toMatch(new RegExp(`^[a-j0-3]{${length}}$`))
  })

  it('has a character of every class of its alphabet', () => {
    const alphabet = parseAlphabet('a-zA-Z1_') ?? ''
    for (let run = 0; run < 50; run += 1) {
      const password = generatePassword(12, alphabet)
      for (const characters of [/[a-z]/, /[A-Z]/, /1/, /_/]) expect(password).toMatch(characters)
    }
  })

  it('has every character of its alphabet about equally often, also at its beginning', () => {
    const alphabet = parseAlphabet('0-9') ?? ''
    const passwords = Array.from({ length: 400 }, () => generatePassword(128, alphabet))
    const counts = [...alphabet].map(character => passwords.join('').split(character).length - 1)
    const expected = (400 * 128) / 10
    // Six standard deviations.
    for (const count of counts) expect(Math.abs(count - expected)).toBeLessThan(6 * Math.sqrt(expected * 0.9))
    expect(new Set(passwords.map(password => password.charAt(0))).size).toBe(10)
  })
})
