import { describe, expect, it } from '@jest/globals'
import { awsError, type Call } from '../../shared/testing/fake-aws.ts'
import type { Reply } from '../../shared/testing/loopback-server.ts'
import { type FakeCloudFormation, type FakeEvent, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const TOKEN = 'arn:aws:lambda:eu-west-1:123456789012:function:make-thing:live'
const thing = (status: string, { token = TOKEN, ...event }: Partial<FakeEvent> & { token?: string } = {}) => ({
  id: 'Thing',
  type: 'Custom::Thing',
  status,
  fields: { ResourceProperties: JSON.stringify({ ServiceToken: token, Size: '1' }) },
  ...event,
})
const update = { id: 'demo', status: 'UPDATE_IN_PROGRESS' }
const reason = 'Received response status [FAILED] from custom resource. Message returned: no'
const failing = (event: Parameters<typeof thing>[1] = {}): FakeEvent[] => [
  update,
  thing('UPDATE_IN_PROGRESS', event),
  thing('UPDATE_FAILED', { reason, ...event }),
  { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', afterMs: 2_000 },
  { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 20_000 },
]

const logReply = (...messages: string[]): Reply => ({ body: { events: messages.map(message => ({ message })) } })
const gone = awsError('ResourceNotFoundException', 'The specified log group does not exist.')

async function run(
  scenario: Scenario,
  readLog: (nth: number, aws: FakeCloudFormation, call: Call) => Reply,
  ...[inputs, options]: [Record<string, string>?, { template?: string }?]
) {
  let calls = 0
  const answers = { FilterLogEvents: (call: Call) => readLog(++calls, aws, call) }
  const aws = await timely({ stack: existing, operation: failing(), answers, ...scenario })
  const outcome = await deploy(aws, inputs, options)
  return { ...outcome, queries: aws.of('FilterLogEvents').map(({ input }) => input) }
}

describe('a custom resource that fails', () => {
  it('is reported with the log of its function around that time', async () => {
    const { exitCode, errors, log, queries } = await run({}, () => logReply('START\n', 'KeyError: size\n'))
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(
      `Thing (Custom::Thing): ${reason}\nLog of the function make-thing, which Thing calls:\n  | START\n  | KeyError: size`,
    )
    expect(log.match(/^Log of the function make-thing/gm)).toHaveLength(1)
    // From the resource's first event to just after its last.
    const start = Date.UTC(2026, 0, 1, 12, 0, 1)
    expect(queries[0]).toEqual({ logGroupName: '/aws/lambda/make-thing', startTime: start, endTime: start + 3_000 })
  })

  it('has its log read before the rollback deletes it', async () => {
    const { errors } = await run({}, (_, { clock, state }) =>
      clock.now() < state.executedAt + 4_000 ? logReply('KeyError: size') : gone,
    )
    expect(errors.join()).toContain('  | KeyError: size')
  })

  it('has its log read again until all lines are there', async () => {
    const { errors } = await run({}, nth => logReply(...['START', 'KeyError: size'].slice(0, Math.max(0, nth - 1))))
    expect(errors.join()).toContain('  | START\n  | KeyError: size')
  })

  it('has the log of the one stream that its reason names', async () => {
    const named = `${reason} "See the details in CloudWatch Log Stream: 2026/01/01/[$LATEST]0123". (RequestId: 1)`
    const { queries } = await run({ operation: failing({ reason: named }) }, () => logReply('no'))
    expect(queries[0]).toMatchObject({ logStreamNames: ['2026/01/01/[$LATEST]0123'] })
  })

  it('has its log also if it is in a nested stack', async () => {
    const inner = `${STACK_ID}-inner`
    const stack = { id: 'Inner', type: 'AWS::CloudFormation::Stack', physical: inner }
    const operation = [
      update,
      { ...stack, status: 'UPDATE_IN_PROGRESS' },
      thing('UPDATE_IN_PROGRESS', { stack: inner }),
      thing('UPDATE_FAILED', { stack: inner, reason }),
      { ...stack, status: 'UPDATE_FAILED', reason: 'Embedded stack failed' },
      { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 20_000 },
    ]
    const { errors, log, summary } = await run({ operation }, () =>
      logReply('KeyError: size', '{"Token": "resolved-1"}'),
    )
    expect(errors.join()).toContain('  | KeyError: size')
    // The template of the nested stack can have secrets of its own.
    expect(log + summary).not.toContain('resolved-1')
  })

  it('has its log also if only the cleanup after a successful update fails', async () => {
    const operation = [
      update,
      { id: 'demo', status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS' },
      thing('DELETE_IN_PROGRESS'),
      thing('DELETE_FAILED', { reason }),
      { id: 'demo', status: 'UPDATE_COMPLETE' },
    ]
    const { exitCode, log } = await run({ operation }, () => logReply('KeyError: size'))
    expect(exitCode).toBe(0)
    expect(log).toContain('  | KeyError: size')
    expect(log).toMatch(/^::warning::Thing .* could not be deleted/m)
  })

  it('has the beginning of each line, and no line that looks like one of this action', async () => {
    const { errors, summary } = await run({}, () => logReply('x'.repeat(200_000), 'a\rUPDATE_COMPLETE'))
    expect(errors.join()).toContain(`  | ${'x'.repeat(2_000)}…\n  | a\n  | UPDATE_COMPLETE`)
    expect(summary).toContain('xxx…')
  })

  it('reports why its log is missing', async () => {
    const denied = awsError('AccessDeniedException', 'not authorized to perform: logs:FilterLogEvents')
    const { exitCode, errors, queries } = await run({}, () => denied)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/Message returned: no[\s\S]*its log cannot be read: .*logs:FilterLogEvents/)
    expect(queries).toHaveLength(1)
    expect((await run({}, () => logReply())).errors.join()).toContain('(its log is empty)')
  })

  it.each([
    ['a topic', 'arn:aws:sns:eu-west-1:123456789012:make-thing'],
    ['a function of another account', TOKEN.replace('123456789012', '999999999999')],
    ['a function of another region', TOKEN.replace('eu-west-1', 'us-east-1')],
  ])('has no log if it is %s', async (_, token) => {
    const { errors, queries } = await run({ operation: failing({ token, reason }) }, () => logReply('no'))
    expect(errors.join()).toContain(reason)
    expect(queries).toEqual([])
  })
})

describe('the log of a custom resource', () => {
  const template = `
Parameters: { Password: { Type: String, NoEcho: true } }
Resources: { Thing: { Type: Custom::Thing, Properties: { ServiceToken: x, Secret: !Ref Password } } }
`

  it('has no secret that was given', async () => {
    const { log, summary, errors } = await run({}, () => logReply('{"Secret": "given-secret"}'), {
      parameters: 'Password: "given-secret"',
    })
    expect(`${log}${summary}`.replace(/::add-mask::.*/g, '')).not.toContain('given-secret')
    expect(errors.join()).toContain('  | ')
  })

  it('has no secret that the stack keeps', async () => {
    const stack = { ...existing, Parameters: [{ ParameterKey: 'Password', ParameterValue: '****' }] }
    const { log, summary } = await run(
      { stack, template },
      () => logReply('{"Secret": "kept-secret"}', '{"Secret": "kept in words"}', 'Secret: kept in words'),
      {},
      { template },
    )
    expect(log).toContain('Log of the function make-thing')
    expect(log + summary).not.toMatch(/kept-secret|in words/)
  })
})
