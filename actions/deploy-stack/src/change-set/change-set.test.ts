import { describe, expect, it } from '@jest/globals'
import { ActionError } from '../../../shared/errors.ts'
import { type Answer, closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { OvertakenError } from '../cloudformation/stack.ts'
import { type ChangeSetId, createChangeSet, readExecutionStatus, waitForChangeSet } from './change-set.ts'

closeServices()

const ARN = 'arn:aws:cloudformation:eu-west-1:123456789012:changeSet/ours/1'
const request = { ChangeSetName: 'ours', StackName: 'demo', ClientToken: 'ours' }
const named = { id: ARN, stackId: STACK_ID }
const complete = { ChangeSetId: ARN, StackId: STACK_ID, Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' }
const described = (fields: object = {}) => reply('DescribeChangeSet', { ...complete, ...fields })
const created = reply('CreateChangeSet', { Id: ARN, StackId: STACK_ID })
const stackIn = (StackStatus: string) =>
  reply('DescribeStacks', {
    Stacks: [{ StackName: 'demo', StackId: STACK_ID, StackStatus, CreationTime: new Date(0) }],
  })
const noChangeSet = refusal('ChangeSetNotFound', 'ChangeSet [ours] does not exist', 404)
const noStack = refusal('ValidationError', 'Stack with id demo does not exist')
const exists = refusal('AlreadyExistsException', 'ChangeSet ours already exists')
const refused = refusal('ValidationError', 'Stack:demo cannot be updated')
const broken = refusal('InternalFailure', 'oh', 500)

async function create(answers: Record<string, Answer>, more: object = {}) {
  const reported: ChangeSetId[] = []
  const { api, aws } = await service({ DescribeChangeSet: described(), ...answers })
  const outcome = await createChangeSet({ ...request, ...more }, api, id => reported.push(id)).catch(
    (error: unknown) => error as Error,
  )
  return { outcome, reported, aws }
}

describe('the creation of a change set', () => {
  it('returns its ARN, which also identifies the stack', async () => {
    const { outcome, reported, aws } = await create({ CreateChangeSet: created })
    expect(outcome).toMatchObject({ id: ARN, stackId: STACK_ID, empty: false, execution: 'AVAILABLE', express: false })
    expect(reported).toEqual([named])
    const [call] = aws.of('DescribeChangeSet')
    expect(call?.input).toMatchObject({ ChangeSetName: ARN, IncludePropertyValues: 'true' })
    expect(call?.input.StackName).toBeUndefined()
  })

  it('returns its name when the reply has no ARN', async () => {
    const { outcome, reported, aws } = await create({
      CreateChangeSet: reply('CreateChangeSet', {}),
      DescribeChangeSet: reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE' }),
    })
    expect(outcome).toMatchObject({ id: 'ours', stackId: 'demo', createdAt: new Date(0), changes: [] })
    expect(reported).toEqual([{ id: 'ours', stackId: 'demo' }])
    expect(aws.of('DescribeChangeSet')[0]?.input).toMatchObject({ ChangeSetName: 'ours', StackName: 'demo' })
  })

  it('is reported as soon as a request might have arrived', async () => {
    const twice = await create({ CreateChangeSet: (_, nth) => (nth === 1 ? broken : created) })
    expect(twice.reported).toEqual([{ id: 'ours', stackId: 'demo' }, named])
    const never = await create({ CreateChangeSet: refused, DescribeStacks: noStack })
    expect(never.reported).toEqual([])
  })

  it('succeeds when a repeated request finds it', async () => {
    const { outcome, reported } = await create({ CreateChangeSet: (_, nth) => (nth === 1 ? broken : exists) })
    expect(outcome).toMatchObject({ id: ARN })
    expect(reported.at(-1)).toEqual({ id: 'ours', stackId: 'demo' })
  })

  it.each([
    ['that does not exist', {}, noChangeSet],
    ['that has a name that others can use', { ClientToken: 'random' }, described()],
  ])('fails for a change set %s', async (_, more, DescribeChangeSet) => {
    const { outcome, reported } = await create(
      { CreateChangeSet: exists, DescribeChangeSet, DescribeStacks: noStack },
      more,
    )
    expect(outcome).toMatchObject({ name: 'AlreadyExistsException' })
    expect(outcome).not.toBeInstanceOf(OvertakenError)
    expect(reported).toEqual([])
  })

  it('fails when it cannot be checked whether it exists', async () => {
    const denied = refusal('AccessDenied', 'not you', 403)
    const { outcome } = await create({ CreateChangeSet: exists, DescribeChangeSet: denied })
    expect(outcome).toMatchObject({ name: 'AccessDenied' })
  })

  it.each<[string, string, Answer, string]>([
    ['UPDATE', 'UPDATE_IN_PROGRESS', refused, 'UPDATE_IN_PROGRESS'],
    ['UPDATE', 'UPDATE_IN_PROGRESS', exists, 'UPDATE_IN_PROGRESS'],
    ['CREATE', 'CREATE_COMPLETE', refused, 'CREATE_COMPLETE'],
  ])(
    'fails when another operation started: %s of a stack in %s',
    async (ChangeSetType, status, CreateChangeSet, word) => {
      const answers = { CreateChangeSet, DescribeStacks: stackIn(status), DescribeChangeSet: noChangeSet }
      const { outcome } = await create(answers, { ChangeSetType })
      expect(outcome).toBeInstanceOf(OvertakenError)
      expect(String(outcome)).toContain(`Another operation started on stack demo (${word})`)
    },
  )

  it.each<[string, Answer]>([
    ['UPDATE', stackIn('CREATE_COMPLETE')],
    ['CREATE', stackIn('REVIEW_IN_PROGRESS')],
    ['CREATE', noStack],
  ])('fails with the reason of the service otherwise: %s', async (ChangeSetType, DescribeStacks) => {
    const { outcome } = await create({ CreateChangeSet: refused, DescribeStacks }, { ChangeSetType })
    expect(outcome).not.toBeInstanceOf(OvertakenError)
    expect(outcome).toMatchObject({ message: 'Stack:demo cannot be updated' })
  })

  it('does not read the stack when the request is invalid', async () => {
    const { outcome, aws } = await create({ CreateChangeSet: refusal('LimitExceededException', 'too many') })
    expect(outcome).toMatchObject({ name: 'LimitExceededException' })
    expect(aws.of('DescribeStacks')).toEqual([])
  })
})

describe('a change set', () => {
  it.each(['CREATE_PENDING', 'CREATE_IN_PROGRESS', undefined])('is waited for while it is %s', async Status => {
    const { api, aws, clock } = await service({
      DescribeChangeSet: (_, nth) => described(nth < 9 ? { Status } : {}),
    })
    await expect(waitForChangeSet(named, api)).resolves.toMatchObject({ id: ARN })
    expect(aws.of('DescribeChangeSet')).toHaveLength(9)
    expect([clock.slept[0], clock.slept.at(-1)]).toEqual([300, 2_000])
  })

  it('is waited for until the deadline', async () => {
    const { api } = await service({ DescribeChangeSet: described({ Status: undefined }) })
    await expect(waitForChangeSet(named, api)).rejects.toThrow('The change set was still pending after 1 min')
  })

  it.each(['DELETE_PENDING', 'DELETE_IN_PROGRESS', 'DELETE_COMPLETE', 'DELETE_FAILED'])(
    'in %s was deleted by someone else',
    async Status => {
      const { api } = await service({ DescribeChangeSet: described({ Status }) })
      const failure = await waitForChangeSet(named, api).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(OvertakenError)
      expect(String(failure)).toContain(`The change set was deleted by someone else: it is in ${Status}`)
    },
  )

  it('has the changes of all pages', async () => {
    const change = (LogicalResourceId: string) => ({ ResourceChange: { LogicalResourceId } })
    const pages = [
      described({ Changes: [change('A')], NextToken: 'two' }),
      described({ NextToken: 'three' }),
      described({ Changes: [change('B'), change('C')] }),
    ]
    const { api, aws } = await service({ DescribeChangeSet: (_, nth) => pages[nth - 1] ?? {} })
    const { changes } = await waitForChangeSet(named, api)
    expect(changes.map(({ ResourceChange }) => ResourceChange?.LogicalResourceId)).toEqual(['A', 'B', 'C'])
    expect(aws.of('DescribeChangeSet').map(({ input }) => input.NextToken)).toEqual([undefined, 'two', 'three'])
  })

  it('can be express', async () => {
    const { api } = await service({ DescribeChangeSet: described({ DeploymentConfig: { Mode: 'EXPRESS' } }) })
    await expect(waitForChangeSet(named, api)).resolves.toMatchObject({ express: true })
  })

  it.each(["The submitted information didn't contain changes.", 'No updates are to be performed.'])(
    'that failed without changes is empty: %s',
    async StatusReason => {
      const { api } = await service({ DescribeChangeSet: described({ Status: 'FAILED', StatusReason }) })
      await expect(waitForChangeSet(named, api)).resolves.toMatchObject({ empty: true })
    },
  )

  it('that failed for another reason throws it with the validation errors', async () => {
    const event = (ValidationStatus: string, ValidationStatusReason: string) => ({
      EventType: 'VALIDATION_ERROR',
      LogicalResourceId: 'Bucket',
      ResourceType: 'AWS::S3::Bucket',
      ValidationStatus,
      ValidationStatusReason,
    })
    const { api } = await service({
      DescribeChangeSet: described({ Status: 'FAILED' }),
      DescribeEvents: reply('DescribeEvents', { OperationEvents: [event('FAILED', 'no such property')] }),
    })
    const failure = await waitForChangeSet(named, api).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ActionError)
    expect(String(failure)).toMatch(/The change set failed: no reason given\n {2}.*no such property/)
  })
})

describe('the execution of a change set', () => {
  it.each(['ChangeSetNotFound', 'ChangeSetNotFoundException', 'ValidationError'])(
    'has no status when it does not exist: %s',
    async name => {
      const { api } = await service({ DescribeChangeSet: refusal(name, 'does not exist') })
      await expect(readExecutionStatus(named, api)).resolves.toBeUndefined()
    },
  )

  it('has the status of the service', async () => {
    const { api } = await service({ DescribeChangeSet: described({ ExecutionStatus: 'EXECUTE_FAILED' }) })
    await expect(readExecutionStatus(named, api)).resolves.toBe('EXECUTE_FAILED')
  })

  it('fails when reading it is denied', async () => {
    const { api } = await service({ DescribeChangeSet: refusal('AccessDenied', 'not you', 403) })
    await expect(readExecutionStatus(named, api)).rejects.toThrow('not you')
  })
})
