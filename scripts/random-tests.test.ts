import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const sources = globSync('{actions,local,scripts}/**/*.ts', { cwd: root })
  .filter(file => !/\/dist\/|node_modules|random-tests\.test\.ts$/.test(file))
  .map(file => [file, readFileSync(join(root, file), 'utf8')] as const)
const countMatches = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

it('finds no random test without the shared seed and number of cases', () => {
  const random = sources.filter(([, text]) => /\bfc\.(assert|check)\(/.test(text))
  expect(random.length).toBeGreaterThanOrEqual(5)
  const wrong = random.filter(
    ([, text]) =>
      countMatches(text, /\bfc\.(assert|check)\(/g) > countMatches(text, /\b(randomCases|slowRandomCases)\(/g),
  )
  expect(wrong.map(([file]) => file)).toEqual([])
})

it('finds no random test with a time limit, at which fast-check passes with fewer cases', () => {
  const limits = /interruptAfterTimeLimit|markInterruptAsFailure|skipAllAfterTimeLimit|configureGlobal/
  expect(sources.filter(([, text]) => limits.test(text)).map(([file]) => file)).toEqual([])
})
