import { describe, expect, it } from '@jest/globals'
import { change, refusal, reply, type Scenario } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { STACK, templateOf } from './support/secret-scenarios.ts'

closeAccounts()

const SECRET = 'giv"en/Secret&77'
const PARAM = 'Param: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Pw } }'

async function run(scenario: Scenario, secret = SECRET, template = templateOf(PARAM)) {
  const aws = await timely(scenario)
  const outcome = await deploy(aws, { parameters: JSON.stringify({ Pw: secret }) }, { template })
  const log = outcome.log.replaceAll(/^::add-mask::.*$/gm, '')
  return { ...outcome, all: [log, JSON.stringify(outcome.outputs), outcome.summary, ...outcome.errors].join('\n') }
}
const failing = (reason: string) => ({
  operation: [
    { id: 'demo', status: 'CREATE_IN_PROGRESS' },
    { id: 'Other', type: 'AWS::SNS::Topic', status: 'CREATE_FAILED', reason },
    { id: 'demo', status: 'ROLLBACK_COMPLETE' },
  ],
})

describe('a secret that this run gives', () => {
  it.each([
    ['JSON', JSON.stringify({ value: SECRET })],
    ['a URL', `https://u:${encodeURIComponent(SECRET)}@host`],
    ['base64', Buffer.from(SECRET).toString('base64')],
    ['the midst of colours', `giv"en/\u001b[31mSecret\u001b[0m&77`],
  ])('is not shown in a reason that has it in %s', async (_, reason) => {
    const { all, errors } = await run(failing(`bad: ${reason}`))
    for (const form of [SECRET, JSON.stringify(SECRET).slice(1, -1), encodeURIComponent(SECRET)]) {
      expect(all).not.toContain(form)
    }
    expect(all).not.toContain(Buffer.from(SECRET).toString('base64'))
    expect(errors.join()).toContain('***')
  })

  it('is not shown by the refusal of a change set, nor is one that the stack has kept', async () => {
    const message = (value: string) =>
      `Parameter validation failed: parameter value ${value} for parameter name Pw does not exist`
    const refused = (value: string) => ({ CreateChangeSet: () => refusal('ValidationError', message(value)) })
    expect((await run({ faults: refused(SECRET) })).all).not.toContain(SECRET)
    const aws = await timely({ stack: STACK, faults: refused('kept one') })
    const { log, errors } = await deploy(aws, {}, { template: templateOf(PARAM) })
    expect(`${log}${errors}`).not.toContain('kept one')
    expect(errors.join()).toContain('for parameter name Pw does not exist')
  })

  it('is not shown by what a validation found, also where it is one that the stack has kept', async () => {
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

  it('is hidden in a document that a change set has as a value, and the rest of that is shown', async () => {
    const Target = {
      Attribute: 'Properties',
      Path: '/Properties/Tags',
      AfterValue: JSON.stringify([{ Key: 'a', Value: SECRET }]),
    }
    const changes = [change({ Action: 'Modify', LogicalResourceId: 'Other', ResourceType: 'T', Details: [{ Target }] })]
    const { all, outputs } = await run({ changes })
    expect(all).not.toContain(JSON.stringify(SECRET).slice(1, -1))
    expect(JSON.parse(outputs.changes ?? '')[0].properties[0].after).toBe('[{"Key":"a","Value":"***"}]')
  })

  it('of one or two characters leaves all else as it is, in the log of the job as well', async () => {
    const { masked, log, outputs } = await run(
      { ...failing('2 of 12 tasks failed, value "1" is bad'), outputs: {} },
      '1',
    )
    expect(masked).not.toContain('1')
    expect(log).toContain('2 of 12 tasks failed, value "***" is bad')
    expect(outputs['stack-id']).toContain('123456789012')
  })
})
