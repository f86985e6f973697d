import {
  type Change,
  type ChangeSetStatus,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  type Parameter,
} from '@aws-sdk/client-cloudformation'
import { isNamed } from '../../../shared/aws-errors.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { readPages } from '../../../shared/pagination.ts'
import { pollUntilDone } from '../../../shared/poll.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { mayHaveSucceeded } from '../cloudformation/errors.ts'
import { describeStack, isBusy, OvertakenError } from '../cloudformation/stack.ts'
import { readNestedReasons } from './nested-failure.ts'
import { readValidationErrors } from './validation-errors.ts'

/** A change set that CloudFormation has computed. */
export interface ChangeSet {
  id: string
  stackId: string
  /** By the service's clock: no event of our operation is older. */
  createdAt: Date
  empty: boolean
  changes: Change[]
  parameters: Parameter[]
  /** Its `ExecutionStatus`. */
  execution: string | undefined
  express: boolean
}

// What each status means while a change set is computed.
const COMPUTED = {
  CREATE_PENDING: 'running',
  CREATE_IN_PROGRESS: 'running',
  CREATE_COMPLETE: 'over',
  FAILED: 'over',
  DELETE_PENDING: 'removed',
  DELETE_IN_PROGRESS: 'removed',
  DELETE_COMPLETE: 'removed',
  DELETE_FAILED: 'removed',
} satisfies Record<ChangeSetStatus, 'running' | 'over' | 'removed'>

// Reasons of a FAILED change set without changes; the API has no other sign of it.
const EMPTY = /didn't contain changes|No updates are to be performed/

// Errors for a change set (or stack) that does not exist.
const NOT_FOUND = ['ChangeSetNotFoundException', 'ChangeSetNotFound', 'ValidationError']

/** Whether an error says that the change set does not exist. */
export const isGone = (error: unknown): boolean => isNamed(error, ...NOT_FOUND)

/** The name or ARN of a change set, and its stack. */
export type ChangeSetId = { id: string; stackId: string }

/**
 * Creates a change set and waits until it is computed.
 * `onCreated` is called as soon as it exists, or might: from then on it has to be cleaned up.
 * @throws OvertakenError when another operation started on the stack.
 */
export async function createChangeSet(
  request: CreateChangeSetCommandInput & { ChangeSetName: string; StackName: string },
  api: CloudFormation,
  onCreated: (id: ChangeSetId) => void = () => {},
): Promise<ChangeSet> {
  // An ARN is better than a name: it stays valid when the stack is deleted and created again.
  const byName = { id: request.ChangeSetName, stackId: request.StackName }
  const id = (await sendRequest(request, api, () => onCreated(byName))) ?? byName
  onCreated(id)
  try {
    return await waitForChangeSet(id, api)
  } catch (error) {
    throw await explainGoneChangeSet(error, id, api)
  }
}

/** The error of work on a change set of ours: an OvertakenError if the change set is gone, which another operation does. */
export async function explainGoneChangeSet(error: unknown, changeSet: ChangeSetId, api: CloudFormation) {
  if (!isGone(error) || (await readExecutionStatus(changeSet, api)) !== undefined) return error
  return new OvertakenError(
    `The change set is gone: another operation on stack ${stackNameOf(changeSet.stackId)} deletes it`,
  )
}

/** The name in a stack's ARN, or the name itself. */
export const stackNameOf = (stackId: string): string => stackId.split('/').at(1) ?? stackId

// Undefined where a repeated request finds the change set: the first one arrived, and its reply was lost.
async function sendRequest(
  request: CreateChangeSetCommandInput & { StackName: string },
  api: CloudFormation,
  onLostReply: () => void,
): Promise<ChangeSetId | undefined> {
  try {
    const { Id, StackId } = await api.call(async (client, options) => {
      try {
        return await client.send(new CreateChangeSetCommand(request), options)
      } catch (error) {
        if (mayHaveSucceeded(error)) onLostReply()
        throw error
      }
    })
    return { id: Id ?? request.ChangeSetName ?? '', stackId: StackId ?? request.StackName }
  } catch (error) {
    // Only a unique name shows that the change set is ours.
    const isUnique = request.ChangeSetName === request.ClientToken
    if (isUnique && isNamed(error, 'AlreadyExistsException') && (await changeSetExists(request, api))) return undefined
    if (isNamed(error, 'AlreadyExistsException', 'ValidationError')) await assertNotOvertaken(request, error, api)
    if (request.IncludeNestedStacks && isNamed(error, 'ValidationError') && NESTED_LIMIT.test(messageOf(error))) {
      throw new ActionError(`CloudFormation rejected the change set: ${messageOf(error)}`, { hint: NESTED_HINT })
    }
    throw error
  }
}

