import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newAction } from './new-action.ts'
import { refreshReadmes } from './readme.ts'

const repository = join(import.meta.dirname, '..')
let root: string

// A repository of its own, with nothing but what every action needs.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-action-'))
  const needed = [
    'actions/shared',
    'actions/contract.test.ts',
    'scripts/strip-types.mjs',
    'package.json',
    'tsconfig.json',
  ]
  for (const path of [...needed, 'jest.config.ts', 'biome.json', '.gitignore']) {
    cpSync(join(repository, path), join(root, path), { recursive: true })
  }
  mkdirSync(join(root, 'local'))
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true }))

const tool = async (script: string, ...args: string[]) => {
  const options = { cwd: root, env: { ...process.env, BLACK_BOX: 'src', FORCE_COLOR: '0' } }
  try {
    await promisify(execFile)(process.execPath, [...script.split(' '), ...args], options)
    return 'passed'
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return stdout + stderr
  }
}

describe('a new action', () => {
  beforeAll(() => {
    newAction('say-hello', root)
  })

  it('passes the type check', async () => {
    expect(await tool('node_modules/typescript/bin/tsc', '--noEmit')).toBe('passed')
  })

  it('is clean for the linter', async () => {
    expect(
      await tool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', 'actions/say-hello'),
    ).toBe('passed')
  })

  it('passes the contract test and its own', async () => {
    const jest = '--experimental-vm-modules node_modules/jest/bin/jest.js'
    expect(await tool(jest, 'actions/contract', 'actions/say-hello')).toBe('passed')
  })

  it('has fresh tables in its README', () => {
    expect(refreshReadmes(root, { check: true })).toEqual({ stale: [], problems: [] })
  })

  it('is not made twice', () => {
    expect(() => newAction('say-hello', root)).toThrow('actions/say-hello is there already')
  })
})

it.each([undefined, '', 'Say-Hello', 'say_hello', '../x', 'a/b', '-x', 'x-', '1x', 'shared'])(
  'refuses the name %j',
  name => {
    expect(() => newAction(name, root)).toThrow("An action's name is lower-case words with hyphens")
  },
)
