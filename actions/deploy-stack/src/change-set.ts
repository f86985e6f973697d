import {
  type Change,
  type ChangeSetStatus,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
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

/**
 * Makes a change set of the given, unique name and waits until it is computed.
 * `begun` hears of it as soon as it is there: from then on there is something to clear away.
 * @throws OvertakenError when somebody else's operation took the stack meanwhile.
 */
export async function createChangeSet(
  request: CreateChangeSetCommandInput & { ChangeSetName: string; StackName: string },
  api: Api,
  begun: (named: Named) => void = () => {},
): Promise<ChangeSet> {
  const made = await create(request, api)
  begun(made ?? { id: request.ChangeSetName, stackId: request.StackName })
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
  const reason = `The change set failed: ${found.StatusReason ?? 'no reason given'}`
  throw new ActionError([reason, ...details.map(line => `  ${line}`)].join('\n'))
}

/** Where a change set is found, by name or better by ARN. */
export type Named = { id: string; stackId: string }

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
      const meaning = page.Status === undefined ? 'running' : COMPUTED[page.Status]
      if (meaning === 'removed') throw new OvertakenError(`Somebody removed our change set: it is in ${page.Status}`)
      return meaning === 'over' ? { done: true, value: page } : { done: false, state: page.Status ?? 'pending' }
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

/** How the ground becomes a request's change set type and failure option. */
export const typeAndFailure = (ground: Ground, onFailure: 'rollback' | 'keep' | 'delete') => ({
  ChangeSetType: ground.kind,
  // DO_NOTHING is not used for "keep": such a stack could never be updated again ("contains [on-failure: DO_NOTHING]").
  ...(onFailure === 'delete' && ground.kind === 'CREATE' ? { OnStackFailure: 'DELETE' as const } : {}),
})
