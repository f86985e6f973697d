import { describe, expect, it } from '@jest/globals'
import { CancelledError } from '../../../shared/errors.ts'
import { type Answer, closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import type { Report } from '../report/report.ts'
import { deleteChangeSet, deleteEmptyStack, discardChangeSet } from './cleanup.ts'

closeServices()

const named = { id: 'arn:changeSet/ours', stackId: STACK_ID }
const stackIn = (StackStatus: string) => reply('DescribeStacks', { Stacks: [{ StackName: 'demo', StackStatus }] })
const noStack = refusal('ValidationError', `Stack with id ${STACK_ID} does not exist`)
const denied = refusal('AccessDenied', 'not you', 403)
const EMPTY = {
  DeleteChangeSet: reply('DeleteChangeSet', {}),
  DescribeStacks: stackIn('REVIEW_IN_PROGRESS'),
  ListChangeSets: reply('ListChangeSets', { Summaries: [] }),
  DeleteStack: reply('DeleteStack', {}),
}

/** A report with or without a status. */
function fakeReport(status: string | undefined) {
  const statuses: string[] = []
  const warnings: string[] = []
  const report = {
    correctStatus: (corrected: string) => status !== undefined && statuses.push(corrected),
    warning: warnings.push.bind(warnings),
  }
  return { statuses, warnings, report: report as unknown as Report }
}

async function discard(
  answers: Record<string, Answer>,
  { hasStatus = true, kind = 'CREATE' as 'CREATE' | 'UPDATE' } = {},
) {
  const { api, aws, clock } = await service({ ...EMPTY, ...answers })
  const { statuses, warnings, report } = fakeReport(hasStatus ? 'REVIEW_IN_PROGRESS' : undefined)
  await discardChangeSet(named, kind, api, report)
  return { statuses, warnings, clock, calls: aws.calls.map(({ operation }) => operation), aws }
}

describe('a change set that was not executed', () => {
  it('is deleted with its empty stack', async () => {
    const { statuses, warnings, aws } = await discard({})
    expect(aws.of('DeleteChangeSet')[0]?.input).toMatchObject({ ChangeSetName: named.id, StackName: STACK_ID })
    expect(aws.of('ListChangeSets')[0]?.input).toMatchObject({ StackName: STACK_ID })
    expect(aws.of('DeleteStack')[0]?.input).toMatchObject({ StackName: STACK_ID })
    expect([statuses, warnings]).toEqual([['DELETE_COMPLETE'], []])
  })

  it('is deleted without a status when none was reported', async () => {
    const { statuses, aws } = await discard({}, { hasStatus: false })
    expect(aws.of('DeleteStack')).toHaveLength(1)
    expect(statuses).toEqual([])
  })

  it('keeps a stack that existed before', async () => {
    const { calls } = await discard({}, { kind: 'UPDATE' })
    expect(calls).toEqual(['DeleteChangeSet'])
  })

  it.each([
    ['that is no longer empty', { DescribeStacks: stackIn('CREATE_IN_PROGRESS') }],
    ['that does not exist', { DescribeStacks: noStack }],
    [
      'that has other change sets',
      { ListChangeSets: reply('ListChangeSets', { Summaries: [{ ChangeSetId: 'theirs' }] }) },
    ],
  ])('keeps a stack %s', async (_, answers) => {
    const { statuses, warnings, aws } = await discard(answers)
    expect(aws.of('DeleteStack')).toEqual([])
    expect([statuses, warnings]).toEqual([[], []])
  })

  it('causes no warning when its creation did not arrive', async () => {
    const { warnings } = await discard({ DeleteChangeSet: refusal('ChangeSetNotFound', 'does not exist', 404) })
    expect(warnings).toEqual([])
  })

  it('causes a warning when its deletion is denied', async () => {
    const { statuses, warnings } = await discard({ DeleteChangeSet: denied, DeleteStack: denied })
    expect(warnings).toEqual([
      'Could not delete change set arn:changeSet/ours: not you',
      `Could not delete empty stack ${STACK_ID}: not you`,
    ])
    expect(statuses).toEqual([])
  })

  it('is kept after three seconds', async () => {
    const { warnings, clock } = await discard({ DeleteChangeSet: refusal('Throttling', 'Rate exceeded') })
    expect(warnings).toEqual([expect.stringContaining('retried until the deadline')])
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(3_000)
  })
})

describe('a cancelled job', () => {
  const cancelled = AbortSignal.abort(new CancelledError('Cancelled'))

  it('stops the deletion of a change set', async () => {
    const { api } = await service(EMPTY, cancelled)
    const { warnings, report } = fakeReport(undefined)
    await expect(deleteChangeSet(named, api, report.warning)).rejects.toThrow(CancelledError)
    expect(warnings).toEqual([])
  })

  it('stops the deletion of an empty stack', async () => {
    const { api } = await service(EMPTY, cancelled)
    const { warnings, report } = fakeReport(undefined)
    await expect(deleteEmptyStack(STACK_ID, api, report)).rejects.toThrow(CancelledError)
    expect(warnings).toEqual([])
  })
})
