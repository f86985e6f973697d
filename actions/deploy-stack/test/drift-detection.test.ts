import { describe, expect, it } from '@jest/globals'
import { refusal, reply, type Scenario } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

async function drift(
  { stack = { status: 'UPDATE_COMPLETE' }, ...scenario }: Scenario,
  inputs: Record<string, string> = {},
) {
  const aws = await timely({ stack, ...scenario })
  const { template = '', ...rest } = inputs
  const outcome = await deploy(aws, { template, mode: 'drift', 'timeout-minutes': '1', ...rest })
  const [detected] = aws.of('DescribeStackDriftDetectionStatus')
  return { aws, detected, ...outcome, status: JSON.parse(outcome.outputs.drift ?? '{}').status }
}
const detection = (fields: Record<string, string>) => reply('DescribeStackDriftDetectionStatus', fields)

describe('a drift detection', () => {
  it('is looked at by its own id, and warns of nothing where all is well', async () => {
    const { aws, detected, log } = await drift({})
    expect(detected?.input).toMatchObject({ StackDriftDetectionId: 'detection-1' })
    expect(aws.of('DescribeStackResourceDrifts')[0]?.input.NextToken).toBeUndefined()
    expect(log).not.toContain('::warning')
  })

  it('warns of nothing either where all of it could be compared, and differs', async () => {
    const { log, status } = await drift({ drift: { status: 'DRIFTED' } })
    expect(status).toBe('DRIFTED')
    expect(log).not.toContain('::warning')
  })

  it('names all nested stacks that it leaves out', async () => {
    const nested = '{ Type: AWS::CloudFormation::Stack }'
    const { log } = await drift({ template: `Resources: { A: ${nested}, B: ${nested} }` })
    expect(log).toContain('A, B')
  })

  it.each([
    ['says no more', { DetectionStatus: 'DETECTION_FAILED' }, 'the detection failed'],
    ['does not say what it found', { DetectionStatus: 'DETECTION_COMPLETE' }, 'not all of it could be compared'],
  ])('that %s is unknown', async (_, fields, why) => {
    const { exitCode, errors, status } = await drift({
      answers: { DescribeStackDriftDetectionStatus: () => detection(fields) },
    })
    expect([exitCode, status]).toEqual([1, 'UNKNOWN'])
    expect(errors.join()).toContain(`Whether stack demo has drifted is unknown: ${why}`)
  })

  it.each([
    [{ DetectionStatus: 'DETECTION_IN_PROGRESS' }, 'DETECTION_IN_PROGRESS'],
    [{}, 'pending'],
  ])('is not waited for beyond the deadline: %j', async (fields, word) => {
    const { aws, exitCode, errors } = await drift({
      answers: { DescribeStackDriftDetectionStatus: () => detection(fields) },
    })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(`The drift detection was still ${word} after 1 min`)
    expect(aws.of('DescribeStackDriftDetectionStatus').length).toBeLessThan(40)
  })

  it.each([
    ['ValidationError', 'Stack [demo] does not exist'],
    ['LimitExceeded', 'a detection is already in progress, and there may be no more'],
  ])('that is refused is not asked for again: %s', async (name, message) => {
    const { aws, exitCode, errors } = await drift({ faults: { DetectStackDrift: () => refusal(name, message) } })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(message)
    expect(aws.of('DetectStackDrift')).toHaveLength(1)
  })

  it('is not begun on a stack in a state that nobody knows', async () => {
    const stack = { status: 'NEVER_HEARD_COMPLETE' as never }
    const { aws, errors } = await drift({ stack }, { 'wait-for-other-operation': 'false' })
    expect(errors).toHaveLength(1)
    expect(aws.of('DetectStackDrift')).toEqual([])
  })
})
