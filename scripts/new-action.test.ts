import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../actions/shared/testing/temp-folder.ts'
import { addToChangelog, createAction } from './new-action.ts'
import { refreshReadmes } from './readme.ts'

const repository = join(import.meta.dirname, '..')
let root: string

// A repository with only what every action needs.
beforeAll(() => {
  root = makeTempFolder('new-action-')
  const copied = [
    'actions/shared',
    'actions/contract.test.ts',
    'actions/manifest-changes.test.ts',
    'scripts/jest-transform.mjs',
    'package.json',
    'tsconfig.json',
    'jest.config.ts',
    'biome.json',
    '.gitignore',
  ]
  for (const path of copied) cpSync(join(repository, path), join(root, path), { recursive: true })
  mkdirSync(join(root, 'local'))
  writeFileSync(join(root, 'actions/released-manifests.json'), '{}')
  writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## [Unreleased]\n')
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
})

const runTool = async (script: string, ...args: string[]) => {
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
    createAction('say-hello', root)
  })

  it('passes the type check', async () => {
    expect(await runTool('node_modules/typescript/bin/tsc', '--noEmit')).toBe('passed')
  })

  it('passes the linter', async () => {
    expect(
      await runTool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', 'actions/say-hello'),
    ).toBe('passed')
  })

  it('passes the contract test, the changelog test and its own tests', async () => {
    const jest = '--experimental-vm-modules node_modules/jest/bin/jest.js'
    expect(await runTool(jest, 'actions/contract', 'actions/manifest-changes', 'actions/say-hello')).toBe('passed')
  })

  it('has up-to-date tables in its README', () => {
    expect(refreshReadmes(root, { check: true })).toEqual({ stale: [], problems: [] })
  })

  it('is not created twice', () => {
    expect(() => createAction('say-hello', root)).toThrow('actions/say-hello exists already')
  })
})

it.each([undefined, '', 'Say-Hello', 'say_hello', '../x', 'a/b', '-x', 'x-', '1x', 'shared'])(
  'rejects the name %j',
  name => {
    expect(() => createAction(name, root)).toThrow("An action's name must be lower-case words with hyphens")
  },
)

describe('CHANGELOG.md', () => {
  const released = '## [1.0.0] - 2026-11-01\n\n- Text.\n'

  it.each([
    ['an empty section at the end', '## [Unreleased]\n', '## [Unreleased]\n\n### Added\n\n- `x`: new action.\n'],
    [
      'an empty section before a release',
      `## [Unreleased]\n\n${released}`,
      `## [Unreleased]\n\n### Added\n\n- \`x\`: new action.\n\n${released}`,
    ],
    [
      'a section with additions',
      `## [Unreleased]\n\n### Fixed\n\n- A.\n\n### Added\n\n- B.\n\n${released}`,
      `## [Unreleased]\n\n### Fixed\n\n- A.\n\n### Added\n\n- \`x\`: new action.\n- B.\n\n${released}`,
    ],
    [
      'a section without additions',
      `## [Unreleased]\n\n### Fixed\n\n- A.\n\n${released}`,
      `## [Unreleased]\n\n### Added\n\n- \`x\`: new action.\n\n### Fixed\n\n- A.\n\n${released}`,
    ],
  ])('names the new action in %s', (_, before, after) => {
    expect(addToChangelog(`# Changelog\n\n${before}`, 'x')).toBe(`# Changelog\n\n${after}`)
  })

  it('must have a section Unreleased', () => {
    expect(() => addToChangelog(released, 'x')).toThrow('CHANGELOG.md has no section Unreleased')
  })
})
