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

/** A report that has a status, or none yet. */
function fakeReport(status: string | undefined) {
  const told: string[] = []
  const warnings: string[] = []
  const report = {
    correctStatus: (corrected: string) => status !== undefined && told.push(corrected),
    warning: warnings.push.bind(warnings),
  }
  return { told, warnings, report: report as unknown as Report }
}

async function clear(answers: Record<string, Answer>, { said = true, kind = 'CREATE' as 'CREATE' | 'UPDATE' } = {}) {
  const { api, aws, clock } = await service({ ...EMPTY, ...answers })
  const { told, warnings, report } = fakeReport(said ? 'REVIEW_IN_PROGRESS' : undefined)
  await discardChangeSet(named, kind, api, report)
  return { told, warnings, clock, calls: aws.calls.map(({ operation }) => operation), aws }
}

describe('what was only prepared', () => {
  it('is taken back: the change set, and the empty stack', async () => {
    const { told, warnings, aws } = await clear({})
    expect(aws.of('DeleteChangeSet')[0]?.input).toMatchObject({ ChangeSetName: named.id, StackName: STACK_ID })
    expect(aws.of('ListChangeSets')[0]?.input).toMatchObject({ StackName: STACK_ID })
    expect(aws.of('DeleteStack')[0]?.input).toMatchObject({ StackName: STACK_ID })
    expect([told, warnings]).toEqual([['DELETE_COMPLETE'], []])
  })

  it('is taken back without a word on a stack of which nothing was said', async () => {
    const { told, aws } = await clear({}, { said: false })
    expect(aws.of('DeleteStack')).toHaveLength(1)
    expect(told).toEqual([])
  })

  it('leaves a stack alone that was there before', async () => {
    const { calls } = await clear({}, { kind: 'UPDATE' })
    expect(calls).toEqual(['DeleteChangeSet'])
  })

  it.each([
    ['that is no longer empty', { DescribeStacks: stackIn('CREATE_IN_PROGRESS') }],
    ['that is not there', { DescribeStacks: noStack }],
    [
      "that holds somebody else's change set",
      { ListChangeSets: reply('ListChangeSets', { Summaries: [{ ChangeSetId: 'theirs' }] }) },
    ],
  ])('leaves a stack alone %s', async (_, answers) => {
    const { told, warnings, aws } = await clear(answers)
    expect(aws.of('DeleteStack')).toEqual([])
    expect([told, warnings]).toEqual([[], []])
  })

  it('is not missed where its creation had not arrived', async () => {
    const { warnings } = await clear({ DeleteChangeSet: refusal('ChangeSetNotFound', 'does not exist', 404) })
    expect(warnings).toEqual([])
  })

  it('stays with a warning where it may not be removed', async () => {
    const { told, warnings } = await clear({ DeleteChangeSet: denied, DeleteStack: denied })
    expect(warnings).toEqual([
      'The change set arn:changeSet/ours stays behind, it could not be deleted: not you',
      `The empty stack ${STACK_ID} stays behind, it could not be deleted: not you`,
    ])
    expect(told).toEqual([])
  })

  it('is given up after three seconds', async () => {
    const { warnings, clock } = await clear({ DeleteChangeSet: refusal('Throttling', 'Rate exceeded') })
    expect(warnings).toEqual([expect.stringContaining('retried until the deadline')])
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(3_000)
  })
})

describe('a cancelled job', () => {
  const cancelled = AbortSignal.abort(new CancelledError('Cancelled'))

  it('is told so in the middle of clearing a change set away', async () => {
    const { api } = await service(EMPTY, cancelled)
    const { warnings, report } = fakeReport(undefined)
    await expect(deleteChangeSet(named, api, report.warning)).rejects.toThrow(CancelledError)
    expect(warnings).toEqual([])
  })

  it('is told so in the middle of clearing an empty stack away', async () => {
    const { api } = await service(EMPTY, cancelled)
    const { warnings, report } = fakeReport(undefined)
    await expect(deleteEmptyStack(STACK_ID, api, report)).rejects.toThrow(CancelledError)
    expect(warnings).toEqual([])
  })
})
