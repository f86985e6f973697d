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
import { pollUntilDone } from '../../../shared/poll.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { mayHaveSucceeded } from '../cloudformation/errors.ts'
import { describeStack, isBusy, OvertakenError } from '../cloudformation/stack.ts'
import { readNestedReasons } from './nested-failure.ts'
import { readValidationErrors } from './validation-errors.ts'

/** A change set that the service has computed. */
export interface ChangeSet {
  id: string
  stackId: string
  /** By the service's clock: nothing of our operation is older. */
  createdAt: Date
  empty: boolean
  changes: Change[]
  parameters: Parameter[]
  /** How far its execution is, as the service says it. */
  execution: string | undefined
  express: boolean
}

// What each status says to somebody who waits for a change set to be computed.
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

// The reasons of a FAILED change set that mean "nothing to do". The API has no other sign of it.
const EMPTY = /didn't contain changes|No updates are to be performed/

// How the service says that there is no such change set (or stack).
const GONE = ['ChangeSetNotFoundException', 'ChangeSetNotFound', 'ValidationError']

/** Whether an error says that there is no such change set. */
export const isGone = (error: unknown): boolean => isNamed(error, ...GONE)

/** Where a change set is found, by name or better by ARN. */
export type ChangeSetId = { id: string; stackId: string }

/**
 * Makes a change set of the given, unique name and waits until it is computed.
 * `begun` hears of it as soon as it is there, or may be: from then on there is something to clear away.
 * @throws OvertakenError when somebody else's operation took the stack meanwhile.
 */
export async function createChangeSet(
  request: CreateChangeSetCommandInput & { ChangeSetName: string; StackName: string },
  api: CloudFormation,
  begun: (named: ChangeSetId) => void = () => {},
): Promise<ChangeSet> {
  // An id is better than a name: it stays true when the stack is deleted and made again.
  const byName = { id: request.ChangeSetName, stackId: request.StackName }
  const named = (await create(request, api, () => begun(byName))) ?? byName
  begun(named)
  try {
    return await waitForChangeSet(named, api)
  } catch (error) {
    throw await explainGoneChangeSet(error, named, api)
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

// Undefined: a repeat found the change set there, so the first call had arrived though its reply had not.
async function create(
  request: CreateChangeSetCommandInput & { StackName: string },
  api: CloudFormation,
  open: () => void,
): Promise<ChangeSetId | undefined> {
  try {
    const { Id, StackId } = await api.call(async (client, options) => {
      try {
        return await client.send(new CreateChangeSetCommand(request), options)
      } catch (error) {
        if (mayHaveSucceeded(error)) open()
        throw error
      }
    })
    return { id: Id ?? request.ChangeSetName ?? '', stackId: StackId ?? request.StackName }
  } catch (error) {
    // Only a name that nobody else has says that it is ours.
    const unique = request.ChangeSetName === request.ClientToken
    if (unique && isNamed(error, 'AlreadyExistsException') && (await changeSetExists(request, api))) return undefined
    if (isNamed(error, 'AlreadyExistsException', 'ValidationError')) await assertNotOvertaken(request, error, api)
    throw error
  }
}

async function changeSetExists(
  { ChangeSetName = '', StackName = '' }: CreateChangeSetCommandInput,
  api: CloudFormation,
): Promise<boolean> {
  try {
    await describe({ id: ChangeSetName, stackId: StackName }, undefined, api)
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
  const appeared = ChangeSetType === 'CREATE' && stack !== undefined && stack.StackStatus !== 'REVIEW_IN_PROGRESS'
  if (isBusy(stack) || appeared) {
    throw new OvertakenError(`Another operation took stack ${StackName} (${stack?.StackStatus}): ${messageOf(error)}`)
  }
}

/**
 * A change set once it is computed, with all pages of its changes.
 * @throws ActionError where it failed for another reason than that there is nothing to do.
 */
export async function waitForChangeSet(named: ChangeSetId, api: CloudFormation): Promise<ChangeSet> {
  const found = await pollUntilDone(
    'The change set',
    async () => {
      const page = await describe(named, undefined, api)
      const meaning = page.Status === undefined ? 'running' : COMPUTED[page.Status]
      if (meaning === 'removed') throw new OvertakenError(`Somebody removed the change set: it is in ${page.Status}`)
      return meaning === 'over' ? { done: true, value: page } : { done: false, state: page.Status ?? 'pending' }
    },
    api.deadline,
    { everyMs: 300, maxMs: 2_000 },
  )
  const changes = [...(found.Changes ?? [])]
  for (let next = found.NextToken; next; ) {
    const page = await describe(named, next, api)
    changes.push(...(page.Changes ?? []))
    next = page.NextToken
  }
  const changeSet = {
    id: found.ChangeSetId ?? named.id,
    stackId: found.StackId ?? named.stackId,
    createdAt: found.CreationTime ?? new Date(0),
    empty: found.Status === 'FAILED',
    changes,
    parameters: found.Parameters ?? [],
    execution: found.ExecutionStatus,
    express: found.DeploymentConfig?.Mode === 'EXPRESS',
  }
  if (found.Status !== 'FAILED' || EMPTY.test(found.StatusReason ?? '')) return changeSet
  const nested = await readNestedReasons(
    { ...found, Changes: changes },
    {
      describe: id => describe({ id, stackId: changeSet.stackId }, undefined, api),
      readValidationErrors: id => readValidationErrors(id, api),
    },
  )
  const details = nested.length > 0 ? nested : await readValidationErrors(changeSet.id, api)
  const reason = `The change set failed: ${found.StatusReason ?? 'no reason given'}`
  throw new ActionError([reason, ...details.map(line => `  ${line}`)].join('\n'))
}

const describe = (
  named: ChangeSetId,
  next: string | undefined,
  api: CloudFormation,
): Promise<DescribeChangeSetCommandOutput> =>
  api.call((client, options) =>
    client.send(
      new DescribeChangeSetCommand({
        ChangeSetName: named.id,
        // An ARN says which stack it belongs to.
        ...(named.id.startsWith('arn:') ? {} : { StackName: named.stackId }),
        IncludePropertyValues: true,
        ...(next === undefined ? {} : { NextToken: next }),
      }),
      options,
    ),
  )

/** How far the execution of a change set is; undefined where it is no longer there. */
export async function readExecutionStatus(named: ChangeSetId, api: CloudFormation): Promise<string | undefined> {
  try {
    return (await describe(named, undefined, api)).ExecutionStatus
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}
