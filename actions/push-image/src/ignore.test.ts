import { describe, expect, it } from '@jest/globals'
import { readIgnore } from './ignore.ts'

const ignored = (text: string, paths: string[]) => paths.filter(path => readIgnore(text).ignores(path))

// The examples of the Dockerfile reference, section ".dockerignore file", and what its text says in words.
it.each<[name: string, text: string, ignored: string[], kept: string[]]>([
  ['a comment', '# comment\na', ['a'], ['# comment', 'b']],
  ['one folder deep', '*/temp*', ['x/temporary.txt', 'x/temp', 'x/temp/y'], ['temp', 'x/y/temp']],
  ['two folders deep', '*/*/temp*', ['x/y/temporary.txt'], ['x/temp', 'x/y/z/temp']],
  ['one character', 'temp?', ['tempa', 'tempb/c'], ['temp', 'tempab', 'x/tempa']],
  ['a list of characters', 'a[bc]', ['ab', 'ac/d'], ['ad', 'a[bc]']],
  ['all but a list of characters', 'a[^b-d]', ['ae'], ['ab', 'ac', 'a']],
  ['any depth', '**/*.go', ['a.go', 'x/a.go', 'x/y/a.go'], ['a.goo']],
  ['any depth in the middle', 'x/**/a', ['x/a', 'x/y/a', 'x/y/z/a/b'], ['a', 'y/x/a']],
  ['any depth at the end', 'x/**', ['x/a', 'x/y/a'], ['x', 'y']],
  ['a name at the root only', 'foo', ['foo', 'foo/bar'], ['x/foo', 'foobar']],
  ['slashes at both ends', '/foo/bar/', ['foo/bar', 'foo/bar/a'], ['foo']],
  ['space, dots and empty lines', '  foo/../bar \r\n\n ./baz', ['bar', 'baz'], ['foo']],
  ['an exception', '*.md\n!README.md', ['a.md'], ['README.md']],
  ['the last rule that matches', '*.md\n!README*.md\nREADME-secret.md', ['a.md', 'README-secret.md'], ['README.md']],
  [
    'an exception that undoes the rule before it',
    '*.md\nREADME-secret.md\n!README*.md',
    ['a.md'],
    ['README-secret.md'],
  ],
  ['an exception below an ignored folder', '*\n!src\nsrc/test', ['a', 'src/test', 'src/test/a'], ['src', 'src/a']],
  ['an exception with a space', '*\n! src', ['a'], ['src/a']],
  ['a dot alone', '.', [], ['a']],
  ['characters that mean something in regular expressions', 'a+b(c).{d}|$e^', ['a+b(c).{d}|$e^'], ['aab(c)x{d}']],
  ['an escaped star', 'a\\*b', ['a*b'], ['axb']],
  ['a hash that is not at the start', ' #a', ['#a'], []],
  ['a byte order mark', '\uFEFFa', ['a'], []],
  ['upper and lower case', 'A', ['A'], ['a']],
])('%s', (_name, text, out, kept) => {
  expect(ignored(text, [...out, ...kept])).toEqual(out)
})

describe('folders that are ignored', () => {
  it.each([
    ['*\n!src/keep', 'src', true],
    ['*\n!src', 'src/deep', true],
    ['*\n!src', 'node_modules', false],
    ['*\n!*/keep', 'any', true],
    ['*\n!a/keep', 'b', false],
    ['*\n!a/*/c', 'a/b', true],
    ['*\n!**/keep', 'a/b/c', true],
    ['*\n!x/**/keep', 'a', false],
    ['a\nb', 'a', false],
  ])('%j: something below %s may be kept: %s', (text, folder, may) => {
    expect(readIgnore(text).mayKeepBelow(folder)).toBe(may)
  })
})

it('a bracket that is never closed is an error that shows the line', () => {
  expect(() => readIgnore('ok\na[b')).toThrow('malformed line: a[b')
})
