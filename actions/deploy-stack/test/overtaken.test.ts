import { describe, expect, it } from '@jest/globals'
import {
  change,
  changeSetArn,
  type FakeCloudFormation,
  refusal,
  type Scenario,
  STACK_ID,
} from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const gone = refusal('ChangeSetNotFound', 'ChangeSet [deploy-1] does not exist', 404)
const wait = { 'wait-for-other-operation': 'true' }

/** Another run executes its change set, which deletes ours, when this operation is called for the nth time. */
async function overtakenAt(operation: string, atCall: number, scenario: Scenario = {}): Promise<FakeCloudFormation> {
  const aws = await timely({ stack: existing, ...scenario })
  let isOvertaken = false
  let busyReads = 2
  const { faults } = aws
  faults[operation] = nth => {
    if (nth === atCall) {
      isOvertaken = true
      aws.state.changeSets.clear()
    }
    return nth === atCall ? gone : undefined
  }
  faults.DescribeStacks = () => {
    if (!isOvertaken || busyReads === 0) return undefined
    aws.state.status = --busyReads > 0 ? 'UPDATE_IN_PROGRESS' : 'UPDATE_COMPLETE'
    return undefined
  }
  return aws
}

const nested = change({
  LogicalResourceId: 'Inner',
  ResourceType: 'AWS::CloudFormation::Stack',
  PhysicalResourceId: `${STACK_ID}-inner`,
  Action: 'Modify',
  ChangeSetId: changeSetArn('inner'),
})

describe('another run that executes its change set while ours', () => {
  it.each<[string, string, number, Scenario]>([
    ['is computed', 'DescribeChangeSet', 2, { pending: ['CREATE_IN_PROGRESS'] }],
    ['is read', 'DescribeChangeSet', 2, { changes: [change({}), change({}), change({})] }],
    ['has its nested change set read', 'DescribeChangeSet', 2, { changes: [nested] }],
  ])('%s is waited for, and the stack is planned again', async (_, operation, atCall, scenario) => {
    const aws = await overtakenAt(operation, atCall, scenario)
    if (scenario.changes?.[0] === nested) {
      // The second plan has no nested stack.
      let reads = 0
      aws.faults.CreateChangeSet = () => {
        if (reads++ > 0) scenario.changes?.splice(0)
        return undefined
      }
    }
    const { exitCode, outputs, log } = await deploy(aws, wait)
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    expect(aws.of('CreateChangeSet')).toHaveLength(2)
    expect(log).toContain('Starting again')
    expect(aws.state.executed).toHaveLength(1)
  })

  it('is named where the step does not wait, with the input that does', async () => {
    const aws = await overtakenAt('DescribeChangeSet', 2, { pending: ['CREATE_IN_PROGRESS'] })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/another operation on stack demo[\s\S]*"wait-for-other-operation: true"/)
    expect(aws.of('CreateChangeSet')).toHaveLength(1)
  })
})

it('an error of the same name while the change set exists is not taken for another operation', async () => {
  const aws = await timely({
    stack: existing,
    faults: { DescribeChangeSet: nth => (nth === 1 ? refusal('ValidationError', 'bad token') : undefined) },
  })
  const { exitCode, errors } = await deploy(aws, wait)
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('bad token')
  expect(aws.of('CreateChangeSet')).toHaveLength(1)
})
