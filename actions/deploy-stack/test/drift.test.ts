import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../shared/testing/runner-step.ts'
import {
  type FakeCloudFormation,
  type Fields,
  refusal,
  reply,
  type Scenario,
  STACK_ID,
} from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { accessDenied, DRIFT, lastLine } from './support/stack-fixtures.ts'

closeAccounts()

const resource = (LogicalResourceId: string, StackResourceDriftStatus: string, fields: Fields = {}): Fields => ({
  StackId: STACK_ID,
  LogicalResourceId,
  ResourceType: 'AWS::SQS::Queue',
  StackResourceDriftStatus,
  Timestamp: new Date(0),
  ...fields,
})
const difference = (PropertyPath: string, ExpectedValue: string, ActualValue: string): Fields => ({
  PropertyDifferences: [{ PropertyPath, ExpectedValue, ActualValue, DifferenceType: 'NOT_EQUAL' }],
})
const modifiedQueue = resource('Queue', 'MODIFIED', difference('/DelaySeconds', '5', '0'))

type DriftRun = Outcome & { aws: FakeCloudFormation; drift: { status?: string; resources: Fields[] } }

async function detectDrift(
  { stack = { status: 'UPDATE_COMPLETE' }, ...scenario }: Scenario,
  inputs: Record<string, string> = {},
  start = account,
): Promise<DriftRun> {
  const aws = await start({ stack, ...scenario })
  const outcome = await deploy(aws, { ...DRIFT, ...inputs })
  return { aws, ...outcome, drift: JSON.parse(outcome.outputs.drift ?? '{}') }
}

/** In this process, where a minute passes at once. */
const detectDriftInOneMinute = (scenario: Scenario) => detectDrift(scenario, { 'timeout-minutes': '1' }, timely)

describe('mode: drift for a stack in sync', () => {
  it('passes without a warning, and changes nothing', async () => {
    const { aws, exitCode, outputs, log, summary, drift } = await detectDrift({})
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'false', status: 'UPDATE_COMPLETE', 'stack-id': STACK_ID })
    expect(drift).toEqual({ status: 'IN_SYNC', resources: [] })
    expect(lastLine(log)).toContain('Stack demo: in sync')
    expect(log).not.toContain('::warning')
    expect(summary).toContain('### ✅ In sync: stack <code>demo</code>\n\nUPDATE_COMPLETE · ')
    expect(aws.of('CreateChangeSet')).toEqual([])
    expect(aws.of('DetectStackDrift')[0]?.input.StackName).toBe(STACK_ID)
    const [call] = aws.of('DescribeStackDriftDetectionStatus')
    expect(call?.input).toMatchObject({ StackDriftDetectionId: 'detection-1' })
    expect(aws.of('DescribeStackResourceDrifts')[0]?.input.NextToken).toBeUndefined()
  })

  it('warns of all nested stacks, which the detection does not include', async () => {
    const nested = '{ Type: AWS::CloudFormation::Stack }'
    const template = `Resources: { A: ${nested}, B: ${nested}, Queue: { Type: AWS::SQS::Queue } }`
    const { exitCode, log } = await detectDrift({ template })
    expect(exitCode).toBe(0)
    expect(log).toMatch(/^::warning::Nested stacks are not compared.*: A, B$/m)
  })
})

