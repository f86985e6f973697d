import { CloudFormationClient, type Stack } from '@aws-sdk/client-cloudformation'
import { awsClientConfig } from '../../shared/aws.ts'
import { Deadline } from '../../shared/deadline.ts'
import { ActionError, CancelledError, DeadlineError } from '../../shared/errors.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { checkParameters, readGivenParameters } from './change-set/parameters.ts'
import { CloudFormation } from './cloudformation/client.ts'
import { areCredentialsExpired, explainError } from './cloudformation/errors.ts'
import { SERVICE, STACK } from './cloudformation/stack-resources.ts'
import { type BaseContext, type Context, createContext } from './context/context.ts'
import { type Inputs, loadInputs } from './inputs/inputs.ts'
import { deleteStack } from './modes/delete.ts'
import { type DeployedStack, deploy } from './modes/deploy.ts'
import { detectDrift } from './modes/drift.ts'
import { executeChangeSetById } from './modes/execute.ts'
import {
  AfterOperationError,
  NotStartedError,
  runAfterOperation,
  StillRunningError,
} from './operation/operation-errors.ts'
import { Report } from './report/report.ts'
import { compareTaskDefinitions } from './services/compare-task-definitions.ts'
import { waitForServices } from './services/wait-for-services.ts'
import { checkImportable } from './template/import-existing.ts'
import { loadTemplate } from './template/template-bucket.ts'
import { readStoredTemplate, readTemplate } from './template/template-source.ts'

export async function run({ signal, clock }: RunContext): Promise<void> {
  const inputs = loadInputs(checkParameters)
  const deadline = Deadline.after(inputs.timeoutMinutes * 60_000, { clock, signal })
  // The SDK must not repeat a write whose reply was lost: this action checks first whether it was applied.
  const settings = { ...awsClientConfig(inputs), maxAttempts: 1 }
  const api = new CloudFormation(() => new CloudFormationClient(settings), deadline)
  const report = new Report(inputs, clock)
  try {
    await runMode(inputs, { inputs, settings, api, report })
  } catch (error) {
    throw report.recordFailure(explainFailure(error, inputs, report))
  } finally {
    await report.finish()
  }
}

async function runMode(inputs: Inputs, base: BaseContext): Promise<void> {
  const { api } = base
  switch (inputs.mode) {
    case 'apply':
    case 'plan':
      return await deployTemplate(inputs, base)
    case 'execute': {
      const stackName = inputs.changeSet?.startsWith('arn:') ? {} : { StackName: inputs.stack }
      const template = await readStoredTemplate({ ...stackName, ChangeSetName: inputs.changeSet ?? '' }, api)
      const context = createContext(template, {}, base)
      return await reportDeployedStack(await executeChangeSetById(inputs, context), inputs, context)
    }
    case 'drift': {
      const template = await readStoredTemplate({ StackName: inputs.stack }, api)
      await detectDrift(inputs, createContext(template, {}, base))
      return
    }
    case 'delete': {
      const template = await readStoredTemplate({ StackName: inputs.stack }, api)
      return await deleteStack(inputs, createContext(template, {}, base))
    }
  }
}

async function deployTemplate(inputs: Inputs, base: BaseContext): Promise<void> {
  const { api, report, settings } = base
  const { template: file } = inputs
  // The rules of the inputs require it.
  if (file === undefined) throw new Error('template is missing')
  const { source, body } = await loadTemplate(file, inputs, settings, api)
  const template = await readTemplate(body, source, api)
  const problem = inputs.importExisting ? checkImportable(template) : undefined
  if (problem !== undefined) report.warning(problem)
  const { given, warnings } = readGivenParameters(inputs, template)
  for (const warning of warnings) report.warning(warning)
  const context = createContext(template, given, base)
  const deployed = await deploy(inputs, { ...context, source, given })
  if (deployed !== undefined) await reportDeployedStack(deployed, inputs, context)
}

/** Reports the outputs of the stack, then waits for its services. */
async function reportDeployedStack(
  { stack, outcome, isExpress }: DeployedStack,
  inputs: Inputs,
  context: Context,
): Promise<void> {
  const { api, report, template } = context
  await runAfterOperation(outcome, async () => {
    await reportOutputs(stack, inputs, context)
    if (inputs.mode === 'plan' || !(template.mayHave(SERVICE) || template.mayHave(STACK))) return
    if (isExpress) report.info('Express deployment: the services were not awaited')
    const checkServices = isExpress ? compareTaskDefinitions : waitForServices
    report.setServices(await checkServices(stack, api, context.ecs, report))
  })
}

async function reportOutputs(stack: Stack, { mode }: Inputs, { report, secrecy, secrets }: Context): Promise<void> {
  report.observeStack(stack)
  await secrets.readOutputSecrets(stack, mode !== 'plan')
  const outputs = (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
    OutputKey,
    secrecy.redactOutput(OutputKey, OutputValue),
  ])
  report.setOutputs(Object.fromEntries(outputs))
}

/** The error that the step fails with: what went wrong, and which operation has ended or is still running. */
function explainFailure(error: unknown, inputs: Inputs, report: Report): unknown {
  if (error instanceof NotStartedError) return explainError(error.cause)
  if (error instanceof AfterOperationError) {
    const failure = explainError(error.cause)
    if (failure instanceof Error) failure.message += `\n${error.outcome}`
    return failure
  }
  if (error instanceof StillRunningError) return explainRunningOperation(error, inputs, report)
  return explainError(error)
}

function explainRunningOperation(
  { operation, lastStatus, cause }: StillRunningError,
  { stack }: Inputs,
  report: Report,
): unknown {
  const events = `See its events with: aws cloudformation describe-stack-events --stack-name ${stack}`
  const cancel = operation.startsWith('update')
    ? `; cancel it with: aws cloudformation cancel-update-stack --stack-name ${stack}`
    : ''
  const hint = events + cancel
  const state = `The ${operation} is still running in AWS, last status ${lastStatus}`
  if (cause instanceof CancelledError) return new CancelledError(`${cause.message}. ${state}`, { hint })
  if (cause instanceof DeadlineError) return new DeadlineError(`${cause.message}. ${state}`, { hint })
  if (cause instanceof ActionError) return new ActionError(`${cause.message}\n${state}`, { hint, cause: cause.cause })
  report.setStatus('unknown')
  const reason = areCredentialsExpired(cause) ? 'The credentials expired' : 'The operation can no longer be followed'
  return new ActionError(`${reason}, so its outcome is unknown. The ${operation} is still running in AWS`, {
    hint,
    cause: explainError(cause),
  })
}
