import { describe, expect, it } from '@jest/globals'
import { simulateAndCheck, stackEvents, update } from './support/checked-simulations.ts'
import { changeSetArn, EMPTY, refusal } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, INLINE } from './support/run-deploy.ts'
import { DELETE, EXECUTE, EXISTING, PLANNED, stackEvent, stackReply } from './support/stack-fixtures.ts'

closeAccounts()

const busy = { stack: { status: 'UPDATE_IN_PROGRESS' } } as const
const wait = { 'wait-for-other-operation': 'true' }

describe('another operation that is in progress before the run', () => {
  it('is named with its start and its token, and nothing is deployed', async () => {
    const aws = await account({
      ...busy,
      operation: [{ ...stackEvent('UPDATE_IN_PROGRESS'), token: 'another-token' }],
    })
    aws.state.executedAt = 0
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/UPDATE_IN_PROGRESS since .*started as another-token/)
    expect(aws.of('CreateChangeSet')).toEqual([])
  })

  it('is named, and nothing is deleted', async () => {
    const aws = await account(busy)
    const { exitCode, errors } = await deploy(aws, DELETE)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Another operation is in progress on stack demo: UPDATE_IN_PROGRESS')
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it.each([
    ['an update before a deployment', 'UPDATE', 'UPDATE_COMPLETE', {}, ['true', 'UPDATE_COMPLETE', 0]],
    ['an update before a deletion', 'UPDATE', 'UPDATE_COMPLETE', DELETE, ['true', 'DELETE_COMPLETE', 1]],
    [
      'a deletion before a deletion, which then has nothing to do',
      'DELETE',
      'DELETE_COMPLETE',
      DELETE,
      ['false', 'DELETE_COMPLETE', 0],
    ],
  ] as const)('is waited for with "wait-for-other-operation: true": %s', async (_, kind, end, inputs, expected) => {
    const aws = await account({ stack: { status: `${kind}_IN_PROGRESS` } })
    aws.faults.DescribeStacks = nth => {
      if (nth === 3) aws.state.status = end
      return undefined
    }
    const { exitCode, outputs, log } = await deploy(aws, { ...inputs, ...wait })
    expect(exitCode).toBe(0)
    expect([outputs.changed, outputs.status, aws.of('DeleteStack').length]).toEqual(expected)
    expect(log).toContain('Waiting for it to end')
  })
})

describe('another operation that starts during the run', () => {
  it('before CreateChangeSet makes the run start again, and the log says so', async () => {
    const aws = await account({
      stack: EXISTING,
      faults: {
        CreateChangeSet: nth =>
          nth === 1 ? refusal('ValidationError', 'Stack is in UPDATE_IN_PROGRESS state') : undefined,
        DescribeStacks: nth => (nth === 2 ? stackReply('UPDATE_IN_PROGRESS') : undefined),
      },
    })
    const { exitCode, log } = await deploy(aws, wait)
    expect(exitCode).toBe(0)
    expect(log).toMatch(/Another operation .* stack demo \(UPDATE_IN_PROGRESS\).*Starting again/)
    expect(aws.of('CreateChangeSet')).toHaveLength(2)
  })

  it('before ExecuteChangeSet is waited for, and no change set remains', async () => {
    const aws = await account({ stack: { status: 'UPDATE_COMPLETE' } })
    let readsUntilComplete = 0
    aws.faults.ExecuteChangeSet = nth => {
      if (nth > 1) return undefined
      aws.state.status = 'UPDATE_IN_PROGRESS'
      readsUntilComplete = 3
      return refusal('InvalidChangeSetStatus', 'the stack is in UPDATE_IN_PROGRESS state')
    }
    aws.faults.DescribeStacks = () => {
      if (readsUntilComplete-- === 1) aws.state.status = 'UPDATE_COMPLETE'
      return undefined
    }
    const { exitCode, outputs } = await deploy(aws, wait)
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    expect(aws.of('CreateChangeSet')).toHaveLength(2)
    expect([...aws.state.changeSets]).toEqual(aws.state.executed)
  })

  it('before UpdateStack is waited for, and then the tags are updated', async () => {
    const stack = { ...EXISTING, Tags: [{ Key: 'team', Value: 'old' }] }
    const aws = await account({ stack, refused: EMPTY })
    aws.faults.UpdateStack = nth => {
      if (nth > 1) return undefined
      aws.state.status = 'UPDATE_IN_PROGRESS'
      return refusal('ValidationError', 'Stack is in UPDATE_IN_PROGRESS state and can not be updated.')
    }
    let reads = 0
    aws.faults.DescribeStacks = () => {
      const isBusy = aws.state.status === 'UPDATE_IN_PROGRESS' && aws.of('UpdateStack').length === 1
      if (isBusy && ++reads === 3) aws.state.status = 'UPDATE_COMPLETE'
      return undefined
    }
    const { exitCode, outputs } = await deploy(aws, { tags: 'team: data', ...wait })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    expect(aws.of('UpdateStack')).toHaveLength(2)
  })

  it('and executes the same change set is not followed', async () => {
    const aws = await account(PLANNED)
    aws.faults.ExecuteChangeSet = () => {
      aws.state.executed.push(changeSetArn('planned'))
      return refusal('InvalidChangeSetStatus', 'cannot be executed in its current status')
    }
    const { exitCode, errors, outputs } = await deploy(aws, EXECUTE)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/The change set can no longer be executed \(EXECUTE_COMPLETE\)/)
    expect(outputs.changed).toBe('false')
  })

  it('and ends before ours does not decide the result', async () => {
    const aws = await account({
      stack: { ...EXISTING, StackStatus: 'UPDATE_COMPLETE' },
      operation: [
        { ...stackEvent('UPDATE_COMPLETE'), token: 'another-token' },
        stackEvent('UPDATE_IN_PROGRESS', 300),
        { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'no', afterMs: 600 },
        stackEvent('UPDATE_ROLLBACK_COMPLETE', 700),
      ],
    })
    const { exitCode, outputs, log } = await deploy(aws)
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE'])
    expect(log.match(/UPDATE_COMPLETE /g) ?? []).toEqual([])
  })

  it.each([
    ['UPDATE_IN_PROGRESS', 5_000],
    // No time is left to read the stack again.
    ['UPDATE_IN_PROGRESS', 59_000],
    ['DELETE_IN_PROGRESS', 59_000],
  ])('right after ours does not change the result: %s after %d ms', async (status, afterMs) => {
    const operation = stackEvents(['UPDATE_IN_PROGRESS', 0], ['UPDATE_COMPLETE', afterMs])
    const { result } = await simulateAndCheck({
      ...update,
      operation: [...operation, { id: 'demo', status, afterMs, token: 'another-token' }],
    })
    expect(result).toEqual([0, 'UPDATE_COMPLETE', ''])
  })
})

it('two plans at the same time have change sets of different names', async () => {
  const aws = await account({ stack: { status: 'UPDATE_COMPLETE' } })
  const plans = [() => deploy(aws, { mode: 'plan' }), () => deploy(aws, { mode: 'plan' })]
  if (INLINE) for (const plan of plans) await plan()
  else await Promise.all(plans.map(plan => plan()))
  const names = aws.of('CreateChangeSet').map(({ input }) => input.ChangeSetName)
  expect(new Set(names).size).toBe(2)
})
