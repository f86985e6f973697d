import {
  type Change,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  ListChangeSetsCommand,
} from '@aws-sdk/client-cloudformation'
import { ActionError, messageOf } from '../../shared/errors.ts'
import { waitFor } from '../../shared/wait.ts'
import { type Api, isNamed } from './api.ts'
import type { Ground } from './ground.ts'
import { describeStack, isBusy, OvertakenError } from './stack.ts'
import { validationFailures } from './validation.ts'

/** A change set that the service has computed. */
export interface ChangeSet {
  id: string
  stackId: string
  /** By the service's clock: nothing of our operation is older. */
  createdAt: Date
  empty: boolean
  changes: Change[]
}

// The reasons of a FAILED change set that mean "nothing to do". The API has no other sign of it.
const EMPTY = /didn't contain changes|No updates are to be performed/

/**
 * Makes a change set of the given, unique name and waits until it is computed.
 * @throws OvertakenError when somebody else's operation took the stack meanwhile.
 */
export async function createChangeSet(
  request: CreateChangeSetCommandInput & { ChangeSetName: string; StackName: string },
  api: Api,
): Promise<ChangeSet> {
  const made = await create(request, api)
  // An id is better than a name: it stays true when the stack is deleted and made again.
  const found = await computed(made ?? { id: request.ChangeSetName, stackId: request.StackName }, api)
  const changeSet = {
    id: found.ChangeSetId ?? made?.id ?? request.ChangeSetName,
    stackId: found.StackId ?? made?.stackId ?? request.StackName,
    createdAt: found.CreationTime ?? new Date(0),
    empty: found.Status === 'FAILED',
    changes: found.Changes ?? [],
  }
  if (found.Status !== 'FAILED' || EMPTY.test(found.StatusReason ?? '')) return changeSet
  const details = await validationFailures(changeSet.id, api)
  throw new FailedChangeSetError(found.StatusReason ?? 'no reason given', details, changeSet)
}

/** CloudFormation refused to compute a change set; it is still there. */
export class FailedChangeSetError extends ActionError {
  readonly changeSet: ChangeSet

  constructor(reason: string, details: string[], changeSet: ChangeSet) {
    super([`The change set failed: ${reason}`, ...details.map(line => `  ${line}`)].join('\n'))
    this.changeSet = changeSet
  }
}

type Named = { id: string; stackId: string }

// Undefined: a repeat found the change set there, so the first call had arrived though its reply had not.
async function create(
  request: CreateChangeSetCommandInput & { StackName: string },
  api: Api,
): Promise<Named | undefined> {
  try {
    const { Id, StackId } = await api.call((client, options) =>
      client.send(new CreateChangeSetCommand(request), options),
    )
    return { id: Id ?? request.ChangeSetName ?? '', stackId: StackId ?? request.StackName }
  } catch (error) {
    if (isNamed(error, 'AlreadyExistsException') && (await exists(request, api))) return undefined
    if (isNamed(error, 'AlreadyExistsException', 'ValidationError')) await refuseIfOvertaken(request, error, api)
    throw error
  }
}

async function exists({ ChangeSetName, StackName }: CreateChangeSetCommandInput, api: Api): Promise<boolean> {
  try {
    await api.call((client, options) =>
      client.send(new DescribeChangeSetCommand({ ChangeSetName, StackName }), options),
    )
    return true
  } catch (error) {
    if (isNamed(error, 'ChangeSetNotFoundException', 'ChangeSetNotFound', 'ValidationError')) return false
    throw error
  }
}

async function refuseIfOvertaken(
  { StackName = '', ChangeSetType }: CreateChangeSetCommandInput,
  error: unknown,
  api: Api,
): Promise<void> {
  const stack = await describeStack(StackName, api)
  const appeared = ChangeSetType === 'CREATE' && stack !== undefined && stack.StackStatus !== 'REVIEW_IN_PROGRESS'
  if (isBusy(stack) || appeared) {
    throw new OvertakenError(`Another operation took stack ${StackName} (${stack?.StackStatus}): ${messageOf(error)}`)
  }
}

async function computed({ id, stackId }: Named, api: Api): Promise<DescribeChangeSetCommandOutput> {
  const found = await waitFor(
    'The change set',
    async () => {
      const page = await describe(id, stackId, undefined, api)
      return page.Status === 'CREATE_COMPLETE' || page.Status === 'FAILED'
        ? { done: true, value: page }
        : { done: false, state: page.Status ?? 'pending' }
    },
    { everyMs: 500, maxMs: 2_000, ...api.patience },
  )
  const changes = [...(found.Changes ?? [])]
  for (let next = found.NextToken; next; ) {
    const page = await describe(id, stackId, next, api)
    changes.push(...(page.Changes ?? []))
    next = page.NextToken
  }
  return { ...found, Changes: changes }
}

const describe = (id: string, stackId: string, next: string | undefined, api: Api) =>
  api.call((client, options) =>
    client.send(
      new DescribeChangeSetCommand({
        ChangeSetName: id,
        StackName: stackId,
        IncludePropertyValues: true,
        ...(next === undefined ? {} : { NextToken: next }),
      }),
      options,
    ),
  )

/** How far the execution of a change set is; undefined where it is no longer there. */
export async function executionOf({ id, stackId }: ChangeSet, api: Api): Promise<string | undefined> {
  try {
    const input = { ChangeSetName: id, StackName: stackId }
    const found = await api.call((client, options) => client.send(new DescribeChangeSetCommand(input), options))
    return found.ExecutionStatus
  } catch (error) {
    if (isNamed(error, 'ChangeSetNotFoundException', 'ChangeSetNotFound', 'ValidationError')) return undefined
    throw error
  }
}

/** Removes a change set that nobody needs. That it could not be removed is worth a warning, never a failure. */
export async function removeChangeSet(
  { id, stackId }: ChangeSet,
  api: Api,
  warn: (line: string) => void,
): Promise<void> {
  try {
    const input = { ChangeSetName: id, StackName: stackId }
    await api.call((client, options) => client.send(new DeleteChangeSetCommand(input), options))
  } catch (error) {
    if (api.patience.signal?.aborted) throw error
    warn(`The change set ${id} stays behind, it could not be deleted: ${messageOf(error)}`)
  }
}

/**
 * Removes the empty stack that the first change set of a name leaves behind, REVIEW_IN_PROGRESS, so that a plan changes
 * nothing. One that holds somebody else's change set stays.
 */
export async function removeEmptyStack(stackId: string, api: Api, warn: (line: string) => void): Promise<void> {
  try {
    const stack = await describeStack(stackId, api)
    if (stack?.StackStatus !== 'REVIEW_IN_PROGRESS') return
    const { Summaries = [] } = await api.call((client, options) =>
      client.send(new ListChangeSetsCommand({ StackName: stackId }), options),
    )
    if (Summaries.length > 0) return
    await api.call((client, options) => client.send(new DeleteStackCommand({ StackName: stackId }), options))
  } catch (error) {
    if (api.patience.signal?.aborted) throw error
    warn(`The empty stack ${stackId} stays behind, it could not be deleted: ${messageOf(error)}`)
  }
}

/** How the ground becomes a request's change set type and failure option. */
export const typeAndFailure = (ground: Ground, onFailure: 'rollback' | 'keep' | 'delete') => ({
  ChangeSetType: ground.kind,
  // DO_NOTHING is not used for "keep": such a stack could never be updated again ("contains [on-failure: DO_NOTHING]").
  ...(onFailure === 'delete' && ground.kind === 'CREATE' ? { OnStackFailure: 'DELETE' as const } : {}),
})
