import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { CloudFormationClient, type Stack } from '@aws-sdk/client-cloudformation'
import { awsClientConfig } from '../../shared/aws.ts'
import { ActionError, CancelledError } from '../../shared/errors.ts'
import { forLog } from '../../shared/remote-text.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { mask } from '../../shared/secrets.ts'
import { writeSummary } from '../../shared/summary.ts'
import { type ChangeSet, createChangeSet, executeChangeSet, removeChangeSet } from './change-set.ts'
import { plannedChanges } from './changes.ts'
import { EventStream } from './events.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import { logTail } from './logs.ts'
import { follow } from './operation.ts'
import { output } from './outputs.ts'
import { servicesOf, waitForService } from './services.ts'
import { describeStack, makeReady, protect, type Working } from './stack.ts'
import { type Account, renderSummary } from './summary.ts'
import { parametersFor, readTemplate, summarise } from './template.ts'

const say = (line: string) => core.info(forLog(line))
const warn = (line: string) => core.warning(forLog(line))

export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const started = Date.now()
  const body = readTemplate(inputs.template)
  const settings = awsClientConfig(inputs)
  const working = {
    client: new CloudFormationClient(settings),
    deadline: started + inputs.timeoutMinutes * 60_000,
    signal,
  }
  const account: Account = {
    stack: inputs.stack,
    mode: inputs.mode,
    status: 'unknown',
    changed: false,
    changes: [],
    outputs: {},
    events: [],
    took: 0,
    console: undefined,
  }
  try {
    const template = await summarise(body, working)
    for (const { ParameterKey = '', NoEcho } of template.parameters)
      if (NoEcho) mask(inputs.parameters?.[ParameterKey] ?? '')
    const { kind, stack } = await makeReady(inputs.stack, inputs, working, say)
    const previous = new Set(stack?.Parameters?.map(({ ParameterKey = '' }) => ParameterKey))
    const parameters = parametersFor(template.parameters, inputs.parameters ?? {}, previous)
    const changeSet = await createChangeSet(
      {
        StackName: inputs.stack,
        TemplateBody: body,
        Parameters: parameters,
        ...(inputs.capabilities === undefined ? {} : { Capabilities: inputs.capabilities }),
        ...(inputs.tags === undefined
          ? {}
          : { Tags: Object.entries(inputs.tags).map(([Key, Value]) => ({ Key, Value })) }),
        ...(inputs.serviceRoleArn === undefined ? {} : { RoleARN: inputs.serviceRoleArn }),
        ...(inputs.notificationArns === undefined ? {} : { NotificationARNs: inputs.notificationArns }),
        ...(inputs.onFailure === 'delete' && kind === 'CREATE' ? { OnStackFailure: 'DELETE' } : {}),
      },
      kind,
      working,
    )
    output('stack-id', changeSet.stackId)
    account.console = consoleLink(changeSet.stackId)
    account.changes = plannedChanges(changeSet.changes)
    output('changes', account.changes)
    for (const { action, logicalId, type, replacement } of account.changes) {
      say(`${action.padEnd(7)} ${logicalId}  ${type}${replacement === 'false' ? '' : `  replacement: ${replacement}`}`)
    }
    if (changeSet.empty) await empty(changeSet, stack, inputs, working, account)
    else if (inputs.mode === 'plan') await planned(changeSet, stack, working, account)
    else await apply(changeSet, inputs, settings, working, account)
  } catch (error) {
    if (error instanceof CancelledError && account.changed) {
      throw new ActionError(`${error.message}: the operation on ${inputs.stack} goes on in AWS (${account.status})`, {
        cause: error.cause,
      })
    }
    throw error
  } finally {
    output('changed', account.changed)
    output('status', account.status)
    account.took = Date.now() - started
    await writeSummary(renderSummary(account))
  }
}

async function empty(
  changeSet: ChangeSet,
  stack: Stack | undefined,
  inputs: Inputs,
  working: Working,
  account: Account,
): Promise<void> {
  say(`Nothing to change in ${inputs.stack}`)
  account.status = stack?.StackStatus ?? 'REVIEW_IN_PROGRESS'
  await removeChangeSet(changeSet, working, warn)
  output('change-set-id', '')
  if (stack !== undefined) {
    if (inputs.mode === 'apply') account.changed = await protect(stack, inputs.terminationProtection, working)
    outputsOfStack(stack, account)
  }
  if (inputs.onEmpty === 'fail')
    throw new ActionError(`The change set for ${inputs.stack} is empty`, { hint: 'on-empty is "fail".' })
}

async function planned(
  changeSet: ChangeSet,
  stack: Stack | undefined,
  working: Working,
  account: Account,
): Promise<void> {
  account.changed = true
  account.status = stack?.StackStatus ?? 'REVIEW_IN_PROGRESS'
  if (stack !== undefined) outputsOfStack(stack, account)
  await removeChangeSet(changeSet, working, warn)
  output('change-set-id', '')
}

async function apply(
  changeSet: ChangeSet,
  inputs: Inputs,
  settings: object,
  working: Working,
  account: Account,
): Promise<void> {
  output('change-set-id', changeSet.id)
  const token = `github-${randomUUID()}`
  const events = new EventStream(changeSet.stackId, token, working, warn)
  await executeChangeSet(changeSet, { token, onFailure: inputs.onFailure }, working)
  account.changed = true
  account.events = events.seen
  const stack = await follow(changeSet.stackId, events, working, {
    say,
    status: status => {
      account.status = status
    },
  })
  await protect(stack, inputs.terminationProtection, working)
  outputsOfStack((await describeStack(changeSet.stackId, working)) ?? stack, account)
  const services = await servicesOf(changeSet.stackId, working.client, working, warn)
  if (services.length === 0) return
  const { ECSClient } = await import('@aws-sdk/client-ecs')
  const clients = {
    ecs: new ECSClient(settings),
    logTail: (task: Parameters<typeof logTail>[0], ecs: Parameters<typeof logTail>[1]) => logTail(task, ecs, settings),
  }
  for (const service of services) await waitForService(service, clients, working, say)
}

function outputsOfStack(stack: Stack, account: Account): void {
  account.outputs = Object.fromEntries(
    (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
  )
  output('outputs', account.outputs)
}

// The console's own address form; a partition other than aws has another host.
function consoleLink(stackId: string): string | undefined {
  const [, partition, , region] = stackId.split(':')
  if (partition !== 'aws' || region === undefined) return undefined
  return `https://${region}.console.aws.amazon.com/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`
}
