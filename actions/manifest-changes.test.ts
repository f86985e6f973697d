import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { findManifestChanges, isInChangelog, type Manifest, readManifest } from './shared/testing/manifest-changes.ts'

// Inputs, outputs and defaults of the last release; RECORD_MANIFESTS=1 writes the file.
const file = join(import.meta.dirname, 'released-manifests.json')
const actions = readdirSync(import.meta.dirname).filter(name =>
  existsSync(join(import.meta.dirname, name, 'action.yml')),
)
const current: Record<string, Manifest> = Object.fromEntries(
  actions.map(name => [name, readManifest(parse(readFileSync(join(import.meta.dirname, name, 'action.yml'), 'utf8')))]),
)

it('every change of an input, an output or a default since the last release is in CHANGELOG.md', () => {
  if (process.env.RECORD_MANIFESTS === '1') writeFileSync(file, `${JSON.stringify(current, undefined, 2)}\n`)
  const changelog = readFileSync(resolve(import.meta.dirname, '../CHANGELOG.md'), 'utf8')
  const released = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Manifest>
  const missing = findManifestChanges(released, current).filter(change => !isInChangelog(change, changelog))
  const messages = missing.map(
    ({ action, name = action, text }) =>
      `actions/${action}/action.yml: ${text}. Undo that, or add an entry with \`${action}\`` +
      `${name === action ? '' : ` and \`${name}\``} to the section Unreleased of CHANGELOG.md.`,
  )
  expect(messages).toEqual([])
})

describe('a change of an action.yml', () => {
  const before: Manifest = {
    inputs: { mode: { default: 'apply' }, path: { required: true }, tags: {} },
    outputs: ['a'],
  }
  const changed = (after: Partial<Manifest>) => findManifestChanges({ x: before }, { x: { ...before, ...after } })
  const { mode, path, tags } = before.inputs as Record<'mode' | 'path' | 'tags', Manifest['inputs'][string]>

  it.each<[string, Partial<Manifest>]>([
    ['input more is new', { inputs: { mode, path, tags, more: {} } }],
    ['input more is new and required', { inputs: { mode, path, tags, more: { required: true } } }],
    ['input tags is removed', { inputs: { mode, path } }],
    ['input tags is now required', { inputs: { mode, path, tags: { required: true } } }],
    ['input path is no longer required', { inputs: { mode, path: {}, tags } }],
    ['the default of input mode changes from "apply" to "plan"', { inputs: { mode: { default: 'plan' }, path, tags } }],
    ['the default of input mode changes from "apply" to none', { inputs: { mode: {}, path, tags } }],
    ['the default of input tags changes from none to ""', { inputs: { mode, path, tags: { default: '' } } }],
    ['output a is removed', { outputs: [] }],
    ['output b is new', { outputs: ['a', 'b'] }],
  ])('is found: %s', (text, after) => {
    expect(changed(after).map(change => change.text)).toEqual([text])
  })

  it('is found where a whole action is new or removed', () => {
    expect(findManifestChanges({ x: before }, { y: before }).map(({ action, text }) => [action, text])).toEqual([
      ['x', 'the action is removed'],
      ['y', 'the action is new'],
    ])
  })

  it('is none where only the order differs', () => {
    expect(changed({ inputs: { tags, path, mode } })).toEqual([])
  })
})

describe('CHANGELOG.md', () => {
  const change = { action: 'put-params', name: 'tier', text: '' }

  it.each([
    ['## [Unreleased]\n\n### Changed\n\n- `put-params`: the default of `tier` is standard.\n', true],
    ['## Unreleased\n\n- `put-params`: the default\n  of `tier` is standard.\n\n## [1.0.0]\n', true],
    ['## [Unreleased]\n\n- `put-params`: one thing.\n- `deploy-stack`: `tier`.\n', false],
    ['## [Unreleased]\n\n- put-params: a new tier, `advanced-tier`.\n', false],
    ['## [Unreleased]\n\n## [1.0.0]\n\n- `put-params`: the default of `tier` is standard.\n', false],
    ['- `put-params`: the default of `tier` is standard.\n', false],
  ])('%j names a change: %s', (changelog, isNamed) => {
    expect(isInChangelog(change, changelog)).toBe(isNamed)
  })

  it('names a new action by its name alone', () => {
    expect(isInChangelog({ action: 'put-params', text: '' }, '## [Unreleased]\n\n- `put-params` is new.\n')).toBe(true)
  })
})
