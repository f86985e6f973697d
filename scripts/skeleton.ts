/** The files of a new action, by their path in its folder: one input, no change, all parts where readers look for them. */
export const skeleton = (name: string): Record<string, string> => ({
  'action.yml': `name: ${title(name)}
description: Say what this action does.
inputs:
  target:
    description: What this action works on.
    required: true
  mode:
    description: "\`apply\` changes the target; \`plan\` only says what apply would do."
    default: apply
  timeout-minutes:
    description: After this many minutes (1 to 360) the step fails.
    default: '10'
outputs:
  changed:
    description: Whether anything was changed (\`true\` or \`false\`). In a plan, whether apply would change it.
runs:
  using: node24
  main: dist/index.js
`,

  'README.md': `# ${name}

Say what this action does.

\`\`\`yaml
- uses: OWNER/REPO/actions/${name}@v1
  with:
    target: something
\`\`\`

## Permissions

None yet.

## Inputs

<!-- inputs -->
<!-- /inputs -->

## Outputs

<!-- outputs -->
<!-- /outputs -->
`,

  'src/index.ts': `import { runAction } from '../../shared/run-action.ts'
import { run } from './run.ts'

await runAction(run)
`,

  'src/inputs.ts': `import { integer, oneOf, readInputs, required, text } from '../../shared/inputs.ts'

export const schema = {
  target: required('target', text),
  mode: required('mode', oneOf('apply', 'plan')),
  timeoutMinutes: required('timeout-minutes', integer(1, 360)),
}

export const loadInputs = () => readInputs(schema)
`,

  'src/outputs.ts': `import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf('changed')
`,

  'src/run.ts': `import { systemClock, throwIfCancelled } from '../../shared/deadline.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { loadInputs } from './inputs.ts'
import { output } from './outputs.ts'
import { renderSummary } from './summary.ts'

export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const started = systemClock.now()
  throwIfCancelled(signal)
  const changed = false
  output('changed', changed)
  await writeSummary(renderSummary({ ...inputs, changed, took: systemClock.now() - started }))
}
`,

  'src/summary.ts': `import { code } from '../../shared/remote-text.ts'
import { duration } from '../../shared/wait.ts'

/** What became of a run. */
export interface Account {
  target: string
  mode: 'apply' | 'plan'
  changed: boolean
  /** How long it took, in milliseconds. */
  took: number
}

/** The Markdown section of the job's summary. */
export function renderSummary({ target, mode, changed, took }: Account): string {
  const said = mode === 'plan' ? (changed ? 'would change' : 'would not change') : changed ? 'changed' : 'unchanged'
  return \`### \${code(target)}: \${said}\\n\\nTook \${duration(took)}.\\n\`
}
`,

  'src/summary.test.ts': `import { expect, it } from '@jest/globals'
import { renderSummary } from './summary.ts'

it.each([
  ['apply', true, 'changed'],
  ['apply', false, 'unchanged'],
  ['plan', true, 'would change'],
  ['plan', false, 'would not change'],
] as const)('tells of %s with changed=%s', (mode, changed, said) => {
  expect(renderSummary({ target: 'x', mode, changed, took: 12_000 })).toBe(
    \`### <code>x</code>: \${said}\\n\\nTook 12 s.\\n\`,
  )
})
`,

  'src/black-box.test.ts': `import { expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'

it('tells what it did', async () => {
  const { exitCode, outputs, summary } = await runBlackBox('${name}', { inputs: { target: 'something' } })
  expect(exitCode).toBe(0)
  expect(outputs).toEqual({ changed: 'false' })
  expect(summary).toContain('something')
})

it('names every bad input at once', async () => {
  const { exitCode, errors } = await runBlackBox('${name}', { inputs: { mode: 'maybe' } })
  expect(exitCode).toBe(1)
  expect(errors.join()).toMatch(/target is required; mode must be one of apply, plan/)
})
`,
})

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