describe('mode: drift for a stack that has drifted', () => {
  const drifted = { drift: { status: 'DRIFTED', resources: [modifiedQueue, resource('Topic', 'DELETED')] } }

  it('fails without a warning, and shows expected and actual values in log, output and summary', async () => {
    const { exitCode, errors, log, summary, drift } = await detectDrift(drifted)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/demo has drifted\n {2}\w+ \(.*\): \w+\n {2}\w+ \(.*\): \w+\n.*revert-drift/)
    expect(drift).toEqual({
      status: 'DRIFTED',
      resources: [
        {
          logicalId: 'Queue',
          type: 'AWS::SQS::Queue',
          status: 'MODIFIED',
          differences: [{ path: '/DelaySeconds', type: 'NOT_EQUAL', expected: '5', actual: '0' }],
        },
        { logicalId: 'Topic', type: 'AWS::SQS::Queue', status: 'DELETED', differences: [] },
      ],
    })
    expect(log).toContain('::group::MODIFIED Queue (AWS::SQS::Queue)\n  /DelaySeconds: 5 → 0\n::endgroup::')
    expect(log).not.toContain('::warning')
    expect(summary).toContain(
      '| <code>Queue</code> | AWS::SQS::Queue | **MODIFIED** | <code>/DelaySeconds</code>: <code>5</code> → <code>0</code> |',
    )
  })

  it('passes with "fail-on-drift: false", and reports the same differences', async () => {
    const { exitCode, outputs, log, drift } = await detectDrift(drifted, { 'fail-on-drift': 'false' })
    expect([exitCode, outputs.changed]).toEqual([0, 'false'])
    expect(drift.resources).toHaveLength(2)
    expect(lastLine(log)).toContain('Stack demo: drifted')
  })

  it('reads all pages, but only of resources that are not in sync', async () => {
    const resources = Array.from({ length: 5 }, (_, index) => resource(`Queue${index}`, 'MODIFIED'))
    const { aws, drift } = await detectDrift({ drift: { status: 'DRIFTED', resources } })
    expect(drift.resources).toHaveLength(5)
    const filters = aws.of('DescribeStackResourceDrifts').map(({ input }) => input)
    expect(filters).toHaveLength(3)
    expect(Object.values(filters[0] ?? {})).toEqual(expect.arrayContaining(['MODIFIED', 'DELETED', 'UNKNOWN']))
    expect(Object.values(filters[0] ?? {})).not.toContain('IN_SYNC')
  })

  it('masks values made of NoEcho parameters and values of properties with a secret name', async () => {
    const template = `
Parameters: { Key: { Type: String, NoEcho: true } }
Resources: { Task: { Type: T, Properties: { Environment: [{ Value: !Ref Key }], Image: x } } }
`
    const resources = [
      resource('Task', 'MODIFIED', difference('/Environment/0/Value', 'hunter-2', 'hunter-3')),
      resource('Db', 'MODIFIED', difference('/MasterUserPassword', 'hunter-2', 'hunter-3')),
      resource('Other', 'MODIFIED', difference('/Image', 'old', 'new')),
    ]
    const { log, summary, outputs, drift } = await detectDrift({ template, drift: { status: 'DRIFTED', resources } })
    expect(`${log}${summary}${outputs.drift}`).not.toContain('hunter')
    expect(drift.resources[2]).toMatchObject({ differences: [{ expected: 'old', actual: 'new' }] })
  })
})

