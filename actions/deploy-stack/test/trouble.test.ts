import { describe, expect, it } from '@jest/globals'
import { CANCEL_LIMIT_MS, type Outcome } from '../../shared/testing/black-box.ts'
import { EMPTY, LOST, refusal, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, hurried } from './support/run-deploy.ts'

closeAccounts()

const throttled = () => refusal('Throttling', 'Rate exceeded')
const denied = (operation: string) => () =>
  refusal('AccessDenied', `User is not authorized to perform: cloudformation:${operation}`, 403)
const never = [{ id: 'demo', status: 'UPDATE_IN_PROGRESS' }]
const existing = { status: 'CREATE_COMPLETE' } as const

describe('while the operation runs', () => {
  it('fails at the deadline, and says what goes on', async () => {
    const aws = await account({ stack: existing, operation: never })
    const { exitCode, outputs, errors } = await deploy(aws, { 'timeout-minutes': '1' }, { env: hurried(6) })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ status: 'UPDATE_IN_PROGRESS', changed: 'true' })
    expect(errors.join()).toContain('goes on in AWS, last seen in UPDATE_IN_PROGRESS')
  })

  it('waits throttling out', async () => {
    const aws = await account({
      stack: existing,
      faults: {
        DescribeStackEvents: nth => (nth <= 6 ? throttled() : undefined),
        DescribeStacks: nth => (nth > 1 && nth <= 3 ? throttled() : undefined),
      },
    })
    const { exitCode, outputs } = await deploy(aws)
    expect(exitCode).toBe(0)
    expect(outputs.status).toBe('UPDATE_COMPLETE')
  })

  it('calls the outcome unknown when the credentials expire', async () => {
    const expired = (nth: number) =>
      nth > 1 ? refusal('ExpiredToken', 'The security token included in the request is expired', 403) : undefined
    const aws = await account({ stack: existing, operation: never, faults: { DescribeStackEvents: expired } })
    const { exitCode, outputs, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ status: 'unknown', changed: 'true' })
    expect(errors.join()).toMatch(/outcome is unknown.*goes on in AWS/)
  })

  it('goes on with the status alone where events may not be read', async () => {
    const aws = await account({ stack: existing, faults: { DescribeStackEvents: denied('DescribeStackEvents') } })
    const { exitCode, log, outputs } = await deploy(aws)
    expect(exitCode).toBe(0)
    expect(outputs.status).toBe('UPDATE_COMPLETE')
    expect(log.match(/::warning::Events are not shown/g)).toHaveLength(1)
  })

  it('never invents a result where it may not look at the stack at all', async () => {
    const aws = await account({ stack: existing, faults: { DescribeStacks: denied('DescribeStacks') } })
    const { exitCode, outputs, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(outputs.changed).toBe('false')
    expect(errors.join()).toContain('not authorized')
    expect(aws.of('CreateChangeSet')).toEqual([])
  })

  it('only warns when a change set cannot be cleared away', async () => {
    const aws = await account({
      stack: existing,
      refused: EMPTY,
      faults: { DeleteChangeSet: denied('DeleteChangeSet') },
    })
    const { exitCode, log, outputs } = await deploy(aws)
    expect(exitCode).toBe(0)
    expect(outputs.changed).toBe('false')
    expect(log).toMatch(/::warning::.*could not be deleted/)
  })
})

