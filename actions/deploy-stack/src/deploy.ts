import { randomBytes } from 'node:crypto'
import type { Stack } from '@aws-sdk/client-cloudformation'
import { ActionError, DeadlineError } from '../../shared/errors.ts'
import type { Api } from './api.ts'
import { apply } from './apply.ts'
import { type ChangeSet, createChangeSet, type Named, typeAndFailure } from './change-set.ts'
import { changeLine, changesOf } from './changes.ts'
import { removeChangeSet, removeEmptyStack, takeBack } from './clearing.ts'
import type { Ecs } from './ecs.ts'
import { type Ground, survey } from './ground.ts'
import type { Inputs } from './inputs.ts'
import { requested } from './parameters.ts'
import { removeStack } from './replacement.ts'
import type { Report } from './report.ts'
import type { Secrecy } from './secrecy.ts'
import { OvertakenError, protect } from './stack.ts'
import { changeCount } from './summary.ts'
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
  const verb = ground.kind === 'CREATE' ? 'Creates' : 'Updates'
  report.say(`${verb} ${inputs.stack}, ${changeCount(report.account.changes)}:`)
  for (const change of report.account.changes) report.say(changeLine(change))
  if (inputs.mode === 'plan') {
    report.account.changed = true
    await removeChangeSet(changeSet, api, report.warn)
    if (ground.kind === 'CREATE') await removeEmptyStack(changeSet.stackId, api, report.warn)
    return ground.stack
  }
  const stack = await applied(changeSet, name, ground, inputs, tools)
  await reconcile(stack, inputs, tools)
  return stack
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
  const kind = request.ChangeSetType === 'CREATE' ? 'CREATE' : 'UPDATE'
  let begun: Named | undefined
  try {
    return await createChangeSet(request, api, named => {
      begun = named
    })
  } catch (error) {
    // A creation whose reply did not come in time may have arrived all the same.
    const named = begun ?? { id: request.ChangeSetName, stackId: request.StackName }
    const mayExist = begun !== undefined || api.patience.signal?.aborted || error instanceof DeadlineError
    if (mayExist) await takeBack(named, kind, api, report.warn)
    throw error
  }
}

async function applied(
  changeSet: ChangeSet,
  token: string,
  ground: Ground,
  inputs: Inputs,
  tools: Tools,
): Promise<Stack> {
  const { api, report } = tools
  try {
    return await apply(changeSet, token, ground, inputs, tools)
  } catch (error) {
    // Nothing was begun: what was prepared for it is not needed any more.
    if (!report.account.changed && report.operation === undefined) {
      await takeBack(changeSet, ground.kind, api, report.warn)
    }
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
