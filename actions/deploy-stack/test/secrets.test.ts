import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../shared/testing/black-box.ts'
import { change, refusal, reply, type Scenario } from './support/fake-cloudformation.ts'
import { HARMLESS } from './support/harmless-shapes.ts'
import { LEAKING } from './support/leaking-shapes.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { KEPT, type SecretScenario, STACK, templateOf } from './support/secret-scenarios.ts'

closeAccounts()

const SECRET = 'giv"en/Secret&77'
const PARAM = 'Param: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Pw } }'

async function deployWithSecret(scenario: Scenario, secret = SECRET, template = templateOf(PARAM)) {
  const aws = await timely(scenario)
  const outcome = await deploy(aws, { parameters: JSON.stringify({ Pw: secret }) }, { template })
  const log = outcome.log.replaceAll(/^::add-mask::.*$/gm, '')
  return { ...outcome, all: [log, JSON.stringify(outcome.outputs), outcome.summary, ...outcome.errors].join('\n') }
}
const failWith = (reason: string) => ({
  operation: [
    { id: 'demo', status: 'CREATE_IN_PROGRESS' },
    { id: 'Other', type: 'AWS::SNS::Topic', status: 'CREATE_FAILED', reason },
    { id: 'demo', status: 'ROLLBACK_COMPLETE' },
  ],
})

describe('a given secret', () => {
  it.each([
    ['JSON', JSON.stringify({ value: SECRET })],
    ['a URL', `https://u:${encodeURIComponent(SECRET)}@host`],
    ['base64', Buffer.from(SECRET).toString('base64')],
    ['colors', `giv"en/\u001b[31mSecret\u001b[0m&77`],
  ])('is masked in a reason that contains it in %s', async (_, reason) => {
    const { all, errors } = await deployWithSecret(failWith(`bad: ${reason}`))
    for (const form of [SECRET, JSON.stringify(SECRET).slice(1, -1), encodeURIComponent(SECRET)]) {
      expect(all).not.toContain(form)
    }
    expect(all).not.toContain(Buffer.from(SECRET).toString('base64'))
    expect(errors.join()).toContain('***')
  })

  it('is masked when CloudFormation rejects the change set, and so is a previous value', async () => {
    const message = (value: string) =>
      `Parameter validation failed: parameter value ${value} for parameter name Pw does not exist`
    const refused = (value: string) => ({ CreateChangeSet: () => refusal('ValidationError', message(value)) })
    expect((await deployWithSecret({ faults: refused(SECRET) })).all).not.toContain(SECRET)
    const aws = await timely({ stack: STACK, faults: refused('kept one') })
    const { log, errors } = await deploy(aws, {}, { template: templateOf(PARAM) })
    expect(`${log}${errors}`).not.toContain('kept one')
    expect(errors.join()).toContain('for parameter name Pw does not exist')
  })

  it('is masked in validation errors, and so is a previous value', async () => {
    const OperationEvents = [
      {
        LogicalResourceId: 'Param',
        ValidationPath: '/Properties/Value',
        ValidationStatusReason: "'kept-Secret-77' is too long",
      },
    ]
    const aws = await timely({
      stack: STACK,
      refused: 'Validation failed',
      answers: { DescribeEvents: () => reply('DescribeEvents', { OperationEvents }) },
    })
    const { log, errors } = await deploy(aws, {}, { template: templateOf(PARAM) })
    expect(`${log}${errors}`).not.toContain('kept-Secret-77')
    expect(errors.join()).toContain("Param /Properties/Value: '***' is too long")
  })

  it('is masked inside a document in a change set', async () => {
    const Target = {
      Attribute: 'Properties',
      Path: '/Properties/Tags',
      AfterValue: JSON.stringify([{ Key: 'a', Value: SECRET }]),
    }
    const changes = [change({ Action: 'Modify', LogicalResourceId: 'Other', ResourceType: 'T', Details: [{ Target }] })]
    const { all, outputs } = await deployWithSecret({ changes })
    expect(all).not.toContain(JSON.stringify(SECRET).slice(1, -1))
    expect(JSON.parse(outputs.changes ?? '')[0].properties[0].after).toBe('[{"Key":"a","Value":"***"}]')
  })

  it('of one or two characters masks only whole values, and is no mask of the runner', async () => {
    const { masked, log, outputs } = await deployWithSecret(
      { ...failWith('2 of 12 tasks failed, value "1" is bad'), outputs: {} },
      '1',
    )
    expect(masked).not.toContain('1')
    expect(log).toContain('2 of 12 tasks failed, value "***" is bad')
    expect(outputs['stack-id']).toContain('123456789012')
  })
})

async function runScenario({ template, inputs = {}, scenario }: SecretScenario): Promise<Outcome> {
  return await deploy(await timely(scenario), inputs, { template, env: { ACTIONS_STEP_DEBUG: 'true' } })
}

/** All texts of a run. */
const allTexts = ({ log, outputs, state, summary, errors }: Outcome): string =>
  [log, JSON.stringify({ outputs, state }), summary, ...errors].join('\n')

/** A summary without HTML entities and escapes. */
const readSummary = (summary: string): string =>
  summary.replace(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits))).replace(/\\(?=\W)/g, '')

describe('the previous value of a secret', () => {
  it.each(LEAKING)('is masked in %s', async (_, scenario) => {
    const outcome = await runScenario(scenario(KEPT))
    expect(allTexts(outcome)).not.toContain(KEPT)
    expect(readSummary(outcome.summary)).not.toContain(KEPT)
    expect(outcome.errors.join()).not.toMatch(/without a value|Unexpected/)
    // The mask is visible.
    expect(allTexts(outcome)).toContain('***')
  })
})

describe('a value that is no secret', () => {
  it.each(HARMLESS)('is shown in %s', async (_, scenario, value = 'seen-Value-42') => {
    const outcome = await runScenario(scenario(value))
    expect(outcome.errors.join()).not.toMatch(/without a value|Unexpected/)
    const { outputs, drift = '', changes = '' } = outcome.outputs
    const shown = `${outputs}${changes}${drift}${outcome.log}`
    expect(shown.replaceAll('\\"', '"')).toContain(value)
    expect(readSummary(outcome.summary)).toContain(value)
  })
})