async function changeSetExists(
  { ChangeSetName = '', StackName = '' }: CreateChangeSetCommandInput,
  api: CloudFormation,
): Promise<boolean> {
  try {
    await describeChangeSet({ id: ChangeSetName, stackId: StackName }, undefined, api)
    return true
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
}

async function assertNotOvertaken(
  { StackName = '', ChangeSetType }: CreateChangeSetCommandInput,
  error: unknown,
  api: CloudFormation,
): Promise<void> {
  const stack = await describeStack(StackName, api)
  const wasCreated = ChangeSetType === 'CREATE' && stack !== undefined && stack.StackStatus !== 'REVIEW_IN_PROGRESS'
  if (isBusy(stack) || wasCreated) {
    throw new OvertakenError(
      `Another operation started on stack ${StackName} (${stack?.StackStatus}): ${messageOf(error)}`,
    )
  }
}

/**
 * Waits until a change set is computed, and reads all pages of its changes.
 * @throws ActionError where it failed for another reason than that it has no changes.
 */
export async function waitForChangeSet(id: ChangeSetId, api: CloudFormation): Promise<ChangeSet> {
  const first = await pollUntilDone(
    'The change set',
    async () => {
      const page = await describeChangeSet(id, undefined, api)
      const meaning = page.Status === undefined ? 'running' : COMPUTED[page.Status]
      if (meaning === 'removed')
        throw new OvertakenError(`The change set was deleted by someone else: it is in ${page.Status}`)
      return meaning === 'over' ? { done: true, value: page } : { done: false, state: page.Status ?? 'pending' }
    },
    api.deadline,
    { everyMs: 300, maxMs: 2_000 },
  )
  const changes: Change[] = []
  const pages = readPages(
    async token => (token === undefined ? first : await describeChangeSet(id, token, api)),
    ({ NextToken }) => NextToken,
  )
  for await (const { Changes = [] } of pages) changes.push(...Changes)
  const changeSet = {
    id: first.ChangeSetId ?? id.id,
    stackId: first.StackId ?? id.stackId,
    createdAt: first.CreationTime ?? new Date(0),
    empty: first.Status === 'FAILED',
    changes,
    parameters: first.Parameters ?? [],
    execution: first.ExecutionStatus,
    express: first.DeploymentConfig?.Mode === 'EXPRESS',
  }
  if (first.Status !== 'FAILED' || EMPTY.test(first.StatusReason ?? '')) return changeSet
  const nested = await readNestedReasons(
    { ...first, Changes: changes },
    {
      describe: id => describeChangeSet({ id, stackId: changeSet.stackId }, undefined, api),
      readValidationErrors: id => readValidationErrors(id, api),
    },
  )
  const details = nested.length > 0 ? nested : await readValidationErrors(changeSet.id, api)
  const reason = `The change set failed: ${first.StatusReason ?? 'no reason given'}`
  const message = [reason, ...details.map(line => `  ${line}`)].join('\n')
  throw new ActionError(message, { hint: NESTED_LIMIT.test(message) ? NESTED_HINT : undefined })
}

// "Change sets for nested stacks": a TemplateURL that depends on what is not known yet cannot be computed.
const NESTED_LIMIT =
  /nested (stack|change ?set)[^\n]*(not support|unsupported|ImportValue|Select|TemplateURL)|IncludeNestedStacks/i
const NESTED_HINT =
  'If CloudFormation cannot compute the changes of a nested stack, set "include-nested-stacks: false"; its data is then protected as a whole.'

const describeChangeSet = (
  { id, stackId }: ChangeSetId,
  token: string | undefined,
  api: CloudFormation,
): Promise<DescribeChangeSetCommandOutput> =>
  api.call((client, options) =>
    client.send(
      new DescribeChangeSetCommand({
        ChangeSetName: id,
        // An ARN also identifies the stack.
        ...(id.startsWith('arn:') ? {} : { StackName: stackId }),
        IncludePropertyValues: true,
        ...(token === undefined ? {} : { NextToken: token }),
      }),
      options,
    ),
  )

/** Reads the `ExecutionStatus` of a change set; undefined where it no longer exists. */
export async function readExecutionStatus(id: ChangeSetId, api: CloudFormation): Promise<string | undefined> {
  try {
    return (await describeChangeSet(id, undefined, api)).ExecutionStatus
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}