describe('mode: drift with an unknown result', () => {
  const unknown = resource('Secret', 'UNKNOWN', { DriftStatusReason: 'access denied' })
  const detection = (fields: Record<string, string>) => ({
    DescribeStackDriftDetectionStatus: () => reply('DescribeStackDriftDetectionStatus', fields),
  })

  it.each<[string, Scenario, string]>([
    ['a resource is not compared', { drift: { resources: [unknown] } }, 'not all resources could be compared'],
    ['the stack status is UNKNOWN', { drift: { status: 'UNKNOWN' } }, 'not all resources could be compared'],
    [
      'the detection fails with a reason',
      { drift: { detection: 'DETECTION_FAILED', reason: 'no permission for sqs', status: 'IN_SYNC' } },
      'no permission for sqs',
    ],
    [
      'the detection fails without a reason',
      { answers: detection({ DetectionStatus: 'DETECTION_FAILED' }) },
      'the detection failed',
    ],
    [
      'the detection ends without a stack status',
      { answers: detection({ DetectionStatus: 'DETECTION_COMPLETE' }) },
      'not all resources could be compared',
    ],
  ])('fails when %s, also with "fail-on-drift: false"', async (_, scenario, reason) => {
    const { exitCode, errors, drift } = await detectDrift(scenario, { 'fail-on-drift': 'false' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(`The drift of stack demo is unknown: ${reason}`)
    expect(drift.status).toBe('UNKNOWN')
  })

  it.each([
    ['true', 1],
    ['false', 0],
  ])(
    'reports the differences found by a failed detection: "fail-on-drift: %s" exits with %d',
    async (fail, expected) => {
      const drift = {
        detection: 'DETECTION_FAILED',
        reason: 'no permission for sqs',
        resources: [modifiedQueue, unknown],
      }
      const run = await detectDrift({ drift }, { 'fail-on-drift': fail })
      expect(run.exitCode).toBe(expected)
      expect(run.drift.status).toBe('DRIFTED')
      expect(run.drift.resources[1]).toMatchObject({ logicalId: 'Secret', status: 'UNKNOWN', reason: 'access denied' })
      expect(run.log).toContain('::group::UNKNOWN Secret (AWS::SQS::Queue)\n  access denied\n')
      expect(run.log).toMatch(/^::warning::.*no permission for sqs/m)
      if (expected === 1) expect(run.errors.join()).toContain('has drifted')
    },
  )

  it.each<[string, Scenario]>([
    ['does not exist', {}],
    ['is under review', { stack: { status: 'REVIEW_IN_PROGRESS' } }],
  ])('fails without a detection when the stack %s', async (_, scenario) => {
    const aws = await account(scenario)
    const { exitCode, errors } = await deploy(aws, DRIFT)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/There is no stack demo|Stack demo does not exist/)
    expect(aws.of('DetectStackDrift')).toEqual([])
  })

  it('fails without a detection when the stack status is unknown to the action', async () => {
    const { aws, errors } = await detectDriftInOneMinute({ stack: { status: 'NEVER_HEARD_COMPLETE' as never } })
    expect(errors).toHaveLength(1)
    expect(aws.of('DetectStackDrift')).toEqual([])
  })

  it.each([
    [{ DetectionStatus: 'DETECTION_IN_PROGRESS' }, 'DETECTION_IN_PROGRESS'],
    [{}, 'pending'],
  ])('fails at the deadline while the detection runs: %j', async (fields, status) => {
    const { aws, exitCode, errors } = await detectDriftInOneMinute({ answers: detection(fields) })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(`The drift detection was still ${status} after 1 min`)
    expect(aws.of('DescribeStackDriftDetectionStatus').length).toBeLessThan(40)
  })

  it.each([
    ['ValidationError', 'Stack [demo] does not exist', 400],
    ['LimitExceeded', 'a detection is already in progress, and there may be no more', 400],
    ['AccessDenied', 'not authorized to perform: cloudformation:DetectStackDrift', 403],
  ])('fails after one call of DetectStackDrift that is rejected with %s', async (name, message, status) => {
    const scenario = { faults: { DetectStackDrift: () => refusal(name, message, status) } }
    const { aws, exitCode, errors } = await detectDrift(scenario)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(message)
    expect(aws.of('DetectStackDrift')).toHaveLength(1)
  })

  it('names the README when DetectStackDrift is denied', async () => {
    const { errors } = await detectDrift({ faults: { DetectStackDrift: accessDenied('DetectStackDrift') } })
    expect(errors.join()).toMatch(/DetectStackDrift[\s\S]*README/)
  })
})

describe('another drift detection of the stack', () => {
  const busy = refusal('ValidationError', 'Drift detection is already in progress for this stack')

  it('is waited for, and then a new one starts', async () => {
    const scenario: Scenario = { faults: { DetectStackDrift: nth => (nth <= 2 ? busy : undefined) } }
    const { aws, exitCode } = await detectDrift(scenario)
    expect(exitCode).toBe(0)
    expect(aws.of('DetectStackDrift')).toHaveLength(3)
  })

  it('fails the run at the deadline', async () => {
    const { exitCode, errors } = await detectDriftInOneMinute({ faults: { DetectStackDrift: () => busy } })
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/Another drift detection was still in progress/)
  })
})
