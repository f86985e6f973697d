import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../shared/testing/black-box.ts'
import { HARMLESS } from './support/harmless-shapes.ts'
import { LEAKING } from './support/leaking-shapes.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { KEPT, type SecretScenario } from './support/secret-scenarios.ts'

closeAccounts()

async function run({ template, inputs = {}, scenario }: SecretScenario): Promise<Outcome> {
  return await deploy(await timely(scenario), inputs, { template, env: { ACTIONS_STEP_DEBUG: 'true' } })
}

/** All that a run leaves behind. */
const everything = ({ log, outputs, state, summary, errors }: Outcome): string =>
  [log, JSON.stringify({ outputs, state }), summary, ...errors].join('\n')

/** What a summary shows to a reader. */
const readable = (summary: string): string =>
  summary.replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits))).replace(/\\(?=\W)/g, '')

describe('a secret that the stack has kept from an earlier run', () => {
  it.each(LEAKING)('is not shown by %s', async (_, scenario) => {
    const outcome = await run(scenario(KEPT))
    expect(everything(outcome)).not.toContain(KEPT)
    expect(readable(outcome.summary)).not.toContain(KEPT)
    expect(outcome.errors.join()).not.toMatch(/without a value|Unexpected/)
    // What is hidden is seen to be there.
    expect(everything(outcome)).toContain('***')
  })
})

describe('what is no secret', () => {
  it.each(HARMLESS)('is shown: %s', async (_, scenario, value = 'seen-Value-42') => {
    const outcome = await run(scenario(value))
    expect(outcome.errors.join()).not.toMatch(/without a value|Unexpected/)
    const { outputs, drift = '', changes = '' } = outcome.outputs
    const shown = `${outputs}${changes}${drift}${outcome.log}`
    expect(shown.replaceAll('\\"', '"')).toContain(value)
    expect(readable(outcome.summary)).toContain(value)
  })
})
