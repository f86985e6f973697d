import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const sources = globSync('{actions,local,scripts}/**/*.ts', { cwd: root })
  .filter(file => !/\/dist\/|node_modules|random-tests\.test\.ts$/.test(file))
  .map(file => [file, readFileSync(join(root, file), 'utf8')] as const)
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

it('finds the seed and the number of cases of every random test in one place', () => {
  const random = sources.filter(([, text]) => /\bfc\.(assert|check)\(/.test(text))
  expect(random.length).toBeGreaterThanOrEqual(5)
  const wrong = random.filter(
    ([, text]) => count(text, /\bfc\.(assert|check)\(/g) > count(text, /\b(randomCases|slowRandomCases)\(/g),
  )
  expect(wrong.map(([file]) => file)).toEqual([])
})

it('finds no random test with a time limit, which fast-check counts as passed with fewer cases', () => {
  const limits = /interruptAfterTimeLimit|markInterruptAsFailure|skipAllAfterTimeLimit|configureGlobal/
  expect(sources.filter(([, text]) => limits.test(text)).map(([file]) => file)).toEqual([])
})