describe('lost and stale replies', () => {
  // The SDK repeats by itself: with four cuts it gives up once, and our own repeat is the fifth call.
  it.each([1, 4])('recognises its own operation when %i replies to the execution are lost', async losses => {
    const fake = await account({
      stack: existing,
      faults: { ExecuteChangeSet: nth => (nth === 1 ? LOST : nth <= losses ? 'cut' : undefined) },
    })
    const { exitCode, outputs, errors } = await deploy(fake)
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs.status).toBe('UPDATE_COMPLETE')
    expect(fake.state.executed).toHaveLength(1)
  })

  it('executes again when the call itself was lost', async () => {
    const aws = await account({ stack: existing, faults: { ExecuteChangeSet: nth => (nth <= 5 ? 'cut' : undefined) } })
    const { exitCode } = await deploy(aws)
    expect(exitCode).toBe(0)
    expect(aws.state.executed).toHaveLength(1)
  })

  it('judges by its own events, not by the end of an earlier operation', async () => {
    const earlier = { token: 'somebody-else' }
    const aws = await account({
      stack: { ...existing, StackStatus: 'UPDATE_COMPLETE' },
      operation: [
        { id: 'demo', status: 'UPDATE_COMPLETE', ...earlier },
        { id: 'demo', status: 'UPDATE_IN_PROGRESS', afterMs: 300 },
        { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'no', afterMs: 600 },
        { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 700 },
      ],
    })
    const { exitCode, outputs, log } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(outputs.status).toBe('UPDATE_ROLLBACK_COMPLETE')
    expect(log.match(/UPDATE_COMPLETE /g) ?? []).toEqual([])
  })
})

describe('cancel', () => {
  const cancelled = async (
    scenario: Parameters<typeof account>[0],
    operation: string,
  ): Promise<Outcome & { sinceCancelled: number }> => {
    let child: { kill(signal: 'SIGINT'): boolean } | undefined
    let cancelledAt = 0
    const cancel = () => {
      cancelledAt = performance.now()
      child?.kill('SIGINT')
    }
    const aws = await account({
      ...scenario,
      faults: {
        [operation]: (nth, call) => {
          if (nth === 1) setTimeout(cancel, 200)
          return scenario?.faults?.[operation]?.(nth, call)
        },
      },
    })
    const outcome = await deploy(aws, {}, { onStart: process => (child = process) })
    return { ...outcome, sinceCancelled: performance.now() - cancelledAt }
  }

  it.each(['waiting', 'hanging'])(
    'ends before a runner kills it while %s, with the ids, and says what goes on',
    async how => {
      const faults = how === 'hanging' ? { DescribeStackEvents: () => 'hang' as const } : {}
      const outcome = await cancelled({ stack: existing, operation: never, faults }, 'DescribeStackEvents')
      expect(outcome.exitCode).toBe(1)
      expect(outcome.sinceCancelled).toBeLessThan(CANCEL_LIMIT_MS)
      expect(outcome.outputs).toMatchObject({ 'stack-id': STACK_ID, status: 'UPDATE_IN_PROGRESS', changed: 'true' })
      expect(outcome.outputs['change-set-id']).toContain('changeSet/')
      expect(outcome.errors.join()).toMatch(/goes on in AWS[\s\S]*cancel-update-stack/)
    },
  )

  it('says that the operation may run when its start was not answered', async () => {
    const outcome = await cancelled({ stack: existing, faults: { ExecuteChangeSet: () => 'hang' } }, 'ExecuteChangeSet')
    expect(outcome.exitCode).toBe(1)
    expect(outcome.errors.join()).toContain('goes on in AWS')
    expect(outcome.outputs.status).toBe('unknown')
  })

  it('leaves nothing behind that was only being prepared', async () => {
    let child: { kill(signal: 'SIGINT'): boolean } | undefined
    let cancelledAt = 0
    const aws = await account({
      pending: Array<string>(50).fill('CREATE_IN_PROGRESS'),
      faults: {
        DescribeChangeSet: nth => {
          if (nth === 2) {
            cancelledAt = performance.now()
            child?.kill('SIGINT')
          }
          return undefined
        },
      },
    })
    const { exitCode } = await deploy(aws, {}, { onStart: process => (child = process) })
    expect(exitCode).toBe(1)
    expect(performance.now() - cancelledAt).toBeLessThan(CANCEL_LIMIT_MS)
    expect(aws.state.changeSets.size).toBe(0)
    expect(aws.state.status).toBeUndefined()
  })
})
