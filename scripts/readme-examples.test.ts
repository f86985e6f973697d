import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const OWN_ACTION = /^OWNER\/REPO\/actions\/([\w-]+)@v1$/

/** The inputs of an action by name, and whether they are required. */
function readInputs(action: string): Record<string, { required?: boolean }> {
  return parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8')).inputs
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The steps of an example, however deep, that use an action of this repository. */
function* listSteps(example: unknown): Generator<{ action: string; inputs: string[] }> {
  if (!isMap(example)) return
  const [, action] = OWN_ACTION.exec(String(example.uses)) ?? []
  if (action !== undefined) yield { action, inputs: Object.keys(isMap(example.with) ? example.with : {}) }
  for (const value of Object.values(example)) yield* listSteps(value)
}

const pages = globSync(['README.md', 'docs/*.md', 'actions/*/README.md'], { cwd: root })
const examples = pages.flatMap(page => {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^ *```yaml\n([\s\S]*?)^ *```$/gm)].map(({ 1: yaml = '', index }) => {
    return { location: `${page}:${text.slice(0, index).split('\n').length}`, page, yaml }
  })
})
const WORKFLOW_KEYS = new Set(['on', 'permissions', 'jobs', 'steps', 'env', 'with'])

it('READMEs show inputs as action.yml has them, in valid YAML', () => {
  const problems = examples.flatMap(({ location, page, yaml }) => {
    const example: unknown = parse(yaml)
    const steps = [...listSteps(example)]
    const action = basename(dirname(page))
    // An example without a step has inputs of the README's action, unless it shows a file, whose name is in its first line.
    const isFile = /^# \S+\.ya?ml\n/.test(yaml)
    if (steps.length === 0 && isMap(example) && page.startsWith('actions/') && !isFile) {
      const inputs = isMap(example.with) ? example.with : example
      steps.push({ action, inputs: Object.keys(inputs).filter(key => !WORKFLOW_KEYS.has(key)) })
    }
    return steps.flatMap(step => {
      const known = readInputs(step.action)
      return step.inputs
        .filter(input => !(input in known))
        .map(input => `${location}: ${step.action} has no input ${input}`)
    })
  })
  expect(examples.length).toBeGreaterThan(20)
  expect(problems).toEqual([])
})

it('workflows and first examples of READMEs have all required inputs', () => {
  const problems = examples.flatMap(({ location, yaml }) => {
    const example: unknown = parse(yaml)
    if (!isMap(example) || !('jobs' in example || 'steps' in example)) return []
    return [...listSteps(example)].flatMap(({ action, inputs }) =>
      Object.entries(readInputs(action))
        .filter(([name, { required }]) => required === true && !inputs.includes(name))
        .map(([name]) => `${location}: ${action} needs ${name}`),
    )
  })
  expect(problems).toEqual([])
})
