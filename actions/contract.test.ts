import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { runBlackBox } from './shared/testing/black-box.ts'

interface Manifest {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string; post?: string }
}

const here = import.meta.dirname
const actions = readdirSync(here).filter(name => existsSync(join(here, name, 'action.yml')))
const manifestOf = (action: string): Manifest => parse(readFileSync(join(here, action, 'action.yml'), 'utf8'))

describe.each(actions)('%s', action => {
  const manifest = manifestOf(action)

  it('reads exactly the inputs it declares', async () => {
    const file = ['inputs.ts', 'inputs/inputs.ts'].find(name => existsSync(join(here, action, 'src', name)))
    const { schema } = (await import(`./${action}/src/${file}`)) as { schema: Record<string, { name: string }> }
    const read = Object.values(schema).map(input => input.name)
    expect(read.sort()).toEqual(Object.keys(manifest.inputs).sort())
  })

  it('sets exactly the outputs it declares, changed among them', async () => {
    const { output } = (await import(`./${action}/src/outputs.ts`)) as { output: { names: readonly string[] } }
    expect([...output.names].sort()).toEqual(Object.keys(manifest.outputs).sort())
    expect(output.names).toContain('changed')
  })

  it('describes every input and output, and requires none that has a default', () => {
    for (const part of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) {
      expect(part.description).toMatch(/\S.*\.$/s)
    }
    for (const [name, input] of Object.entries(manifest.inputs)) {
      expect([name, input.required === true && input.default !== undefined]).toEqual([name, false])
    }
  })

  it('runs on node24 from its own folder, and says so in a README', () => {
    expect(manifest.runs.using).toBe('node24')
    expect(manifest.runs.main).toMatch(/^dist\//)
    expect(readFileSync(join(here, action, 'README.md'), 'utf8')).toContain(`/actions/${action}@v1`)
  })

  it('without inputs ends in 1 and names every missing one at once', async () => {
    const { exitCode, errors } = await runBlackBox(action)
    expect(exitCode).toBe(1)
    const missing = Object.entries(manifest.inputs).filter(([, input]) => input.required)
    for (const [name] of missing) expect(errors.join('\n')).toContain(`${name} is required`)
  })
})

describe('an input or output that several actions have', () => {
  const describePart = (kind: 'inputs' | 'outputs', name: string) =>
    actions.flatMap(action => manifestOf(action)[kind][name]?.description ?? [])

  it.each(['aws-region', 'role-to-assume', 'role-session-name', 'role-duration-seconds', 'audience'])(
    '%s has the same description in all of them, except for what is added to it',
    name => {
      const descriptions = describePart('inputs', name)
      const shortest = descriptions.toSorted((one, other) => one.length - other.length)[0] ?? ''
      expect(descriptions.filter(description => !description.startsWith(shortest))).toEqual([])
    },
  )

  it.each([
    ['inputs', 'timeout-minutes', /^Time limit of the step in minutes \(1 to \d+\)\. /],
    ['inputs', 'mode', /^`apply` .+; `plan` (changes nothing and reports what `apply` would do|creates a change set)/],
    ['outputs', 'changed', /^Whether the step changed anything \(`true` or `false`\)/],
  ] as const)('%s %s is described in the same words', (kind, name, wording) => {
    expect(describePart(kind, name).filter(description => !wording.test(description))).toEqual([])
  })
})
