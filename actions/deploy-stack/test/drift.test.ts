import { describe, expect, it } from '@jest/globals'
import {
  type FakeCloudFormation,
  type Fields,
  refusal,
  type Scenario,
  STACK_ID,
} from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'UPDATE_COMPLETE' } as const

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
const queue = resource('Queue', 'MODIFIED', difference('/DelaySeconds', '5', '0'))

async function drift(scenario: Scenario, inputs: Record<string, string> = {}) {
  const aws = await account({ stack: existing, ...scenario })
  const outcome = await run(aws, inputs)
  return { aws, ...outcome, drift: outcome.outputs.drift === undefined ? undefined : JSON.parse(outcome.outputs.drift) }
}
const run = (aws: FakeCloudFormation, inputs: Record<string, string> = {}) =>
  deploy(aws, { template: '', mode: 'drift', ...inputs })

describe('a stack that is in sync', () => {
  it('is green, and nothing was changed', async () => {
    const { aws, exitCode, outputs, log, summary, drift: found } = await drift({})
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'false', status: 'UPDATE_COMPLETE', 'stack-id': STACK_ID })
    expect(found).toEqual({ status: 'IN_SYNC', resources: [] })
    expect(log.trimEnd().split('\n').at(-1)).toContain('Stack demo: in sync')
    expect(summary).toContain('in sync (UPDATE_COMPLETE)')
    expect(aws.of('DetectStackDrift')[0]?.input.StackName).toBe(STACK_ID)
    expect(aws.of('CreateChangeSet')).toEqual([])
  })
})

