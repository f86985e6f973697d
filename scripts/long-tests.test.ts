import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { makeTempFolder } from '../actions/shared/testing/temp-folder.ts'
import { hashCode, listStaleTests, recordPass } from './long-tests.ts'

const tests = [
  { name: 'aws', covers: ['local/aws'] },
  { name: 'snowflake', covers: ['local/snowflake'] },
]

function makeRepository(): { root: string; write: (path: string, text: string) => void } {
  const root = makeTempFolder('long-tests-')
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
    execFileSync('git', ['add', '--all'], { cwd: root })
  }
  execFileSync('git', ['init', '-q'], { cwd: root })
  mkdirSync(join(root, 'scripts'))
  write('local/aws/launcher.py', 'one')
  write('local/snowflake/serve.py', 'one')
  return { root, write }
}

it('names a group of long tests that has never passed', () => {
  const { root } = makeRepository()
  expect(listStaleTests(root, tests)).toEqual(['aws: never passed', 'snowflake: never passed'])
})

it('names no group whose code is as it was when the group passed', () => {
  const { root, write } = makeRepository()
  for (const test of tests) recordPass(root, test, hashCode(root, test))
  write('local/aws/README.md', 'words')
  write('cloudformation/other.yml', 'code that neither covers')
  expect(listStaleTests(root, tests)).toEqual([])
})

it('names the group whose code has changed since it passed, and the day it passed', () => {
  const { root, write } = makeRepository()
  for (const test of tests) recordPass(root, test, hashCode(root, test))
  write('local/aws/launcher.py', 'two')
  expect(listStaleTests(root, tests)).toEqual([
    expect.stringMatching(/^aws: last passed on \d{4}-\d\d-\d\d, on older code$/),
  ])
})

it('names the group whose code changed while it ran', () => {
  const { root, write } = makeRepository()
  const [aws] = tests as [(typeof tests)[number]]
  const code = hashCode(root, aws)
  write('local/aws/launcher.py', 'two')
  recordPass(root, aws, code)
  expect(listStaleTests(root, [aws])).toHaveLength(1)
})
