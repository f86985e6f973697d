// A plain script for comparison: the SDK's calls in order, then polls of the stack and its events, without a filter by
// operation and without retries.

import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation'

const [, , StackName = '', template = ''] = process.argv
const CHANGE_SET_PAUSE_MS = 500
// With two calls per round, 1.27 calls a second.
const ROUND_PAUSE_MS = 1_540

const client = new CloudFormationClient({})
const printed = new Set<string | undefined>()

const ChangeSetName = `loop-${Date.now()}`
const ChangeSetType = (await describeStack()) === undefined ? 'CREATE' : 'UPDATE'
const TemplateBody = readFileSync(template, 'utf8')
await client.send(new CreateChangeSetCommand({ StackName, ChangeSetName, ChangeSetType, TemplateBody }))
if (await hasChanges()) {
  await client.send(new ExecuteChangeSetCommand({ StackName, ChangeSetName }))
  await followEvents()
} else {
  console.log('No changes')
  await client.send(new DeleteChangeSetCommand({ StackName, ChangeSetName }))
}

async function describeStack(): Promise<Stack | undefined> {
  try {
    return (await client.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0]
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') return undefined
    throw error
  }
}

async function hasChanges(): Promise<boolean> {
  for (;;) {
    const { Status, StatusReason } = await client.send(new DescribeChangeSetCommand({ StackName, ChangeSetName }))
    if (Status === 'CREATE_COMPLETE') return true
    if (Status === 'FAILED' && StatusReason?.includes("didn't contain changes")) return false
    if (Status === 'FAILED') throw new Error(StatusReason)
    await sleep(CHANGE_SET_PAUSE_MS)
  }
}

async function followEvents(): Promise<void> {
  for (;;) {
    const status = (await describeStack())?.StackStatus ?? ''
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName }))
    for (const { EventId, LogicalResourceId, ResourceStatus } of StackEvents.toReversed()) {
      if (!printed.has(EventId)) console.log(`${ResourceStatus} ${LogicalResourceId}`)
      printed.add(EventId)
    }
    if (/^(CREATE|UPDATE)_COMPLETE$/.test(status)) return
    if (/_(FAILED|ROLLBACK_COMPLETE)$/.test(status)) throw new Error(`The stack ended in ${status}`)
    await sleep(ROUND_PAUSE_MS)
  }
}
