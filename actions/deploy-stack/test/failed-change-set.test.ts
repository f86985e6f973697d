import { describe, expect, it } from '@jest/globals'
import { change, changeSetArn, refusal, reply, type Scenario } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const [inner, deep] = [changeSetArn('inner'), changeSetArn('deep')]
const failed = (arn: string) => `Nested change set ${arn} was not successfully created: Currently in FAILED.`

/** A change set that failed because of nested ones, by their ARNs. */
const failedScenario = (reasons: Record<string, string>): Scenario => ({
  stack: existing,
  refused: failed(inner),
  faults: {
    DescribeChangeSet: (_, { input }) => {
      const ChangeSetId = `${input.ChangeSetName}`
      const StatusReason = reasons[ChangeSetId]
      const Status = 'FAILED'
      if (StatusReason !== undefined) return reply('DescribeChangeSet', { ChangeSetId, Status, StatusReason })
      const Changes = [
        change({ LogicalResourceId: 'Inner', ResourceType: 'AWS::CloudFormation::Stack', ChangeSetId: inner }),
      ]
      return reply('DescribeChangeSet', { ChangeSetId, Status, StatusReason: failed(inner), Changes })
    },
  },
  answers: { DescribeEvents: () => reply('DescribeEvents', {}) },
})

describe('a change set that failed because of a nested one', () => {
  it('has the reason of the inner change set', async () => {
    const { errors } = await deploy(await timely(failedScenario({ [inner]: 'Parameters: [Vpc] must have values' })))
    expect(errors.join()).toContain('\n  Inner: Parameters: [Vpc] must have values')
  })

  it('has the reason of the innermost change set', async () => {
    const { errors } = await deploy(await timely(failedScenario({ [inner]: failed(deep), [deep]: 'no such template' })))
    expect(errors.join()).toMatch(/\n {2}Inner: .*no such template/)
  })

  it('has the validation errors of the inner change set', async () => {
    const event = { LogicalResourceId: 'Queue', ValidationPath: '/Name', ValidationStatusReason: 'too long' }
    const scenario = failedScenario({ [inner]: 'Early validation failed. Use the DescribeEvents API' })
    const aws = await timely({
      ...scenario,
      answers: {
        DescribeEvents: ({ input }) =>
          reply('DescribeEvents', { OperationEvents: input.ChangeSetName === inner ? [event] : [] }),
      },
    })
    expect((await deploy(aws)).errors.join()).toContain('\n  Inner: Queue /Name: too long')
  })
})

it('says that the details were tried and denied, and what to grant', async () => {
  const denied = refusal('AccessDenied', 'not authorized to perform: cloudformation:DescribeEvents', 403)
  const aws = await timely({
    stack: existing,
    refused: 'Early validation failed. Use the DescribeEvents API',
    answers: { DescribeEvents: () => denied },
  })
  const { exitCode, errors } = await deploy(aws)
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('cloudformation:DescribeEvents was denied. Grant it')
})