describe('a stack that has drifted', () => {
  const drifted = { drift: { status: 'DRIFTED', resources: [queue, resource('Topic', 'DELETED')] } }

  it('is red, with what was expected and what is there, in log, output and summary', async () => {
    const { exitCode, errors, log, summary, drift: found } = await drift(drifted)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/demo has drifted\n {2}\w+ \(.*\): \w+\n {2}\w+ \(.*\): \w+\n.*revert-drift/)
    expect(found).toEqual({
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
    expect(summary).toContain(
      '| <code>Queue</code> | AWS::SQS::Queue | **MODIFIED** | <code>/DelaySeconds</code>: <code>5</code> → <code>0</code> |',
    )
  })

  it('is green where fail-on-drift is false, and told all the same', async () => {
    const { exitCode, outputs, log, drift: found } = await drift(drifted, { 'fail-on-drift': 'false' })
    expect([exitCode, outputs.changed]).toEqual([0, 'false'])
    expect(found.resources).toHaveLength(2)
    expect(log.trimEnd().split('\n').at(-1)).toContain('Stack demo: drifted')
  })

  it('is told whole, over all pages', async () => {
    const resources = Array.from({ length: 5 }, (_, n) => resource(`Queue${n}`, 'MODIFIED'))
    const { aws, drift: found } = await drift({ drift: { status: 'DRIFTED', resources } })
    expect(found.resources).toHaveLength(5)
    const filters = aws.of('DescribeStackResourceDrifts').map(({ input }) => input)
    expect(filters).toHaveLength(3)
    // What is in sync, or cannot be compared, is nothing to read page by page.
    expect(Object.values(filters[0] ?? {})).toEqual(expect.arrayContaining(['MODIFIED', 'DELETED', 'UNKNOWN']))
    expect(Object.values(filters[0] ?? {})).not.toContain('IN_SYNC')
  })

  it('starts no command and no markup with what somebody wrote into a property', async () => {
    const hostile = '\n::set-output name=changed::true\n<img src=x> | `'
    const resources = [resource('Queue', 'MODIFIED', difference('/Name', 'x', hostile))]
    const { outputs, log, summary } = await drift({ drift: { status: 'DRIFTED', resources } })
    expect(outputs.changed).toBe('false')
    expect(log).not.toMatch(/^\s*::set-output/m)
    expect(summary).not.toContain('<img')
  })
})

describe('what could not be found out is no verdict', () => {
  const unknown = resource('Secret', 'UNKNOWN', { DriftStatusReason: 'may not be read' })

  it.each([
    ['a resource that could not be compared', { resources: [unknown] }, 'not all of it could be compared'],
    ['a status that says so', { status: 'UNKNOWN' }, 'not all of it could be compared'],
    [
      'a detection that failed',
      { detection: 'DETECTION_FAILED', reason: 'no permission for sqs', status: 'IN_SYNC' },
      'no permission for sqs',
    ],
  ])('%s is red, whatever fail-on-drift says', async (_, scenario, why) => {
    const { exitCode, errors, drift: found } = await drift({ drift: scenario }, { 'fail-on-drift': 'false' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(`Whether stack demo has drifted is unknown: ${why}`)
    expect(found.status).toBe('UNKNOWN')
  })

  it.each(['true', 'false'])('a failed detection that found differences tells both: fail-on-drift %s', async fail => {
    const scenario = { detection: 'DETECTION_FAILED', reason: 'no permission for sqs', resources: [queue, unknown] }
    const { exitCode, errors, log, drift: found } = await drift({ drift: scenario }, { 'fail-on-drift': fail })
    expect(exitCode).toBe(fail === 'true' ? 1 : 0)
    expect(found.status).toBe('DRIFTED')
    expect(found.resources[1]).toMatchObject({ logicalId: 'Secret', status: 'UNKNOWN', reason: 'may not be read' })
    expect(log).toContain('::group::UNKNOWN Secret (AWS::SQS::Queue)\n  may not be read\n')
    expect(errors.join()).toContain(fail === 'true' ? 'has drifted' : '')
    expect(log).toMatch(/^::warning::.*no permission for sqs/m)
  })

  it.each<[string, Scenario]>([
    ['no stack', { stack: undefined as never }],
    ['a stack under review', { stack: { status: 'REVIEW_IN_PROGRESS' } }],
  ])('%s is red, and no detection is begun', async (_, scenario) => {
    const aws = await account(scenario.stack === undefined ? {} : scenario)
    const { exitCode, errors } = await run(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/There is no stack demo/)
    expect(aws.of('DetectStackDrift')).toEqual([])
  })

  it('a detection that may not be made is red, with what the role needs', async () => {
    const denied = refusal('AccessDenied', 'not authorized to perform: cloudformation:DetectStackDrift', 403)
    const { exitCode, errors } = await drift({ faults: { DetectStackDrift: () => denied } })
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/DetectStackDrift[\s\S]*README/)
  })
})

describe('a detection of somebody else', () => {
  const busy = refusal('ValidationError', 'Drift detection is already in progress for this stack')

  it('is waited for, and then ours is made', async () => {
    const { aws, exitCode } = await drift({ faults: { DetectStackDrift: nth => (nth <= 2 ? busy : undefined) } })
    expect(exitCode).toBe(0)
    expect(aws.of('DetectStackDrift')).toHaveLength(3)
  })

  it('is not waited for longer than the deadline', async () => {
    const aws = await timely({ stack: existing, faults: { DetectStackDrift: () => busy } })
    const { exitCode, errors } = await run(aws, { 'timeout-minutes': '1' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('drift detection of somebody else was still in progress')
  })
})

it('masks what is made of NoEcho parameters, and what sounds like a secret', async () => {
  const template = `
Parameters: { Key: { Type: String, NoEcho: true } }
Resources: { Task: { Type: T, Properties: { Environment: [{ Value: !Ref Key }], Image: x } } }
`
  const resources = [
    resource('Task', 'MODIFIED', difference('/Environment/0/Value', 'hunter-2', 'hunter-3')),
    resource('Db', 'MODIFIED', difference('/MasterUserPassword', 'hunter-2', 'hunter-3')),
    resource('Other', 'MODIFIED', difference('/Image', 'old', 'new')),
  ]
  const { log, summary, outputs, drift: found } = await drift({ template, drift: { status: 'DRIFTED', resources } })
  expect(`${log}${summary}${outputs.drift}`).not.toContain('hunter')
  expect(found.resources[2].differences[0]).toMatchObject({ expected: 'old', actual: 'new' })
})

it('says that nested stacks are not compared with it', async () => {
  const template = 'Resources: { Data: { Type: AWS::CloudFormation::Stack }, Queue: { Type: AWS::SQS::Queue } }'
  const { exitCode, log } = await drift({ template })
  expect(exitCode).toBe(0)
  expect(log).toMatch(/^::warning::Nested stacks are not compared, .*: Data$/m)
})
