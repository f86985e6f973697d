import { randomUUID } from 'node:crypto'
import {
  type Change,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation'
import { ActionError, messageOf } from '../../shared/errors.ts'
import { isLostReply, persist } from '../../shared/retry.ts'
import { type Probe, waitFor } from '../../shared/wait.ts'
import { describeStack, type Kind, type Working } from './stack.ts'

/** A change set that was made: with changes, or found to be empty. */
export interface ChangeSet {
  id: string
  stackId: string
  empty: boolean
  changes: Change[]
}

// The reasons of a FAILED change set that mean "nothing to do"; the API has no other sign of it.
const EMPTY = /didn't contain changes|No updates are to be performed/i

/** Makes a change set under a name of its own and waits until the service has computed it. */
export async function createChangeSet(
  request: Omit<CreateChangeSetCommandInput, 'ChangeSetName' | 'ChangeSetType'>,
  kind: Kind,
  working: Working,
): Promise<ChangeSet> {
  const name = `github-${randomUUID()}`
  const input = { ...request, ChangeSetName: name, ChangeSetType: kind, ClientToken: name }
  const { Id = name, StackId = '' } = await persist(
    () => working.client.send(new CreateChangeSetCommand(input)),
    working,
  )
  const found = await waitFor(`Change set ${name}`, () => computed(Id, StackId, working), {
    everyMs: 300,
    maxMs: 3_000,
    ...working,
  })
  const reason = found.StatusReason ?? ''
  if (found.Status === 'FAILED' && !EMPTY.test(reason)) {
    throw new ActionError(`CloudFormation could not make the change set: ${reason || 'no reason given'}`)
  }
  const changes = [...(found.Changes ?? [])]
  for (let token = found.NextToken; token !== undefined; ) {
    const page = await describe(Id, StackId, working, token)
    changes.push(...(page.Changes ?? []))
    token = page.NextToken
  }
  return { id: Id, stackId: StackId, empty: found.Status === 'FAILED', changes }
}

/** Removes a change set that is not wanted any more; that it stays behind is a warning, never a failure. */
export async function removeChangeSet(
  { id, stackId }: ChangeSet,
  working: Working,
  warn: (line: string) => void,
): Promise<void> {
  try {
    await working.client.send(new DeleteChangeSetCommand({ ChangeSetName: id, StackName: stackId }))
  } catch (error) {
    warn(`Change set ${id} could not be removed: ${messageOf(error)}`)
  }
}

/** Executes a change set once. A lost reply is looked into: where our operation runs, it is followed. */
export async function executeChangeSet(
  { id, stackId }: ChangeSet,
  options: { token: string; onFailure: 'rollback' | 'keep' | 'delete' },
  working: Working,
): Promise<void> {
  const input = {
    ChangeSetName: id,
    StackName: stackId,
    ClientRequestToken: options.token,
    ...(options.onFailure === 'keep' ? { DisableRollback: true } : {}),
  }
  let lost = false
  await persist(async () => {
    try {
      await working.client.send(new ExecuteChangeSetCommand(input))
    } catch (error) {
      if (isLostReply(error)) lost = true
      // A repeat finds the change set already taken, and the stack at work: the first call had arrived.
      if (lost && !isLostReply(error) && (await isExecuting(id, stackId, working))) return
      throw error
    }
  }, working)
}

async function isExecuting(id: string, stackId: string, working: Working): Promise<boolean> {
  const status = (await describeStack(stackId, working))?.ChangeSetId
  return status === id
}

async function computed(id: string, stackId: string, working: Working): Promise<Probe<DescribeChangeSetCommandOutput>> {
  const found = await describe(id, stackId, working)
  const { Status = 'CREATE_PENDING' } = found
  return Status === 'CREATE_COMPLETE' || Status === 'FAILED'
    ? { done: true, value: found }
    : { done: false, state: Status }
}

const describe = (id: string, stackId: string, working: Working, token?: string) =>
  persist(
    () =>
      working.client.send(
        new DescribeChangeSetCommand({
          ChangeSetName: id,
          StackName: stackId,
          IncludePropertyValues: true,
          ...(token === undefined ? {} : { NextToken: token }),
        }),
      ),
    working,
  )
