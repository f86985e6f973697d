import { randomBytes } from 'node:crypto'
import type { Stack, StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../shared/errors.ts'
import { waitFor } from '../../shared/wait.ts'
import type { Api } from './api.ts'
import { causeText, firstCause } from './cause.ts'
import {
  type ChangeSet,
  createChangeSet,
  FailedChangeSetError,
  removeChangeSet,
  removeEmptyStack,
  typeAndFailure,
} from './change-set.ts'
import { changeLine, changesOf } from './changes.ts'
import type { Ecs } from './ecs.ts'
import { EventStream } from './events.ts'
import { execute } from './execution.ts'
import { follow } from './follow.ts'
import { type Ground, survey } from './ground.ts'
import type { Inputs } from './inputs.ts'
import { requested } from './parameters.ts'
import { removeStack } from './replacement.ts'
import type { Report } from './report.ts'
import type { Secrecy } from './secrecy.ts'
import { ServiceWatch } from './service-watch.ts'
import { describeStack, isBusy, OvertakenError, protect } from './stack.ts'
import { AFTER } from './status.ts'
import type { Template } from './template.ts'

/** What a deployment works with. */
export interface Tools {
  api: Api
  report: Report
  ecs: () => Promise<Ecs>
  template: Template
  given: Record<string, string>
  secrecy: Secrecy
}

/** Brings the stack to what the inputs say, or in a plan says how; the stack as it is then. */
export async function deploy(inputs: Inputs, tools: Tools): Promise<Stack | undefined> {
  const { api, report } = tools
  for (;;) {
    try {
      return await attempt(inputs, tools)
    } catch (error) {
      if (!(error instanceof OvertakenError) || !inputs.waitForOther) throw error
      report.say(`${error.message}. Beginning again`)
      await api.patience.clock.sleep(1_000, api.patience.signal)
    }
  }
}

async function attempt(inputs: Inputs, tools: Tools): Promise<Stack | undefined> {
  const { api, report, template, given } = tools
  const ground = await survey(inputs, api, report.say)
  if (ground.stack?.StackId !== undefined) report.stackId(ground.stack.StackId)
  if (ground.stack?.StackStatus !== undefined) report.status(ground.stack.StackStatus)
  const previous = new Set(ground.stack?.Parameters?.map(({ ParameterKey = '' }) => ParameterKey))
  const parameters = requested(template, given, previous)
  if (ground.replaces !== undefined) {
    if (inputs.mode === 'plan') return planReplacement(ground.replaces, report)
    await removeStack(ground.replaces, api, report.say)
    report.changed()
  }
  const name = operationName()
  const changeSet = await made(
    {
      StackName: inputs.stack,
      ChangeSetName: name,
      ClientToken: name,
      TemplateBody: template.body,
      Parameters: parameters,
      ...optionsOf(inputs),
      ...typeAndFailure(ground, inputs.onFailure),
    },
    tools,
  )
  report.stackId(changeSet.stackId)
  if (changeSet.empty) return await keepAsIs(changeSet, ground, inputs, tools)
  report.changeSet(changeSet.id, changesOf(changeSet.changes, tools.secrecy))
  report.say(
    `${ground.kind === 'CREATE' ? 'Creates' : 'Updates'} ${inputs.stack}, ${report.account.changes.length} changes:`,
  )
  for (const change of report.account.changes) report.say(changeLine(change))
  if (inputs.mode === 'plan') {
    report.account.changed = true
    await removeChangeSet(changeSet, api, report.warn)
    if (ground.kind === 'CREATE') await removeEmptyStack(changeSet.stackId, api, report.warn)
    return ground.stack
  }
  return await apply(changeSet, name, ground, inputs, tools)
}

function planReplacement(stack: Stack, report: Report): undefined {
  report.say(`Would delete ${stack.StackName}, which is in ${stack.StackStatus}, and create it again`)
  report.account.changed = true
  report.status(stack.StackStatus ?? '')
}

// One name a run: who looks at the events, or at a change set left behind, finds the way back to it.
function operationName(): string {
  const { GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '' } = process.env
  const parts = ['deploy', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, randomBytes(4).toString('hex')]
  return parts
    .map(part => part.replace(/[^A-Za-z0-9]/g, ''))
    .filter(part => part !== '')
    .join('-')
}

const optionsOf = ({ capabilities, tags, serviceRoleArn, notificationArns }: Inputs) => ({
  ...(capabilities === undefined ? {} : { Capabilities: capabilities }),
  ...(tags === undefined ? {} : { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
  ...(serviceRoleArn === undefined ? {} : { RoleARN: serviceRoleArn }),
  ...(notificationArns === undefined ? {} : { NotificationARNs: notificationArns }),
})

async function made(request: Parameters<typeof createChangeSet>[0], { api, report }: Tools): Promise<ChangeSet> {
  try {
    return await createChangeSet(request, api)
  } catch (error) {
    if (error instanceof FailedChangeSetError) await removeChangeSet(error.changeSet, api, report.warn)
    throw error
  }
}

async function keepAsIs(
  changeSet: ChangeSet,
  ground: Ground,
  inputs: Inputs,
  tools: Tools,
): Promise<Stack | undefined> {
  const { api, report } = tools
  report.account.empty = true
  report.changeSet('', [])
  report.status(ground.stack?.StackStatus ?? 'REVIEW_IN_PROGRESS')
  report.say(`Nothing to change in ${inputs.stack}`)
  await removeChangeSet(changeSet, api, report.warn)
  if (inputs.onEmpty === 'fail') {
    throw new ActionError(`Nothing to change in ${inputs.stack}`, { hint: '"on-empty" is "fail".' })
  }
  if (ground.stack !== undefined) await reconcile(ground.stack, inputs, tools)
  return ground.stack
}

async function reconcile(stack: Stack, { mode, terminationProtection }: Inputs, { api, report }: Tools): Promise<void> {
  const differs =
    terminationProtection !== undefined && (stack.EnableTerminationProtection ?? false) !== terminationProtection
  if (!differs) return
  if (mode === 'apply') await protect(stack, terminationProtection, api)
  report.say(`Termination protection ${mode === 'apply' ? 'is' : 'would be'} ${terminationProtection ? 'on' : 'off'}`)
  if (mode === 'apply') report.changed()
  else report.account.changed = true
}

async function apply(
  changeSet: ChangeSet,
  token: string,
  ground: Ground,
  inputs: Inputs,
  tools: Tools,
): Promise<Stack> {
  const { api, report } = tools
  const { stackId, createdAt: since } = changeSet
  const events = new EventStream({ stackId, token, since }, api)
  const watch = new ServiceWatch(tools.ecs, since, api.patience, report.say)
  await execute(changeSet, { token, keep: inputs.onFailure === 'keep' }, events, api)
  report.changed()
  report.operation = `${ground.kind === 'CREATE' ? 'creation' : 'update'} of ${inputs.stack}`
  report.status(ground.kind === 'CREATE' ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS')
  const status = await follow(changeSet, events, api, {
    event: event => {
      report.event(event)
      watch.note(event)
    },
    status: report.status,
    warn: report.warn,
    round: () => watch.look(),
  })
  report.operation = undefined
  if (AFTER[status] === 'succeeded') {
    const stack = await settled(stackId, status, api)
    await reconcile(stack, inputs, tools)
    return stack
  }
  const cause = await firstCause(events.seen, stackId, api)
  if (inputs.onFailure === 'delete' && ground.kind === 'CREATE') await deleted(stackId, tools)
  throw new ActionError(
    [
      `Stack ${inputs.stack} ended in ${report.account.status}. ${cause === undefined ? 'CloudFormation gave no reason' : causeText(cause)}`,
      ...(watch.story === undefined ? [] : [watch.story]),
    ].join('\n'),
    { hint: hintFor(status, inputs.stack) },
  )
}

/** The stack as it is after our operation; a reply that is older than the operation's end is asked for again. */
async function settled(stackId: string, status: StackStatus, api: Api): Promise<Stack> {
  return await waitFor(
    'The stack',
    async () => {
      const stack = await describeStack(stackId, api)
      // Another status that is not busy: somebody else was quicker, and the stack is theirs now.
      return stack !== undefined && (stack.StackStatus === status || !isBusy(stack))
        ? { done: true, value: stack }
        : { done: false, state: stack?.StackStatus ?? 'gone' }
    },
    { everyMs: 500, maxMs: 2_000, ...api.patience },
  )
}

/** Waits for the deletion that follows the failed creation of a stack by its own choice. */
async function deleted(stackId: string, { api, report }: Tools): Promise<void> {
  await waitFor(
    'The deletion of the failed stack',
    async () => {
      const status = (await describeStack(stackId, api))?.StackStatus ?? 'DELETE_COMPLETE'
      report.status(status)
      return status === 'DELETE_COMPLETE' || status === 'DELETE_FAILED'
        ? { done: true, value: undefined }
        : { done: false, state: status }
    },
    { everyMs: 500, maxMs: 2_000, ...api.patience },
  )
}

function hintFor(status: StackStatus, name: string): string | undefined {
  switch (status) {
    case 'UPDATE_ROLLBACK_FAILED':
      return `Mend what stopped the rollback, then: aws cloudformation continue-update-rollback --stack-name ${name}`
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
      return 'Mend the cause; the next run needs "replace-failed: true" to create the stack again.'
    case 'CREATE_FAILED':
    case 'UPDATE_FAILED':
      return 'Mend the cause and run again with "on-failure: keep" to go on from there.'
    default:
      return undefined
  }
}
